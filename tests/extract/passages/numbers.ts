import type { Passage } from './passage.js'

/** Numbers that belong to a stage, to others, or to nobody in service. */
export const NUMBERS: readonly Passage[] = [
  {
    about: 'persons told with their total are no civil servants',
    published: '2023-12-21',
    text: `YOGYAKARTA - Kepala Kanwil Kemenkumham DIY Agus Hartanto meminta pegawainya netral pada Pemilu 2024, Kamis (21/12/2023).
Apel itu dihadiri kepala lapas. Jumlah warga binaan di wilayah DIY sebanyak 2.472 orang.`,
    events: ['appeal | 2023-12-21 | - | Pemilu 2024'],
  },
  {
    about: 'an audience of servants and village heads, told in the next sentence',
    published: '2024-11-22',
    text: `Pemkab Kutai Kartanegara menggelar sosialisasi netralitas ASN pada Pilkada 2024 di Loa Janan, Jumat (22/11/2024). Sosialisasi diikuti 50 peserta. Terdiri dari ASN kantor camat serta para kepala desa.`,
    events: ['outreach | 2024-11-22 | - | Pilkada 2024'],
  },
  {
    about: 'a secretary of a district is one',
    published: '2024-11-24',
    text: `ASN Kabupaten Bogor yang dilaporkan Bawaslu ke BKN karena tidak netral pada Pilkada 2024 akhirnya terungkap. ASN tersebut merupakan seorang Sekretaris Kecamatan.`,
    events: ['referral | - | 1 | Pilkada 2024'],
  },
  {
    about: 'a part of the reported, and the whole',
    published: '2020-08-18',
    text: `Di Sulawesi Barat, KASN mencatat 31 ASN dilaporkan melanggar netralitas Pilkada 2020, sembilan di antaranya sudah dijatuhi hukuman.`,
    events: ['allegation | - | 31 | Pilkada 2020', 'sanction | - | 9 | Pilkada 2020'],
  },
  {
    about: 'village heads told nearer than the servants',
    published: '2024-11-21',
    text: `Laporan mengenai 12 ASN yang tidak netral pada Pilkada 2024 telah diserahkan Bawaslu Sumsel kepada BKN, kata Ketua Bawaslu Sumsel Kurnia Wijaya, Kamis (21/11/2024).
Laporan mengenai sembilan kades ditindaklanjuti dengan menyerahkan berkas mereka kepada bupati.`,
    events: ['referral | 2024-11-21 | 12 | Pilkada 2024', 'referral | - | - | Pilkada 2024'],
  },
  {
    about: 'several of whom nobody knows how many',
    published: '2023-11-01',
    text: `Mendagri mengganti beberapa penjabat kepala daerah yang tidak netral jelang Pemilu 2024. Mereka dinilai melanggar. Salah satu penjabat itu bertugas di Kampar.`,
    events: ['sanction | - | - | Pemilu 2024'],
  },
  {
    about: 'whoever is named and those counted with him',
    published: '2019-03-02',
    text: `Bawaslu Barito Kuala memeriksa Kabag Humas Heri Sasono dan 4 orang ASN yang diduga tidak netral pada Pemilu 2019.`,
    events: ['investigation | - | 5 | Pemilu 2019'],
  },
  {
    about: 'one of those told before',
    published: '2024-12-20',
    text: `Bawaslu Konawe Selatan memeriksa tiga ASN yang dilaporkan tidak netral pada Pilkada 2024.
HM, seorang di antara mereka, bernasib baik. Laporan terhadapnya dihentikan karena tidak terbukti.`,
    events: ['clearance | - | - | Pilkada 2024'],
  },
  {
    about: 'the holder of one post is not the five told elsewhere',
    published: '2019-02-14',
    text: `MANADO - Bawaslu Kota Manado melaporkan Lurah Wenang Selatan ke KASN karena tidak netral pada Pemilu 2019. Dengan laporan ini sudah lima ASN Manado yang dilaporkan ke KASN.`,
    events: ['referral | - | - | Pemilu 2019'],
  },
  {
    about: 'the only servant that an article counts',
    published: '2024-09-20',
    text: `Bawaslu Empat Lawang memproses dugaan ketidaknetralan pada Pilkada 2024. Terlapornya satu ASN sekretariat daerah dan satu kepala desa.
"Sudah kami mintai klarifikasi, juga sudah kami tembuskan ke BKN," ujar Ketua Bawaslu Empat Lawang Hendra Gunawan.`,
    events: ['referral | - | 1 | Pilkada 2024'],
  },
  {
    about: 'the opening counts the one whom the case names later',
    published: '2024-10-24',
    text: `OELAMASI - Seorang guru di Kecamatan Kupang Timur lolos dari urusan dengan pengawas pemilu. Laporan terhadapnya tidak diberi nomor.

Yohan Tafu, guru SD Inpres Naibonat, dilaporkan tim salah satu pasangan calon Pilkada 2024 ke Bawaslu pada 17 Oktober lalu.`,
    events: ['allegation | 2024-10-17 | 1 | Pilkada 2024'],
  },
]
