/** Bawaslu to BKN and BKN to the regent are two referrals of one case: the hop tells them apart. */
import type { EventType } from '../../model/event.js'
import type { TermRow } from '../patterns/term.js'

export type Hop = 'to-central' | 'from-central' | 'to-criminal' | 'to-government'

const CENTRAL = new Set(['kasn', 'bkn', 'komisi', 'kemenpan', 'kemenpan-rb'])

/** "Badan Kepegawaian Negara", but not the "pejabat pembina kepegawaian" of a region. */
const isCentral = (words: readonly string[]): boolean =>
  words.some((word, i) => CENTRAL.has(word) || (word === 'kepegawaian' && words[i - 1] === 'badan'))
const CRIMINAL = new Set([
  'polisi',
  'kepolisian',
  'kejaksaan',
  'kejari',
  'jpu',
  'jaksa',
  'gakkumdu',
  'polres',
  'penyidik',
])
const GOVERNMENT = new Set([
  'bupati',
  'gubernur',
  'wali',
  'walikota',
  'ppk',
  'pejabat',
  'inspektorat',
  'pemkab',
  'pemkot',
  'pemprov',
  'bkpsdm',
  'bkd',
  'bkpp',
  'sekda',
  'dinas',
  'atasan',
  'pj',
])
const RECOMMENDS = new Set(['rekomendasi', 'merekomendasikan', 'rekomendasikan', 'menyurati', 'surat', 'meminta'])

/** The hop that a referral's words tell; null for other types and where they do not say. */
export function hopOf(type: EventType, row: TermRow, from: number): Hop | null {
  if (type !== 'referral') return null
  const words = row.terms.slice(Math.max(0, from - 6), from + 22).map(({ norm }) => norm)
  const at = Math.min(6, from)
  const goes = words.findIndex((word, i) => i >= at && (word === 'ke' || word === 'kepada'))
  const target = goes < 0 ? [] : words.slice(goes + 1, goes + 6)
  if (isCentral(target)) return 'to-central'
  const central = isCentral(words.slice(0, at + 4)) && words.some((word) => RECOMMENDS.has(word))
  if (central) return 'from-central'
  if (target.some((word) => CRIMINAL.has(word))) return 'to-criminal'
  return target.some((word) => GOVERNMENT.has(word)) ? 'to-government' : null
}
