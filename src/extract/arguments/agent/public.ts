/** Who holds an office that speaks for the public: whose appeals and figures count. */

import { isPublicOffice } from '../../../lexicon/office-class.js'
import type { Entity } from '../../../model/mention.js'
import type { Token } from '../../../model/text.js'
import type { Analysis } from '../../analysis.js'
import { once } from '../../once.js'

/** Whether a person acts for the state: citizens, experts, lawyers, parties and associations do not. */
export function holdsPublicOffice(entity: Entity | undefined): boolean {
  const office = entity?.office?.office
  if (office === undefined || EXPERTS.has(office)) return false
  return (
    isPublicOffice(office, entity?.position ?? '') || (RANKS.has(office) && GOVERNMENT.test(entity?.position ?? ''))
  )
}

/** Ranks that every organisation has: they are the state's where a government, an agency or a territory of one follows. */
const RANKS: ReadonlySet<string> = new Set([
  'sekretaris',
  'direktur',
  'humas',
  'juru-bicara',
  'kepala-bagian',
  'manajer',
  'staf',
])
const GOVERNMENT =
  /\b(?:dinas|badan|setda|pemkab|pemkot|pemprov|pemerintah|provinsi|kabupaten|kota|kementerian|kecamatan|rsud|inspektorat|daerah|universitas)\b/i

/** Offices whose holders are heard as experts or for themselves: "dosen FISIP menilai ASN sulit netral". */
const EXPERTS: ReadonlySet<string> = new Set(['dosen', 'guru'])

/** The person in office whom a single name means that was not tied to him: "Siti" for "Siti Safuroh", "Jhony" for "Jhoni Way". */
export function namesake({ entities }: Analysis, id: number): number | null {
  const short = entities[id]
  if (short?.name == null || short.office !== null || short.name.includes(' ')) return null
  const word = short.name.toLowerCase()
  const found = entities.filter(
    (entity) =>
      entity.name?.includes(' ') === true &&
      holdsPublicOffice(entity) &&
      entity.name
        .toLowerCase()
        .split(' ')
        .some((other) => isSpelling(other, word)),
  )
  return found.length === 1 ? (found[0]?.id ?? null) : null
}

/** Letters at the start that two spellings of a name share. */
const SHARED = 3

function isSpelling(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length !== b.length || a.slice(0, SHARED) !== b.slice(0, SHARED)) return false
  return [...a].filter((letter, i) => letter !== b[i]).length === 1
}

/** Words around a name within which "warga", "pengamat" or "calon" says that its bearer speaks for himself. */
const BEFORE = 6
const BEHIND = 3

/**
 * A person whose office the text does not give in a form that is known, and whom nothing makes a private person, in an
 * article that cites nobody in office: "Leonardus meminta pegawai tetap netral" of the head of a board with a rare name.
 */
export function mayHoldOffice(analysis: Analysis, id: number): boolean {
  const entity = analysis.entities[id]
  if (entity?.name == null || entity.office !== null) return false
  if (analysis.attributions.some(({ speaker }) => speaker !== null && speaker !== id)) return false
  return entity.mentions.every(({ sentence, start, end }) => {
    const terms = analysis.rows[sentence]?.terms ?? []
    const from = terms.findIndex((term) => term.end > start)
    const to = terms.findIndex((term) => term.start >= end)
    const around = terms.slice(Math.max(0, from - BEFORE), to < 0 ? terms.length : to + BEHIND)
    return from >= 0 && !around.some(({ norm }) => PRIVATE.has(norm))
  })
}

/** Those who stand in an election, work for somebody who does, study it, complain of it or are accused. */
const PRIVATE: ReadonlySet<string> = new Set(
  (
    'warga pengamat pemerhati akademisi pakar peneliti aktivis mahasiswa pengacara advokat kuasa pelapor terlapor terdakwa saksi tersangka korban politikus politisi pengusaha ' +
    'calon paslon cabup cagub cawabup cawagub cawalkot kandidat caleg timses relawan partai lsm koalisi lembaga pemerhati universitas ormas'
  ).split(' '),
)

/**
 * A person without an office of a known form who tells what "we" do in a case: "Total 104 kasus yang kami terima, kata
 * Itra" comes from the body that took them in.
 */
export function tellsOwnSteps(analysis: Analysis, id: number): boolean {
  const { name, office } = analysis.entities[id] ?? { name: null, office: null }
  return name !== null && office === null && name.length >= SHORTEST_NAME && tellers(analysis).has(id)
}

/** All who speak of "our" steps. */
const tellers = once(({ attributions, rows }: Analysis): ReadonlySet<number> => {
  const found = new Set<number>()
  for (const { speaker, sentence } of attributions)
    if (speaker !== null && rows[sentence]?.terms.some(isOurStep)) found.add(speaker)
  return found
})

const isOurStep = ({ norm }: Token, at: number, terms: readonly Token[]): boolean =>
  OURS.has(norm) && terms.slice(at + 1, at + 1 + STEP).some((term) => STEPS.has(term.norm))

const OURS: ReadonlySet<string> = new Set(['kami', 'kita', 'pihaknya'])

/** How far behind "kami" the verb stands, in terms; initials are the accused's. */
const STEP = 3
const SHORTEST_NAME = 4

/** What only a body that handles cases does. */
const STEPS: ReadonlySet<string> = new Set(
  (
    'terima menerima temukan menemukan panggil memanggil periksa memeriksa klarifikasi mengklarifikasi proses memproses tangani menangani kaji mengkaji telusuri menelusuri ' +
    'registrasi meregistrasi teruskan meneruskan rekomendasikan merekomendasikan plenokan undang tindaklanjuti menindaklanjuti dalami mendalami hentikan putuskan limpahkan melimpahkan'
  ).split(' '),
)
