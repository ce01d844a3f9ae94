/** A time counted from the day of publication: "kemarin" is one day back, "pekan depan" one week on. */
export interface RelativeTime {
  readonly unit: 'day' | 'week' | 'month' | 'year'
  readonly shift: number
}

/** Days told from the day of publication. Add a phrase here. */
const DAY_ROWS: readonly { shift: number; phrases: readonly string[] }[] = [
  { shift: -2, phrases: ['kemarin lusa', 'kemarin dulu', 'dua hari kemarin'] },
  { shift: -1, phrases: ['kemarin', 'kemaren', 'kemarin pagi', 'kemarin siang', 'kemarin sore', 'kemarin malam'] },
  { shift: -1, phrases: ['tadi malam', 'malam tadi', 'semalam'] },
  { shift: 0, phrases: ['hari ini', 'tadi pagi', 'pagi tadi', 'tadi siang', 'siang tadi', 'tadi sore', 'sore tadi'] },
  { shift: 0, phrases: ['pagi ini', 'siang ini', 'sore ini', 'petang ini', 'malam ini', 'nanti malam', 'nanti sore'] },
  {
    shift: 1,
    phrases: ['besok', 'esok', 'esok hari', 'besok pagi', 'esok pagi', 'besok siang', 'besok sore', 'besok malam'],
  },
  { shift: 2, phrases: ['lusa', 'besok lusa'] },
]

/** Units longer than a day, with the words that name them. */
const UNIT_ROWS: readonly { unit: RelativeTime['unit']; names: readonly string[] }[] = [
  { unit: 'week', names: ['pekan', 'minggu'] },
  { unit: 'month', names: ['bulan'] },
  { unit: 'year', names: ['tahun'] },
]

type Shift = -1 | 0 | 1

/**
 * Words that turn a weekday or a date into the one before, the present one or the one after; those with `units` do so
 * with a week, month or year too ("pekan lalu", but "Minggu besok" is a Sunday). Add a word here.
 */
const CUE_ROWS: readonly { shift: Shift; units: boolean; phrases: readonly string[] }[] = [
  { shift: -1, units: true, phrases: ['lalu', 'kemarin', 'kemaren', 'silam', 'yang lalu', 'yang silam'] },
  { shift: 0, units: true, phrases: ['ini'] },
  { shift: 1, units: true, phrases: ['depan', 'mendatang', 'yang akan datang', 'akan datang'] },
  { shift: 1, units: false, phrases: ['nanti', 'besok'] },
]

const cuesOf = (rows: typeof CUE_ROWS): [string, Shift][] =>
  rows.flatMap(({ shift, phrases }) => phrases.map((phrase): [string, Shift] => [phrase, shift]))

/** Every cue phrase -> how many units it goes on. */
export const CUES: ReadonlyMap<string, Shift> = new Map(cuesOf(CUE_ROWS))

/** Every relative phrase ("kemarin", "pekan lalu", "bulan ini") -> its time. */
export const RELATIVE_TIMES: ReadonlyMap<string, RelativeTime> = new Map([
  ...DAY_ROWS.flatMap(({ shift, phrases }) =>
    phrases.map((phrase): [string, RelativeTime] => [phrase, { unit: 'day', shift }]),
  ),
  ...UNIT_ROWS.flatMap(({ unit, names }) =>
    names.flatMap((name) =>
      cuesOf(CUE_ROWS.filter((row) => row.units)).map(([cue, shift]): [string, RelativeTime] => [
        `${name} ${cue}`,
        { unit, shift },
      ]),
    ),
  ),
])

/** Units that are counted ("dua hari lalu"), and the words for one of them ("sepekan lalu"). */
export const COUNTED_UNITS: ReadonlyMap<string, { readonly unit: RelativeTime['unit']; readonly one: boolean }> =
  new Map([
    ['hari', { unit: 'day', one: false }],
    ['sehari', { unit: 'day', one: true }],
    ['pekan', { unit: 'week', one: false }],
    ['minggu', { unit: 'week', one: false }],
    ['sepekan', { unit: 'week', one: true }],
    ['seminggu', { unit: 'week', one: true }],
    ['bulan', { unit: 'month', one: false }],
    ['sebulan', { unit: 'month', one: true }],
    ['tahun', { unit: 'year', one: false }],
    ['setahun', { unit: 'year', one: true }],
  ])

/** After a counted unit: the time is counted from another event, so that no calendar day follows ("sepekan kemudian"). */
export const COUNTED_FROM_EVENT: ReadonlySet<string> = new Set([
  'setelah',
  'sesudah',
  'kemudian',
  'berselang',
  'usai',
  'setelahnya',
  'sesudahnya',
  'berikutnya',
])
/** After a counted unit: it lies that much before what was told ("diluncurkan sehari sebelumnya"). */
export const COUNTED_BACK: ReadonlySet<string> = new Set(['sebelumnya', 'sebelum'])
/** Of these the ones that the event follows ("sehari setelah foto itu viral"). */
export const EVENT_FOLLOWS: ReadonlySet<string> = new Set(['setelah', 'sesudah', 'usai', 'sebelum'])
const dayPhrases = (count: number, phrases: readonly string[]): [string, number][] =>
  phrases.map((phrase) => [phrase, count])

/** Days told from the one told before: "keesokan harinya" is one day after it, "hari itu juga" the same. */
export const TOLD_DAYS: ReadonlyMap<string, number> = new Map([
  ...dayPhrases(1, ['keesokan harinya', 'keesokan hari', 'keesokannya', 'keesokan paginya', 'keesokan malamnya']),
  ...dayPhrases(1, ['esok harinya', 'esoknya', 'esok paginya', 'besoknya', 'besok paginya']),
  ...dayPhrases(0, ['hari itu', 'hari itu juga', 'hari yang sama', 'hari sama', 'malam harinya', 'sore harinya']),
])
