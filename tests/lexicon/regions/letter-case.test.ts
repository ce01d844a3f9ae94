import { describe, expect, it } from 'vitest'
import { bareOfficialName, properName } from '../../../src/lexicon/regions/letter-case.js'

describe('bareOfficialName', () => {
  it.each([
    ['KABUPATEN KAYONG UTARA', 'Kayong Utara'],
    ['KABUPATEN ADMINISTRASI KEPULAUAN SERIBU', 'Kepulauan Seribu'],
    ['KOTA ADMINISTRASI JAKARTA BARAT', 'Jakarta Barat'],
    ['KOTA KOTAMOBAGU', 'Kotamobagu'],
    ['KABUPATEN TOJO UNA UNA', 'Tojo Una-Una'],
    ['KABUPATEN PANGKAJENE DAN KEPULAUAN', 'Pangkajene dan Kepulauan'],
  ])('writes %s as %s', (official, name) => {
    expect(bareOfficialName(official)).toBe(name)
  })
})

describe('properName', () => {
  it.each([
    ['DKI JAKARTA', 'DKI Jakarta'],
    ['IX KOTO SUNGAI LASI', 'IX Koto Sungai Lasi'],
    ['Timang gajah', 'Timang Gajah'],
    ["SOGAE'ADU", "Sogae'adu"],
    ['Muko-muko Bathin VII', 'Muko-Muko Bathin VII'],
    ['Kota Agung', 'Kota Agung'],
  ])('writes %s as %s', (name, proper) => {
    expect(properName(name)).toBe(proper)
  })
})
