import { expect, it } from 'vitest'
import { htmlToText } from '../../../src/read/html/index.js'

it.each([
  ['inline tags neither glue nor split', 'Sanksi <b>ASN</b>-nya dan netral<wbr>itas', 'Sanksi ASN-nya dan netralitas'],
  ['links keep their words', 'melanggar <a href="/t">netralitas</a> ASN', 'melanggar netralitas ASN'],
  ['breaks and blocks are lines', 'satu<br>dua<p>tiga</p><div>empat</div>lima', 'satu\n\ndua\n\ntiga\n\nempat\n\nlima'],
  ['cells and items are lines', '<table><tr><td>a<td>b</table><ul><li>c<li>d</ul>', 'a\n\nb\n\nc\n\nd'],
  ['entities are decoded', 'Rp5&nbsp;juta &ldquo;ya&rdquo; &amp; &#8211;', 'Rp5 juta “ya” & –'],
  ['doubly encoded entities are decoded', 'kata &amp;quot;netral&amp;quot; &amp;amp; adil', 'kata "netral" & adil'],
  [
    'escaped markup is markup',
    '&lt;p style="text-align: justify;"&gt;Satu&lt;/p&gt;&lt;p&gt;Dua&lt;/p&gt;',
    'Satu\n\nDua',
  ],
  ['invisible characters go', 'netra\u00adlitas ne\u200btral\ufeff \u202aASN\u202c', 'netralitas netral ASN'],
  ['text is NFC', 'Jose\u0301', 'José'],
  ['scripts, styles and hidden elements go', 'a<script>var b = "<p>"</script><style>c{}</style><i hidden>d</i>e', 'ae'],
  ['line breaks of plain text stay', 'satu\r\ndua\n\ntiga', 'satu\n\ndua\n\ntiga'],
  ['line breaks of the source are spaces beside block tags', '<p>satu\ndua</p>\n<p>tiga</p>', 'satu dua\n\ntiga'],
  ['an empty line is a break beside block tags too', 'satu\n\ndua<br>tiga', 'satu\n\ndua\n\ntiga'],
  ['a bare "<" is text', 'nilai < 5 dan 3 > 2', 'nilai < 5 dan 3 > 2'],
  ['plain text passes', 'Bupati hadir.', 'Bupati hadir.'],
  [
    'furniture beside prose goes',
    '<p>Bupati membuka rapat di aula kantor, Senin.</p><p>Baca juga: <a href="/x">Camat Dicopot</a></p><div class="jp-relatedposts"><p>Camat lain dicopot kemarin.</p></div><figure><figcaption>Apel</figcaption></figure>',
    'Bupati membuka rapat di aula kantor, Senin.',
  ],
  ['a linked title stays', '<a href="/x">Camat Dicopot Bupati</a>', 'Camat Dicopot Bupati'],
  [
    'a stamp stays',
    '<p>Senin, 05 Agustus 2024</p><p>Bupati membuka rapat di aula kantor.</p>',
    'Senin, 05 Agustus 2024\n\nBupati membuka rapat di aula kantor.',
  ],
  ['nothing gives nothing', '<p>&nbsp;</p>', ''],
])('%s', (_, html, text) => {
  expect(htmlToText(html)).toBe(text)
})
