/**
 * Events of one article, read top to bottom. Each step has a folder: `mentions` (officials, regions, dates, counts,
 * elections) and `attribution` (who speaks) -> `subjects` (who is accused) -> `theme` (what sentence and article are
 * about) -> `triggers` (rules and context, by `patterns`) -> `tally` (rows of figures) -> `arguments` (agent, region,
 * date, count, election) -> `events` (merging, the record).
 */
import type { ArticleRef, Event, ToolRef } from '../model/event.js'
import { analyse } from './analyse.js'
import type { Analysis } from './analysis.js'
import { placesOf } from './arguments/region/places.js'
import type { Engine } from './engine.js'
import { toEvent } from './events/event.js'
import { interpret } from './events/interpret.js'
import type { EventMention } from './events/mention.js'
import type { Scene } from './scene.js'
import { findSubjects } from './subjects/find.js'
import { tallyRows } from './tally/tallies.js'
import { readTheme } from './theme/theme.js'
import type { Triggers } from './triggers/trigger.js'
import { findTriggers } from './triggers/triggers.js'
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
