/** Numbers of one sentence that belong together: parts that are summed, and totals that come before their parts. */
import type { CountMention } from '../../../model/mention.js'
import type { Scene } from '../../scene.js'

/** Between two parts: their joiner, before it the office of the first ("19 kepala kantor kabupaten/kota dan 27 kepala madrasah"), no verb. */
const JOINER =
  /^(?:\s+(?!yang\b|di[a-z]|me[a-z]|ber[a-z]|ter[a-z]|dan\b|sudah\b|telah\b|sedang\b|masih\b)[\w/.-]+){0,5}\s*(?:,|dan|serta|, dan|, serta|ditambah)\s+$/i
/** Between a total and its first part. */
const BREAKDOWN = /terdiri|meliputi|yakni|yaitu|antara lain|rinciannya|dengan rincian|mencakup/
const BREAKDOWN_REACH = 40

/** "15 camat dan 21 kepala puskesmas" is 36; "214 orang, terdiri atas 130 PNS dan 84 PPPK" stays 214. */
export function sumParts(scene: Scene, counts: readonly CountMention[]): CountMention[] {
  const { text } = scene.analysis.doc
  const sums: CountMention[] = []
  for (const count of [...counts].sort((a, b) => a.start - b.start)) {
    const before = sums.at(-1)
    if (before !== undefined && isPart(before, count, text.slice(before.end, count.start))) {
      const value = (before.value ?? 0) + (count.value ?? 0)
      sums[sums.length - 1] = { ...before, value, min: value, max: value, end: count.end }
    } else sums.push(count)
  }
  return sums.filter(({ value }, i) => i === 0 || value === null || !isPartOfTotal(sums, value, text))
}

function isPart(before: CountMention, count: CountMention, between: string): boolean {
  return before.value !== null && count.value !== null && count.unit !== null && JOINER.test(between)
}

function isPartOfTotal(sums: readonly CountMention[], value: number, text: string): boolean {
  return sums.some(
    (other) => (other.value ?? 0) > value && BREAKDOWN.test(text.slice(other.end, other.end + BREAKDOWN_REACH)),
  )
}

const AND = /^\s*,?\s*(?:dan|serta|beserta|bersama)\s+(?:juga\s+)?$/

/** "memeriksa Camat Jelutung dan seorang guru" is two: whoever is named right before "dan" comes to those counted. */
export function withNamed({ analysis, subjects }: Scene, count: CountMention): CountMention {
  const named = analysis.officials.findLast(
    ({ sentence, end, entity, indefinite, name }) =>
      sentence === count.sentence &&
      end <= count.start &&
      (!indefinite || name !== null) &&
      subjects.scores.has(entity),
  )
  if (named === undefined || count.value === null || count.unit === null) return count
  if (!AND.test(analysis.doc.text.slice(named.end, count.start))) return count
  const counted = analysis.counts.some(({ start, end }) => start <= named.start && named.start < end)
  const value = count.value + 1
  return counted ? count : { ...count, value, min: value, max: value, start: named.start }
}
