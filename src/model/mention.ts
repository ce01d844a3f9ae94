import type { RegionLevel, RegionMention } from './region.js'
import type { Span } from './span.js'

export type { RegionMention } from './region.js'

export type Acting = 'Pj' | 'Pjs' | 'Plt' | 'Plh'

/** A resolved or unresolved point in time found in the text. */
export interface DateMention extends Span {
  readonly kind: 'date'
  /** EDTF level 0-1, or null where nothing in the article settles it (a bare weekday without publication date). */
  readonly edtf: string | null
  readonly basis: 'stated' | 'inferred' | 'published' | null
  /** How the words are built: a full date, day and month, weekday only, month and year, year only, relative words, interval, as-of date ("per 5 November 2020"). */
  readonly form: 'full' | 'day-month' | 'weekday' | 'month' | 'year' | 'relative' | 'interval'
  /** Number of the sentence it stands in. */
  readonly sentence: number
  /** True for "per …", "sampai dengan …", "hingga …" before the date of a tally. */
  readonly asOf: boolean
}

/** A number of civil servants. Numbers of other things (voters, rupiah, articles of law) are not mentioned. */
export interface CountMention extends Span {
  readonly kind: 'count'
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly approximate: boolean
  readonly sentence: number
  /** `asn`: the counted noun is civil servants; `staff`: other government staff or mixed; `persons`: "orang", "peserta", "kelimanya": takes its sense from the context. */
  readonly noun: 'asn' | 'staff' | 'persons'
  /** The counted noun as found ("ASN", "guru", "peserta"), lower case; null for "kelimanya". */
  readonly unit: string | null
}

/** An election named in the text. */
export interface ElectionMention extends Span {
  readonly kind: 'election'
  /** "Pilkada", "Pemilu", "Pilpres", "Pilkades", "PSU", "Pileg". */
  readonly name: string
  readonly year: number | null
  readonly sentence: number
}

/** A public body named in the text. */
export interface InstitutionMention extends Span {
  readonly kind: 'institution'
  /** Key of the list of institutions: `bawaslu`, `kpu`, `kasn`, `bkn`, `pemda`, `inspektorat`, `bkd`, `gakkumdu`, `pengadilan`, … */
  readonly institution: string
  readonly region: RegionMention | null
  /** The level that its name gives ("Pemkab" -> regency, "KASN" -> national), else null. */
  readonly level?: RegionLevel | null
  readonly sentence: number
}

/** An office named in the text, with or without its holder. */
export interface OfficeMention extends Span {
  readonly kind: 'office'
  /** Key of the list of offices: `bupati`, `sekda`, `ketua-bawaslu`, `camat`, `guru`, … */
  readonly office: string
  /** The whole office as it stands in the text, region included, acting grade first. */
  readonly position: string
  readonly acting: Acting | null
  readonly region: RegionMention | null
  readonly institution: InstitutionMention | null
  readonly sentence: number
}

/** A mention of one person or of an office that stands for its holder; several mentions share one entity. */
export interface OfficialMention extends Span {
  readonly kind: 'official'
  /** Number of the entity that it refers to. */
  readonly entity: number
  /** Span of the name words; null where only the office is named. */
  readonly name: Span | null
  readonly office: OfficeMention | null
  readonly sentence: number
  /** True for "oknum", "seorang", "salah satu": somebody of that office, not its holder. */
  readonly indefinite: boolean
}

/** One person (or unnamed office holder) of the article, all mentions taken together. */
export interface Entity {
  readonly id: number
  /** Fullest form without academic, religious and military titles; null where never named. */
  readonly name: string | null
  readonly nameSpan: Span | null
  /** Fullest office with region, acting grade first; null for a person without one. */
  readonly position: string | null
  readonly positionSpan: Span | null
  readonly acting: Acting | null
  readonly office: OfficeMention | null
  readonly mentions: readonly OfficialMention[]
}
