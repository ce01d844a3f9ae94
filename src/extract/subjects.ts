/** Whose conduct an enforcement article is about. */
import { isBareOffice, officeClass, SERVANT_CLASSES } from '../lexicon/office-class.js'
import type { Entity, OfficialMention } from '../model/mention.js'
import type { Token } from '../model/text.js'
import type { Analysis } from './analysis.js'
import type { Engine } from './engine.js'
import { rowHasTag } from './term.js'
import type { Trigger } from './triggers.js'

export interface Subjects {
  /** Entity numbers that can be a subject, with their scores. */
  readonly scores: ReadonlyMap<number, number>
  /** The subject of the main case. */
  readonly main: number | null
  /** Candidates with a score of their own beside the main one. */
  readonly several: boolean
  /** Some sentence that names the main subject accuses, judges or punishes, and is no mere condition. */
  readonly accused: boolean
}

/** Word classes of enforcement: a candidate gains by standing beside them. */
const ENFORCEMENT_TAGS = [
  'Suspect',
  'Report',
  'Breach',
  'Examine',
  'Refer',
  'Removed',
  'Impose',
  'Cleared',
  'Convict',
  'Act',
  'Proven',
  'Trial',
  'Penalty',
  'Case',
] as const

/** The same without words that stand anywhere: what bare initials need to be an accused and no abbreviation. */
const STRONG_TAGS = [
  'Suspect',
  'Report',
  'Examine',
  'Refer',
  'Removed',
  'Impose',
  'Cleared',
  'Convict',
  'Trial',
] as const

/** A name or initials make an accused likelier than "seorang guru" of the audience. */
const NAMED = 1

const INITIALS = /^\p{Lu}{1,4}$/u

export function findSubjects(engine: Engine, analysis: Analysis): Subjects {
  const scores = new Map<number, number>()
  for (const entity of analysis.entities) {
    if (!canBeSubject(entity) && !canBeAccused(entity)) continue
    const suffered = entity.mentions.filter((mention) => suffers(analysis, mention)).length
    if (suffered === 0 && !canBeSubject(entity)) continue
    const told = entity.mentions.reduce((sum, mention) => sum + scoreMention(engine, analysis, entity, mention), 0)
    const score = suffered > 0 ? told + suffered * SUFFERS : told - speechPenalty(analysis, entity)
    if (score > 0) scores.set(entity.id, score + (entity.name === null ? 0 : NAMED))
  }
  const rank = ([id, score]: readonly [number, number]): number =>
    isCrowd(analysis.entities[id]) ? score - CROWD : score
  const ranked = [...scores].sort((a, b) => rank(b) - rank(a))
  const best = ranked.length === 1 ? ranked[0] : ranked.find(([id]) => isSomebody(analysis.entities[id]))
  return {
    scores,
    main: best !== undefined && best[1] >= 1 ? best[0] : null,
    several: (ranked[1]?.[1] ?? 0) >= 2,
    accused: best !== undefined && isAccused(engine, analysis, best[0]),
  }
}

/** "ASN Sukoharjo", "pegawai Kelurahan Tompotikka": nobody in particular, so that whoever has a name or initials goes before. */
const CROWD = 1000

function isCrowd(entity: Entity | undefined): boolean {
  if (entity === undefined || entity.name !== null || entity.office === null) return false
  return officeClass(entity.office.office) === 'staff'
}

/** A bare "lurah" or "kepala desa" is one of a list; the accused has a name, "seorang", or a place. */
function isSomebody(entity: Entity | undefined): boolean {
  if (entity === undefined) return false
  return entity.name !== null || entity.mentions.some(({ indefinite }) => indefinite) || !isBarePost(entity)
}

export const isBarePost = ({ position, office }: Entity): boolean =>
  position !== null && office?.region == null && isBareOffice(position)

const ACCUSING = [
  'Suspect',
  'Report',
  'Breach',
  'Removed',
  'Convict',
  'Trial',
  'Proven',
  'Impose',
  'Cleared',
  'Case',
] as const

function isAccused(engine: Engine, analysis: Analysis, entity: number): boolean {
  const sentences = new Set(analysis.entities[entity]?.mentions.flatMap(({ sentence }) => [sentence, sentence + 1]))
  return [...sentences].some((sentence) => {
    const row = analysis.rows[sentence]
    if (row === undefined || rowHasTag(row, engine.tags.idOf('Condition'))) return false
    const has = (name: string): boolean => rowHasTag(row, engine.tags.idOf(name))
    return ACCUSING.some(has) || (has('Examine') && (has('SupervisorWord') || has('CivilServiceBody')))
  })
}

const PERSONNEL = /^kepala (?:badan kepegawaian|bkn|bkd|bkpsdm|bkpp|bkdpsdm|bkppd)\b/i

function canBeSubject(entity: Entity): boolean {
  if (entity.office === null) return entity.name !== null && INITIALS.test(entity.name)
  // who keeps the staff's records is asked about the accused, or signs the guidelines: "Kepala BKN", "Kepala BKPSDM"
  if (entity.name === null && PERSONNEL.test(entity.position ?? '')) return false
  const cls = officeClass(entity.office.office)
  return SERVANT_CLASSES.has(cls) || (cls === 'head-of-region' && entity.acting !== null)
}

/** Holders of offices that seldom are the accused, so that a verb must say it: "Bupati Banjarnegara diduga …", "Kepala Kementerian Agama Kota Tangsel diperiksa". */
function canBeAccused({ office, name }: Entity): boolean {
  if (office === null || name === null) return false
  const cls = officeClass(office.office)
  return cls === 'head-of-region' || (cls === 'ministry' && office.office.startsWith('kepala-'))
}

function scoreMention(engine: Engine, analysis: Analysis, entity: Entity, mention: OfficialMention): number {
  const row = analysis.rows[mention.sentence]
  if (row === undefined) return 0
  const telling = entity.office === null ? STRONG_TAGS : ENFORCEMENT_TAGS
  const enforced = telling.filter((name) => rowHasTag(row, engine.tags.idOf(name))).length
  if (enforced === 0 || analysis.attributions[mention.sentence]?.speaker === entity.id) return 0
  const marked = mention.indefinite || (entity.name !== null && INITIALS.test(entity.name))
  return Math.min(enforced, 2) / 2 + (marked ? 1 : 0)
}

/** What a verb that takes the accused as its object, or says what is done to him, weighs. */
const SUFFERS = 2
const OBJECT_OF = new Set([
  'terhadap',
  'memanggil',
  'memeriksa',
  'periksa',
  'mengklarifikasi',
  'klarifikasi',
  'menjerat',
  'menyeret',
  'melaporkan',
  'mencopot',
  'memberhentikan',
  'menonaktifkan',
  'berkas',
  'kasus',
  'perkara',
  'terlapor',
])
const DONE_TO = new Set(
  `diduga dipanggil diperiksa diklarifikasi dilaporkan dijatuhi dicopot diberhentikan divonis ditetapkan mangkir terbukti tersandung dinyatakan dimintai direkomendasikan dinonaktifkan terseret disanksi
  dihukum didakwa dituding terindikasi kedapatan kepergok terekam dipecat ditegur diteruskan dinonjobkan dibebaskan dibebastugaskan panggilan`.split(
    /\s+/,
  ),
)

function suffers(analysis: Analysis, mention: OfficialMention): boolean {
  const terms = analysis.rows[mention.sentence]?.terms ?? []
  const before = terms.filter(({ end }) => end <= mention.start).slice(-2)
  const after = terms.filter(({ start }) => start >= mention.end).slice(0, 5)
  return (
    before.some(({ norm }) => OBJECT_OF.has(norm)) ||
    after.some(({ norm }) => DONE_TO.has(norm)) ||
    isSuspectedAgent(terms, mention)
  )
}

/** "dugaan pengerahan pegawai (yang dilakukan) oleh Bupati": the doer of what is suspected. */
function isSuspectedAgent(terms: readonly Token[], { start }: OfficialMention): boolean {
  const before = terms.filter(({ end }) => end <= start).slice(-14)
  if (before.at(-1)?.norm !== 'oleh') return false
  const from = before.findLastIndex(({ norm }) => norm === 'dugaan' || norm === 'keterlibatan')
  return from >= 0 && before.slice(from).every(({ norm }) => norm === 'dilakukan' || !/^di[a-z]{4,}$/.test(norm))
}

/** An accused may defend himself once or twice; who explains through the whole article is the source. */
function speechPenalty(analysis: Analysis, entity: Entity): number {
  if (entity.mentions.some(({ indefinite }) => indefinite)) return 0
  const spoken = analysis.attributions.filter(
    ({ speaker, kind }) => speaker === entity.id && (kind === 'direct' || kind === 'indirect'),
  ).length
  return spoken * 1.2
}

/** The subject that a sentence names for a trigger; null where it names none. Names win over unnamed posts, the side that the verb's voice asks for over the other. */
export function subjectIn(analysis: Analysis, subjects: Subjects, sentence: number, trigger: Trigger): number | null {
  let best: { id: number; distance: number } | null = null
  for (const mention of analysis.officials) {
    if (mention.sentence !== sentence || !canSuffer(analysis, subjects, mention)) continue
    const distance = distanceOf(analysis, mention, trigger)
    if (best === null || distance < best.distance)
      best = { id: identityOf(analysis, subjects, mention.entity), distance }
  }
  return best?.id ?? null
}

/** The sentence's speaker and an agent ("oleh panewu") act, they are not acted on. */
function canSuffer(analysis: Analysis, subjects: Subjects, mention: OfficialMention): boolean {
  if (!subjects.scores.has(mention.entity) || analysis.attributions[mention.sentence]?.speaker === mention.entity)
    return false
  const terms = analysis.rows[mention.sentence]?.terms ?? []
  return terms.findLast(({ end }) => end <= mention.start)?.norm !== 'oleh' || isSuspectedAgent(terms, mention)
}

/** Characters that an unnamed post, and the wrong side of the verb, count as farther away. */
const UNNAMED = 400
const WRONG_SIDE = 60

function distanceOf(analysis: Analysis, mention: OfficialMention, trigger: Trigger): number {
  const before = mention.end <= trigger.start
  const gap = before ? trigger.start - mention.end : Math.max(0, mention.start - trigger.end)
  const first = analysis.doc.text.slice(trigger.start, trigger.start + 3).toLowerCase()
  const passive = first.startsWith('di') || first === 'ter'
  const unnamed = analysis.entities[mention.entity]?.name === null ? UNNAMED : 0
  return (
    gap +
    unnamed +
    (passive === before || (mention.start >= trigger.start && mention.end <= trigger.end) ? 0 : WRONG_SIDE)
  )
}

/** "sang sekda" after "Sekda Simeulue Teuku Rizal": an unnamed holder of an accused's office is that accused. */
function identityOf(analysis: Analysis, subjects: Subjects, entity: number): number {
  const own = analysis.entities[entity]
  if (own === undefined || own.name !== null) return entity
  const crowd = isCrowd(own)
  const named = [...subjects.scores.keys()].filter((id) => {
    const other = analysis.entities[id]
    if (other === undefined || other.name === null) return false
    return crowd || other.office?.office === own.office?.office
  })
  return named.length === 1 ? (named[0] ?? entity) : entity
}

/** How far back "ia", "yang bersangkutan" or an unsaid subject reaches, in sentences. */
const REACH = 3

/** The subject last named before a sentence that names none ("Ia dimintai klarifikasi Senin"). */
export function subjectBefore(analysis: Analysis, subjects: Subjects, sentence: number): number | null {
  const named = analysis.officials.findLast(
    (mention) =>
      mention.sentence < sentence &&
      sentence - mention.sentence <= REACH &&
      subjects.scores.has(mention.entity) &&
      analysis.attributions[mention.sentence]?.speaker !== mention.entity,
  )
  return named === undefined ? null : identityOf(analysis, subjects, headOfList(analysis, subjects, named).entity)
}

const LIST_LINK = /^\s*(?:,\s*(?:dan\s+|serta\s+)?|dan\s+|serta\s+)$/i

/** "HS, WW dan AS dimintai keterangan": who is named first stands for those named with him. */
function headOfList(analysis: Analysis, subjects: Subjects, mention: OfficialMention): OfficialMention {
  let head = mention
  for (let at = analysis.officials.indexOf(mention) - 1; at >= 0; at--) {
    const before = analysis.officials[at]
    if (before === undefined || before.name === null || !subjects.scores.has(before.entity)) break
    if (before.sentence !== head.sentence || !LIST_LINK.test(analysis.doc.text.slice(before.end, head.start))) break
    head = before
  }
  return head
}
