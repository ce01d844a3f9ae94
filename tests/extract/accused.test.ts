import { describe, expect, it } from 'vitest'
import { createPipeline } from '../../src/pipeline.js'

const pipeline = await createPipeline()

/** Who a case is about and how many: the text, the type of the event, its subject (name, else position, else "-") and its count. */
const WORDINGS: readonly (readonly [text: string, type: string, subject: string, count: string])[] = [
  [
    'Bawaslu Kota Jambi memeriksa ASN bernama Budi Santoso karena diduga tidak netral pada Pilkada 2024.',
    'investigation',
    'Budi Santoso',
    '-',
  ],
  [
    'Bawaslu Kota Jambi memeriksa oknum ASN, Budi Santoso, karena diduga tidak netral pada Pilkada 2024.',
    'investigation',
    'Budi Santoso',
    '-',
  ],
  [
    'Bawaslu Kota Jambi menerima laporan dugaan pelanggaran netralitas ASN pada Pilkada 2024. Nama terlapor Zainudin. Ia diperiksa Bawaslu Senin (18/11/2024).',
    'allegation',
    'Zainudin',
    '-',
  ],
  [
    'Bawaslu Kota Jambi memeriksa dua ASN, yakni Budi Santoso dan Siti Aminah, terkait netralitas pada Pilkada 2024.',
    'investigation',
    'Budi Santoso',
    '2',
  ],
  [
    'Bawaslu Kota Jambi memeriksa dua ASN terkait netralitas pada Pilkada 2024. Keduanya yakni Camat Jelutung, Budi Santoso dan Lurah Legok, Siti Aminah.',
    'investigation',
    'Budi Santoso',
    '2',
  ],
  [
    'Oknum PNS di Kota Jambi dilaporkan ke Bawaslu karena tidak netral pada Pilkada 2024. Warga yang melaporkan PNS ini bernama Rustam Efendi.',
    'allegation',
    '-',
    '-',
  ],
  [
    'Bawaslu Kota Jambi memanggil Camat Jelutung dan seorang lurah karena diduga tidak netral pada Pilkada 2024.',
    'investigation',
    'Camat Jelutung',
    '2',
  ],
  [
    'Bawaslu Kota Jambi telah meneruskan rekomendasi ke Pj Wali Kota Jambi terkait pelanggaran netralitas seorang lurah pada Pilkada 2024.',
    'referral',
    'lurah',
    '1',
  ],
  [
    'Sejumlah ASN dan kepala desa dilaporkan ke Bawaslu Kota Jambi karena diduga tidak netral pada Pilkada 2024.',
    'allegation',
    '-',
    '-',
  ],
  [
    'Bawaslu Kota Jambi menyebut dari enam ASN yang diduga melanggar netralitas Pilkada 2024, lima di antaranya telah diteruskan ke BKN.',
    'referral',
    '-',
    '5',
  ],
  [
    'Bawaslu Kota Jambi memeriksa seorang camat karena diduga tidak netral pada Pilkada 2024. Dari keterangan tiga guru, camat itu membagikan kaus.',
    'investigation',
    'camat',
    '1',
  ],
  [
    'Bawaslu Kota Jambi memproses belasan ASN yang melanggar netralitas Pilkada 2024. Dari jumlah itu, sembilan orang dijatuhi sanksi oleh wali kota.',
    'sanction',
    '-',
    '9',
  ],
  [
    'Bawaslu Kota Jambi memeriksa empat ASN. Masing-masing Kadis Sosial Budi Santoso, Camat Jelutung Herman Tono, Lurah Legok Siti Aminah, dan Kabag Umum Yusuf Karim. Keempatnya diduga tidak netral pada Pilkada 2024.',
    'investigation',
    'Budi Santoso',
    '4',
  ],
  [
    'Bawaslu Kota Jambi merekomendasikan sanksi untuk tiga ASN ke BKN, yakni AR (Dinas Sosial), BT (Bappeda) dan CM (Setda), karena tidak netral pada Pilkada 2024.',
    'referral',
    'AR',
    '3',
  ],
  [
    'Kepala Sekolah Menengah Atas Negeri I Wonosari, Kabupaten Boalemo, Gorontalo, Suyatno, divonis satu bulan penjara karena mendukung salah satu calon gubernur pada Pilkada 2018.',
    'sanction',
    'Suyatno',
    '-',
  ],
  [
    'Oknum ASN berinisial KN ini bekerja di sebuah sekolah. Ia terbukti ikut kampanye calon wali kota pada Pilkada 2020. Bawaslu Kota Depok telah memeriksanya.',
    'investigation',
    'KN',
    '-',
  ],
  [
    'Sejumlah pejabat di Dinas Sosial Merangin dilaporkan ke Bawaslu karena tak netral pada Pilkada 2024. Bawaslu telah memanggil mereka.',
    'investigation',
    'pejabat di Dinas Sosial Merangin',
    '-',
  ],
  [
    'Seorang PNS Kabupaten Sintang diduga tidak netral pada Pilkada 2024. Kepala BKPSDM Kabupaten Sintang, Darmawan mengatakan, PNS yang diduga tidak netral itu akan dipanggil.',
    'allegation',
    '-',
    '1',
  ],
  [
    'Kepala Dinas Sosial Banten, Nana Suryana diperiksa Bawaslu karena menghadiri deklarasi pasangan calon Gubernur dan Wakil Gubernur Banten, Andri Sobari dan Dimas Natakusuma pada Pilkada 2024.',
    'allegation',
    'Nana Suryana',
    '-',
  ],
  [
    'Ada lima ASN Pemkab Sukoharjo yang diduga melanggar netralitas pada Pilkada 2024, kata Ketua Bawaslu Sukoharjo Bambang. Lima ASN yang dilaporkan adalah AS (Setda), NH (Dispertan), MS (Dinsos), WT (guru) dan DW (Diskominfo). Bawaslu memanggil AS dan NH.',
    'allegation',
    'AS',
    '5',
  ],
  [
    'Bawaslu Kabupaten Kuningan menyampaikan dugaan pelanggaran atas nama Rahmat Yanuar ke KASN terkait netralitas ASN pada Pilkada 2024.',
    'referral',
    'Rahmat Yanuar',
    '-',
  ],
  [
    'Bawaslu memeriksa empat pegawai Pemkab Dompu karena netralitas Pemilu 2024. Kepsek di Kecamatan Pajo berinisial SY, Camat berinisial BR, dan pegawai Setda Dompu berinisial KN disinyalir memakai kaus partai.',
    'allegation',
    'SY',
    '4',
  ],
  [
    'Bawaslu Parimo memeriksa tiga ASN yang menghadiri deklarasi calon bupati Pilkada 2024. Satu orang berinisial AD dilimpahkan ke KASN. Sedangkan dua ASN lainnya tidak terbukti karena mereka datang terlambat, yakni inisial FN dan DW.',
    'clearance',
    'FN',
    '2',
  ],
  [
    'Pengadilan Negeri Jambi memvonis Sapto Wiryono, guru SMKN berstatus PNS, dua bulan penjara karena ikut kampanye Pemilu 2019.',
    'sanction',
    'Sapto Wiryono',
    '-',
  ],
  [
    'Wali Kota Jambi membebaskan Darsono dari jabatan Lurah Legok karena tidak netral pada Pilkada 2024. Video Darsono berkampanye diperiksa Bawaslu.',
    'sanction',
    'Darsono',
    '-',
  ],
  [
    'Pengadilan Negeri Jambi memvonis Camat Jelutung nonaktif, Sapto Wiryono, dua bulan penjara karena tidak netral pada Pilkada 2024.',
    'sanction',
    'Sapto Wiryono',
    '-',
  ],
  [
    'Gakkumdu menetapkan dua ASN Pemkot Jambi sebagai tersangka pidana Pilkada 2024. Keduanya, RT (45) dan MB (39), disangka berkampanye.',
    'investigation',
    'RT',
    '2',
  ],
  [
    'AS, seorang kepala seksi di Dinas Perikanan Kota Jambi, tersandung netralitas Pilkada 2024. Ia sudah lama bekerja. Berkasnya kami kirim ke KASN tanggal 9 November, kata Bawaslu.',
    'referral',
    'AS',
    '1',
  ],
  [
    'Tiga ASN Kota Jambi dilaporkan tidak netral pada Pilkada 2024, yakni AR (guru), BT (bidan) dan CM (lurah). Semuanya sudah datang memberikan klarifikasi ke Bawaslu. Kajian Bawaslu menyimpulkan keduanya bersalah. Berkas AR dan BT dikirim ke BKN.',
    'referral',
    'AR',
    '2',
  ],
  [
    'Bawaslu Jambi mencatat 14 ASN dilaporkan tidak netral pada Pilkada 2024. Sembilan ASN diteruskan ke BKN. Lima lainnya dinyatakan tidak terbukti. Dari sembilan nama yang dikirim, baru dua yang dijatuhi sanksi.',
    'clearance',
    '-',
    '5',
  ],
  [
    'Bawaslu Jambi menangani 12 ASN yang tidak netral pada Pemilu 2024. Semuanya sudah kami rekomendasikan ke KASN, kata Ketua Bawaslu Jambi. Tiga di antara dua belas orang itu dijatuhi sanksi.',
    'sanction',
    '-',
    '3',
  ],
  [
    'Penjabat Bupati Muaro Jambi menonaktifkan Camat Sekernan dan Camat Kumpeh karena tidak netral pada Pilkada 2024.',
    'sanction',
    'Camat Sekernan',
    '2',
  ],
  [
    'Masa kerja lima tenaga harian lepas di Satuan Polisi Pamong Praja Kabupaten Merangin berakhir lebih cepat. Kontrak kelimanya diputus karena tidak netral pada Pilkada 2024.',
    'sanction',
    'tenaga harian lepas di Satuan Polisi Pamong Praja Kabupaten Merangin',
    '5',
  ],
  [
    'Bawaslu Kota Jambi menghentikan laporan dugaan pelanggaran netralitas ASN pada Pilkada 2024. Dua lurah, satu sekretaris camat, dan satu camat dilaporkan karena berfoto dengan calon wali kota.',
    'clearance',
    'lurah',
    '4',
  ],
  [
    'Bawaslu Kota Jambi memeriksa dua camat dan tiga ASN yang diduga tidak netral pada Pilkada 2024.',
    'investigation',
    '-',
    '5',
  ],
  [
    'Lurah Legok, Darsono, dilaporkan ke Bawaslu Kota Jambi karena tidak netral pada Pilkada 2024. Laporan itu masuk Senin. Darsono membantah. Ia mengaku hanya lewat. Di luar perkara tersebut, Bawaslu kini memeriksa seorang pegawai Dinas Perhubungan karena stiker paslon.',
    'investigation',
    'pegawai Dinas Perhubungan',
    '1',
  ],
  [
    'Kepala Desa Sungai Duren diduga berkampanye pada Pilkada 2024. Kades itu mendapat teguran tertulis dari camat, kata Bawaslu Muaro Jambi.',
    'sanction',
    'Kepala Desa Sungai Duren',
    '-',
  ],
  [
    'Lurah Legok, Darsono, dan Lurah Selamat, Sapto Wiryono, dilaporkan tidak netral pada Pilkada 2024. Kedua pejabat itu dimintai keterangan Bawaslu Kota Jambi, Senin. Dua hari kemudian berkasnya kami serahkan ke penyidik Polres.',
    'referral',
    'Darsono',
    '2',
  ],
  [
    'Dua laporan netralitas ASN pada Pilkada 2024 masuk ke Bawaslu Kota Jambi. Laporan pertama menyeret Kabid di Dinas Sosial, DR. DR diperiksa Senin. Laporan kedua tidak diregistrasi. Laporan itu menuding seorang camat menghadiri kampanye.',
    'clearance',
    'camat',
    '1',
  ],
  [
    'Bawaslu Kabupaten Sarolangun memproses dugaan ketidaknetralan pada Pilkada 2024. Terlapornya satu ASN dan satu kepala desa. Berkas itu sudah kita teruskan ke BKN.',
    'referral',
    '-',
    '1',
  ],
  [
    'JT, Kepala SMP Negeri 3 Jambi, diperiksa Bawaslu Kota Jambi karena tidak netral pada Pilkada 2024. Sepanjang tahun itu Bawaslu menangani lima perkara netralitas ASN. Tiga di antaranya dihentikan.',
    'clearance',
    '-',
    '-',
  ],
  [
    'Bawaslu Muaro Jambi menangani perkara netralitas Pilkada 2024 yang menjerat beberapa pegawai. Seorang kasi di kantor kecamatan sudah diteruskan ke BKN.',
    'referral',
    'kasi',
    '1',
  ],
  [
    'Bawaslu Bungo menyatakan seorang guru SD di Kecamatan Pelepat berinisial KM tidak terbukti melanggar netralitas Pilkada 2024.',
    'clearance',
    'KM',
    '1',
  ],
  [
    'Bawaslu Kabupaten Tebo meneruskan tujuh ASN yang tidak netral pada Pilkada 2024 ke BKN. Pangkat mereka beragam. Salah satunya Sekretaris Dinas Perikanan, Sapto Wiryono.',
    'referral',
    'Sapto Wiryono',
    '7',
  ],
  [
    'Bawaslu Kota Jambi memeriksa lima ASN yang tidak netral pada Pemilu 2024. Berikut nama-namanya:\n1. Darsono Hadi (Kabid SMP Dinas Pendidikan Jambi)\n2. Sapto Wiryono (Lurah Legok)',
    'investigation',
    'Darsono Hadi',
    '5',
  ],
  [
    'Bupati Tebo menyoroti netralitas ASN pada Pilkada 2024. Seorang kasubbag sudah dijatuhi teguran tertulis karena menjadi saksi partai.',
    'sanction',
    'kasubbag',
    '1',
  ],
  [
    'Bawaslu Kota Jambi memeriksa dua lurah, yakni Lurah Legok dan Lurah Selamat, karena tidak netral pada Pilkada 2024.',
    'investigation',
    'Lurah Legok',
    '2',
  ],
  [
    'Penyelidikan dugaan pelanggaran netralitas Pilkada 2024 yang melibatkan Kepala Desa Selur, Ngrayun akhirnya dihentikan Bawaslu Ponorogo. Perbuatan Sapto si Kades tidak terbukti.',
    'clearance',
    'Sapto',
    '-',
  ],
  [
    'Bawaslu mengidentifikasi dugaan pelanggaran netralitas Pilkada 2024 yang melibatkan seorang aparatur sipil negara (ASN), pejabat dari Kejaksaan Agung RI. Bawaslu Kudus melanjutkan kasus ini ke Badan Kepegawaian Negara (BKN).',
    'referral',
    'pejabat dari Kejaksaan Agung RI',
    '1',
  ],
]

describe('whom a case is about, and how many', () => {
  it.each(WORDINGS)('%s', (text, type, subject, count) => {
    const events = pipeline.extract({
      id: 'a',
      path: '',
      record: null,
      line: null,
      title: null,
      published: '2024-11-20',
      publisher: null,
      url: null,
      text,
    })
    const rows = events.map(({ type: found, officials, asnCount }) => {
      const accused = officials.find(({ role }) => role === 'subject')
      return [found, accused?.name ?? accused?.position ?? '-', String(asnCount?.value ?? '-')].join(' | ')
    })
    expect(rows).toContain([type, subject, count].join(' | '))
  })
})
