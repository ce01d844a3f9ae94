/** From triggers to events of one article: local arguments, merging, arguments from the wider context. */

import type { DateMention } from '../../model/mention.js'
import { isAppeal } from '../arguments/agent/appeal.js'
import { carryCounts } from '../arguments/count/carry.js'
import { isStatementDate } from '../arguments/date/kind.js'
import { neighbourDate } from '../arguments/date/neighbour.js'
import { occasionDate } from '../arguments/date/occasion.js'
import { carryRegions } from '../arguments/region/carry.js'
import type { Places } from '../arguments/region/territory.js'
import type { Scene } from '../scene.js'
import { isOnlyMany, subjectOfMany } from '../subjects/many.js'
import { memberOf } from '../subjects/member.js'
import { servantSubject } from '../subjects/servant.js'
import { withoutKinds } from '../tally/tally-whole.js'
import type { Trigger } from '../triggers/trigger.js'
import { localMention } from './local-mention.js'
import { ENFORCEMENT, type EventMention } from './mention.js'
import { mergeMentions, repeats } from './merge.js'
import { joinVoices } from './voices.js'
import { widerDate } from './wider-date.js'

/** Event mentions with all arguments, merged, in the order of their first trigger. */
export function interpret(scene: Scene, triggers: readonly Trigger[], places: Places): EventMention[] {
  const local = joinVoices(
    scene.analysis,
    triggers
      .map((trigger) => localMention(scene, trigger, triggers, places))
      .filter(
        (mention) => counts(scene, mention) && !isReasonOnly(scene, mention, triggers) && !isKind(mention, triggers),
      ),
  )
  const occasion = occasionDate(scene)
  // the headline supports what the body tells; it seldom names who acts
  const bodyFirst = [...local].sort((a, b) => Number(isHeadline(scene, a)) - Number(isHeadline(scene, b)))
  const events = mergeMentions(
    scene,
    mergeMentions(scene, bodyFirst)
      .filter((event, _, all) => standsAlone(scene, event, all))
      .map((event) => complete(scene, event, occasion, triggers)),
  )
  return carryCounts(scene, carryRegions(scene, withoutKinds(events), places), triggers)
    .map((event) => ({ ...event, subject: subjectOfMany(scene.analysis, scene.subjects, event) }))
    .map((event) => ({ ...event, subject: servantSubject(scene, event) }))
    .map((event) => ({ ...event, subject: memberOf(scene, event) }))
    .map((event) => (isOnlyMany(scene.analysis, event) ? { ...event, subject: null } : event))
    .map((event) => (isOfHimself(event) ? { ...event, actor: null } : event))
    .sort((a, b) => a.trigger.start - b.trigger.start)
}

/** Nobody punishes or examines himself: whoever the stage is about does not act. */
const isOfHimself = ({ type, actor, subject }: EventMention): boolean =>
  ENFORCEMENT.has(type) && subject !== null && actor?.entity === subject

function counts(scene: Scene, mention: EventMention): boolean {
  if (mention.type === 'regulation' && mention.actor === null)
    return scene.analysis.attributions[mention.trigger.sentence]?.speaker == null
  return mention.type !== 'appeal' || isAppeal(scene, mention.trigger, mention.actor)
}

/** Weak triggers alone make an event only where the same act is not told as planned. */
function standsAlone(scene: Scene, event: EventMention, events: readonly EventMention[]): boolean {
  const weak = event.triggers.every((trigger) => trigger.weak)
  if (!weak) return true
  if (!ENFORCEMENT.has(event.type)) return !events.some((other) => other !== event && other.type === event.type)
  return !events.some((other) => other !== event && repeats(scene, event, other))
}

const isHeadline = (scene: Scene, { trigger }: EventMention): boolean => trigger.sentence === scene.analysis.headline

/** "Pada Pilkada 2018 seorang camat dijatuhi hukuman karena ikut senam bersama calon": a background case has the stage of its main verb only. */
function isReasonOnly(scene: Scene, { trigger, subject, count }: EventMention, triggers: readonly Trigger[]): boolean {
  if (trigger.type !== 'allegation' || trigger.aggregate) return false
  // "Kontrak kelimanya diputus setelah mereka kedapatan berkampanye": the main case, though of nobody with a name
  if (trigger.sentence <= LEDE && count !== null) return false
  if (subject !== null && subject === scene.subjects.main) return false
  return triggers.some(
    (other) => other.sentence === trigger.sentence && other.start < trigger.start && MAIN_STAGES.has(other.type),
  )
}

/** "Pelanggaran didominasi dukungan di media sosial": beside a tally an act without a person is a kind of breach. */
function isKind({ trigger, subject, count }: EventMention, triggers: readonly Trigger[]): boolean {
  return (
    KINDS.has(trigger.rule) &&
    subject === null &&
    count === null &&
    triggers.some(({ type, aggregate }) => type === 'allegation' && aggregate)
  )
}

const KINDS: ReadonlySet<string> = new Set([
  'allegation.act',
  'allegation.support',
  'allegation.named',
  'allegation.deed',
])

/** The sentences that tell the main case, whoever it is about. */
const LEDE = 1

const MAIN_STAGES: ReadonlySet<string> = new Set(['referral', 'sanction', 'clearance'])

function complete(
  scene: Scene,
  event: EventMention,
  occasion: DateMention | null,
  triggers: readonly Trigger[],
): EventMention {
  const own = ownDay(scene, event, triggers)
  // "hari ini kita menyaksikan ikrar …": without a day of publication another sentence may tell the day
  const open =
    own?.form === 'relative' && own.edtf === null && TODAY.test(scene.analysis.doc.text.slice(own.start, own.end))
  return own !== null && !open
    ? { ...event, date: own }
    : { ...event, date: widerDate(scene, event, occasion, triggers) ?? own }
}

const TODAY = /\b(?:ini|tadi|kemarin)\b/i

/** "Perkara itu ditutup. Keputusan itu dituangkan dalam berita acara, Kamis (22/10) … kata ketua, sehari sesudahnya": the day of a decision comes before that of the words about it. */
function ownDay(scene: Scene, { type, date, trigger }: EventMention, triggers: readonly Trigger[]): DateMention | null {
  if (type !== 'clearance' || date === null || !isStatementDate(scene, date, null)) return date
  return neighbourDate(scene, trigger, triggers) ?? date
}
