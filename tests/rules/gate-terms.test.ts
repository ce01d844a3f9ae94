import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { SERVANT_CLASSES } from '../../src/lexicon/office-class.js'
import { officeForms } from '../../src/lexicon/offices.js'
import { createGate, GATE_TERMS } from '../../src/read/gate.js'

const WORDS = join(import.meta.dirname, '../../src/lexicon/words')
const classes = Object.assign({}, ...readdirSync(WORDS).map((file) => parse(readFileSync(join(WORDS, file), 'utf8'))))

function missedBy(list: number, phrases: readonly string[]): string[] {
  const gate = createGate([GATE_TERMS[list] ?? []])
  return phrases.filter((phrase) => !gate(Buffer.from(phrase), 0, Buffer.byteLength(phrase)))
}

describe('every phrase that an event hangs on holds a term of the gate', () => {
  test.each(['Election', 'SupervisorWord', 'Neutral', 'SideTaking'])('%s, in the list of elections', (name) => {
    expect(classes[name].length).toBeGreaterThan(5)
    expect(missedBy(0, classes[name])).toEqual([])
  })

  test.each(['Asn', 'Staff', 'StaffWide', 'Neutral'])('%s, in the list of the civil service', (name) => {
    expect(classes[name].length).toBeGreaterThan(5)
    expect(missedBy(1, classes[name])).toEqual([])
  })

  test('offices of the civil service and of villages', () => {
    const forms = officeForms().filter(({ office }) => SERVANT_CLASSES.has(office.class))
    expect(forms.length).toBeGreaterThan(200)
    expect(
      missedBy(
        1,
        forms.map(({ form }) => form),
      ),
    ).toEqual([])
  })

  test('with what may hang on them', () => {
    const hung = [...classes.SupervisorWord, 'kasi', 'asn'].flatMap((word: string) => [`${word}nya`, `${word}lah`])
    expect(hung.filter((word) => missedBy(0, [word]).length + missedBy(1, [word]).length === 2)).toEqual([])
  })
})
