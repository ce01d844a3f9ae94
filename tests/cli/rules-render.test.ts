import { expect, it } from 'vitest'
import { renderTypeRules } from '../../src/cli/rules/render.js'
import type { TypeRules } from '../../src/model/rule.js'

const pattern = (source: string) => ({ source, nodes: [] })

it('prints a rule as it is written, with its examples', () => {
  const type: TypeRules = {
    type: 'pact',
    label: 'pakta integritas',
    about: 'A neutrality document is signed.',
    role: 'signatory',
    agent: ['speaker'],
    rules: [
      {
        id: 'pact.sign',
        match: [pattern('#SignVerb #PactNoun+')],
        needs: [['neutral', 'topic'], ['asn']],
        unless: [pattern('kerja sama')],
        ignore: [],
        aggregate: false,
        weak: false,
        facet: null,
        examples: ['Seluruh camat meneken pakta integritas.'],
        counterexamples: ['PPS meneken pakta integritas.'],
        note: 'Misspelt fakta, too.',
      },
    ],
  }
  expect(renderTypeRules(type, 60).split('\n')).toEqual([
    'pact: pakta integritas',
    '  A neutrality document is signed.',
    '',
    'pact.sign',
    '  Misspelt fakta, too.',
    '  match   #SignVerb #PactNoun+',
    '  needs   neutral or topic, asn',
    '  unless  kerja sama',
    '  yes     Seluruh camat meneken pakta integritas.',
    '  no      PPS meneken pakta integritas.',
    '',
  ])
})
