import { describe, expect, it } from 'vitest'
import { paletteFor } from '../../src/cli/colour.js'
import { articleLines } from '../../src/cli/explain/article.js'
import { renderExplanation } from '../../src/cli/explain/render.js'
import type { Explanation } from '../../src/model/explanation.js'
import { PLAIN_STYLE } from '../../src/write/index.js'
import { sampleEvent } from '../write/sample.js'
import { fakeTerminal } from './fake-terminal.js'

const sample: Explanation = {
  article: {
    id: 'a1',
    path: 'berita.txt',
    title: 'ASN Mempawah berikrar netral',
    published: '2024-08-05',
    publisher: null,
  },
  text: '',
  theme: { topic: true, case: false, electoral: true },
  marks: [{ kind: 'region', label: 'Kabupaten Mempawah', text: 'Mempawah', start: 7, end: 15 }],
  events: [sampleEvent({ evidence: [{ field: 'region', text: 'Mempawah', start: 7, end: 15 }] })],
  dropped: [
    {
      type: 'sanction',
      rule: 'sanction.impose',
      reason: 'negated.no',
      because: 'the act is negated',
      text: 'dicopot',
      start: 90,
      end: 97,
    },
  ],
  why: [
    { type: 'pledge', found: 1, answer: '1 found', dropped: [] },
    { type: 'sanction', found: 0, answer: '1 trigger dropped: the act is negated', dropped: [] },
  ],
}
const palette = paletteFor(fakeTerminal())
const view = { width: 80, style: PLAIN_STYLE, palette, types: [], article: false, marks: false }

describe('renderExplanation', () => {
  it('tells what was found, what was dropped and why', () => {
    expect(renderExplanation(sample, view).split('\n')).toEqual([
      'ASN Mempawah berikrar netral',
      '2024-08-05 · berita.txt',
      'about neutrality of the civil service: yes · a case: no · an election: yes',
      '',
      'Events',
      'pledge                 pledge.led · confidence 0.93',
      '                       Rustam Hadi, Bupati Mempawah · Kabupaten Mempawah ·',
      '                       2024-08-05 · 120 ASN · Pilkada 2024',
      '  region               “Mempawah” 7-15',
      '',
      'Dropped',
      'sanction               “dicopot” 90-97 (sanction.impose): the act is negated',
      '',
      'By type',
      'pledge                 1 found',
      'sanction               1 trigger dropped: the act is negated',
      '',
    ])
  })

  it('keeps to the types asked for, and lists everything recognised when asked', () => {
    const text = renderExplanation(sample, { ...view, types: ['sanction'], marks: true })
    expect(text).not.toContain('pledge')
    expect(text).toContain('Recognised\nregion                 “Mempawah” 7-15 Kabupaten Mempawah\n')
  })
})

describe('articleLines', () => {
  const text = 'Bupati Mempawah mengimbau ASN netral,\n\n\nSenin (5/8/2024).\u001b[31m'
  const at = (words: string) => ({ text: words, start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const explained: Explanation = {
    ...sample,
    text,
    dropped: [],
    marks: [
      { kind: 'official', label: '', ...at('Bupati Mempawah') },
      { kind: 'trigger', label: '', ...at('mengimbau') },
      { kind: 'date', label: '', ...at('Senin (5/8/2024)') },
    ],
  }
  const tagged = Object.fromEntries(
    Object.keys(palette).map((kind) => [kind, (words: string) => `<${kind} ${words}>`]),
  ) as typeof palette

  it('paints what was recognised, wraps, and shows nothing that drives a terminal', () => {
    expect(articleLines(explained, 30, tagged).slice(2)).toEqual([
      '<official Bupati Mempawah> <trigger mengimbau> ASN',
      'netral,',
      '',
      '<date Senin (5/8/2024)>. [31m',
    ])
  })

  it('puts triggers in quotation marks where there are no colours', () => {
    expect(articleLines(explained, 80, palette)).toContain('Bupati Mempawah «mengimbau» ASN netral,')
  })

  it('lets the trigger win over what it lies in', () => {
    const marks = [
      { kind: 'trigger', label: '', ...at('Mempawah mengimbau') } as const,
      { kind: 'official', label: '', ...at('Bupati Mempawah') } as const,
    ]
    expect(articleLines({ ...explained, marks }, 80, tagged)[2]).toBe(
      '<official Bupati ><trigger Mempawah mengimbau> ASN netral,',
    )
  })
})
