/** Which election the event is about: its sentence names it, else the headline, else the article. */
import { NARROW_ELECTIONS } from '../../../lexicon/election-years.js'
import type { ElectionMention } from '../../../model/mention.js'
import type { Scene } from '../../scene.js'
import { mainElection } from './main.js'
import { isListed, sameElection, yearOfElection, yearsOf } from './year.js'

export interface ElectionChoice {
  readonly name: string
  readonly mention: ElectionMention
  readonly inTitle: boolean
}

/** `year` is that of the event's date; `sentences` those that tell it, the main one first. */
export function findElection(scene: Scene, sentences: readonly number[], year: number | null): ElectionChoice | null {
  const { elections, title, headline } = scene.analysis
  const head = [...(title?.elections ?? []), ...elections.filter(({ sentence }) => sentence === headline)]
  const own = ownElection(scene, sentences)
  const chosen = own ?? backgroundElection(scene, sentences[0] ?? 0) ?? widest(head) ?? mainElection(scene)
  if (chosen === null) return null
  const inTitle = title?.elections.includes(chosen) === true
  const name = nameOf(scene, chosen, year)
  const twin = inTitle || (own === null && isNamedAlone(scene, chosen)) ? null : twinOf(scene, chosen)
  if (twin === null) return { name, mention: chosen, inTitle }
  // the headline says which of the two the article is about: "Pj Gubernur minta kades netral pada Pemilu 2024"
  const told = widest(head)
  if (told !== null && (told.name === chosen.name || told.name === twin.name))
    return { name: nameOf(scene, told.name === twin.name ? twin : chosen, year), mention: chosen, inTitle }
  return { name: joined(name, nameOf(scene, twin, year), chosen, twin), mention: chosen, inTitle }
}

/** The election that the first of the event's sentences names; "netral dalam pemilu" in an article on a Pilkada means that one. */
function ownElection(scene: Scene, sentences: readonly number[]): ElectionMention | null {
  for (const sentence of sentences) {
    const own = widest(scene.analysis.elections.filter((mention) => mention.sentence === sentence))
    if (own !== null && !isGeneral(scene, own)) return own
  }
  return null
}

/** "Pemilu" without a year where the article is about another election and tells no year of a Pemilu. */
function isGeneral(scene: Scene, { name, year }: ElectionMention): boolean {
  if (name !== 'Pemilu' || year !== null) return false
  const main = mainElection(scene)
  return main !== null && main.name !== name && yearsOf(scene, name).size === 0
}

/** The article names this one by itself again and again: what was told once as "Pemilu dan Pilkada 2024" is about the Pemilu. */
function isNamedAlone(scene: Scene, { name }: ElectionMention): boolean {
  const { elections } = scene.analysis
  return elections.filter((other, at) => other.name === name && twinOf(scene, other, at) === null).length > 1
}

function nameOf(scene: Scene, mention: ElectionMention, eventYear: number | null): string {
  const { name, year } = yearOfElection(scene, mention, eventYear)
  return year === null ? name : `${name} ${year}`
}

/** "Pileg dan Pilpres 2019" are the Pemilu; "Pemilu dan Pilkada 2024" are two. */
function joined(
  name: string,
  twinName: string,
  { name: one }: ElectionMention,
  { name: other }: ElectionMention,
): string {
  const parts = NARROW_ELECTIONS.has(one) && NARROW_ELECTIONS.has(other)
  return parts ? twinName.replace(other, 'Pemilu') : `${name} dan ${twinName}`
}

const TWIN_JOIN = /^[\s,]*(?:dan|serta|maupun|hingga|\/|&)\s*$/

/** The other election of "Pemilu dan Pilkada 2024", where a year is told. */
function twinOf(
  scene: Scene,
  chosen: ElectionMention,
  at = scene.analysis.elections.indexOf(chosen),
): ElectionMention | null {
  const { elections, doc } = scene.analysis
  const next = elections
    .slice(at + 1, at + 5)
    .find(({ name }) => NARROW_ELECTIONS.has(chosen.name) || !NARROW_ELECTIONS.has(name))
  if (next === undefined || next.sentence !== chosen.sentence || next.start < chosen.end) return null
  if (next.name === chosen.name || chosen.year === null || next.year === null) return null
  const other = NARROW_ELECTIONS.has(chosen.name) !== NARROW_ELECTIONS.has(next.name)
  return !other &&
    !/serentak/i.test(doc.text.slice(next.start, next.end)) &&
    TWIN_JOIN.test(withoutParts(doc.text.slice(chosen.end, next.start)))
    ? next
    : null
}

/** "Pemilu, Pileg, Pilpres dan Pilkada 2024": the parts of the Pemilu stand between the two. */
const withoutParts = (between: string): string => between.slice(0, 60).replace(/\b(?:pileg|pilpres)\b/gi, '')

/** "Pilpres" only where nothing wider is named; a list of all elections names none. */
function widest(mentions: readonly ElectionMention[]): ElectionMention | null {
  const named = mentions.filter((mention) => !isListed(mentions, mention))
  return named.find(({ name }) => !NARROW_ELECTIONS.has(name)) ?? named[0] ?? null
}

/** How far back in its paragraph a sentence takes an earlier election from, in sentences. */
const BACK = 3
const THEN = /^\W*(?:saat|ketika|kala|waktu) itu\b/i
const NOW = /\b(?:tahun ini|kali ini|saat ini|sekarang|kini)\b/i

/** The past election that the sentences before tell of: "Pada Pilpres 2019 … . Saat itu sebelas lurah dicopot". */
function backgroundElection(scene: Scene, sentence: number): ElectionMention | null {
  const { doc, elections } = scene.analysis
  const here = doc.sentences[sentence]
  if (here === undefined || NOW.test(doc.text.slice(here.start, here.end))) return null
  const main = mainElection(scene)
  const back = elections.findLast(
    ({ sentence: at }) =>
      at < sentence &&
      sentence - at <= BACK &&
      (doc.sentences[at]?.paragraph === here.paragraph || THEN.test(doc.text.slice(here.start, here.start + 30))),
  )
  if (back === undefined || main === null || sameElection(scene, back, main)) return null
  const { year } = back.year === null && !isLast(doc.text, back) ? back : yearOfElection(scene, back, null)
  return year !== null && year <= (yearOfElection(scene, main, null).year ?? 0) ? back : null
}

/** "Pada Pileg April lalu". */
const isLast = (text: string, { end }: ElectionMention): boolean => LAST.test(text.slice(end, end + 20))
const LAST = /^(?: \p{Lu}\p{L}+)? (?:yang )?(?:lalu|silam)\b/u
