import type { ByteStream } from './byte-stream.js'
import { type HeaderFields, headerFields } from './header-fields.js'

export interface WarcHead {
  readonly fields: HeaderFields
  /** Bytes of the block that follows. */
  readonly length: number
  /** True where bytes that belong to no record had to be passed over. */
  readonly damaged: boolean
}

const LONGEST_LINE = 2 ** 16
const MOST_LINES = 1000

/** The head of the next record, however far it is; null at the end. */
export async function nextHead(stream: ByteStream): Promise<WarcHead | null> {
  let damaged = false
  for (;;) {
    const line = await stream.line(LONGEST_LINE)
    if (line.length === 0) return null
    if (/^WARC\/\d/.test(line.toString('latin1', 0, 8))) return { ...(await headLines(stream)), damaged }
    if (line.some((byte) => byte > 0x20)) damaged = true
  }
}

async function headLines(stream: ByteStream): Promise<Omit<WarcHead, 'damaged'>> {
  const lines: string[] = []
  while (lines.length < MOST_LINES) {
    const line = (await stream.line(LONGEST_LINE)).toString('utf8').replace(/\r?\n$/, '')
    if (line === '') break
    lines.push(line)
  }
  const fields = headerFields(lines)
  const length = Number(fields.get('content-length'))
  return { fields, length: Number.isSafeInteger(length) && length > 0 ? length : 0 }
}

/** Address of the record; some programs put it in angle brackets. */
export function targetOf(fields: HeaderFields): string | null {
  return fields.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1') ?? null
}
