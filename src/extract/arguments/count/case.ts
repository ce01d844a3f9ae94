/** How many persons a case is about: told once, it holds for every stage that concerns the same persons. */
import { PLURAL_WORDS } from '../../../lexicon/count-cues.js'
import type { CountMention, Entity } from '../../../model/mention.js'
import type { Token } from '../../../model/text.js'
import type { Analysis } from '../../analysis.js'
import { ENFORCEMENT, type EventMention, type RegionChoice } from '../../events/mention.js'
import type { Scene } from '../../scene.js'
import type { Trigger } from '../../triggers/trigger.js'
import { isOfOutsiders, isWitness, tellsCases, tellsOutsiders } from './kind.js'
import { introduces, listCount } from './listed.js'
import { sumParts } from './parts.js'

export function caseCount(scene: Scene, event: EventMention, events: readonly EventMention[]): CountMention | null {
  const count = countOfCase(scene, event, events)
  const ofThing = event.inferred && event.triggers.every(({ sentence }) => opensWithThing(scene.analysis, sentence))
  return ofThing && (count?.value ?? 1) > 1 ? null : count
}

function countOfCase(scene: Scene, event: EventMention, events: readonly EventMention[]): CountMention | null {
  if (event.triggers.every((trigger) => tellsCases(scene, trigger)) || isVague(scene, event)) return null
  const group = groupCount(scene, event)
  if (group !== null) return isOfOutsiders(scene, group) ? null : group
  const person = personOf(scene, event.subject)
  const own = person === null ? null : besideSubject(scene, event, person)
  if (own !== null) return own
  const listed = listCount(scene, event)
  const told = sameCaseCount(scene, event, events)
  // "memeriksa empat pegawai. Kepsek SY, Camat BR, dan pegawai KN disinyalir …": three are named of the four
  const all = listed !== null && !(introduces(scene, listed) && (told?.value ?? 0) > (listed.value ?? 0))
  return (all ? listed : null) ?? told ?? onlyPerson(scene, event) ?? openingPerson(scene, person)
}

/** So far the opening of an article reaches, in sentences. */
const OPENS = 2

/** "Seorang guru di Kupang Timur lolos dari urusan dengan pengawas. … Yohanis, guru SD Inpres, dilaporkan …": the opening counts the one whom the case is about, and names him later. */
function openingPerson({ analysis, subjects }: Scene, person: number | null): CountMention | null {
  const entity = person === null ? undefined : analysis.entities[person]
  if (entity?.name == null || entity.position === null || person !== subjects.main || subjects.several) return null
  const first = entity.mentions[0]?.sentence ?? 0
  const [one, ...others] = analysis.counts.filter(({ noun }) => noun !== 'persons')
  if (one === undefined || one.value !== 1 || one.sentence > OPENS || one.sentence > first) return null
  const post = entity.position.toLowerCase()
  const fits = post.startsWith(one.unit ?? '') || ANYBODY.test(one.unit ?? '')
  return fits && others.every(({ value }) => value === 1) ? one : null
}

const ANYBODY = /^(?:asn|pns|aparatur|pegawai|pejabat|oknum)/

/** "Terlapornya satu ASN dan satu kades … sudah kita tembuskan ke BKN": the only servant that an article counts, for a stage that names nobody. */
function onlyPerson(scene: Scene, { inferred, trigger, subject }: EventMention): CountMention | null {
  if (!inferred || isOfSeveral(scene) || isNamed(scene, subject)) return null
  const servants = scene.analysis.counts.filter((count) => count.noun !== 'persons')
  const [first] = servants
  const one = servants.every((count) => count.value === 1 && !isWitness(scene, count))
  return one && first !== undefined && first.sentence <= trigger.sentence + INTRODUCED ? first : null
}

/** "Zulkarnaini", "Kepala Kelurahan Banjar": not the one counted elsewhere. */
const isNamed = ({ analysis }: Scene, subject: number | null): boolean => {
  const person = subject === null ? undefined : analysis.entities[subject]
  return person !== undefined && (person.name !== null || person.office?.region != null)
}

/** How far back a stage without a subject of its own reaches for the number of its case, in sentences. */
const CASE_REACH = 5

/** The stages of the same subject, the one told last before first; else the stage told shortly before, where one of the two has no subject. */
function sameCaseCount(scene: Scene, event: EventMention, events: readonly EventMention[]): CountMention | null {
  const stages = events
    .filter(
      ({ type, trigger, count }) =>
        ENFORCEMENT.has(type) &&
        !trigger.aggregate &&
        count !== null &&
        !isWitness(scene, count) &&
        !isOfOutsiders(scene, count),
    )
    .sort((a, b) => a.trigger.start - b.trigger.start)
  const before = stages.filter(({ trigger }) => trigger.start <= event.trigger.start)
  const subject = personOf(scene, event.subject)
  const same = (other: EventMention): boolean =>
    personOf(scene, other.subject) === subject && isOfOne(scene, event, other)
  const near = (other: EventMention): boolean =>
    (personOf(scene, other.subject) === null || subject === null) &&
    isClose(event, other) &&
    isOfOne(scene, event, other) &&
    isSamePlace(event, other)
  const nearest = subject === null ? before.findLast((other) => same(other) || near(other)) : undefined
  const found =
    nearest ??
    before.findLast(same) ??
    before.findLast(near) ??
    stages.find((other) => same(other) && (subject !== null || isClose(event, other)))
  return found?.count ?? null
}

/** "Mengganti beberapa penjabat": the sentence says itself that nobody knows how many. */
function isVague({ analysis }: Scene, { triggers }: EventMention): boolean {
  return triggers.some(({ sentence, from, to }) => {
    const terms = analysis.rows[sentence]?.terms.slice(Math.max(0, from - BEFORE), to + AFTER) ?? []
    return terms.some(({ norm }, i) => isVagueAt(terms, norm, i))
  })
}

const VAGUE: ReadonlySet<string> = new Set(['beberapa', 'sejumlah', 'sebagian'])
const PERSONS: ReadonlySet<string> = new Set(
  'asn pns oknum pegawai pejabat penjabat pj camat lurah guru kepala aparatur orang di antaranya'.split(' '),
)

/** The lede says that several were reported: "Sejumlah pejabat di Merangin dilaporkan". */
const isOfSeveral = ({ analysis }: Scene): boolean =>
  analysis.rows.slice(0, 2).some(({ terms }) => terms.some(({ norm }, i) => isVagueAt(terms, norm, i)))

const isVagueAt = (terms: readonly Token[], norm: string, i: number): boolean =>
  VAGUE.has(norm) && PERSONS.has(terms[i + 1]?.norm ?? '')

/** Two regencies have no common case. */
const isSamePlace = ({ region }: EventMention, other: EventMention): boolean =>
  region === null ||
  other.region === null ||
  region.region === other.region.region ||
  !isTown(region) ||
  !isTown(other.region)

const isTown = ({ region: { level } }: RegionChoice): boolean => level === 'regency' || level === 'city'

/** "membebaskannya", "laporan terhadapnya", "yang bersangkutan": one of those told before. */
function tellsOfOne({ rows }: Analysis, { sentence, from, to }: Trigger): boolean {
  const terms = rows[sentence]?.terms ?? []
  if (terms.some(({ norm }) => PLURAL_WORDS.has(norm))) return false
  if (/^me\p{L}+nya$/u.test(terms[to - 1]?.norm ?? '')) return true
  return terms.slice(Math.max(0, from - ONE_BEFORE), to + 1).some(({ norm }) => ONE_WORDS.has(norm))
}

/** How far before a stage the pronoun of its subject stands, in terms. */
const ONE_BEFORE = 5
const ONE_WORDS: ReadonlySet<string> = new Set(['terhadapnya', 'kepadanya', 'dirinya', 'bersangkutan', 'beliau'])

/** A person with a name, or the holder of a post in one place: "Lurah Wenang Selatan". */
const isSomebody = (person: Entity | undefined): boolean =>
  person !== undefined &&
  (person.name !== null || (person.office?.region != null && person.mentions.every(({ indefinite }) => !indefinite)))

/** "Camat Anu dibebaskan dari jabatannya" after "ketiganya diperiksa": whoever is named alone is not the three. */
function isOfOne(
  { analysis, subjects }: Scene,
  { subject, inferred, triggers }: EventMention,
  other: EventMention,
): boolean {
  const many = (other.count?.value ?? other.count?.min ?? 1) > 1
  if (many && triggers.every((trigger) => tellsOfOne(analysis, trigger))) return false
  if (!many || inferred || subject === null || !isSomebody(analysis.entities[subject])) return true
  const told = new Set(triggers.map(({ sentence }) => sentence))
  if ([...told].some((at) => analysis.rows[at]?.terms.some(({ norm }) => PLURAL_WORDS.has(norm)))) return true
  return analysis.officials.some(
    ({ sentence, entity }) => told.has(sentence) && entity !== subject && subjects.scores.has(entity),
  )
}

/** "Video itu viral dan diperiksa Bawaslu": of how many persons nothing is said. */
const opensWithThing = ({ rows }: Analysis, sentence: number): boolean =>
  rows[sentence]?.terms.slice(0, 2).some(({ norm }) => THINGS.has(norm)) === true

const THINGS: ReadonlySet<string> = new Set(['video', 'rekaman', 'foto', 'unggahan', 'postingan', 'baliho'])

const isClose = ({ trigger }: EventMention, other: EventMention): boolean =>
  Math.abs(trigger.sentence - other.trigger.sentence) <= CASE_REACH

const GENERAL_POST = /^(?:asn|pns|cpns|pppk|pegawai|aparatur|honorer|tenaga|staf|aparat|pejabat|oknum)\b/i

/** A subject that is somebody: "ASN Dinas Kehutanan" may be four of them here and another one there. */
export function personOf({ analysis }: Scene, subject: number | null): number | null {
  const entity = subject === null ? undefined : analysis.entities[subject]
  return entity?.name == null && GENERAL_POST.test(entity?.position ?? 'asn') ? null : subject
}

/** How far after the number a subject is named: "seorang lurah. Lurah berinisial AM". */
const INTRODUCED = 1

/** The number that introduces the subject: "seorang Kepala SMP negeri"; "pengaruh seorang sekda" at the end of an article introduces nobody. */
function besideSubject(scene: Scene, event: EventMention, subject: number): CountMention | null {
  const entity = scene.analysis.entities[subject]
  const mentions = entity?.mentions ?? []
  const first = mentions[0]?.sentence ?? 0
  const latest = Math.max(...event.triggers.map(({ sentence }) => sentence)) + INTRODUCED
  const until = entity?.name == null ? latest : Math.min(latest, first + INTRODUCED)
  const beside = scene.analysis.counts.find(
    (count) =>
      count.sentence <= until &&
      !isWitness(scene, count) &&
      mentions.some(
        ({ start, end }) =>
          // "AS, seorang kepala seksi di Dinas Perikanan": the number stands inside the mention
          (count.start <= start + 3 || count.start < end) && start - count.end <= 1 && count.end > start - 12,
      ),
  )
  if (beside === undefined) return null
  // "empat lurah, satu sekretaris camat, dan satu camat": all of them are accused
  const all = sumParts(
    scene,
    scene.analysis.counts.filter(({ sentence }) => sentence === beside.sentence),
  )
  return all.find(({ start, end }) => start <= beside.start && beside.end <= end) ?? beside
}

/** How far around a trigger its subject stands, in terms. */
const BEFORE = 8
const AFTER = 5
/** How far back "mereka" reaches for its number, in sentences. */
const BACK = 4

/** "Mereka dimintai keterangan" after "dua PNS": the persons counted before. */
function groupCount(scene: Scene, event: EventMention): CountMention | null {
  const { analysis } = scene
  for (const { sentence, from, to, start } of event.triggers) {
    const terms = analysis.rows[sentence]?.terms.slice(Math.max(0, from - BEFORE), to + AFTER) ?? []
    if (!terms.some(({ norm }) => PLURAL_WORDS.has(norm))) continue
    const told = analysis.counts.findLast(
      (count) =>
        count.start < start &&
        sentence - count.sentence <= BACK &&
        count.noun !== 'persons' &&
        (count.value ?? count.min ?? 0) > 1,
    )
    // "12 ASN … Laporan mengenai sembilan kades itu … berkas mereka"
    if (told !== undefined) return tellsOutsiders(scene, told, event.trigger) ? null : told
  }
  return null
}
