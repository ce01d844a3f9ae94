/** When the act happened: a date of its own sentence, else the date of the occasion. */
import type { DateMention } from '../../model/mention.js'
import { PREVENTION } from '../mention.js'
import { rowHasTag } from '../term.js'
import type { Scene, Trigger } from '../triggers.js'

/** Days of national votes since 2014, which articles name all the time and which are never the day of the event. */
const VOTING_DAYS = new Set(['2014-04-09', '2014-07-09', '2015-12-09', '2017-02-15', '2018-06-27', '2019-04-17', '2020-12-09', '2020-09-23', '2024-02-14', '2024-11-27', '2025-04-19', '2025-08-27'])
const VOTING_WORDS = new Set(['pemungutan', 'pencoblosan', 'mencoblos', 'memilih', 'coblosan', 'pungut', 'pelaksanaan', 'digelar', 'dilaksanakan', 'berlangsung', 'dijadwalkan'])

/** True for the day of a vote, of a campaign's start and the like, told with an election word beside it. */
export function isVotingDay(scene: Scene, date: DateMention): boolean {
  const row = scene.analysis.rows[date.sentence]
  if (row === undefined) return false
  const election = rowHasTag(row, scene.engine.tags.idOf('Election'))
  if (date.edtf !== null && VOTING_DAYS.has(date.edtf)) return true
  if (!election) return false
  const { published } = scene.analysis
  const later = published !== null && date.edtf !== null && date.edtf > published
  return later || (date.edtf === null ? false : nearWord(scene, date, VOTING_WORDS) && date.form !== 'weekday' && isBareDate(date))
}

const isBareDate = (date: DateMention): boolean => date.form === 'day-month' || date.form === 'month' || date.form === 'year'

function nearWord(scene: Scene, date: DateMention, words: ReadonlySet<string>): boolean {
  const row = scene.analysis.rows[date.sentence]
  return row?.terms.some((term) => words.has(term.norm) && Math.abs(term.start - date.start) < 60) === true
}

/** The date belongs to the words of a speaker ("kata Joko, Senin (7/10/2024)"), not to what he tells. */
export function isStatementDate(scene: Scene, date: DateMention, trigger: Trigger | null): boolean {
  const attribution = scene.analysis.attributions[date.sentence]
  if (attribution?.cue == null || attribution.kind === 'carried' || attribution.kind === null) return false
  const { cue } = attribution
  const [left, right] = cue.end <= date.start ? [cue.end, date.start] : [date.end, cue.start]
  if (right - left > 140) return false
  const between = trigger !== null && trigger.start >= left && trigger.start < right
  return !between
}

/** Dates of the sentence that can be the trigger's own, nearest first. */
export function ownDate(scene: Scene, trigger: Trigger, rivals: readonly Trigger[]): DateMention | null {
  const prevention = PREVENTION.has(trigger.type)
  const dates = scene.analysis.dates
    .filter((date) => date.sentence === trigger.sentence && !date.asOf && !isVotingDay(scene, date))
    .filter((date) => prevention || !isStatementDate(scene, date, trigger) || announces(trigger))
    .filter((date) => prevention || !rivals.some((rival) => rival.type !== trigger.type && distance(rival, date) < distance(trigger, date)))
  return dates.sort((a, b) => distance(trigger, a) - distance(trigger, b))[0] ?? null
}

/** Decisions that are announced: the day of the statement is the day of the act. */
const announces = ({ type }: Trigger): boolean => type === 'clearance'

const distance = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  a.end <= b.start ? b.start - a.end : b.end <= a.start ? a.start - b.end : 0

/** Day of the article's main occasion: the first day told with the lede, the venue or the words of a speaker. */
export function occasionDate(scene: Scene): DateMention | null {
  const days = scene.analysis.dates.filter((date) => DAYLIKE.has(date.form) && !isVotingDay(scene, date) && !date.asOf)
  return days.find((date) => date.sentence <= 4 || isStatementDate(scene, date, null)) ?? null
}

const DAYLIKE: ReadonlySet<DateMention['form']> = new Set(['full', 'day-month', 'weekday', 'relative', 'interval'])

/** Day on which a person speaks: a date in one of his statements, else none. */
export function speechDate(scene: Scene, entity: number | null): DateMention | null {
  if (entity === null) return null
  for (const { speaker, sentence } of scene.analysis.attributions) {
    if (speaker !== entity) continue
    const date = scene.analysis.dates.find((each) => each.sentence === sentence && DAYLIKE.has(each.form) && !isVotingDay(scene, each))
    if (date !== undefined) return date
  }
  return null
}
