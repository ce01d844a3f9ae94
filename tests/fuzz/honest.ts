import { expect } from 'vitest'
import { EVENT_TYPES, type Event, type Quote } from '../../src/model/event.js'

/** Every offset of an event leads to the words that it claims to lead to. */
export function expectHonest(event: Event, text: string): void {
  const quotes: Quote[] = [event.trigger, event.sentence, ...event.evidence]
  for (const quote of quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.text)
  for (const { start, end } of quotes) expect(start >= 0 && start <= end && end <= text.length).toBe(true)
  expect(event.trigger.text.trim()).not.toBe('')
  expect(EVENT_TYPES).toContain(event.type)
  expect(event.confidence >= 0 && event.confidence <= 1).toBe(true)
}
