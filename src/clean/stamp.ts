import { DAY_PATTERN, dayOf, MONTH_PATTERN, TIME_PATTERN } from './calendar.js'
import { type Block, type CleanStep, hideBlock, hidePart, type Page, visibleBlocks } from './page.js'

/** How many blocks at the beginning and at the end are searched. */
const HEAD = 12
const TAIL = 4
/** Longest line that is nothing but a stamp with a byline around it. */
const LONGEST_STAMP = 180

/** "17 Jan": no year, so no day of publication. */
const SHORT_DAY = new RegExp(`^\\d{1,2} (?:${MONTH_PATTERN})\\.?$`, 'i')
const LONGEST_SHORT_DAY = 14

const GLUED = /^date (\d{4})-(\d{2})(?:-(\d{2}))?(?= |$)/
/** Cheap test before the long pattern. */
const YEAR = /\d{4}/
const STAMP = new RegExp(`${DAY_PATTERN}(?:(?:,? {0,2}[|–—-]? {0,2}| )${TIME_PATTERN})?`, 'iu')
/** What may stand before a stamp that opens a line with body text: "Kompas.com - 23/10/2015, 11:51 WIB". */
const BEFORE = /^(?:[\p{L}\d.]{3,30} ?[-–|,] ?|By [\p{L} .]{2,30} [-–] )?$/iu
/** Lower-case words that stand around a stamp; any other one makes the line a sentence. Add a word here. */
const AROUND = new Set(
  'oleh by on pada tanggal admin administrator redaktur redaksi penulis editor reporter diperbarui update updated published dipublikasikan diterbitkan terbit tayang rilis posted dilihat dibaca views kali waktu baca menit submitted pewarta laporan last modified'.split(
    ' ',
  ),
)

/** Publication stamps: "Senin, 05 Agustus 2024 13:45 WIB", "Minggu, 4/30/2023 10:53:00 AM", "date 2024-11-25". */
export const stampStep: CleanStep = {
  id: 'stamp',
  run(page) {
    const blocks = visibleBlocks(page)
    const first = blocks[0]
    if (first !== undefined) hideGlued(page, first)
    blocks.forEach((block, i) => {
      if (!block.hidden && (i < HEAD || i >= blocks.length - TAIL)) hideStamp(page, block, i === 0)
    })
  },
}

/** "date 2024-11-25 Bupati …": crawl dumps glue the day to the front of the text. */
function hideGlued(page: Page, block: Block): void {
  const found = GLUED.exec(page.text.slice(block.start, Math.min(block.end, block.start + 24)))
  if (found === null) return
  const { start } = block
  const [wording, year, month, day] = found
  if (day !== undefined)
    page.stamp ??= { start: start + 5, end: start + wording.length, day: `${year}-${month}-${day}` }
  hidePart(page, block, start, start + wording.length, stampStep.id)
}

function hideStamp(page: Page, block: Block, opensText: boolean): void {
  const { start } = block
  if (block.end - start <= LONGEST_SHORT_DAY && SHORT_DAY.test(page.text.slice(start, block.end))) {
    hideBlock(page, block, stampStep.id)
    return
  }
  const wording = page.text.slice(start, Math.min(block.end, start + LONGEST_STAMP + 1))
  if ((wording.length > LONGEST_STAMP && !opensText) || !YEAR.test(wording)) return
  const found = STAMP.exec(wording)
  if (found?.groups === undefined) return
  const [match] = found
  const timed = /[:.]\d{2}(?::\d{2})?(?: ?[AP]M)?(?: *WI(?:B|TA|T))?$/i.test(match.replace(/^.*\d{4}/, ''))
  const before = wording.slice(0, found.index)
  const after = wording.slice(found.index + match.length)
  const whole = wording.length <= LONGEST_STAMP && isByline(before) && isByline(after)
  if (!whole && !(timed && opensText && BEFORE.test(before))) return
  const bare = before.trim() === '' && after.trim() === ''
  // "Kupang - Kamis, 30 November 2023" as the first line: where and when it was published
  const placed = opensText && whole && after.trim() === '' && BEFORE.test(before)
  if (!timed && !bare && !placed) return
  keepDay(
    page,
    start + found.index,
    match.length,
    timed || (placed && !bare) || found.groups.weekday === undefined ? dayOf(found.groups) : null,
  )
  hidePart(page, block, start, whole ? block.end : start + found.index + match.length, stampStep.id)
}

/** A weekday and date without a clock time at the top of a page is the day of the visit, not of publication. */
function keepDay(page: Page, start: number, length: number, day: string | null): void {
  if (day !== null) page.stamp ??= { start, end: start + length, day }
}

/** True if no lower-case word but those that stand around stamps occurs. */
function isByline(wording: string): boolean {
  return (
    !/[.!?]$/.test(wording.trim()) &&
    (wording.match(/(?<![\p{L}\d.])\p{Ll}{3,}/gu) ?? []).every((word) => AROUND.has(word))
  )
}
