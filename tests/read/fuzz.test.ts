import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mayHoldEvent } from '../../src/read/index.js'
import { inPieces, readAll } from './read-all.js'

const INPUTS = join(import.meta.dirname, '../../fixtures/inputs')
/** `NETRALITAS_FUZZ=20` runs twenty times as many. */
const RUNS = 200 * Number(process.env.NETRALITAS_FUZZ ?? 1)
const LARGEST = 100_000

const seeds = readdirSync(INPUTS, { recursive: true, encoding: 'utf8' })
  .filter((file) => /[^/]\.\w+$/.test(file) && !/expected\.json$/.test(file))
  .map((file) => ({ file, bytes: readFileSync(join(INPUTS, file)) }))
  .filter(({ bytes }) => bytes.length > 0 && bytes.length < LARGEST)

const kinds = [...new Set(seeds.map(({ file }) => file.slice(file.lastIndexOf('.') + 1)))]

interface Damage {
  readonly kind: 'flip' | 'cut' | 'drop' | 'double' | 'insert'
  readonly at: number
  readonly length: number
  readonly byte: number
}

const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom('flip', 'cut', 'drop', 'double', 'insert'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 40 }),
  byte: fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(...Buffer.from('"\\,;\t\n\r{}[]<&\0'))),
})

function damaged(bytes: Buffer, { kind, at, length, byte }: Damage): Buffer {
  const start = Math.floor(at * bytes.length)
  const [before, after] = [bytes.subarray(0, start), bytes.subarray(start)]
  if (kind === 'cut') return before
  if (kind === 'drop') return Buffer.concat([before, after.subarray(length)])
  if (kind === 'double') return Buffer.concat([before, after.subarray(0, length), after])
  if (kind === 'insert') return Buffer.concat([before, Buffer.alloc(length, byte), after])
  const changed = Buffer.from(bytes)
  if (start < changed.length) changed[start] = byte
  return changed
}

/** Never throws, never hangs, and every text is clean. */
async function holds(bytes: Buffer, size: number): Promise<void> {
  const { articles, diagnostics } = await readAll(['-'], { stdin: inPieces(bytes, size) })
  for (const { text } of articles) expect(/[\0\x1b\ufeff\u202e]/.test(text)).toBe(false)
  for (const { message } of diagnostics) expect(message).toMatch(/^[A-Z].*[.)]$/s)
}

const size = fc.constantFrom(13, 1000, 2 ** 20)

describe.each(kinds)('damaged .%s files', (kind) => {
  const own = seeds.filter(({ file }) => file.endsWith(`.${kind}`))
  test('are read as far as they go', async () => {
    const check = async (seed: number, blows: Damage[], pieces: number): Promise<void> =>
      holds(blows.reduce(damaged, own[seed % own.length]?.bytes as Buffer), pieces)
    await fc.assert(fc.asyncProperty(fc.nat(), fc.array(damage, { minLength: 1, maxLength: 4 }), size, check), {
      numRuns: Math.ceil(RUNS / 2),
    })
  })
})

describe('made-up bytes', () => {
  const starts = [
    '',
    'PK\x03\x04',
    '\x1f\x8b\x08',
    '\x28\xb5\x2f\xfd',
    'WARC/1.0\r\n',
    '[{"',
    '{"text":"',
    'judul,isi\n"',
    '<html>',
    '\xff\xfe',
    `${'\0'.repeat(257)}ustar`,
  ]
  test('never throw', async () => {
    const check = (start: string, rest: Uint8Array, pieces: number): Promise<void> =>
      holds(Buffer.concat([Buffer.from(start, 'latin1'), rest]), pieces)
    await fc.assert(fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 3000 }), size, check), {
      numRuns: RUNS,
    })
  })
})

describe('pieces', () => {
  test.each(seeds.map(({ file }) => file))('%s reads the same in pieces of any size', async (file) => {
    const bytes = readFileSync(join(INPUTS, file))
    const whole = await readAll(['-'], { stdin: inPieces(bytes, bytes.length) })
    for (const pieces of [1, 61]) {
      const parts = await readAll(['-'], { stdin: inPieces(bytes, pieces) })
      expect(parts.articles).toEqual(whole.articles)
      expect(parts.diagnostics).toEqual(whole.diagnostics)
    }
    const gated = await readAll(['-'], { stdin: inPieces(bytes, 61), gate: mayHoldEvent })
    expect(gated.articles.length + gated.passed).toBeGreaterThanOrEqual(whole.articles.length > 0 ? 1 : 0)
  })
})
