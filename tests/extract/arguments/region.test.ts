import { describe, expect, it } from 'vitest'
import { createPipeline } from '../../../src/pipeline.js'

const pipeline = await createPipeline()

/** Type and territory of the events of a short article. */
function regionsOf(text: string, title: string | null = null): string[] {
  const article = {
    id: 'r',
    path: '',
    record: null,
    line: null,
    publisher: null,
    url: null,
    title,
    published: null,
    text,
  }
  return pipeline.extract(article).map(({ type, region }) => `${type} | ${region?.name ?? '-'}`)
}

const CASES: readonly { about: string; title?: string; text: string; events: readonly string[] }[] = [
  {
    about: 'a supervisor of the province tells of a case in one of its cities',
    text: `Panwaslih menemukan seorang ASN di Kota Langsa diduga terlibat politik praktis pada Pemilu 2024. Anggota Panwaslih Aceh Zulfan Ramadhan mengatakan, kasus itu sudah direkomendasikan ke KASN.`,
    events: ['allegation | Kota Langsa', 'referral | Kota Langsa'],
  },
  {
    about: 'the headline names the regency of the case',
    title: 'Bawaslu Bali Periksa ASN Jembrana',
    text: `DENPASAR - Ketua Bawaslu Bali Made Suardika mengatakan, pihaknya sudah memeriksa seorang ASN yang diduga tidak netral pada Pilkada 2024. Pemerintah Kabupaten Jembrana belum memberi tanggapan.`,
    events: ['investigation | Kabupaten Jembrana'],
  },
  {
    about: 'an official of the province is no case of the town in which the supervisor speaks',
    text: `Ketua Bawaslu Riau Hasan Basri di Pekanbaru, Senin, mengatakan Kepala Dinas Pendidikan Provinsi Riau diperiksa karena diduga tidak netral pada Pilkada 2024.`,
    events: ['investigation | Provinsi Riau'],
  },
  {
    about: 'two regencies of a sentence leave the province',
    text: `Bawaslu Sulawesi Barat memeriksa dua ASN dari Kabupaten Majene dan Kabupaten Mamasa yang diduga tidak netral pada Pilkada 2024.`,
    events: ['investigation | Provinsi Sulawesi Barat'],
  },
  {
    about: 'who acts says whose case it is, also where a district supervisor is told first',
    text: `Panwascam Tanah Grogot memanggil dua PNS yang diduga tidak netral pada Pilkada 2015. Dugaan pelanggaran netralitas itu dibenarkan Ketua Panwaslu Paser Rahmat Hidayat.`,
    events: ['allegation | Kabupaten Paser'],
  },
  {
    about: 'the town of the dateline counts nothing',
    text: `JAKARTA, Suluh - Badan Kepegawaian Negara (BKN) memblokir data kepegawaian 72 ASN yang melanggar netralitas dalam Pilkada 2020.`,
    events: ['sanction | Indonesia'],
  },
  {
    about: 'a hotel is no territory of a tally',
    text: `Total 1.536 dugaan pelanggaran netralitas ASN pada Pilkada 2020 ditangani, kata anggota Bawaslu RI Sugeng Wardoyo di Hotel Melati Bali, Selasa (27/9/2022).`,
    events: ['allegation | Indonesia'],
  },
  {
    about: 'a figure of a national body told by a province',
    text: `"KASN telah mengeluarkan rekomendasi kepada 61 ASN yang melanggar netralitas pada Pilkada 2020," kata anggota Bawaslu Provinsi Jawa Tengah Retno Wulandari di Semarang, Jumat.`,
    events: ['referral | Provinsi Jawa Tengah'],
  },
  {
    about: 'a body told in passing makes nothing national',
    title: '110 ASN di Jawa Tengah Dikenai Sanksi karena Tak Netral di Pilkada 2020',
    text: `Sebanyak 110 ASN dikenai sanksi karena tidak netral pada Pilkada 2020. Dari jumlah itu, 47 kasus diteruskan ke KASN.`,
    events: ['referral | Provinsi Jawa Tengah'],
  },
  {
    about: 'a district supervisor punishes nobody',
    text: `Panwascam Cikeusik memeriksa tiga guru yang berfoto bersama calon bupati Pandeglang pada Pilkada 2024. Tak lama kemudian, ketiganya dijatuhi sanksi teguran tertulis.`,
    events: ['sanction | Kabupaten Pandeglang'],
  },
  {
    about: 'a national body on a case of one province',
    text: `Jakarta: Ketua Bawaslu RI Rusdi Bagaskara mengatakan pihaknya mengusut dua penjabat kepala daerah di Sulawesi Tengah terkait dugaan pelanggaran netralitas ASN pada Pemilu 2024.`,
    events: ['investigation | Provinsi Sulawesi Tengah'],
  },
  {
    about: 'the regional offices of a national tally',
    text: `Badan Kepegawaian Negara (BKN) memblokir data kepegawaian 72 ASN yang melanggar netralitas dalam Pilkada 2020. Sebarannya antara lain 28 ASN di wilayah kerja Kantor Regional IV BKN Makassar. Yang sudah dihukum oleh PPK baru 362 ASN.`,
    events: ['sanction | Indonesia'],
  },
  {
    about: 'a village employs nobody',
    text: `SAMARINDA – Perkara Lurah Sungai Kapih, HA, naik ke penyidikan. HA dilaporkan lantaran mengumpulkan ketua RT dan meminta mereka memenangkan paslon tertentu di Pilwalkot Samarinda 2024.`,
    events: ['allegation | Kota Samarinda'],
  },
  {
    about: 'many of a province, though the headline names where most of them are',
    title: '47 ASN di Jambi Dilaporkan Tak Netral, Kerinci Terbanyak',
    text: `Bawaslu Provinsi Jambi mencatat 47 ASN dilaporkan tidak netral pada Pilkada 2024. "Dari jumlah itu, 31 orang terbukti melanggar dan sudah kami teruskan ke BKN," kata anggota Bawaslu Provinsi Jambi Fandi Hutagalung.`,
    events: ['investigation | Provinsi Jambi', 'referral | Provinsi Jambi'],
  },
  {
    about: 'a town told with the regency it lies in',
    text: `Ratusan ASN di daerah Manggar, Belitung Timur, menandatangani pakta integritas netralitas Pemilu 2024 di hadapan Penjabat Gubernur Kepulauan Bangka Belitung Arman Wijaya.`,
    events: ['pact | Kabupaten Belitung Timur'],
  },
  {
    about: 'a short name in the supervisor’s office',
    text: `Ketua Bawaslu Kepsul Ridwan Soamole mengatakan 13 ASN dipanggil karena diduga tidak netral pada Pilkada 2020.`,
    events: ['investigation | Kabupaten Kepulauan Sula'],
  },
]

describe('the territory of an event', () => {
  it.each(CASES)('$about', ({ title, text, events }) => {
    expect(regionsOf(text, title ?? null)).toEqual(expect.arrayContaining([...events]))
  })
})
