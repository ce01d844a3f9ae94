import { expect, it } from 'vitest'
import { humanName } from '../../../src/read/html/publisher.js'

it.each([
  ['Tribunpontianak.co.id', 'Tribun Pontianak'],
  ['pontianak.tribunnews.com', 'Tribun Pontianak'],
  ['tribunnews.com', 'Tribunnews'],
  ['KOMPAS.com', 'Kompas.com'],
  ['regional.kompas.com', 'Kompas.com'],
  ['www.radarsukabumi.com', 'Radar Sukabumi'],
  ['JPNN.com', 'JPNN'],
  ['rri.co.id', 'RRI'],
  ['bawaslu-belu.example', 'Bawaslu Belu'],
  ['PEMERINTAH KABUPATEN LANDAK', 'Pemerintah Kabupaten Landak'],
  ['ANTARA', 'ANTARA'],
  ['Suara &amp; Warta', 'Suara & Warta'],
  ['kabarkita.example', 'Kabar Kita'],
  ['  Kabar\u00a0Tabi ', 'Kabar Tabi'],
  ['', ''],
])('%s -> %s', (raw, name) => {
  expect(humanName(raw)).toBe(name)
})
