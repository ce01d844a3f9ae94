import { type Block, type CleanStep, hidePart, type Page, visibleBlocks } from './page.js'

/** Fewest letters of a repeated stretch. Shorter repeats happen in prose ("Ini soal netralitas," kata dia). */
const SHORTEST_STRETCH = 160
/** Fewest letters of a sentence that can begin or go on with a repeat. */
const SHORTEST_PIECE = 25

interface Piece {
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly letters: number
  readonly hash: number
}

/** A body that stands twice is hidden the second time: stretches of sentences that repeat an earlier one, letter for letter. */
export const repeatStep: CleanStep = {
  id: 'repeat',
  run(page) {
    const pieces: Piece[] = []
    for (const block of visibleBlocks(page)) addPieces(page.text, block, pieces)
    const first = new Map<number, number>()
    const repeated: Piece[] = []
    for (let i = 0; i < pieces.length; i++) {
      const earlier = first.get(pieces[i]?.hash ?? 0)
      if (earlier === undefined) {
        first.set(pieces[i]?.hash ?? 0, i)
        continue
      }
      const length = repeatLength(page.text, pieces, earlier, i)
      for (const piece of pieces.slice(i, i + length)) repeated.push(piece)
      i += Math.max(0, length - 1)
    }
    hidePieces(page, repeated)
  },
}

/** Adds the sentences of a block, roughly: they end at a final mark and a blank. */
function addPieces(text: string, block: Block, pieces: Piece[]): void {
  let start = block.start
  let hash = 0
  let letters = 0
  for (let at = block.start; at < block.end; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x2f && (code < 0x3a || code > 0x40)) {
      hash = (Math.imul(hash, 31) + (code | 32)) | 0
      letters++
    }
    const ends =
      at + 1 === block.end || ((code === 0x2e || code === 0x3f || code === 0x21) && text.charCodeAt(at + 1) === 0x20)
    if (!ends || (letters < SHORTEST_PIECE && at + 1 < block.end)) continue
    pieces.push({ block, start, end: at + 1, letters, hash })
    start = at + 1
    hash = 0
    letters = 0
  }
}

/** Number of pieces from `i` on that repeat those from `earlier` on, 0 if they are too short together. */
function repeatLength(text: string, pieces: readonly Piece[], earlier: number, i: number): number {
  let count = 0
  let letters = 0
  while (earlier + count < i && isSame(text, pieces[earlier + count], pieces[i + count])) {
    letters += pieces[i + count]?.letters ?? 0
    count++
  }
  return letters >= SHORTEST_STRETCH ? count : 0
}

function isSame(text: string, a: Piece | undefined, b: Piece | undefined): boolean {
  if (a === undefined || b === undefined || a.hash !== b.hash || a.letters !== b.letters) return false
  return squeezed(text.slice(a.start, a.end)) === squeezed(text.slice(b.start, b.end))
}

function squeezed(wording: string): string {
  return wording.replace(/[\s\p{P}]+/gu, '').toLowerCase()
}

/** Hides runs of pieces of one block together, from the last to the first, as `hidePart` asks. */
function hidePieces(page: Page, pieces: readonly Piece[]): void {
  for (let last = pieces.length - 1; last >= 0; last--) {
    const end = pieces[last]?.end ?? 0
    const block = pieces[last]?.block
    while (pieces[last - 1]?.block === block && pieces[last - 1]?.end === pieces[last]?.start) last--
    const first = pieces[last]
    if (first !== undefined) hidePart(page, first.block, first.start, end, repeatStep.id)
  }
}
