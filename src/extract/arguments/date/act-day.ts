/** The day of an act that a sentence without an accusing word tells again: "Camat itu terlihat di panggung deklarasi pada 29 Oktober". */
import { ACT_EVENTS, ACT_SIGHTS } from '../../../lexicon/date-tellers.js'
import type { DateMention } from '../../../model/mention.js'
import type { EventMention } from '../../events/mention.js'
import type { Scene } from '../../scene.js'
import type { Trigger } from '../../triggers/trigger.js'
import { fits } from './neighbour.js'

/** How far from the accusation the act is told again, in sentences. */
const REACH = 8

export function retoldDay(scene: Scene, event: EventMention, triggers: readonly Trigger[]): DateMention | null {
  if (event.type !== 'allegation' || event.trigger.aggregate) return null
  const told = new Set(event.triggers.map(({ sentence }) => sentence))
  return (
    eventDay(scene, event, triggers) ??
    deedDay(scene, event, triggers) ??
    sightDay(scene, event, told, triggers) ??
    sceneDay(scene, event, triggers)
  )
}

/** "Sabtu, 6 Januari, warga dikumpulkan di balai desa. Sebelum amplop dibagikan, ia menyebut nama calon": a day that opens the sentence before. */
function sceneDay(scene: Scene, event: EventMention, triggers: readonly Trigger[]): DateMention | null {
  const { sentences } = scene.analysis.doc
  for (const trigger of event.triggers) {
    const [row, before] = [sentences[trigger.sentence], sentences[trigger.sentence - 1]]
    if (row === undefined || before === undefined || row.paragraph !== before.paragraph) continue
    const date = dayIn(scene, trigger, before.index, triggers)
    if (date !== null && date.start - before.start <= OPENS) return date
  }
  return null
}

/** How far into its sentence a day opens it, in characters: "Pada hari". */
const OPENS = 12

/** Sentences beside the accusation that may speak of the gathering at which it happened. */
const BESIDE = [1, 2, 3, 4]

/** "… terlibat kampanye akbar. Kampanye tersebut dihadiri ketua partai, Jumat (28/3)". */
function eventDay(scene: Scene, { trigger, subject }: EventMention, triggers: readonly Trigger[]): DateMention | null {
  for (const offset of BESIDE) {
    if (namesAnother(scene, trigger.sentence + offset, subject)) return null
    const terms = scene.analysis.rows[trigger.sentence + offset]?.terms ?? []
    const points = terms.some(
      ({ norm }, i) =>
        ACT_EVENTS.has(norm) &&
        terms.slice(i + 1, i + 5).some((term) => POINTERS.has(term.norm) || HAPPENED.has(term.norm)),
    )
    const date = points ? dayIn(scene, trigger, trigger.sentence + offset, triggers) : null
    if (date !== null) return date
  }
  return null
}

/** "… disangka memfasilitasi pembagian sembako. Pembagian itu dipergoki warga pada 11 Maret": the deed told again by a word of its own. */
function deedDay(scene: Scene, { trigger }: EventMention, triggers: readonly Trigger[]): DateMention | null {
  const stems = new Set(
    (scene.analysis.rows[trigger.sentence]?.terms ?? [])
      .slice(trigger.from, trigger.to + OBJECT)
      .map(({ norm }) => stemOf(norm))
      .filter((stem) => stem.length >= SHORTEST_STEM),
  )
  for (const offset of BESIDE) {
    const [first, next] = scene.analysis.rows[trigger.sentence + offset]?.terms ?? []
    if (first === undefined || next === undefined || !stems.has(stemOf(first.norm))) continue
    if (!POINTERS.has(next.norm) && !next.norm.startsWith('di')) continue
    const date = dayIn(scene, trigger, trigger.sentence + offset, triggers)
    if (date !== null) return date
  }
  return null
}

/** "pembagian", "membagikan" -> "bagi". */
const stemOf = (norm: string): string =>
  norm
    .replace(/^(?:mem|men|meng|me|pem|pen|peng|pe|di)(?=\p{L}{4})/u, '')
    .replace(/(?<=\p{L}{4})(?:kan|an|nya|i)$/u, '')
const SHORTEST_STEM = 4
/** How far behind the words of an accusation its deed is told, in terms. */
const OBJECT = 4

/** "Kepala dusun itu diduga melakukan kampanye serupa. Kegiatan S tersebut …": the gathering of somebody else. */
const namesAnother = ({ analysis, subjects }: Scene, sentence: number, subject: number | null): boolean =>
  analysis.officials.some(
    (other) => other.sentence === sentence && other.entity !== subject && subjects.scores.has(other.entity),
  )

/** "Pertemuan yang terekam diperkirakan terjadi pada 2 November". */
const HAPPENED: ReadonlySet<string> = new Set(['terjadi', 'berlangsung', 'terekam', 'dimaksud', 'diperkirakan'])

const POINTERS: ReadonlySet<string> = new Set(['tersebut', 'itu', 'dimaksud'])

/** The accused is seen doing it, in a sentence of its own. */
function sightDay(
  scene: Scene,
  { subject, trigger }: EventMention,
  told: ReadonlySet<number>,
  triggers: readonly Trigger[],
): DateMention | null {
  const mentions = subject === null ? [] : (scene.analysis.entities[subject]?.mentions ?? [])
  for (const sentence of new Set(mentions.map((mention) => mention.sentence))) {
    if (told.has(sentence) || Math.abs(sentence - trigger.sentence) > REACH) continue
    if (!scene.analysis.rows[sentence]?.terms.some(({ norm }) => ACT_SIGHTS.has(norm))) continue
    const date = dayIn(scene, trigger, sentence, triggers)
    if (date !== null) return date
  }
  return null
}

/** Several persons told by their number again, seen doing it: "keenamnya terlihat dalam iring-iringan pada 10 Januari". */
export function severalDay(
  scene: Scene,
  { type, trigger, count }: EventMention,
  triggers: readonly Trigger[],
): DateMention | null {
  if (type !== 'allegation' || trigger.aggregate || count?.value == null) return null
  for (const again of scene.analysis.counts) {
    if (again.value !== count.value || again.unit !== null || again.sentence <= trigger.sentence) continue
    if (again.sentence - trigger.sentence > REACH) break
    if (!scene.analysis.rows[again.sentence]?.terms.some(({ norm }) => ACT_SIGHTS.has(norm))) continue
    const date = dayIn(scene, trigger, again.sentence, triggers)
    if (date !== null) return date
  }
  return null
}

function dayIn(scene: Scene, trigger: Trigger, sentence: number, triggers: readonly Trigger[]): DateMention | null {
  if (triggers.some((other) => other.sentence === sentence && other.type !== 'allegation')) return null
  return scene.analysis.dates.find((date) => date.sentence === sentence && fits(scene, trigger, date)) ?? null
}
