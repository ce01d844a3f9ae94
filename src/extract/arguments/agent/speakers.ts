/** Agents who speak: of the sentence, of the speech in force, of the article. */
import { REPORTERS_WORDS } from '../../../lexicon/agent-words.js'
import { institutionKind } from '../../../lexicon/institutions.js'
import { officeClass } from '../../../lexicon/office-class.js'
import type { Role } from '../../../model/event.js'
import { type Actor, ENFORCEMENT } from '../../events/mention.js'
import type { Scene } from '../../scene.js'
import type { Trigger } from '../../triggers/trigger.js'
import { voiceOf } from './bodies.js'
import { bodyAt, personAt } from './near.js'
import { holdsPublicOffice, tellsOwnSteps } from './public.js'
import { countingBody, countingSubject } from './supervisors.js'

/** An allegation in a paragraph that one official tells: "Anang mengatakan … . Ia diduga mengarahkan wali murid". */
export function toldBy(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  const { doc, attributions } = scene.analysis
  const paragraph = doc.sentences[trigger.sentence]?.paragraph
  const before = doc.sentences.slice(0, trigger.sentence).findLast(({ index }) => attributions[index]?.speaker != null)
  if (trigger.aggregate) return countingSubject(scene, trigger, role) ?? authority(scene, trigger, role)
  return before === undefined || before.paragraph !== paragraph
    ? null
    : speaker(scene, { ...trigger, sentence: before.index }, role)
}

/** Offices that handle cases. */
export const AUTHORITIES: ReadonlySet<string> = new Set([
  'election-body',
  'ministry',
  'vertical',
  'court',
  'prosecutor',
  'police-military',
  'agency',
])

/** "Camat itu diduga …", "Sebelumnya, foto … beredar": the reporter tells it, nobody else. */
function isReporters({ analysis }: Scene, { sentence }: Trigger): boolean {
  return analysis.rows[sentence]?.terms.some(({ norm }) => REPORTERS_WORDS.has(norm)) === true
}

/** A judge tells of the verdict and a personnel agency of the penalty; neither alleges the act. */
const AFTERWARDS: ReadonlySet<string> = new Set(['court', 'agency'])

function handles({ analysis }: Scene, { type, aggregate }: Trigger, actor: Actor | null): boolean {
  const cls = officeClass(analysis.entities[actor?.entity ?? -1]?.office?.office ?? '')
  return AUTHORITIES.has(cls) && !(type === 'allegation' && !aggregate && AFTERWARDS.has(cls))
}

const HANDLERS: ReadonlySet<string> = new Set(['civil-service-body', 'election-body'])

/** "Kepala Biro Humas BKN": no office that handles cases, but the body does. */
function speaksForHandler({ analysis }: Scene, actor: Actor | null): boolean {
  const body = analysis.entities[actor?.entity ?? -1]?.office?.institution?.institution
  return body !== undefined && HANDLERS.has(institutionKind(body) ?? '')
}

/** The official of a handling body who tells the case: the speaker in force, else the only one whom the article lets speak. */
export function authority(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  if (trigger.type === 'allegation' && !trigger.aggregate && isReporters(scene, trigger)) return null
  const told = [inForce(scene, trigger, role), mainSpeaker(scene, trigger, 'speaker')]
  const found =
    told.find((actor) => handles(scene, trigger, actor)) ??
    told.find((actor) => speaksForHandler(scene, actor)) ??
    told.find((actor) => actor?.entity != null && tellsOwnSteps(scene.analysis, actor.entity))
  if (found != null) return { ...found, role: 'speaker' }
  const other = STEPS.has(trigger.type) && !trigger.aggregate ? onlySupervisor(scene) : null
  if (other !== null) return other
  return trigger.aggregate ? countingBody(scene, trigger, role) : null
}

const STEPS: ReadonlySet<string> = new Set(['investigation', 'clearance'])

/** "Mereka mulai dipanggil bergiliran": the only one of a supervising body whom the article lets speak, though others speak more. */
function onlySupervisor({ analysis }: Scene): Actor | null {
  const speaking = new Set<number>()
  for (const { speaker: id } of analysis.attributions)
    if (id !== null && officeClass(analysis.entities[id]?.office?.office ?? '') === 'election-body') speaking.add(id)
  const [only] = speaking
  if (speaking.size !== 1) return null
  return personAt(
    analysis.officials.find(({ entity }) => entity === only),
    'speaker',
  )
}

/** The speaker in force before a sentence without one of its own: "Dirinya juga telah meneken instruksi". */
export function inForce(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  const { attributions, officials } = scene.analysis
  const id = attributions[trigger.sentence]?.inForce ?? attributions[trigger.sentence - 1]?.inForce ?? null
  if (id === null || !mayTell(scene, trigger, id)) return null
  return personAt(
    officials.find(({ entity }) => entity === id),
    role,
  )
}

/** Whose words count: those in office, and in a case whoever tells what "we" do in it. */
const mayTell = ({ analysis }: Scene, { type }: Trigger, id: number): boolean =>
  holdsPublicOffice(analysis.entities[id]) || (ENFORCEMENT.has(type) && tellsOwnSteps(analysis, id))

/** Who speaks the sentence. */
export function speaker(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  const attribution = scene.analysis.attributions[trigger.sentence]
  if (attribution === undefined) return null
  if (attribution.speaker !== null) {
    const entity = scene.analysis.entities[attribution.speaker]
    const mention = scene.analysis.officials.find(({ entity: id }) => id === attribution.speaker)
    if (entity === undefined || mention === undefined || !mayTell(scene, trigger, entity.id)) return null
    return { entity: attribution.speaker, institution: null, role, span: attribution.cue ?? mention }
  }
  if (attribution.institution === null) return null
  const body = scene.analysis.institutions[attribution.institution]
  return body === undefined ? null : (voiceOf(scene, body) ?? bodyAt(scene, attribution.institution, role))
}

/** "ASN juga diingatkan menjaga netralitas. "…," ujar Pj Gubernur": the agent follows the passive. */
export function nextSpeaker(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  for (const sentence of [trigger.sentence + 1, trigger.sentence + 2]) {
    const found = speaker(scene, { ...trigger, sentence }, role)
    if (found !== null) return found
  }
  return null
}

/** The author of a message that somebody else reads out. */
export function messageAuthor(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  return scene.analysis.attributions[trigger.sentence]?.reader == null ? null : speaker(scene, trigger, role)
}

/** The person in public office who speaks most. */
export function mainSpeaker(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  const spoken = new Map<number, number>()
  for (const { speaker: id } of scene.analysis.attributions) if (id !== null) spoken.set(id, (spoken.get(id) ?? 0) + 1)
  const best = [...spoken].sort(([, a], [, b]) => b - a).find(([id]) => mayTell(scene, trigger, id))
  const mention = best === undefined ? undefined : scene.analysis.officials.find(({ entity }) => entity === best[0])
  return personAt(mention, role)
}

export function inOffice(scene: Scene, entity: number): boolean {
  return holdsPublicOffice(scene.analysis.entities[entity])
}
