/** Who urges, and whether it counts: an appeal comes from somebody in office; citizens, experts and parties may urge as they like. */

import type { Actor } from '../../events/mention.js'
import type { Scene } from '../../scene.js'
import { speaksOn } from '../../triggers/conditions.js'
import type { Trigger } from '../../triggers/trigger.js'
import { findActor } from './actor.js'
import { mayHoldOffice, namesake } from './public.js'
import { inOffice } from './speakers.js'

/** Rules on the passive: whom they name before the verb is asked and does not ask. */
const PASSIVE: ReadonlySet<string> = new Set(['appeal.passive', 'appeal.told', 'appeal.directed'])
/** Sentences in which an appeal needs nobody to make it: "ASN diminta netral" in the lede. */
const LEDE = 2
/** What is forbidden is mostly the law's or a letter's list. */
const FORBIDDEN = /larang/i

export function whoUrges(scene: Scene, trigger: Trigger): Actor | null {
  const found = unlessSpoken(scene, trigger, findActor(scene, trigger))
  if (found !== null && isSilent(scene, trigger, found)) return nextVoice(scene, trigger)
  if (found !== null && !isAsked(scene, trigger, found)) return found
  return plainSpeaker(scene, trigger) ?? (found === null ? null : nextVoice(scene, trigger))
}

/** Who speaks the sentence without an office of a known form comes before whoever else stands in it. */
function unlessSpoken({ analysis }: Scene, trigger: Trigger, found: Actor | null): Actor | null {
  const { speaker = null, reader } = analysis.attributions[trigger.sentence] ?? {}
  if (speaker === null || reader !== undefined || found?.entity === speaker) return found
  const meant = namesake(analysis, speaker) ?? (mayHoldOffice(analysis, speaker) ? speaker : null)
  return meant === null ? found : speaking(analysis, meant)
}

/** "Lurah dituntut netral", "perbekel diminta …": the holder of an office who stands before a passive is its audience. */
function isAsked({ analysis }: Scene, trigger: Trigger, { entity, span }: Actor): boolean {
  const row = analysis.rows[trigger.sentence]
  if (!PASSIVE.has(trigger.rule) || entity === null || entity === analysis.attributions[trigger.sentence]?.speaker)
    return false
  const verb = row?.terms.slice(trigger.from, trigger.to).find(({ norm }) => endsPassive(norm))
  return verb !== undefined && row !== undefined && span.start >= row.sentence.start && span.end <= verb.start
}

/** "Plt Bupati Maju Pilkada. ASN diminta netral": whom the headline names and the article never lets speak asks nothing of anybody. */
function isSilent({ analysis }: Scene, trigger: Trigger, { entity }: Actor): boolean {
  const { attributions, doc } = analysis
  if (doc.sentences[trigger.sentence]?.quotation != null) return false
  const own = attributions[trigger.sentence]
  if (entity === null || own?.kind !== 'carried' || own.speaker !== entity) return false
  const told = attributions.filter(({ kind }) => kind !== 'carried')
  return (
    told.some(({ speaker }) => speaker !== null && speaker !== entity) &&
    !told.some(({ speaker }) => speaker === entity)
  )
}

/** "Warga meminta ASN netral" asks in the active, and of nobody in office. */
const isPassive = ({ analysis }: Scene, { rule, sentence, to }: Trigger): boolean =>
  PASSIVE.has(rule) && (rule !== 'appeal.directed' || endsPassive(analysis.rows[sentence]?.terms[to - 1]?.norm))

/** "ASN dituntut profesional" explains; who is asked or reminded was asked by somebody. */
const EXPLAINS = /dituntut|diharapkan|diwajibkan/i

const endsPassive = (norm: string | undefined): boolean => norm?.startsWith('di') === true

function nextVoice({ analysis }: Scene, trigger: Trigger): Actor | null {
  const id =
    [1, 2].map((n) => analysis.attributions[trigger.sentence + n]?.speaker ?? null).find((id) => id !== null) ?? null
  return id === null ? null : speaking(analysis, id)
}

/** Who urges without an office that the text gives in a known form ("Leonardus meminta pegawai tetap netral"), or in speech that goes on. */
function plainSpeaker({ analysis, theme }: Scene, trigger: Trigger): Actor | null {
  const { speaker = null, inForce = null } = analysis.attributions[trigger.sentence] ?? {}
  if (speaker === null)
    return inForce !== null && speaksOn(analysis, trigger.sentence) ? speaking(analysis, inForce) : null
  return theme.topic && mayHoldOffice(analysis, speaker) ? speaking(analysis, speaker) : null
}

function speaking({ officials }: Scene['analysis'], id: number): Actor | null {
  const span = officials.find(({ entity }) => entity === id)
  return span === undefined ? null : { entity: id, institution: null, role: 'speaker', span }
}

function nobodySpeaks({ analysis }: Scene, { sentence }: Trigger): boolean {
  const own = analysis.attributions[sentence]
  return own?.speaker == null || own.kind === 'carried'
}

export function isAppeal(scene: Scene, trigger: Trigger, actor: Actor | null): boolean {
  const { analysis } = scene
  const words = analysis.doc.text.slice(trigger.start, trigger.end)
  const forbidden = FORBIDDEN.test(words)
  if (actor === null)
    return (
      nobodySpeaks(scene, trigger) &&
      isPassive(scene, trigger) &&
      trigger.sentence <= LEDE &&
      !forbidden &&
      !EXPLAINS.test(words)
    )
  if (actor.entity === null) return actor.institution !== null && !forbidden
  return inOffice(scene, actor.entity) || mayHoldOffice(analysis, actor.entity)
}
