/** Agents of penalties: the court of a verdict, and from whom a penalty was received. */
import { PAPERS, PENALTIES, SIGNED } from '../../../lexicon/agent-words.js'
import { institutionKind } from '../../../lexicon/institutions.js'
import { officeClass } from '../../../lexicon/office-class.js'
import type { Role } from '../../../model/event.js'
import type { Actor } from '../../events/mention.js'
import type { Scene } from '../../scene.js'
import type { Trigger } from '../../triggers/trigger.js'
import { actorNear, bodyAt, personAt } from './near.js'

/** A verdict is the court's: the judge or spokesman who tells it, else the court that its sentence or a neighbour names. */
export function court(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  if (trigger.facet !== 'court') return null
  return judge(scene, trigger) ?? courtNear(scene, trigger, role)
}

function judge({ analysis }: Scene, { sentence }: Trigger): Actor | null {
  const { attributions, entities, officials } = analysis
  const judges = attributions.filter(
    ({ speaker: id }) => id !== null && officeClass(entities[id]?.office?.office ?? '') === 'court',
  )
  const distance = (index: number): number => Math.abs(index - sentence)
  const near = judges.reduce<(typeof judges)[number] | null>(
    (best, one) => (best === null || distance(one.sentence) < distance(best.sentence) ? one : best),
    null,
  )
  return personAt(
    officials.find(({ entity }) => entity === near?.speaker),
    'speaker',
  )
}

function courtNear(scene: Scene, { sentence }: Trigger, role: Role): Actor | null {
  const { institutions } = scene.analysis
  for (const near of [sentence, sentence + 1, sentence - 1]) {
    const index = institutions.findIndex(
      (body) => body.sentence === near && institutionKind(body.institution) === 'court',
    )
    if (index >= 0) return bodyAt(scene, index, role)
  }
  return null
}

/** How many terms behind the trigger the giver may stand. */
const REACH = 4

/** "mendapat sanksi moral dari KASN", "teguran dari Bupati", "keluarnya rekomendasi dari BKN": who gave it. */
export function giver(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  const terms = scene.analysis.rows[trigger.sentence]?.terms ?? []
  for (let i = trigger.to; i < Math.min(terms.length, trigger.to + REACH); i++) {
    const term = terms[i]
    if (term?.norm !== 'dari' || !PENALTIES.has(terms[i - 1]?.norm ?? '')) continue
    return actorNear(scene, trigger.sentence, term.end, term.end + 2, role)
  }
  return null
}

/** "Surat keputusannya diteken Bupati", told in the sentence of a penalty or one of the next three: whose name stands under it. */
export function signedBy(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  if (trigger.aggregate || trigger.facet === 'court') return null
  for (let near = trigger.sentence; near <= trigger.sentence + PAPER_NEAR; near++) {
    const terms = scene.analysis.rows[near]?.terms ?? []
    const at = terms.findIndex(
      ({ norm }, i) => SIGNED.has(norm) && terms.slice(Math.max(0, i - PAPER), i).some(isPaper),
    )
    const next = terms[at]
    if (at < 0 || next === undefined) continue
    const until = terms[at + BEHIND]?.end ?? next.end
    const signer = scene.analysis.officials.find(
      ({ sentence, start }) => sentence === near && start >= next.end && start <= until,
    )
    if (signer !== undefined) return personAt(signer, role)
  }
  return decisionOwner(scene, trigger, role)
}

/** "SK bupati tanggal 14 Desember", "membacakan isi keputusan Penjabat Wali Kota itu": whose decision a penalty is. */
function decisionOwner({ analysis }: Scene, { sentence }: Trigger, role: Role): Actor | null {
  const { officials, entities, rows } = analysis
  const owner = officials.find((mention) => {
    if (mention.sentence < sentence || mention.sentence > sentence + OWNED_NEAR || mention.indefinite) return false
    if (officeClass(entities[mention.entity]?.office?.office ?? '') !== 'head-of-region') return false
    const before = rows[mention.sentence]?.terms.findLast(({ end }) => end <= mention.start)
    return before !== undefined && DECISIONS.has(before.norm) && mention.start - before.end <= 1
  })
  return personAt(owner, role)
}

const OWNED_NEAR = 2
const DECISIONS: ReadonlySet<string> = new Set(['sk', 'keputusan'])

const PAPER_NEAR = 3
/** How many terms before the verb the paper is named, and within how many behind it the person begins. */
const PAPER = 5
const BEHIND = 2

const isPaper = ({ norm }: { readonly norm: string }): boolean => PAPERS.has(norm)
