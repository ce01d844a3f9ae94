import { isDegree, isDegreePair } from '../../../lexicon/degrees.js'
import type { DocumentView } from './document-view.js'

/** Degrees after a name, with or without commas: ", S.Sos., M.Si.", " SSTP MAP", ",SE.S.SiT.MM". */
export function skipDegrees(view: DocumentView, from: number, to: number): number {
  let end = from
  let i = from
  for (;;) {
    if (view.tokens[i]?.text === ',' || view.tokens[i]?.text === '.') i++
    const next = degreeEnd(view, i, to)
    if (next === i) return end
    end = next
    i = next
  }
}

function degreeEnd(view: DocumentView, i: number, to: number): number {
  const token = view.tokens[i]
  if (!token || i >= to || token.kind !== 'word') return i
  const next = view.tokens[i + 1]
  if (i + 1 < to && next && isDegreePair(token.text, next.text)) return i + 2
  return isDegree(token.text) ? i + 1 : i
}
