/** The day of an event whose own sentence tells none: that of its speech, its case or the article's occasion. */
import type { DateMention } from '../../model/mention.js'
import { personOf } from '../arguments/count/case.js'
import { tellsMany } from '../arguments/count/kind.js'
import { retoldDay, severalDay } from '../arguments/date/act-day.js'
import { neighbourDate } from '../arguments/date/neighbour.js'
import {
  isEarlierDay,
  isEarly,
  isOnOccasion,
  messageDate,
  quotedToday,
  speechDate,
} from '../arguments/date/occasion.js'
import { tallyDate } from '../arguments/date/tally.js'
import type { Scene } from '../scene.js'
import type { Trigger } from '../triggers/trigger.js'
import type { EventMention } from './mention.js'
import { ENFORCEMENT } from './mention.js'

/** "Sebelumnya, gubernur juga meminta …", after what he says today: the day of that speech only if it is told behind. */
function earlierSpeech(scene: Scene, { trigger }: EventMention, speaker: number | null): DateMention | null {
  const spoken = speechDate(scene, speaker)
  const start = scene.analysis.doc.sentences[trigger.sentence]?.start ?? 0
  const before = /^\W*sebelumnya\b/i.test(scene.analysis.doc.text.slice(start, start + 20))
  return before && (spoken?.sentence ?? 0) < trigger.sentence ? null : spoken
}

/** "2.500 ASN telah berikrar", told far from the lede and without a day: an earlier ceremony, not the article's occasion. */
function isBackground(scene: Scene, { trigger }: EventMention): boolean {
  const quoted = scene.analysis.doc.sentences[trigger.sentence]?.quotation != null
  return (quoted || trigger.sentence > LEDE) && isTold(scene, trigger)
}

/** So far reaches what the lede tells, in sentences. */
const LEDE = 4

/** "larangan itu juga sudah ia sosialisasikan": done before the article's occasion. */
function isTold(scene: Scene, { sentence, from }: Trigger): boolean {
  const before = scene.analysis.rows[sentence]?.terms.slice(Math.max(0, from - 6), from + 1) ?? []
  return before.some(({ norm }) => norm === 'telah' || norm === 'sudah')
}

/** The day of the speech act or ceremony; steps of a case and background acts have none but their own. */
export function widerDate(
  scene: Scene,
  event: EventMention,
  occasion: DateMention | null,
  triggers: readonly Trigger[],
): DateMention | null {
  const speaker = event.actor?.entity ?? null
  const tallied = isTally(scene, event) || isBesideTally(scene, event, triggers)
  // "enam PNS ikut mengantar calon … Keenamnya terlihat pada 10 Januari": several persons and what they did are no tally
  if (tallied) return severalDay(scene, event, triggers) ?? tallyDate(scene, event.trigger, speaker)
  const told = event.triggers
    .map((trigger) => neighbourDate(scene, trigger, triggers, isFresh(scene, event)))
    .find((date) => date !== null)
  if (told != null) return told
  const retold = retoldDay(scene, event, triggers)
  if (retold !== null) return retold
  if (isEarlierDay(scene, event.trigger)) return event.type === 'appeal' ? earlierSpeech(scene, event, speaker) : null
  switch (event.type) {
    case 'appeal':
      return appealDate(scene, event, speaker, occasion)
    case 'pledge':
    case 'pact':
      return isBackground(scene, event) ? null : occasion
    case 'outreach':
    case 'coordination':
      if (isTold(scene, event.trigger)) return null
      return isEarly(scene, event.trigger.sentence) || isOnOccasion(scene, event.trigger) ? occasion : null
    case 'clearance':
      return speechDate(scene, speaker) ?? (isEarly(scene, event.trigger.sentence) ? occasion : null)
    case 'sanction':
      return isAnnounced(scene, event.trigger, RULES) ? speechDate(scene, speaker) : null
    case 'oversight':
      return isAnnounced(scene, event.trigger, SETS_UP) ? occasion : null
    default:
      return null
  }
}

/** "Bawaslu juga memeriksa Camat C": a person told here first, beside the case of another. */
function isFresh({ analysis }: Scene, { type, subject, trigger }: EventMention): boolean {
  if (!ENFORCEMENT.has(type) || subject === null) return false
  if (analysis.entities[subject]?.mentions[0]?.sentence !== trigger.sentence) return false
  return analysis.rows[trigger.sentence]?.terms.slice(0, OPENING).some(({ norm }) => BESIDES.has(norm)) === true
}

/** So far into a sentence it says that it is about another case, in terms. */
const OPENING = 6
const BESIDES: ReadonlySet<string> = new Set('juga lain lainnya adapun sementara sedangkan kedua'.split(' '))

/** "Hakim memvonis guru itu … kata ketua majelis, Jumat", "Ombudsman membentuk posko": told first, as done when it is spoken of. */
function isAnnounced(scene: Scene, trigger: Trigger, verbs: ReadonlySet<string>): boolean {
  const terms = scene.analysis.rows[trigger.sentence]?.terms.slice(trigger.from, trigger.to) ?? []
  return isEarly(scene, trigger.sentence) && !isTold(scene, trigger) && terms.some(({ norm }) => verbs.has(norm))
}

const RULES: ReadonlySet<string> = new Set(['memvonis', 'menghukum'])
const SETS_UP: ReadonlySet<string> = new Set(['membentuk', 'membuka', 'mendirikan', 'meluncurkan'])

/** "Dari jumlah itu, 31 orang terbukti dan sudah kami teruskan ke BKN": a stage without a subject among figures of many cases. */
const isBesideTally = (scene: Scene, event: EventMention, triggers: readonly Trigger[]): boolean =>
  ENFORCEMENT.has(event.type) &&
  (event.inferred || personOf(scene, event.subject) === null) &&
  triggers.some(({ aggregate, sentence }) => aggregate && Math.abs(sentence - event.trigger.sentence) <= BESIDE)

/** How near to the figures, in sentences. */
const BESIDE = 2

/** A figure of several persons or cases without a subject of its own is a tally, whichever rule found it. */
const isTally = (scene: Scene, { trigger, subject, count, type, inferred }: EventMention): boolean =>
  trigger.aggregate ||
  (ENFORCEMENT.has(type) &&
    ((subject === null && (count?.value ?? 0) >= 6) || ((subject === null || inferred) && tellsMany(scene, trigger))))

/** Of the occasion where it is part of a speech there, else of the speaker's statement; none for what somebody says again and again. */
function appealDate(
  scene: Scene,
  { triggers }: EventMention,
  speaker: number | null,
  occasion: DateMention | null,
): DateMention | null {
  if (triggers.every((trigger) => isHabit(scene, trigger))) return null
  const message = triggers.map((trigger) => messageDate(scene, trigger)).find((date) => date !== null)
  if (message != null) return message
  const spoken = speechDate(scene, speaker)
  return triggers.some((trigger) => isInSpeech(scene, trigger))
    ? (occasion ?? spoken)
    : (spoken ?? occasion ?? quotedToday(scene, speaker))
}

/** How far before its verb a habit is told, in terms. */
const HABIT_REACH = 5
const HABITS: ReadonlySet<string> = new Set(
  'selalu kerap sering berulang berulang-ulang berkali-kali kali rutin'.split(' '),
)

/** "pihaknya selalu mengingatkan", "sudah beberapa kali dalam apel mengingatkan". */
function isHabit(scene: Scene, { sentence, from }: Trigger): boolean {
  const before = scene.analysis.rows[sentence]?.terms.slice(Math.max(0, from - HABIT_REACH), from) ?? []
  return before.some(({ norm }) => HABITS.has(norm))
}

/** "Dalam sambutannya, Sekda menekankan …": part of the ceremony, whenever a newspaper quotes it. */
function isInSpeech({ analysis: { doc } }: Scene, { sentence }: Trigger): boolean {
  const start = doc.sentences[sentence]?.start ?? 0
  return IN_SPEECH.test(doc.text.slice(start, start + 60))
}

const IN_SPEECH = /^\W*(?:dalam|pada|melalui|lewat)\s+(?:sambutan|arahan|amanat|pidato|pengarahan)(?:nya)?\b/i
