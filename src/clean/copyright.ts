import { type CleanStep, hidePart, type Page, visibleBlocks } from './page.js'
import { publisherName } from './publishers.js'

const NOTICE = /copyright|hak cipta|©/i
/** "COPYRIGHT © ANTARA News Sambas 2024", "© 2024 Radar Sambas. All rights reserved". The year may be that of the visit. */
const COPYRIGHT =
  /(?:copyright|hak cipta) ?(?:©|\(c\)|&copy;)? ?(?:\d{4} ?)?(?<name>[\p{L}\d][\p{L}\d. ]{1,48}?)?,? ?(?:\d{4}|(?=\s{2}|\n|$))|© ?(?:\d{4} )?(?<name2>[\p{L}\d][\p{L}\d. ]{1,48}?)?,? ?(?:\d{4}|(?=\s{2}|\n|$))/giu
/** Longest line that is a copyright notice as a whole. */
const LONGEST_NOTICE = 160

/** Copyright lines; they name the newsroom. */
export const copyrightStep: CleanStep = {
  id: 'copyright',
  run(page) {
    if (!NOTICE.test(page.text)) return
    for (const block of visibleBlocks(page)) {
      const { start, end } = block
      for (const found of page.text.slice(start, end).matchAll(COPYRIGHT)) {
        keepName(page, found.groups?.name ?? found.groups?.name2)
        const whole = found.index === 0 && end - start <= LONGEST_NOTICE
        hidePart(
          page,
          block,
          start + found.index,
          whole ? end : start + found.index + found[0].length,
          copyrightStep.id,
        )
      }
    }
  },
}

function keepName(page: Page, name: string | undefined): void {
  const bare = name?.replace(/all rights? reserved\.?|by /gi, '').trim()
  if (bare !== undefined && /^\p{Lu}/u.test(bare)) page.publisher ??= publisherName(bare)
}
