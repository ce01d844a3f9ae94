import type { Explanation, Mark } from '../../model/explanation.js'
import { oneLine } from '../../write/plain-text.js'
import { wrapSpans } from '../../write/wrap.js'

export type ArticleMark = Mark['kind'] | 'dropped'
export type Palette = Readonly<Record<ArticleMark, (text: string) => string>>

/** What is painted over what, where marks overlap: the last one wins. With its name in the legend. */
const LAYERS: readonly (readonly [kind: ArticleMark, name: string])[] = [
  ['modifier', 'cue'],
  ['institution', 'body'],
  ['official', 'official'],
  ['region', 'region'],
  ['election', 'election'],
  ['count', 'number'],
  ['date', 'date'],
  ['dropped', 'dropped'],
  ['trigger', 'trigger'],
  ['hidden', 'not the article'],
]

/** The article with everything that was recognised painted, under a legend; lines of at most `width` columns. */
export function articleLines({ text, marks, dropped }: Explanation, width: number, palette: Palette): string[] {
  const layers = layersOf(text, [
    ...marks,
    ...dropped.map(({ start, end }) => ({ kind: 'dropped' as const, start, end })),
  ])
  const legend = LAYERS.flatMap(([kind, name]) => (palette[kind](name) === name ? [] : [palette[kind](name)])).join(' ')
  const lines = [legend, '']
  for (const line of linesOf(text)) lines.push(...paintLine(text, layers, line, width, palette))
  return lines.filter((line, index) => line !== '' || lines[index - 1] !== '')
}

/** For each code unit the number of its layer, from 1; 0 where nothing is marked. */
function layersOf(text: string, marks: readonly { kind: ArticleMark; start: number; end: number }[]): Uint8Array {
  const layers = new Uint8Array(text.length)
  LAYERS.forEach(([kind], index) => {
    for (const mark of marks) if (mark.kind === kind) layers.fill(index + 1, mark.start, mark.end)
  })
  return layers
}

function* linesOf(text: string): Generator<{ start: number; end: number }> {
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf('\n', start)
    const end = next < 0 ? text.length : next
    yield { start, end }
    start = end + 1
  }
}

function paintLine(
  text: string,
  layers: Uint8Array,
  { start, end }: { start: number; end: number },
  width: number,
  palette: Palette,
): string[] {
  // characters that drive a terminal are gone or spaces here: what is shown has its own offsets
  const runs = runsOf(layers, start, end).map((run) => ({
    shown: oneLine(text.slice(run.start, run.end)),
    layer: run.layer,
  }))
  const shown = runs.map((run) => run.shown).join('')
  if (shown.trim() === '') return ['']
  const shownLayers = runs.flatMap((run) => Array<number>(run.shown.length).fill(run.layer))
  return wrapSpans(shown, width).map((line) =>
    runsOf(shownLayers, line.start, line.end)
      .map((run) => paint(shown.slice(run.start, run.end), run.layer, palette))
      .join(''),
  )
}

function paint(text: string, layer: number, palette: Palette): string {
  const kind = LAYERS[layer - 1]?.[0]
  return kind === undefined ? text : palette[kind](text)
}

/** Stretches of one layer. */
function runsOf(
  layers: ArrayLike<number>,
  start: number,
  end: number,
): { start: number; end: number; layer: number }[] {
  const runs: { start: number; end: number; layer: number }[] = []
  for (let from = start, at = start + 1; from < end; at++) {
    const layer = layers[from] ?? 0
    if (at < end && layers[at] === layer) continue
    runs.push({ start: from, end: at, layer })
    from = at
  }
  return runs
}
