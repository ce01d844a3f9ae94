import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createGate, mayHoldEvent } from '../../src/read/gate.js'
import { normalise } from '../../src/read/normalise.js'

const passes = (text: string | Buffer): boolean => {
  const bytes = Buffer.from(text as string)
  return mayHoldEvent(bytes, 0, bytes.length)
}

describe('mayHoldEvent', () => {
  test.each([
    'Camat Cibinong diperiksa Bawaslu',
    'PILKADA dan PNS',
    'pns; psu',
    'Kasi Pemerintahan diundang pengawas',
    'guru dan pesta \n\t demokrasi',
  ])('lets %j through', (text) => expect(passes(text)).toBe(true))

  test.each([
    '',
    'Harga cabai naik',
    'Bawaslu membuka pendaftaran saksi',
    'PNS Kota Metro menerima gaji',
    'Kecamatan itu di bawah pengawasan bupati',
  ])('rules out %j', (text) => expect(passes(text)).toBe(false))

  test.each([
    ['JSON escapes', String.raw`{"text":"A\u0053N ikut pem\u0069lu"}`],
    ['escaped breaks', String.raw`{"text":"warga.\nASN hadir.\nPilkada"}`],
    ['escaped twice', String.raw`{"text":"warga.\\nASN hadir pemil\\u0075"}`],
    ['entities', 'A&#83;N dan p&#x65;milu'],
    ['soft hyphens as entities', 'ASN dan pem&shy;ilu'],
    ['soft hyphens', 'ASN dan pem\u00adilu'],
    ['zero-width characters', 'A\u200bSN dan pemi\u2060lu'],
    ['inline tags', '<p>A<b>S</b>N dan pem<span class="x">ilu</span></p>'],
    ['tags in JSON', String.raw`{"text":"<p>A<b>S<\/b>N dan pem<i style=\"x\">ilu<\/i>"}`],
    ['escaped tags', 'ASN dan pem&lt;b&gt;ilu'],
    ['no-break spaces', 'ASN dan pesta\u00a0demokrasi'],
    ['comments', 'ASN dan pem<!-- > -->ilu'],
    ['terminal codes', 'ASN dan pem\x1b[31milu'],
    ['control characters', 'ASN dan pem\0ilu'],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0])],
  ])('reads through %s', (_, text) => expect(passes(text)).toBe(true))

  test('looks only at the bytes that it is given', () => {
    const bytes = Buffer.from('ASN pemilu\nharga beras\nASN pilkada')
    expect(mayHoldEvent(bytes, 11, 22)).toBe(false)
    expect(mayHoldEvent(bytes, 11, bytes.length)).toBe(true)
  })

  test('never rules out what holds the terms once it is read', () => {
    const piece = fc.constantFrom(
      ...[
        'pem',
        'ilu',
        'as',
        'n',
        'A',
        'SN',
        ' ',
        '\n',
        '&shy;',
        '&#110;',
        '&amp;',
        '<b>',
        '</b>',
        '<',
        '>',
        '\\n',
        '\\u0065',
        '\\',
      ],
      ...['\u00ad', '\u200b', '\u00a0', 'é', '"', '/', '&nbsp;', '\x1b[0m', 'x', '.', '\ud83d\ude00', '&lt;i&gt;'],
    )
    const held = /pemilu.*(?<![a-z0-9])asn|(?<![a-z0-9])asn.*pemilu/is
    const gate = createGate([['pemilu'], [' asn']])
    const check = (pieces: string[]): void => {
      const raw = pieces.join('')
      if (held.test(normalise(raw)))
        expect([raw, gate(Buffer.from(raw), 0, Buffer.byteLength(raw))]).toEqual([raw, true])
    }
    const words = fc.constantFrom('pemilu', 'asn').chain((word) =>
      fc.array(piece, { maxLength: 3 }).map((between) => {
        const cut = between.length % word.length
        return [word.slice(0, cut), ...between, word.slice(cut)].join('')
      }),
    )
    fc.assert(fc.property(fc.array(fc.oneof(piece, words, words), { maxLength: 12 }), check), { numRuns: 2000 })
  })

  test.each([
    ['dots', '.'],
    ['brackets', '<'],
    ['tags', '<p '],
    ['ampersands', '&'],
    ['entities', '&amp;'],
    ['backslashes', '\\'],
    ['half a word', 'pem<'],
    ['breaks', '\\n'],
    ['breaks before long words', `\\n${'x'.repeat(998)}`],
    ['breaks before long gaps', `\\n${' '.repeat(998)}`],
    ['spaces', ' '],
  ])('is done soon with a megabyte of %s', (_, piece) => {
    expect(passes(piece.repeat(1_000_000 / piece.length))).toBe(false)
  })
})
