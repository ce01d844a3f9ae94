import type { Entity, OfficeMention, OfficialMention } from '../../../model/mention.js'
import type { Span } from '../../../model/span.js'
import { type DocumentView, spanOf } from './document-view.js'
import type { Draft } from './draft.js'
import type { NameReading } from './name-reader.js'
import type { OfficeReading } from './office-reader.js'
import type { Person } from './person-index.js'

export function mentionOf(view: DocumentView, draft: Draft, entity: number): OfficialMention {
  const office = draft.offices[0]
  return {
    kind: 'official',
    ...spanOf(view, draft.from, draft.to),
    entity,
    name: draft.name ? nameSpan(view, draft.name) : null,
    office: office ? officeMention(view, office, draft.sentence) : null,
    sentence: draft.sentence,
    indefinite: draft.indefinite,
  }
}

function nameSpan(view: DocumentView, name: NameReading): Span {
  const span = spanOf(view, name.nameFrom, name.nameTo)
  // "berinisial RR.": the full stop is the sentence's, that of "R.R." the name's
  return /^[A-Z]{1,4}\.$/.test(view.text.slice(span.start, span.end)) ? { ...span, end: span.end - 1 } : span
}

function officeMention(view: DocumentView, office: OfficeReading, sentence: number): OfficeMention {
  const span = spanOf(view, office.from, office.to)
  return {
    kind: 'office',
    ...span,
    office: office.key,
    position: wording(view, span),
    acting: office.acting,
    region: office.region,
    institution: office.institution,
    sentence,
  }
}

/** Words of a span with every run of white space as one space. */
function wording(view: DocumentView, span: Span): string {
  return view.text.slice(span.start, span.end).replace(/\s+/g, ' ')
}

export function entityOf(view: DocumentView, person: Person, id: number, mentions: readonly OfficialMention[]): Entity {
  const name = fullestName(view, person)
  const office = fullestOffice(person)
  const officeOf = office ? officeMention(view, office.reading, office.sentence) : null
  return {
    id,
    name: name ? wording(view, name) : null,
    nameSpan: name,
    position: officeOf?.position ?? null,
    positionSpan: officeOf ? { start: officeOf.start, end: officeOf.end } : null,
    acting: officeOf?.acting ?? null,
    office: officeOf,
    mentions,
  }
}

/** The name with most words and letters; of equal ones the first that is not all in capitals. */
function fullestName(view: DocumentView, person: Person): Span | null {
  let best: Span | null = null
  let bestScore = -1
  for (const draft of person.drafts) {
    for (const name of [draft.name, ...draft.aliases]) {
      if (!name) continue
      const span = nameSpan(view, name)
      const text = view.text.slice(span.start, span.end)
      const score = (name.nameTo - name.nameFrom) * 100 + text.length + (text === text.toUpperCase() ? 0 : 0.5)
      if (score > bestScore) [best, bestScore] = [span, score]
    }
  }
  return best
}

interface PlacedOffice {
  readonly reading: OfficeReading
  readonly sentence: number
}

/** The office that stands with the name first, in its fullest wording: territory, then acting grade, then with the name. */
function fullestOffice(person: Person): PlacedOffice | null {
  const placed = person.drafts.flatMap((draft) =>
    draft.offices.map((reading): NamedOffice => ({ reading, sentence: draft.sentence, named: draft.name !== null })),
  )
  const main = mainOffice(placed)
  if (!main) return null
  const wordings = placed.filter(
    ({ reading }) => reading.office.key === main.reading.office.key && reading.former === main.reading.former,
  )
  let best = main
  let bestScore = scoreOf(main.reading, main.named)
  for (const office of wordings) {
    const score = scoreOf(office.reading, office.named)
    if (score > bestScore) [best, bestScore] = [office, score]
  }
  return best
}

interface NamedOffice extends PlacedOffice {
  readonly named: boolean
}

/** The office that stands with the name first; of two there ("Ketua Satgas yang juga Inspektur …") the fuller one. */
function mainOffice(placed: readonly NamedOffice[]): NamedOffice | undefined {
  const first = placed.find((office) => office.named) ?? placed[0]
  const beside = placed.filter((office) => office.sentence === first?.sentence && office.named === first.named)
  let best = first
  for (const office of beside) {
    if (best && scoreOf(office.reading, office.named) > scoreOf(best.reading, best.named)) best = office
  }
  return best
}

function scoreOf(reading: OfficeReading, named: boolean): number {
  return (reading.region ? 8 : 0) + (reading.complete ? 4 : 0) + (reading.acting ? 2 : 0) + (named ? 1 : 0)
}
