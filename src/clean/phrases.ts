import { FURNITURE, type FurnitureScope } from './furniture.js'
import { type Block, type CleanStep, hideBlock, type Page, visibleBlocks, wordingOf } from './page.js'
import { capitalShare, endsSentence, looksLikeHeadline } from './wording.js'

/** A compiled phrase. */
interface Phrase {
  readonly step: string
  readonly scope: FurnitureScope
  readonly phrase: string
}

/** Longest line that a `start` phrase hides; a longer one is an article in one line. */
const LONGEST_LINE = 260
/** Longest phrase, in characters; more of a line is not looked at. */
const KEY_LENGTH = 60
/** Longest first word of a phrase. */
const LONGEST_WORD = 24
/** Share of the text that must stand before a `rest` phrase. */
const BODY_SHARE = 0.3
/** Most headline-like lines that a section hides after its heading. */
const LONGEST_SECTION = 12
const LONGEST_TAG_LIST = 60
const LONGEST_TAG = 50
/** Share of capitals in a related headline; agencies write theirs like sentences, but end them without a full stop. */
const HEADLINE_CAPITALS = 0.3
/** The same behind the body, where no sentence of it can follow. */
const LATE_CAPITALS = 0.1

/** Phrases by their first word, longest first. */
const byFirstWord = new Map<string, Phrase[]>()
for (const { step, scope, phrases } of FURNITURE)
  for (const line of phrases.split('\n')) {
    const phrase = line.trim()
    const first = firstWordOf(phrase)
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { step, scope, phrase }])
  }
for (const list of byFirstWord.values()) list.sort((a, b) => b.phrase.length - a.phrase.length)

function firstWordOf(phrase: string): string {
  return /^[^\s:|]*/.exec(phrase)?.[0] ?? ''
}

/** Lines that the list of furniture phrases knows. */
export const phraseStep: CleanStep = {
  id: 'phrase',
  run(page) {
    const blocks = visibleBlocks(page)
    blocks.forEach((block, i) => {
      if (!block.hidden) applyPhrases(page, blocks, i)
    })
  },
}

function applyPhrases(page: Page, blocks: readonly Block[], i: number): void {
  const block = blocks[i]
  if (block === undefined) return
  if (isCounter(page, block) && !insideSentence(page, blocks, i)) hideBlock(page, block, 'navigation')
  const phrases = byFirstWord.get(firstWordOf(page.text.slice(block.start, block.start + LONGEST_WORD).toLowerCase()))
  if (phrases === undefined) return
  const key = keyOf(page, block)
  for (const phrase of phrases) if (apply(page, blocks, i, key, phrase)) return
}

/** Lower case, single blanks, the first characters only. */
function keyOf(page: Page, block: Block): string {
  return page.text
    .slice(block.start, Math.min(block.end, block.start + KEY_LENGTH))
    .replace(/\s+/g, ' ')
    .toLowerCase()
}

/** Hides what the phrase stands for; false if the line is not furniture by this phrase. */
function apply(page: Page, blocks: readonly Block[], i: number, key: string, { step, scope, phrase }: Phrase): boolean {
  const block = blocks[i]
  if (block === undefined || !key.startsWith(phrase) || !fits(block, key.slice(phrase.length), scope)) return false
  switch (scope) {
    case 'next':
      return hideLines(page, blocks, i, step, 1, (wording) => isHeadline(wording))
    case 'section':
      return hideLines(page, blocks, i, step, LONGEST_SECTION, (wording) =>
        isHeadline(wording, block.start > page.text.length * BODY_SHARE ? LATE_CAPITALS : HEADLINE_CAPITALS),
      )
    case 'tag-list':
      return hideLines(page, blocks, i, step, LONGEST_TAG_LIST, isTag, (next) => headsOthers(page, next))
    case 'rest':
    case 'rest-line':
      return hideRest(page, blocks, i, step)
    default:
      return hideLine(page, block, step)
  }
}

/** Scopes whose line must be the phrase and nothing else. */
const ALONE: ReadonlySet<FurnitureScope> = new Set(['line', 'next', 'section', 'rest-line', 'tag-list'])

function fits(block: Block, rest: string, scope: FurnitureScope): boolean {
  if (ALONE.has(scope)) return block.end - block.start <= KEY_LENGTH && /^[\s:.…|»>!-]*$/.test(rest)
  if (scope === 'label') return /^ ?[:：|]/.test(rest)
  return scope === 'glued' || !/^[\p{L}\d]/u.test(rest)
}

/** A link's text on a line of its own: "… unggahan di", "Instagram", ", lalu …" is a sentence. */
function insideSentence(page: Page, blocks: readonly Block[], i: number): boolean {
  const next = blocks[i + 1]
  if (next === undefined || !/^[\p{Ll},.;:)]/u.test(page.text.slice(next.start, next.start + 1))) return false
  const phrases = byFirstWord.get(firstWordOf(keyOf(page, next)))
  return !phrases?.some((phrase) => phrase.scope === 'line' && phrase.phrase === keyOf(page, next))
}

/** "412", "2": counters of shares and pages. */
function isCounter(page: Page, block: Block): boolean {
  return block.end - block.start <= 6 && /^[\d.,]+[KkBb]?$/.test(wordingOf(page, block))
}

function isHeadline(wording: string, capitals = HEADLINE_CAPITALS): boolean {
  return looksLikeHeadline(wording) && !CITES.test(wording) && capitalShare(wording) >= capitals
}

/** `"Kami memanggil dua lurah," kata Ketua Bawaslu, Rabu (19/2)`: a sentence that cites somebody is none, though nothing ends it. */
const CITES = /[,.?!]["”] ?\p{Ll}/u

function isTag(wording: string): boolean {
  return wording.length <= LONGEST_TAG && !endsSentence(wording)
}

/** "Berita Terkait" behind the tags: it is no tag, and hides what stands under it. */
function headsOthers(page: Page, block: Block): boolean {
  const key = keyOf(page, block)
  return (byFirstWord.get(firstWordOf(key)) ?? []).some(
    ({ scope, phrase }) =>
      (scope === 'section' || scope === 'next') &&
      key.startsWith(phrase) &&
      fits(block, key.slice(phrase.length), scope),
  )
}

/** Hides the line and up to `most` lines of the given sort after it, before one that `stops`. */
function hideLines(
  page: Page,
  blocks: readonly Block[],
  i: number,
  step: string,
  most: number,
  sort: (wording: string) => boolean,
  stops: (block: Block) => boolean = () => false,
): boolean {
  for (let j = i; j < Math.min(blocks.length, i + 1 + most); j++) {
    const block = blocks[j]
    if (block === undefined || (j > i && (!sort(wordingOf(page, block)) || stops(block)))) break
    hideBlock(page, block, step)
  }
  return true
}

function hideRest(page: Page, blocks: readonly Block[], i: number, step: string): boolean {
  const first = blocks[i]
  if (first === undefined || first.start < page.text.length * BODY_SHARE) return false
  for (const block of blocks.slice(i)) hideBlock(page, block, step)
  return true
}

/** A line that is a whole article, or too long for furniture, is left to the inline step. */
function hideLine(page: Page, block: Block, step: string): boolean {
  if (block.end - block.start > LONGEST_LINE) return false
  hideBlock(page, block, step)
  return true
}
