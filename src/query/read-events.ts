import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { Event } from '../model/event.js'

/** A file that holds something else than events, with the place. */
export class NoEventsError extends Error {
  override readonly name = 'NoEventsError'
}

/**
 * Events that `extract --format jsonl` wrote, in their order, those of one article together.
 * @param path a JSON Lines file, or `-` for `stdin`
 * @throws NoEventsError where a line is no event
 */
export async function* readEvents(path: string, stdin: Readable): AsyncGenerator<Event[]> {
  let group: Event[] = []
  let number = 0
  for await (const line of createInterface({
    input: path === '-' ? stdin : createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number++
    if (line.trim() === '') continue
    const event = parseEvent(line, `${path}:${number}`)
    if (group[0] !== undefined && !sameArticle(group[0], event)) {
      yield group
      group = []
    }
    group.push(event)
  }
  if (group.length > 0) yield group
}

function parseEvent(line: string, place: string): Event {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new NoEventsError(
      `${place}: this is no JSON Lines file of events; make one with netralitas extract … --output events.jsonl`,
    )
  }
  const { type, trigger, article } = (value ?? {}) as Partial<Event>
  if (typeof type !== 'string' || trigger === undefined || article === undefined) {
    throw new NoEventsError(`${place}: this record is no event`)
  }
  return value as Event
}

function sameArticle(a: Event, b: Event): boolean {
  return a.article.id === b.article.id && a.article.path === b.article.path && a.article.record === b.article.record
}
