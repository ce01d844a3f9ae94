import type { AttributionCase } from './case.js'

/** Several speakers one after the other, and persons who are talked about but do not speak. */
export const SEVERAL: readonly AttributionCase[] = [
  {
    name: 'two speakers in two paragraphs',
    text: 'Sekda Wonogiri Bambang Triyono mengatakan edaran sudah beredar. "Tinggal dijalankan," katanya.\n\nTerpisah, Kepala Inspektorat Wonogiri Sri Rejeki Utami menyatakan tim pemeriksa siap. "Kami bergerak diam-diam," ujarnya.',
    says: {
      'edaran sudah beredar': 'Bambang Triyono',
      'Tinggal dijalankan': 'Bambang Triyono',
      'tim pemeriksa siap': 'Sri Rejeki Utami',
      'bergerak diam-diam': 'Sri Rejeki Utami',
    },
  },
  {
    name: 'back to the first speaker by name',
    text: 'Ketua Bawaslu Taliabu La Ode Samrin menyebut delapan ASN diperiksa. Kepala BKPSDM Taliabu Nurlela Umasangadji membenarkan. "Berkasnya lengkap," ujar Nurlela.\n\n"Kami tunggu jawaban BKN," kata La Ode Samrin.',
    says: {
      'delapan ASN diperiksa': 'La Ode Samrin',
      membenarkan: 'Nurlela Umasangadji',
      'Berkasnya lengkap': 'Nurlela Umasangadji',
      'tunggu jawaban BKN': 'La Ode Samrin',
    },
  },
  {
    name: 'the accused is named but does not speak',
    text: 'Camat Tabulahan, Yunus Pampang, dua kali tidak memenuhi panggilan. "Surat sudah kami antar ke rumahnya," beber Ketua Panwascam Tabulahan Markus Sallolo.',
    says: { 'tidak memenuhi panggilan': null, 'antar ke rumahnya': 'Markus Sallolo' },
  },
  {
    name: 'initials as the speaker',
    text: 'Kepala SMP di Bitung berinisial RT diperiksa Bawaslu. RT mengaku salah kirim pesan. "Itu untuk grup keluarga," kilahnya.\n\nKetua Bawaslu Bitung Novi Sondakh tidak percaya begitu saja. "Ada empat saksi," ujar Novi.',
    says: { 'salah kirim pesan': 'RT', 'grup keluarga': 'RT', 'Ada empat saksi': 'Novi Sondakh' },
  },
  {
    name: 'citizen with a name',
    text: 'Bupati Konawe Selatan Rustam Lapae menjanjikan tindakan. "Beri kami waktu," pintanya.\n\nWarga Tinanggea, Muhlis, tidak puas. "Dari dulu begitu terus," keluh Muhlis.',
    says: { 'Beri kami waktu': 'Rustam Lapae', 'begitu terus': 'Muhlis' },
  },
  {
    name: 'lawyer of the accused',
    text: 'Jaksa Penuntut Umum Kejari Gowa Aswin Rajab menuntut terdakwa tiga bulan. Kuasa hukum terdakwa, Firdaus Latief, menilai tuntutan itu terlalu berat. "Klien kami hanya menekan tanda suka," ujarnya.',
    says: { 'terlalu berat': 'Firdaus Latief', 'menekan tanda suka': 'Firdaus Latief' },
  },
  {
    name: 'senada dengan',
    text: 'Dandim Subang Letkol Inf Bayu Samudra menyatakan prajurit tidak memilih. Senada dengan Bayu, Kapolres Subang AKBP Rizal Hendrawan menegaskan anggotanya dilarang berfoto. "Sudah ada yang ditegur," terang Rizal.',
    says: {
      'prajurit tidak memilih': 'Bayu Samudra',
      'dilarang berfoto': 'Rizal Hendrawan',
      'yang ditegur': 'Rizal Hendrawan',
    },
  },
  {
    name: 'object of meeting verbs does not speak',
    text: 'Wali Kota Tidore Salim Albaar menerima Ketua Bawaslu Tidore Amrin Fabanyo di ruang kerjanya. Wali Kota mengatakan pemkot siap membantu. "Pintu kami terbuka," ujarnya.',
    says: { 'siap membantu': 'Salim Albaar', 'Pintu kami terbuka': 'Salim Albaar' },
  },
  {
    name: 'subject with a long relative clause',
    text: 'Wali Kota Parepare Drs. H. Taufan Mallarangeng, MH yang mendampingi gubernur menyatakan pegawainya makin hati-hati.',
    says: { 'makin hati-hati': 'Taufan Mallarangeng' },
  },
  {
    name: 'two offices of one person',
    text: 'Ketua Satgas Netralitas yang juga Inspektur Kabupaten Tegal Waluyo Jati mengatakan posko dibuka 24 jam. "Laporkan saja," kata Waluyo.',
    says: { 'posko dibuka': 'Waluyo Jati', 'Laporkan saja': 'Waluyo Jati' },
  },
  {
    name: 'three speakers with short second mentions',
    text: 'Hadir Bupati Alor Imanuel Djobo, Sekda Soni Alelang, dan Ketua Bawaslu Alor Orias Tangpeni. "Kita sepakat," kata Imanuel. "Suratnya saya siapkan," ujar Soni. "Kami awasi," timpal Orias.',
    says: { 'Kita sepakat': 'Imanuel Djobo', 'saya siapkan': 'Soni Alelang', 'Kami awasi': 'Orias Tangpeni' },
  },
  {
    name: 'same office in two regions',
    text: 'Bupati Sambas Hairun Nizam menyebut wilayahnya aman. Bupati Landak Yulius Karan mengaku masih ada laporan. "Dua kasus," kata Bupati Landak.',
    says: { 'wilayahnya aman': 'Hairun Nizam', 'masih ada laporan': 'Yulius Karan', 'Dua kasus': 'Yulius Karan' },
  },
  {
    name: 'sumber without a name',
    text: 'Kadisdik Kota Medan Surya Lubis membantah. "Tidak benar," katanya.\n\n"Saya lihat sendiri fotonya," kata seorang pegawai yang enggan disebut namanya.',
    says: { 'Tidak benar': 'Surya Lubis', 'lihat sendiri fotonya': null },
  },
  {
    name: 'description before the name of a citizen',
    text: '"Airnya masuk rumah," kata warga kampung setempat, Thomas. "Sudah dua hari," ujar Thomas.',
    says: { 'masuk rumah': 'Thomas', 'Sudah dua hari': 'Thomas' },
  },
  {
    name: 'letters for a name',
    text: 'Gubernur Gorontalo Prof. Andi Bau Mappanyuki (ABM) hadir. "Netral saja," kata ABM.',
    says: { 'Netral saja': 'Andi Bau Mappanyuki' },
  },
  {
    name: 'a description by office of the speaker in force',
    text: 'Rusdiana Latif memberi penjelasan. "Anggarannya kecil," jelas mantan Kepala Dinas Kominfo tersebut.',
    says: { 'Anggarannya kecil': 'Rusdiana Latif' },
  },
]
