import { describe, expect, it } from 'vitest'
import { bodyForms } from '../../src/lexicon/bodies.js'
import { isDegree, isDegreePair } from '../../src/lexicon/degrees.js'
import { officeForms, speaksFor } from '../../src/lexicon/offices.js'
import { PhraseTable } from '../../src/lexicon/phrase-table.js'
import { speechVerbs } from '../../src/lexicon/speech-verbs.js'

function repeated(forms: readonly string[]): string[] {
  return forms.filter((form, i) => forms.indexOf(form) !== i)
}

describe('the lists of offices and bodies', () => {
  it.each([
    ['offices', officeForms().map(({ form }) => form)],
    ['bodies', bodyForms().map(({ form }) => form)],
  ])('have every form of %s once, in lower case, words parted by one space', (_, forms) => {
    expect(repeated(forms)).toEqual([])
    expect(forms.filter((form) => form !== form.toLowerCase().trim() || /\s{2}|^$/.test(form))).toEqual([])
  })

  it.each([
    ['bupati', 'government'],
    ['camat', 'government'],
    ['ketua-bawaslu', 'body'],
    ['anggota-bawaslu', 'body'],
    ['wakil-ketua-legislature-organ', 'body'],
    ['kepala-bkd', 'body'],
    ['sekda', null],
    ['asisten', null],
    ['nobody-known', null],
  ])('%s speaks for %s', (key, whom) => {
    expect(speaksFor(key)).toBe(whom)
  })
})

describe('degrees', () => {
  it.each([
    'S.Sos.',
    'SE',
    'SH.MM',
    'SE.S.SiT.MM',
    'SSTP',
    'M.Si',
    'MAP',
    'S.STP',
    'Ph.D',
    'Sp.OG',
    'A.Md.Keb',
    'Ners',
  ])('%s is one', (word) => {
    expect(isDegree(word)).toBe(true)
  })
  it.each(['Se', 'Ma', 'Sari', 'Mas', 'Adi', 'ASN', 'KPU', 'BKPSDM', 'Budi', ''])('%s is none', (word) => {
    expect(isDegree(word)).toBe(false)
  })
  it('may stand in two words', () => {
    expect(isDegreePair('M.', 'Hum')).toBe(true)
    expect(isDegreePair('S.', 'Sos')).toBe(true)
    expect(isDegreePair('M.', 'Ali')).toBe(false)
  })
})

describe('PhraseTable', () => {
  it('takes the longest phrase at a place and treats a stroke as a word', () => {
    const table = new PhraseTable<string>()
    table.add('wakil', 'short')
    table.add('wakil wali kota', 'long')
    table.add('kelurahan/desa', 'stroke')
    const words = ['wakil', 'wali', 'kota', 'kelurahan', '/', 'desa']
    const at = (i: number) => words[i]
    expect(table.match(at, 0)).toEqual({ value: 'long', length: 3 })
    expect(table.match(at, 3)).toEqual({ value: 'stroke', length: 3 })
    expect(table.match(at, 1)).toBeNull()
  })
})

describe('speech verbs', () => {
  it.each([
    ['kata', 'inverted'],
    ['menurut', 'inverted'],
    ['mengatakan', 'active'],
    ['disampaikan', 'passive'],
    ['sebut', 'active'],
    ['sebut', 'inverted'],
  ] as const)('%s is %s', (word, way) => {
    expect(speechVerbs().get(word)?.[way]).toBe(true)
  })
})
