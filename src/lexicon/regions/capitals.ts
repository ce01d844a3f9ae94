import type { Region } from '../../model/region.js'
import { readRows } from './rows.js'
import { squash } from './spelling.js'
import { regionTable } from './territories.js'

let capitals: ReadonlyMap<string, readonly Region[]> | null = null

/** Territories by the name of their capital, blanks and marks left out; the table is read on first use. */
export function capitalsOf(key: string): readonly Region[] {
  capitals ??= readCapitals()
  return capitals.get(key) ?? []
}

function readCapitals(): ReadonlyMap<string, readonly Region[]> {
  const map = new Map<string, Region[]>()
  for (const [place = '', code = ''] of readRows('region-capitals.tsv')) {
    const region = regionTable().get(code)
    if (!region) throw new Error(`region-capitals.tsv: "${place}" has the code "${code}", which no territory has`)
    const found = map.get(squash(place)) ?? []
    map.set(squash(place), found.includes(region) ? found : [...found, region])
  }
  return map
}
