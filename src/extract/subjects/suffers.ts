/** Mentions whose verb says that something is suspected of, or done to, the person. */
import type { OfficialMention } from '../../model/mention.js'
import type { Token } from '../../model/text.js'
import type { Analysis } from '../analysis.js'

/** What a verb that takes the accused as its object, or says what is done to him, weighs. */
export const SUFFERS = 2
const OBJECT_OF = new Set([
  'terhadap',
  'memanggil',
  'memeriksa',
  'periksa',
  'mengklarifikasi',
  'klarifikasi',
  'menjerat',
  'menyeret',
  'melaporkan',
  'mencopot',
  'memberhentikan',
  'menonaktifkan',
  'memvonis',
  'menghukum',
  'mendakwa',
  'menuntut',
  'memutuskan',
  'menyatakan',
  'berkas',
  'kasus',
  'perkara',
  'terlapor',
])
const DONE_TO = new Set(
  `diduga dipanggil diperiksa diklarifikasi dilaporkan dijatuhi dicopot diberhentikan divonis ditetapkan mangkir terbukti tersandung dinyatakan dimintai direkomendasikan dinonaktifkan terseret disanksi
  dihukum didakwa dituding terindikasi kedapatan kepergok terekam dipecat ditegur diteruskan dinonjobkan dibebaskan dibebastugaskan panggilan`.split(
    /\s+/,
  ),
)

export function suffers(analysis: Analysis, mention: OfficialMention): boolean {
  const terms = analysis.rows[mention.sentence]?.terms ?? []
  const before = terms.filter(({ end }) => end <= mention.start).slice(-2)
  const after = terms.filter(({ start }) => start >= mention.end).slice(0, 5)
  return (
    before.some(({ norm }) => OBJECT_OF.has(norm)) ||
    after.some(({ norm }) => DONE_TO.has(norm)) ||
    isSuspectedAgent(terms, mention)
  )
}

/** "dugaan pengerahan pegawai (yang dilakukan) oleh Bupati": the doer of what is suspected. */
export function isSuspectedAgent(terms: readonly Token[], { start }: OfficialMention): boolean {
  const before = terms.filter(({ end }) => end <= start).slice(-14)
  if (before.at(-1)?.norm !== 'oleh') return false
  const from = before.findLastIndex(({ norm }) => norm === 'dugaan' || norm === 'keterlibatan')
  return from >= 0 && before.slice(from).every(({ norm }) => norm === 'dilakukan' || !/^di[a-z]{4,}$/.test(norm))
}
