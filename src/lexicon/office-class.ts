import type { RegionLevel } from '../model/region.js'
import { bodyForms } from './bodies.js'
import { type OfficeClass, officeForms } from './offices.js'

interface Tables {
  readonly forms: ReadonlySet<string>
  readonly offices: ReadonlyMap<string, OfficeClass>
  readonly bodies: ReadonlyMap<string, OfficeClass>
  readonly levels: ReadonlyMap<string, RegionLevel | null>
}

let tables: Tables | null = null

function load(): Tables {
  tables ??= {
    forms: new Set(officeForms().map(({ form }) => form)),
    offices: new Map(officeForms().map(({ office }) => [office.key, office.class])),
    bodies: new Map(bodyForms().map(({ body }) => [body.key, body.class])),
    levels: new Map(officeForms().map(({ office }) => [office.key, office.level])),
  }
  return tables
}

/** True for the bare name of an office ("kepala desa", "Kades"), without a place, a field of work or a body. */
export const isBareOffice = (position: string): boolean => load().forms.has(position.toLowerCase())

/** Class of an office key; keys of ranks carry their body: `ketua-bawaslu` has the class of `bawaslu`. */
export function officeClass(key: string): OfficeClass {
  const { offices, bodies } = load()
  const own = offices.get(key)
  if (own !== undefined && !key.includes('-')) return own
  for (let at = key.indexOf('-'); at >= 0; at = key.indexOf('-', at + 1)) {
    const body = bodies.get(key.slice(at + 1))
    if (body !== undefined && offices.has(key.slice(0, at))) return body
  }
  return own ?? 'association'
}

/** Holders of these are heard as private persons, parties or interests, not as the state. */
const NOT_PUBLIC: ReadonlySet<OfficeClass> = new Set(['party', 'association', 'company', 'staff'])

/** Words in a position that make it one of a private body, whatever its rank is called. Add a word here. */
const PRIVATE = new Set(
  `perkumpulan yayasan lsm aliansi koalisi forum ikatan persatuan perhimpunan perludem jppr kipp formappi partai pemenangan kampanye relawan tkd pengamat peneliti pakar bem presidium
  lembaga-survei advokasi pengacara advokat kuasa paguyuban asosiasi serikat himpunan jaringan gerakan tpn tkn tpd timnas fraksi fungsionaris pengurus ormas pmi kadin hipmi knpi pemuda pelajar mahasiswa`.split(
    /\s+/,
  ),
)

/** Whether words of the holder can be an appeal: executive, legislature, election body, police, prosecutor, ministry. */
export function isPublicOffice(key: string, position: string): boolean {
  return !NOT_PUBLIC.has(officeClass(key)) && !isPrivate(position)
}

/** Whether a position is one of a private body, a party or a campaign. */
export const isPrivate = (position: string): boolean =>
  position
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => PRIVATE.has(word))

/** Level of the territory that stands after an office ("Bupati Bima" is a regency's), or null where the office does not decide it. */
export const officeLevel = (key: string): RegionLevel | null => load().levels.get(key) ?? null

/** Classes of office whose holders are civil servants or head a village; others (election bodies, police, courts) judge, they are not judged. */
export const SERVANT_CLASSES: ReadonlySet<OfficeClass> = new Set([
  'district',
  'village',
  'secretariat',
  'agency',
  'school-health',
  'university',
  'staff',
  'vertical',
  'deputy-head',
])
