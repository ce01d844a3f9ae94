import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RunTally } from '../../src/cli/extract/run-tally.js'
import { diagnosticLine } from '../../src/cli/talk/diagnostic-line.js'
import { Diagnostics } from '../../src/cli/talk/diagnostics.js'
import { renderSummary } from '../../src/cli/talk/summary.js'
import type { Diagnostic } from '../../src/model/diagnostic.js'
import { sampleEvent } from '../write/sample.js'
import { fakeTerminal } from './fake-terminal.js'

const broken: Diagnostic = {
  severity: 'error',
  code: 'invalid-json',
  path: 'a.jsonl',
  line: 3,
  record: 3,
  message: 'This line is no JSON.',
}

describe('diagnosticLine', () => {
  it.each([
    [broken, 'a.jsonl:3: error: This line is no JSON.'],
    [{ ...broken, line: null }, 'a.jsonl: record 3: error: This line is no JSON.'],
    [{ ...broken, line: null, record: null }, 'a.jsonl: error: This line is no JSON.'],
    [{ ...broken, path: 'a\u001b[2J\n.txt' }, 'a\\u001b[2J\\u000a.txt:3: error: This line is no JSON.'],
  ])('%j', (diagnostic, line) => {
    expect(diagnosticLine(diagnostic)).toBe(line)
  })
})

describe('Diagnostics', () => {
  const kinds: Diagnostic[] = [broken, { ...broken, severity: 'warning' }, { ...broken, severity: 'info' }]
  const said = (options: ConstructorParameters<typeof Diagnostics>[1], diagnostics: readonly Diagnostic[]) => {
    const terminal = fakeTerminal()
    const all = new Diagnostics(terminal, options)
    for (const diagnostic of diagnostics) all.add(diagnostic)
    all.finish()
    return terminal.stderrText().trimEnd().split('\n')
  }

  it.each([
    [{}, ['error', 'warning']],
    [{ quiet: true }, ['error']],
    [{ verbose: true }, ['error', 'warning', 'info']],
  ])('with %j says %j', (options, severities) => {
    expect(said(options, kinds).map((line) => line.split(': ')[1])).toEqual(severities)
  })

  it('tells about the same fault of one file a few times only, and writes all to the errors file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'netralitas-'))
    const errors = join(folder, 'errors.jsonl')
    const many = Array.from({ length: 9 }, (_, index) => ({ ...broken, line: index + 1 }))
    const lines = said({ errors }, many)
    expect(lines).toHaveLength(6)
    expect(lines.at(-1)).toBe('a.jsonl: error: more of the same; --errors FILE lists them all.')
    expect(
      readFileSync(errors, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(many)
    rmSync(folder, { recursive: true })
  })
})

describe('renderSummary', () => {
  it('counts articles, files, events by type, what the filters left out, and problems', () => {
    const tally = new RunTally()
    tally.addFile('a.jsonl')
    tally.addFile('a.jsonl')
    tally.addArticles(3)
    tally.addEvents([sampleEvent({ type: 'pact' }), sampleEvent(), sampleEvent()])
    tally.addFilteredOut(1)
    tally.setCopies(2)
    tally.addDiagnostic(broken)
    tally.addDiagnostic({ ...broken, severity: 'info', code: 'duplicate' })
    expect(renderSummary(tally.summary()).split('\n')).toEqual([
      '3 articles read from 1 file, 1 with events',
      '3 events: 2 pledge, 1 pact',
      '1 more event did not pass the filters (announced events need --status all)',
      '2 more articles with events are copies of these',
      'problems: 1 invalid json',
    ])
  })

  it('is short when there is nothing to say', () => {
    expect(renderSummary(new RunTally().summary())).toBe('0 articles read from 0 files, 0 with events\nno events')
  })

  it('goes on counting after an interruption', () => {
    const first = new RunTally()
    first.addEvents([sampleEvent()])
    first.addFilteredOut(2)
    const second = new RunTally(first.state)
    second.addEvents([sampleEvent({ type: 'appeal' })])
    expect(second.summary()).toMatchObject({
      articlesWithEvents: 2,
      events: 2,
      filteredOut: 2,
      byType: { pledge: 1, appeal: 1 },
    })
  })
})
