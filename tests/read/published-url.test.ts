import { expect, it } from 'vitest'
import { publishedFromUrl } from '../../src/read/published-url.js'

it.each([
  ['https://regional.kompas.com/read/2024/08/05/134500478/camat-diperiksa', '2024-08-05'],
  ['https://www.cnnindonesia.com/nasional/20240805134512-32-1128/camat-diperiksa', '2024-08-05'],
  ['https://koran.example.invalid/2024/8/5/camat-diperiksa/', '2024-08-05'],
  ['https://koran.example.invalid/berita/2024-08-05-camat-diperiksa.html', '2024-08-05'],
  ['https://koran.example.invalid/20240805/camat', '2024-08-05'],
  ['https://koran.example.invalid/2024/08/camat-diperiksa.html', null],
  ['https://koran.example.invalid/read/2024/19/45/camat', null],
  ['https://koran.example.invalid/berita/20241234/camat', null],
  ['bukan alamat', null],
])('%s -> %s', (url, day) => {
  expect(publishedFromUrl(url)).toBe(day)
})
