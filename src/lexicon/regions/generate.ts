/** Writes the gazetteer's tables from the npm package idn-area-data: `node dist/lexicon/regions/generate.js`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parse } from 'csv-parse/sync'
import { bareOfficialName, properName } from './letter-case.js'
import { squash } from './spelling.js'

const NOTICE =
  '# Derived from idn-area-data 3.1.2 (c) Fityan Nugroho and contributors, Open Database License 1.0; see regions-LICENSE.txt'

interface Row {
  readonly code: string
  readonly name: string
}

/**
 * `regions`: provinces, regencies and cities, rows `code<TAB>name` in the order of the codes.
 * `districts`: rows `key<TAB>name<TAB>codes`, where the key is the name without blanks and marks and the codes are those
 * of all districts of that name. `villages`: keys of all village names, each once.
 */
export interface RegionTables {
  readonly regions: string
  readonly districts: string
  readonly villages: string
}

/** Makes the tables from the folder of the package's CSV files. Throws where a file is missing. */
export function makeRegionTables(folder: string): RegionTables {
  const read = (file: string): Row[] => parse(readFileSync(join(folder, file)), { columns: true, relax_quotes: true })
  const provinces = read('provinces.csv').map(({ code, name }) => ({ code, name: properName(name) }))
  const regencies = read('regencies.csv').map(({ code, name }) => ({ code, name: bareOfficialName(name) }))
  const districts = read('districts.csv').map(({ code, name }) => ({ code, name: properName(name) }))
  return {
    regions: table(
      'code\tname',
      [...provinces, ...regencies].map(({ code, name }) => `${code}\t${name}`),
    ),
    districts: table('key\tname\tcodes', districtLines(districts)),
    villages: table('key', new Set(read('villages.csv').map(({ name }) => squash(name)))),
  }
}

function districtLines(districts: readonly Row[]): string[] {
  const codes = new Map<string, string[]>()
  for (const { code, name } of districts) {
    for (const spelling of new Set([name, ...name.split('/')].map(squash))) {
      const key = `${spelling}\t${name}`
      codes.set(key, [...(codes.get(key) ?? []), code])
    }
  }
  return [...codes].map(([key, list]) => `${key}\t${list.join(',')}`)
}

function table(heading: string, lines: Iterable<string>): string {
  return `${[NOTICE, heading, ...[...lines].sort()].join('\n')}\n`
}

/** Folder of the CSV files inside the installed package. */
export function sourceFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve('idn-area-data')), '../data')
}

function main(): void {
  const target = fileURLToPath(new URL('../../../src/lexicon/data/', import.meta.url))
  const tables = makeRegionTables(sourceFolder())
  writeFileSync(join(target, 'regions.tsv'), tables.regions)
  writeFileSync(join(target, 'districts.tsv'), tables.districts)
  writeFileSync(join(target, 'villages.tsv'), tables.villages)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main()
