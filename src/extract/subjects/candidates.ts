/** Who can be the subject of a case, by office and name. */
import { isBareOffice, isPrivate, officeClass, SERVANT_CLASSES } from '../../lexicon/office-class.js'
import type { Entity } from '../../model/mention.js'
import type { Analysis } from '../analysis.js'
import { isCalledAccused } from './mentioned.js'

export const INITIALS = /^\p{Lu}{1,4}$/u

/** "ASN Sukoharjo", "pegawai Kelurahan Tompotikka": nobody in particular, so that whoever has a name or initials goes before. */
export const CROWD = 1000

const ANYBODY = /^(?:asn|pns|cpns|pppk)\b/i

export function isCrowd(entity: Entity | undefined): boolean {
  if (entity === undefined || entity.name !== null || entity.office === null) return false
  return officeClass(entity.office.office) === 'staff' || ANYBODY.test(entity.position ?? '')
}

/** A bare "lurah" or "kepala desa" is one of a list; the accused has a name, "seorang", or a place. */
export function isSomebody(entity: Entity | undefined): boolean {
  if (entity === undefined) return false
  return entity.name !== null || entity.mentions.some(({ indefinite }) => indefinite) || !isBarePost(entity)
}

export const isBarePost = ({ position, office }: Entity): boolean =>
  position !== null && office?.region == null && isBareOffice(position)

/** Somebody in a post of the civil service, which the word lists need not know: "Kepala Bapenda", "bendahara dinas". */
export const isServantPost = (entity: Entity | undefined): boolean =>
  entity?.office != null &&
  SERVANT_CLASSES.has(officeClass(entity.office.office)) &&
  !ELECTED.test(entity.position ?? '') &&
  !isPrivate(entity.position ?? '') &&
  isSomebody(entity)

/** A lurah heads a part of a town and is a civil servant. */
const KELURAHAN: ReadonlySet<string> = new Set(['lurah', 'sekretaris-lurah', 'kepala-kelurahan', 'staf-kelurahan'])

/** Village heads and their staff: no civil servants. */
export function isOfVillage(person: Entity | undefined): boolean {
  const office = person?.office?.office
  return office !== undefined && officeClass(office) === 'village' && !KELURAHAN.has(office)
}

/** Elected or chosen by their neighbours: no civil servants, though deputies' conduct is judged like that of one. */
const ELECTED = /^(?:wakil (?:gubernur|bupati|wali ?kota)|wagub|wabup|wawali|wawako|ketua r[tw]\b|ketua rukun)/i

/** Heads of bodies of the state as a whole: chosen for a term, no civil servants. */
const OF_STATE = /^(?:wakil-)?ketua-lembaga-negara$/

const PERSONNEL = /^kepala (?:badan kepegawaian|bkn|bkd|bkpsdm|bkpp|bkdpsdm|bkppd)\b/i

export function canBeSubject(analysis: Analysis, entity: Entity): boolean {
  if (entity.office === null)
    return (
      entity.name !== null &&
      (INITIALS.test(entity.name) || entity.mentions.some((each) => isCalledAccused(analysis, each)))
    )
  if (OF_STATE.test(entity.office.office)) return false
  // who keeps the staff's records is asked about the accused, or signs the guidelines: "Kepala BKN", "Kepala BKPSDM"
  if (entity.name === null && PERSONNEL.test(entity.position ?? '')) return false
  const cls = officeClass(entity.office.office)
  // "seorang ASN, pejabat dari Kejaksaan Agung"
  if (entity.office.office.startsWith('pejabat-') && entity.mentions.some(({ indefinite }) => indefinite)) return true
  return SERVANT_CLASSES.has(cls) || (cls === 'head-of-region' && entity.acting !== null)
}

/** Holders of offices that seldom are the accused, so that a verb must say it: "Bupati Banjarnegara diduga …", "Kepala Kementerian Agama Kota Tangsel diperiksa". */
export function canBeAccused({ office, name }: Entity): boolean {
  if (office === null || name === null) return false
  const cls = officeClass(office.office)
  return cls === 'head-of-region' || (cls === 'ministry' && office.office.startsWith('kepala-'))
}
