/** Mentions whose verb says that something is suspected of, or done to, the person. */
import { DONE_TO, SERVANTS } from '../../lexicon/accused-words.js'
import { speechVerbs } from '../../lexicon/speech-verbs.js'
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

export function suffers(analysis: Analysis, mention: OfficialMention): boolean {
  const terms = analysis.rows[mention.sentence]?.terms ?? []
  const before = terms.filter(({ end }) => end <= mention.start).slice(-2)
  // "Atas ramainya perkara itu, Pjs Bupati …": a comma sets the person apart
  const apart = analysis.doc.text.slice(before.at(-1)?.end ?? mention.start, mention.start).includes(',')
  const following = terms.filter(({ start }) => start >= mention.end).slice(0, AHEAD)
  const end = following.findIndex(isAnothers)
  const after = end < 0 ? following : following.slice(0, end)
  return (
    (!apart && before.some(({ norm }) => OBJECT_OF.has(norm))) ||
    after.some(({ norm }) => DONE_TO.has(norm)) ||
    isSuspectedAgent(terms, mention)
  )
}

/** How far behind a mention what is done to its person stands, in terms. */
const AHEAD = 5

/** "Palen mengatakan, …", "kata Palen, PNS yang diduga tidak netral itu …": behind a verb of speech or a civil servant somebody else is told of. */
const isAnothers = ({ norm }: Token): boolean => SERVANTS.has(norm) || speechVerbs().get(norm)?.active === true

/** "dugaan pengerahan pegawai (yang dilakukan) oleh Bupati": the doer of what is suspected. */
export function isSuspectedAgent(terms: readonly Token[], { start }: OfficialMention): boolean {
  const before = terms.filter(({ end }) => end <= start).slice(-14)
  if (before.at(-1)?.norm !== 'oleh') return false
  const from = before.findLastIndex(({ norm }) => norm === 'dugaan' || norm === 'keterlibatan')
  return from >= 0 && before.slice(from).every(({ norm }) => norm === 'dilakukan' || !/^di[a-z]{4,}$/.test(norm))
}
