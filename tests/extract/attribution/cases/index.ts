import { BODIES } from './bodies.js'
import type { AttributionCase } from './case.js'
import { DIRECT } from './direct.js'
import { INDIRECT } from './indirect.js'
import { PASSIVE } from './passive.js'
import { PRONOUNS } from './pronouns.js'
import { SEVERAL } from './several.js'

/** All texts with their speakers. */
export const ATTRIBUTION_CASES: readonly AttributionCase[] = [
  ...DIRECT,
  ...PRONOUNS,
  ...SEVERAL,
  ...INDIRECT,
  ...PASSIVE,
  ...BODIES,
]
