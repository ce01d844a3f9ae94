/** What a numeral word does to the number before it: a digit stands, `times` multiplies ("puluh"), `teen` adds ten ("belas"). */
export type Numeral =
  | { readonly kind: 'digit'; readonly value: number }
  | { readonly kind: 'teen' }
  | { readonly kind: 'times'; readonly value: number }
  /** A whole number in one word: "sepuluh", "seratus", "seribu". */
  | { readonly kind: 'whole'; readonly value: number }

/** "satu" to "sembilan". Add a spelling here. */
export const DIGITS: readonly { readonly value: number; readonly names: readonly string[] }[] = [
  { value: 1, names: ['satu'] },
  { value: 2, names: ['dua'] },
  { value: 3, names: ['tiga'] },
  { value: 4, names: ['empat'] },
  { value: 5, names: ['lima'] },
  { value: 6, names: ['enam'] },
  { value: 7, names: ['tujuh'] },
  { value: 8, names: ['delapan', 'lapan'] },
  { value: 9, names: ['sembilan'] },
]

/** Words that multiply, with the form that means one of them. */
const POWERS: readonly { readonly value: number; readonly name: string; readonly one: string }[] = [
  { value: 10, name: 'puluh', one: 'sepuluh' },
  { value: 100, name: 'ratus', one: 'seratus' },
  { value: 1000, name: 'ribu', one: 'seribu' },
  { value: 1_000_000, name: 'juta', one: 'sejuta' },
  { value: 1_000_000_000, name: 'miliar', one: 'semiliar' },
  { value: 1_000_000_000, name: 'milyar', one: 'semilyar' },
]

const entry = (name: string, numeral: Numeral): [string, Numeral] => [name, numeral]

/** Numeral words, "limapuluh" written as one among them -> what they do. */
export const NUMERALS: ReadonlyMap<string, Numeral> = new Map([
  ...DIGITS.flatMap(({ value, names }) =>
    names.flatMap((name) => [
      entry(name, { kind: 'digit', value }),
      entry(`${name}belas`, { kind: 'whole', value: value + 10 }),
      entry(`${name}puluh`, { kind: 'whole', value: value * 10 }),
      entry(`${name}ratus`, { kind: 'whole', value: value * 100 }),
    ]),
  ),
  ...POWERS.flatMap(({ value, name, one }) => [
    entry(name, { kind: 'times', value }),
    entry(one, { kind: 'whole', value }),
  ]),
  entry('belas', { kind: 'teen' }),
  entry('sebelas', { kind: 'whole', value: 11 }),
])

/** Words for zero; no count, but a number. */
export const ZERO: ReadonlySet<string> = new Set(['nol', 'kosong'])
