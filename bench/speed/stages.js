// Our stages beside the tokenizers of other libraries, on the same relevant text.
import { createRequire } from 'node:module'
import { clean } from '../../dist/clean/index.js'
import { createPipeline } from '../../dist/pipeline.js'
import { structure } from '../../dist/split/index.js'
import { tokenize } from '../../dist/split/tokenize.js'
import { articles, megabytes } from './articles.js'
import { row, secondsOf } from './measure.js'

const require = createRequire(import.meta.url)

/** @returns {Promise<{ name: string, pass: (() => void) | null }[]>} */
async function contestants() {
  const pipeline = await createPipeline()
  const cleaned = articles.map(({ text }) => clean(text).text)
  const each = (run) => () => {
    for (const { text } of articles) run(text)
  }
  return [
    { name: 'clean', pass: each((text) => clean(text)) },
    { name: 'tokenize (a part of split)', pass: each((text) => tokenize(text)) },
    {
      name: 'split',
      pass: () => {
        for (const text of cleaned) structure(text)
      },
    },
    {
      name: 'clean + split',
      pass: each((text) => structure(clean(text).text)),
    },
    {
      name: 'clean + split + extract',
      pass: () => {
        for (const article of articles) pipeline.extract(article)
      },
    },
    { name: 'natural, WordTokenizer', pass: each(await naturalTokenizer()) },
    { name: 'compromise/one, tokenize', pass: each(await compromiseOne()) },
    { name: 'winkNLP, readDoc, no pipe', pass: await winkPass(each) },
  ]
}

async function naturalTokenizer() {
  const { WordTokenizer } = require('natural/lib/natural/tokenizers/index.js')
  const tokenizer = new WordTokenizer()
  return (text) => tokenizer.tokenize(text)
}

async function compromiseOne() {
  const { default: nlp } = await import('compromise/one')
  return (text) => nlp.tokenize(text)
}

/** winkNLP is no dependency: `npm install --no-save wink-nlp wink-eng-lite-web-model` lets it take part. */
async function winkPass(each) {
  try {
    const winkNLP = require('wink-nlp')
    const nlp = winkNLP(require('wink-eng-lite-web-model'), [])
    return each((text) => nlp.readDoc(text))
  } catch {
    return null
  }
}

/** Prints MB/s of each, one process and one core. */
export async function printStages() {
  process.stdout.write(
    `\nrelevant text in memory, ${articles.length} articles, ${megabytes.toFixed(2)} MB, best pass\n`,
  )
  for (const { name, pass } of await contestants()) {
    if (pass === null) row(name, 'not installed')
    else {
      const seconds = secondsOf(pass)
      row(name, `${(megabytes / seconds).toFixed(2)} MB/s`, `${(1000 * seconds).toFixed(1)} ms`)
    }
  }
}
