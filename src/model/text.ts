import type { Span } from './span.js'

/** `word`: letters (hyphens, apostrophes and inner dots of abbreviations included); `number`: starts with a digit ("2.500", "5/2/2024", "08.00"); `punct`: one mark each. */
export type TokenKind = 'word' | 'number' | 'punct'

export interface Token extends Span {
  readonly kind: TokenKind
  /** The wording, as in the text. */
  readonly text: string
  /** Lower case, apostrophes and dashes made plain: the form that rules and lists are matched against. */
  readonly norm: string
  /** Number of its spelling (`lexicon/spellings.ts`): the same for the same wording in every text. */
  readonly id: number
}

export interface Sentence extends Span {
  /** Position in the article, from 0. */
  readonly index: number
  /** Number of its paragraph, from 0. */
  readonly paragraph: number
  readonly tokens: readonly Token[]
  /** Index into `StructuredText.quotations` of the quotation that this sentence lies wholly inside (its attribution clause may be part of it), else null. */
  readonly quotation: number | null
}

/** One stretch of direct speech, quotation marks included. It may run over several sentences and paragraphs. */
export interface Quotation extends Span {
  /** False where the closing mark is missing and the paragraph's end was taken. */
  readonly closed: boolean
}

export interface Paragraph extends Span {
  readonly index: number
  /** Index of the first sentence, and one past the last. */
  readonly firstSentence: number
  readonly endSentence: number
}

/** The town and agency that open an article: "Pontianak (ANTARA) -". */
export interface Dateline extends Span {
  readonly place: (Span & { readonly text: string }) | null
  readonly publisher: (Span & { readonly text: string }) | null
  /** A date that stands in the dateline, as text. */
  readonly date: (Span & { readonly text: string }) | null
}

/** Why a stretch of the text is not coded. */
export interface Hidden extends Span {
  /** Id of the clean step that hid it. */
  readonly step: string
}

/** An article's text after cleaning: same length as the article's text, furniture blanked out with spaces (line breaks stay). */
export interface CleanText {
  readonly text: string
  readonly hidden: readonly Hidden[]
  readonly dateline: Dateline | null
  /** First line that is the headline, when the text carries it; it stays visible. */
  readonly headline: Span | null
  /** Publication day found in a stamp inside the text, `YYYY-MM-DD`, and its place. */
  readonly stamp: (Span & { readonly day: string }) | null
  /** Publisher found in byline, copyright or dateline. */
  readonly publisher: string | null
}

export interface StructuredText {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
}
