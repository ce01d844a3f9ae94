import type { Article } from '../../model/article.js'
import type { Rule, TypeRules } from '../../model/rule.js'
import type { Pipeline } from '../../pipeline.js'

/** Examples that a rule does not find and counterexamples in which it finds something, one sentence each. */
export function failedExamples(pipeline: Pipeline, { type, rules }: TypeRules): string[] {
  return rules.flatMap((rule) => [
    ...rule.examples
      .filter((text) => !finds(pipeline, rule, text))
      .map((text) => `${rule.id}: does not find its example: ${text}`),
    ...rule.counterexamples
      .filter((text) =>
        pipeline.extract(articleOf(text)).some((event) => event.type === type && event.status === 'reported'),
      )
      .map((text) => `${rule.id}: finds something in its counterexample: ${text}`),
  ])
}

function finds(pipeline: Pipeline, { id }: Rule, text: string): boolean {
  const { triggers, events } = pipeline.inspect(articleOf(text))
  return events.length > 0 && triggers.kept.some(({ rule }) => rule === id)
}

function articleOf(text: string): Article {
  return {
    id: 'example',
    path: '-',
    record: null,
    line: null,
    title: null,
    published: null,
    publisher: null,
    url: null,
    text,
  }
}
