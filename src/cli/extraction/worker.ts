/** Runs on threads of its own (`threads.ts`): the pipeline once, then batches of articles. */
import { workerData } from 'node:worker_threads'
import type { Article } from '../../model/article.js'
import { createPipeline } from '../../pipeline.js'
import { loadRules } from '../rules/load.js'
import { type Outcome, outcomeOf } from './outcome.js'

// tinypool hands over its own data first, then that of the pool's maker
const [, { rules }] = workerData as [unknown, { readonly rules: string | undefined }]
const pipeline = await createPipeline(await loadRules(rules))

export function extractBatch(articles: readonly Article[]): readonly Outcome[] {
  return articles.map((article) => outcomeOf(pipeline, article))
}
