import { parsePublished } from '../published.js'
import type { Flow } from './line.js'
import {
  APPEALS_TO_READERS,
  CHANNELS,
  EMPTY_LINES,
  END_HEADINGS,
  LEAD_INS,
  LIST_HEADINGS,
  QUESTION_WORDS,
  STRONG_LEAD_INS,
} from './phrases.js'
import { HEADING_TAGS } from './tags.js'

/** Longer lines are text that begins with a lead-in by accident or by glue: never dropped whole. */
const LONGEST_LEAD_IN = 250
/** Longest line that is compared as a whole. */
const LONGEST_PHRASE = 120

/** Marks in front of a line: bullets, dashes, arrows, brackets. */
const BULLET = /^[\s\-*•·▪■►▶»>›◆●|[(]+/
const AROUND = /^[\s\-*•·▪■►▶»>›◆●|:[(]+|[\s\-*•·|:.…\])]+$/g

const leadIn = phrase(LEAD_INS, '\\s?:')
const strongLeadIn = phrase(STRONG_LEAD_INS, '(?![a-z])')
const appeal = phrase(APPEALS_TO_READERS, '(?![a-z])')
const question = phrase(QUESTION_WORDS, '(?![a-z])')
const channel = new RegExp(`(?<![a-z])(?:${CHANNELS.join('|')})(?![a-z])`)
const emptyLines = new Set(EMPTY_LINES.map(core))
const listHeadings = new Set(LIST_HEADINGS)
const endHeadings = new Set(END_HEADINGS)

/** "Baca juga: …", "Tonton juga '…'": a line that points to another article. */
export function isLeadIn(flow: Flow): boolean {
  if (flow.text.length > LONGEST_LEAD_IN) return false
  const plain = flow.plain.replace(BULLET, '')
  return leadIn.test(plain) || strongLeadIn.test(plain)
}

/** "Pilihan Editor: <a>Bawaslu Terima Tiga Laporan</a>": a label and a linked headline, whatever the label. */
export function isLabelledLink({ runs, text }: Flow): boolean {
  const [label, link, ...rest] = runs.filter((run) => run.text.trim() !== '')
  if (!label || !link || rest.length > 0 || label.link || !link.link || text.length > LONGEST_LEAD_IN) return false
  const lead = label.text.trim()
  return lead.endsWith(':') && lead.length <= LONGEST_LABEL && link.text.trim().length >= SHORTEST_HEADLINE
}

const LONGEST_LABEL = 30
const SHORTEST_HEADLINE = 20

/** A line that is a link and nothing else, whatever mark stands before it. */
export function isLinkOnly(flow: Flow): boolean {
  return flow.linkShare >= 0.9 && !(flow.text.length > LONGEST_HEADLINE && /[.!?]["”']?$/.test(flow.text))
}

const LONGEST_HEADLINE = 200

/** "Tag: ASN, Pilkada", "Beranda » Berita » …", "Dibaca 412 kali", "Waktu baca 2 menit". */
export function isPageFurniture(flow: Flow): boolean {
  if (flow.text.length > LONGEST_PHRASE * 2) return false
  if (
    flow.linkShare > 0.4 &&
    /^(?:tags?|topik|label|kategori|kata kunci|keywords?|share|bagikan)(?: terkait| berita)?\s?:/.test(flow.plain)
  )
    return true
  return (
    /^(?:home|beranda|anda di sini:?)\s?[»>/›]/.test(flow.plain) ||
    /^(?:(?:sudah )?(?:dibaca|dilihat|views?|hits?)\s?:?\s?[\d.,]+(?: kali| x| views?)?|[\d.,]+ (?:kali )?(?:dibaca|dilihat|views?)|(?:waktu|estimasi) baca.{0,30})$/.test(
      flow.plain,
    )
  )
}

/** A caption that no class names: by its opening words, or under an image by its credit or for want of a full stop. */
export function isCaption(flow: Flow): boolean {
  if (flow.text.length > 300) return false
  if (/^(?:foto|ket(?:erangan)?\.? foto|teks foto|caption|foto ilustrasi|ilustrasi)\s?[:/]/.test(flow.plain))
    return true
  if (!flow.afterImage) return false
  const isBare = isHeadlineLike(flow) && !/[:;,-]$/.test(flow.text) && !HEADING_TAGS.has(flow.element.name)
  return CREDIT.test(flow.plain) || (isBare && flow.linkShare < 0.5)
}

const CREDIT =
  /[([](?:foto|photo|ist|istimewa|dok|dokumentasi|dokumen|humas|antara|screenshot|tangkapan layar|net|internet)(?:[\s:./-][^)\]]{0,80})?[)\]]\.?$|(?:foto|dok|photo)\s?[:/]\s?[^.]{2,60}$/

/** "ADVERTISEMENT", "Bagikan:", "[Gambas:Video 20detik]", "Halaman: 1 2 3", a template's "{{title}}", a line of marks. */
export function isEmptyLine(flow: Flow): boolean {
  if (/\{\{[^{}]{0,200}\}\}/.test(flow.text) || !/[\p{L}\p{N}]/u.test(flow.text)) return true
  return (
    emptyLines.has(core(flow.plain)) || PAGE_NUMBERS.test(flow.plain) || /^\[gambas:[^\]]{0,80}\]$/.test(flow.plain)
  )
}

const PAGE_NUMBERS = /^halaman\s?:?\s?\d[\d\s/|.]{0,60}(?:halaman|selanjutnya|berikutnya|next|$)/

/** "Ikuti berita kami di Google News": asks something of the reader and points to a channel, with a link. */
export function isAppealToReaders(flow: Flow): boolean {
  return (
    flow.linkShare > 0 &&
    flow.text.length < 400 &&
    appeal.test(flow.plain.replace(BULLET, '')) &&
    channel.test(flow.plain)
  )
}

/** "Senin, 05 Agustus 2024 13:45 WIB" as a line of its own. */
export function isStamp(flow: Flow): boolean {
  if (flow.text.length > 90 || /[.!?]["”']?$/.test(flow.text)) return false
  const rest = flow.plain.replace(STAMP_WORDS, '').replace(/[^a-z]+/g, '')
  return rest.length <= 4 && parsePublished(flow.text) !== null
}

const STAMP_WORDS =
  /(?<![a-z])(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|jan\w*|feb\w*|mar\w*|apr\w*|mei|may|jun\w*|jul\w*|agu\w*|ags\w*|agt\w*|aug\w*|sep\w*|okt\w*|oct\w*|nov\w*|nop\w*|des\w*|dec\w*|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|sat\w*|sun\w*|wib|wita|wit|pukul|jam|tayang|terbit|diterbitkan|dipublikasikan|diposting|diperbarui|update[d]?|publish(?:ed)?|posted|on|tanggal|am|pm)(?![a-z])/g

export function isListHeading(flow: Flow): boolean {
  return listHeadings.has(core(flow.plain))
}

export function isEndHeading(flow: Flow): boolean {
  return flow.text.length <= LONGEST_PHRASE && endHeadings.has(core(flow.plain).replace(COUNT, ''))
}

/** "3 Komentar", "Komentar (3)". */
const COUNT = /^\(?\d+\)?\s*|\s*\(?\d+\)?$/g

/** A headline standing by itself: no end of sentence, not long. */
export function isHeadlineLike(flow: Flow): boolean {
  return flow.text.length <= 160 && !/[.!?…]["”'’)]*$/.test(flow.text)
}

/** "Apa sanksi bagi ASN yang tidak netral? …" as the first sentence. */
export function opensWithQuestion(flow: Flow): boolean {
  const plain = flow.plain.replace(/^[\s\d.)("*•-]+/, '')
  return question.test(plain) && /^[^.!]{3,220}\?/.test(plain)
}

/** Where a lead-in to a link begins at the end of `text`, or -1: "… tidak jelas. BACA JUGA:". */
export function trailingLeadIn(text: string): number {
  return text.search(TRAILING_LEAD_IN)
}

const TRAILING_LEAD_IN = new RegExp(
  `(?<!\\p{L})[(\\[]?(?:(?:${STRONG_LEAD_INS.join('|')})\\s?:?|baca\\s?:)\\s{0,9}$`,
  'iu',
)

/** Where a lead-in with a colon begins inside a line, after the end of a sentence; -1 where there is none. */
export function innerLeadIn(text: string): number {
  const match = INNER_LEAD_IN.exec(text)
  return match ? match.index + (match[1]?.length ?? 0) : -1
}

const INNER_LEAD_IN = new RegExp(`([.!?]["”')\\]]?\\s{0,9})[(\\[]?(?:${STRONG_LEAD_INS.join('|')})\\s?:`, 'iu')

function phrase(rows: readonly string[], then: string): RegExp {
  const longestFirst = [...rows].sort((a, b) => b.length - a.length)
  return new RegExp(`^(?:${longestFirst.join('|')})${then}`)
}

function core(plain: string): string {
  return plain.length > LONGEST_PHRASE ? plain : plain.replace(AROUND, '')
}
