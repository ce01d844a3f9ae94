import { type CleanStep, hidePart, type Page, visibleBlocks } from './page.js'
import { publisherName } from './publishers.js'

/** How far back from a line's end a signature is looked for. */
const REACH = 60
/** "… katanya. (Toing/Prokopim)", "… katanya. (*)", "… katanya.[wir]" at the end of a line. */
const AT_END = /(?<=[.!?…"”’]\s{0,3})(?:\(([^()]{1,45})\)|\[([^[\]]{2,12})\])[.*\s]*$/u
/** "… katanya.MC Sambas/tgh" at the end of a line. */
const BARE =
  /(?<=[.!?"”]\s{0,2})((?:MC|Mediacenter|Media Center|InfoPublik) ?\p{Lu}[\p{L} ]{2,30}?)(?:\/\p{L}{1,12})?$/u
/** "… katanya.(isa/kun)BACA …" in the middle of a line. */
const INSIDE = /(?<=[.!?"”]\s?)[([][\p{Ll}\d]{2,10}\/[\p{Ll}\d/]{2,20}[)\]]/gu
/** What a signature is made of: a star, short codes, codes with a stroke, or words that newsrooms sign with. Add a word here. */
const SIGNATURE =
  /^(?:\*+|[\p{L}\d.]{1,12}|[\p{L}\d. &-]{1,20}\/[\p{L}\d. /&-]{1,30}|(?:red|adv|advertorial|ant|antara|mc|humas|hms|prokopim|prokompim|prokom|diskominfo|kominfo|mediacenter|media center|teks|foto|tim|rls|rilis|ril|setda|reporter|kontributor)(?:[^\p{L}].{0,35})?|\p{Lu}[\p{L}.]{1,15}(?: \p{Lu}[\p{L}.]{1,15}){1,2})$/iu
/** The newsroom in "(MC Sambas/tgh)". */
const NEWSROOM = /^((?:MC|Mediacenter|Media Center|InfoPublik)(?: \p{Lu}\p{L}+){0,3})/u

/** Short names and codes with which reporters and press offices sign a text. */
export const signatureStep: CleanStep = {
  id: 'signature',
  run(page) {
    for (const block of visibleBlocks(page)) {
      const from = Math.max(block.start, block.end - REACH)
      const tail = page.text.slice(from, block.end)
      const found = AT_END.exec(tail)
      const content = (found?.[1] ?? found?.[2])?.trim()
      const bare = BARE.exec(tail)
      if (found !== null && content !== undefined && SIGNATURE.test(content)) {
        keepPublisher(page, NEWSROOM.exec(content)?.[1])
        hidePart(page, block, from + found.index, block.end, signatureStep.id)
      } else if (bare !== null) {
        keepPublisher(page, bare[1])
        hidePart(page, block, from + bare.index, block.end, signatureStep.id)
      }
    }
    hideInside(page)
  },
}

function keepPublisher(page: Page, name: string | undefined): void {
  if (name !== undefined) page.publisher ??= publisherName(name)
}

function hideInside(page: Page): void {
  for (const block of visibleBlocks(page)) {
    const { start, end } = block
    for (const found of page.text.slice(start, end).matchAll(INSIDE))
      hidePart(page, block, start + found.index, start + found.index + found[0].length, signatureStep.id)
  }
}
