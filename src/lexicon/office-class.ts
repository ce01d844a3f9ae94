import type { RegionLevel } from '../model/region.js'
import { bodyForms } from './bodies.js'
import { type OfficeClass, officeForms } from './offices.js'

interface Tables {
  readonly offices: ReadonlyMap<string, OfficeClass>
  readonly bodies: ReadonlyMap<string, OfficeClass>
  readonly levels: ReadonlyMap<string, RegionLevel | null>
}

let tables: Tables | null = null

function load(): Tables {
  tables ??= {
    offices: new Map(officeForms().map(({ office }) => [office.key, office.class])),
    bodies: new Map(bodyForms().map(({ body }) => [body.key, body.class])),
    levels: new Map(officeForms().map(({ office }) => [office.key, office.level])),
  }
  return tables
}

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

/** Whether words of the holder can be an appeal: executive, legislature, election body, police, prosecutor, ministry. */
export const isPublicOffice = (key: string): boolean => !NOT_PUBLIC.has(officeClass(key))

/** Level of the territory that stands after an office ("Bupati Bima" is a regency's), or null where the office does not decide it. */
export const officeLevel = (key: string): RegionLevel | null => load().levels.get(key) ?? null
