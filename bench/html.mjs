// Compares the HTML reader with other extractors on the labelled pages: node bench/html.mjs (after npm run build).
// defuddle is no dependency of the project: where it is installed it joins the table (DEFUDDLE=path/to/defuddle/dist/node.js).
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { bodyLines } from '../dist/read/html/body-lines.js'
import { listedCards, outsideCards } from '../dist/read/html/cards.js'
import { densestBody, proseLengths } from '../dist/read/html/density.js'
import { flowsOf } from '../dist/read/html/flows.js'
import { parseHtml } from '../dist/read/html/index.js'
import { bodyOmission, pageOmission, textLengths } from '../dist/read/html/omission.js'
import { readPage } from '../dist/read/html/page.js'
import { findHeadline } from '../dist/read/html/title.js'

const require = createRequire(import.meta.url)
const folder = new URL('../fixtures/inputs/html/', import.meta.url)
const pages = readdirSync(folder)
  .filter((slug) => existsSync(new URL(`${slug}/expected.json`, folder)))
  .map((slug) => ({
    slug,
    html: readFileSync(new URL(`${slug}/page.html`, folder), 'utf8'),
    expected: JSON.parse(readFileSync(new URL(`${slug}/expected.json`, folder), 'utf8')),
  }))

const extractors = {
  'this reader': (html) => parseHtml(html)?.text ?? '',
  'this reader, no known places': densityOnly,
  'readability + linkedom': readability(),
  'readability + linkedom, our line rules': readabilityWithRules(),
  ...(await defuddle()),
  'all <p> of the page': (html) => allParagraphs(html),
}

function densityOnly(html) {
  const page = readPage(html)
  const { title, element } = findHeadline(page, null)
  const lengths = textLengths(page.tree)
  const flows = flowsOf(page.tree.root, pageOmission(lengths, element))
  const written = outsideCards(listedCards(page.tree, flows), flows)
  const after = element ? written.filter((flow) => flow.element.index > element.index) : written
  const body = densestBody(page.tree, after, proseLengths(page.tree, written), element)
  return joined(
    bodyLines(
      body.flatMap((part) => flowsOf(part, bodyOmission(lengths, part))),
      title,
    ),
  )
}

function plainText(html) {
  return joined(flowsOf(readPage(html).tree.root, () => false))
}

function joined(lines) {
  return lines.map((line) => line.text).join('\n\n')
}

function readabilityContent(html) {
  const { Readability } = require('@mozilla/readability')
  const { parseHTML } = require('linkedom')
  return new Readability(parseHTML(html).document).parse()?.content ?? ''
}

function readability() {
  return (html) => plainText(readabilityContent(html))
}

function readabilityWithRules() {
  return (html) => {
    const page = readPage(html)
    const { tree } = readPage(readabilityContent(html))
    return joined(
      bodyLines(flowsOf(tree.root, bodyOmission(textLengths(tree), tree.root)), findHeadline(page, null).title),
    )
  }
}

async function defuddle() {
  try {
    const { Defuddle } = await import(process.env.DEFUDDLE ?? 'defuddle/node')
    const { parseHTML } = require('linkedom')
    console.warn = console.error = () => {}
    return {
      defuddle: async (html) =>
        plainText((await Defuddle(parseHTML(html).document, 'https://contoh.example/')).content),
    }
  } catch {
    process.stderr.write('defuddle is not installed: left out\n')
    return {}
  }
}

function allParagraphs(html) {
  const { tree } = readPage(html)
  return joined(flowsOf(tree.root, () => false).filter((flow) => flow.element.name === 'p'))
}

function words(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function score(got, wanted) {
  const left = new Map()
  for (const word of words(wanted)) left.set(word, (left.get(word) ?? 0) + 1)
  let hits = 0
  for (const word of words(got)) {
    const count = left.get(word) ?? 0
    if (count > 0) hits += 1
    left.set(word, count - 1)
  }
  const precision = words(got).length === 0 ? 0 : hits / words(got).length
  const recall = hits / words(wanted).length
  return { precision, recall, f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

const articles = pages.filter((page) => page.expected.article)
const others = pages.filter((page) => !page.expected.article)
const rounds = 5

print(`${articles.length} article pages, ${others.length} pages that are no articles\n`)
print('| extractor | F1 | precision | recall | worst F1 | furniture left | no text from non-articles | ms/page |')
print('|---|---|---|---|---|---|---|---|')
for (const [name, extract] of Object.entries(extractors)) {
  const texts = []
  for (const page of articles) texts.push(await safely(extract, page.html))
  const scores = articles.map((page, i) => score(texts[i], page.expected.text))
  const left = articles.reduce(
    (sum, page, i) => sum + page.expected.mustNotContain.filter((words) => texts[i].includes(words)).length,
    0,
  )
  let silent = 0
  for (const page of others) if ((await safely(extract, page.html)) === '') silent += 1
  const started = performance.now()
  for (let round = 0; round < rounds; round++) for (const page of articles) await safely(extract, page.html)
  const ms = (performance.now() - started) / rounds / articles.length
  const cells = [
    mean(scores.map((s) => s.f1)),
    mean(scores.map((s) => s.precision)),
    mean(scores.map((s) => s.recall)),
    Math.min(...scores.map((s) => s.f1)),
  ]
  print(
    `| ${name} | ${cells.map((cell) => cell.toFixed(3)).join(' | ')} | ${left} | ${silent}/${others.length} | ${ms.toFixed(2)} |`,
  )
  if (process.argv.includes('--worst'))
    for (const [i, s] of scores.entries())
      if (s.f1 < 0.97)
        print(`    ${articles[i].slug} ${s.f1.toFixed(3)} P ${s.precision.toFixed(3)} R ${s.recall.toFixed(3)}`)
}

function print(line) {
  process.stdout.write(`${line}\n`)
}

async function safely(extract, html) {
  try {
    return await extract(html)
  } catch (error) {
    process.stderr.write(`${error}\n`)
    return ''
  }
}
