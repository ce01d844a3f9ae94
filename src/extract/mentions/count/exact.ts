/** A count that the text does not tell as one: a bare figure, the length of a list. */
import type { CountMention } from '../../../model/mention.js'
import type { Span } from '../../../model/span.js'

/** Exactly so many of a kind, with the words at `start`–`end` of its sentence for evidence. */
export const exactCount = (
  value: number,
  noun: CountMention['noun'],
  sentence: number,
  { start, end }: Span,
): CountMention => ({
  kind: 'count',
  value,
  min: value,
  max: value,
  approximate: false,
  sentence,
  noun,
  unit: null,
  start,
  end,
})
