// How well copies of articles are told from other articles of the same topic: node bench/dedupe.mjs [JSONL …] (after npm run build).
// Copies are made of each article as agencies and their customers make them; all other pairs of articles are different ones.
import { readdirSync, readFileSync } from 'node:fs'
import { groupCopies, isCopy } from '../dist/dedupe/copies.js'
import { containment, resemblance, signatureOf } from '../dist/dedupe/signature.js'

const SHORTEST = 400
const folder = 'fixtures/articles'
const candidates = [
  ...readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(`${folder}/${name}`)
        .filter((file) => file === 'article.txt')
        .map((file) => readFileSync(`${folder}/${name}/${file}`, 'utf8')),
    ),
  ...process.argv.slice(2).flatMap((path) =>
    readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).text),
  ),
].filter((text) => text?.length >= SHORTEST)

// sets hold copies already; each text is wanted once
const texts = []
for (const text of candidates) {
  const signature = signatureOf(text)
  if (!texts.some((other) => containment(signature, other.signature) > 0.75)) texts.push({ text, signature })
}
texts.splice(0, Number.POSITIVE_INFINITY, ...texts.map(({ text }) => text))

/** Paragraphs, or sentences where a text has none. */
const partsOf = (text) => {
  const parts = text.split(/\n+/).filter((part) => part.trim() !== '')
  return parts.length >= 5 ? [parts, '\n'] : [text.split(/(?<=[.!?]["”]?)\s+(?=[A-Z"“])/), ' ']
}
const without = (text, ...places) => {
  const [parts, glue] = partsOf(text)
  const gone = new Set(places.map((place) => Math.floor(place * (parts.length - 1))))
  return parts.filter((_, index) => !gone.has(index)).join(glue)
}
const SYNONYMS = {
  mengatakan: 'menyebut',
  kata: 'ujar',
  ujar: 'tutur',
  juga: 'pun',
  akan: 'bakal',
  kepada: 'pada',
  karena: 'sebab',
  agar: 'supaya',
  tidak: 'tak',
  dalam: 'di dalam',
  untuk: 'guna',
  telah: 'sudah',
  yang: 'yg',
  pada: 'di',
  dengan: 'bersama',
  Kabupaten: 'Kab.',
}
const edited = (text, every) => {
  let seen = 0
  return text.replace(/\p{L}+/gu, (word) => (word in SYNONYMS && ++seen % every === 0 ? SYNONYMS[word] : word))
}
const headline = (text) => `Soal Netralitas, Ini Pesan Tegasnya\n${text.split('\n').slice(1).join('\n') || text}`
const byline = (text) =>
  `JAKARTA, KABARNUSA.ID - ${text}\n\nPewarta: A. Wartawan\nEditor: B. Penyunting\nCopyright © KANTOR BERITA 2024\n\nBaca juga: Pilkada serentak digelar November`

const CHANGES = {
  'headline changed': headline,
  'agency byline and credits': byline,
  'two paragraphs cut': (text) => without(text, 0.5, 0.9),
  'three paragraphs cut': (text) => without(text, 0.3, 0.6, 1),
  'every third chance for a synonym taken': (text) => edited(text, 3),
  'headline, byline, two cut, edits': (text) => byline(headline(edited(without(text, 0.5, 0.9), 3))),
  'only the first half kept': (text) => {
    const [parts, glue] = partsOf(text)
    return parts.slice(0, Math.ceil(parts.length / 2)).join(glue)
  },
}

const originals = texts.map(signatureOf)
const kinds = Object.entries(CHANGES).map(([name, change]) => ({
  name,
  copies: texts.map((text) => signatureOf(change(text))),
}))
const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`
const print = (line) => process.stdout.write(`${line}\n`)

print(`${texts.length} articles of ${SHORTEST} characters or more`)
for (const { name, copies } of kinds) {
  const found = copies.filter((copy, index) => isCopy(copy, originals[index])).length
  const lowest = Math.min(...copies.map((copy, index) => containment(copy, originals[index])))
  print(
    `${name.padEnd(42)} recall ${percent(found, copies.length).padStart(7)}   lowest containment ${lowest.toFixed(2)}, resemblance ${Math.min(...copies.map((copy, index) => resemblance(copy, originals[index]))).toFixed(2)}`,
  )
}

// all together, as the tool groups them
const all = [originals, ...kinds.map(({ copies }) => copies)]
const groups = groupCopies(all.flat())
const groupOf = (set, article) => groups[set * texts.length + article]
let [together, right] = [0, 0]
const sizes = new Map()
for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1)
for (const size of sizes.values()) together += (size * (size - 1)) / 2
for (let article = 0; article < texts.length; article++) {
  const own = new Map()
  for (let set = 0; set < all.length; set++) own.set(groupOf(set, article), (own.get(groupOf(set, article)) ?? 0) + 1)
  for (const size of own.values()) right += (size * (size - 1)) / 2
}
const pairs = (texts.length * all.length * (all.length - 1)) / 2
print(`pairs grouped: precision ${percent(right, together)}, recall ${percent(right, pairs)}`)

const highest = []
for (let a = 0; a < texts.length; a++)
  for (let b = 0; b < a; b++)
    if (containment(originals[a], originals[b]) > 0.3)
      highest.push([containment(originals[a], originals[b]), resemblance(originals[a], originals[b]), a, b])
for (const [share, common, a, b] of highest.sort((x, y) => y[0] - x[0]).slice(0, 15))
  print(
    `closest different: containment ${share.toFixed(2)} resemblance ${common.toFixed(2)}  ${texts[a].slice(0, 70).replace(/\s+/g, ' ')} | ${texts[b].slice(0, 70).replace(/\s+/g, ' ')}`,
  )
