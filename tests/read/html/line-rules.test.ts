import { describe, expect, it } from 'vitest'
import { htmlToText, parseHtml } from '../../../src/read/html/index.js'

const PROSE =
  '<p>Bupati membuka rapat koordinasi pengawasan di aula kantor, Senin.</p><p>Rapat dihadiri camat dan lurah dari sembilan kecamatan.</p>'
const KEPT = htmlToText(PROSE)

/** Text of a body in which `line` stands between two paragraphs and a third one follows. */
function textWith(line: string): string | undefined {
  return parseHtml(
    `<h1>Rapat Pengawasan Dibuka</h1><div class="entry-content">${PROSE}${line}<p>Acara selesai pukul dua belas siang.</p></div>`,
  )?.text
}

describe('lines that go', () => {
  it.each([
    '<p>Baca juga: <a href="/x">Camat Diperiksa Bawaslu</a></p>',
    '<p><strong>BACA JUGA : Camat Diperiksa Bawaslu</strong></p>',
    '<p>Baca: Camat Diperiksa Bawaslu</p>',
    '<p><em>Simak Video: Camat Menangis</em></p>',
    '<p><a href="/x">Camat Diperiksa Bawaslu</a></p>',
    '<h3><a href="/x">Camat Diperiksa Bawaslu</a></h3>',
    '<p>&bull; <a href="/x">Camat Diperiksa Bawaslu</a></p>',
    '<p>- <a href="/x">Camat Diperiksa</a><br>- <a href="/y">Lurah Dicopot</a></p>',
    '<p>- Advertisement -</p>',
    '<div class="parallax">SCROLL TO CONTINUE WITH CONTENT</div>',
    '<p>[Gambas:Video 20detik]</p>',
    '<p>Halaman: 1 2 3 Selanjutnya</p>',
    '<p>{{judul}}</p>',
    '<p>* * *</p>',
    '<p>Ikuti berita kami di <a href="/g">Google News</a></p>',
    '<p>Senin, 05 Agustus 2024 13:45 WIB</p>',
    '<p>Tag: <a href="/a">ASN</a>, <a href="/b">Pilkada</a></p>',
    '<p>Dibaca 1.204 kali</p>',
    '<figure><img src="a.jpg"><figcaption>Camat berpidato.</figcaption></figure>',
    '<p><img src="a.jpg"> Camat berpidato saat apel. (Foto: Humas)</p>',
    '<p class="wp-caption-text">Camat berpidato saat apel.</p>',
    '<p>Keterangan foto: Camat berpidato saat apel.</p>',
    '<ul><li>Apa itu ASN? Pegawai negara.</li><li>Siapa pengawasnya? Bawaslu.</li></ul>',
    '<h4>Berita Populer</h4><ul><li>Camat Diperiksa</li><li>Lurah Dicopot.</li></ul>',
    '<blockquote class="twitter-tweet"><p>Camat diperiksa!</p></blockquote>',
    '<div style="display: none">Camat diperiksa Bawaslu kemarin.</div>',
    '<p aria-hidden="true">Camat diperiksa Bawaslu kemarin.</p>',
    '<aside><p>Camat diperiksa Bawaslu kemarin.</p></aside>',
    '<p>Rapat Pengawasan Dibuka</p>'.replace('<p>', '<p class="sr-only">'),
  ])('%s', (line) => {
    expect(textWith(line)).toBe(`${KEPT}\n\nAcara selesai pukul dua belas siang.`)
  })
})

describe('lines that stay', () => {
  it.each([
    '<p>Ia meminta warga membaca juga aturan lain tentang kampanye.</p>',
    '<p>Menurut dia <a href="/tag/asn">netralitas ASN</a> wajib dijaga.</p>',
    '<p>Video itu beredar sejak Senin di grup percakapan.</p>',
    '<p>Baca doa dipimpin oleh penghulu kecamatan.</p>',
    '<ol><li>memasang stiker;</li><li>memutar lagu kampanye;</li></ol>',
    '<h3>Sanksi Berjenjang</h3>',
    '<p>Apa sanksinya? Ia menjawab singkat, teguran.</p>',
    '<blockquote>Jangan berpihak.</blockquote>',
    '<img src="a.jpg"><p>Ada tiga larangan, yaitu:</p>',
    '<p class="date-note">Pada tanggal itu semua pegawai hadir.</p>'.replace('date-note', 'catatan'),
    '<p>Komentar bupati ditunggu warga.</p>',
  ])('%s', (line) => {
    expect(textWith(line)).toBe(`${KEPT}\n\n${htmlToText(line)}\n\nAcara selesai pukul dua belas siang.`)
  })
})

it.each([
  ['… cukup bukti. BACA JUGA: <a href="/x">Camat Dicopot</a>', '… cukup bukti.'],
  ['Ia hadir <em>(Baca: <a href="/x">Camat Dicopot</a>)</em> sendirian di sana.', 'Ia hadir sendirian di sana.'],
  ['Ia hadir sendirian. Baca juga: Camat Dicopot Bupati', 'Ia hadir sendirian.'],
])('a lead-in inside a line goes with its link: %s', (line, kept) => {
  expect(textWith(`<p>${line}</p>`)).toContain(`\n\n${kept}\n\n`)
})
