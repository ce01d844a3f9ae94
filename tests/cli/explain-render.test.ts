import { describe, expect, it } from 'vitest'
import { renderExplanation } from '../../src/cli/explain/render.js'
import type { Explanation } from '../../src/model/explanation.js'
import { PLAIN_STYLE } from '../../src/write/index.js'
import { sampleEvent } from '../write/sample.js'

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
const view = { width: 80, style: PLAIN_STYLE, types: [], marks: false }

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
