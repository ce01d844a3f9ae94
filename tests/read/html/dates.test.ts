import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../../src/read/html/index.js'

const BODY =
  '<div class="entry-content"><p>Bupati membuka rapat koordinasi pengawasan di aula kantor, lalu pulang.</p></div>'

function published(head: string, above = '', between = '', below = ''): string | null | undefined {
  const page = `<html><head><title>Rapat Dibuka</title>${head}</head><body><div class="top">Rabu, 1 Januari 2025</div><div class="wrap"><article>${above}<h1>Rapat Dibuka</h1>${between}${BODY}${below}</article></div><footer>© 2026 Kabar</footer></body></html>`
  return parseHtml(page)?.published
}

function linked(json: string): string {
  return `<script type="application/ld+json">${json}</script>`
}

describe('metadata, in order of trust', () => {
  it.each([
    [linked('{"@type":"NewsArticle","datePublished":"2024-08-05T06:00:00+07:00","dateModified":"2024-08-09"}')],
    [linked('[{"@type":"WebPage","datePublished":"2019-01-01"},{"@type":"NewsArticle","datePublished":"2024-08-05"}]')],
    [linked('{"@graph":[{"@type":"WebSite"},{"@type":["Article","Thing"],"datePublished":"2024-08-05"}]}')],
    [linked('{"@type":"ReportageNewsArticle","datePublished":"2024-08-04T22:10:00Z",}')],
    [linked('<!-- {"@type":"NewsArticle","datePublished":"2024-08-05"} -->')],
    [linked('//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2024-08-05"}\n//]]>')],
    [linked('{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;datePublished&quot;:&quot;2024-08-05&quot;}')],
    [linked('{"@type":"NewsArticle","description":"baris\nbaru\tdi sini","datePublished":"2024-08-05"}')],
    [linked('{"@type":"NewsArticle","headline":"Kata "Netral" Itu","datePublished":"2024-08-05","x":}')],
    [
      '<meta property="article:published_time" content="2024-08-04T22:10:00+00:00"><meta property="article:modified_time" content="2024-08-08">',
    ],
    ['<meta name="publishdate" content="2024/08/05 13:45:12">'],
    ['<meta name="content_PublishedDate" content="2024-08-05 13:45:00">'],
    ['<meta itemprop="datePublished" content="2024-08-05">'],
    ['<meta name="DC.date.issued" content="2024-08-05">'],
    ['<meta property="og:updated_time" content="2024-08-09"><meta name="pubdate" content="2024-08-05">'],
    [`${linked('{"@type":"NewsArticle","datePublished":"2024-08-05"}')}<meta name="pubdate" content="2023-01-01">`],
  ])('%s', (head) => {
    expect(published(head)).toBe('2024-08-05')
  })
})

describe('marks and stamps on the page', () => {
  it.each([
    ['', '<span itemprop="datePublished" content="2024-08-05T01:00:00+08:00">kemarin</span>', ''],
    ['', '<span property="schema:dateCreated" content="2024-08-04T22:00:00+00:00"></span>', ''],
    [
      '',
      '<time class="entry-date published" datetime="2024-08-05">x</time><time class="updated" datetime="2024-08-09">y</time>',
      '',
    ],
    ['', '<time class="entry-date updated td-module-date" datetime="2024-08-04T23:00:00+00:00">5 Agustus</time>', ''],
    ['', '<time>Diperbarui: 6 Agustus 2024</time><time>Tayang: 5 Agustus 2024</time>', ''],
    ['', '<div class="read__time">Kompas.com - 05/08/2024, 13:45 WIB</div>', ''],
    ['', '<p>Ahad 05 Aug 2024 13:10 WIB</p>', ''],
    ['', '<div>Rina S - Senin, 05 Agustus 2024 | 15:45 WIB</div>', ''],
    ['', '<div>Diperbarui 9 Agustus 2024</div><div>Terbit 5 Agustus 2024</div>', ''],
    ['<div>SENIN, 05 AGUSTUS 2024 | 17:54 WIB | LAPORAN:</div>', '', ''],
    ['', '', '<div class="submitted">Submitted by admin on Sen, 08/05/2024 - 13:45</div>'],
    [
      '',
      '',
      '<p>Diposting 5 Agustus 2024</p><div><a href="/x">Camat Dicopot Bupati</a> <time>1 Juli 2024</time></div>',
    ],
  ])('%s %s %s', (above, between, below) => {
    expect(published('', above, between, below)).toBe('2024-08-05')
  })

  it('takes neither the day of the top bar nor the year of the copyright line', () => {
    expect(published('')).toBeNull()
  })

  it.each([
    '<div><a href="/x">Camat Dicopot Bupati</a><time datetime="2024-07-01">1 Juli</time></div>',
    '<div><a href="/x">Camat Dicopot Bupati</a><span class="date">1 Juli 2024</span></div>',
    '<ul class="terkait"><li><span itemprop="datePublished">1 Juli 2024</span></li><li><span itemprop="datePublished">2 Juli 2024</span></li></ul>',
  ])('takes no day from a list below: %s', (below) => {
    expect(published('', '', '', below)).toBeNull()
  })

  it('takes no day from a sentence above the text', () => {
    expect(
      published('', '', '<p class="lead">Rapat digelar setelah temuan pada Senin (1/7/2024) di dua kecamatan.</p>'),
    ).toBeNull()
  })

  it('takes the day from the address when nothing else tells it', () => {
    expect(published('<link rel="canonical" href="https://kabar.example/2024/08/05/rapat/">')).toBe('2024-08-05')
  })

  it('takes the eastern day that the page shows for a moment given in UTC', () => {
    const head = '<meta property="article:published_time" content="2024-08-05T15:30:00Z">'
    expect(published(head)).toBe('2024-08-05')
    expect(published(head, '', '<div class="date">Selasa, 6 Agustus 2024 00:30 WIT</div>')).toBe('2024-08-06')
  })
})
