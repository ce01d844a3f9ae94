/** Two mentions of one occurrence become one: of each field the better telling. */
import type { DateMention } from '../../model/mention.js'
import type { EventMention } from './mention.js'

export function join(a: EventMention, b: EventMention): EventMention {
  return {
    ...a,
    actor: betterActor(a, b),
    others: [...a.others, ...b.others],
    // "12 perkara … Lurah itu diperiksa": a tally is about nobody in particular
    subject: a.trigger.aggregate ? a.subject : a.inferred && !b.inferred ? b.subject : (a.subject ?? b.subject),
    inferred: a.inferred && b.inferred,
    // "Gubernur menekankan netralitas ASN. Ia meminta ASN di Kabupaten Bangka netral": whoever is addressed is told later
    region: b.region?.addressed === true && a.region?.addressed !== true ? b.region : regionOfBoth(a, b),
    date: a.type === 'allegation' ? dateOfAct(a, b) : betterDate(a.date, b.date),
    count: a.count ?? b.count,
    triggers: [...a.triggers, ...b.triggers],
  }
}

/** "Panwascam Anu memanggil dua PNS", "dugaan itu, kata Ketua Bawaslu Paser": who acts says whose case it is, unless he speaks for a whole province. */
function regionOfBoth(a: EventMention, b: EventMention): EventMention['region'] {
  const local = b.region !== null && b.region.region.level !== 'province' && b.region.region.level !== 'national'
  return a.actor === null && b.actor !== null && local ? b.region : (a.region ?? b.region)
}

/** In a ceremony or an appeal a person comes before a body told elsewhere. */
function betterActor(a: EventMention, b: EventMention): EventMention['actor'] {
  const told =
    a.type === 'allegation' && !a.trigger.aggregate ? [a, b].filter(({ trigger }) => trigger.rule !== BARE) : []
  // "dugaan pelanggaran itu, kata Ketua Bawaslu … Camat itu diduga …": who only names a case does not tell the act
  if (told.length === 1) return told[0]?.actor ?? null
  // "dua ASN yang terbukti tidak netral dihukum … Panwaslih memeriksa keduanya": a finding told in passing is of whoever examined
  const examined = a.type === 'investigation' ? [a, b].filter(({ trigger }) => trigger.rule !== FOUND) : []
  if (examined.length === 1 && examined[0]?.actor != null) return examined[0].actor
  const ceremony = a.type === 'pledge' || a.type === 'pact' || a.type === 'appeal'
  return ceremony && a.actor?.entity === null && b.actor?.entity != null ? b.actor : (a.actor ?? b.actor)
}

/** A day or several days before a month, a month before a year. */
function precision(date: DateMention | null): number {
  if (date?.edtf == null) return date === null ? -1 : 0
  return date.edtf.split('/', 1)[0]?.length ?? 0
}

/** The rule on cases that are only named. */
const BARE = 'allegation.named'

/** The rule on breaches that are found proven. */
const FOUND = 'investigation.found'

function betterDate(a: DateMention | null, b: DateMention | null): DateMention | null {
  return precision(b) > precision(a) ? b : a
}

/** The day of the act comes before that of the report. */
function dateOfAct(a: EventMention, b: EventMention): DateMention | null {
  const told = [a, b].filter(({ triggers }) => triggers.some(({ rule }) => !REPORTS.has(rule)))
  const only = told.length === 1 ? told[0]?.date : undefined
  return only?.edtf != null ? only : betterDate(a.date, b.date)
}

const REPORTS: ReadonlySet<string> = new Set(['allegation.report', 'allegation.receive'])
