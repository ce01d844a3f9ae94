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
