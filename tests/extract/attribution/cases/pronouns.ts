import type { AttributionCase } from './case.js'

/** ia, dia, beliau, dirinya, -nya: the speaker in force, or the subject told of last. */
export const PRONOUNS: readonly AttributionCase[] = [
  {
    name: 'chain of clitics',
    text: 'Penjabat (Pj) Bupati Kapuas Hulu Yohanes Tirta mengingatkan ASN agar tidak berpihak, Kamis.\n\n"Tugas kita melayani," ujarnya.\n\nDia menjelaskan, aturan itu sudah lama berlaku.\n\n"Bukan barang baru," katanya.\n\nMenurutnya, sosialisasi tetap perlu.',
    says: {
      'agar tidak berpihak': 'Yohanes Tirta',
      'Tugas kita melayani': 'Yohanes Tirta',
      'sudah lama berlaku': 'Yohanes Tirta',
      'Bukan barang baru': 'Yohanes Tirta',
      'sosialisasi tetap perlu': 'Yohanes Tirta',
    },
  },
  {
    name: 'beliau and dirinya',
    text: 'Sekda Kabupaten Sikka Fransiskus Moa berpesan agar pegawai menjaga ucapan. Beliau juga meminta camat memantau wilayahnya. Dirinya berharap tidak ada yang dipanggil Bawaslu.',
    says: {
      'menjaga ucapan': 'Fransiskus Moa',
      'memantau wilayahnya': 'Fransiskus Moa',
      'dipanggil Bawaslu': 'Fransiskus Moa',
    },
  },
  {
    name: 'kata dia inside an indirect sentence',
    text: 'Ketua Bawaslu Kota Kupang Jhony Pallo ditemui di kantornya. Berkas itu, kata dia, diterima pekan lalu.',
    says: { 'diterima pekan lalu': 'Jhony Pallo' },
  },
  {
    name: 'lanjutnya between commas',
    text: 'Kepala Kesbangpol Sumenep Achmad Zubaidi mengatakan peserta datang dari semua kecamatan. Mereka, lanjutnya, akan menjadi penyuluh di desa.',
    says: { 'semua kecamatan': 'Achmad Zubaidi', 'menjadi penyuluh': 'Achmad Zubaidi' },
  },
  {
    name: 'pihaknya as the subject of a verb of saying',
    text: 'Ketua Panwaslih Simeulue Mahyuddin Arif membenarkan laporan itu. Pihaknya menyebut saksi sudah diperiksa.',
    says: { 'membenarkan laporan': 'Mahyuddin Arif', 'saksi sudah diperiksa': 'Mahyuddin Arif' },
  },
  {
    name: 'a new subject who acts takes the pronoun',
    text: 'Plt Bupati Simeulue Zainal Abidin membacakan putusan itu. "Saya hanya menjalankan aturan," ujar Zainal.\n\nSekda Teuku Fadlan naik ke podium dan memohon maaf. "Saya khilaf," ucapnya lirih.',
    says: { 'menjalankan aturan': 'Zainal Abidin', 'Saya khilaf': 'Teuku Fadlan' },
  },
  {
    name: 'a passive subject does not take the pronoun',
    text: 'Ketua Bawaslu Bengkulu Selatan Sahrul Effendi memberi keterangan pers. Camat Manna dilaporkan warga pekan lalu.\n\n"Kami kaji dulu," ujarnya.',
    says: { 'Kami kaji dulu': 'Sahrul Effendi' },
  },
  {
    name: 'pronoun before an adverb',
    text: 'Rektor Universitas Tadulako Prof. Dr. Lukman Daeng Matta mengimbau dosen netral. Ia pun lantas mengingatkan mahasiswa.',
    says: { 'dosen netral': 'Lukman Daeng Matta', 'mengingatkan mahasiswa': 'Lukman Daeng Matta' },
  },
  {
    name: 'pronoun after an adverbial opening',
    text: 'Wakil Bupati Sambas Fahmi Kurniadi hadir. Dalam sambutannya ia menekankan disiplin. Pada kesempatan itu dia juga menyinggung absensi.',
    says: { 'menekankan disiplin': 'Fahmi Kurniadi', 'menyinggung absensi': 'Fahmi Kurniadi' },
  },
  {
    name: 'an unnamed speaker ends the chain',
    text: 'Kepala BKPP Aceh Besar Rahmadi Syam menyebut tiga guru sudah ditegur. "Teguran tertulis," katanya.\n\nSeorang guru mengaku tidak tahu aturan itu. "Saya kira boleh," ujarnya.',
    says: { 'tiga guru sudah ditegur': 'Rahmadi Syam', 'Teguran tertulis': 'Rahmadi Syam', 'Saya kira boleh': 'guru' },
  },
  {
    name: 'a periphrasis with itu means the speaker in force',
    text: 'Gubernur Sulawesi Tengah Prof. Rusmin Lamakarate menutup pertemuan. "Belajarlah dari tahun lalu," ujar mantan dekan itu.',
    says: { 'Belajarlah dari tahun lalu': 'Rusmin Lamakarate' },
  },
  {
    name: 'person named in the paragraph before the pronoun',
    text: 'Plt Bupati Buol Hasyim Mardani menjatuhkan sanksi itu. "Ini perintah aturan," ujarnya.\n\nSekda Buol Irwan Dai terlihat di deretan depan panggung. Kepada pengawas ia mengaku diundang panitia.',
    says: { 'perintah aturan': 'Hasyim Mardani', 'diundang panitia': 'Irwan Dai' },
  },
  {
    name: 'clitic with a time after it',
    text: 'Komisioner KPU Kota Tual Salma Renwarin hadir sebagai narasumber. "Logistik aman," tuturnya, Selasa siang.',
    says: { 'Logistik aman': 'Salma Renwarin' },
  },
  {
    name: 'dikatakannya and ditambahkannya',
    text: 'Kepala Dinas Kominfo Pesisir Selatan Junaidi Koto memantau media sosial pegawai. Dikatakannya, ada 40 akun yang diawasi. Ditambahkannya, sebagian sudah ditutup.',
    says: { '40 akun yang diawasi': 'Junaidi Koto', 'sebagian sudah ditutup': 'Junaidi Koto' },
  },
  {
    name: 'a noun with -nya is no cue',
    text: 'Bupati Belu Marsel Bria mengajak pegawai bekerja tenang. Ajakannya disambut tepuk tangan. Pesannya ditempel di papan pengumuman.',
    says: { 'bekerja tenang': 'Marsel Bria', 'disambut tepuk tangan': null, 'papan pengumuman': null },
  },
  {
    name: 'an unnamed teacher who admits does not take the floor',
    text: 'Komisioner Bawaslu Blora Yoga Darmono menjelaskan kasus itu. Menurut Yoga, seorang guru SMP hadir di acara relawan. Guru itu mengaku diajak temannya. "Proses panwas selesai dan diteruskan ke Bawaslu," terangnya.',
    says: { 'diteruskan ke Bawaslu': 'Yoga Darmono' },
  },
  {
    name: 'ia after a paragraph that names an office only as the addressee',
    text: 'Komisioner Bawaslu Blora Yoga Darmono menjelaskan kasus itu.\n\nPihaknya telah berkirim surat ke Rektor Unnes. Dia menyebut pihak kampus yang memutuskan.',
    says: { 'yang memutuskan': 'Yoga Darmono' },
  },
  {
    name: 'a name in lower case after the verb',
    text: 'Ketua Bawaslu Gowa Yusniar Hamid menyampaikan putusan itu. Bawaslu Gowa menunggu salinannya. “Perkara ini menjadi pelajaran,” ungkap yusniar.',
    says: { 'menjadi pelajaran': 'Yusniar Hamid' },
  },
  {
    name: 'a politician of a party, described',
    text: 'Ketua Komisi I DPRD Pandeglang Asep Hidayana meminta ASN netral. Politisi Partai Demokrat ini menyoroti oknum kepala desa.',
    says: { 'oknum kepala desa': 'Asep Hidayana' },
  },
  {
    name: 'what a law says is said by nobody in it',
    text: 'Ketua Panwaskab Purbalingga Dewi Palupa mengingatkan PNS. Pada pasal 51 UU itu disebutkan, perangkat desa dilarang ikut kampanye. “Kami memiliki pasukan,” jelasnya.',
    says: { 'memiliki pasukan': 'Dewi Palupa' },
  },
  {
    name: 'a list between the subject and its clause',
    text: 'Khawatir pilkada menyeret ASN hingga kepala desa, Pj Gubernur Lampung Samsul Arif untuk kesekian kalinya mengingatkan para camat.',
    says: { 'para camat': 'Samsul Arif' },
  },
]
