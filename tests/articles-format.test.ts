import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EVENT_TYPES, ROLES } from '../src/model/event.js'

interface ExpectedEvent {
  type: string
  officials: { name: string | null; position: string | null; acting: string | null; role: string }[]
  region: { name: string; level: string; province: string | null } | null
  date: string | null
  dateText: string | null
  asnCount: { value: number | null; min: number | null; max: number | null; approximate: boolean; text: string } | null
  election: string | null
  trigger: string
  optional?: true
  aggregate?: true
  status?: 'planned'
}
interface Expected {
  relevant: boolean
  note: string
  events: ExpectedEvent[]
  planned?: ExpectedEvent[]
}

const root = join(import.meta.dirname, '..', 'fixtures', 'articles')
const slugs = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'article.txt')))
  .map((entry) => entry.name)
const EDTF = /^\d{4}(-\d\d(-\d\d)?)?(\/\d{4}(-\d\d(-\d\d)?)?)?$/
const ACTING = [null, 'Pj', 'Pjs', 'Plt', 'Plh']
const LEVELS = ['province', 'regency', 'city', 'district', 'village', 'national']

function read(slug: string, file: string): string {
  return readFileSync(join(root, slug, file), 'utf8')
}

function checkEvent(event: ExpectedEvent, text: string): void {
  expect(EVENT_TYPES).toContain(event.type)
  for (const quote of [event.trigger, event.dateText, event.asnCount?.text]) expect(text).toContain(quote ?? '')
  expect(event.trigger).not.toBe('')
  if (event.date !== null) expect(event.date).toMatch(EDTF)
  if (event.date !== null) expect(event.dateText).not.toBeNull()
  if (event.region) expect(LEVELS).toContain(event.region.level)
  if (event.region) expect(event.region.province === null).toBe(event.region.level === 'national')
  for (const official of event.officials) {
    expect(ROLES).toContain(official.role)
    expect(ACTING).toContain(official.acting)
    expect(text).toContain(official.name ?? '')
    expect(official.name ?? official.position).not.toBeNull()
  }
}

describe('fixture articles are well formed', () => {
  it.each(slugs)('%s', (slug) => {
    const text = read(slug, 'article.txt')
    const meta = JSON.parse(read(slug, 'meta.json')) as Record<string, string | null>
    const expected = JSON.parse(read(slug, 'expected.json')) as Expected
    expect(Object.keys(meta).sort()).toEqual(['published', 'publisher', 'title', 'url'])
    expect(expected.note).not.toBe('')
    expect(expected.relevant).toBe(expected.events.some((event) => event.optional !== true))
    for (const event of expected.events) expect(event.status).toBeUndefined()
    for (const event of expected.planned ?? []) expect(event.status).toBe('planned')
    for (const event of [...expected.events, ...(expected.planned ?? [])]) checkEvent(event, text)
  })
})
