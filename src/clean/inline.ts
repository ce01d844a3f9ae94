import { type Block, type CleanStep, hidePart, type Page, visibleBlocks, wordingOf } from './page.js'
import { relatedEnd } from './related-end.js'

/** Furniture inside a line: where it begins, and how its end is found. */
interface InlineRow {
  readonly step: string
  readonly pattern: RegExp
  /** A text that holds none of these has no match: found fifty times as fast as the pattern. */
  readonly signs: readonly string[]
  /** End of what is hidden, or null to hide nothing. `from` is the end of the match, `limit` the end of the line. */
  readonly end: (text: string, from: number, limit: number) => number | null
}

/** A promotion stands at the end of a line that is a whole article. */
const PROMOTION_REACH = 600
/** Names of a byline at the end of a line. */
const BYLINE_REACH = 160

const here = (_text: string, from: number): number => from
const lineEnd = (reach: number) => (_text: string, from: number, limit: number) =>
  limit - from <= reach ? limit : null

/** Phrases that open a promotion. Add one here. */
const PROMOTIONS = [
  'Dapatkan (?:update berita|[Ii]nformasi|berita)',
  'Cek (?:[Bb]erita dan [Aa]rtikel|[Aa]rtikel dan [Bb]erita)',
  'Mari bergabung di Grup',
  '(?:Artikel|Berita) ini (?:telah|sudah) tayang',
  'Ikuti (?:berita|saluran|kami di|[Cc]hannel)[^.]{0,60}(?:Google News|WhatsApp|Telegram)',
  'Yuk, [Ss]imak [Jj]uga [Vv]ideo',
  'Dilarang keras mengambil konten',
  '\\(?Ayo ikuti saluran',
  '(?:Simak|Saksikan|Tonton|Lihat) (?:[Jj]uga )?(?:[Vv]ideo )?[\'"“‘](?=[\\p{Lu}\\d])',
]
/** What every promotion holds one of. */
const PROMOTION_SIGNS = [
  'Dapatkan ',
  'Cek ',
  'Mari bergabung',
  ' tayang',
  'Ikuti ',
  'Yuk, ',
  'Dilarang keras',
  'Ayo ikuti',
  'Simak ',
  'Saksikan ',
  'Tonton ',
  'Lihat ',
]

/** Add furniture that stands inside lines here, with an example. */
export const INLINE: readonly InlineRow[] = [
  {
    // "… kata dia. ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT Budi …"
    step: 'advertisement',
    pattern:
      /(?:ADVERTISEMENT ?)?SCROLL TO (?:CONTINUE WITH CONTENT|RESUME CONTENT)|- Advertisement -|(?<!\p{L})ADVERTISEMENT(?!\p{L})/gu,
    signs: ['SCROLL TO', 'ADVERTISEMENT', '- Advertisement -'],
    end: here,
  },
  {
    // "… kata dia. Baca juga: Camat Tebas Dipanggil Bawaslu Sementara itu, …"
    step: 'related',
    pattern: /\(?(?:BACA JUGA ?:?|Baca [Jj]uga ?:|Baca ?: )/g,
    signs: ['BACA JUGA', 'Baca Juga', 'Baca juga', 'Baca:', 'Baca :'],
    end: relatedEnd,
  },
  {
    // "… kata dia. Cek Berita dan Artikel yang lain di Google"
    step: 'promotion',
    pattern: new RegExp(PROMOTIONS.join('|'), 'gu'),
    signs: PROMOTION_SIGNS,
    end: lineEnd(PROMOTION_REACH),
  },
  {
    // "… kata dia.Pewarta: Budi SantosoEditor: Citra Dewi"
    step: 'byline',
    pattern: /(?:Pewarta|Reporter|Penulis|Editor|Redaktur|Uploader|Kontributor) ?: ?(?=\p{Lu})/gu,
    signs: ['Pewarta', 'Reporter', 'Penulis', 'Editor', 'Redaktur', 'Uploader', 'Kontributor'],
    end: lineEnd(BYLINE_REACH),
  },
  {
    // "… apel di halaman kantor. (Foto: Ist)"
    step: 'caption',
    pattern: /[([](?:(?:[Ff]oto|FOTO|[Dd]ok|DOK)(?:\.| ?[:/])[^()[\]]{0,60}|[Ii]st|IST|[Ii]stimewa|ISTIMEWA)[)\]]/g,
    signs: ['(', '['],
    end: here,
  },
]

/** Furniture that shares its line with the body, as in articles that are one long line. */
export const inlineStep: CleanStep = {
  id: 'inline',
  run(page) {
    for (const row of INLINE)
      if (row.signs.some((sign) => page.text.includes(sign)) && page.text.search(row.pattern) !== -1)
        for (const block of visibleBlocks(page)) hideInline(page, block, row)
  },
}

function hideInline(page: Page, block: Block, { pattern, step, end }: InlineRow): void {
  const { start, end: limit } = block
  const parts: [from: number, to: number][] = []
  for (const match of wordingOf(page, block).matchAll(pattern)) {
    const from = start + match.index
    const to = from < (parts[parts.length - 1]?.[1] ?? start) ? null : end(page.text, from + match[0].length, limit)
    if (to !== null) parts.push([from, to])
  }
  for (const [from, to] of parts.reverse()) hidePart(page, block, from, to, step)
}
