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
}

function timeOf(pipeline, unit, size) {
  const text = OPENING + unit.repeat(Math.ceil(size / unit.length))
  const article = articleOf(text, 'junk')
  const times = Array.from({ length: 3 }, () => processorSeconds(() => pipeline.extract(article)))
  return 1000 * Math.min(...times)
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
