import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlToText, parseHtml, parseHtmlDetailed } from '../../../src/read/html/index.js'

const MEGABYTE = 1_000_000

/** Pages that make readers quadratic or overflow their stack. */
describe('a megabyte of', () => {
  it.each([
    '<div>',
    '<',
    '<p>',
    '<b>',
    '<a href=x>',
    '<table><tr><td>',
    '<ul><li>',
    '</div>',
    '<div></p>',
    '<i><div><b></i>',
    '&',
    '&amp;amp;',
    '&lt;p&gt;',
    '<!--',
    '<![CDATA[',
    '<script>',
    '<meta name=date content=1>',
    '<time>',
    '<h1>a',
    '<h2><a href=x>Camat Diperiksa Bawaslu</a></h2>',
    '<p class=comment>',
    '- ',
    '. ',
    '"',
    '{{',
    '((',
    'a ',
    '1 ',
    '© ',
    'Baca juga: ',
    '<br>halaman 1',
    '<script type="application/ld+json">[',
    '<script type="application/ld+json">{"a":"',
    '[{"@type":"NewsArticle",',
    '<div class="entry-content">Bupati hadir di sana. ',
    '<p>Bupati hadir di sana bersama camat dan lurah, kata seorang saksi mata.',
  ])(
    '%s',
    (piece) => {
      const page = piece.repeat(MEGABYTE / piece.length)
      expect(() => parseHtmlDetailed(page)).not.toThrow()
      expect(() => htmlToText(page)).not.toThrow()
      expect(() =>
        parseHtml(`<script type="application/ld+json">${page}</script><title>${page}</title><h1>${page}</h1>`),
      ).not.toThrow()
    },
    20_000,
  )
})

const folder = new URL('../../../fixtures/inputs/html/', import.meta.url)
const pages = readdirSync(folder).map((slug) => readFileSync(new URL(`${slug}/page.html`, folder), 'utf8'))

describe('broken pages', () => {
  it('give an article with clean text or a reason', () => {
    const tags = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="entry-content">',
      '</div>',
      '<h1>',
      '<a href="/x">',
      '<br>',
      '<li>',
      '<td>',
      '<!--',
      '&nbsp;',
      'Bupati hadir.',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(tags, fc.string())), (pieces) => {
        expectSound(pieces.join(''))
      }),
      { numRuns: 300 },
    )
  })

  it('may be cut and mended anywhere', () => {
    const cut = fc.record({
      page: fc.constantFrom(...pages),
      from: fc.nat(8000),
      length: fc.nat(300),
      put: fc.string(),
    })
    fc.assert(
      fc.property(cut, ({ page, from, length, put }) => {
        expectSound(page.slice(0, from) + put + page.slice(from + length))
      }),
      { numRuns: 300 },
    )
  })
})

function expectSound(page: string): void {
  const { article, reason } = parseHtmlDetailed(page)
  expect(article === null).toBe(reason !== null)
  if (article === null) return
  expect(article.text).toBe(article.text.normalize('NFC'))
  expect(article.text).not.toMatch(/[\u00ad\u200b\ufeff\u00a0\r\t]|\n\n\n|^\s|\s$/)
  expect(article.published ?? '2024-01-01').toMatch(/^\d{4}-\d\d-\d\d$/)
}
