import { expect, it } from 'vitest'
import { parseHtml } from '../../../src/read/html/index.js'

const BODY =
  '<div class="entry-content"><p>Bupati membuka rapat koordinasi pengawasan di aula kantor, lalu pulang.</p></div>'

function titleOf(head: string, above: string): string | null | undefined {
  return parseHtml(`<html><head>${head}</head><body><div>${above}</div>${BODY}</body></html>`)?.title
}

it.each([
  ['the heading', '<title>Rapat Pengawasan Dibuka - Kabar Kota</title>', '<h1>Rapat Pengawasan Dibuka</h1>'],
  [
    'linked data before the heading',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Rapat Pengawasan Dibuka"}</script>',
    '<h1>Kabar</h1>',
  ],
  [
    'OpenGraph without the site',
    '<meta property="og:site_name" content="Kabar Kota"><meta property="og:title" content="Rapat Pengawasan Dibuka | Kabar Kota">',
    '',
  ],
  [
    'the whole heading for one cut short',
    '<meta property="og:title" content="Rapat Pengaw...">',
    '<h1>Rapat Pengawasan Dibuka</h1>',
  ],
  [
    'entities decoded once and twice',
    '<meta property="og:title" content="Rapat &amp;quot;Pengawasan&amp;quot; Dibuka">',
    '',
  ],
  [
    'the heading that the document title names, not the site',
    '<title>Rapat Pengawasan Dibuka - Kabar Kota</title>',
    '<h1>Kabar Kota</h1><h2>Rapat Pengawasan Dibuka</h2>',
  ],
  [
    'what a class calls title under a general document title',
    '<title>Portal Resmi Kabupaten</title>',
    '<h3 class="entry-title">Rapat Pengawasan Dibuka</h3>',
  ],
  ['the document title where no heading is', '<title>Kabar Kota | Rapat Pengawasan Dibuka</title>', ''],
  [
    'the document title without words in front',
    '<title>Rapat Pengawasan Dibuka &#8211; Kabar Kota</title>',
    '<h1>Kabar Kota</h1>',
  ],
  ['its spaces tidied', '<title>x</title>', '<h1>\n  Rapat&nbsp;Penga<wbr>wasan\n  <span>Dibuka</span>\n</h1>'],
])('%s', (_, head, above) => {
  expect(titleOf(head, above)?.replaceAll('"', '')).toBe('Rapat Pengawasan Dibuka')
})
