import type { Passage } from './passage.js'

/** Figures of many cases, and articles that name more than one election. */
export const TALLIES: readonly Passage[] = [
  {
    about: 'stages without a subject beside the figures of a tally',
    published: '2024-11-01',
    text: `BENGKULU - Per 28 Oktober 2024, sebanyak 39 ASN dilaporkan melanggar netralitas pada Pilkada 2024 di Bengkulu.
"Dari jumlah itu, 24 orang terbukti melanggar dan sudah kami teruskan ke BKN. Yang masih dikaji enam orang," kata Anggota Bawaslu Bengkulu Natijo Elman Hutagaol, Kamis (31/10/2024).`,
    events: [
      'allegation | 2024-10-28 | 39 | Pilkada 2024',
      'referral | 2024-10-28 | 24 | Pilkada 2024',
      'investigation | 2024-10-28 | 6 | Pilkada 2024',
    ],
  },
  {
    about: 'Pemilu in general words means the Pilkada that the article is about',
    published: '2020-03-10',
    text: `KISARAN - Bupati Asahan Surya Darma Lubis meminta ASN menjaga netralitas selama pemilu, Senin (9/3/2020). Pilkada 2020 di Asahan tinggal enam bulan lagi.`,
    events: ['appeal | 2020-03-09 | - | Pilkada 2020'],
  },
  {
    about: 'a rerun named with the vote that it repeats has a year of its own',
    published: '2025-07-22',
    text: `JAYAPURA - Pj Gubernur Papua Agus Rumbiak memimpin deklarasi netralitas ASN jelang Pemungutan Suara Ulang (PSU) pemilihan gubernur dan wakil gubernur di halaman kantor gubernur, Senin (21/7/2025).`,
    events: ['pledge | 2025-07-21 | - | PSU 2025'],
  },
  {
    about: 'Pileg and Pilpres together are the Pemilu',
    published: '2018-11-12',
    text: `MANNA - Sekretaris Daerah Bengkulu Selatan Yulian Hasbullah mengingatkan ASN wajib netral dalam Pemilihan Legislatif (Pileg) dan Pemilihan Presiden (Pilpres) 2019, Senin (12/11/2018). Pada Pilkada 2018, kata dia, ASN sudah teruji.`,
    events: ['appeal | 2018-11-12 | - | Pemilu 2019'],
  },
  {
    about: 'the year told with the day of the vote',
    published: null,
    text: `PANDEGLANG - Sekretaris Daerah Pandeglang Aah Wahid Maulana mengimbau PNS agar netral dalam pemilihan kepala daerah yang akan berlangsung Desember 2015.`,
    events: ['appeal | - | - | Pilkada 2015'],
  },
  {
    about: 'as-of date, figures of each stage',
    published: '2020-10-08',
    text: `JAKARTA - Komisi Aparatur Sipil Negara (KASN) mencatat 694 ASN dilaporkan melanggar netralitas pada Pilkada 2020. Data tersebut per 30 September 2020. Sebanyak 492 ASN terbukti melanggar, dan 256 ASN telah dijatuhi sanksi oleh PPK.
"Trennya naik," kata Ketua KASN Agus Prasmono Sutanto, Rabu (7/10/2020).`,
    events: [
      'allegation | 2020-09-30 | 694 | Pilkada 2020',
      'investigation | 2020-09-30 | 492 | Pilkada 2020',
      'sanction | 2020-09-30 | 256 | Pilkada 2020',
    ],
  },
  {
    about: 'without an as-of date a tally has the day of the statement',
    published: '2024-11-20',
    text: `SEMARANG - Bawaslu Jawa Tengah menerima laporan dugaan pelanggaran netralitas 73 ASN selama tahapan Pilkada 2024. Sebanyak 41 ASN sudah direkomendasikan ke BKN.
Hal itu dikatakan Anggota Bawaslu Jawa Tengah Sosiawan Amin Harjanto di Semarang, Selasa (19/11/2024).`,
    events: ['allegation | 2024-11-19 | 73 | Pilkada 2024', 'referral | 2024-11-19 | 41 | Pilkada 2024'],
  },
  {
    about: 'cases and reports are no persons',
    published: '2024-10-24',
    text: `MANADO - Bawaslu Sulawesi Utara mencatat 28 laporan dugaan pelanggaran netralitas ASN hingga 22 Oktober 2024. Dari jumlah itu, 11 kasus dihentikan karena tidak cukup bukti.
Pilkada 2024 di Sulut diikuti 15 kabupaten dan kota.`,
    events: ['allegation | 2024-10-22 | - | Pilkada 2024', 'clearance | 2024-10-22 | - | Pilkada 2024'],
  },
  {
    about: 'an earlier election has its own figure and no date',
    published: '2024-09-12',
    text: `AMBON - Bawaslu Maluku mencatat 14 ASN diduga melanggar netralitas menjelang Pilkada 2024, kata Ketua Bawaslu Maluku Subair Latupono Keliobas, Rabu (11/9/2024). Pada Pilkada 2018, sebanyak 31 ASN dilaporkan ke KASN.`,
    events: ['allegation | 2024-09-11 | 14 | Pilkada 2024', 'referral | - | 31 | Pilkada 2018'],
  },
  {
    about: 'two elections joined by one year',
    published: '2023-10-19',
    text: `BIMA - Pemerintah Kota Bima menggelar sosialisasi netralitas ASN untuk Pemilu dan Pilkada 2024 di aula kantor wali kota, Rabu (18/10/2023). Kegiatan diikuti 80 lurah dan kepala bidang.`,
    events: ['outreach | 2023-10-18 | 80 | Pemilu 2024 dan Pilkada 2024'],
  },
  {
    about: 'Pilgub and Pilwalkot are the Pilkada; the year of the date completes it',
    published: '2018-02-21',
    text: `MAKASSAR - Sekretaris Daerah Kota Makassar Baso Amiruddin Lara mengingatkan ASN agar netral di Pilwalkot dan Pilgub, Selasa (20/2/2018).`,
    events: ['appeal | 2018-02-20 | - | Pilkada 2018'],
  },
  {
    about: 'the headline names it where the sentence does not',
    published: '2024-10-17',
    title: 'Jelang Pilkada 2024, Camat Ini Wanti-wanti Stafnya',
    text: `SUMBAWA - Camat Alas Barat Iwan Kurniawan Zain mengingatkan pegawai kecamatan agar menjaga netralitas, Rabu (16/10/2024). Ia bercerita bahwa pada Pemilu 2019 ada staf yang ditegur.`,
    events: ['appeal | 2024-10-16 | - | Pilkada 2024'],
  },
  {
    about: 'rerun of the vote',
    published: '2025-04-10',
    text: `SERANG - Bupati Serang mengimbau ASN menjaga netralitas pada Pemungutan Suara Ulang (PSU) Pilkada Kabupaten Serang 2024, Rabu (9/4/2025). Menurut dia, PSU digelar 19 April 2025.
Bawaslu Kabupaten Serang memeriksa seorang camat yang diduga tidak netral jelang PSU, Selasa (8/4/2025).`,
    events: ['appeal | 2025-04-09 | - | PSU Pilkada 2024', 'investigation | 2025-04-08 | 1 | PSU Pilkada 2024'],
  },
  {
    about: 'the main election is the one of the article, not one of the past',
    published: '2024-01-11',
    text: `CIREBON - Bawaslu Kota Cirebon memeriksa seorang lurah, Rabu (10/1/2024). Lurah itu diduga memasang baliho calon anggota legislatif.
Pada Pemilu 2019, dua lurah di kota itu diberi sanksi teguran. Masa kampanye Pemilu 2024 berakhir 10 Februari.`,
    events: ['investigation | 2024-01-10 | 1 | Pemilu 2024', 'sanction | - | 2 | Pemilu 2019'],
  },
  {
    about: 'Pilkades of a regency',
    published: '2019-11-05',
    text: `MADIUN - Bupati Madiun Ahmad Dawami Rahardjo meminta ASN netral dalam pemilihan kepala desa serentak yang digelar 13 November 2019. Imbauan itu disampaikannya saat apel di pendopo, Senin (4/11/2019).`,
    events: ['appeal | 2019-11-04 | - | Pilkades 2019'],
  },
  {
    about: 'the law of elections and bodies with election in their names are no election',
    published: null,
    text: `Badan Pengawas Pemilu (Bawaslu) Kabupaten Dairi meminta ASN netral sesuai Undang-Undang Pilkada. Imbauan disampaikan Ketua Bawaslu Dairi Hizkia Sembiring Depari, Senin (7/10/2024), menjelang Pemilihan Serentak 2024.`,
    events: ['appeal | 2024-10-07 | - | Pilkada 2024'],
  },
  {
    about: 'Pilpres only where nothing wider is told',
    published: '2019-03-20',
    text: `SURAKARTA - Wali Kota Surakarta FX Hadi Nugroho Rudy meminta ASN tidak terlibat kampanye Pilpres 2019, Selasa (19/3/2019).`,
    events: ['appeal | 2019-03-19 | - | Pilpres 2019'],
  },
  {
    about: 'subset figures after a comma, without a noun',
    published: '2024-12-12',
    text: `Kupang - Bawaslu NTT menyebut 56 ASN dilaporkan tidak netral pada Pilkada 2024, 38 di antaranya direkomendasikan ke BKN dan 12 orang tidak terbukti. Data itu disampaikan Ketua Bawaslu NTT Nonato Sarmento Amaral, Rabu (11/12/2024).`,
    events: [
      'allegation | 2024-12-11 | 56 | Pilkada 2024',
      'referral | 2024-12-11 | 38 | Pilkada 2024',
      'clearance | 2024-12-11 | 12 | Pilkada 2024',
    ],
  },
  {
    about: 'rows whose numbers stand before the territories',
    published: '2020-10-20',
    text: `KUPANG - Bawaslu NTT mencatat 21 ASN dilaporkan melanggar netralitas pada Pilkada 2020. Rinciannya, sepuluh ASN di Kabupaten Malaka, enam orang di Kabupaten Belu, serta masing-masing satu orang di Kabupaten Ngada dan Kabupaten Sabu Raijua.`,
    events: ['allegation | - | 10 | Pilkada 2020', 'allegation | - | 6 | Pilkada 2020'],
  },
  {
    about: 'a vote of years ago told behind the one that the article is about',
    published: '2024-10-08',
    text: `ENDE - Bupati Ende Yohanes Rado mengimbau ASN netral pada pilkada, Senin (7/10/2024). Pada Pilkada 2020, lima ASN dijatuhi sanksi karena tidak netral.`,
    events: ['appeal | 2024-10-07 | - | Pilkada 2024', 'sanction | - | 5 | Pilkada 2020'],
  },
  {
    about: 'in the year after a vote the one just held is meant',
    published: '2021-02-04',
    text: `SANANA - Tiga kepala sekolah di Kepulauan Sula dijatuhi hukuman disiplin, Rabu (3/2/2021), karena tidak netral pada pilkada.`,
    events: ['sanction | 2021-02-03 | 3 | Pilkada 2020'],
  },
  {
    about: 'part of a figure of a vote that is over',
    published: '2009-06-18',
    text: `JAKARTA - Gubernur Jambi Hasan Basri meminta PNS netral pada Pilpres 2009, Rabu (17/6/2009). Pada Pileg April lalu, Panwaslu menerima laporan tentang 63 PNS yang ikut berkampanye. Sebanyak 21 orang di antaranya terbukti melanggar.`,
    events: ['appeal | 2009-06-17 | - | Pilpres 2009', 'investigation | 2009-06-17 | 21 | Pileg 2009'],
  },
  {
    about: 'how many places is not how many persons',
    published: '2024-10-28',
    text: `KASN menerbitkan rekomendasi bagi 604 ASN di 140 daerah yang melanggar netralitas pada Pilkada 2024. Di Jawa Tengah, tercatat 71 ASN di 19 kabupaten/kota dilaporkan berpihak.`,
    events: ['referral | - | 604 | Pilkada 2024', 'allegation | - | 71 | Pilkada 2024'],
  },
]
