import type { DocumentView } from './document-view.js'
import type { NameReading } from './name-reader.js'

/** The words of a name, lower case, dots dropped: what names are compared by. */
export function nameWords(view: DocumentView, name: NameReading): string[] {
  const words: string[] = []
  for (let i = name.nameFrom; i < name.nameTo; i++) {
    const norm = view.tokens[i]?.norm
    if (norm !== undefined) words.push(norm.replaceAll('.', ''))
  }
  return words
}
