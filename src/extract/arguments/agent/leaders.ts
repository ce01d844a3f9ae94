/** Agents who lead: "dipimpin oleh X", "X memimpin apel". */
import {
  GROUPS,
  LEADING_NOUNS,
  LEADS_ACTIVE,
  LEADS_PASSIVE,
  PLEDGE_WORDS,
  READS_ACTIVE,
  READS_HIMSELF,
  READS_PASSIVE,
  UNDER,
} from '../../../lexicon/agent-words.js'
import { officeClass } from '../../../lexicon/office-class.js'
import { speaksFor } from '../../../lexicon/offices.js'
import type { Role } from '../../../model/event.js'
import type { Actor } from '../../events/mention.js'
import type { Scene } from '../../scene.js'
import type { Trigger } from '../../triggers/trigger.js'
import { actorNear, personAfter, personBefore } from './near.js'
import { mainSpeaker } from './speakers.js'

function leads(terms: readonly { readonly norm: string }[], i: number): boolean {
  const norm = terms[i]?.norm ?? ''
  if (!LEADS_PASSIVE.has(norm) || (LEADING_NOUNS.has(norm) && !UNDER.has(terms[i - 1]?.norm ?? ''))) return false
  return !terms.slice(Math.max(0, i - 3), i).some((before) => GROUPS.has(before.norm))
}

/** "dipimpin (langsung oleh) X", "X memimpin …" in the sentence or its neighbours. */
export function leaderCue(scene: Scene, trigger: Trigger, _role: Role): Actor | null {
  const own = trigger.type === 'pledge' ? pledgeLeader(scene, trigger) : null
  if (own !== null) return own
  for (const sentence of [trigger.sentence, trigger.sentence + 1, trigger.sentence - 1, trigger.sentence + 2]) {
    const found = leaderIn(scene, sentence)
    if (found !== null) return found
  }
  return null
}

function leaderIn(scene: Scene, sentence: number): Actor | null {
  const terms = scene.analysis.rows[sentence]?.terms ?? []
  for (const [i, term] of terms.entries()) {
    if (leads(terms, i)) {
      const found = actorNear(scene, sentence, term.end, term.end + 60, 'leader')
      if (found !== null) return found
    }
    if (LEADS_ACTIVE.has(term.norm)) {
      const found =
        personBefore(scene, sentence, term.start, 'leader') ??
        personAfter(scene, sentence, term.end, 'leader', 'adalah')
      if (found !== null) return found
    }
  }
  return null
}

/** Who leads the ceremony anywhere in the article: "Pj Bupati memimpin apel gabungan". */
export function ceremonyLeader(scene: Scene, trigger: Trigger, _role: Role): Actor | null {
  const order = scene.analysis.rows
    .map((_, i) => i)
    .sort((a, b) => Math.abs(a - trigger.sentence) - Math.abs(b - trigger.sentence))
  for (const sentence of order) {
    const found = leaderIn(scene, sentence)
    if (found !== null) return found
  }
  return null
}

/** "Pembacaan ikrar dipimpin Staf Ahli" comes before "apel dipimpin Sekda". */
function pledgeLeader(scene: Scene, { sentence }: Trigger): Actor | null {
  for (const near of [sentence, sentence + 1, sentence + 2, sentence + 3, sentence - 1]) {
    if (!tells(scene, near, PLEDGE_WORDS, LEADS)) continue
    const found = leaderIn(scene, near)
    if (found !== null) return found
  }
  return null
}

const LEADS = new Set([...LEADS_ACTIVE, ...LEADS_PASSIVE])

/** How many terms apart two words of one act stand. */
const APART = 5

/** Whether a word of the one kind stands near one of the other kind, before it or right behind. */
function tells(scene: Scene, sentence: number, what: ReadonlySet<string>, act: ReadonlySet<string>): boolean {
  const terms = scene.analysis.rows[sentence]?.terms ?? []
  const at = terms.findIndex(({ norm }) => act.has(norm))
  return at >= 0 && terms.slice(Math.max(0, at - APART), at + APART).some(({ norm }) => what.has(norm))
}

/** "Ikrar dibacakan Sekda", "Kepala BKD membacakan naskah ikrar": who reads the pledge out, in its sentence or a neighbour. */
export function pledgeReader(scene: Scene, { sentence }: Trigger, role: Role): Actor | null {
  for (const near of [sentence, sentence + 1, sentence + 2, sentence - 1]) {
    for (const term of scene.analysis.rows[near]?.terms ?? []) {
      const found = READS_PASSIVE.has(term.norm)
        ? actorNear(scene, near, term.end, term.end + 8, role)
        : READS_ACTIVE.has(term.norm)
          ? personBefore(scene, near, term.start, role)
          : null
      if (found === null || !isNamed(scene, found)) continue
      // "Kepala distrik mengucapkannya lebih dulu": the pledge of the sentence before
      if (near > sentence && term.norm.endsWith('nya')) return found
      if (tells(scene, near, PLEDGE_WORDS, new Set([term.norm]))) return found
    }
  }
  return readerBefore(scene, sentence, role)
}

/** "Kepala BKPSDM maju membawa map. Para pegawai menirukan ikrar yang dibacakannya": whom the sentence before names. */
function readerBefore(scene: Scene, sentence: number, role: Role): Actor | null {
  if (!scene.analysis.rows[sentence]?.terms.some(({ norm }) => READS_HIMSELF.has(norm))) return null
  const end = scene.analysis.doc.sentences[sentence - 1]?.end ?? 0
  const found = personBefore(scene, sentence - 1, end, role)
  return found !== null && isNamed(scene, found) ? found : null
}

function isNamed(scene: Scene, { entity }: Actor): boolean {
  return entity !== null && scene.analysis.entities[entity]?.name !== null
}

/** Classes of office that head one house: a university, a hospital, a school, a prison, a branch of a ministry. */
const HOUSES: ReadonlySet<string> = new Set(['university', 'school-health', 'vertical'])

/** "Lapas Pamekasan menggelar ikrar. …," kata Kalapas": the head of the house, if he tells of it. */
export function siteHead(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  const main = mainSpeaker(scene, trigger, role)
  if (main?.entity == null) return null
  const office = scene.analysis.entities[main.entity]?.office?.office ?? ''
  return HOUSES.has(officeClass(office)) && speaksFor(office) === 'body' ? main : null
}
