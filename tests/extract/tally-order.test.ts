import { expect, test } from 'vitest'
import { createExtractor } from '../../src/index.js'

const text =
  'Bawaslu Provinsi NTT mencatat 7 ASN dilaporkan karena tidak netral pada Pilkada 2020. Rinciannya, tiga orang di Kabupaten Belu dan empat orang di Kabupaten Malaka.'

test('a number before its territory: the trigger runs from the number to the territory', async () => {
  const events = (await createExtractor()).extract(text)
  const rows = events.filter(({ rule }) => rule.endsWith('.row'))
  expect(rows.map(({ trigger, asnCount }) => [trigger.text, asnCount?.value])).toEqual([
    ['tiga orang di Kabupaten Belu', 3],
    ['empat orang di Kabupaten Malaka', 4],
  ])
  for (const { trigger } of events) expect(text.slice(trigger.start, trigger.end)).toBe(trigger.text)
})

async function rowsOf(text: string): Promise<string[]> {
  const events = (await createExtractor()).extract(text)
  return events
    .filter(({ rule }) => rule.endsWith('.row'))
    .map(({ type, region, asnCount }) => `${type} ${region?.name} ${asnCount?.value}`)
}

test('reads the lines of a list as rows of the sentence that they stand under', async () => {
  const text = `Bawaslu Jawa Tengah mencatat 120 ASN dilaporkan tidak netral pada Pilkada 2024.

Kabupaten dengan pegawai terlapor terbanyak:

1. Kabupaten Kendal: 31 orang
2. Kabupaten Batang: 22 orang
3. Kota Tegal: 9 orang`
  expect(await rowsOf(text)).toEqual([
    'allegation Kabupaten Kendal 31',
    'allegation Kabupaten Batang 22',
    'allegation Kota Tegal 9',
  ])
})

test('breaks down the tally that is large enough, and counts persons beside cases', async () => {
  const text =
    'Bawaslu Jawa Tengah mencatat 70 perkara netralitas ASN pada Pilkada 2024. Sebanyak 30 perkara diteruskan kepada BKN. ' +
    'Rinciannya, Kabupaten Kendal 25 perkara dengan 40 ASN, Kabupaten Batang 20 perkara dengan 28 ASN dan Kota Tegal 9 perkara dengan 9 ASN.'
  expect(await rowsOf(text)).toEqual([
    'allegation Kabupaten Kendal 40',
    'allegation Kabupaten Batang 28',
    'allegation Kota Tegal 9',
  ])
})

test('rows behind what was cleared break down the tally that all of them together fit into', async () => {
  const text = `Bawaslu Sulawesi Selatan mencatat 50 ASN dilaporkan melanggar netralitas pada Pilkada 2020.

Sebanyak 30 orang direkomendasikan ke KASN. Delapan orang dinyatakan tidak terbukti, sisanya masih dikaji.

Bulukumba paling banyak, 19 orang. Lalu Barru 14 orang.`
  expect((await rowsOf(text)).map((row) => row.split(' ')[0])).toEqual(['allegation', 'allegation'])
})
