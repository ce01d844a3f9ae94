/** Who signs: "Kadiv Masjuno dan Kadiv Sri menandatangani", "satu per satu camat meneken". */
import type { Role } from '../../../model/event.js'
import type { OfficialMention } from '../../../model/mention.js'
import type { Actor } from '../../events/mention.js'
import type { Scene } from '../../scene.js'
import type { Trigger } from '../../triggers/trigger.js'
import { isAudience, personAt } from './near.js'

/** "meneken", "membubuhkan tanda tangan": the subject signs; "penandatanganan" may have a leader. */
const ACTIVE = /^(?:menandatangan|menanda tangan|meneken|membubuh|menoreh|menggores|memaraf)/i
const LIST_LINK = /^\s*(?:,|,?\s*dan|,?\s*serta|bersama)\s*$/i
const WITNESSES = /^[^.]{0,24}\bsebagai saksi\b/i

export const signsActively = ({ analysis: { doc } }: Scene, { type, start }: Trigger): boolean =>
  type === 'pact' && ACTIVE.test(doc.text.slice(start, start + 20))

/** Whoever is named right before the verb, the first of a list; witnesses of a signature do not sign the pact. */
export function namedSigner(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  if (!signsActively(scene, trigger)) return null
  const { officials, doc } = scene.analysis
  const named = officials.filter(
    ({ sentence, end, name }) => sentence === trigger.sentence && end <= trigger.start && name !== null,
  )
  const last = named.at(-1)
  if (last === undefined || WITNESSES.test(doc.text.slice(trigger.end, trigger.end + 40))) return null
  if (actsBetween(scene, last, trigger) || isAudience(scene, trigger.sentence, firstOf(scene, named))) return null
  return personAt(firstOf(scene, named), role)
}

function firstOf({ analysis: { doc } }: Scene, named: readonly OfficialMention[]): OfficialMention {
  let first = named.length - 1
  while (first > 0 && LIST_LINK.test(doc.text.slice(named[first - 1]?.end, named[first]?.start))) first--
  return named[first] as OfficialMention
}

/** "Bupati menyaksikan para camat meneken": another verb than those of stepping up stands between. */
function actsBetween({ analysis }: Scene, { end }: OfficialMention, { sentence, start }: Trigger): boolean {
  const between = analysis.rows[sentence]?.terms.filter((term) => term.start >= end && term.end <= start) ?? []
  return (
    between.some(({ norm }) => VERB.test(norm) && !STEPS_UP.has(norm)) || between.some(({ norm }) => CROWD.has(norm))
  )
}

const VERB = /^(?:me|di|ber)[a-z]{4,}$/
const STEPS_UP: ReadonlySet<string> = new Set(['mewakili', 'bergiliran', 'bergantian', 'bersama', 'bersama-sama'])
const CROWD: ReadonlySet<string> = new Set('para mereka seluruh semua masing-masing segenap'.split(' '))

/** How far before the verb the crowd is told, in terms. */
const REACH = 14

/** "Para kepala sekolah lantas meneken", "34 kepala dinas bergiliran membubuhkan tanda tangan": many sign, whoever spoke before. */
export function crowdSigns(scene: Scene, trigger: Trigger): boolean {
  if (!signsActively(scene, trigger)) return false
  const { rows, counts } = scene.analysis
  const terms = rows[trigger.sentence]?.terms.slice(Math.max(0, trigger.from - REACH), trigger.from) ?? []
  return (
    terms.some(({ norm }, i) => CROWD.has(norm) || (norm === 'satu' && ONE_BY_ONE.has(terms[i + 1]?.norm ?? ''))) ||
    counts.some(
      ({ sentence, end, value, min }) =>
        sentence === trigger.sentence && end <= trigger.start && (value ?? min ?? 0) > 1,
    )
  )
}

const ONE_BY_ONE: ReadonlySet<string> = new Set(['per', 'demi', 'persatu'])

/** The many themselves, by their post. */
export function signingCrowd(scene: Scene, { sentence, start }: Trigger): Actor | null {
  const many = scene.analysis.officials.findLast(
    (mention) => mention.sentence === sentence && mention.end <= start && mention.name === null,
  )
  return personAt(many, 'signatory')
}
