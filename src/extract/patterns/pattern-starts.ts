/** With which words and tags the match of a pattern can begin. */
import type { PatternNode } from '../../model/pattern.js'

export interface Starts {
  readonly words: Set<string>
  readonly tags: Set<string>
}

/** Words and tags that can begin a match; null where any word can. */
export function startsOf(nodes: readonly PatternNode[]): Starts | null {
  const starts: Starts = { words: new Set(), tags: new Set() }
  for (const node of nodes) {
    if (!addStarts(starts, node)) return null
    if (node.min > 0) return starts
  }
  return null
}

function addStarts(starts: Starts, { atom, negative }: PatternNode): boolean {
  if (negative) return false
  switch (atom.kind) {
    case 'word':
      starts.words.add(atom.word)
      return true
    case 'words':
      for (const word of atom.words) starts.words.add(word)
      return true
    case 'tag':
      starts.tags.add(atom.tag)
      return true
    case 'or':
      return atom.choices.every((choice) => {
        const own = startsOf(choice)
        for (const word of own?.words ?? []) starts.words.add(word)
        for (const tag of own?.tags ?? []) starts.tags.add(tag)
        return own !== null
      })
    default:
      return false
  }
}
