import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mayHoldEvent } from '../../src/read/index.js'
import { inPieces, readAll } from '../read/read-all.js'
import { damage, SEEDS } from './damage.js'
import { casesOf, FUZZ_TIMEOUT, LONGEST_CASE_MILLISECONDS } from './runs.js'

const kinds = [...new Set(SEEDS.map(({ file }) => file.slice(file.lastIndexOf('.') + 1)))]
const size = fc.constantFrom(13, 1000, 2 ** 20)

/** Never throws, never hangs, every text is clean, and the gate takes away no article that it does not count. */
async function holds(bytes: Buffer, size: number): Promise<void> {
  const start = performance.now()
  const { articles, diagnostics } = await readAll(['-'], { stdin: inPieces(bytes, size) })
  expect(performance.now() - start).toBeLessThan(LONGEST_CASE_MILLISECONDS)
  for (const { text } of articles) expect(/[\0\x1b\ufeff\u202e]/.test(text)).toBe(false)
  for (const { message } of diagnostics) expect(message).toMatch(/^[A-Z].*[.)]$/s)
  const gated = await readAll(['-'], { stdin: inPieces(bytes, size), gate: mayHoldEvent })
  expect(gated.articles.length + gated.passed).toBe(articles.length)
  expect(gated.diagnostics).toEqual(diagnostics)
}

describe.each(kinds)('damaged .%s files', (kind) => {
  const own = SEEDS.filter(({ file }) => file.endsWith(`.${kind}`))
  test('are read as far as they go', { timeout: FUZZ_TIMEOUT }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...own), damage, size, ({ bytes }, strike, pieces) =>
        holds(strike(bytes), pieces),
      ),
      casesOf(Math.ceil(2000 / kinds.length)),
    )
  })
})

describe('made-up bytes', () => {
  const starts = [
    ...[
      '',
      'PK\x03\x04',
      '\x1f\x8b\x08',
      '\x28\xb5\x2f\xfd',
      'WARC/1.0\r\n',
      '[{"',
      '{"text":"',
      'judul,isi\n"',
      '<html>',
    ],
    ...['\xff\xfe', `${'\0'.repeat(257)}ustar`],
  ]
  test('never throw', { timeout: FUZZ_TIMEOUT }, async () => {
    const check = (start: string, rest: Uint8Array, pieces: number): Promise<void> =>
      holds(Buffer.concat([Buffer.from(start, 'latin1'), rest]), pieces)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 3000 }), size, check),
      casesOf(700),
    )
  })
})

describe('pieces', () => {
  test.each(SEEDS.map(({ file, bytes }) => [file, bytes] as const))(
    '%s reads the same in pieces of any size',
    async (_, bytes) => {
      const whole = await readAll(['-'], { stdin: inPieces(bytes, bytes.length) })
      for (const pieces of [1, 61]) {
        const parts = await readAll(['-'], { stdin: inPieces(bytes, pieces) })
        expect(parts.articles).toEqual(whole.articles)
        expect(parts.diagnostics).toEqual(whole.diagnostics)
      }
    },
  )
})
