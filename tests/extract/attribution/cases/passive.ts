import type { AttributionCase } from './case.js'

/** "Hal itu disampaikan X" and its kin, also for the sentence before; messages read for somebody else. */
export const PASSIVE: readonly AttributionCase[] = [
  {
    name: 'hal itu disampaikan, pointing back',
    text: 'Pegawai di lingkungan Pemkab Kendal diminta tidak mengunggah dukungan. Hal itu disampaikan Sekda Kendal Sugiyanto Hartono saat apel.',
    says: { 'tidak mengunggah dukungan': 'Sugiyanto Hartono', 'saat apel': 'Sugiyanto Hartono' },
  },
  {
    name: 'peringatan itu dilontarkan',
    text: 'Aparat desa jangan sampai ikut kampanye. Peringatan itu dilontarkan Bupati Batang Wahyu Kuncoro, Jumat. Ia menegaskan sanksinya berat.',
    says: { 'ikut kampanye': 'Wahyu Kuncoro', 'sanksinya berat': 'Wahyu Kuncoro' },
  },
  {
    name: 'with oleh',
    text: 'Dugaan itu tidak terbukti. Hal tersebut diungkapkan oleh Ketua Bawaslu Buton Amiruddin Lasidi.',
    says: { 'tidak terbukti': 'Amiruddin Lasidi' },
  },
  {
    name: 'demikian at the end',
    text: '"Mari kita jaga daerah ini." Demikian disampaikan Gubernur Maluku Utara Hamid Tomagola di Sofifi.',
    says: { 'jaga daerah ini': 'Hamid Tomagola' },
  },
  {
    name: 'dikatakan X at the head',
    text: 'Dikatakan Kepala Dinas Sosial Pidie Mukhlis Razali, bantuan tidak boleh ditempeli gambar calon.',
    says: { 'ditempeli gambar': 'Mukhlis Razali' },
  },
  {
    name: 'without an agent nobody speaks',
    text: 'Hal itu disampaikan dalam rapat tertutup. ASN juga diingatkan soal cuti.',
    says: { 'rapat tertutup': null, 'soal cuti': null },
  },
  {
    name: 'yang disampaikan is no cue',
    text: 'Materi yang disampaikan Bawaslu mencakup dua belas larangan. Peserta tampak antusias.',
    says: { 'dua belas larangan': null, 'tampak antusias': null },
  },
  {
    name: 'secretary reads for the governor',
    text: 'Hal tersebut disampaikan Sekda Kalimantan Selatan Ridwan Akbari saat membacakan sambutan tertulis Gubernur Kalimantan Selatan Syarif Hamdani. "Tetaplah bekerja profesional," katanya.\n\nRidwan juga mengingatkan soal inflasi.',
    says: { 'bekerja profesional': 'Syarif Hamdani', 'soal inflasi': 'Syarif Hamdani' },
    read: { 'bekerja profesional': 'Ridwan Akbari', 'soal inflasi': 'Ridwan Akbari' },
  },
  {
    name: 'sambutan yang dibacakan',
    text: 'Sambutan Bupati Nunukan Asmin Ladjidji yang dibacakan Asisten I Setda Nunukan Petrus Ladung berisi tiga pesan. "Hindari grup pemenangan," kata Petrus.',
    says: { 'Hindari grup': 'Asmin Ladjidji' },
    read: { 'Hindari grup': 'Petrus Ladung' },
  },
  {
    name: 'Bupati dalam sambutan yang disampaikan',
    text: 'Bupati Malinau Wempi Lawai dalam sambutan yang disampaikan Staf Ahli Bidang Hukum Kristian Muned berharap semua pihak menahan diri.',
    says: { 'menahan diri': 'Wempi Lawai' },
    read: { 'menahan diri': 'Kristian Muned' },
  },
  {
    name: 'melalui',
    text: 'Bupati Toraja Utara Yohanis Bassang melalui Kabag Humas Agustina Patulak mengatakan pegawai wajib hadir.',
    says: { 'wajib hadir': 'Yohanis Bassang' },
    read: { 'wajib hadir': 'Agustina Patulak' },
  },
  {
    name: 'the reader speaks for himself after the ceremony',
    text: 'Wakil Bupati Ngada Gregorius Bhoka membacakan sambutan Bupati Ngada Andreas Paru. "Jangan terbelah," kata Gregorius.\n\nDitemui usai acara, Gregorius mengatakan dirinya sendiri siap diperiksa.',
    says: { 'Jangan terbelah': 'Andreas Paru', 'siap diperiksa': 'Gregorius Bhoka' },
    read: { 'Jangan terbelah': 'Gregorius Bhoka' },
  },
  {
    name: 'representing without reading leaves the speaker',
    text: 'Asisten Administrasi Umum Setda Kota Pariaman Elfis Candra, mewakili Wali Kota, mengatakan kegiatan itu penting.',
    says: { 'kegiatan itu penting': 'Elfis Candra' },
  },
]
