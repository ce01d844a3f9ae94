import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FileOutput } from '../../src/cli/output/file-output.js'
import { StreamOutput } from '../../src/cli/output/stream-output.js'

describe('StreamOutput', () => {
  it('waits for a slow reader', async () => {
    const seen: string[] = []
    const slow = new Writable({
      highWaterMark: 1,
      write: (chunk, _encoding, callback) =>
        setImmediate(() => callback(seen.push(String(chunk)) < 0 ? new Error() : null)),
    })
    const output = new StreamOutput(slow)
    for (const text of ['a', 'b', 'c']) await output.write(text)
    await output.finish()
    expect(seen.join('')).toBe('abc')
  })

  it('takes a reader that has gone away for the end, not for an error', async () => {
    const output = new StreamOutput(failing('EPIPE'))
    await output.write('a')
    await output.finish()
    expect(output.closed).toBe(true)
    await output.write('b')
  })

  it('reports a full disk', async () => {
    const output = new StreamOutput(failing('ENOSPC'))
    await output.write('a')
    await expect(output.finish()).rejects.toThrow('ENOSPC')
    expect(output.closed).toBe(false)
  })
})

function failing(code: string): Writable {
  return new Writable({
    write: (_chunk, _encoding, callback) => callback(Object.assign(new Error(code), { code, syscall: 'write' })),
  })
}

describe('FileOutput', () => {
  let folder: string
  let path: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'netralitas-'))
    path = join(folder, 'events.csv')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const open = (resume: boolean, fingerprint = 'f') =>
    new FileOutput({ path, fingerprint, resume, checkpointMilliseconds: 0 })

  it('goes on where it was interrupted', async () => {
    const first = open(false)
    first.write('satu\n')
    first.note('a warning')
    first.advance(() => 4)
    first.write('lost because no checkpoint followed\n')
    first.note('lost too')
    expect(first.abandon()).toMatch(/--resume goes on from there/)
    const second = open(true)
    expect(second.resumed).toMatchObject({ checkpoint: { bytes: 5, state: 4 }, notes: ['a warning'] })
    second.write('dua\n')
    await second.finish()
    expect(readFileSync(path, 'utf8')).toBe('satu\ndua\n')
    expect([existsSync(`${path}.partial`), existsSync(`${path}.state`)]).toEqual([false, false])
  })

  it('goes on after two interruptions', () => {
    const first = open(false)
    first.write('satu\n')
    first.note(1)
    first.interrupt(() => 1)
    const second = open(true)
    second.write('dua\n')
    second.note(2)
    second.interrupt(() => 2)
    expect(open(true).resumed).toMatchObject({ checkpoint: { bytes: 9, state: 2 }, notes: [1, 2] })
  })

  it('leaves nothing behind when there is nothing to go on with', () => {
    const output = open(false)
    output.write('satu\n')
    expect(output.abandon()).toBeNull()
    expect([existsSync(path), existsSync(`${path}.partial`), existsSync(`${path}.state`)]).toEqual([
      false,
      false,
      false,
    ])
  })

  it('refuses to go on with another run, and starts anew when told to', () => {
    const first = open(false)
    first.write('satu\n')
    first.interrupt(() => 1)
    expect(() => open(true, 'g')).toThrow(/inputs, flags, rules or version have changed/)
    expect(open(false, 'g').resumed).toBeNull()
  })

  it('starts at the beginning when there is nothing to resume', () => {
    expect(open(true).resumed).toBeNull()
  })
})
