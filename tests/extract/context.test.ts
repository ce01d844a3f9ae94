import { expect, test } from 'vitest'
import { createPipeline } from '../../src/pipeline.js'

const pipeline = await createPipeline()

function told(text: string): string[] {
  const article = {
    id: 'c',
    path: 'c.txt',
    record: null,
    line: null,
    publisher: null,
    url: null,
    title: null,
    published: null,
    text,
  }
  return pipeline.extract(article).map(({ type, status }) => `${type} ${status}`)
}

test.each([
  // the election lies ahead, the act does not
  ['ASN Pemkab Landak membacakan ikrar netralitas jelang Pilkada 27 November mendatang.', ['pledge reported']],
  ['Jelang Pilkada November nanti, ASN Pemkab Landak membacakan ikrar netralitas.', ['pledge reported']],
  ['ASN Pemkab Landak membacakan ikrar netralitas jelang pilkada yang akan digelar bulan depan.', ['pledge reported']],
  [
    'Menghadapi Pilkada yang akan digelar 27 November, ASN Pemkab Landak membacakan ikrar netralitas.',
    ['pledge reported'],
  ],
  // here it is the act
  ['Ikrar netralitas ASN dalam Pilkada 2024 akan dibacakan bulan depan.', ['pledge planned']],
  ['Pemkab Landak akan menggelar ikrar netralitas ASN pada pekan depan menjelang Pilkada.', ['pledge planned']],
  // a body behind a comma begins a clause of its own
  [
    'Karena alasan Camat Ngabang yang ikut kampanye calon bupati Pilkada 2024 itu tidak diterima, Bawaslu meneruskan perkara netralitas itu ke BKN.',
    ['allegation reported', 'referral reported'],
  ],
  // intended, or only the end of a procedure
  [
    'Bawaslu Landak ancang-ancang meneruskan kasus netralitas Camat Ngabang yang diduga ikut kampanye Pilkada 2024 ke BKN.',
    ['referral planned', 'allegation reported'],
  ],
  // what is said inside a quotation rules nothing outside
  [
    '"Semua warga harus dilayani sama," kata Bupati Landak Rudi Hartono usai ASN membacakan ikrar netralitas Pilkada.',
    ['pledge reported'],
  ],
])('%s', (text, events) => {
  expect(told(text)).toEqual(events)
})
