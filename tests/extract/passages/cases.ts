import type { Passage } from './passage.js'

/** Cases with several steps, each with its day, and the number of persons that goes with them. */
export const CASES: readonly Passage[] = [
  {
    about: 'the day of the report is not that of the examination',
    published: '2024-10-04',
    text: `MADIUN - Seorang lurah diperiksa Bawaslu Kota Madiun terkait dugaan tidak netral pada Pilkada 2024. Pemeriksaan itu tindak lanjut laporan warga yang diterima pada Rabu (2/10/2024).`,
    events: ['investigation | - | 1 | Pilkada 2024'],
  },
  {
    about: 'a lurah of Yogyakarta heads a village',
    published: '2024-10-19',
    text: `SLEMAN - Bawaslu Kabupaten Sleman memeriksa tiga lurah yang diduga tidak netral di Pilkada 2024, Jumat (18/10/2024).`,
    events: ['investigation | 2024-10-18 | - | Pilkada 2024'],
  },
  {
    about: 'a subset right before its verb',
    published: null,
    text: `Bawaslu Pasangkayu menangani sembilan ASN yang dilaporkan tidak netral pada Pilkada 2024. Dari sembilan ASN itu, lima di antaranya sudah dijatuhi sanksi oleh bupati.`,
    events: ['sanction | - | 5 | Pilkada 2024'],
  },
  {
    about: 'one person through all stages, each with its day',
    published: '2024-11-08',
    title: 'Bawaslu Bulukumba Teruskan Kasus Lurah ke BKN',
    text: `BULUKUMBA - Bawaslu Kabupaten Bulukumba meneruskan kasus seorang lurah ke Badan Kepegawaian Negara (BKN), Rabu (6/11/2024). Lurah berinisial AM itu diduga melanggar netralitas pada Pilkada 2024 karena mengantar pasangan calon mendaftar ke KPU pada 29 Agustus 2024.
Ketua Bawaslu Bulukumba Bakri Abubakar Sila mengatakan AM telah diperiksa pada 1 November 2024.
"Berkasnya lengkap, kami kirim kemarin lusa," kata Bakri, Jumat (8/11/2024).`,
    events: [
      'referral | 2024-11-06 | 1 | Pilkada 2024',
      'allegation | 2024-08-29 | 1 | Pilkada 2024',
      'investigation | 2024-11-01 | 1 | Pilkada 2024',
    ],
  },
  {
    about: 'statement date is not the step',
    published: '2023-12-15',
    text: `SERANG - Bawaslu Kota Serang memeriksa dua ASN yang diduga mengampanyekan calon anggota DPRD. Hal itu diungkapkan Ketua Bawaslu Kota Serang Agus Aan Hermawanto, Kamis (14/12/2023).
"Keduanya sudah kami mintai keterangan," katanya. Dugaan pelanggaran pada Pemilu 2024 itu merupakan temuan pengawas.`,
    events: ['investigation | - | 2 | Pemilu 2024', 'allegation | - | 2 | Pemilu 2024'],
  },
  {
    about: 'a named person without a number has no count',
    published: '2024-10-30',
    text: `BENGKALIS - Camat Mandau, Riki Rihardi Saputra, dilaporkan ke Bawaslu Bengkalis karena diduga mengarahkan kepala desa memilih salah satu calon bupati pada Pilkada 2024. Laporan itu disampaikan seorang warga pada Senin (28/10/2024).
Bawaslu memanggil Riki pada Selasa (29/10/2024). Pengaruh seorang camat, kata pelapor, sangat besar.`,
    events: ['allegation | 2024-10-28 | - | Pilkada 2024', 'investigation | 2024-10-29 | - | Pilkada 2024'],
  },
  {
    about: 'witnesses do not make the number of accused',
    published: '2020-11-19',
    text: `KENDARI - Seorang kepala dinas di Kabupaten Konawe Selatan diperiksa Bawaslu terkait dugaan tidak netral di Pilkada 2020, Selasa (17/11/2020). Selain kepala dinas itu, tiga pegawai yang melihat kejadian ikut dimintai keterangan.
Kasus kepala dinas itu kemudian direkomendasikan ke KASN pada Rabu (18/11/2020).`,
    events: ['investigation | 2020-11-17 | 1 | Pilkada 2020', 'referral | 2020-11-18 | 1 | Pilkada 2020'],
  },
  {
    about: 'kelimanya, the same persons',
    published: '2024-01-25',
    text: `PURWOREJO - Lima ASN di Kabupaten Purworejo dilaporkan ke Bawaslu karena hadir dalam kampanye calon presiden pada 14 Januari 2024. Kelimanya diklarifikasi pada Senin (22/1/2024).
Bawaslu lalu merekomendasikan kelimanya ke KASN, Rabu (24/1/2024). Pemilu 2024 digelar bulan depan.`,
    events: [
      'allegation | 2024-01-14 | 5 | Pemilu 2024',
      'investigation | 2024-01-22 | 5 | Pemilu 2024',
      'referral | 2024-01-24 | 5 | Pemilu 2024',
    ],
  },
  {
    about: 'subsets: each stage its own number',
    published: '2024-10-22',
    text: `LABUHA - Bawaslu Halmahera Selatan menangani dugaan pelanggaran netralitas 9 ASN pada Pilkada 2024. Dari sembilan ASN itu, enam direkomendasikan ke BKN dan tiga ASN dinyatakan tidak terbukti.
Demikian disampaikan Ketua Bawaslu Halmahera Selatan Rais Kahar Muhammad, Senin (21/10/2024).`,
    events: ['allegation | 2024-10-21 | 9 | Pilkada 2024', 'clearance | 2024-10-21 | 3 | Pilkada 2024'],
  },
  {
    about: 'sanction read on the day of the roll call told in the sentence before',
    published: '2021-02-10',
    text: `MUARA TEWEH - Apel pagi di halaman kantor bupati, Selasa (9/2/2021), berlangsung lain dari biasanya. Dua ASN Barito Utara dijatuhi sanksi moral berupa pernyataan terbuka karena tidak netral pada Pilkada 2020.
Sanksi itu menindaklanjuti rekomendasi KASN tanggal 20 Januari 2021.`,
    events: ['sanction | 2021-02-09 | 2 | Pilkada 2020', 'referral | 2021-01-20 | 2 | Pilkada 2020'],
  },
  {
    about: 'days counted from the step before',
    published: null,
    text: `Bawaslu Kabupaten Ngada memeriksa seorang kepala sekolah pada 4 Oktober 2024. Tiga hari kemudian, berkasnya diteruskan ke BKN karena terbukti tidak netral dalam Pilkada 2024.`,
    events: ['investigation | 2024-10-04 | 1 | Pilkada 2024', 'referral | 2024-10-07 | 1 | Pilkada 2024'],
  },
  {
    about: 'today and yesterday in a quotation count from the day it was spoken',
    published: '2024-10-27',
    text: `PALU - "Yang bersangkutan sudah kami periksa kemarin," kata Anggota Bawaslu Kota Palu, Fadlan Mashuri Latjuba, Jumat (25/10/2024). ASN berinisial RT itu diduga tidak netral di Pilkada 2024.`,
    events: ['investigation | 2024-10-24 | - | Pilkada 2024'],
  },
  {
    about: 'a step on the very day of a vote',
    published: '2024-12-05',
    text: `Bawaslu Kabupaten Kolaka Timur mengatakan perkara seorang camat yang diduga tidak netral di Pilkada 2024 sudah diteruskan ke BKN pada 27 November 2024.`,
    events: ['referral | 2024-11-27 | 1 | Pilkada 2024'],
  },
  {
    about: 'court: indictment, verdict, each its day',
    published: '2024-12-20',
    text: `MAMUJU - Pengadilan Negeri (PN) Mamuju menjatuhkan vonis penjara dua bulan kepada Kepala Dinas Sosial Mamuju Tengah, Haris Munandar Lolo, dalam perkara pidana Pilkada 2024, Kamis (19/12/2024). Sidang perdana perkara itu digelar pada 11 Desember 2024.
Haris dinilai terbukti melakukan tindakan yang menguntungkan salah satu pasangan calon.`,
    events: ['sanction | 2024-12-19 | - | Pilkada 2024', 'investigation | 2024-12-11 | - | Pilkada 2024'],
  },
  {
    about: 'a case stopped, decision announced in the statement',
    published: '2024-10-19',
    text: `PACITAN - Bawaslu Kabupaten Pacitan menghentikan penanganan laporan terhadap seorang guru ASN karena tidak cukup bukti. "Tidak memenuhi unsur pelanggaran, jadi kami hentikan," ujar Ketua Bawaslu Pacitan Samsul Arifin Budi, Jumat (18/10/2024). Guru itu sebelumnya dilaporkan mengunggah foto calon bupati Pilkada 2024 pada 7 Oktober 2024.`,
    events: ['clearance | 2024-10-18 | 1 | Pilkada 2024', 'allegation | 2024-10-07 | 1 | Pilkada 2024'],
  },
  {
    about: 'three sanctioned of another election in the background',
    published: '2024-09-16',
    text: `MASAMBA - Bawaslu Luwu Utara memanggil seorang sekretaris camat terkait dugaan tidak netral di Pilkada 2024, Sabtu (14/9/2024).
Pada Pilkada 2020, tiga ASN di Luwu Utara dijatuhi hukuman disiplin karena kasus serupa.`,
    events: ['investigation | 2024-09-14 | 1 | Pilkada 2024', 'sanction | - | 3 | Pilkada 2020'],
  },
  {
    about: 'village election',
    published: '2023-10-12',
    text: `PATI - Seorang camat di Kabupaten Pati dilaporkan ke inspektorat karena diduga tidak netral dalam pemilihan kepala desa (Pilkades) serentak 2023. Inspektorat memeriksa camat itu pada Rabu (11/10/2023).`,
    events: ['allegation | - | 1 | Pilkades 2023', 'investigation | 2023-10-11 | 1 | Pilkades 2023'],
  },
  {
    about: 'act on a day of last month, weekday of the summons',
    published: '2024-10-10',
    text: `TOMOHON (ANTARA) - Bawaslu Kota Tomohon memanggil dua guru ASN yang diduga mengampanyekan salah satu calon wali kota, Rabu. Keduanya diduga membagikan kalender calon kepada murid pada 23 September lalu.
Kasus itu menjadi temuan pertama Bawaslu Tomohon pada Pilkada 2024.`,
    events: ['investigation | 2024-10-09 | 2 | Pilkada 2024', 'allegation | 2024-09-23 | 2 | Pilkada 2024'],
  },
  {
    about: 'an act of a period',
    published: '2024-11-16',
    text: `Bawaslu Kabupaten Sikka menelusuri dugaan ketidaknetralan seorang kepala bidang sejak 11 hingga 14 November 2024. Kepala bidang itu diduga membagikan sembako milik calon bupati Pilkada 2024 pada awal November 2024.`,
    events: ['investigation | 2024-11-11/2024-11-14 | 1 | Pilkada 2024', 'allegation | 2024-11 | 1 | Pilkada 2024'],
  },
  {
    about: 'Bawaslu to BKN and BKN to the regent, one person',
    published: '2025-01-24',
    text: `WAINGAPU - BKN merekomendasikan hukuman disiplin sedang bagi seorang kepala seksi di Sumba Timur lewat surat tanggal 13 Januari 2025. Sebelumnya Bawaslu Sumba Timur meneruskan kasus itu ke BKN pada 18 November 2024. Kepala seksi itu diduga ikut kampanye pasangan calon pada Pilkada 2024.`,
    events: ['referral | 2025-01-13 | 1 | Pilkada 2024', 'referral | 2024-11-18 | 1 | Pilkada 2024'],
  },
  {
    about: 'a decree dated in the next sentence',
    published: '2021-01-29',
    text: `BOLMONG - Bupati Bolaang Mongondow memberhentikan seorang kepala bidang dari jabatannya karena terbukti tidak netral di Pilkada 2020. Surat keputusannya diteken pada 25 Januari 2021.
"Itu konsekuensi," kata Kepala BKPP Bolaang Mongondow Umarudin Amba Mokoginta, Kamis (28/1/2021).`,
    events: ['sanction | 2021-01-25 | 1 | Pilkada 2020'],
  },
  {
    about: 'a case of an earlier vote lends its number to nobody, and takes none',
    published: '2024-11-20',
    text: `NGAWI - Camat Kendal, Surono Hadi, diberhentikan dari jabatannya per 18 November 2024 karena melanggar netralitas pada Pilkada 2024.
Bawaslu Ngawi memeriksa Surono pada 5 November 2024.
Bupati meminta semua pihak tenang. Pelayanan di kecamatan tetap berjalan. Warga tidak terganggu.
Pada Pilkada 2018, seorang kepala bagian dicopot bupati karena menjadi juru kampanye.`,
    events: [
      'sanction | 2024-11-18 | - | Pilkada 2024',
      'investigation | 2024-11-05 | - | Pilkada 2024',
      'sanction | - | 1 | Pilkada 2018',
    ],
  },
  {
    about: 'the members of a panel, and those heard beside the accused, are not its number',
    published: '2024-11-20',
    text: `NGAWI - Bupati menurunkan pangkat Kepala Dinas Pasar, Surono Hadi, pada 18 November 2024 karena melanggar netralitas pada Pilkada 2024.
Majelis beranggotakan lima pejabat memeriksa Surono pada 5 November 2024.`,
    events: ['sanction | 2024-11-18 | - | Pilkada 2024', 'investigation | 2024-11-05 | - | Pilkada 2024'],
  },
]
