import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { RuleBook } from '../model/rule.js'

const COMPILED = new URL('../data/rules.json', import.meta.url)
let book: RuleBook | null = null

/** The rules that ship with the tool: the compiled book, or (run from source) compiled on the spot. */
export async function loadRuleBook(): Promise<RuleBook> {
  if (book !== null) return book
  if (existsSync(COMPILED)) book = JSON.parse(readFileSync(COMPILED, 'utf8')) as RuleBook
  else {
    const { compileRuleBook } = await import('./compile.js')
    book = compileRuleBook(
      fileURLToPath(new URL('.', import.meta.url)),
      fileURLToPath(new URL('../lexicon/words', import.meta.url)),
    )
  }
  return book
}
