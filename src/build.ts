/** Last step of `npm run build`: compiles the rules and copies data files beside the compiled code. */
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileRuleBook } from './rules/compile.js'

const source = (path: string): string => fileURLToPath(new URL(`../src/${path}`, import.meta.url))
const built = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Data that code reads at run time, by ending. YAML rules and word classes are compiled instead of copied. */
const COPIED = new Set(['.tsv', '.json', '.txt', '.csv'])

mkdirSync(built('data'), { recursive: true })
writeFileSync(built('data/rules.json'), JSON.stringify(compileRuleBook(source('rules'), source('lexicon/words'))))
for (const entry of readdirSync(source('.'), { recursive: true, encoding: 'utf8' })) {
  if (COPIED.has(extname(entry))) cpSync(source(entry), built(entry))
}
writeFileSync(built('built.txt'), `${new Date().toISOString()}\n`)
