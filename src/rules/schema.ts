/** What a rule file may hold. Unknown keys are errors that name the allowed ones. */
import { z } from 'zod'
import { EVENT_TYPES, ROLES } from '../model/event.js'
import { AGENT_SOURCES, CONDITIONS, CONTEXT_CATEGORIES } from '../model/rule.js'

const oneOrMore = z
  .union([z.string(), z.array(z.string()).min(1)])
  .transform((value) => (typeof value === 'string' ? [value] : value))

const needs = z.string().transform((text, check) => {
  const names = text.split('|').map((name) => name.trim())
  const unknown = names.find((name) => !(CONDITIONS as readonly string[]).includes(name))
  if (unknown !== undefined)
    check.addIssue({ code: 'custom', message: `unknown condition "${unknown}"; known: ${CONDITIONS.join(', ')}` })
  return names as (typeof CONDITIONS)[number][]
})

export const ruleSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+\.[a-z0-9-]+$/, 'an id reads type.name, in lower case'),
  match: oneOrMore,
  needs: z.array(needs).default([]),
  unless: z.array(z.string()).default([]),
  ignore: z.array(z.enum(CONTEXT_CATEGORIES)).default([]),
  aggregate: z.boolean().default(false),
  weak: z.boolean().default(false),
  facet: z.string().nullable().default(null),
  examples: z.array(z.string()).min(1, 'a rule without an example cannot be tested'),
  counterexamples: z.array(z.string()).default([]),
  note: z.string().nullable().default(null),
})

export const typeSchema = z.strictObject({
  type: z.enum(EVENT_TYPES),
  label: z.string(),
  about: z.string(),
  role: z.enum(ROLES),
  agent: z.array(z.enum(AGENT_SOURCES)).min(1),
  rules: z.array(ruleSchema).min(1, 'an empty rule set finds nothing'),
})

export const contextSchema = z.strictObject({
  context: z.array(
    z.strictObject({
      id: z.string(),
      category: z.enum(CONTEXT_CATEGORIES),
      match: oneOrMore,
      afterComma: z.array(z.string()).default([]),
      direction: z.enum(['forward', 'backward', 'both']).default('forward'),
      scope: z.number().int().positive().default(6),
      types: z.array(z.enum(EVENT_TYPES)).default([]),
      examples: z.array(z.string()).default([]),
      counterexamples: z.array(z.string()).default([]),
    }),
  ),
})

export const wordsSchema = z.record(
  z.string().regex(/^[A-Z][A-Za-z]+$/, 'a word class is named in CamelCase'),
  z.array(z.string()),
)
