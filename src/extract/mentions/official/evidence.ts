import { ACRONYMS } from '../../../lexicon/acronyms.js'
import { NAME_CUES } from '../../../lexicon/name-particles.js'
import { SERVANT_CLASSES } from '../../../lexicon/office-class.js'
import { APPOSED, PERSON_NOUNS } from '../../../lexicon/person-cues.js'
import { GIVEN_WORDS, GIVING_VERBS, speechVerbs, VERB_ADVERBS } from '../../../lexicon/speech-verbs.js'
import { namesServant } from '../named-servant.js'
import { type DocumentView, has, normAt, type SentenceRange } from './document-view.js'
import type { NameReading } from './name-reader.js'
import { BODY, lexicon, NOT_NAME, OFFICE, PLACE_NOUN, UNIT, UPPER } from './word-flags.js'

/** True where the words around a name show a person: "kata X", "warga, X", "X mengatakan", "X (45)". */
export function hasPersonEvidence(view: DocumentView, range: SentenceRange, name: NameReading): boolean {
  return (
    isIntroduced(view, range, name.from) ||
    namesServant(view.tokens, range.from, name.from) ||
    isApposed(view, range, name.to) ||
    speaks(view, range, name.to) ||
    hasAge(view, range, name.to)
  )
}

function isIntroduced(view: DocumentView, range: SentenceRange, at: number): boolean {
  const before = at > range.from ? view.tokens[at - 1]?.norm : undefined
  if (before === undefined) return false
  if (before === ',') return followsDescription(view, range, at - 1)
  if (PERSON_NOUNS.has(before)) return true
  const verb = speechVerbs().get(before)
  return verb !== undefined && (verb.inverted || verb.passive)
}

/** "kata warga setempat, Thomas": a speech verb, a description without names, a comma. */
function followsDescription(view: DocumentView, range: SentenceRange, comma: number): boolean {
  for (let i = comma - 1; i >= Math.max(range.from, comma - 7); i--) {
    const norm = view.tokens[i]?.norm ?? ''
    if (speechVerbs().get(norm)?.inverted) return i < comma - 1
    if (view.tokens[i]?.kind !== 'word' || has(view, i, UPPER)) return false
  }
  return false
}

/** "Yusuf Tandi, warga setempat", "Herlambang, seorang pengacara". */
function isApposed(view: DocumentView, range: SentenceRange, from: number): boolean {
  return view.tokens[from]?.text === ',' && APPOSED.has(normAt(view, from + 1, range.to) ?? '')
}

/** The name is the subject of a speech verb, adverbs between them left out of account. */
export function speaks(view: DocumentView, range: SentenceRange, from: number): boolean {
  let i = view.tokens[from]?.text === ',' ? from + 1 : from
  for (let steps = 0; steps < 4; steps++, i++) {
    const norm = normAt(view, i, range.to)
    if (norm === undefined) return false
    if (speechVerbs().get(norm)?.active) return true
    if (GIVING_VERBS.has(norm)) return GIVEN_WORDS.has(normAt(view, i + 1, range.to) ?? '')
    if (!VERB_ADVERBS.has(norm)) return false
  }
  return false
}

function hasAge(view: DocumentView, range: SentenceRange, from: number): boolean {
  if (view.tokens[from]?.text !== '(' || from + 2 >= range.to) return false
  return /^\d{2}$/.test(view.tokens[from + 1]?.text ?? '')
}

/** Words with one of these make letters in brackets the short form of something else: "Pemungutan Suara Ulang (PSU)". */
const NO_NAME = NOT_NAME | UNIT | BODY | OFFICE

/** "Andi Bau Mappanyuki (ABM)": the letters in brackets are those of the name before. */
export function abbreviatesName(view: DocumentView, range: SentenceRange, at: number): boolean {
  const letters = view.tokens[at]?.text ?? ''
  if (
    !/^[A-Z]{2,4}$/.test(letters) ||
    ACRONYMS.has(letters) ||
    view.tokens[at - 1]?.text !== '(' ||
    view.tokens[at + 1]?.text !== ')'
  )
    return false
  for (let k = 1; k <= letters.length; k++) {
    const i = at - 1 - k
    if (i < range.from || view.tokens[i]?.text[0] !== letters[letters.length - k] || has(view, i, NO_NAME)) return false
    // "Hari Kesadaran Nasional (HKN)", "Lombok Utara (KLU)"
    if (has(view, i, NOT_NAME | PLACE_NOUN | BODY) || view.regionAt[i] || view.institutionAt[i]) return false
  }
  return true
}

/**
 * True where short capitals are a person's initials: after "berinisial", in a list after it, or before an office in
 * apposition ("SN, seorang Kepala SMP").
 */
export function leadsToInitials(view: DocumentView, range: SentenceRange, at: number): boolean {
  const wording = view.tokens[at]?.text ?? ''
  if (!/^(?:[A-Z]\.?){1,4}$/.test(wording)) return false
  let i = at - 1
  while (i > range.from && /^(?:[A-Z]{1,4}|dan|,|serta|\/)$/.test(view.tokens[i]?.text ?? '')) i--
  const cue = normAt(view, i, range.to) ?? ''
  if (i >= range.from && NAME_CUES.has(cue) && cue !== 'bernama') return true
  if (wording.length > 3 || ACRONYMS.has(wording) || view.institutionAt[at] || view.regionAt[at]) return false
  const link = view.tokens[at + 1]
  if (link?.text !== ',' && link?.norm !== 'selaku') return false
  const next = normAt(view, at + 2, range.to)
  return next === 'seorang' || next === 'oknum' || startsPost(view, at + 2, range.to)
}

function startsPost(view: DocumentView, at: number, to: number): boolean {
  if (!has(view, at, OFFICE)) return false
  const hit = lexicon().offices.match((i) => normAt(view, i, to), at)
  return hit !== null && SERVANT_CLASSES.has(hit.value.class)
}

/** "Camat Kumai (MS)": two letters in brackets behind an office that do not abbreviate the words before them. */
export function isInitialsInBrackets(view: DocumentView, at: number): boolean {
  const letters = view.tokens[at]?.text ?? ''
  if (!/^[A-Z]{2}$/.test(letters) || ACRONYMS.has(letters) || view.regionAt[at] || view.institutionAt[at]) return false
  if (view.tokens[at - 1]?.text !== '(' || view.tokens[at + 1]?.text !== ')' || has(view, at, BODY | OFFICE | UNIT))
    return false
  const [last, before] = [view.tokens[at - 2]?.text ?? '', view.tokens[at - 3]?.text ?? '']
  return last[0] !== letters[1] && !(before + last).includes(letters) && before[0] !== letters[0]
}
