import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeControls, oneLine, plainText, toJson } from '../../src/write/plain-text.js'

const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

describe('plainText', () => {
  it.each([
    ['baris satu\r\nbaris dua', 'baris satu baris dua'],
    ['\u001b[31mmerah\u001b[0m', '[31mmerah [0m'],
    ['nama\u202egnp.exe', 'namagnp.exe'],
    ['  Café Ma’ruf ', 'Café Ma’ruf'],
    ['kolom\tdua', 'kolom dua'],
  ])('%j is shown as %j', (input, expected) => {
    expect(plainText(input)).toBe(expected)
  })

  it('lets no unsafe character through', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !UNSAFE.test(oneLine(text) + escapeControls(text))))
  })
})

describe('toJson', () => {
  it('is free of raw unsafe characters and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = toJson({ text })
        return !UNSAFE.test(json) && JSON.parse(json).text === text
      }),
    )
  })
})
