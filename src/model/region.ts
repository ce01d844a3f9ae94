import type { Span } from './span.js'

export type RegionLevel = 'national' | 'province' | 'regency' | 'city' | 'district' | 'village'

export interface Region {
  /** With its level word: "Kabupaten Mempawah", "Kota Pontianak", "Provinsi Kalimantan Barat", "Kecamatan Cibinong", "Indonesia". */
  readonly name: string
  /** Without it: "Mempawah". */
  readonly bare: string
  readonly level: RegionLevel
  /** Kemendagri code as text ("61", "61.02", "61.02.01"); null for the nation and for villages known only by their level word. */
  readonly code: string | null
  /** Bare name of its province; null for the nation. */
  readonly province: string | null
  readonly provinceCode: string | null
  /** Code of the regency or city that a district or village lies in, where known. */
  readonly parentCode: string | null
}

/** Words of a text that name a territory. */
export interface RegionMention extends Span {
  readonly kind: 'region'
  /** All territories the words can mean, likeliest first; never empty. */
  readonly candidates: readonly Region[]
  /** The level that a level or office word before the name gives ("Kab.", "Pemkot", "Wali Kota"), else null. */
  readonly level: RegionLevel | null
}
