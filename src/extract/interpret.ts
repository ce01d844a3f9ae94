/** From triggers to events of one article: local arguments, merging, arguments from the wider context. */
import type { DateMention } from '../model/mention.js'
import type { Analysis } from './analysis.js'
import { isOfAnother } from './another.js'
import { isAppeal, whoUrges } from './appeal.js'
import { ownCount } from './arguments/count.js'
import { carryCounts } from './arguments/count-carry.js'
import { personOf } from './arguments/count-case.js'
import { isEarlierDay, isEarly, isOnOccasion, occasionDate, ownDate, speechDate } from './arguments/date.js'
import { neighbourDate } from './arguments/date-neighbour.js'
import { tallyDate } from './arguments/date-tally.js'
import { isOfEarlierElection } from './arguments/election-past.js'
import { findActor } from './arguments/official.js'
import { findRegion } from './arguments/region.js'
import { choose, type Places } from './arguments/territory.js'
import { ENFORCEMENT, type EventMention } from './mention.js'
import { mergeMentions, repeats } from './merge.js'
import { subjectBefore } from './subjects/before.js'
import { groupSubject, subjectOfMany } from './subjects/many.js'
import { subjectIn } from './subjects/near.js'
import { withoutKinds } from './tally-whole.js'
import type { Scene, Trigger } from './triggers.js'
import { joinVoices } from './voices.js'

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
  return carryCounts(scene, withoutKinds(events), triggers)
    .map((event) => ({ ...event, subject: subjectOfMany(scene.analysis, scene.subjects, event) }))
    .sort((a, b) => a.trigger.start - b.trigger.start)
}

function localMention(scene: Scene, trigger: Trigger, triggers: readonly Trigger[], places: Places): EventMention {
  const rivals = triggers.filter(
    (other) =>
      other.sentence === trigger.sentence && other !== trigger && ENFORCEMENT.has(other.type) && !isBareName(other),
  )
  const single = ENFORCEMENT.has(trigger.type) && !trigger.aggregate
  // "Pada Pilkada 2015 seorang lurah divonis": a case of another vote, whose persons are not those told before
  const past = single && isOfEarlierElection(scene, trigger.sentence)
  const named = single ? ownSubject(scene, trigger) : null
  const own = past && !isFirstTold(scene, named, trigger) ? null : named
  const subject = single ? (own ?? (past ? null : widerSubject(scene, trigger, triggers))) : null
  const actor = trigger.type === 'appeal' ? whoUrges(scene, trigger) : findActor(scene, trigger)
  const count = trigger.row === undefined ? ownCount(scene, trigger, triggers) : trigger.row.count
  return {
    type: trigger.type,
    trigger,
    actor,
    others: [],
    subject: subjectOfMany(scene.analysis, scene.subjects, { subject, count }),
    inferred: own === null,
    another: past || (single && isOfAnother(scene, trigger)),
    region:
      trigger.row === undefined
        ? findRegion(scene, trigger, actor, subject, places)
        : choose(trigger.row.region, places),
    // "memeriksa kasus netralitas, Senin": the day is that of the step, not of the case it names
    date: isBareName(trigger) && rivals.length > 0 ? null : ownDate(scene, trigger, rivals),
    count,
    triggers: [trigger],
  }
}

const isFirstTold = ({ analysis }: Scene, entity: number | null, { sentence }: Trigger): boolean =>
  entity !== null && analysis.entities[entity]?.mentions[0]?.sentence === sentence

const isBareName = ({ type, weak }: Trigger): boolean => type === 'allegation' && weak

/** The subject that the sentence names, by a name, a post or "keduanya". */
function ownSubject(scene: Scene, trigger: Trigger): number | null {
  if (trigger.type === 'investigation' && namesWitnesses(scene, trigger)) return null
  return groupSubject(scene, trigger) ?? subjectIn(scene.analysis, scene.subjects, trigger.sentence, trigger)
}

/** "memanggil tiga pegawai kecamatan sebagai saksi": whoever is named there is not the accused. */
function namesWitnesses({ analysis }: Scene, { sentence }: Trigger): boolean {
  const terms = analysis.rows[sentence]?.terms ?? []
  return terms.some(({ norm }, i) => norm === 'saksi' && terms[i - 1]?.norm === 'sebagai')
}

/** The subject of a sentence that names none: the one told before, or that of the main case. */
function widerSubject(
  { analysis, subjects }: Scene,
  { sentence }: Trigger,
  triggers: readonly Trigger[],
): number | null {
  // "lima ASN diteruskan ke BKN": several persons told by number are not the one named before
  const several = analysis.counts.some(
    (count) => count.sentence === sentence && count.noun === 'asn' && count.value !== 1,
  )
  if (several) return null
  const before = subjectBefore(analysis, subjects, sentence)
  const yet = isYetUnnamed(analysis, subjects.main, sentence)
  return (
    before ??
    (yet && (tells(triggers, sentence) || isFarAhead(analysis, subjects.main, sentence)) ? null : subjects.main)
  )
}

/** Figures of many cases stand beside: "4 laporan sudah selesai, Bawaslu sudah merekomendasikan …". */
const tells = (triggers: readonly Trigger[], sentence: number): boolean =>
  triggers.some((other) => other.aggregate && Math.abs(other.sentence - sentence) <= BESIDE)

const isYetUnnamed = ({ entities }: Analysis, subject: number | null, sentence: number): boolean =>
  subject !== null && (entities[subject]?.mentions[0]?.sentence ?? 0) > sentence

/** "Seorang staf kelurahan" told long after: not whom the stages before are about. */
const isFarAhead = ({ entities }: Analysis, subject: number | null, sentence: number): boolean => {
  const entity = subject === null ? undefined : entities[subject]
  return entity?.name === null && (entity.mentions[0]?.sentence ?? 0) - sentence > FAR_AHEAD
}

const FAR_AHEAD = 4

function counts(scene: Scene, mention: EventMention): boolean {
  if (mention.type === 'regulation' && mention.actor === null)
    return scene.analysis.attributions[mention.trigger.sentence]?.speaker == null
  return mention.type !== 'appeal' || isAppeal(scene, mention.trigger, mention.actor)
}

/** "2.500 ASN telah berikrar", told far from the lede and without a day: an earlier ceremony, not the article's occasion. */
function isBackground(scene: Scene, { trigger }: EventMention): boolean {
  const quoted = scene.analysis.doc.sentences[trigger.sentence]?.quotation != null
  return (quoted || trigger.sentence > LEDE + 2) && isTold(scene, trigger)
}

/** "larangan itu juga sudah ia sosialisasikan": done before the article's occasion. */
function isTold(scene: Scene, { sentence, from }: Trigger): boolean {
  const before = scene.analysis.rows[sentence]?.terms.slice(Math.max(0, from - 6), from + 1) ?? []
  return before.some(({ norm }) => norm === 'telah' || norm === 'sudah')
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
function isReasonOnly(scene: Scene, { trigger, subject }: EventMention, triggers: readonly Trigger[]): boolean {
  if (trigger.type !== 'allegation' || trigger.aggregate || (subject !== null && subject === scene.subjects.main))
    return false
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

const KINDS: ReadonlySet<string> = new Set(['allegation.act', 'allegation.support', 'allegation.named'])

const MAIN_STAGES: ReadonlySet<string> = new Set(['referral', 'sanction', 'clearance'])

const LEDE = 2

function complete(
  scene: Scene,
  event: EventMention,
  occasion: DateMention | null,
  triggers: readonly Trigger[],
): EventMention {
  return { ...event, date: event.date ?? widerDate(scene, event, occasion, triggers) }
}

/** The day of the speech act or ceremony; steps of a case and background acts have none but their own. */
function widerDate(
  scene: Scene,
  event: EventMention,
  occasion: DateMention | null,
  triggers: readonly Trigger[],
): DateMention | null {
  const speaker = event.actor?.entity ?? null
  if (isTally(event) || isBesideTally(scene, event, triggers)) return tallyDate(scene, event.trigger, speaker)
  const told = event.triggers.map((trigger) => neighbourDate(scene, trigger, triggers)).find((date) => date !== null)
  if (told != null) return told
  if (isEarlierDay(scene, event.trigger)) return event.type === 'appeal' ? speechDate(scene, speaker) : null
  switch (event.type) {
    case 'appeal':
      return speechDate(scene, speaker) ?? occasion
    case 'pledge':
    case 'pact':
      return isBackground(scene, event) ? null : occasion
    case 'outreach':
    case 'coordination':
      if (isTold(scene, event.trigger)) return null
      return isEarly(scene, event.trigger.sentence) || isOnOccasion(scene, event.trigger) ? occasion : null
    case 'clearance':
      return speechDate(scene, speaker) ?? (event.trigger.sentence <= 3 ? occasion : null)
    default:
      return null
  }
}

/** "Dari jumlah itu, 31 orang terbukti dan sudah kami teruskan ke BKN": a stage without a subject among figures of many cases. */
const isBesideTally = (scene: Scene, { type, trigger, subject }: EventMention, triggers: readonly Trigger[]): boolean =>
  ENFORCEMENT.has(type) &&
  personOf(scene, subject) === null &&
  triggers.some(({ aggregate, sentence }) => aggregate && Math.abs(sentence - trigger.sentence) <= BESIDE)

/** How near to the figures, in sentences. */
const BESIDE = 2

/** A figure of several persons or cases without a subject of its own is a tally, whichever rule found it. */
const isTally = ({ trigger, subject, count, type }: EventMention): boolean =>
  trigger.aggregate || (ENFORCEMENT.has(type) && subject === null && (count?.value ?? 0) >= 6)
