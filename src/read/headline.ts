import { normaliseLine } from './normalise.js'

const LONGEST = 160
const FEWEST_WORDS = 3
/** Lines that open a text without being its headline. */
const NOT_HEADLINE: readonly RegExp[] = [
  // "Pontianak (ANTARA) - Bupati ...", "SUKAMAJU, KOMPAS.com – ..."
  /^[\p{L}\s,./]{2,40}\([^()]{2,30}\)\s*[-–—:]|^[\p{L}\s,.]{2,30}[,-]\s*\S{2,20}\.(?:com|co\.id|id|net)\s*[-–—:]/u,
  // "Rabu, 19 Sep 2018 11:28 WIB", "10/11/2021, 12:00 WIB"
  /^(?:(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)\s*,|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2} \p{L}{3,9} \d{4})/iu,
  // "Penulis: ...", "Baca juga: ..."
  /^(?:penulis|editor|reporter|pewarta|oleh|redaksi|laporan|baca(?:\s+juga)?|foto|home|beranda)\s*[:|/>]/i,
  /^https?:\/\//i,
]

/** The first line of a text where it is built like a headline: short, no sentence's full stop, text below it; else null. */
export function headlineOf(text: string): string | null {
  const start = text.search(/\S/)
  const end = start < 0 ? -1 : text.indexOf('\n', start)
  if (end < 0 || end - start > LONGEST * 2 || text.slice(end, end + 2000).trim() === '') return null
  const line = normaliseLine(text.slice(start, end))
  if (line === null || line.length > LONGEST || line.split(' ').length < FEWEST_WORDS) return null
  if (/[.,;:]["”']?$/.test(line) || NOT_HEADLINE.some((shape) => shape.test(line))) return null
  return line
}
