import type { Passage } from './passage.js'

/** Pledges, pacts, trainings and meetings with the appeals made there. */
export const CEREMONIES: readonly Passage[] = [
  {
    about: 'a weekday agrees with the year of the election: the year of a day without one',
    published: null,
    text: `BAJAWA - Bawaslu Kabupaten Ngada menggelar sosialisasi netralitas ASN pada Pilkada 2024 di Hotel Edelweis, Jumat (27/9). Kegiatan dihadiri 65 camat dan lurah.`,
    events: ['outreach | 2024-09-27 | 65 | Pilkada 2024'],
  },
  {
    about: 'the weekday agrees with the year before the election: a day without a year before a vote to come',
    published: null,
    text: `SRAGEN - Pegawai Setda Sragen membacakan ikrar netralitas untuk Pemilu 2024 di halaman kantor bupati, Senin (6/2). Ikrar dipimpin Asisten I Setda Sragen Hargiyanto Wibowo.`,
    events: ['pledge | 2023-02-06 | - | Pemilu 2024'],
  },
  {
    about: 'a weekday alone, and one day told in full with the same weekday',
    published: null,
    text: `Apel pegawai di halaman balai kota, Kamis (21/12/2023).
KUPANG - Wali Kota Kupang Yonas Bria mengimbau ASN agar netral pada Pemilu 2024. "Jangan ikut kampanye," kata Yonas Bria di Kupang, Kamis.`,
    events: ['appeal | 2023-12-21 | - | Pemilu 2024'],
  },
  {
    about: 'what somebody says elsewhere has not the day of the article',
    published: null,
    text: `KUPANG - Wali Kota Kupang Yonas Bria mengimbau ASN agar netral pada Pemilu 2024, Kamis (21/12/2023).
Secara terpisah, Ketua Bawaslu Kota Kupang Rudi Lado meminta ASN tidak terlibat politik praktis.`,
    events: ['appeal | 2023-12-21 | - | Pemilu 2024', 'appeal | - | - | Pemilu 2024'],
  },
  {
    about: 'the weekday does not agree with any year before the vote: none is guessed',
    published: null,
    text: `SRAGEN - Pegawai Setda Sragen membacakan ikrar netralitas untuk Pemilu 2024 di halaman kantor bupati, Jumat (6/2). Ikrar dipimpin Asisten I Setda Sragen Hargiyanto Wibowo.`,
    events: ['pledge | - | - | Pemilu 2024'],
  },
  {
    about: 'yesterday counts from the day of the statement',
    published: null,
    text: `NGAMPRAH - Bakesbangpol Bandung Barat menggelar sosialisasi netralitas ASN untuk Pemilu 2024 di Cimareme, Rabu kemarin.
"Ini arahan bupati," kata Kepala Bakesbangpol Bandung Barat Asep Gumilar Sobari, Kamis (30/11/2023).`,
    events: ['outreach | 2023-11-29 | - | Pemilu 2024'],
  },
  {
    about: 'figures of a tally are no attendance of the meeting at which they are told',
    published: '2020-03-09',
    text: `MAKASSAR - KASN dan Bawaslu Sulsel menggelar deklarasi netralitas ASN untuk Pilkada 2020 di Anjungan Losari, Minggu (8/3/2020).
Ketua KASN Agus Prasmono mengatakan pada 2018 terdapat 508 laporan dengan total ASN yang terlibat 986 orang.`,
    events: ['pledge | 2020-03-08 | - | Pilkada 2020'],
  },
  {
    about: 'an agency named Antara before the day',
    published: null,
    text: `Penjabat Bupati Tolikara Marthen Kogoya Wenda mengimbau ASN agar netral pada Pilkada 2024, seperti dilansir Antara, Senin (7/10/2024).`,
    events: ['appeal | 2024-10-07 | - | Pilkada 2024'],
  },
  {
    about: 'the attendance goes to the pledge and the appeal made there, not to the signature of a few',
    published: '2024-09-19',
    title: 'Pj Bupati Landak Pimpin Ikrar Netralitas ASN',
    text: `NGABANG - Penjabat (Pj) Bupati Landak Gutmen Nainggola memimpin pembacaan ikrar netralitas ASN di halaman kantor bupati, Rabu (18/9/2024). Apel diikuti sekitar 750 ASN dari seluruh perangkat daerah.
Usai ikrar, lima camat menandatangani pakta integritas mewakili rekan-rekannya.
Gutmen mengingatkan ASN agar tidak memberi tanda suka pada unggahan pasangan calon. Pilkada 2024 tinggal dua bulan lagi.`,
    events: [
      'pledge | 2024-09-18 | ~750 | Pilkada 2024',
      'pact | 2024-09-18 | 5 | Pilkada 2024',
      'appeal | 2024-09-18 | ~750 | Pilkada 2024',
    ],
  },
  {
    about: 'a vague number in the lede, a weekday resolved by publication',
    published: '2023-11-21',
    text: `Sampang (ANTARA) - Ratusan aparatur sipil negara (ASN) di lingkungan Pemerintah Kabupaten Sampang mengucapkan ikrar netralitas menghadapi Pemilu 2024 di Pendopo Trunojoyo, Senin.
Ikrar itu dipimpin Sekretaris Daerah Sampang Yuliadi Setiyawan. "Kita sudah berjanji, mari ditepati," katanya.`,
    events: ['pledge | 2023-11-20 | 100.. | Pemilu 2024'],
  },
  {
    about: 'the total beats its parts',
    published: '2024-10-02',
    text: `BARABAI - Sebanyak 412 pegawai, terdiri dari 290 PNS, 100 PPPK dan 22 tenaga kontrak, mengikuti apel netralitas di Lapangan Dwi Warna, Selasa (1/10/2024). Mereka berikrar tidak memihak pada Pilkada 2024.
Bupati Hulu Sungai Tengah Aulia Oktafiandi Rahman yang memimpin apel meminta ASN menjaga jarak dari semua pasangan calon.`,
    events: ['pledge | 2024-10-01 | 412 | Pilkada 2024', 'appeal | 2024-10-01 | 412 | Pilkada 2024'],
  },
  {
    about: 'parts are summed where no total is told',
    published: '2020-09-25',
    text: `PARIAMAN - Sebanyak 17 camat dan 34 kepala OPD di Kabupaten Padang Pariaman menandatangani pakta integritas netralitas ASN untuk Pilkada 2020, Kamis (24/9/2020). Penandatanganan disaksikan Pjs Bupati Adib Alfikri Rusdi.`,
    events: ['pact | 2020-09-24 | 51 | Pilkada 2020'],
  },
  {
    about: 'staff stock, voters and polling stations are no attendance',
    published: '2024-10-15',
    text: `TEGAL - Pemerintah Kota Tegal menggelar deklarasi netralitas ASN di Balai Kota, Senin (14/10). Deklarasi dipandu Pjs Wali Kota Tegal Agung Hikmat Prabowo.
Kota Tegal memiliki 3.120 ASN. Jumlah pemilih di kota itu 214.300 orang yang tersebar di 390 TPS.
Agung meminta ASN menjaga netralitas pada Pilkada 2024.`,
    events: ['pledge | 2024-10-14 | - | Pilkada 2024', 'appeal | 2024-10-14 | - | Pilkada 2024'],
  },
  {
    about: 'the range of a training, an appeal of its opener',
    published: '2023-09-08',
    text: `LUBUK SIKAPING - Bawaslu Kabupaten Pasaman menggelar sosialisasi netralitas ASN di Hotel Arumas, Kamis (7/9/2023). Kegiatan itu dihadiri 60 hingga 70 ASN dari 12 kecamatan.
Ketua Bawaslu Pasaman Rini Juwita Sari meminta ASN tidak ikut-ikutan dalam kampanye Pemilu 2024.`,
    events: ['outreach | 2023-09-07 | 60..70 | Pemilu 2024', 'appeal | 2023-09-07 | 60..70 | Pemilu 2024'],
  },
  {
    about: 'the number stands in the sentence after the training, counted as participants',
    published: '2024-08-30',
    text: `MALINAU - Kesbangpol Malinau mengadakan bimbingan teknis netralitas ASN jelang Pilkada 2024 di ruang tebengang, Kamis (29/8/2024). Pesertanya berjumlah 45 orang, terdiri dari sekretaris dinas dan sekretaris camat.
"Kita mulai dari mereka yang memegang administrasi," kata Kepala Kesbangpol Malinau Kila Jalung Ibau.`,
    events: ['outreach | 2024-08-29 | 45 | Pilkada 2024'],
  },
  {
    about: 'number in words, a day told in full',
    published: null,
    text: `Dua ratus lima puluh guru SD dan SMP di Kecamatan Wlingi, Kabupaten Blitar, menyatakan ikrar netral dalam Pilkada 2024 pada Kamis, 19 September 2024. Ikrar dibacakan Koordinator Wilayah Pendidikan Kecamatan Wlingi, Sukarni Hidayah.`,
    events: ['pledge | 2024-09-19 | 250 | Pilkada 2024'],
  },
  {
    about: 'village heads and civil servants under one number: no count',
    published: '2024-09-27',
    text: `KUNINGAN - Sebanyak 376 kepala desa, lurah dan camat se-Kabupaten Kuningan mengucapkan ikrar netralitas Pilkada 2024 di Pendopo, Kamis (26/9/2024). Ikrar dipimpin Penjabat Bupati Kuningan Iip Hidayat Wirasasmita.`,
    events: ['pledge | 2024-09-26 | - | Pilkada 2024'],
  },
  {
    about: 'the date of a decree that the ceremony is based on is not its day',
    published: null,
    text: `TARAKAN - Pegawai Dinas Pendidikan Kota Tarakan menandatangani pakta integritas netralitas pada Pemilu 2024 seusai apel pagi, Senin (6/11/2023). Hal itu sesuai surat edaran wali kota nomor 800/77/BKPSDM tanggal 30 Oktober 2023 dan Keputusan Bersama 22 September 2022.
Kepala Dinas Pendidikan Tarakan Tamrin Ahmad Toha mengajak pegawai menjaga sikap.`,
    events: ['pact | 2023-11-06 | - | Pemilu 2024', 'appeal | 2023-11-06 | - | Pemilu 2024'],
  },
  {
    about: 'voting day in the lede is not the day of the pledge',
    published: '2024-11-13',
    text: `KENDAL - Jelang pemungutan suara 27 November 2024, seluruh pegawai Puskesmas Weleri berikrar netral di halaman puskesmas, Selasa (12/11). Kepala Puskesmas Weleri Setyo Wibowo Adi memimpin pembacaan ikrar.
"Pilkada 2024 jangan sampai membuat kita pecah," ujarnya.`,
    events: ['pledge | 2024-11-12 | - | Pilkada 2024'],
  },
  {
    about: 'two days of a training, appeal on the second',
    published: null,
    text: `Bawaslu Provinsi Gorontalo menggelar rapat koordinasi pengawasan netralitas ASN pada Pemilu 2024 di Hotel Maqna, Selasa-Rabu (5-6/12/2023). Rapat diikuti 96 peserta dari unsur BKPSDM dan inspektorat.`,
    events: ['coordination | 2023-12-05/2023-12-06 | 96 | Pemilu 2024'],
  },
  {
    about: 'more than, at least, almost',
    published: '2024-09-11',
    text: `SINTANG - Lebih dari 1.200 ASN Pemkab Sintang mengikuti apel ikrar netralitas di Stadion Baning, Selasa (10/9/2024). Mereka mengucapkan ikrar yang dipandu Sekda Sintang Kartiyus Yoseph menghadapi Pilkada Serentak 2024.`,
    events: ['pledge | 2024-09-10 | >=1200 | Pilkada 2024'],
  },
  {
    about: 'the readers of the oath are not those who took it',
    published: '2024-09-25',
    text: `ENDE - Ribuan ASN Kabupaten Ende memadati Lapangan Pancasila, Selasa (24/9/2024). Tiga ASN mewakili rekan-rekannya membacakan ikrar netralitas yang ditirukan seluruh peserta apel.
Penjabat Bupati Ende Agustinus Ngasu Wolo meminta ASN tidak memihak calon mana pun pada Pilkada 2024.`,
    events: ['pledge | 2024-09-24 | 1000.. | Pilkada 2024', 'appeal | 2024-09-24 | 1000.. | Pilkada 2024'],
  },
  {
    about: 'an appeal on the phone afterwards has another day than the ceremony',
    published: '2024-10-12',
    text: `SORONG - Bawaslu Kota Sorong menggelar sosialisasi netralitas ASN di Hotel Vega, Kamis (10/10/2024), yang diikuti 120 ASN.
Dihubungi terpisah, Jumat (11/10/2024), Penjabat Wali Kota Sorong Bernhard Rondonuwu Sagrim mengingatkan ASN agar tetap netral pada Pilkada 2024.`,
    events: ['outreach | 2024-10-10 | 120 | Pilkada 2024', 'appeal | 2024-10-11 | - | Pilkada 2024'],
  },
  {
    about: 'guests and soldiers are no civil servants',
    published: '2024-11-21',
    text: `BANGLI - Apel siaga netralitas ASN di Alun-alun Bangli, Rabu (20/11/2024), diikuti 300 ASN serta 150 personel TNI-Polri. Dalam apel itu ASN membacakan ikrar netralitas menghadapi Pilkada 2024.`,
    events: ['pledge | 2024-11-20 | 300 | Pilkada 2024'],
  },
  {
    about: 'who pledged is told with the verb: an appeal there does not count them',
    published: '2024-10-09',
    title: 'Lurah Pasar Baru Pandu Ikrar',
    text: `PANGKALPINANG - Sebanyak 14 pegawai Kelurahan Pasar Baru mengucapkan ikrar netralitas Pilkada 2024 di teras kantor, Selasa (8/10/2024). Lurah Pasar Baru Deni Firmansyah Akbar memandu ikrar itu.`,
    events: ['pledge | 2024-10-08 | 14 | Pilkada 2024'],
  },
  {
    about: 'anaphoric kemarin and a printed paper',
    published: '2019-02-27',
    text: `MAGETAN - Bupati Magetan Suprawoto Hadi mengajak ASN menjaga netralitas pada Pemilu 2019 saat membuka sosialisasi netralitas di Pendopo Surya Graha, kemarin (26/2). Sosialisasi itu dihadiri 210 kepala sekolah dan kepala puskesmas.`,
    events: ['outreach | 2019-02-26 | 210 | Pemilu 2019', 'appeal | 2019-02-26 | 210 | Pemilu 2019'],
  },
  {
    about: 'a circular signed on its own day, an appeal told on another',
    published: '2024-09-05',
    text: `MARTAPURA - Bupati Banjar Saidi Mansyur Hamid menerbitkan surat edaran tentang netralitas ASN pada Pilkada 2024. Edaran bernomor 800/1290 itu ditandatangani pada 2 September 2024.
"Kami minta ASN jangan jadi tim sukses," tegas Saidi, Rabu (4/9/2024).`,
    events: ['regulation | 2024-09-02 | - | Pilkada 2024', 'appeal | 2024-09-04 | - | Pilkada 2024'],
  },
]
