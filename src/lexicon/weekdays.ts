/**
 * Names of the days, Monday = 1 … Sunday = 7 (ISO), lower case. `slips` (misspellings, dialect forms that also name
 * places and things) are weekdays only with a date after them ("Senen (5/2)"). Add a spelling here.
 */
const WEEKDAY_ROWS: readonly { weekday: number; names: string; slips: string }[] = [
  { weekday: 1, names: 'senin', slips: 'senen isnin senim' },
  { weekday: 2, names: 'selasa', slips: 'selaa selasaa salasa' },
  { weekday: 3, names: 'rabu', slips: 'rebo rabo' },
  { weekday: 4, names: 'kamis', slips: 'kemis' },
  { weekday: 5, names: "jumat jum'at", slips: 'jemuwah jumaat' },
  { weekday: 6, names: 'sabtu', slips: 'sabut setu saptu' },
  { weekday: 7, names: 'minggu ahad', slips: 'mingu' },
]

/** A weekday word: its number, and whether it may stand without a date. */
export interface WeekdayWord {
  readonly weekday: number
  readonly whole: boolean
}

/** Lower-case spelling -> weekday. "minggu" is here too, though it may also be a week. */
export const WEEKDAYS: ReadonlyMap<string, WeekdayWord> = new Map(
  WEEKDAY_ROWS.flatMap(({ weekday, names, slips }) => [
    ...names.split(' ').map((name): [string, WeekdayWord] => [name, { weekday, whole: true }]),
    ...slips.split(' ').map((name): [string, WeekdayWord] => [name, { weekday, whole: false }]),
  ]),
)

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What may follow a weekday and stays part of the date: parts of the day, the Javanese market week ("Selasa Kliwon"). */
export const AFTER_WEEKDAY = words('pagi siang sore petang malam dini hari tadi legi pahing paing pon wage kliwon')

/** Words after which a weekday names no single day: "Pasar Minggu", "setiap Senin", "salat Jumat", "malam Minggu". */
export const NO_WEEKDAY_AFTER = words(
  'pasar setiap tiap saban salat sholat shalat solat ibadah misa khutbah khotbah kebaktian sekolah malam',
)

/** Words before which a weekday is part of another name: "Jumat Agung", "Rabu Abu", "Jumat Berkah". */
export const NO_WEEKDAY_BEFORE = words('agung putih abu berkah bersih curhat palma paskah kelabu tenang sehat')
