import { titleKey } from './characters.js'
import { isProse } from './density.js'
import { type Flow, type Run, withRuns } from './line.js'
import {
  innerLeadIn,
  isAppealToReaders,
  isCaption,
  isEmptyLine,
  isEndHeading,
  isHeadlineLike,
  isLabelledLink,
  isLeadIn,
  isLinkOnly,
  isListHeading,
  isPageFurniture,
  opensWithQuestion,
  trailingLeadIn,
} from './line-rules.js'
import { contains, type HtmlElement } from './tree.js'

/** Takes furniture out of the lines of a body. */
type LineStep = (lines: readonly Flow[], title: string | null) => readonly Flow[]

/** Lines that are furniture by themselves. Add a rule here. */
const LINE_RULES: readonly ((line: Flow) => boolean)[] = [
  isLeadIn,
  isLabelledLink,
  isEmptyLine,
  isPageFurniture,
  isCaption,
  isAppealToReaders,
]

/** In this order. Add a step here. */
const STEPS: readonly LineStep[] = [
  (lines) => lines.map(cutLinkedLeadIns),
  dropQuestionLists,
  dropEnd,
  dropLists,
  (lines) => lines.filter((line) => !LINE_RULES.some((holds) => holds(line))),
  dropLinkOnly,
  dropRepeated,
  dropHeadline,
]

/** The lines that an article's body consists of, furniture taken out. */
export function bodyLines(flows: readonly Flow[], title: string | null): readonly Flow[] {
  return STEPS.reduce<readonly Flow[]>((lines, step) => step(lines, title), flows)
}

/** "… tidak jelas. BACA JUGA: <a>Camat X Diperiksa</a>": lead-in and link go, what stands around them stays. */
function cutLinkedLeadIns(line: Flow): Flow {
  const inner = line.linkShare === 0 ? innerLeadIn(line.text) : -1
  if (inner > 0) return withRuns(line, [{ text: line.text.slice(0, inner), link: false }])
  if (line.linkShare === 0) return line
  const kept: Run[] = []
  let bracket = false
  for (const run of line.runs) {
    const before = kept.at(-1)
    const at = run.link && before && !before.link ? trailingLeadIn(before.text) : -1
    if (before && at >= 0) {
      bracket = /[([]/.test(before.text[at] ?? '')
      kept[kept.length - 1] = { text: before.text.slice(0, at), link: false }
    } else kept.push(bracket ? { ...run, text: run.text.replace(/^\s?[)\]]/, '') } : run)
  }
  return kept.length < line.runs.length ? withRuns(line, kept) : line
}

/** A list all of whose items open with a question: merdeka.com weaves such lists in between the paragraphs. */
function dropQuestionLists(lines: readonly Flow[]): readonly Flow[] {
  const lists = new Map<HtmlElement, { questions: number; items: Set<HtmlElement> }>()
  for (const line of lines) {
    const item = enclosing(line.element, ITEM_TAGS)
    const list = item?.parent
    if (!item || !list) continue
    const seen = lists.get(list) ?? { questions: 0, items: new Set<HtmlElement>() }
    if (!seen.items.has(item) && opensWithQuestion(line)) seen.questions += 1
    seen.items.add(item)
    lists.set(list, seen)
  }
  const groups = [...lists.values()].filter(({ questions, items }) => questions >= 2 && questions === items.size)
  const woven = groups.flatMap(({ items }) => [...items])
  return woven.length === 0 ? lines : lines.filter((line) => !woven.some((item) => contains(item, line.element)))
}

const ITEM_TAGS: ReadonlySet<string> = new Set(['li', 'dt', 'details'])

function enclosing(element: HtmlElement, tags: ReadonlySet<string>): HtmlElement | null {
  for (let one: HtmlElement | null = element; one; one = one.parent) if (tags.has(one.name)) return one
  return null
}

/** Everything from "Komentar" or "Tinggalkan Balasan" on, where a third of the prose stands before it. */
function dropEnd(lines: readonly Flow[]): readonly Flow[] {
  const all = proseOf(lines)
  let before = 0
  for (const [i, line] of lines.entries()) {
    if (isEndHeading(line) && before * 3 >= all) return lines.slice(0, i)
    if (isProse(line)) before += line.text.length
  }
  return lines
}

/** "Berita Populer" and the headlines under it, linked or not, up to the next line of prose. */
function dropLists(lines: readonly Flow[]): readonly Flow[] {
  let inList = false
  return lines.filter((line) => {
    if (isListHeading(line)) inList = true
    else if (inList) inList = isHeadlineLike(line) || line.linkShare >= 0.5 || line.element.name === 'li'
    return !inList
  })
}

/** Lines that are nothing but a link point elsewhere, unless the whole body is wrapped in links. */
function dropLinkOnly(lines: readonly Flow[]): readonly Flow[] {
  const kept = lines.filter((line) => !isLinkOnly(line))
  return kept.some(isProse) ? kept : lines
}

/** A second copy of the body (for printers, for AMP) or of a paragraph (a pull quote). */
function dropRepeated(lines: readonly Flow[]): readonly Flow[] {
  const seen = new Set<string>()
  return lines.filter((line) => {
    if (line.text.length < 40) return true
    const isNew = !seen.has(line.text)
    seen.add(line.text)
    return isNew
  })
}

/** The headline above the text is the title, not text. */
function dropHeadline(lines: readonly Flow[], title: string | null): readonly Flow[] {
  if (!title) return lines
  const key = titleKey(title)
  const at = lines.slice(0, 4).findIndex((line) => titleKey(line.text) === key)
  return at < 0 || lines.length === 1 ? lines : lines.filter((_, i) => i !== at)
}

function proseOf(lines: readonly Flow[]): number {
  return lines.reduce((sum, line) => sum + (isProse(line) ? line.text.length : 0), 0)
}
