import type { Region } from '../../model/region.js'
import { readBody, readLines } from './rows.js'
import { SortedLines } from './sorted-lines.js'
import { district } from './territories.js'

let lines: ReadonlyMap<string, string> | null = null
let byCode: ReadonlyMap<string, Region> | null = null
let villages: SortedLines | null = null
const made = new Map<string, readonly Region[]>()

/**
 * Districts of a spelling without blanks and marks, in the order of their codes; empty where there is none.
 * The table stays in lines until a name is asked for: few texts name a district, none names many.
 */
export function districtsSpelled(key: string): readonly Region[] {
  const known = made.get(key)
  if (known) return known
  const line = districtLines().get(key) ?? districtLines().get(inWords(key))
  if (line === undefined) return []
  const found = line.split('\n').flatMap(regionsOfLine)
  made.set(key, found)
  return found
}

const NUMBERS: readonly (readonly [RegExp, string])[] = [
  [/(?:iii|3)$/, 'tiga'],
  [/(?:ii|2)$/, 'dua'],
  [/(?:i|1)$/, 'satu'],
]

/** "Ilir Barat I" as the table has it: "Ilir Barat Satu". */
function inWords(key: string): string {
  const number = NUMBERS.find(([figure]) => figure.test(key))
  return number ? key.replace(number[0], number[1]) : key
}

/** All districts by code. */
export function districtsByCode(): ReadonlyMap<string, Region> {
  byCode ??= new Map([...districtLines().keys()].flatMap(districtsSpelled).map((region) => [region.code ?? '', region]))
  return byCode
}

/**
 * True if some village of the country has that name (blanks and marks left out). Villages have no code here: the list only
 * tells "Lurah Tamamaung" (a place) from "Lurah Hasan" (a person).
 */
export function isVillageName(key: string): boolean {
  villages ??= new SortedLines(readBody('villages.tsv'))
  return villages.has(key)
}

/** Lines by key; spellings of two districts with one key ("Karangtengah", "Karang Tengah") share an entry. */
function districtLines(): ReadonlyMap<string, string> {
  if (lines) return lines
  const map = new Map<string, string>()
  for (const line of readLines('districts.tsv')) {
    const key = line.slice(0, line.indexOf('\t'))
    const other = map.get(key)
    map.set(key, other === undefined ? line : `${other}\n${line}`)
  }
  lines = map
  return map
}

function regionsOfLine(line: string): Region[] {
  const [, bare = '', codes = ''] = line.split('\t')
  return codes.split(',').map((code) => district(code, bare))
}
