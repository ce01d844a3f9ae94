/** Examinations of one case by two bodies are two: who examines, as far as the agent tells it. */
import { institutionKind } from '../../lexicon/institutions.js'
import { officeClass } from '../../lexicon/office-class.js'
import type { Token } from '../../model/text.js'
import type { Scene } from '../scene.js'
import { conflict } from './conflicts.js'
import type { EventMention } from './mention.js'

type Examiner = 'supervisor' | 'commission' | 'government'

/** "Bawaslu mengklarifikasi AN", "AN dimintai keterangan tim dinas": not one examination. */
export const examinedByOthers = (scene: Scene, a: EventMention, b: EventMention): boolean =>
  a.type === 'investigation' && conflict(examinerOf(scene, a), examinerOf(scene, b))

function examinerOf({ analysis }: Scene, { actor, trigger }: EventMention): Examiner | null {
  if (actor === null || trigger.weak || trigger.facet !== null || FINDINGS.has(trigger.rule)) return null
  // "menyerahkan hasil pemeriksaan kepada inspektorat": an examination told again, whoever stands beside it
  const words = analysis.rows[trigger.sentence]?.terms.slice(Math.max(0, trigger.from - 1), trigger.to) ?? []
  if (words.some(({ norm }) => norm === 'hasil')) return null
  if (isByTeam(analysis.rows[trigger.sentence]?.terms ?? [], trigger.to)) return 'government'
  if (actor.institution !== null) {
    const key = analysis.institutions[actor.institution]?.institution ?? ''
    return COMMISSIONS.has(key) ? 'commission' : (KINDS.get(institutionKind(key) ?? '') ?? null)
  }
  // heads of governments and their offices tell of examinations by others, too
  const office = analysis.entities[actor.entity ?? -1]?.office?.office ?? ''
  if (officeClass(office) === 'election-body') return 'supervisor'
  return /-(?:kasn|bkn)$/.test(office) ? 'commission' : null
}

/** "dimintai keterangan oleh tim dinas": an examination by the government, whatever its team is called. */
function isByTeam(terms: readonly Token[], from: number): boolean {
  return terms[from]?.norm === 'oleh' && terms.slice(from + 1, from + 3).some(({ norm }) => OF_GOVERNMENT.has(norm))
}

const OF_GOVERNMENT: ReadonlySet<string> = new Set([
  'dinas',
  'inspektorat',
  'bkpsdm',
  'bkd',
  'atasan',
  'atasannya',
  'pemkab',
  'pemkot',
  'pemprov',
])

/** What was found is often told by who punishes for it. */
const FINDINGS: ReadonlySet<string> = new Set(['investigation.found', 'investigation.proven'])

const COMMISSIONS: ReadonlySet<string> = new Set(['kasn', 'bkn', 'bkn-kanreg'])

const KINDS: ReadonlyMap<string, Examiner> = new Map([
  ['election-body', 'supervisor'],
  ['civil-service-body', 'government'],
  ['government', 'government'],
])
