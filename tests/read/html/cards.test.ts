import { describe, expect, it } from 'vitest'
import { parseHtmlDetailed } from '../../../src/read/html/index.js'

const STORY = [
  'Bupati membuka rapat koordinasi pengawasan di aula kantor, Senin pagi.',
  'Rapat itu dihadiri camat dan lurah dari sembilan kecamatan.',
  'Acara selesai pukul dua belas siang dan ditutup dengan doa.',
]

function card(number: number): string {
  return `<div class="q"><div><a href="/${number}">Camat Nomor ${number} Mengingatkan Pegawai</a></div>
    <p>Camat nomor ${number} mengingatkan seluruh pegawai agar menjaga sikap selama masa kampanye berlangsung.</p></div>`
}

const CARDS = Array.from({ length: 20 }, (_, i) => card(i)).join('')
const PARAGRAPHS = STORY.map((line) => `<p>${line}</p>`).join('')

describe('a page with far more excerpts than text', () => {
  it.each([
    [
      'below',
      `<div class="a"><h1>Rapat Dibuka</h1><div class="b">${PARAGRAPHS}</div></div><div class="c">${CARDS}</div>`,
    ],
    ['in the same column', `<div class="a"><h1>Rapat Dibuka</h1>${PARAGRAPHS}<div class="c">${CARDS}</div></div>`],
    ['side by side', `<div class="a"><h1>Rapat Dibuka</h1><div class="b">${PARAGRAPHS}</div>${CARDS}</div>`],
    ['above', `<div class="c">${CARDS}</div><h1>Rapat Dibuka</h1><div class="b">${PARAGRAPHS}</div>`],
  ])('gives the text: excerpts %s', (_, body) => {
    expect(parseHtmlDetailed(`<title>Rapat Dibuka</title>${body}`).article?.text).toBe(STORY.join('\n\n'))
  })

  it('is a list where it has no text of its own', () => {
    expect(parseHtmlDetailed(`<title>Kabar</title><h1>Kabar</h1><main>${CARDS}</main>`).reason).toBe('list')
  })
})
