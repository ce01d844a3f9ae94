import type { AttributionCase } from './case.js'

/** Bodies that speak, and quotations that go on without any cue. */
export const BODIES: readonly AttributionCase[] = [
  {
    name: 'Bawaslu menegaskan',
    text: 'Bawaslu Kabupaten Muna menegaskan tidak ada perkara yang dihentikan diam-diam.',
    says: { 'dihentikan diam-diam': 'Bawaslu Kabupaten Muna' },
  },
  {
    name: 'KASN mengingatkan',
    text: 'KASN mengingatkan pejabat pembina kepegawaian agar menjalankan rekomendasi.',
    says: { 'menjalankan rekomendasi': 'KASN' },
  },
  {
    name: 'menurut a body',
    text: 'Menurut Bawaslu Jember, laporan itu tidak memenuhi syarat formil.',
    says: { 'syarat formil': 'Bawaslu Jember' },
  },
  {
    name: 'the body inside an office does not speak',
    text: 'Ketua KPU Kota Serang Ade Fathoni menyebut pelipatan surat suara selesai.',
    says: { 'surat suara selesai': 'Ade Fathoni' },
  },
  {
    name: 'a person takes over after a body',
    text: 'Pemkab Lembata menyatakan akan menindaklanjuti surat itu. Kepala BKD Lembata Paulus Kedang mengatakan tim sudah dibentuk. "Lima orang," ujarnya.',
    says: {
      'menindaklanjuti surat': 'Pemkab Lembata',
      'tim sudah dibentuk': 'Paulus Kedang',
      'Lima orang': 'Paulus Kedang',
    },
  },
  {
    name: 'a quotation without a cue goes on with the speaker',
    text: 'Kepala Kanreg II BKN, Mohamad Faisal Amri, memaparkan aplikasi baru. "Berkas cukup sekali diunggah," ungkapnya.\n\n"Tidak perlu lagi lewat pos."',
    says: {
      'aplikasi baru': 'Mohamad Faisal Amri',
      'sekali diunggah': 'Mohamad Faisal Amri',
      'lewat pos': 'Mohamad Faisal Amri',
    },
  },
  {
    name: 'a quotation without a cue after an introducing sentence',
    text: 'Eka Puspitasari, Koordinator Divisi Pencegahan Bawaslu Jatim, menyambut baik namun memberi catatan. "Teman-teman di daerah pasti bertanya."',
    says: { 'pasti bertanya': 'Eka Puspitasari' },
  },
  {
    name: 'a quoted term is no speech',
    text: 'Kegiatan bertema "Satu Sikap, Satu Daerah" itu diikuti 120 pegawai. Spanduk bertuliskan "ASN Netral" dipasang di gerbang.',
    says: { 'diikuti 120 pegawai': null, 'dipasang di gerbang': null },
  },
  {
    name: 'teaser quotation before the lede',
    text: '"Kami masih menunggu jawaban dari BKD"\n\nKetua Bawaslu Bangka Emil Saputra mengatakan identitas ASN sudah diketahui. "Prosedur tetap jalan," kata Emil.',
    says: {
      'menunggu jawaban': 'Emil Saputra',
      'identitas ASN': 'Emil Saputra',
      'Prosedur tetap jalan': 'Emil Saputra',
    },
  },
  {
    name: 'all in capitals',
    text: 'KETUA BAWASLU KOTA BATU DAMAR SETYAWAN MENEGASKAN SEMUA LAPORAN DITINDAKLANJUTI.',
    says: { 'SEMUA LAPORAN': 'DAMAR SETYAWAN' },
  },
  {
    name: 'inspectorate and agency',
    text: 'Inspektorat Kabupaten Buru menyebut tiga pegawai sudah diperiksa. BKPSDM Kabupaten Buru menambahkan sanksinya menunggu bupati.',
    says: { 'tiga pegawai sudah diperiksa': 'Inspektorat Kabupaten Buru', 'menunggu bupati': 'BKPSDM Kabupaten Buru' },
  },
  {
    name: 'nickname as the speaker',
    text: 'Bupati Trenggalek Arif Wicaksana, yang akrab disapa Mas Pin, berkeliling kantor. "Saya cek satu-satu," kata Mas Pin.',
    says: { 'cek satu-satu': 'Arif Wicaksana' },
  },
  {
    name: 'misspelt second mention',
    text: 'Fraksi di DPRD diwakili bendaharanya, Margareta Sitompul. Hal itu dikatakan Margareta, Selasa. Menurut Margaretha, dua lurah harus diperiksa.',
    says: { 'dua lurah harus': 'Margareta Sitompul' },
  },
  {
    name: 'a village head speaks without a name',
    text: 'Kades Sukamaju membantah ikut mengantar calon. Ia berkilah hanya mengantar kerabat. "Kaus itu dibagi di jalan," ujarnya.',
    says: {
      'mengantar calon': 'Kades Sukamaju',
      'mengantar kerabat': 'Kades Sukamaju',
      'dibagi di jalan': 'Kades Sukamaju',
    },
  },
  {
    name: 'minister and director general',
    text: 'Mendagri Tirto Karnaen meminta kepala daerah menindak pelanggar. Dirjen Otda Kemendagri Akmal Syahputra menambahkan suratnya dikirim besok. "Semua gubernur menerima," ucap Akmal.',
    says: {
      'menindak pelanggar': 'Tirto Karnaen',
      'dikirim besok': 'Akmal Syahputra',
      'Semua gubernur': 'Akmal Syahputra',
    },
  },
]
