import { describe, expect, it } from 'vitest'
import { PLAIN_STYLE } from '../../src/write/index.js'
import { table } from '../../src/write/table.js'
import { bareEvent, sampleEvent } from './sample.js'

const options = { tool: sampleEvent().tool, width: 60, style: PLAIN_STYLE, labels: { pledge: 'ikrar netralitas' } }

describe('table', () => {
  it('shows what, when, where, who, how many and the sentence', async () => {
    const event = sampleEvent()
    expect((await table.createWriter(options)).article(event.article, [event], 0).split('\n')).toEqual([
      'ASN Mempawah berikrar netral',
      'Kabar Mempawah · 2024-08-05 · berita.txt',
      '2024-08-05  ikrar netralitas · Kabupaten Mempawah',
      '            Rustam Hadi, Bupati Mempawah',
      '            120 ASN · Pilkada 2024',
      '            “Bupati Mempawah Rustam Hadi memimpin ikrar',
      '            netralitas 120 ASN di Mempawah, Senin 5 Agustus',
      '            2024.”',
      '',
    ])
  })

  it('marks the words that show the event', async () => {
    const strong = (text: string) => `*${text}*`
    const event = bareEvent()
    const writer = await table.createWriter({ ...options, width: 200, style: { ...PLAIN_STYLE, strong } })
    const text = writer.article(event.article, [event], 1)
    expect(text).toContain('Rustam Hadi *memimpin ikrar netralitas* 120 ASN')
  })

  it('says planned and tally, and puts a long date on a line of its own', async () => {
    const date = { edtf: '2024-02-05/2024-02-07', text: '5-7 Februari 2024', basis: 'stated' } as const
    const event = bareEvent({ status: 'planned', aggregate: true, date })
    const text = (await table.createWriter(options)).article(event.article, [event], 0)
    expect(text).toContain('2024-02-05/2024-02-07\n            ikrar netralitas · planned · tally\n')
  })

  it('is never wider than the terminal and sends it no control characters', async () => {
    const event = sampleEvent({ region: null, place: null, election: `Pilkada \u001b]0;x\u0007${'x'.repeat(200)}` })
    const lines = (await table.createWriter(options)).article(event.article, [event], 0).split('\n')
    expect(lines.every((line) => line.length <= 60 && !line.includes('\u001b'))).toBe(true)
  })
})
