import { normalize, wordSet } from './normalize.js'

// Replaced one after the other, anywhere in the text.
const SHORT_FORMS: readonly (readonly [string, string])[] = [
  ['pelaksana harian', 'plh'],
  ['pelaksana tugas', 'plt'],
  ['penjabat sementara', 'pjs'],
  ['penjabat', 'pj'],
  ['sekretaris daerah', 'sekda'],
  ['walikota', 'wali kota'],
  ['kabupaten', 'kab'],
  ['provinsi', 'prov'],
  ['badan pengawas pemilu', 'bawaslu'],
  ['badan pengawas pemilihan umum', 'bawaslu'],
  ['komisi aparatur sipil negara', 'kasn'],
  ['komisi pemilihan umum', 'kpu'],
  ['badan kepegawaian negara', 'bkn'],
  ['wakil bupati', 'wabup'],
  ['wakil gubernur', 'wagub'],
  ['kepala dinas', 'kadis'],
  ['sekdaprov', 'sekda prov'],
  ['sekdakab', 'sekda kab'],
  ['sekdakot', 'sekda kota'],
  ['setda', 'sekda'],
]

const LEFT_OUT = wordSet('prov kab kota ri republik indonesia di daerah dan drs dr h hj')

const OFFICE_WORDS =
  wordSet(`pj pjs plt plh gubernur wakil wagub bupati wabup wali walikota wawali sekda sekretaris asisten kepala kaban kabid ketua anggota komisioner
  koordinator divisi kordiv kadis dinas badan bkd bkpsdm bkpp bkn bawaslu panwaslu panwascam panwaslih kasn kpu camat lurah kades desa kelurahan inspektur
  inspektorat menteri mendagri menpan dirjen direktur jenderal deputi rektor dekan dosen guru smp sma smk sd tk puskesmas dokter perawat staf ahli biro
  kabag bagian kasi seksi kakanwil kanwil kemenag presiden wapres juru bicara hakim pengadilan jaksa kejari kejaksaan kapolres polres kapolda satpol
  pemkab pemkot pemprov pemerintah kesbangpol disdik dprd komisi ombudsman pegawai perangkat penjabat keuchik panewu penghulu kuwu distrik upt rsud
  kantor humas hukum penanganan pelanggaran pencegahan dprd`)

const ENOUGH_OVERLAP = 0.6

function positionWords(position: string | null | undefined): ReadonlySet<string> {
  const plain = normalize(position)
    .replaceAll('.', ' ')
    .replace(/\([^)]*\)/g, ' ')
  const short = SHORT_FORMS.reduce((text, [long, brief]) => text.replaceAll(long, brief), plain)
  return new Set(short.split(/[^a-z0-9]+/).filter((word) => word !== '' && !LEFT_OUT.has(word)))
}

/**
 * True when two wordings mean one office: most words shared, one contained in the other (an extracted single word is too little), or the same
 * office words with at most two more on one side.
 */
export function samePosition(gold: string | null | undefined, predicted: string | null | undefined): boolean {
  const a = positionWords(gold)
  const b = positionWords(predicted)
  if (a.size === 0 || b.size === 0) return false
  const shared = common(a, b)
  if (shared / (a.size + b.size - shared) >= ENOUGH_OVERLAP) return true
  if (shared === a.size || (shared === b.size && b.size >= 2)) return true
  return sameOffice(officeWords(a), officeWords(b))
}

function sameOffice(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false
  const shared = common(a, b)
  const contained = shared === a.size || shared === b.size
  return contained && a.size + b.size - 2 * shared <= 2
}

function officeWords(words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].filter((word) => OFFICE_WORDS.has(word)))
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared
}
