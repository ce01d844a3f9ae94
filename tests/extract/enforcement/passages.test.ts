import { join } from 'node:path'
import { test } from 'vitest'
import { ENFORCEMENT } from '../../../src/extract/events/mention.js'
import { createPipeline } from '../../../src/pipeline.js'
import { expectTypes, readPassages } from '../typed-passages.js'

const pipeline = await createPipeline()

test.each(readPassages(join(import.meta.dirname, 'passages.txt')))('$title: $wanted', (passage) => {
  expectTypes(pipeline, passage, ENFORCEMENT)
})
