/** What an office in the text stands for: its holder, one of many, or nobody (a building, an election). */
import { SERVANT_CLASSES } from '../../../lexicon/office-class.js'
import { INDEFINITE_BEFORE, NOT_HOLDER_BEFORE, PLURAL_BEFORE, SITE_OF_OFFICE } from '../../../lexicon/office-links.js'
import { type DocumentView, has, normAt, type SentenceRange } from './document-view.js'
import type { Draft } from './draft.js'
import { nameAfter } from './holder-name.js'
import { namedDraft } from './name-draft.js'
import type { OfficeReading } from './office-reader.js'
import { UPPER } from './word-flags.js'

export function officeDraft(
  view: DocumentView,
  range: SentenceRange,
  office: OfficeReading,
  previous: Draft | undefined,
): Draft {
  const before = office.from > range.from ? (normAt(view, office.from - 1, range.to) ?? '') : ''
  const apposed = office.office.key === 'pejabat' && isApposed(view, range, office.from)
  const indefinite = apposed || isIndefinite(view, range, office.from)
  const name = SITE_OF_OFFICE.has(before) ? null : nameAfter(view, range, office, indefinite)
  if (office.candidate && name) return { ...namedDraft(range, name), evidence: true }
  const draft: Draft = {
    sentence: range.sentence,
    from: office.from,
    to: name?.to ?? office.to,
    name,
    aliases: [],
    offices: [office],
    evidence: name !== null,
    indefinite,
    plural: isPlural(view, range, office.from),
    pointed: POINTERS.has(normAt(view, office.to, range.to) ?? '') && !OF_SEVERAL.has(before),
    noHolder:
      !name &&
      (office.office.key === 'divisi' ||
        // "pejabat Pemprov Banten" are many; "seorang pejabat di Dinas Kesehatan" is somebody
        (office.office.key === 'pejabat' && !indefinite && !SEVERAL.has(before)) ||
        NOT_HOLDER_BEFORE.has(before) ||
        (SEVERAL.has(before) && !SERVANT_CLASSES.has(office.office.class)) ||
        SITE_OF_OFFICE.has(before) ||
        office.candidate ||
        sharesNoHolder(view, previous, office)),
  }
  return draft
}

/** "seorang ASN, pejabat dari Kejaksaan Agung": what the one told of before the comma is. */
function isApposed(view: DocumentView, range: SentenceRange, at: number): boolean {
  if (view.tokens[at - 1]?.text !== ',') return false
  for (let i = at - 2; i >= Math.max(range.from, at - APPOSED); i--)
    if (INDEFINITE_BEFORE.has(view.tokens[i]?.norm ?? '')) return true
  return false
}

/** How far before "pejabat" the word "seorang" stands, in tokens: "seorang aparatur sipil negara (ASN), pejabat". */
const APPOSED = 10

/** "sejumlah guru" are accused as "dua guru" are; "beberapa penjabat bupati" are talked about. */
const SEVERAL: ReadonlySet<string> = new Set(['sejumlah', 'beberapa'])

/** Behind an office: somebody told before; not where a place or several are meant ("di sekolah itu", "kedua guru itu"). */
const POINTERS: ReadonlySet<string> = new Set(['itu', 'tersebut'])
const OF_SEVERAL: ReadonlySet<string> = new Set(['para', 'dan', ',', 'kedua', 'ketiga', 'di', 'ke', 'dari'])

/** "para camat dan lurah", "calon bupati dan wakil bupati": the second office is meant like the first. */
function sharesNoHolder(view: DocumentView, previous: Draft | undefined, office: OfficeReading): boolean {
  if (!previous?.noHolder || previous.to !== office.from - 1) return false
  return ['dan', '/', 'hingga', '-', 'atau', 'ataupun', 'serta', 'maupun', 'sekaligus', ','].includes(
    view.tokens[previous.to]?.norm ?? '',
  )
}

function isIndefinite(view: DocumentView, range: SentenceRange, at: number): boolean {
  const before = at > range.from ? (view.tokens[at - 1]?.norm ?? '') : ''
  if (INDEFINITE_BEFORE.has(before) || isPlural(view, range, at)) return true
  return before === 'seorang' || (before === 'satu' && view.tokens[at - 2]?.norm === 'salah')
}

/** "dua lurah", "11 camat". */
function isPlural(view: DocumentView, range: SentenceRange, at: number): boolean {
  const before = at > range.from ? view.tokens[at - 1] : undefined
  if (before?.kind === 'number')
    return /^\d{1,3}$/.test(before.text) && before.text !== '1' && has(view, at, UPPER) === false
  return before !== undefined && PLURAL_BEFORE.has(before.norm)
}
