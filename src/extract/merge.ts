/** Mentions of one occurrence become one event; nothing is merged across a conflict of date, place, subject or count. */
import type { CountMention, DateMention } from '../model/mention.js'
import { isEarlierDay } from './arguments/date.js'
import { ENFORCEMENT, type EventMention } from './mention.js'
import { isSameSubject } from './same-subject.js'
import type { Scene } from './triggers.js'

export function mergeMentions(scene: Scene, mentions: readonly EventMention[]): EventMention[] {
  const events: EventMention[] = []
  for (const mention of mentions) {
    const same = events.findIndex((event) => isSameOccurrence(scene, event, mention))
    const index = same < 0 ? events.findIndex((event) => isRetold(scene, event, mention)) : same
    const event = events[index]
    if (event === undefined) events.push(mention)
    else events[index] = join(event, mention)
  }
  return events
}

function isSameOccurrence(scene: Scene, a: EventMention, b: EventMention): boolean {
  if (a.type !== b.type || a.trigger.status !== b.trigger.status) return false
  if (a.trigger.aggregate !== b.trigger.aggregate) return isTallyAgain(a, b)
  if (a.trigger.aggregate) return sameTally(scene, a, b)
  if (ENFORCEMENT.has(a.type)) return isSameStage(scene, a, b)
  if (datesConflict(a.date, b.date) || (a.type === 'coordination' && conflict(facetOf(a), facetOf(b)))) return false
  // "Sebelumnya, bupati juga meminta …"
  if (a.type === 'appeal' && isEarlierDay(scene, a.trigger) !== isEarlierDay(scene, b.trigger)) return false
  return a.type !== 'appeal' || !conflict(actorKey(a), actorKey(b))
}

/** A stage whose sentence names nobody is told of whoever is known to have reached it, rather than of the person named last. */
function isRetold(scene: Scene, event: EventMention, mention: EventMention): boolean {
  if (!ENFORCEMENT.has(event.type) || event.trigger.aggregate || (!event.inferred && !mention.inferred)) return false
  return facetOf(event) === facetOf(mention) && isSameOccurrence(scene, { ...event, subject: null }, mention)
}

/** One event per case and stage: the same persons, the same hop or court, and no two days told by clauses of their own. */
function isSameStage(scene: Scene, a: EventMention, b: EventMention): boolean {
  if (conflict(facetOf(a), facetOf(b))) return false
  // all that one party puts before a court is one plea, whoever it names
  if (facetOf(a) === 'plea' && facetOf(b) === 'plea') return true
  if (!isSameSubject(scene, a.subject, b.subject) && !isSameGroup(scene, a, b)) return false
  if ((countsConflict(a.count, b.count) && !isOnePerson(scene, a, b)) || isBeside(scene, a, b)) return false
  return !datesConflict(a.date, b.date) || isOneTelling(a, b)
}

/** "memeriksa kepala sekolah Anu dan seorang guru … keduanya bersalah": who is named in both tellings is not told apart by a figure, nor by one of witnesses. */
function isOnePerson(scene: Scene, a: EventMention, b: EventMention): boolean {
  if (hearsWitnesses(scene, a) || hearsWitnesses(scene, b)) return true
  if (a.subject === null || a.subject !== b.subject || a.inferred || b.inferred) return false
  return scene.analysis.entities[a.subject]?.name != null
}

const hearsWitnesses = ({ analysis }: Scene, { type, trigger }: EventMention): boolean =>
  type === 'investigation' && analysis.rows[trigger.sentence]?.terms.some(({ norm }) => norm === 'saksi') === true

/** "Selain camat itu, Bawaslu juga memeriksa seorang guru": the guru's examination is not the camat's. */
function isBeside({ analysis }: Scene, a: EventMention, b: EventMention): boolean {
  if (a.another === b.another) return false
  return a.subject === null || a.subject !== b.subject || analysis.entities[a.subject]?.name == null
}

/** "15 camat se-Kota Makassar", "camat Wajo, Bontoala …": as many persons under two posts without a name are one group. */
function isSameGroup({ analysis }: Scene, a: EventMention, b: EventMention): boolean {
  const many = a.count?.value ?? 1
  if (many < 2 || many !== b.count?.value) return false
  return [a, b].every(({ subject }) => subject === null || analysis.entities[subject]?.name == null)
}

/**
 * A day beside an allegation is that of the act or of the report, and one of both is told as one event; a step in a
 * noun ("pemanggilan dilakukan atas dugaan sikap tidak netral pada 10 Januari") takes its day from the clause it stands in.
 */
function isOneTelling(a: EventMention, b: EventMention): boolean {
  if (a.type === 'allegation') return a.subject !== null && a.subject === b.subject
  return isNoun(a) || isNoun(b)
}

const isNoun = ({ triggers }: EventMention): boolean => triggers.every(({ noun }) => noun)

/** Whether a weak mention adds nothing to an event of its type: nothing says that it is another one. */
export function repeats(scene: Scene, weak: EventMention, other: EventMention): boolean {
  return (
    weak.type === other.type &&
    (weak.type !== 'referral' || !conflict(facetOf(weak), facetOf(other))) &&
    (isSameSubject(scene, weak.subject, other.subject) ||
      (weak.type === 'allegation' && !(isNamed(scene, weak) && isNamed(scene, other))))
  )
}

/** "400 laporan": the figure of a tally of cases, which is no count of persons. */
function figureOf({ analysis }: Scene, { trigger }: EventMention): string | null {
  const terms = analysis.rows[trigger.sentence]?.terms.slice(trigger.from, trigger.to) ?? []
  return terms.find(({ kind, text }) => kind === 'number' && text.length > 1)?.text ?? null
}

const isNamed = ({ analysis }: Scene, { subject }: EventMention): boolean =>
  subject !== null && analysis.entities[subject]?.name != null

/** Tallies are one event for each figure; a second telling repeats the number. */
function sameTally(scene: Scene, a: EventMention, b: EventMention): boolean {
  if (a.type === 'sanction' && facetOf(a) !== facetOf(b)) return false
  const rows = a.trigger.row !== undefined || b.trigger.row !== undefined
  if (!rows && a.count !== null && b.count !== null) return !countsConflict(a.count, b.count)
  const figure = figureOf(scene, a)
  if (!rows && figure !== null && figure === figureOf(scene, b)) return true
  return !countsConflict(a.count, b.count) && regionKey(a) === regionKey(b)
}

/** "700 ASN terlibat … Temuan tersebut sudah diserahkan ke KASN": a step without a person or a figure beside a tally of its stage tells the tally; so does the same figure told as one case ("15 camat"). */
function isTallyAgain(a: EventMention, b: EventMention): boolean {
  const [tally, single] = a.trigger.aggregate ? [a, b] : [b, a]
  if (!ENFORCEMENT.has(a.type) || tally.trigger.row !== undefined || conflict(facetOf(a), facetOf(b))) return false
  if (single.count !== null) return single.count.value !== null && single.count.value === tally.count?.value
  return a.type !== 'investigation' && single.subject === null && !single.another
}

const facetOf = ({ triggers }: EventMention): string | null =>
  triggers.find(({ facet }) => facet !== null)?.facet ?? null

const regionKey = (event: EventMention): string | null => event.region?.region.name ?? null

const actorKey = ({ actor }: EventMention): string | null =>
  actor === null ? null : actor.entity !== null ? `p${actor.entity}` : `i${actor.institution}`

const conflict = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b

function countsConflict(a: CountMention | null, b: CountMention | null): boolean {
  return a !== null && b !== null && (a.value !== b.value || (a.value === null && a.min !== b.min))
}

/** Two dates conflict unless one is inside the other ("Agustus 2024" and "5 Agustus 2024"). */
function datesConflict(a: DateMention | null, b: DateMention | null): boolean {
  if (a?.edtf == null || b?.edtf == null) return false
  return !(a.edtf.startsWith(b.edtf) || b.edtf.startsWith(a.edtf) || a.edtf.includes(b.edtf) || b.edtf.includes(a.edtf))
}

function join(a: EventMention, b: EventMention): EventMention {
  return {
    ...a,
    actor: betterActor(a, b),
    others: [...a.others, ...b.others],
    subject: a.inferred && !b.inferred ? b.subject : (a.subject ?? b.subject),
    inferred: a.inferred && b.inferred,
    // "Gubernur menekankan netralitas ASN. Ia meminta ASN di Kabupaten Bangka netral": whoever is addressed is told later
    region: b.region?.addressed === true && a.region?.addressed !== true ? b.region : (a.region ?? b.region),
    date: a.type === 'allegation' ? dateOfAct(a, b) : betterDate(a.date, b.date),
    count: a.count ?? b.count,
    triggers: [...a.triggers, ...b.triggers],
  }
}

/** In a ceremony or an appeal a person comes before a body told elsewhere. */
function betterActor(a: EventMention, b: EventMention): EventMention['actor'] {
  const ceremony = a.type === 'pledge' || a.type === 'pact' || a.type === 'appeal'
  return ceremony && a.actor?.entity === null && b.actor?.entity != null ? b.actor : (a.actor ?? b.actor)
}

const precision = (date: DateMention | null): number =>
  date?.edtf == null ? (date === null ? -1 : 0) : date.edtf.length

function betterDate(a: DateMention | null, b: DateMention | null): DateMention | null {
  return precision(b) > precision(a) ? b : a
}

/** The day of the act comes before that of the report. */
function dateOfAct(a: EventMention, b: EventMention): DateMention | null {
  const told = [a, b].filter(({ triggers }) => triggers.some(({ rule }) => !REPORTS.has(rule)))
  const only = told.length === 1 ? told[0]?.date : undefined
  return only?.edtf != null ? only : betterDate(a.date, b.date)
}

const REPORTS: ReadonlySet<string> = new Set(['allegation.report', 'allegation.receive'])
