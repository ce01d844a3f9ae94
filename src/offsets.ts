import type { Event, Quote } from './model/event.js'

/** Offsets of a text in code points instead of UTF-16 code units, as Python and R count. */
export type ToCodePoints = (offset: number) => number

/** Gives the converter for a text; linear in its length once, then a binary search for each offset. */
export function codePointOffsets(text: string): ToCodePoints {
  const pairs: number[] = []
  for (let at = 0; at < text.length; at++) {
    if ((text.codePointAt(at) ?? 0) > 0xffff) {
      pairs.push(at)
      at++
    }
  }
  return (offset) => offset - pairsBefore(pairs, offset)
}

/** The event with all its offsets converted; `text` is the article's text. */
export function withCodePointOffsets(event: Event, toCodePoints: ToCodePoints): Event {
  const convert = <T extends Quote>(quote: T): T => ({
    ...quote,
    start: toCodePoints(quote.start),
    end: toCodePoints(quote.end),
  })
  const { trigger, sentence, evidence } = event
  return { ...event, trigger: convert(trigger), sentence: convert(sentence), evidence: evidence.map(convert) }
}

/** Number of surrogate pairs that lie wholly before an offset. */
function pairsBefore(pairs: readonly number[], offset: number): number {
  let low = 0
  let high = pairs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pairs[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
