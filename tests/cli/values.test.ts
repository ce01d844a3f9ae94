import { describe, expect, it } from 'vitest'
import { assignment, date, day, numberBetween, oneOf, someOf } from '../../src/cli/flags/values.js'
import { nearest, unknownValue } from '../../src/cli/suggestion.js'

const TYPES = ['pledge', 'pact', 'sanction']

describe('flag values', () => {
  it('takes values of a list, with commas and repeated', () => {
    const types = someOf('type', TYPES)
    expect(types('pact', types('pledge, sanction', undefined))).toEqual(['pledge', 'sanction', 'pact'])
  })

  it.each([
    [
      () => oneOf('type', TYPES)('plegde'),
      'unknown type "plegde"; did you mean "pledge"? known: pledge, pact, sanction',
    ],
    [() => oneOf('type', TYPES)('zzz'), 'unknown type "zzz"; known: pledge, pact, sanction'],
    [() => numberBetween(0, 1)('2'), 'give a number from 0 to 1'],
    [() => numberBetween(1)('banyak'), 'give a number from 1 up'],
    [() => numberBetween(1)(' '), 'give a number from 1 up'],
    [() => date('5/8/2024'), 'give a year, month or day: 2024, 2024-08 or 2024-08-05'],
    [() => day('2024-02-30'), 'give a day of the calendar, year first: 2024-08-05'],
    [() => day('2024-08'), 'give a day of the calendar, year first: 2024-08-05'],
    [() => assignment(['text', 'title'])('text', undefined), 'write field=name, for instance text=isi'],
    [
      () => assignment(['text', 'title'])('txet=isi', undefined),
      'unknown field "txet"; did you mean "text"? known: text, title',
    ],
  ])('refuses with a way out: %s', (parse, message) => {
    expect(parse).toThrow(message)
  })

  it.each([
    [() => numberBetween(0, 1)('0.5'), 0.5],
    [() => date('2024-08'), '2024-08'],
    [() => day('2024-02-29'), '2024-02-29'],
    [() => assignment(['text', 'title'])('title=a=b', { text: 'isi' }), { text: 'isi', title: 'a=b' }],
  ])('accepts %s', (parse, value) => {
    expect(parse()).toEqual(value)
  })
})

describe('nearest', () => {
  it('finds typing errors and guesses nothing from afar', () => {
    expect(nearest('SANCTOIN', TYPES)).toBe('sanction')
    expect(nearest('laporan', TYPES)).toBeNull()
    expect(unknownValue('type', '', TYPES)).toBe('unknown type ""; known: pledge, pact, sanction')
  })
})
