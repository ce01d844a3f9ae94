/** The subject that a sentence names for one of its triggers. */
import type { OfficialMention } from '../../model/mention.js'
import type { Analysis } from '../analysis.js'
import type { Trigger } from '../triggers/trigger.js'
import { headOfList } from './before.js'
import { identityOf } from './identity.js'
import { isBystander } from './mentioned.js'
import type { Subjects } from './subjects.js'
import { isSuspectedAgent } from './suffers.js'

/** The subject that a sentence names for a trigger; null where it names none. Names win over unnamed posts, the side that the verb's voice asks for over the other. */
export function subjectIn(analysis: Analysis, subjects: Subjects, sentence: number, trigger: Trigger): number | null {
  let best: { mention: OfficialMention; distance: number } | null = null
  for (const mention of analysis.officials) {
    if (mention.sentence !== sentence || !canSuffer(analysis, subjects, mention)) continue
    if (isSetAside(analysis, mention, trigger)) continue
    const distance = distanceOf(analysis, mention, trigger)
    if (best === null || distance < best.distance) best = { mention, distance }
  }
  const first = best === null ? null : firstOfMany(analysis, subjects, sentence, trigger)
  if (first !== null) return first
  return best === null ? null : identityOf(analysis, subjects, headOfList(analysis, subjects, best.mention).entity)
}

/** "Kepsek berinisial SY, Camat berinisial BR, dan pegawai Setda berinisial IR disinyalir …": of three and more told in one breath the first. */
function firstOfMany(analysis: Analysis, subjects: Subjects, sentence: number, { start }: Trigger): number | null {
  const named = analysis.officials.filter(
    (mention) =>
      mention.sentence === sentence &&
      mention.end <= start &&
      analysis.entities[mention.entity]?.name != null &&
      canSuffer(analysis, subjects, mention),
  )
  const [first] = named
  const last = named.at(-1)
  if (first === undefined || last === undefined || new Set(named.map(({ entity }) => entity)).size < MANY) return null
  const between =
    analysis.rows[sentence]?.terms.filter((term) => term.start >= first.end && term.end <= last.start) ?? []
  return between.some(({ norm }) => VERB.test(norm)) ? null : first.entity
}

const MANY = 3
/** Each of several told with a verb of its own is told apart. */
const VERB = /^(?:di|me)[a-z]{4,}/

/** The sentence's speaker and an agent ("oleh panewu") act, they are not acted on. */
function canSuffer(analysis: Analysis, subjects: Subjects, mention: OfficialMention): boolean {
  if (!subjects.scores.has(mention.entity) || analysis.attributions[mention.sentence]?.speaker === mention.entity)
    return false
  if (isBystander(analysis, mention)) return false
  const terms = analysis.rows[mention.sentence]?.terms ?? []
  return terms.findLast(({ end }) => end <= mention.start)?.norm !== 'oleh' || isSuspectedAgent(terms, mention)
}

/** "Selain Syafrizal, Bawaslu juga memeriksa dua guru": whoever is told before the comma is not meant by what follows. */
function isSetAside({ doc }: Analysis, { sentence, end }: OfficialMention, trigger: Trigger): boolean {
  if (end > trigger.start) return false
  const start = doc.sentences[sentence]?.start ?? end
  return (
    ASIDE.test(doc.text.slice(start, Math.min(end, start + FARTHEST))) &&
    doc.text.slice(end, trigger.start).includes(',')
  )
}

const ASIDE = /^\W*(?:selain|di luar|tak hanya|tidak hanya|bukan hanya)\s[^,]+$/i
const FARTHEST = 200

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
