import { expect, it } from 'vitest'
import { findDates } from '../../../../src/extract/mentions/date.js'
import { structure } from '../../../../src/split/index.js'

/** A text, its day of publication, and every date expected in it: `wording = EDTF basis`, `wording = ?` if unresolved. */
export type Row = readonly [text: string, published: string | null, ...expected: string[]]

/** The dates of a text in the form of the rows. */
export function dates(text: string, published: string | null): string[] {
  return findDates(structure(text), { published }).map(({ start, end, edtf, basis }) => {
    const value = edtf === null ? '?' : `${edtf} ${basis}`
    return `${text.slice(start, end)} = ${value}`
  })
}

/** One test a row: exactly the expected dates are found. */
export function checkRows(rows: readonly Row[]): void {
  it.each(rows.map(([text, published, ...expected]) => ({ text, published, expected })))(
    '$text ($published)',
    ({ text, published, expected }) => {
      expect(dates(text, published)).toEqual(expected)
    },
  )
}
