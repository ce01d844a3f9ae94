// Long junk in doubling sizes: time must double with the size, whatever the text is made of.
import { createPipeline } from '../../dist/pipeline.js'
import { articleOf } from './articles.js'
import { processorSeconds, row } from './measure.js'

const SIZES = [25_000, 50_000, 100_000, 200_000]
/** Time may grow so much where the size doubles; a step that is quadratic makes it 4. */
const MOST_GROWTH = 2.6

/** The gate must let them through, so each begins with a sentence that could be an event. */
const OPENING = 'Bupati Sambas meminta ASN menjaga netralitas pada Pilkada 2024. '
const JUNK = {
  dots: '.',
  blanks: ' ',
  'line breaks': '\n',
  'one word': 'a',
  'one sentence': 'Camat Tebas meminta pegawai netral dan ',
  brackets: '(',
  'bracket pairs': '()',
  quotes: '"',
  'quoted words': '"netral" ',
  'single quotes': "'",
  abbreviations: 'a.n. ',
  'names in capitals': 'BUDI SANTOSO, ',
  'names and offices': 'Bupati Budi Santoso, S.Sos., M.Si., ',
  numbers: '2.500 ',
  dates: 'Senin (5/8/2024) ',
  'short lines': 'Baca juga: Camat\n',
  'ever new names': (i) => `Camat ${nameOf(i)} ${nameOf(i + 7)} hadir. `,
  'ever new short names': (i) => `Camat ${nameOf(i)} ${nameOf(i + 9)} dilaporkan. ${nameOf(i)} membantah. `,
  'ever new speakers': (i) => `"Netral," kata ${nameOf(i)} ${nameOf(i + 9)}. `,
  'ever new cases': (i) => `Sebanyak ${i} ASN di Kabupaten ${nameOf(i)} dijatuhi sanksi. `,
}

/** Names that differ in a letter or two, the costliest to tell apart. */
function nameOf(i) {
  const letters = i.toString(20).replace(/\d/g, (digit) => 'klmnopqrst'[digit])
  return `Mar${letters}o`
}

function timeOf(pipeline, unit, size) {
  const text = OPENING + (typeof unit === 'string' ? unit.repeat(Math.ceil(size / unit.length)) : made(unit, size))
  const article = articleOf(text, 'junk')
  const times = Array.from({ length: 3 }, () => processorSeconds(() => pipeline.extract(article)))
  return 1000 * Math.min(...times)
}

function made(unit, size) {
  const parts = []
  for (let length = 0, i = 0; length < size; length += parts.at(-1).length) parts.push(unit(i++))
  return parts.join('')
}

/** Prints milliseconds by size, and a warning where the growth is not linear. */
export async function printJunk() {
  const pipeline = await createPipeline()
  process.stdout.write('\njunk in doubling sizes, ms\n')
  row('', ...SIZES.map((size) => `${size / 1000} kB`), 'last growth')
  for (const [name, unit] of Object.entries(JUNK)) {
    const times = SIZES.map((size) => timeOf(pipeline, unit, size))
    const growth = (times.at(-1) ?? 0) / (times.at(-2) ?? 1)
    row(name, ...times.map((time) => time.toFixed(1)), `${growth.toFixed(1)}x${growth > MOST_GROWTH ? ' !' : ''}`)
  }
}
