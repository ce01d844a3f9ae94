import { type InstitutionForm, institutionTrie, SUBJECT_WORDS } from '../../lexicon/institutions.js'
import { NATIONAL } from '../../lexicon/regions/index.js'
import type { TrieHit } from '../../lexicon/regions/token-trie.js'
import { wordFact } from '../../lexicon/word-facts.js'
import type { InstitutionMention } from '../../model/mention.js'
import type { RegionMention } from '../../model/region.js'
import type { StructuredText, Token } from '../../model/text.js'
import { shareRegions } from './institution-share.js'
import { isAllCapitals, isCapitalised } from './region-words.js'

/** Regions of the text by their first offset. */
type RegionsByStart = ReadonlyMap<number, RegionMention>

interface Read {
  readonly form: InstitutionForm
  readonly end: number
  readonly region: RegionMention | null
}

/** Most words of a field of work ("Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana"). */
const LONGEST_SUBJECT = 14
/** "Badan Kepegawaian Daerah (BKD)", "Sekretariat Daerah (Setda Prov)". */
const LONGEST_BRACKET = 3
const SUBJECT_JOINERS: ReadonlySet<string> = new Set(['dan', ',', '&', '/', 'serta'])
const PREFIXES: ReadonlySet<string> = new Set(['ri', 'pusat'])

const mayBegin = wordFact(({ kind, norm }) => kind === 'word' && institutionTrie().startsWith(norm))

/**
 * All public bodies named in a text, in its order. The span covers the name, its abbreviation in brackets and the territory
 * right behind it ("Badan Kepegawaian Daerah (BKD) Provinsi Kalbar"), which is also the mention's `region`.
 * @param regions what `findRegions` found in the same text.
 */
export function findInstitutions(doc: StructuredText, regions: readonly RegionMention[]): InstitutionMention[] {
  const byStart = new Map(regions.map((region) => [region.start, region]))
  const mentions: InstitutionMention[] = []
  for (const { tokens, index } of doc.sentences) {
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]
      if (token === undefined || !mayBegin(token)) continue
      const read = institutionAt(tokens, at, byStart)
      if (!read || isAccord(doc.text, token, read)) continue
      const end = read.region?.end ?? tokens[read.end - 1]?.end ?? token.end
      mentions.push(mentionOf(read, token.start, end, index))
      while ((tokens[at + 1]?.start ?? end) < end) at++
    }
  }
  return shareRegions(doc.text, mentions)
}

/** "Perjanjian Kerja Sama (PKS)": an accord in this text, no party. */
function isAccord(text: string, token: Token, { form }: Read): boolean {
  return form.key === 'party' && token.text === 'PKS' && /kerja ?sama \(PKS\)/i.test(text)
}

function mentionOf(read: Read, start: number, end: number, sentence: number): InstitutionMention {
  const { key, level } = read.form
  return { kind: 'institution', start, end, institution: key, region: read.region, level, sentence }
}

/** The longest spelling that has a territory behind it, else the longest that needs none. */
function institutionAt(tokens: readonly Token[], at: number, regions: RegionsByStart): Read | null {
  let plain: Read | null = null
  for (const hit of institutionTrie().all(tokens, at)) {
    if (hit.value.capitals && !isAllCapitals(tokens[at])) continue
    const read = readForm(tokens, hit, regions)
    if (read.region) return read
    if (hit.value.takes !== 'must' && (hit.value.takes !== 'subject' || read.end > hit.end)) plain ??= read
  }
  return plain
}

function readForm(tokens: readonly Token[], hit: TrieHit<InstitutionForm>, regions: RegionsByStart): Read {
  const form = hit.value
  const named = form.takes === 'subject' ? subjectEnd(tokens, hit.end, regions) : hit.end
  const end = bracketEnd(tokens, named)
  const national = form.takes === 'must' ? null : nationalAt(tokens, end)
  if (national) return { form, end: end + 1, region: national }
  const region = form.takes === 'nothing' ? null : (regions.get(tokens[end]?.start ?? -1) ?? null)
  return { form, end, region }
}

function subjectEnd(tokens: readonly Token[], from: number, regions: RegionsByStart): number {
  let end = from
  for (let at = from; at < from + LONGEST_SUBJECT; at++) {
    const norm = tokens[at]?.norm ?? ''
    if (regions.has(tokens[at]?.start ?? -1)) break
    if (SUBJECT_WORDS.has(norm)) end = at + 1
    else if (!SUBJECT_JOINERS.has(norm)) break
  }
  return end
}

function bracketEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(' || !isCapitalised(tokens[at + 1])) return at
  for (let k = at + 2; k <= at + 1 + LONGEST_BRACKET; k++) if (tokens[k]?.text === ')') return k + 1
  return at
}

/** "Bawaslu RI", "KPU Pusat": the body of the whole nation. */
function nationalAt(tokens: readonly Token[], at: number): RegionMention | null {
  const token = tokens[at]
  if (!token || !PREFIXES.has(token.norm) || token.text === token.norm) return null
  return { kind: 'region', start: token.start, end: token.end, candidates: [NATIONAL], level: 'national' }
}
