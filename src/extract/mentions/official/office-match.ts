import type { RegionMention } from '../../../model/mention.js'
import type { OfficeReading } from './office-reader.js'

const HEADS = new Set([
  'gubernur',
  'bupati',
  'wali-kota',
  'kepala-daerah',
  'pejabat-pembina-kepegawaian',
  'orang-nomor-satu',
])

/** Names of the head of a region that leave open which head it is. */
const ANY_HEAD = new Set(['kepala-daerah', 'orang-nomor-satu'])

/** Keys that news uses for one office. Add a pair here. */
const FAMILIES: ReadonlyMap<string, string> = new Map([
  ['kadisdik', 'kadis'],
  ['kepala-dinas', 'kadis'],
  ['komisioner-bawaslu', 'anggota-bawaslu'],
  ['pimpinan-bawaslu', 'anggota-bawaslu'],
  ['kordiv-bawaslu', 'anggota-bawaslu'],
  ['koordinator-bawaslu', 'anggota-bawaslu'],
  ['kordiv', 'anggota-bawaslu'],
  ['divisi-bawaslu', 'anggota-bawaslu'],
  ['komisioner-kpu', 'anggota-kpu'],
  ['kepala-bkd', 'kaban'],
  ['kepala-badan-daerah', 'kaban'],
  ['kepala-kesbangpol', 'kaban'],
  ['kepala-satpol-pp', 'kasatpol'],
])

/** The key that stands for all wordings of one kind of office. */
export function officeFamily(key: string): string {
  if (HEADS.has(key)) return 'head'
  return FAMILIES.get(key) ?? key
}

/** How two wordings of offices relate: `same` may be one office, `conflict` the same kind elsewhere, `other` another kind. */
export type OfficeRelation = 'same' | 'conflict' | 'other'

export function relateOffices(a: OfficeReading, b: OfficeReading): OfficeRelation {
  if (!sameKind(a.key, b.key)) return 'other'
  if (a.former !== b.former || a.candidate !== b.candidate) return 'conflict'
  return sameRegion(a.region, b.region) && sameField(a, b) ? 'same' : 'conflict'
}

function sameKind(a: string, b: string): boolean {
  if (HEADS.has(a) && HEADS.has(b)) return a === b || ANY_HEAD.has(a) || ANY_HEAD.has(b)
  return officeFamily(a) === officeFamily(b)
}

/** True where the office may be one of those: it fits one of the same kind and contradicts none of them. */
export function fitsOffices(office: OfficeReading, others: readonly OfficeReading[]): boolean {
  let fits = false
  for (const other of others) {
    const relation = relateOffices(office, other)
    if (relation === 'conflict') return false
    if (relation === 'same') fits = true
  }
  return fits
}

/** Acting and regular holder of one office may be two persons: an exact grade is preferred, a bare office fits all. */
export function sameActing(a: OfficeReading, b: OfficeReading): boolean {
  return a.acting === b.acting || a.acting === null || b.acting === null
}

/** False only where both territories are known and differ. */
export function sameRegion(a: RegionMention | null, b: RegionMention | null): boolean {
  if (!a || !b) return true
  return a.candidates.some((x) =>
    b.candidates.some((y) => (x.code === null || y.code === null ? x.bare === y.bare : x.code === y.code)),
  )
}

/** "Kepala Dinas Pendidikan" and "Kepala Dinas Pertanian" are two offices, "Kadis" alone fits both. */
function sameField(a: OfficeReading, b: OfficeReading): boolean {
  if (a.region && b.region && a.office.takes === 'place') return true
  const sameBody = a.institution !== null && a.institution.institution === b.institution?.institution
  if (!a.complete || !b.complete || sameBody || a.office.takes === 'body') return true
  return a.words.some((word) => b.words.includes(word))
}
