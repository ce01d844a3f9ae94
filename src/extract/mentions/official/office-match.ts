import type { RegionMention } from '../../../model/mention.js'
import type { OfficeReading } from './office-reader.js'

const HEADS = new Set(['gubernur', 'bupati', 'wali-kota', 'kepala-daerah', 'pejabat-pembina-kepegawaian'])
const FAMILIES: ReadonlyMap<string, string> = new Map([
  ['kadisdik', 'kadis'],
  ['kepala-dinas', 'kadis'],
  ['wakil-ketua-bawaslu', 'anggota-bawaslu'],
  ['komisioner-bawaslu', 'anggota-bawaslu'],
  ['kordiv-bawaslu', 'anggota-bawaslu'],
  ['koordinator-bawaslu', 'anggota-bawaslu'],
  ['kordiv', 'anggota-bawaslu'],
  ['komisioner-kpu', 'anggota-kpu'],
  ['kepala-bkd', 'kaban'],
  ['kepala-satpol-pp', 'kasatpol'],
  ['kepala-puskesmas', 'kepala-puskesmas'],
])

function family(key: string): string {
  return FAMILIES.get(key) ?? key
}

/** True where both wordings can mean one office: the same key or family, no other territory, both past or both present. */
export function sameOffice(a: OfficeReading, b: OfficeReading): boolean {
  if (a.former !== b.former || a.candidate !== b.candidate) return false
  if (!sameRegion(a.region, b.region)) return false
  if (family(a.key) === family(b.key)) return sameField(a, b)
  return (a.key === 'kepala-daerah' && HEADS.has(b.key)) || (b.key === 'kepala-daerah' && HEADS.has(a.key))
}

/** Acting and regular holder of one office may be two persons: an exact grade is preferred, a bare office fits all. */
export function sameActing(a: OfficeReading, b: OfficeReading): boolean {
  return a.acting === b.acting || a.acting === null || b.acting === null
}

export function sameRegion(a: RegionMention | null, b: RegionMention | null): boolean {
  if (!a || !b) return true
  return a.candidates.some((x) =>
    b.candidates.some(
      (y) => x.bare === y.bare && (x.code === y.code || x.code === null || y.code === null || x.level === y.level),
    ),
  )
}

/** "Kepala Dinas Pendidikan" and "Kepala Dinas Pertanian" are two offices, "Kadis" alone fits both. */
function sameField(a: OfficeReading, b: OfficeReading): boolean {
  if (!a.complete || !b.complete || a.office.takes !== 'unit' || b.office.takes !== 'unit') return true
  const first = a.words
  const second = b.words
  return first.some((word) => second.includes(word))
}
