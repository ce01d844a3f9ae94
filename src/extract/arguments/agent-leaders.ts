/** Agents who lead: "dipimpin oleh X", "X memimpin apel". */
import type { Role } from '../../model/event.js'
import type { Actor } from '../mention.js'
import type { Scene, Trigger } from '../triggers.js'
import { actorNear, personAfter, personBefore } from './agent-near.js'

const LEADS_ACTIVE = new Set(['memimpin', 'pimpin', 'memandu', 'pandu'])
const LEADS_PASSIVE = new Set(['dipimpin', 'dipandu', 'dikomandoi', 'panduan', 'pimpinan', 'komando', 'aba-aba'])

/** "dipimpin (langsung oleh) X", "X memimpin …" in the sentence or its neighbours. */
export function leaderCue(scene: Scene, trigger: Trigger, _role: Role): Actor | null {
  for (const sentence of [trigger.sentence, trigger.sentence + 1, trigger.sentence - 1, trigger.sentence + 2]) {
    const found = leaderIn(scene, sentence)
    if (found !== null) return found
  }
  return null
}

function leaderIn(scene: Scene, sentence: number): Actor | null {
  for (const term of scene.analysis.rows[sentence]?.terms ?? []) {
    if (LEADS_PASSIVE.has(term.norm)) {
      const found = actorNear(scene, sentence, term.end, term.end + 60, 'leader')
      if (found !== null) return found
    }
    if (LEADS_ACTIVE.has(term.norm)) {
      const found =
        personBefore(scene, sentence, term.start, 'leader') ??
        personAfter(scene, sentence, term.end, 'leader', 'adalah')
      if (found !== null) return found
    }
  }
  return null
}

/** Who leads the ceremony anywhere in the article: "Pj Bupati memimpin apel gabungan". */
export function ceremonyLeader(scene: Scene, trigger: Trigger, _role: Role): Actor | null {
  const order = scene.analysis.rows
    .map((_, i) => i)
    .sort((a, b) => Math.abs(a - trigger.sentence) - Math.abs(b - trigger.sentence))
  for (const sentence of order) {
    const found = leaderIn(scene, sentence)
    if (found !== null) return found
  }
  return null
}
