import { describe, expect, it } from 'vitest'
import { attributionsIn } from './attributed.js'
import { WORDINGS } from './wordings.js'

describe('officials in varied wordings', () => {
  it.each(WORDINGS.map((row) => [row.text, row] as const))('%s', (text, { persons, speaker }) => {
    const { entities, attributions } = attributionsIn(text)
    const found = entities
      .filter(({ name, mentions }) => name !== null && mentions.length > 0)
      .map(({ name, position }) => [name, position])
    for (const person of persons) expect(found).toContainEqual([...person])
    expect(found.length, JSON.stringify(found)).toBe(persons.length)
    if (speaker === undefined) return
    const said = attributions.at(-1)?.speaker
    expect(said == null ? null : entities[said]?.name).toBe(speaker)
  })
})
