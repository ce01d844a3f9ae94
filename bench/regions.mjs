// Speed of the look for regions and institutions: loading, texts of news, texts made to be slow.
// npm run build && node bench/regions.mjs [articles.jsonl]   (default: ../shared/corpus/other-neutral.jsonl)
import { readFileSync } from 'node:fs'

const started = performance.now()
const { structure } = await import('../dist/split/index.js')
const { findRegions } = await import('../dist/extract/mentions/region.js')
const { findInstitutions } = await import('../dist/extract/mentions/institution.js')
const imported = performance.now()
findRegions(structure('Bawaslu Bima.'))
const loaded = performance.now()

const report = (label, value) => process.stdout.write(`${label.padEnd(34)}${value}\n`)
report('import', `${(imported - started).toFixed(0)} ms`)
report('gazetteer and heads on first use', `${(loaded - imported).toFixed(0)} ms`)

function measure(label, texts) {
  const docs = texts.map(structure)
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const before = process.cpuUsage()
  const regions = docs.map(findRegions)
  const middle = process.cpuUsage(before)
  const institutions = docs.map((doc, k) => findInstitutions(doc, regions[k]))
  const after = process.cpuUsage(before)
  const rate = (usage) => `${(bytes / (usage.user + usage.system)).toFixed(1)} MB/s`
  const count = (lists) => lists.reduce((sum, list) => sum + list.length, 0)
  report(
    label,
    `regions ${rate(middle)}, with institutions ${rate(after)} (${count(regions)}, ${count(institutions)} found)`,
  )
}

const file = process.argv[2] ?? new URL('../../shared/corpus/other-neutral.jsonl', import.meta.url)
const texts = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line).text)
for (const round of [1, 2, 4, 8, 16])
  measure(`news, ${round} times over`, Array.from({ length: round }, () => texts).flat())

const MILLION = 1_000_000
const repeat = (piece) => [piece.repeat(Math.ceil(MILLION / piece.length))]
measure('one list without end', repeat('Kabupaten Sambas, Landak, '))
measure('one headline without end', repeat('Batang Toru Bima Arya Serang '))
measure('districts', repeat('Kecamatan Karanganyar, Sambas '))
measure('villages that no list has', repeat('Desa Xyzabc Kampung Qwerty Lurah Hasan '))
measure('heads without names', repeat('Kabupaten Kota ( Pemkab Bawaslu Dinas '))
measure('dots', repeat('.'))
