/** A name that stands without an office. */
import { type DocumentView, has, type SentenceRange } from './document-view.js'
import type { Draft } from './draft.js'
import { hasPersonEvidence } from './evidence.js'
import { type NameReading, readName } from './name-reader.js'
import { PLACE_NOUN, TITLE } from './word-flags.js'

export function nameDraft(view: DocumentView, range: SentenceRange, at: number): Draft | null {
  const initials = view.initials.has(view.tokens[at]?.text ?? '')
  const name = readName(view, at, { from: range.from, to: range.to, style: range.style, initials })
  if (!name || (!name.titled && isPlaceName(view, range, at))) return null
  return { ...namedDraft(range, name), evidence: initials || name.titled || hasPersonEvidence(view, range, name) }
}

export function namedDraft(range: SentenceRange, name: NameReading): Draft {
  return {
    sentence: range.sentence,
    from: name.from,
    to: name.to,
    name,
    aliases: [],
    offices: [],
    evidence: false,
    indefinite: false,
    plural: false,
    pointed: false,
    noHolder: false,
  }
}

/** "Masjid Al Ghazali", "Jalan Andi Djemma": the words name a place. */
function isPlaceName(view: DocumentView, range: SentenceRange, at: number): boolean {
  if (at === range.from) return false
  return (has(view, at - 1, PLACE_NOUN) && !has(view, at - 1, TITLE)) || isSeat(view, at)
}

/** "Pengadilan Negeri (PN) Amurang", "Kejari Unaaha": the town of an office of the law. */
function isSeat(view: DocumentView, at: number): boolean {
  const body = view.institutions[(view.institutionAt[at - 1] ?? 0) - 1]
  return body?.region === null && SEATED.has(body.institution)
}

const SEATED = new Set(['pengadilan', 'kejaksaan'])
