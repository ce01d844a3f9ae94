import type { AttributionCase } from './case.js'

/** Statements without quotation marks: active verbs, menurut, kata X in front or in the middle. */
export const INDIRECT: readonly AttributionCase[] = [
  {
    name: 'menurut at the head',
    text: 'Menurut Plt Kepala Biro Hukum BKN Sugeng Prayitno, data pegawai itu diblokir sementara.',
    says: { 'diblokir sementara': 'Sugeng Prayitno' },
  },
  {
    name: 'kata at the head',
    text: 'Sekda Tidore Abdul Gani Soleman ditemui Rabu. Kata Abdul Gani, pegawai ibarat penonton di lapangan.',
    says: { 'ibarat penonton': 'Abdul Gani Soleman' },
  },
  {
    name: 'terang X in the middle',
    text: 'Komisioner Bawaslu Empat Lawang Hendra Gunawan membeberkan alasannya. Beda jalur itu, terang Hendra, karena kades tunduk pada undang-undang lain.',
    says: { 'membeberkan alasannya': 'Hendra Gunawan', 'kades tunduk': 'Hendra Gunawan' },
  },
  {
    name: 'two verbs of one subject',
    text: 'Bupati Ende Petrus Sare membuka rapat dan meminta kepala dinas menandatangani pakta.',
    says: { 'menandatangani pakta': 'Petrus Sare' },
  },
  {
    name: 'ketika clause between subject and verb',
    text: 'Penjabat Bupati Mappi Agustinus Gebze ketika membuka apel mengatakan, memang memilih lapangan.',
    says: { 'memang memilih lapangan': 'Agustinus Gebze' },
  },
  {
    name: 'verb of the body before is no speech act of the person',
    text: 'BKN menugasi kantor regional memastikan data cocok. Kepala BKN Haris Wibisono menilai langkah itu perlu.',
    says: { 'data cocok': null, 'langkah itu perlu': 'Haris Wibisono' },
  },
  {
    name: 'infinitive after untuk',
    text: 'ASN diminta untuk menyampaikan laporan setiap bulan. Tidak ada yang boleh mengatakan tidak tahu.',
    says: { 'laporan setiap bulan': null, 'tidak tahu': null },
  },
  {
    name: 'headline with a bare verb',
    text: 'Bupati Blora Ingatkan ASN Tak Bermain Api\n\nBupati Blora Arief Pramono mengingatkan seluruh pegawai, Selasa.',
    says: { 'Tak Bermain Api': 'Arief Pramono', 'seluruh pegawai': 'Arief Pramono' },
  },
  {
    name: 'lower-case headline of an agency',
    text: 'Sekjen Kemenag ingatkan ASN jaga netralitas\n\nSekretaris Jenderal Kementerian Agama, Nizam Alwi, mengingatkan pegawai di Mataram.',
    says: { 'pegawai di Mataram': 'Nizam Alwi' },
  },
  {
    name: 'mengaku belum',
    text: 'Anggota Bawaslu Mamasa, Rahmat Tiboyong mengaku belum menerima pelimpahan.',
    says: { 'belum menerima pelimpahan': 'Rahmat Tiboyong' },
  },
  {
    name: 'office alone as the subject',
    text: 'Sekda Bulungan Risdianto Tamen memantau apel. Sekda menyebut kehadiran mencapai 95 persen.',
    says: { 'mencapai 95 persen': 'Risdianto Tamen' },
  },
  {
    name: 'wanti-wanti',
    text: 'Pjs Wali Kota Batam Heriyanto Sagala mewanti-wanti pegawai agar tidak ikut grup pemenangan.',
    says: { 'grup pemenangan': 'Heriyanto Sagala' },
  },
  {
    name: 'baginya is no speech verb, the sentence stays open',
    text: 'Kajari Bone Andi Wawan Nompo hadir. Gedung itu baru selesai direnovasi bulan lalu.',
    says: { 'selesai direnovasi': null },
  },
  {
    name: 'colon in the headline',
    text: 'Sekda Palu: Jangan Main Mata dengan Calon\n\nSekda Palu Irmawati Dg Malinta kembali mengingatkan ASN.',
    says: { 'Jangan Main Mata': 'Irmawati Dg Malinta', 'mengingatkan ASN': 'Irmawati Dg Malinta' },
  },
]
