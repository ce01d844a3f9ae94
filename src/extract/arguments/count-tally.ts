/** The figure of a tally: the number nearest to the verb that counts it. */
import type { CountMention } from '../../model/mention.js'
import type { Token } from '../../model/text.js'
import type { TermRow } from '../term.js'
import type { Scene, Trigger } from '../triggers.js'

const WHOLE = /^(?:\d{1,3}(?:\.\d{3})+|\d+)$/

/** "21 ASN dilaporkan dan 17 direkomendasikan": the last number of the match; cases and reports are no persons. */
export function tallyCount(scene: Scene, trigger: Trigger): CountMention | null {
  const row = scene.analysis.rows[trigger.sentence]
  const counts = scene.analysis.counts.filter((count) => count.sentence === trigger.sentence)
  const after = row === undefined ? null : countAfter(scene, row, trigger, counts)
  if (after !== null) return after
  const last = row?.terms
    .slice(trigger.from, trigger.to)
    .findLast((term) => WHOLE.test(term.text) && !isOfOtherKind(scene, term))
  if (row === undefined || last === undefined)
    return counts.find((count) => count.end > trigger.start && count.start < trigger.end) ?? null
  const named = counts.find((count) => count.start <= last.start && last.end <= count.end)
  if (named !== undefined) return countsCases(scene, named) ? null : named
  const unit = row.terms[row.terms.indexOf(last) + 1]?.norm ?? ''
  // "314 merupakan pelanggaran" counts the cases of the sentence before, "17 direkomendasikan" the persons of this one
  if (CASES.has(unit) || !counts.some(({ noun }) => noun !== 'persons')) return null
  return bareCount(trigger.sentence, last)
}

/** "yang direkomendasikan baru 3 orang": the figure follows its verb. */
function countAfter(
  scene: Scene,
  row: TermRow,
  trigger: Trigger,
  counts: readonly CountMention[],
): CountMention | null {
  const relative = row.terms.slice(trigger.from, trigger.to).findLast(({ norm }) => norm === 'yang' || norm === 'dan')
  if (relative?.norm !== 'yang') return null
  const next = counts.find(({ start }) => start >= trigger.end)
  if (next === undefined) return null
  const between = scene.analysis.doc.text.slice(trigger.end, next.start)
  return /^\s*(?:baru|hanya|sebanyak|cuma|mencapai)\s*$/.test(between) ? next : null
}

/** A year of an election or a date, or a percentage. */
function isOfOtherKind({ analysis }: Scene, { start, end }: Token): boolean {
  const covers = (mention: { start: number; end: number }): boolean => mention.start <= start && end <= mention.end
  return analysis.elections.some(covers) || analysis.dates.some(covers)
}

/** "Dari seluruh perkara, 347 di antaranya diteruskan": what is meant is told before. */
function countsCases({ analysis }: Scene, { noun, unit, start, end, sentence }: CountMention): boolean {
  if (noun !== 'persons' || unit !== null || !/\bantara/i.test(analysis.doc.text.slice(start, end))) return false
  const terms = analysis.rows[sentence]?.terms.filter((term) => term.end <= start) ?? []
  return terms.some(({ norm }) => CASES.has(norm)) || isAfterCases(analysis, sentence)
}

/** The sentence before counts cases and no persons. */
function isAfterCases({ rows, counts }: Scene['analysis'], sentence: number): boolean {
  const counted = rows[sentence - 1]?.terms.some(({ norm }) => CASES.has(norm)) === true
  return counted && !counts.some((count) => count.sentence === sentence - 1)
}

function bareCount(sentence: number, { text, start, end }: Token): CountMention {
  const value = Number(text.replaceAll('.', ''))
  return {
    kind: 'count',
    value,
    min: value,
    max: value,
    approximate: false,
    sentence,
    noun: 'asn',
    unit: null,
    start,
    end,
  }
}

const CASES = new Set('kasus laporan perkara temuan pelanggaran aduan dugaan rekomendasi pengaduan berkas'.split(' '))
