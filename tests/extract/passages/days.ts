import type { Passage } from './passage.js'

/** Days told elsewhere than in the sentence of the act, and days that are not those of the act. */
export const DAYS: readonly Passage[] = [
  {
    about: 'a line broken within its sentence',
    published: '2020-11-29',
    title: 'Kepala Sekolah Ikut Kampanye',
    text: `Bawaslu Pelalawan memeriksa seorang kepala sekolah.

Kepala sekolah berinisial RH itu diketahui ikut berperan aktif pada kampanye salah satu pasangan calon Pilkada 2020 di

Desa Sering, Kecamatan Pelalawan, pada 15 Oktober 2020.`,
    events: ['allegation | 2020-10-15 | 1 | Pilkada 2020'],
  },
  {
    about: 'the act told again without an accusing word',
    published: '2017-01-24',
    text: `SINABANG - Sekretaris Daerah Simeulue, Teuku Farid Ramli, dijatuhi sanksi moral, Senin (23/1/2017), atas rekomendasi KASN. Sanksi itu dijatuhkan karena Farid menghadiri deklarasi salah satu pasangan calon bupati pada Pilkada 2017. Ia terbukti melanggar netralitas ASN.
Bupati belum memberi keterangan.
Seperti diberitakan, Farid terlihat duduk di deretan depan panggung pada 29 Oktober 2016.`,
    events: ['sanction | 2017-01-23 | - | Pilkada 2017', 'allegation | 2016-10-29 | - | Pilkada 2017'],
  },
  {
    about: 'the gathering spoken of in the next sentence',
    published: '2014-03-29',
    text: `Panwaslu Kota Balikpapan mendeteksi seorang PNS terlibat aktif dalam kampanye akbar salah satu partai pada Pemilu 2014. Kampanye tersebut dihadiri ketua umum partai, Jumat (28/3/2014).`,
    events: ['allegation | 2014-03-28 | 1 | Pemilu 2014'],
  },
  {
    about: 'a case named by its act, whose day follows',
    published: '2018-01-20',
    text: `Seorang PNS Pemko Padang Panjang, Jumat (19/1/2018), dipanggil Panwaslu. Pemanggilan dilakukan atas dugaan sikap tidak netral PNS itu saat pendaftaran pasangan calon wali kota pada Pilkada 2018, 10 Januari lalu.`,
    events: ['investigation | 2018-01-19 | 1 | Pilkada 2018'],
  },
  {
    about: 'a day in front of "dan" belongs to the clause before it',
    published: '2024-11-06',
    text: `Guru SMP di Kabupaten Ngada berinisial MB diklarifikasi Bawaslu pada 29 Oktober 2024 dan hasilnya diteruskan ke BKN terkait netralitas Pilkada 2024 pada 31 Oktober 2024.`,
    events: ['investigation | 2024-10-29 | - | Pilkada 2024', 'referral | 2024-10-31 | - | Pilkada 2024'],
  },
  {
    about: 'a clause in front of the comma keeps its day',
    published: '2020-11-20',
    text: `Setelah memeriksa Kepala Dinas Perindustrian Halmahera Utara, Yoksan Tolori, pada 2 Oktober, Bawaslu melimpahkan perkara netralitas Pilkada 2020 itu kepada penyidik, 7 Oktober.`,
    events: ['investigation | 2020-10-02 | - | Pilkada 2020', 'referral | 2020-10-07 | - | Pilkada 2020'],
  },
  {
    about: 'a ruling read out is imposed that day',
    published: null,
    text: `Seorang lurah di Kabupaten Agam divonis denda karena menghadiri kampanye salah satu pasangan calon bupati Pilkada 2020.
"Terdakwa dijatuhi hukuman denda Rp4 juta," ujar Hakim Ketua Bayu Firmansyah saat membacakan putusan di Pengadilan Negeri Lubuk Basung, Selasa (17/11/2020).`,
    events: ['sanction | 2020-11-17 | 1 | Pilkada 2020'],
  },
  {
    about: 'the day of a vote is that of the paper beside it',
    published: '2024-12-03',
    text: `KARIMUN - Kepala Bagian Tata Pemerintahan Setda Karimun, Zulfan Hakim, ditetapkan sebagai tersangka pelanggaran netralitas Pilkada 2024 melalui surat penyidik tertanggal 27 November 2024.`,
    events: ['investigation | 2024-11-27 | - | Pilkada 2024'],
  },
  {
    about: 'a team set up in a month',
    published: '2024-09-20',
    text: `JAKARTA - BKN mengumumkan pembentukan Satuan Tugas Netralitas ASN untuk Pilkada 2024.
"Satgas sudah kami bentuk awal September ini," kata Plt Kepala BKN Hendarto Wibisono, Kamis (19/9/2024).`,
    events: ['oversight | 2024-09 | - | Pilkada 2024'],
  },
  {
    about: 'stages told of all cases have the day of the statement',
    published: '2024-02-03',
    text: `Bawaslu Banten mencatat 9 laporan pelanggaran netralitas ASN selama kampanye Pemilu 2024, kata anggota Bawaslu Banten Badri Munawar, Jumat (2/2/2024).
Ia belum merinci nama mereka.
Kegiatan kampanye masih berjalan.
Beberapa laporan sudah diteruskan ke KASN.`,
    events: ['allegation | 2024-02-02 | - | Pemilu 2024', 'referral | 2024-02-02 | - | Pemilu 2024'],
  },
  {
    about: 'a day to come is no as-of date',
    published: '2020-07-14',
    text: `Bawaslu Seram Bagian Timur menemukan 73 ASN memberikan dukungan KTP kepada bakal calon perseorangan pada Pilkada 2020, kata anggota Bawaslu Supardi Rumau, Selasa (14/7/2020).
Verifikasi masih berlangsung sampai 24 Juli.`,
    events: ['allegation | 2020-07-14 | 73 | Pilkada 2020'],
  },
  {
    about: 'what somebody says again and again has no day',
    published: '2023-10-15',
    text: `"Kami jatuhkan sanksi bagi ASN yang tidak netral," kata Pj Bupati Tulungagung Heri Susanto, Minggu (15/10/2023).
Gubernur Jawa Timur Kartika Widyawati berulang kali mengingatkan ASN agar netral pada Pemilu 2024.`,
    events: ['appeal | - | - | Pemilu 2024'],
  },
  {
    about: 'an earlier appeal has not the day of the later one',
    published: '2023-11-24',
    text: `Penjabat Gubernur Sumatera Utara Hasan Basri Lubis meminta kepala desa netral pada Pemilu 2024, Jumat (24/11/2023).
Sebelumnya, Hasan Basri juga meminta ASN di lingkungan Pemprov Sumut netral pada Pemilu 2024.`,
    events: ['appeal | - | - | Pemilu 2024'],
  },
  {
    about: 'the day that a speaker calls today',
    published: '2024-09-20',
    text: `Bawaslu Empat Lawang memproses seorang ASN yang diduga tidak netral pada Pilkada 2024.
"Per hari ini (kemarin, red) laporan yang kami pegang hanya satu," ujar Ketua Bawaslu Empat Lawang Hendra Gunawan.
Hendra mengingatkan seluruh ASN agar menahan diri dan netral.`,
    events: ['appeal | 2024-09-19 | - | Pilkada 2024'],
  },
  {
    about: 'reports between two months',
    published: '2024-12-19',
    text: `Lima ASN di Konawe Selatan dilaporkan ke Bawaslu karena tidak netral pada Pilkada 2024, antara Oktober dan November 2024.`,
    events: ['allegation | 2024-10/2024-11 | 5 | Pilkada 2024'],
  },
  {
    about: 'several persons told by their number again, seen doing it',
    published: '2018-01-31',
    text: `Panwaslu Kolaka memeriksa enam PNS yang diduga tidak netral karena ikut mengantar bakal pasangan calon bupati Pilkada 2018 mendaftar ke KPU, kata Ketua Panwaslu Kolaka Sofyan Laris, Selasa (30/1/2018).
Keenamnya terlihat dalam iring-iringan pada Rabu, 10 Januari 2018.`,
    events: ['allegation | 2018-01-10 | 6 | Pilkada 2018'],
  },
  {
    about: 'minutes are no gathering',
    published: '2024-10-28',
    text: `Bawaslu Karo menutup perkara guru SD, Elvina Tarigan, yang diadukan membagikan topi pasangan calon Pilkada 2024. Penutupan itu disahkan lewat berita acara pleno, Sabtu (26/10/2024).`,
    events: ['allegation | - | - | Pilkada 2024', 'clearance | 2024-10-26 | - | Pilkada 2024'],
  },
  {
    about: 'a day that was put off',
    published: '2024-10-14',
    text: `Pemeriksaan Sekcam Kalisat, Nurdin Huda, yang sedianya berlangsung Jumat (11/10/2024) batal. Nurdin dilaporkan menyebar undangan kampanye calon bupati Pilkada 2024 ke Bawaslu Jember.`,
    events: ['allegation | - | - | Pilkada 2024'],
  },
  {
    about: 'a letter signed, told by its issuer',
    published: '2024-09-27',
    text: `Pjs Bupati Sumbawa Najib Burhan menyatakan larangan ASN hadir di kampanye Pilkada 2024 sudah ia tuangkan dalam surat edaran. "Suratnya saya tanda tangani Kamis (26/9/2024)," sebutnya.`,
    events: ['regulation | 2024-09-26 | - | Pilkada 2024'],
  },
  {
    about: 'a paper sent, told with a verb of speech before it',
    published: '2018-04-14',
    text: `Panwaslu Parigi Moutong mengirim rekomendasi terhadap tiga PNS yang tidak netral pada Pilkada 2018 ke KASN. Ketua Panwaslu Parigi Moutong, Rusli Lamakarate, menyebut rekomendasi itu dikirim lewat pos, Kamis (12/4/2018).`,
    events: ['referral | 2018-04-12 | 3 | Pilkada 2018'],
  },
  {
    about: 'two steps in one sentence, the first with "not only"',
    published: '2024-10-22',
    text: `Bawaslu Dompu memeriksa pejabat Dinas Dikpora, Sofyan Hadi, yang diduga tidak netral pada Pilkada 2024.
Tidak hanya dipanggil Bawaslu pada 9 Oktober 2024, Sofyan juga direkomendasikan ke BKN pada 11 Oktober 2024.`,
    events: ['investigation | 2024-10-09 | - | Pilkada 2024', 'referral | 2024-10-11 | - | Pilkada 2024'],
  },
  {
    about: 'a day told behind a verb of speech, with its act behind it',
    published: '2020-12-15',
    text: `Oknum ASN di Kota Depok dinyatakan bersalah karena melanggar netralitas Pilkada 2020.
Ketua Bawaslu Kota Depok, Lina Barlian, menjelaskan, siang ini ASN tersebut menjalani sidang putusan di Pengadilan Negeri Depok.`,
    events: ['sanction | 2020-12-15 | - | Pilkada 2020'],
  },
  {
    about: 'the day of a decision before that of the words about it',
    published: '2020-10-24',
    text: `Bawaslu Kota Solok menutup perkara kepala dinas yang diduga mendukung calon wali kota pada Pilkada 2020.
Keputusan itu dituangkan dalam berita acara, Kamis (22/10/2020).
"Bukti tidak cukup, perkaranya dihentikan," kata Anggota Bawaslu Kota Solok, Rafi Sahril, sehari sesudahnya.`,
    events: ['clearance | 2020-10-22 | - | Pilkada 2020'],
  },
  {
    about: 'the gathering of an act, told behind the accusation',
    published: '2024-11-14',
    text: `Kepala Distrik Kurulu diduga meminta kepala kampung memenangkan salah satu pasangan calon pada Pilkada 2024.
Pertemuan yang terekam diperkirakan terjadi pada 2 November 2024 di honai adat.`,
    events: ['allegation | 2024-11-02 | - | Pilkada 2024'],
  },
  {
    about: 'a first line of place and day is no day of the ceremony',
    published: '2023-11-30',
    text: `Ende - Kamis, 30 November 2023

Pegawai Pemkab Ende mengucapkan ikrar netralitas menyongsong Pemilu 2024.
Kegiatan itu dirangkai dengan upacara bendera, Rabu (29/11).`,
    events: ['pledge | 2023-11-29 | - | Pemilu 2024'],
  },
  {
    about: 'the day of a vote as part of its name is no day of a ceremony',
    published: null,
    text: `PANDAN - Sebanyak 214 kepala sekolah se-Kabupaten Tapanuli Tengah berdiri di gelanggang olahraga, Jumat (20/1/2017). Mereka menirukan janji netral ASN untuk tidak ikut dukung-mendukung pada Pilkada 15 Februari mendatang.`,
    events: ['pledge | 2017-01-20 | 214 | Pilkada 2017'],
  },
  {
    about: 'what is done at the poll is done on its day',
    published: '2021-02-03',
    text: `Tiga kepala sekolah di Kepulauan Sula kedapatan menjadi saksi salah satu pasangan calon Pilkada di tempat pemungutan suara, 9 Desember 2020 lalu. Ketiganya diperiksa Bawaslu.`,
    events: ['allegation | 2020-12-09 | 3 | Pilkada 2020'],
  },
  {
    about: 'a party held by supporters is no vote',
    published: '2025-04-08',
    text: `Camat Sausu, I Ketut Wirata, dilaporkan ke Bawaslu Parigi Moutong lantaran hadir dalam syukuran yang digelar tim salah satu paslon pada 29 Maret. Pemungutan suara ulang (PSU) Pilkada digelar di semua TPS.`,
    events: ['allegation | 2025-03-29 | - | PSU 2025'],
  },
  {
    about: 'the report that is examined has not brought its day',
    published: '2024-10-24',
    text: `Ketua Bawaslu Sambas, Uray Kusnandar, mengatakan pihaknya mulai mengkaji syarat formal laporan tersebut pada Kamis (24/10/2024) pagi. Kepala Dinas Pertanian Sambas, Munzir Halim, dilaporkan karena berdiri di samping calon bupati pada Pilkada 2024.`,
    events: ['investigation | 2024-10-24 | - | Pilkada 2024'],
  },
  {
    about: 'the beginning of a case before the day on which its recording arrived',
    published: null,
    text: `Bawaslu Kotawaringin Barat menangani satu kasus Pilkada 2024. Kasus dimaksud bermula 30 Agustus 2024. Seorang penyuluh pertanian terekam mengibarkan bendera partai di kapal bakal calon bupati. Rekaman itu sampai ke pengawas pada 4 September 2024.`,
    events: ['allegation | 2024-08-30 | 1 | Pilkada 2024'],
  },
  {
    about: 'the day that opens the scene of an act',
    published: '2024-01-19',
    text: `KALABAHI - Kepala Desa Probur, Obaja Lau, diperiksa Bawaslu Alor karena tidak netral pada Pemilu 2024.

Sabtu, 6 Januari, warga dikumpulkan di balai desa untuk menerima bantuan. Sebelum amplop dibagikan, Obaja menyebut nama seorang caleg lengkap dengan nomor urutnya.`,
    events: ['allegation | 2024-01-06 | - | Pemilu 2024'],
  },
]
