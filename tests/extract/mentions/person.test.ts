import { describe, expect, it } from 'vitest'
import { officialsIn } from './official/find.js'
import { PERSON_ROWS } from './official/person-rows.js'

describe('persons', () => {
  it.each(PERSON_ROWS)('%s', (text, name, position) => {
    const person = officialsIn(text).entities.find((entity) => entity.name === name)
    expect(person?.name, names(text)).toBe(name)
    expect(person?.position ?? null).toBe(position)
  })

  it.each([
    ['Apel digelar di Stadion Andi Mattalatta.', 'a stadium'],
    ['Rapat berlangsung di Hotel Harapan Jaya.', 'a hotel'],
    ['Masing-masing memaparkan tugasnya.', 'a common word'],
    ['Seandainya seorang lurah membagikan tautan, itu cukup.', 'a conjunction'],
    ['Bawaslu menegaskan hal itu.', 'a body'],
    ['Pj Bupati Landak Titipkan Sejumlah Pesan Kepada Pegawai', 'headline verbs'],
    ['Jakarta mengatakan hal serupa.', 'a territory'],
  ])('finds no name in "%s" (%s)', (text) => {
    expect(officialsIn(text).entities.map((entity) => entity.name)).not.toContainEqual(expect.any(String))
  })
})

function names(text: string): string {
  return `found: ${officialsIn(text)
    .entities.map((entity) => `${entity.name} = ${entity.position}`)
    .join('; ')}`
}
