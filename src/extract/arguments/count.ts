/** How many civil servants the event is about. */
import type { CountMention } from '../../model/mention.js'
import { PREVENTION } from '../mention.js'
import { rowHasTag } from '../term.js'
import type { Scene, Trigger } from '../triggers.js'

const CEREMONIES: ReadonlySet<string> = new Set(['pledge', 'outreach', 'coordination', 'appeal'])

/** The count of the trigger's own sentence, nearest first. */
export function ownCount(scene: Scene, trigger: Trigger): CountMention | null {
  const inSentence = scene.analysis.counts.filter((count) => count.sentence === trigger.sentence && fits(trigger, count))
  const near = (count: CountMention): number => (count.start >= trigger.start ? count.start - trigger.start : trigger.start - count.end)
  return inSentence.sort((a, b) => rank(a) - rank(b) || near(a) - near(b))[0] ?? null
}

const rank = (count: CountMention): number => (count.noun === 'asn' ? 0 : count.noun === 'staff' ? 1 : 2)

function fits(trigger: Trigger, count: CountMention): boolean {
  if (trigger.type === 'regulation' || trigger.type === 'oversight') return false
  if (trigger.type === 'appeal') return false
  return count.noun !== 'persons' || PREVENTION.has(trigger.type) || trigger.aggregate
}

/** The attendance of the ceremony, told in the article's first half beside words of an assembly. */
export function attendance(scene: Scene, sentences: readonly number[]): CountMention | null {
  const { analysis, engine } = scene
  const tags = ['Recite', 'PledgeNoun', 'SignVerb', 'Teach'].map((name) => engine.tags.idOf(name))
  return (
    analysis.counts.find((count) => {
      const row = analysis.rows[count.sentence]
      if (row === undefined || count.unit === null) return false
      const assembly = row.terms.some(({ norm }) => ASSEMBLY.has(norm))
      const near = sentences.some((sentence) => Math.abs(sentence - count.sentence) <= 3)
      return near && (assembly || count.unit === 'peserta') && (assembly || tags.some((tag) => rowHasTag(row, tag)))
    }) ?? null
  )
}

const ASSEMBLY = new Set(['peserta', 'hadir', 'dihadiri', 'diikuti', 'mengikuti', 'apel', 'upacara', 'berkumpul', 'dikumpulkan', 'memadati', 'menghadiri', 'berbaris', 'dipanggil'])

export const isCeremony = (type: string): boolean => CEREMONIES.has(type)
