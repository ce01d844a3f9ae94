/** Agents whom a paper tells: "Kami menerima surat KASN. Isinya merekomendasikan hukuman sedang". */
import { institutionKind } from '../../../lexicon/institutions.js'
import type { Role } from '../../../model/event.js'
import type { Actor } from '../../events/mention.js'
import type { Scene } from '../../scene.js'
import type { Trigger } from '../../triggers/trigger.js'
import { bodyAt } from './near.js'

/** A sentence that goes on with the paper told before. */
const GOES_ON =
  /^\W*(?:isinya|intinya|di dalamnya|di situ|(?:di |dalam |pada )?(?:surat|rekomendasi|dokumen)(?:nya| itu| tersebut))\b/i
const OPENING = 40

/** How far before its author the paper is named, in terms. */
const BESIDE = 2
const PAPERS: ReadonlySet<string> = new Set('surat rekomendasi tembusan jawaban balasan putusan'.split(' '))

/** The commission or supervisor whose paper the sentence before names, where the trigger's own names no body. */
export function paperAuthor(scene: Scene, { sentence, start }: Trigger, role: Role): Actor | null {
  const { analysis } = scene
  const row = analysis.doc.sentences[sentence]
  if (row === undefined || !GOES_ON.test(analysis.doc.text.slice(row.start, row.start + OPENING))) return null
  const { institutions } = analysis
  if (institutions.some((body) => body.sentence === sentence && body.end <= start)) return null
  const index = institutions.findLastIndex((body) => {
    if (body.sentence !== sentence - 1 || !AUTHORS.has(institutionKind(body.institution) ?? '')) return false
    const before = analysis.rows[body.sentence]?.terms.filter(({ end }) => end <= body.start).slice(-BESIDE) ?? []
    return before.some(({ norm }) => PAPERS.has(norm))
  })
  return bodyAt(scene, index, role)
}

const AUTHORS: ReadonlySet<string> = new Set(['civil-service-body', 'election-body'])
