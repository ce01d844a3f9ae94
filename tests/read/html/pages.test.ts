import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseHtmlDetailed } from '../../../src/read/html/index.js'
import { wordScore } from './word-score.js'

interface Expected {
  readonly article: boolean
  readonly note: string
  readonly reason?: string
  readonly title: string
  readonly published: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly text: string
  readonly mustNotContain: readonly string[]
}

const folder = new URL('../../../fixtures/inputs/html/', import.meta.url)
const pages = readdirSync(folder).map((slug) => ({
  slug,
  html: readFileSync(new URL(`${slug}/page.html`, folder), 'utf8'),
  expected: JSON.parse(readFileSync(new URL(`${slug}/expected.json`, folder), 'utf8')) as Expected,
}))
const articles = pages.filter(({ expected }) => expected.article)
const others = pages.filter(({ expected }) => !expected.article)

describe.each(articles)('$slug: $expected.note', ({ html, expected }) => {
  const article = parseHtmlDetailed(html).article

  it('has its title, day, publisher and address', () => {
    const { title, published, publisher, url } = expected
    expect(article).toMatchObject({ title, published, publisher, url })
  })

  it('has the words of its text', () => {
    expect(wordScore(article?.text ?? '', expected.text).f1).toBeGreaterThanOrEqual(0.95)
  })

  it('has no furniture', () => {
    expect(expected.mustNotContain.filter((words) => article?.text.includes(words))).toEqual([])
  })
})

describe('all article pages', () => {
  it('average a word F1 of 0.97', () => {
    const scores = articles.map(
      ({ html, expected }) => wordScore(parseHtmlDetailed(html).article?.text ?? '', expected.text).f1,
    )
    expect(scores.length).toBeGreaterThanOrEqual(30)
    expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThanOrEqual(0.97)
  })
})

describe('pages that are no articles', () => {
  it.each(others)('$slug: $expected.note', ({ html, expected }) => {
    expect(parseHtmlDetailed(html)).toEqual({ article: null, reason: expected.reason })
  })
})
