import { type CleanStep, hideMatches, hidePart, visibleBlocks } from './page.js'
import { publisherName } from './publishers.js'

/** How far back from a line's end a signature is looked for. */
const REACH = 60
/** "… katanya. (Toing/Prokopim)", "… katanya. (*)", "… katanya.[wir]" at the end of a line, or a line of its own. */
const AT_END = /(?<=^|[.!?…"”’]\s{0,3})(?:\(([^()]{1,45})\)|\[([^[\]]{2,12})\])[.*\s]*$/u
/** "… katanya.MC Sambas/tgh" at the end of a line. */
const BARE =
  /(?<=[.!?"”]\s{0,2})((?:MC|Mediacenter|Media Center|InfoPublik) ?\p{Lu}[\p{L} ]{2,30}?)(?:\/\p{L}{1,12})?$/u
/** A tail without one of these has no bare signature: most lines are not searched. */
const BARE_SIGNS = ['MC', 'Media', 'InfoPublik']
/** "… katanya.(isa/kun)BACA …" in the middle of a line. */
const INSIDE = /[([](?<=[.!?"”]\s?.)[\p{Ll}\d]{2,10}\/[\p{Ll}\d/]{2,20}[)\]]/gu
/** Words with which newsrooms and press offices begin a signature. Add a word here. */
const SIGNERS =
  'red|adv|advertorial|ant|antara|mc|humas|hms|prokopim|prokompim|prokom|diskominfo|kominfo|mediacenter|media center|teks|foto|tim|rls|rilis|ril|setda|reporter|kontributor'
/** What a signature is made of: a star, one short word or code, codes with a stroke, a signer's words, or two or three names. */
const SIGNATURE = [
  /^\*+$/,
  /^[\p{L}\d.]{1,12}$/u,
  /^[\p{L}\d. &-]{1,20}\/[\p{L}\d. /&-]{1,30}$/u,
  new RegExp(`^(?:${SIGNERS})(?:[^\\p{L}].{0,35})?$`, 'iu'),
  /^\p{Lu}[\p{L}.]{1,15}(?: \p{Lu}[\p{L}.]{1,15}){1,2}$/u,
]
/** The newsroom in "(MC Sambas/tgh)". */
const NEWSROOM = /^((?:MC|Mediacenter|Media Center|InfoPublik)(?: \p{Lu}\p{L}+){0,3})/u

/** Short names and codes with which reporters and press offices sign a text. */
export const signatureStep: CleanStep = {
  id: 'signature',
  run(page) {
    for (const block of visibleBlocks(page)) {
      const from = Math.max(block.start, block.end - REACH)
      const found = signatureIn(page.text.slice(from, block.end), from === block.start)
      if (found === null) continue
      const newsroom = NEWSROOM.exec(found.content)?.[1]
      if (newsroom !== undefined) page.publisher ??= publisherName(newsroom)
      hidePart(page, block, from + found.index, block.end, signatureStep.id)
    }
    hideMatches(page, INSIDE, signatureStep.id)
  },
}

/** @param whole the tail is the whole line, so that a bracket can be a line of its own */
function signatureIn(tail: string, whole: boolean): { index: number; content: string } | null {
  const found = ')].*'.includes(tail.charAt(tail.length - 1)) ? AT_END.exec(tail) : null
  const content = (found?.[1] ?? found?.[2])?.trim()
  if (found !== null && content !== undefined && (whole || found.index > 0) && isSignature(content))
    return { index: found.index, content }
  const bare = BARE_SIGNS.some((sign) => tail.includes(sign)) ? BARE.exec(tail) : null
  return bare === null ? null : { index: bare.index, content: bare[1] ?? '' }
}

function isSignature(content: string): boolean {
  return SIGNATURE.some((pattern) => pattern.test(content))
}
