import { describe, expect, it } from 'vitest'
import { COREFERENCE_CASES } from './official/coreference-cases.js'
import { officialsIn } from './official/find.js'

describe('coreference', () => {
  it.each(COREFERENCE_CASES.map((c) => [c.name, c] as const))('%s', (_, { text, persons }) => {
    const found = officialsIn(text).entities.map(
      (entity) =>
        [
          entity.name,
          entity.position,
          entity.mentions.map((mention) => text.slice(mention.start, mention.end)),
        ] as const,
    )
    for (const [name, position, mentions] of persons) {
      const person = found.find((entity) => entity[0] === name && entity[1] === position)
      expect(person?.[2], JSON.stringify(found)).toEqual(mentions)
    }
    expect(found.length).toBe(persons.length)
  })
})
