/** Agents that supervise: who handles a suspicion, and whose tally it is. */
import { COUNTS, SUMMONS, SUSPECTED } from '../../../lexicon/agent-words.js'
import { institutionKind } from '../../../lexicon/institutions.js'
import { DEMONSTRATIVES } from '../../../lexicon/speech-verbs.js'
import type { Role } from '../../../model/event.js'
import type { Actor } from '../../events/mention.js'
import type { Scene } from '../../scene.js'
import type { Trigger } from '../../triggers/trigger.js'
import { voiceOf } from './bodies.js'
import { bodyAt, isAudience } from './near.js'

const SUPERVISORS: ReadonlySet<string> = new Set(['bawaslu', 'panwaslu', 'panwaslih', 'panwascam', 'gakkumdu'])

/** "Panwaslih memanggil dua ASN karena diduga ikut kampanye": the body summons, the suspicion is the reporter's. */
function isSummoned({ analysis }: Scene, { sentence, to }: Trigger): boolean {
  const before = analysis.rows[sentence]?.terms.slice(0, to) ?? []
  const summons = before.findIndex(({ norm }) => SUMMONS.has(norm))
  return summons >= 0 && before.slice(summons).some(({ norm }) => SUSPECTED.has(norm))
}

/** "Bawaslu Kota Bima mendalami dugaan …": the supervisor that the sentence lets act, by the person who speaks for it. */
export function handlingBody(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  if (isSummoned(scene, trigger)) return null
  const { institutions } = scene.analysis
  const index = institutions.findIndex(
    (body) =>
      body.sentence === trigger.sentence &&
      body.start < trigger.end &&
      SUPERVISORS.has(body.institution) &&
      !isAudience(scene, trigger.sentence, body),
  )
  const body = institutions[index]
  if (body === undefined) return null
  return voiceOf(scene, body) ?? bodyAt(scene, index, role)
}
const COUNTERS: ReadonlySet<string> = new Set(['civil-service-body', 'election-body'])

/** How many sentences back the body of a tally is named. */
const TALLY_REACH = 12

/** How many terms behind its name the verb of a body stands. */
const VERB_REACH = 4

/** "Di tingkat provinsi, KASN mencatat 31 ASN dilaporkan": the body counts in this very sentence. */
export function countingSubject(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  const body = countingBody(scene, trigger, role, 0)
  const mention = scene.analysis.institutions[body?.institution ?? -1]
  return (mention && voiceOf(scene, mention)) ?? body
}

/** "Bawaslu mencatat 744 kasus. … 81 bukan pelanggaran": whose tally it is, where nobody is cited. */
export function countingBody(
  scene: Scene,
  { sentence, end }: Trigger,
  role: Role,
  reach: number = TALLY_REACH,
): Actor | null {
  const { institutions, rows } = scene.analysis
  const index =
    thatBody(scene, sentence) ??
    institutions.findLastIndex((body) => {
      if (
        body.start >= end ||
        body.sentence > sentence ||
        body.sentence < sentence - reach ||
        !COUNTERS.has(institutionKind(body.institution) ?? '')
      )
        return false
      const behind = rows[body.sentence]?.terms.filter((term) => term.start >= body.end).slice(0, VERB_REACH) ?? []
      return behind.some(({ norm }) => COUNTS.has(norm)) && !isAudience(scene, body.sentence, body)
    })
  return bodyAt(scene, index, role)
}

/** "Sekda mengutip data Bawaslu Kepri. Lembaga tersebut menerima laporan terhadap 11 ASN": the body told before. */
function thatBody({ analysis: { rows, institutions } }: Scene, sentence: number): number | null {
  const terms = rows[sentence]?.terms ?? []
  const told = terms.some(({ norm }, i) => BODIES.has(norm) && DEMONSTRATIVES.has(terms[i + 1]?.norm ?? ''))
  if (!told) return null
  const index = institutions.findLastIndex(
    (body) =>
      body.sentence < sentence &&
      body.sentence >= sentence - TOLD_BEFORE &&
      COUNTERS.has(institutionKind(body.institution) ?? ''),
  )
  return index < 0 ? null : index
}

const TOLD_BEFORE = 2
const BODIES: ReadonlySet<string> = new Set(['lembaga', 'komisi', 'instansi'])
