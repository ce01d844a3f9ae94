import { ACTING_SHORT, CANDIDATE_WORDS, FORMER_WORDS, PEJABAT_SLIP } from '../../../lexicon/acting.js'
import type { Body } from '../../../lexicon/bodies.js'
import { LEVEL_WORDS } from '../../../lexicon/office-links.js'
import type { Office } from '../../../lexicon/offices.js'
import type { Acting, InstitutionMention, RegionMention } from '../../../model/mention.js'
import { readComplement } from './complement.js'
import { type DocumentView, has, normAt, type SentenceRange } from './document-view.js'
import { ACTING, lexicon, OFFICE, UPPER } from './word-flags.js'

/** An office as read from the tokens `from` … `to` (exclusive). */
export interface OfficeReading {
  readonly from: number
  readonly to: number
  /** Key with its body: `ketua-bawaslu`; the plain key where no body is named. */
  readonly key: string
  readonly office: Office
  readonly body: Body | null
  readonly acting: Acting | null
  /** Written with a capital letter. */
  readonly upper: boolean
  /** "mantan", "eks" before it; "calon", "bakal" before it. */
  readonly former: boolean
  readonly candidate: boolean
  readonly region: RegionMention | null
  readonly institution: InstitutionMention | null
  /** Words after the head, lower case, that tell two offices of one kind apart ("pendidikan", "rupit"). */
  readonly words: readonly string[]
  /** True where more than the head is named: body, field of work or territory. */
  readonly complete: boolean
}

/** Short forms that are other words in lower case: "kasi" (give), "karo" (Javanese "with"), "carik" (sheet). */
const LOWER_HOMOGRAPHS = new Set([
  'karo',
  'kasi',
  'kasie',
  'waka',
  'carik',
  'bekel',
  'dukuh',
  'reje',
  'kapus',
  'kaling',
  'kaur',
  'penghulu',
  'bidan',
  'manager',
])

function isLowerHomograph(view: DocumentView, at: number): boolean {
  if (has(view, at, UPPER) || !LOWER_HOMOGRAPHS.has(view.tokens[at]?.norm ?? '')) return false
  // "seorang kasi di kantor kecamatan", "oknum dukuh"
  return !ONE_OF.has(view.tokens[at - 1]?.norm ?? '')
}

const ONE_OF = new Set(['seorang', 'oknum'])

interface ActingPrefix {
  readonly acting: Acting
  readonly to: number
}

/** Reads the office that starts at token `at` ("Penjabat (Pj) Bupati Kayong Utara"), or null. */
export function readOffice(view: DocumentView, at: number, range: SentenceRange): OfficeReading | null {
  const { to } = range
  if (!has(view, at, OFFICE | ACTING)) return null
  const prefix = readActing(view, at, to)
  const from = prefix?.to ?? at
  const head = lexicon().offices.match((i) => normAt(view, i, to), from)
  if (!head || isLowerHomograph(view, from)) return null
  const headEnd = from + head.length
  const afterBracket = skipBracket(view, headEnd, to)
  const complement = readComplement(view, head.value, afterBracket, range, has(view, from, UPPER))
  const complete = complement.end > afterBracket
  const end = complete ? complement.end : afterBracket
  if (head.value.takes === 'body' && !complete) return null
  const tail = readBracketedActing(view, end, to)
  const before = at > range.from ? (view.tokens[at - 1]?.norm ?? '') : ''
  if (head.value.key === 'divisi' && complement.body?.class !== 'election-body' && before !== 'sekaligus') return null
  const sender = complement.body === null && head.value.takes === 'body' ? senderBefore(view, at, before) : null
  return {
    from: at,
    to: tail?.to ?? end,
    key: complement.body && head.value.takes === 'body' ? `${head.value.key}-${complement.body.key}` : head.value.key,
    office: head.value,
    body: complement.body,
    acting: prefix?.acting ?? tail?.acting ?? null,
    upper: has(view, from, UPPER),
    former: FORMER_WORDS.has(before),
    candidate: CANDIDATE_WORDS.has(before),
    region: complement.region ?? sender?.region ?? null,
    institution: complement.institution ?? sender,
    words: complete ? fieldWords(view, afterBracket, end) : [],
    complete,
  }
}

/** "Bawaslu Kota Kendari melalui Kordiv Penanganan Pelanggaran, Ridwan Saleh": whose division it is. */
function senderBefore(view: DocumentView, at: number, before: string): InstitutionMention | null {
  if (before !== 'melalui' && before !== 'lewat') return null
  return view.institutions[(view.institutionAt[at - 2] ?? 0) - 1] ?? null
}

function fieldWords(view: DocumentView, from: number, to: number): string[] {
  const words: string[] = []
  for (let i = from; i < to; i++) {
    const norm = view.tokens[i]?.norm ?? ''
    if (norm.length > 1 && view.tokens[i]?.kind === 'word' && !LEVEL_WORDS.has(norm) && norm !== 'dan') words.push(norm)
  }
  return words
}

/** "Pj", "Penjabat (Pj)", "pejabat (Plt)", "Pejabat Sementara"; "Pejabat Bupati" only if an office follows at once. */
function readActing(view: DocumentView, at: number, to: number): ActingPrefix | null {
  if (!has(view, at, ACTING)) return null
  const hit = lexicon().acting.match((i) => normAt(view, i, to), at)
  if (hit) {
    const end = at + hit.length
    const bracket = readBracketedActing(view, end, to)
    const again = lexicon().acting.match((i) => normAt(view, i, to), bracket?.to ?? end)
    return { acting: bracket?.acting ?? hit.value, to: (bracket?.to ?? end) + (again?.length ?? 0) }
  }
  if (!PEJABAT_SLIP.has(normAt(view, at, to) ?? '')) return null
  const bracket = readBracketedActing(view, at + 1, to)
  if (bracket) return bracket
  const isActingHead = /^(?:gubernur|bupati|wali|walikota|sekda|sekretaris|kepala)$/.test(
    normAt(view, at + 1, to) ?? '',
  )
  return isActingHead && has(view, at, UPPER) ? { acting: 'Pj', to: at + 1 } : null
}

function readBracketedActing(view: DocumentView, at: number, to: number): ActingPrefix | null {
  if (view.tokens[at]?.text !== '(' || view.tokens[at + 2]?.text !== ')' || at + 2 >= to) return null
  const acting = ACTING_SHORT.get(normAt(view, at + 1, to) ?? '')
  return acting ? { acting, to: at + 3 } : null
}

/** "Sekretaris Daerah (Sekda) Kota …": the short form in brackets after the long one. */
function skipBracket(view: DocumentView, at: number, to: number): number {
  if (view.tokens[at]?.text !== '(' || readBracketedActing(view, at, to)) return at
  for (let i = at + 1; i < to && i <= at + 4; i++) {
    if (view.tokens[i]?.text === ')') return i > at + 1 ? i + 1 : at
    if (!has(view, i, OFFICE) && !/^[A-Z][a-z]*[A-Z]*$/.test(view.tokens[i]?.text ?? '')) return at
  }
  return at
}
