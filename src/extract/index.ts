/** Events of one article: mentions, theme, triggers, arguments, merging. Read top to bottom. */
import type { ArticleRef, Event, ToolRef } from '../model/event.js'
import { analyse } from './analyse.js'
import type { Analysis } from './analysis.js'
import { placesOf } from './arguments/places.js'
import type { Engine } from './engine.js'
import { toEvent } from './event.js'
import { interpret } from './interpret.js'
import type { EventMention } from './mention.js'
import { findSubjects } from './subjects/find.js'
import { tallyRows } from './tallies.js'
import { readTheme } from './theme.js'
import { findTriggers, type Scene, type Triggers } from './triggers.js'
import type { ArticleWords } from './words.js'

export interface Extraction {
  readonly analysis: Analysis
  readonly scene: Scene
  readonly triggers: Triggers
  /** What the events were made from, in the same order. */
  readonly mentions: readonly EventMention[]
  readonly events: readonly Event[]
}

export function extract(engine: Engine, words: ArticleWords, reference: ArticleRef, tool: ToolRef): Extraction {
  const analysis = analyse(engine, words)
  const subjects = findSubjects(engine, analysis)
  const scene: Scene = { engine, analysis, theme: readTheme(engine, analysis, subjects), subjects }
  const triggers = findTriggers(scene)
  const rows = tallyRows(scene, triggers.kept)
  const mentions = interpret(scene, [...triggers.kept, ...rows], placesOf(scene))
  return {
    analysis,
    scene,
    triggers,
    mentions,
    events: mentions.map((mention) => toEvent(scene, mention, reference, tool)),
  }
}
