import { describe, expect, it } from 'vitest'
import { structure } from '../../src/split/index.js'

/** Each is repeated to a megabyte: whatever is not linear does not finish within the test's time. */
const UNITS = [
  '.',
  '. ',
  ' ',
  '\n',
  '"',
  ' " ',
  "'",
  " 'a' ",
  ` 'a' "b"`,
  '(',
  ')',
  'a',
  'a.',
  'A. ',
  'Kab. ',
  '=',
  '= ',
  'a   ',
  'a   a\n',
  '1.',
  '1. ',
].concat(['a-', "a'", 'www.', 'http://', 'a.com.', '“Kami siap\n', 'a, kata b "', 'satu dua tiga\n', '😀', '\ud83d'])

describe('structure on hostile text', () => {
  it.each(UNITS)('takes a megabyte of %j', (unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length))
    const { sentences } = structure(text)
    expect(sentences.at(-1)?.end ?? 0).toBe(text.trimEnd().length)
  })
})
