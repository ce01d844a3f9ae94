/** Gives every term of a sentence its word classes: from the lists, and from the mentions found. */
import { wordValue } from '../../lexicon/word-facts.js'
import type { RuleBook } from '../../model/rule.js'
import type { Token } from '../../model/text.js'
import { addTag, type TagSet, type TermRow } from './term.js'

interface Entry {
  readonly words: readonly string[]
  readonly tag: number
}

export interface Tagger {
  /** Phrases that can begin with a word, enclitics taken off. */
  readonly entriesOf: (term: Token) => readonly Entry[]
}

/** Enclitics that lists need not repeat: "netralitasnya", "diimbaulah". */
const ENCLITICS = ['nya', 'lah', 'kah', 'pun'] as const

export function buildTagger(words: RuleBook['words'], tags: TagSet): Tagger {
  const byFirstWord = new Map<string, Entry[]>()
  for (const [tag, phrases] of Object.entries(words)) {
    for (const phrase of phrases) {
      const parts = phrase.toLowerCase().split(' ')
      const first = parts[0] ?? ''
      const entries = byFirstWord.get(first) ?? []
      entries.push({ words: parts, tag: tags.idOf(tag) })
      byFirstWord.set(first, entries)
    }
  }
  const find = (norm: string): readonly Entry[] => formsOf(norm).flatMap((form) => byFirstWord.get(form) ?? [])
  return { entriesOf: wordValue(({ norm }) => find(norm)) }
}

export function tagWords(row: TermRow, tagger: Tagger, numberTag: number): void {
  let filed: ReadonlySet<number> | null = null
  for (let i = 0; i < row.terms.length; i++) {
    const term = row.terms[i]
    if (term === undefined) continue
    if (term.kind === 'number' && isFigure(row, i)) {
      filed ??= filedAt(row)
      if (!filed.has(term.start)) addTag(row, i, numberTag)
    }
    for (const entry of tagger.entriesOf(term)) tagEntry(row, i, entry)
  }
}

/** Words that make a number before or after them something else than a figure of persons or cases. */
const NO_FIGURE_BEFORE = new Set([
  'pasal',
  'ayat',
  'nomor',
  'no',
  'angka',
  'huruf',
  'uu',
  'pp',
  'rp',
  'pukul',
  'tahun',
  'kelas',
  'eselon',
  'perbawaslu',
  'pkpu',
])
const NO_FIGURE_AFTER = new Set([
  'bulan',
  'tahun',
  'hari',
  'jam',
  'menit',
  'persen',
  'ribu',
  'juta',
  'miliar',
  'kali',
  'pertanyaan',
  'pasal',
  'tps',
  'desa',
  'kecamatan',
])

/** "laporan nomor 02/LP/PB/X/2020": where the parts of a number start that a case or paper is filed under. */
function filedAt({ sentence: { tokens } }: TermRow): ReadonlySet<number> {
  const starts = new Set<number>()
  tokens.forEach(({ text, start }, i) => {
    if (text === '/' && tokens[i - 1]?.end === start && !/^\d/.test(tokens[i - 1]?.text ?? '0'))
      starts.add(tokens[i + 1]?.start ?? -1)
  })
  return starts
}

function isFigure(row: TermRow, at: number): boolean {
  return (
    !NO_FIGURE_BEFORE.has(row.terms[at - 1]?.norm ?? '') &&
    !NO_FIGURE_AFTER.has(row.terms[at + 1]?.norm ?? '') &&
    /^\d[\d.]*$/.test(row.terms[at]?.text ?? '')
  )
}

function tagEntry(row: TermRow, at: number, { words, tag }: Entry): void {
  for (let k = 1; k < words.length; k++) {
    const norm = row.terms[at + k]?.norm ?? ''
    const last = k === words.length - 1
    if (norm !== words[k] && !(last && formsOf(norm).includes(words[k] ?? ''))) return
  }
  for (let k = 0; k < words.length; k++) addTag(row, at + k, tag)
}

function formsOf(norm: string): readonly string[] {
  for (const enclitic of ENCLITICS) {
    if (norm.length > enclitic.length + 3 && norm.endsWith(enclitic)) return [norm, norm.slice(0, -enclitic.length)]
  }
  return [norm]
}
