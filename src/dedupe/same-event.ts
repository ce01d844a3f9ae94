import type { Event } from '../model/event.js'

/** What two tellings of one event cannot say differently; null where the article does not say. */
export type Facts = readonly (string | null)[]

export function factsOf({ region, date, official, subject, asnCount }: Event): Facts {
  return [region?.code ?? region?.name, date?.edtf, official?.name, subject?.name, asnCount?.value].map((fact) =>
    fact === undefined || fact === null ? null : plain(String(fact)),
  )
}

/** True unless a fact is contradicted: a template filled in for another regency tells another event. */
export function agree(a: Facts, b: Facts): boolean {
  return a.every((fact, index) => {
    const other = b[index] ?? null
    return fact === null || other === null || fact === other || isPartOf(fact, other) || isPartOf(other, fact)
  })
}

/** "Budi" and "Budi Santoso", "2024-08" and "2024-08-05". */
function isPartOf(short: string, long: string): boolean {
  return long.startsWith(`${short} `) || long.endsWith(` ${short}`) || (/^\d{4}-/.test(short) && long.startsWith(short))
}

/** What is known from either. */
export function join(a: Facts, b: Facts): Facts {
  return a.map((fact, index) => fact ?? b[index] ?? null)
}

/** Share of the words of the shorter sentence that stand in the other one. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [short, long] = a.size < b.size ? [a, b] : [b, a]
  let common = 0
  for (const word of short) if (long.has(word)) common++
  return short.size === 0 ? 0 : common / short.size
}

export function wordsOf(sentence: string): ReadonlySet<string> {
  return new Set(plain(sentence).match(/[\p{L}\p{N}]+/gu) ?? [])
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim()
}
