import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attribute } from '../../../src/extract/attribution/attribute.js'
import { findInstitutions } from '../../../src/extract/mentions/institution.js'
import { findOfficials } from '../../../src/extract/mentions/official.js'
import { findRegions } from '../../../src/extract/mentions/region.js'
import { structure } from '../../../src/split/index.js'
import { ATTRIBUTION_CASES } from './cases/index.js'

function read(text: string) {
  const doc = structure(text)
  const regions = findRegions(doc)
  const institutions = findInstitutions(doc, regions)
  const officials = findOfficials(doc, regions, institutions)
  return { doc, institutions, officials, attributions: attribute(doc, officials, institutions) }
}

describe('attributions of any text', () => {
  it('are one a sentence, name known persons and bodies, and have their cue inside the text', () => {
    const texts = fc.array(fc.constantFrom(...ATTRIBUTION_CASES.map((c) => c.text)), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('\n\n')
        const { doc, institutions, officials, attributions } = read(text)
        expect(attributions.map((a) => a.sentence)).toEqual(doc.sentences.map((s) => s.index))
        for (const { speaker, institution, reader, cue, kind } of attributions) {
          for (const id of [speaker, reader ?? null]) if (id !== null) expect(officials.entities[id]).toBeDefined()
          if (institution !== null) expect(institutions[institution]).toBeDefined()
          if (speaker !== null || institution !== null) expect(kind).not.toBeNull()
          if (cue) expect(text.slice(cue.start, cue.end).length).toBe(cue.end - cue.start)
        }
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['endless speech', '"Kita netral, kata Bupati Tegal Budi Santoso, '.repeat(10_000)],
    ['endless verbs', 'Bupati mengatakan Sekda menyampaikan Bawaslu menegaskan '.repeat(10_000)],
    ['endless clitics', 'ujarnya, katanya, '.repeat(40_000)],
    ['endless readings', 'Sekda membacakan sambutan Bupati melalui Camat '.repeat(10_000)],
    ['marks', '",".\'“”'.repeat(40_000)],
  ])('end on hostile input: %s', (_, hostile) => {
    expect(read(hostile).attributions).toBeInstanceOf(Array)
  })
})
