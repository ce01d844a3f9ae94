import type { Event } from '../../src/model/event.js'

const TEXT = 'Bupati Mempawah Rustam Hadi memimpin ikrar netralitas 120 ASN di Mempawah, Senin 5 Agustus 2024.'

/** A filled event about invented people, with the given fields changed. */
export function sampleEvent(changes: Partial<Event> = {}): Event {
  const start = TEXT.indexOf('memimpin ikrar')
  return {
    id: 'e1',
    type: 'pledge',
    status: 'reported',
    aggregate: false,
    official: { name: 'Rustam Hadi', position: 'Bupati Mempawah', acting: null, role: 'leader' },
    subject: null,
    officials: [{ name: 'Rustam Hadi', position: 'Bupati Mempawah', acting: null, role: 'leader' }],
    region: {
      name: 'Kabupaten Mempawah',
      level: 'regency',
      code: '61.02',
      province: 'Kalimantan Barat',
      provinceCode: '61',
    },
    place: 'Mempawah',
    date: { edtf: '2024-08-05', text: 'Senin 5 Agustus 2024', basis: 'stated' },
    asnCount: { value: 120, min: 120, max: 120, approximate: false, text: '120 ASN' },
    election: 'Pilkada 2024',
    confidence: 0.93,
    rule: 'pledge.led',
    trigger: { text: 'memimpin ikrar netralitas', start, end: start + 25 },
    evidence: [],
    sentence: { text: TEXT, start: 0, end: TEXT.length },
    article: {
      id: 'a1',
      path: 'berita.txt',
      record: null,
      title: 'ASN Mempawah berikrar netral',
      publisher: 'Kabar Mempawah',
      url: null,
      published: '2024-08-05',
      sha256: 'f00',
    },
    tool: { name: 'netralitas', version: '0.1.0', rules: 'abc' },
    ...changes,
  }
}

/** The text of an empty region of the contract: an event about which nothing but type and trigger is known. */
export function bareEvent(changes: Partial<Event> = {}): Event {
  return sampleEvent({
    official: null,
    officials: [],
    region: null,
    place: null,
    date: null,
    asnCount: null,
    election: null,
    ...changes,
  })
}
