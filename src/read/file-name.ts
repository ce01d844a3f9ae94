import { parsePublished } from './published.js'

/** `2024-08-05-judul`, `20240805_judul`, `judul 2024.08.05`; a longer run of digits is no date. */
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)([-_. ]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/
/** `05-08-2024-judul`. */
const DAY_FIRST = /(?<!\d)(0?[1-9]|[12]\d|3[01])([-_. ])(0?[1-9]|1[0-2])\2((?:19|20)\d\d)(?!\d)/
/** `arsip/2024/08/05/judul.txt`. */
const FOLDERS = /(?:^|\/)((?:19|20)\d\d)\/(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])\/[^/]*$/

/** Day of publication that the name of a file states, `YYYY-MM-DD`; null where it states none. */
export function publishedInName(path: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const [, year, , month, day] = YEAR_FIRST.exec(name) ?? []
  if (year !== undefined) return parsePublished(`${year}-${month}-${day}`)
  const [, day2, , month2, year2] = DAY_FIRST.exec(name) ?? []
  if (year2 !== undefined) return parsePublished(`${day2}/${month2}/${year2}`)
  const [, year3, month3, day3] = FOLDERS.exec(path) ?? []
  return year3 === undefined ? null : parsePublished(`${year3}-${month3?.padStart(2, '0')}-${day3?.padStart(2, '0')}`)
}
