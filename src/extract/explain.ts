/** Tells what was found in an article, what was made of it, and why the rest was dropped. */
import { EVENT_TYPES, type EventType, type Quote } from '../model/event.js'
import type { Dropped, Explanation, Mark, WhyNot } from '../model/explanation.js'
import type { Span } from '../model/span.js'
import type { Extraction } from './index.js'
import { findCues } from './triggers/context.js'
import type { DroppedTrigger } from './triggers/trigger.js'

export function explain(extraction: Extraction): Explanation {
  const { analysis, scene, events } = extraction
  const { id, path, title, published, publisher, text } = analysis.article
  const quote = ({ start, end }: Span): Quote => ({ text: text.slice(start, end), start, end })
  const dropped = extraction.triggers.dropped.map((trigger) => toDropped(trigger, quote))
  return {
    article: { id, path, title, published: published ?? analysis.published, publisher },
    text,
    theme: { topic: scene.theme.topic, case: scene.theme.case, electoral: scene.theme.electoral },
    marks: [...mentionMarks(extraction, quote), ...triggerMarks(extraction, quote)].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    ),
    events,
    dropped,
    why: EVENT_TYPES.map((type) => whyNot(type, extraction, dropped)),
  }
}

function toDropped(trigger: DroppedTrigger, quote: (span: Span) => Quote): Dropped {
  return {
    type: trigger.type,
    rule: trigger.rule,
    reason: trigger.reason,
    because: because(trigger.reason),
    ...quote(trigger),
  }
}

/** Context categories in plain words. */
const CATEGORIES: Readonly<Record<string, string>> = {
  negated: 'the act is negated',
  conditional: 'the act is conditional',
  hypothetical: 'the act is only possible, threatened or required',
  planned: 'the act is planned',
  demanded: 'the act is demanded by somebody, not done',
  denied: 'the act is denied',
  cited: 'it is only cited as a basis',
  general: 'it is a general statement, not an occurrence',
}

function because(reason: string): string {
  if (reason.startsWith('needs ')) return `the sentence or article lacks: ${reason.slice(6).replaceAll('|', ' or ')}`
  if (reason.startsWith('unless ')) return `the sentence also matches a pattern that forbids it: ${reason.slice(7)}`
  if (reason === 'tally') return 'the figure is counted by a tally'
  if (reason === 'agent') return 'nobody in public office says it'
  return CATEGORIES[reason.split('.')[0] ?? ''] ?? reason
}

function mentionMarks({ analysis }: Extraction, quote: (span: Span) => Quote): Mark[] {
  const nameOf = (entity: number): string => {
    const person = analysis.entities[entity]
    return [person?.position, person?.name].filter((part) => part != null).join(' ')
  }
  return [
    ...analysis.officials.map(
      (mention): Mark => ({ kind: 'official', label: nameOf(mention.entity), ...quote(mention) }),
    ),
    ...analysis.institutions.map(
      (mention): Mark => ({ kind: 'institution', label: mention.institution, ...quote(mention) }),
    ),
    ...analysis.regions.map(
      (mention): Mark => ({ kind: 'region', label: mention.candidates[0]?.name ?? '', ...quote(mention) }),
    ),
    ...analysis.dates.map(
      (mention): Mark => ({ kind: 'date', label: mention.edtf ?? 'unresolved', ...quote(mention) }),
    ),
    ...analysis.counts.map(
      (mention): Mark => ({
        kind: 'count',
        label: String(mention.value ?? `${mention.min ?? ''}-${mention.max ?? ''}`),
        ...quote(mention),
      }),
    ),
    ...analysis.hidden.map((span): Mark => ({ kind: 'hidden', label: 'not the article', ...quote(span) })),
    ...analysis.elections.map(
      (mention): Mark => ({
        kind: 'election',
        label: [mention.name, mention.year].filter((part) => part !== null).join(' '),
        ...quote(mention),
      }),
    ),
  ]
}

function triggerMarks({ analysis, scene, triggers }: Extraction, quote: (span: Span) => Quote): Mark[] {
  const cues = analysis.rows.flatMap((row) =>
    findCues(scene.engine, row).map((cue): Mark => {
      const start = row.terms[cue.from]?.start ?? row.sentence.start
      return { kind: 'modifier', label: cue.id, ...quote({ start, end: row.terms[cue.to - 1]?.end ?? start }) }
    }),
  )
  const needed = new Set([...triggers.kept, ...triggers.dropped].map(({ sentence }) => sentence))
  const inTriggerSentence = (mark: Mark): boolean =>
    analysis.rows.some(
      (row) => needed.has(row.sentence.index) && mark.start >= row.sentence.start && mark.end <= row.sentence.end,
    )
  return [
    ...triggers.kept.map((trigger): Mark => ({ kind: 'trigger', label: trigger.rule, ...quote(trigger) })),
    ...cues.filter(inTriggerSentence),
  ]
}

function whyNot(type: EventType, { events, scene, triggers }: Extraction, dropped: readonly Dropped[]): WhyNot {
  const found = events.filter((event) => event.type === type && event.status === 'reported').length
  const planned = events.filter((event) => event.type === type && event.status === 'planned').length
  const own = dropped.filter((each) => each.type === type)
  return { type, found, dropped: own, answer: answer() }

  function answer(): string {
    if (found > 0) return `${found} found`
    if (planned > 0) return `${planned} only planned; --status all shows it`
    if (!scene.theme.electoral) return 'the article speaks of no election, candidate or election supervisor'
    if (own.length > 0)
      return `${own.length} trigger${own.length === 1 ? '' : 's'} dropped: ${[...new Set(own.map((each) => each.because))].join('; ')}`
    return triggers.kept.some((trigger) => trigger.type === type)
      ? 'its trigger joined an event or had nobody in office to say it'
      : 'no words of this type occur'
  }
}
