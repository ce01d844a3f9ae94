import { institutionKind } from '../../lexicon/institutions.js'
import type { InstitutionMention } from '../../model/mention.js'

const AND = /^(?:\s*[,/&]\s*|\s+(?:dan|serta|maupun|bersama)\s+|,\s+dan\s+)$/
const LONGEST_AND = 10

/** "KPU dan Bawaslu Kabupaten Sambas": bodies of one kind joined by "dan" share the territory of the last. */
export function shareRegions(text: string, mentions: readonly InstitutionMention[]): InstitutionMention[] {
  const shared = [...mentions]
  for (let k = shared.length - 2; k >= 0; k--) {
    const mention = shared[k]
    const next = shared[k + 1]
    if (!mention || !next?.region || mention.region || mention.level === 'national') continue
    if (next.start - mention.end > LONGEST_AND || !AND.test(text.slice(mention.end, next.start))) continue
    if (institutionKind(mention.institution) === institutionKind(next.institution)) {
      shared[k] = { ...mention, region: next.region }
    }
  }
  return shared
}
