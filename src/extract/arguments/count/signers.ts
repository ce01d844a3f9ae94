/** How many signed, where the sentence of the signing points back: "mereka bergiliran menorehkan tanda tangan", "seluruh PPPK menandatangani". */
import { SAME_PERSONS } from '../../../lexicon/count-cues.js'
import type { CountMention } from '../../../model/mention.js'
import type { EventMention } from '../../events/mention.js'
import type { Scene } from '../../scene.js'
import type { Trigger } from '../../triggers/trigger.js'
import { attendance, isSingledOut } from './audience.js'
import { sumParts } from './parts.js'

/** How far before the signing its subject stands, in terms. */
const SUBJECT_REACH = 9
/** How far back the number of "seluruh PPPK" was told, in sentences. */
const BACK = 4

/** Words for anybody in service: "seluruh pegawai" are the 310 ASN. */
const ANYBODY = new Set('asn pns pppk p3k cpns pegawai aparatur peserta orang'.split(' '))

export function signersCount(
  scene: Scene,
  pact: EventMention,
  events: readonly EventMention[],
  triggers: readonly Trigger[],
): CountMention | null {
  const subject = subjectOf(scene, pact.trigger)
  if (subject === null) return sameSubject(scene, pact, events) ?? besidePact(scene, pact) ?? behindPact(scene, pact)
  const { word, noun } = subject
  if (word === 'mereka' || word === 'peserta' || word.endsWith('nya'))
    return (
      calledUp(scene, pact.trigger) ??
      pledgeOf(pact, events)?.count ??
      attendance(scene, [pact.trigger.sentence], triggers, pact.date)
    )
  const counted = scene.analysis.counts.findLast(
    ({ sentence, start, unit, value, min }) =>
      start < pact.trigger.start &&
      pact.trigger.sentence - sentence <= BACK &&
      (value ?? min ?? 0) > 1 &&
      unit !== null &&
      (noun.startsWith(unit) || unit.startsWith(noun) || (ANYBODY.has(noun) && ANYBODY.has(unit.split(' ')[0] ?? ''))),
  )
  return counted ?? null
}

/** "31 pimpinan SKPD dan 21 camat dipanggil ke depan. Satu per satu mereka meneken": those called up sign. */
function calledUp(scene: Scene, { sentence }: Trigger): CountMention | null {
  const called = scene.analysis.counts.filter((count) => count.sentence === sentence - 1)
  return called.some((count) => isSingledOut(scene, count)) ? (sumParts(scene, called)[0] ?? null) : null
}

/** "mereka", "seluruh PPPK", "para kepala sekolah" before the verb of signing. */
function subjectOf({ analysis }: Scene, { sentence, from }: Trigger): { word: string; noun: string } | null {
  const terms = analysis.rows[sentence]?.terms.slice(Math.max(0, from - SUBJECT_REACH), from) ?? []
  const at = terms.findLastIndex(({ norm }) => SAME_PERSONS.has(norm))
  const word = terms[at]
  if (word === undefined) return null
  return { word: word.norm, noun: terms[at + 1]?.norm ?? '' }
}

const pledgeOf = (pact: EventMention, events: readonly EventMention[]): EventMention | undefined =>
  events.find(({ type, date }) => type === 'pledge' && (date === pact.date || date?.edtf === pact.date?.edtf))

/** "diajak mengikrarkan netralitas lalu meneken komitmen": one subject does both. */
function sameSubject(scene: Scene, pact: EventMention, events: readonly EventMention[]): CountMention | null {
  const { sentence, start } = pact.trigger
  if (!/^me/i.test(scene.analysis.doc.text.slice(start, start + 2))) return null
  const pledge = events.find(
    ({ type, trigger }) =>
      type === 'pledge' && trigger.sentence === sentence && trigger.end <= start && start - trigger.end <= 30,
  )
  return pledge?.count ?? null
}

/** "Goresan pena 45 kepala sekolah mengesahkan pakta integritas. Penekenan dipimpin sekda": the paper's signers, told in the sentence before. */
function besidePact({ analysis }: Scene, { trigger }: EventMention): CountMention | null {
  const before = trigger.sentence - 1
  const terms = analysis.rows[before]?.terms ?? []
  const paper = terms.find(({ norm }) => PAPERS.has(norm))
  if (paper === undefined) return null
  const signers = analysis.counts.findLast(
    ({ sentence, end, value, min, noun }) =>
      sentence === before && noun !== 'persons' && end <= paper.start && (value ?? min ?? 0) >= CROWD,
  )
  return signers ?? null
}

/** "Para camat meneken pakta integritas. Tujuh orang jumlahnya": the next sentence does nothing but count them. */
function behindPact({ analysis }: Scene, { trigger }: EventMention): CountMention | null {
  const next = analysis.rows[trigger.sentence + 1]?.terms ?? []
  if (next.length > ONLY_COUNTS || !next.some(({ norm }) => TOTALS.has(norm))) return null
  return analysis.counts.find(({ sentence }) => sentence === trigger.sentence + 1) ?? null
}

const ONLY_COUNTS = 6
const TOTALS: ReadonlySet<string> = new Set(['jumlahnya', 'totalnya', 'semuanya', 'seluruhnya', 'hadir'])

const PAPERS: ReadonlySet<string> = new Set(['pakta', 'fakta', 'naskah', 'komitmen'])
const CROWD = 6
