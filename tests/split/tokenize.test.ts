import { describe, expect, it } from 'vitest'
import { tokenize } from '../../src/split/index.js'

/** Text and its tokens, blanks between them; `wording{norm}` where the norm is not just the lower-case wording. */
const ROWS: readonly (readonly [text: string, tokens: string])[] = [
  ['ASN-nya non-ASN', 'ASN-nya non-ASN'],
  ["Jum'at Jum’at Ma`ruf", "Jum'at Jum’at{jum'at} Ma`ruf{ma'ruf}"],
  ['Pj. Bupati', 'Pj.{pj} Bupati'],
  ['S.Sos., M.Si.', 'S.Sos.{s.sos} , M.Si.{m.si}'],
  ['S.Sos.M.Si', 'S.Sos.{s.sos} M.Si'],
  [',SE.S.SiT.MM', ', SE.{se} S.SiT.{s.sit} MM'],
  ['Kab.Sambas se-Kab. Sambas', 'Kab.{kab} Sambas se-Kab.{se-kab} Sambas'],
  ['H. Umar M.Nur H.M.Yusuf', 'H.{h} Umar M.{m} Nur H.M.{h.m} Yusuf'],
  ['a.n. Bupati', 'a.n.{a.n} Bupati'],
  ['Drs.H.Makmur', 'Drs.{drs} H.{h} Makmur'],
  ['No.5 No. 5', 'No.{no} 5 No.{no} 5'],
  ['2.500 1,2 5/2/2024 08.00 27/9 12-11-2020 50-60', '2.500 1,2 5/2/2024 08.00 27/9 12-11-2020 50-60'],
  ['50–60 13:45', '50–60{50-60} 13:45'],
  ['1990-an 90an 3T ke-79', '1990-an 90an 3T ke-79'],
  ['2024Pasangan', '2024 Pasangan'],
  ['2024.Dia', '2024 . Dia'],
  ['Rp5.000 Rp. 2,5', 'Rp 5.000 Rp.{rp} 2,5'],
  ['Kabupaten/Kota ASN/PNS', 'Kabupaten / Kota ASN / PNS'],
  ['dua.Dia', 'dua . Dia'],
  ['Kompas.com TRIBUNX.CO.ID bkd.contoh.go.id', 'Kompas.com TRIBUNX.CO.ID bkd.contoh.go.id'],
  ['dia.Pemilu', 'dia . Pemilu'],
  ['https://contoh.id/a?b=c. Ia', 'https://contoh.id/a?b=c . Ia'],
  ['P3K Covid-19 H-7', 'P3K Covid-19 H-7'],
  ['netral. "Ya," (ASN)', 'netral . " Ya , " ( ASN )'],
  ['dll... ', 'dll . . .'],
  ['– — −', '–{-} —{-} −{-}'],
  ['“ ’', "“ ’{'}"],
  ['é café', 'é café'],
  ['😀 𝗔𝗦𝗡', '😀 𝗔𝗦𝗡'],
]

function shown(text: string): string {
  return tokenize(text)
    .map((token) => (token.norm === token.text.toLowerCase() ? token.text : `${token.text}{${token.norm}}`))
    .join(' ')
}

describe('tokenize', () => {
  it.each(ROWS)('%s', (text, tokens) => {
    expect(shown(text)).toBe(tokens)
  })

  it('tells words, numbers and marks apart', () => {
    expect(tokenize('Sebanyak 2.500 ASN, P3K!').map((token) => token.kind)).toEqual([
      'word',
      'number',
      'word',
      'punct',
      'word',
      'punct',
    ])
  })
})
