/** Which election the event is about: its sentence names it, else the headline, else the article. */
import type { ElectionMention } from '../../model/mention.js'
import type { Scene } from '../triggers.js'
import { occasionDate } from './date.js'

export interface ElectionChoice {
  readonly name: string
  readonly mention: ElectionMention
  readonly inTitle: boolean
}

export function findElection(scene: Scene, sentences: readonly number[], year: number | null): ElectionChoice | null {
  const { elections, title, headline } = scene.analysis
  const own = sentences.flatMap((sentence) => elections.filter((mention) => mention.sentence === sentence))
  const head = [...(title?.elections ?? []), ...elections.filter(({ sentence }) => sentence === headline)]
  const chosen = widest(own) ?? widest(head) ?? commonest(elections)
  if (chosen === null) return null
  const inTitle = title?.elections.includes(chosen) === true
  const named = (mention: ElectionMention): string => withYear(scene, mention, year)
  const twin = inTitle ? null : twinOf(scene, chosen, own)
  return { name: twin === null ? named(chosen) : `${named(chosen)} dan ${named(twin)}`, mention: chosen, inTitle }
}

function withYear(scene: Scene, { name, year: own }: ElectionMention, eventYear: number | null): string {
  const year = own ?? yearOf(scene, name) ?? yearFromDate(name, eventYear) ?? yearFromDate(name, occasionYear(scene))
  return year === null ? name : `${name} ${year}`
}

/** "Pemilu 2024 dan Pilkada 2024": the other of two that one phrase names, each with its year; "Pemilu dan Pilkada" is the wider one. */
function twinOf(scene: Scene, chosen: ElectionMention, own: readonly ElectionMention[]): ElectionMention | null {
  const text = scene.analysis.doc.text
  const joined = (other: ElectionMention): boolean =>
    other.start >= chosen.end &&
    other.name !== chosen.name &&
    /^\s+(?:dan|serta|maupun|hingga)\s+$/.test(text.slice(chosen.end, other.start))
  return /\d/.test(text.slice(chosen.start, chosen.end)) ? (own.find(joined) ?? null) : null
}

/** The year in which the article's occasion falls. */
function occasionYear(scene: Scene): number | null {
  const edtf = occasionDate(scene)?.edtf
  return edtf == null ? null : Number(edtf.slice(0, 4))
}

/** "Pilpres" only where nothing wider is named. */
function widest(mentions: readonly ElectionMention[]): ElectionMention | null {
  return mentions.find(({ name }) => !NARROW.has(name)) ?? mentions[0] ?? null
}

const NARROW = new Set(['Pilpres', 'Pileg'])

function commonest(mentions: readonly ElectionMention[]): ElectionMention | null {
  const counts = new Map<string, number>()
  for (const { name } of mentions) counts.set(name, (counts.get(name) ?? 0) + 1)
  const best = [...counts].sort(([, a], [, b]) => b - a)[0]
  return best === undefined ? null : (mentions.find(({ name }) => name === best[0]) ?? null)
}

/** The year that stands with this election anywhere in the article. */
function yearOf(scene: Scene, name: string): number | null {
  const all = [...scene.analysis.elections, ...(scene.analysis.title?.elections ?? [])]
  return all.find((mention) => mention.name === name && mention.year !== null)?.year ?? null
}

/** Years of national votes: the event's date alone names one only when an election of that kind was held that year. */
const HELD: Readonly<Record<string, readonly number[]>> = {
  Pemilu: [2014, 2019, 2024],
  Pilpres: [2014, 2019, 2024],
  Pileg: [2014, 2019, 2024],
  Pilkada: [2015, 2017, 2018, 2020, 2024],
}

function yearFromDate(name: string, year: number | null): number | null {
  if (year === null) return null
  const held = HELD[name]
  return held === undefined || held.includes(year) ? year : null
}
