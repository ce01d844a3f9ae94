import type { RunSummary } from '../../write/index.js'

/** What a run read and found, in a few lines for people. */
export function renderSummary(summary: RunSummary): string {
  const { files, articles, articlesWithEvents, events, byType, filteredOut, copies = 0, problems } = summary
  const types = list(byType as Record<string, number>)
  const faults = list(problems)
  const lines = [
    `${count(articles, 'article')} read from ${count(files, 'file')}, ${articlesWithEvents} with events`,
    events === 0 ? 'no events' : `${count(events, 'event')}: ${types}`,
    ...(filteredOut === 0
      ? []
      : [`${count(filteredOut, 'more event')} did not pass the filters (announced events need --status all)`]),
    ...(copies === 0
      ? []
      : [`${count(copies, 'more article')} with events ${copies === 1 ? 'is a copy' : 'are copies'} of these`]),
    ...(faults === '' ? [] : [`problems: ${faults}`]),
  ]
  return lines.join('\n')
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** `3 pledge, 1 pact`, most first. */
function list(counts: Readonly<Record<string, number>>): string {
  const entries = Object.entries(counts).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return entries.map(([name, number]) => `${number} ${name.replaceAll('-', ' ')}`).join(', ')
}
