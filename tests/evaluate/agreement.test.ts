import { describe, expect, it } from 'vitest'
import { FIELDS } from '../../src/evaluate/fields.js'
import { sameName } from '../../src/evaluate/names.js'
import { samePosition } from '../../src/evaluate/positions.js'
import { regionKey } from '../../src/evaluate/regions.js'
import type { ScoredEvent } from '../../src/evaluate/scored-event.js'

describe('sameName', () => {
  it.each([
    ['Drs. H. Rustam Hadi, M.Si.', 'Rustam Hadi', true],
    ['RUSTAM HADI', 'Rustam  Hadi', true],
    ['"Rustam" Hadi', 'Rustam Hadi', true],
    ['Ma’ruf Basri', "Ma'ruf Basri", true],
    ['Rustam', 'Rustam Hadi', false],
    ['', '', false],
    ['Rustam', null, false],
    ['Haji', 'H. Haji', true],
    ['Andi', 'Andi', true],
  ])('%j and %j: %j', (gold, predicted, same) => {
    expect(sameName(gold, predicted)).toBe(same)
  })
})

describe('samePosition', () => {
  it.each([
    ['Penjabat Bupati Kapuas Hulu', 'Pj. Bupati Kapuas Hulu', true],
    ['Sekretaris Daerah Kabupaten Mempawah', 'Sekda Mempawah', true],
    ['Wali Kota Pontianak', 'Walikota Pontianak', true],
    ['Camat Jongkat', 'Lurah Jongkat', false],
    ['Ketua Bawaslu Kota Singkawang', 'Ketua', true],
    ['Kepala Desa Sungai Raya', 'Kepala Kantor Kementerian Agama Sungai Raya', false],
    ['Bupati', 'Bupati Sambas', true],
    ['Ketua Badan Pengawas Pemilu', 'Ketua Bawaslu', true],
    [null, 'Bupati', false],
  ])('%j and %j: %j', (gold, predicted, same) => {
    expect(samePosition(gold, predicted)).toBe(same)
  })
})

describe('regionKey', () => {
  it.each([
    [{ name: 'Kabupaten Mempawah', level: 'regency' }, 'regency mempawah'],
    [{ name: 'Prov. Kalimantan Barat', level: 'province' }, 'province kalimantan barat'],
    [{ name: 'DI Yogyakarta', level: 'province' }, 'province yogyakarta'],
    [{ name: 'Republik Indonesia', level: 'province' }, 'national indonesia'],
    [null, null],
  ])('%j: %j', (region, key) => {
    expect(regionKey(region)).toBe(key)
  })
})

describe('fields', () => {
  const compare = (name: string, gold: Partial<ScoredEvent>, predicted: Partial<ScoredEvent> | null) =>
    FIELDS.find((field) => field.name === name)?.compare(
      { type: 'pledge', ...gold },
      predicted && { type: 'pledge', ...predicted },
    )
  const subject = (name: string | null, position: string) => ({ officials: [{ name, position, role: 'subject' }] })

  it.each([
    ['date', { date: '2024-08-05' }, { date: { edtf: '2024-08-05' } }, 'right'],
    ['date', { date: '2024-08-05' }, { date: { edtf: '2024-08' } }, 'wrong'],
    ['date', { date: '2024-08-05' }, { date: null }, 'missed'],
    ['date', { date: null }, { date: { edtf: '2024-08' } }, 'invented'],
    ['date', { date: null }, null, 'empty'],
    ['date', { date: '2024-08-05' }, null, 'missed'],
    ['asnCount', { asnCount: { value: 120 } }, { asnCount: { value: 120, min: 100, max: null } }, 'right'],
    [
      'asnCount',
      { asnCount: { value: null, min: 50, max: 60 } },
      { asnCount: { value: null, min: 50, max: null } },
      'right',
    ],
    [
      'asnCount',
      { asnCount: { value: null, min: 50, max: 60 } },
      { asnCount: { value: 50, min: 50, max: 60 } },
      'wrong',
    ],
    ['asnCount', { asnCount: { value: null, min: null, max: null } }, {}, 'empty'],
    ['election', { election: 'Pilkada 2024' }, { election: 'pilkada 2024' }, 'right'],
    ['subject', subject('Siti Rahma', 'Camat Jongkat'), subject('Siti Rahma', 'Lurah'), 'right'],
    ['subject', subject(null, 'Camat Jongkat'), subject('Siti Rahma', 'Camat Jongkat'), 'right'],
    ['official', subject('Siti Rahma', 'Camat Jongkat'), {}, 'empty'],
    [
      'official',
      { official: { name: 'Siti', role: 'leader' } },
      { officials: [{ name: 'Siti', role: 'leader' }] },
      'right',
    ],
  ] as const)('%s of %j against %j is %s', (name, gold, predicted, outcome) => {
    expect(compare(name, gold as Partial<ScoredEvent>, predicted as Partial<ScoredEvent> | null)).toBe(outcome)
  })
})
