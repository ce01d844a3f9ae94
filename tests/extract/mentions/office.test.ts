import { describe, expect, it } from 'vitest'
import { officialsIn } from './official/find.js'
import { OFFICE_ROWS } from './official/office-rows.js'

describe('offices', () => {
  it.each(OFFICE_ROWS)('%s', (text, position, key, acting, region) => {
    const office = officialsIn(text).entities.find((entity) => entity.office !== null)?.office
    expect(office?.position).toBe(position)
    expect(office?.office).toBe(key)
    expect(office?.acting ?? null).toBe(acting)
    expect(office?.region?.candidates[0]?.name ?? null).toBe(region)
  })

  it.each([
    ['Pasangan calon bupati dan wakil bupati mendaftar.'],
    ['Upacara digelar di lapangan Kantor Bupati Kayong Utara Sukadana.'],
    ['Para camat dan lurah diminta hadir.'],
    ['Pemilihan gubernur digelar serentak.'],
    ['Badan Pengawas Pemilu menyiapkan posko.'],
    ['Jumlah anggota PPS mencapai 66 orang.'],
    ['Seluruh kepala OPD wajib hadir.'],
  ])('names nobody in office: %s', (text) => {
    expect(officialsIn(text).entities.filter((entity) => entity.office !== null)).toEqual([])
  })
})
