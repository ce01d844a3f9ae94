import { PassThrough, Readable } from 'node:stream'
import type { Terminal } from '../../src/cli/terminal.js'

export interface FakeTerminal extends Terminal {
  stdoutText(): string
  stderrText(): string
}

/** A terminal that remembers what it was told; no real one unless `isTTY`. */
export function fakeTerminal({ isTTY = false, columns = 80, stdin = '' } = {}): FakeTerminal {
  const out = collector(isTTY, columns)
  const err = collector(isTTY, columns)
  return {
    stdin: Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]),
    stdout: out.stream,
    stderr: err.stream,
    stdoutText: out.text,
    stderrText: err.text,
  }
}

function collector(isTTY: boolean, columns: number) {
  const chunks: Buffer[] = []
  const stream = Object.assign(new PassThrough(), { isTTY, columns })
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') }
}
