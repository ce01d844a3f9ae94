import type { AttributionCase } from './case.js'

/** Quotations with their own speech verb: before, after, between, over several sentences. */
export const DIRECT: readonly AttributionCase[] = [
  {
    name: 'verb and name after the quotation',
    text: '"Pegawai kami tidak boleh ikut arak-arakan," kata Bupati Wonosobo Suharno Wijoyo di pendopo, Senin (4/11/2024).',
    says: { 'ikut arak-arakan': 'Suharno Wijoyo' },
  },
  {
    name: 'office, comma, name with degrees',
    text: '“Mulai besok semua unggahan diperiksa,” tegas Sekda Kota Bima, Drs. H. Nasrun Alamsyah, M.Si., usai apel.',
    says: { 'unggahan diperiksa': 'Nasrun Alamsyah' },
  },
  {
    name: 'speaker before the quotation with a colon',
    text: 'Camat Rupit Darmawan Saleh menegaskan: "Kalau mau ikut kampanye, lepas dulu seragamnya."',
    says: { 'lepas dulu seragamnya': 'Darmawan Saleh' },
  },
  {
    name: 'speaker before the quotation with a comma',
    text: 'Inspektur Kabupaten Lahat Ruslan Efendi berkata, "Tim kami turun tanpa pemberitahuan."',
    says: { 'turun tanpa pemberitahuan': 'Ruslan Efendi' },
  },
  {
    name: 'attribution between two quotations',
    text: '"Yang begini sudah sering kita ulang," ujar Ketua Bawaslu Mamasa Yeremia Palulun. "Tetapi masih saja ada yang coba-coba."',
    says: { 'sering kita ulang': 'Yeremia Palulun', 'coba-coba': 'Yeremia Palulun' },
  },
  {
    name: 'quotation of three sentences, attribution at the end',
    text: '"Silakan hadir. Dengarkan visi misinya. Jangan memakai atribut apa pun," tutur Kepala BKPSDM Kota Bitung Merry Lontoh.',
    says: { 'Silakan hadir': 'Merry Lontoh', 'Dengarkan visi': 'Merry Lontoh', 'memakai atribut': 'Merry Lontoh' },
  },
  {
    name: 'attribution after the first sentence of a longer quotation',
    text: '"Jumlahnya memang naik," papar Anggota Bawaslu Jepara Nurul Hikmah, Rabu. "Tahun lalu hanya dua. Sekarang sembilan."',
    says: { 'Jumlahnya memang naik': 'Nurul Hikmah', 'hanya dua': 'Nurul Hikmah', 'Sekarang sembilan': 'Nurul Hikmah' },
  },
  {
    name: 'name alone after the quotation',
    text: 'Pj Bupati Brebes Iwanto Prakoso memimpin apel di halaman kantor. "Saya tidak mau ada yang terseret," Iwanto kepada wartawan.',
    says: { 'tidak mau ada yang terseret': 'Iwanto Prakoso' },
  },
  {
    name: 'curly quotation marks and an appositive after the name',
    text: '“Laporan warga kami terima tadi pagi,” ungkap Hasan Basri Lubis, Ketua Panwascam Panyabungan.',
    says: { 'kami terima tadi pagi': 'Hasan Basri Lubis' },
  },
  {
    name: 'office in brackets after the name',
    text: '"Formulirnya bisa diambil di kantor," jelas Sulastri Handayani (Kepala Bidang Mutasi BKD Provinsi Jambi).',
    says: { 'diambil di kantor': 'Sulastri Handayani' },
  },
  {
    name: 'second sentence of the speaker by first name',
    text: 'Wali Kota Palopo Andi Rusdi Mappanyukki meminta pegawai menahan diri.\n\n"Satu jempol bisa berbuntut panjang," pesan Andi Rusdi.\n\n"Saya sudah lihat sendiri contohnya," imbuh Rusdi.',
    says: {
      'menahan diri': 'Andi Rusdi Mappanyukki',
      'Satu jempol': 'Andi Rusdi Mappanyukki',
      contohnya: 'Andi Rusdi Mappanyukki',
    },
  },
  {
    name: 'short last name',
    text: 'Gubernur Nusa Tenggara Timur Yosef Laimena membuka rapat itu. "Kerja saja yang benar," tandas Laimena.',
    says: { 'Kerja saja': 'Yosef Laimena' },
  },
  {
    name: 'bare office for the holder',
    text: 'Kapolres Subang AKBP Teguh Hardiman hadir dalam apel bersama. "Anggota saya pun diawasi," sambung Kapolres.',
    says: { 'Anggota saya pun': 'Teguh Hardiman' },
  },
  {
    name: 'lower-case office for the holder',
    text: 'Sekda Tana Tidung Marwan Ibrahim angkat bicara. "Kalau terbukti, kita proses," ucap sekda.',
    says: { 'kita proses': 'Marwan Ibrahim' },
  },
  {
    name: 'office with short name',
    text: 'Bupati Purbalingga Retno Widyaningsih memberi arahan. "Layani semua orang sama," pinta Bupati Retno.',
    says: { 'Layani semua': 'Retno Widyaningsih' },
  },
  {
    name: 'courtesy title before the short name',
    text: 'Kepala Dinas Pendidikan Gayo Lues Win Safrizal datang terlambat. "Guru harus jadi teladan," kata Pak Safrizal.',
    says: { 'harus jadi teladan': 'Win Safrizal' },
  },
  {
    name: 'quotation over two paragraphs without a closing mark in the first',
    text: '"Kita mulai dari diri sendiri.\n\n"Setelah itu baru menegur orang," pungkas Asisten I Setda Kota Sorong Melkias Fonataba.',
    says: { 'menegur orang': 'Melkias Fonataba' },
  },
  {
    name: 'verb with lagi',
    text: 'Ketua KASN Prof Wahyudi Santosa hadir secara daring. "Rekomendasi kami mengikat," kata Wahyudi lagi.',
    says: { 'Rekomendasi kami mengikat': 'Wahyudi Santosa' },
  },
  {
    name: 'quotation ends with a question mark',
    text: '"Apa untungnya ikut-ikutan?" tanya Lurah Tamalanrea Hasniati Amir di depan stafnya.',
    says: { 'Apa untungnya': 'Hasniati Amir' },
  },
  {
    name: 'verb spelled with -kan in the active after the quotation',
    text: '"Hukumannya pemotongan tunjangan," Kepala BKD Wonosobo Endang Purwanti menjelaskan.',
    says: { 'pemotongan tunjangan': 'Endang Purwanti' },
  },
]
