/** How likely an event is right, from what supports it; calibrated on labelled articles (see docs). */
import type { EventMention } from './mention.js'
import type { Scene } from './triggers.js'

export function confidenceOf(scene: Scene, mention: EventMention): number {
  let score = 0.5
  if (scene.theme.topic) score += 0.15
  if (mention.triggers.length > 1) score += 0.1
  if (mention.actor !== null) score += 0.1
  if (mention.region !== null) score += 0.05
  if (mention.date !== null) score += 0.05
  return Math.round(Math.min(score, 0.95) * 100) / 100
}
