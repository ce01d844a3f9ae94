/**
 * The whole method in order: a gate that sees whether the text can hold an event at all, then clean -> split -> word
 * classes (`extract/words.ts`), a sieve that sees whether any rule can match, then mentions -> triggers -> context ->
 * arguments -> merge (`extract/index.ts`). Made once, used for every article.
 */
import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { buildEngine } from './extract/engine.js'
import { type Extraction, extract } from './extract/index.js'
import { mayRulesMatch } from './extract/sieve.js'
import { type ArticleWords, readWords } from './extract/words.js'
import type { Article } from './model/article.js'
import type { ArticleRef, Event, ToolRef } from './model/event.js'
import type { RuleBook } from './model/rule.js'
import { mayHoldEvent } from './read/gate.js'
import { loadRuleBook } from './rules/load.js'

export interface Pipeline {
  /** The events of an article, planned ones included. */
  extract(article: Article): readonly Event[]
  /** The same, with everything that was found on the way. */
  inspect(article: Article): Extraction
  readonly tool: ToolRef
  readonly book: RuleBook
}

export interface PipelineOptions {
  /** Rules to use instead of those that ship with the tool. */
  readonly book?: RuleBook
}

const VERSION = (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string })
  .version

export async function createPipeline(options: PipelineOptions = {}): Promise<Pipeline> {
  const shipped = await loadRuleBook()
  const book = options.book ?? shipped
  const engine = buildEngine(book)
  const tool: ToolRef = { name: 'netralitas', version: VERSION, rules: book.hash }
  const interpret = (words: ArticleWords): Extraction => extract(engine, words, referenceTo(words.article), tool)
  const eventsOf = (words: ArticleWords): readonly Event[] =>
    mayRulesMatch(engine, words) ? interpret(words).events : []
  // the gate knows the words of the rules that ship with the tool; other rules may ask for others
  const mayHold = book === shipped ? passesGate : () => true
  return {
    tool,
    book,
    inspect: (article) => interpret(readWords(engine, article)),
    extract: (article) =>
      isElectoral(engine.electoral, article) && mayHold(article) ? eventsOf(readWords(engine, article)) : [],
  }
}

function referenceTo({ id, path, record, title, publisher, url, published, text }: Article): ArticleRef {
  return { id, path, record, title, publisher, url, published, sha256: hash('sha256', text) }
}

/** The words that an event needs, asked of the raw text before anything else is done with it. */
function isElectoral(words: RegExp, { text, title }: Article): boolean {
  return words.test(text) || (title !== null && words.test(title))
}

/** The test that readers put to raw records, so that an article has the same events whoever asked it first. */
function passesGate({ text, title }: Article): boolean {
  const bytes = Buffer.from(title === null ? text : `${title}\n${text}`)
  return mayHoldEvent(bytes, 0, bytes.length)
}
