import { type DocumentView, has, normAt, type SentenceRange, tokenAfter } from './document-view.js'
import type { Draft } from './draft.js'
import { abbreviatesName, leadsToInitials } from './evidence.js'
import { joinsAcross } from './join-across.js'
import { joinsPrevious } from './join-drafts.js'
import { nameDraft } from './name-draft.js'
import { officeDraft } from './office-draft.js'
import { readOffice } from './office-reader.js'
import { ACTING, BODY, CAPITALS, lexicon, OFFICE, TITLE, UPPER } from './word-flags.js'

/** All offices and names of a text, sentence by sentence. */
export function scanDocument(view: DocumentView): Draft[] {
  const known = { ...view, initials: introducedInitials(view) }
  const drafts: Draft[] = []
  for (const range of view.sentences) for (const draft of scanSentence(known, range)) drafts.push(draft)
  return drafts
}

function introducedInitials(view: DocumentView): Set<string> {
  const initials = new Set<string>()
  for (const range of view.sentences) {
    if (range.style !== 'plain') continue
    for (let i = range.from; i < range.to; i++) {
      if (!has(view, i, CAPITALS)) continue
      if (leadsToInitials(view, range, i) || abbreviatesName(view, range, i)) initials.add(view.tokens[i]?.text ?? '')
    }
  }
  return initials
}

/** A person, office or body starts with one of these; nearly every token has none. */
const STARTERS = OFFICE | ACTING | UPPER | TITLE | BODY

/** All offices and names of a sentence, joined where they are one person's. */
function scanSentence(view: DocumentView, range: SentenceRange): Draft[] {
  const drafts: Draft[] = []
  let at = range.from
  while (at < range.to) {
    if (!has(view, at, STARTERS) && !view.institutionAt[at]) {
      at++
      continue
    }
    const afterBody = skipBody(view, range, at)
    if (afterBody > at) {
      at = afterBody
      continue
    }
    const draft = draftAt(view, range, at, drafts.at(-1))
    if (!draft) {
      at++
      continue
    }
    at = Math.max(draft.to, at + 1)
    if (joinsPrevious(view, range, drafts.at(-1), draft)) continue
    if (joinsBeyond(view, range, drafts, draft)) drafts.pop()
    else drafts.push(draft)
  }
  return drafts
}

/** "Direktur RSUD Tani dan Nelayan Kabupaten …, Rahmat Dai": what looked like a name in between is a part of the office. */
function joinsBeyond(view: DocumentView, range: SentenceRange, drafts: readonly Draft[], draft: Draft): boolean {
  const last = drafts.at(-1)
  const office = drafts.at(-2)
  if (!last || !office || last.evidence || last.offices.length > 0 || draft.offices.length > 0) return false
  return joinsAcross(view, range, office, draft)
}

/** Index after a body or institution that starts at `at` and is no office ("Badan Pengawas Pemilu", "Kantor Bupati"), else `at`. */
function skipBody(view: DocumentView, range: SentenceRange, at: number): number {
  if (!has(view, at, BODY) && !view.institutionAt[at]) return at
  const institution = view.institutions[(view.institutionAt[at] ?? 0) - 1]
  if (institution && !has(view, at, OFFICE | ACTING)) return tokenAfter(view, at, institution.end)
  if (!has(view, at, BODY) || has(view, at, OFFICE)) return at
  const hit = lexicon().bodies.match((i) => normAt(view, i, range.to), at)
  return hit && hit.length > 1 ? at + hit.length : at
}

function draftAt(view: DocumentView, range: SentenceRange, at: number, previous: Draft | undefined): Draft | null {
  if (has(view, at, OFFICE | ACTING)) {
    const office = readOffice(view, at, range)
    if (office) return officeDraft(view, range, office, previous)
  }
  if (!has(view, at, UPPER | TITLE)) return null
  return nameDraft(view, range, at)
}
