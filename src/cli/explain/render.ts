import type { Event, EventType, Official } from '../../model/event.js'
import type { Dropped, Explanation, Mark, WhyNot } from '../../model/explanation.js'
import type { Style } from '../../write/index.js'
import { plainText } from '../../write/plain-text.js'
import { wrap } from '../../write/wrap.js'
import { articleLines, type Palette } from './article.js'

export interface ExplainView {
  readonly width: number
  readonly style: Style
  /** How the words of the article are marked. */
  readonly palette: Palette
  /** Types to tell about; all if empty. */
  readonly types: readonly EventType[]
  /** Shows the text of the article. */
  readonly article: boolean
  /** Lists everything that was recognised, too. */
  readonly marks: boolean
}

const LABEL_COLUMN = 22

/** Why an article has the events that it has, and not others, for people. */
export function renderExplanation(explanation: Explanation, view: ExplainView): string {
  const wanted = (type: EventType): boolean => view.types.length === 0 || view.types.includes(type)
  const events = explanation.events.filter(({ type }) => wanted(type))
  const dropped = explanation.dropped.filter(({ type }) => wanted(type))
  const sections: [string, string[]][] = [
    ['Article', view.article ? articleLines(explanation, view.width, view.palette) : []],
    ['Events', events.flatMap((event) => eventLines(event, view))],
    ['Dropped', dropped.flatMap((each) => droppedLines(each, view))],
    ['By type', explanation.why.filter(({ type }) => wanted(type)).flatMap((why) => whyLines(why, view))],
    ['Recognised', view.marks ? explanation.marks.flatMap((mark) => markLines(mark, view)) : []],
  ]
  const blocks = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => [view.style.strong(title), ...lines].join('\n'))
  return `${[headLines(explanation, view).join('\n'), ...blocks].join('\n\n')}\n`
}

function headLines({ article, theme }: Explanation, { width, style }: ExplainView): string[] {
  const origin = joined([article.publisher, article.published, article.path])
  const answers: [string, boolean][] = [
    ['neutrality of the civil service', theme.topic],
    ['a case', theme.case],
    ['an election', theme.electoral],
  ]
  const about = answers.map(([what, is]) => `${what}: ${is ? 'yes' : 'no'}`).join(' · ')
  return [
    ...wrap(plainText(article.title ?? article.id), width).map(style.strong),
    ...wrap(plainText(origin), width).map(style.faint),
    ...wrap(`about ${about}`, width),
  ]
}

function eventLines(event: Event, view: ExplainView): string[] {
  const head = [event.rule, event.status === 'planned' ? 'planned' : null, `confidence ${event.confidence}`]
  return [
    ...labelled(event.type, joined(head), view, view.style.accent),
    ...labelled('', joined(values(event)), view),
    ...event.evidence.flatMap(({ field, text, start, end }) => labelled(`  ${field}`, place(text, start, end), view)),
  ]
}

/** What the event says, in one line. */
function values({ official, subject, region, date, asnCount, election }: Event): (string | null | undefined)[] {
  const who = (person: Official | null): string | null =>
    person && [person.name, person.position].filter((part) => part !== null).join(', ')
  return [
    who(official),
    subject && `about ${who(subject)}`,
    region?.name,
    date?.edtf ?? date?.text,
    asnCount?.text,
    election,
  ]
}

function joined(parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part != null && part !== '').join(' · ')
}

function droppedLines({ type, rule, because, text, start, end }: Dropped, view: ExplainView): string[] {
  return labelled(type, `${place(text, start, end)} (${rule}): ${because}`, view)
}

function whyLines({ type, answer }: WhyNot, view: ExplainView): string[] {
  return labelled(type, answer, view)
}

/** Longer words are shown in part: furniture may run over pages. */
const LONGEST_MARK = 80

function markLines({ kind, label, text, start, end }: Mark, view: ExplainView): string[] {
  const words = text.length > LONGEST_MARK ? `${text.slice(0, LONGEST_MARK)}…` : text
  return labelled(kind, `${place(words, start, end)} ${label}`, view)
}

function place(text: string, start: number, end: number): string {
  return `“${text}” ${start}-${end}`
}

function labelled(
  label: string,
  text: string,
  { width }: ExplainView,
  paint = (text: string): string => text,
): string[] {
  const lines = wrap(plainText(text), Math.max(24, width - LABEL_COLUMN - 2))
  const name = label.padEnd(LABEL_COLUMN)
  return lines.map((line, index) => (index === 0 ? `${paint(name)} ${line}` : `${' '.repeat(LABEL_COLUMN)} ${line}`))
}
