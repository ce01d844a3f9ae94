/** Articles in our own words for the tests of copies. */
export const PLEDGE = `Ikrar Netralitas Digelar di Halaman Kantor Bupati
Mempawah - Sebanyak 250 ASN Pemerintah Kabupaten Mempawah membacakan ikrar netralitas di halaman kantor bupati, Senin (5/8/2024).
Ikrar dipimpin Sekretaris Daerah Kabupaten Mempawah Ismail Hartono dan diikuti seluruh kepala perangkat daerah.
Menurut Ismail, pegawai wajib menjaga jarak dari semua pasangan calon selama Pilkada 2024 berlangsung sampai penetapan hasil.
Ia menambahkan, kegiatan serupa akan dilanjutkan di setiap kecamatan mulai pekan depan dengan jadwal yang disusun para camat.
Warga diminta melapor kepada inspektorat bila melihat pegawai yang ikut dalam kegiatan kampanye di lingkungannya.
Acara ditutup dengan doa bersama dan penandatanganan pakta integritas oleh para kepala dinas di aula utama.`

/** As another paper prints it: its own headline and credits, a paragraph less, words changed here and there. */
export const PLEDGE_COPY = `250 Pegawai Mempawah Berikrar Netral
KABAR PAGI, MEMPAWAH - Sebanyak 250 ASN Pemerintah Kabupaten Mempawah membacakan ikrar netralitas di halaman kantor bupati, Senin (5/8/2024).
Ikrar dipimpin Sekretaris Daerah Kabupaten Mempawah Ismail Hartono dan diikuti seluruh kepala perangkat daerah.
Menurut Ismail, pegawai wajib menjaga jarak dari semua pasangan calon selama Pilkada 2024 berlangsung hingga penetapan hasil.
Warga diminta melapor ke inspektorat bila melihat pegawai yang ikut dalam kegiatan kampanye di lingkungannya.
Acara ditutup dengan doa bersama dan penandatanganan pakta integritas oleh para kepala dinas di aula utama.
(red/kp)`

/** The same form letter, filled in elsewhere. */
export const PLEDGE_ELSEWHERE = PLEDGE.replaceAll('Mempawah', 'Sambas')
  .replaceAll('Ismail Hartono', 'Rukmana Sari')
  .replaceAll('Ismail', 'Rukmana')

export const OTHER_TOPIC = `Bawaslu Serahkan Kasus Camat ke BKN
Badan Pengawas Pemilu Kabupaten Sambas meneruskan dugaan pelanggaran netralitas seorang camat kepada Badan Kepegawaian Negara, Kamis (8/8/2024).
Camat itu diduga mengajak warga memilih salah satu pasangan calon dalam rapat desa pada akhir Juli.
Anggota Bawaslu menyebut rekaman video dan keterangan lima saksi sudah dilampirkan dalam berkas yang dikirim.`
