/** What rules and arguments are asked of: an article's analysis with its theme and its accused. */
import type { Analysis } from './analysis.js'
import type { Engine } from './engine.js'
import type { Subjects } from './subjects/subjects.js'
import type { Theme } from './theme/theme.js'

export interface Scene {
  readonly engine: Engine
  readonly analysis: Analysis
  readonly theme: Theme
  readonly subjects: Subjects
}
