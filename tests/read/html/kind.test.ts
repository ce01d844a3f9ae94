import { describe, expect, it } from 'vitest'
import { parseHtmlDetailed } from '../../../src/read/html/index.js'

const BODY =
  '<div class="entry-content"><p>Bupati membuka rapat koordinasi pengawasan di aula kantor, lalu pulang.</p></div>'

interface PageParts {
  readonly title?: string
  readonly heading?: string
  readonly head?: string
  readonly classes?: string
  readonly body?: string
  readonly url?: string
}

function reason({ title = 'Rapat Dibuka', heading, head = '', classes = '', body = BODY, url }: PageParts) {
  const page = `<html><head><title>${title} - Kabar</title>${head}</head><body class="${classes}"><h1>${heading ?? title}</h1>${body}</body></html>`
  return parseHtmlDetailed(page, { url: url ?? 'https://kabar.example/rapat-dibuka' }).reason
}

describe('pages that are no articles', () => {
  it.each([
    ['list', { classes: 'archive tag tag-asn' }],
    ['list', { title: 'Tag: netralitas ASN' }],
    ['list', { title: 'Hasil Pencarian untuk "netralitas"' }],
    ['list', { title: 'Berita Netralitas ASN Terkini dan Terbaru Hari Ini' }],
    ['list', { url: 'https://kabar.example/tag/netralitas-asn' }],
    ['list', { url: 'https://kabar.example/category/politik/' }],
    ['list', { url: 'https://kabar.example/berita/page/3/' }],
    ['list', { head: '<script type="application/ld+json">{"@type":"CollectionPage"}</script>' }],
    ['not-found', { title: 'Halaman tidak ditemukan' }],
    ['not-found', { title: 'Error 404' }],
    ['not-found', { heading: 'Maaf, halaman yang Anda cari tidak tersedia' }],
    ['not-found', { classes: 'error404' }],
    ['redirect', { head: '<meta http-equiv="refresh" content="0;URL=https://kabar.example/amp/rapat">' }],
    ['redirect', { head: '<script>window.location.replace("https://kabar.example/amp/rapat")</script>' }],
    ['no-text', { body: '<iframe src="/video"></iframe><p>Bagikan</p>' }],
  ])('%s: %j', (wanted, page) => {
    expect(reason(page)).toBe(wanted)
  })

  it('names an empty page', () => {
    expect(parseHtmlDetailed(' \n').reason).toBe('empty')
  })
})

describe('articles that sound like something else', () => {
  const long = BODY.replace('<p>', `<p>${'Rapat membahas jadwal patroli di sembilan kecamatan. '.repeat(15)}`)

  it.each([
    [{ title: 'Berita Acara Pemeriksaan Camat Tidak Ditemukan', body: long }],
    [{ title: 'Arsip Nasional Terima Dokumen Pilkada dari Bawaslu' }],
    [{ title: 'Kategori Baru Jabatan Pelaksana Diumumkan Bupati' }],
    [{ classes: 'home blog', head: '<meta property="og:type" content="article">' }],
    [{ classes: 'single single-post category-politik tag-asn' }],
    [{ url: 'https://kabar.example/category/politik/bupati-membuka-rapat-koordinasi-pengawasan/' }],
    [
      {
        url: 'https://kabar.example/tag/pilkada',
        head: '<meta property="article:published_time" content="2024-08-05">',
      },
    ],
    [{ head: '<meta http-equiv="refresh" content="300; url=https://kabar.example/rapat-dibuka">' }],
    [
      {
        head: '<script>function pindah(){ window.location.href = "/"; }</script><meta property="og:type" content="article">',
      },
    ],
  ])('%j', (page) => {
    expect(reason(page)).toBeNull()
  })
})
