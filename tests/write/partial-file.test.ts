import { existsSync, lstatSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { JournalWriter, journalPath, readJournal } from '../../src/write/journal.js'
import { PartialFile, partialPath } from '../../src/write/partial-file.js'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'netralitas-'))
  path = join(folder, 'events.csv')
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('PartialFile', () => {
  it('appears under its name only when it is whole', () => {
    const file = new PartialFile(path)
    file.write('satu\n')
    expect(file.checkpoint()).toBe(5)
    expect(existsSync(path)).toBe(false)
    file.commit()
    expect(readFileSync(path, 'utf8')).toBe('satu\n')
    expect(existsSync(partialPath(path))).toBe(false)
  })

  it('leaves the old file alone when it is discarded', () => {
    writeFileSync(path, 'lama')
    const file = new PartialFile(path)
    file.write('baru')
    file.discard()
    expect(readFileSync(path, 'utf8')).toBe('lama')
    expect(existsSync(partialPath(path))).toBe(false)
  })

  it('goes on after the bytes to keep', () => {
    writeFileSync(partialPath(path), 'satu é\nhalf a li')
    const file = new PartialFile(path, 8)
    file.write('dua\n')
    expect(file.checkpoint()).toBe(12)
    file.commit()
    expect(readFileSync(path, 'utf8')).toBe('satu é\ndua\n')
  })

  it('follows a link and leaves it a link', () => {
    const link = join(folder, 'link.csv')
    writeFileSync(path, '')
    symlinkSync(path, link)
    const file = new PartialFile(link)
    file.write('isi')
    file.commit()
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readFileSync(path, 'utf8')).toBe('isi')
  })

  it.runIf(existsSync('/dev/full'))('reports a full disk', () => {
    const file = new PartialFile('/dev/full')
    file.write('isi')
    expect(() => file.commit()).toThrow(/ENOSPC/)
    file.close()
  })

  it.runIf(existsSync('/dev/null'))('does not replace a device', () => {
    const file = new PartialFile('/dev/null')
    file.write('isi')
    file.commit()
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
  })
})

describe('journal', () => {
  const at = (bytes: number) => ({ bytes, state: { at: bytes } })

  function leave(length: number, ...checkpoints: ReturnType<typeof at>[]): void {
    writeFileSync(partialPath(path), 'x'.repeat(length))
    const journal = new JournalWriter(path, 'f', null)
    for (const checkpoint of checkpoints) {
      journal.note(`é before ${checkpoint.bytes}`)
      journal.add(checkpoint)
    }
    journal.note('never confirmed')
    journal.close()
  }

  it('gives back the last checkpoint and the notes before it', () => {
    leave(100, at(20), at(90))
    const journal = readJournal(path)
    expect(journal).toMatchObject({ fingerprint: 'f', checkpoint: at(90), notes: ['é before 20', 'é before 90'] })
    expect(journal?.length).toBe(statSync(journalPath(path)).size)
  })

  it('passes over checkpoints whose bytes never reached the disk', () => {
    leave(50, at(20), at(90))
    expect(readJournal(path)).toMatchObject({ checkpoint: at(20), notes: ['é before 20'] })
  })

  it('passes over half a last line, and writes on after the whole ones', () => {
    leave(100, at(20))
    writeFileSync(journalPath(path), '{"bytes":90,"sta', { flag: 'a' })
    const left = readJournal(path)
    expect(left?.checkpoint).toEqual(at(20))
    const journal = new JournalWriter(path, 'f', left)
    journal.add(at(30))
    journal.close()
    expect(readJournal(path)).toMatchObject({ checkpoint: at(30), notes: ['é before 20'] })
  })

  it('has no checkpoint at first, and nothing to give without files', () => {
    leave(100)
    expect(readJournal(path)?.checkpoint).toBeNull()
    rmSync(partialPath(path))
    expect(readJournal(path)).toBeNull()
  })
})
