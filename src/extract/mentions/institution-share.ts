import { institutionKind } from '../../lexicon/institutions.js'
import type { InstitutionMention } from '../../model/mention.js'

const AND = /^(?:\s*[,/&]\s*|\s+(?:dan|serta|maupun|bersama)\s+|,\s+dan\s+)$/
const LONGEST_AND = 10

/**
 * "KPU dan Bawaslu Kabupaten Sambas": bodies of one kind joined by "dan" share the territory of the last.
 * "Dinas Kesehatan Pemkab Sambas": a body right before its government has that one's territory.
 */
export function shareRegions(text: string, mentions: readonly InstitutionMention[]): InstitutionMention[] {
  const shared = [...mentions]
  for (let k = shared.length - 2; k >= 0; k--) {
    const mention = shared[k]
    const next = shared[k + 1]
    if (!mention || !next?.region || mention.region || mention.level === 'national') continue
    if (next.start - mention.end > LONGEST_AND) continue
    if (belongTogether(mention, next, text.slice(mention.end, next.start)))
      shared[k] = { ...mention, region: next.region }
  }
  return shared
}

function belongTogether(mention: InstitutionMention, next: InstitutionMention, between: string): boolean {
  if (between.trim() === '') return next.institution === 'pemda'
  return AND.test(between) && institutionKind(mention.institution) === institutionKind(next.institution)
}
