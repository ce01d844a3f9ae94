import { bodyForms } from './bodies.js'
import { type OfficeClass, officeForms } from './offices.js'

let classes: { offices: ReadonlyMap<string, OfficeClass>; bodies: ReadonlyMap<string, OfficeClass> } | null = null

function load(): NonNullable<typeof classes> {
  classes ??= {
    offices: new Map(officeForms().map(({ office }) => [office.key, office.class])),
    bodies: new Map(bodyForms().map(({ body }) => [body.key, body.class])),
  }
  return classes
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
