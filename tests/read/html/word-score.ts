/** Precision, recall and F1 of the words of `got` against those of `wanted`, each word counted as often as it stands. */
export function wordScore(got: string, wanted: string): { precision: number; recall: number; f1: number } {
  const left = new Map<string, number>()
  for (const word of words(wanted)) left.set(word, (left.get(word) ?? 0) + 1)
  let hits = 0
  for (const word of words(got)) {
    const count = left.get(word) ?? 0
    if (count > 0) hits += 1
    left.set(word, count - 1)
  }
  const precision = hits / Math.max(1, words(got).length)
  const recall = hits / Math.max(1, words(wanted).length)
  return { precision, recall, f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
