import { comparable, tidyLine, tidyLines } from './characters.js'
import { decodeAgain, isDoublyEncoded } from './double-encoding.js'
import type { HtmlElement } from './tree.js'

/** A stretch of text within one line, inside a link or not. */
export interface Run {
  readonly text: string
  readonly link: boolean
}

/** One line of the page as a reader sees it: what stands between two breaks. */
export interface Flow {
  /** Innermost element that breaks lines and holds this text. */
  readonly element: HtmlElement
  readonly runs: readonly Run[]
  /** Tidied text of all runs. */
  readonly text: string
  /** `text` in the form for comparisons. */
  readonly plain: string
  /** An image stands between the line before and this one. */
  readonly afterImage: boolean
  /** Share of the characters that stand in links, 0 to 1. */
  readonly linkShare: number
}

/** A page has thousands of lines and few are looked at closely: the compared form is made when asked for. */
class Line implements Flow {
  readonly linkShare: number
  #plain: string | null = null

  constructor(
    readonly element: HtmlElement,
    readonly runs: readonly Run[],
    readonly text: string,
    readonly afterImage: boolean,
  ) {
    this.linkShare = linkShareOf(runs)
  }

  get plain(): string {
    this.#plain ??= comparable(this.text)
    return this.#plain
  }
}

/** The line that runs make: none where they hold no text, several where they are escaped markup. */
export function linesOf(runs: readonly Run[], element: HtmlElement, afterImage: boolean): Flow[] {
  const text = runs.length === 1 ? (runs[0]?.text ?? '') : runs.map((run) => run.text).join('')
  if (!isDoublyEncoded(text)) return lineOf(runs, tidyLine(text), element, afterImage)
  const link = runs.every((run) => run.link || run.text.trim() === '')
  const decoded = tidyLines(decodeAgain(text.replace(/\s+/g, ' ')))
  return decoded.flatMap((line) => lineOf([{ text: line, link }], line, element, afterImage))
}

/** The same line with other runs. */
export function withRuns({ element, afterImage }: Flow, runs: readonly Run[]): Flow {
  return new Line(element, runs, tidyLine(runs.map((run) => run.text).join('')), afterImage)
}

function lineOf(runs: readonly Run[], text: string, element: HtmlElement, afterImage: boolean): Flow[] {
  return text === '' ? [] : [new Line(element, runs, text, afterImage)]
}

function linkShareOf(runs: readonly Run[]): number {
  if (runs.every((run) => !run.link)) return 0
  let links = 0
  let all = 0
  for (const run of runs) {
    const size = run.text.replace(/[^\p{L}\p{N}]+/gu, '').length
    all += size
    if (run.link) links += size
  }
  return all === 0 ? 0 : links / all
}
