import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'

const INPUTS = join(import.meta.dirname, '../../fixtures/inputs')
const LARGEST = 100_000

/** The fixture inputs, small enough to be read thousands of times. */
export const SEEDS = readdirSync(INPUTS, { recursive: true, encoding: 'utf8' })
  .filter((file) => /[^/]\.\w+$/.test(file) && !/expected\.json$/.test(file))
  .map((file) => ({ file, bytes: readFileSync(join(INPUTS, file)) }))
  .filter(({ bytes }) => bytes.length > 0 && bytes.length < LARGEST)

interface Blow {
  readonly kind: 'flip' | 'cut' | 'drop' | 'double' | 'insert'
  readonly at: number
  readonly length: number
  readonly byte: number
}

const blow: fc.Arbitrary<Blow> = fc.record({
  kind: fc.constantFrom('flip', 'cut', 'drop', 'double', 'insert'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 40 }),
  byte: fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(...Buffer.from('"\\,;\t\n\r{}[]<&\0'))),
})

/** A few changes to some bytes. */
export const damage: fc.Arbitrary<(bytes: Buffer) => Buffer> = fc
  .array(blow, { minLength: 1, maxLength: 4 })
  .map((blows) => (bytes) => blows.reduce(struck, bytes))

function struck(bytes: Buffer, { kind, at, length, byte }: Blow): Buffer {
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
