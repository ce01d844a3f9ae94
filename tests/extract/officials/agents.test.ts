import { describe, expect, it } from 'vitest'
import { createPipeline } from '../../../src/pipeline.js'

/** Whose act an event is: type, then the name or office of its official; "-" for nobody. */
interface Case {
  readonly about: string
  readonly text: string
  readonly acts: readonly string[]
}

const CASES: readonly Case[] = [
  {
    about: 'who signs the paper of a penalty imposes it',
    text: `Pemerintah Kabupaten Ngada menjatuhkan sanksi disiplin kepada Camat Bajawa yang terbukti tidak netral pada Pilkada 2024.
Tunjangannya dipangkas selama enam bulan.
"Surat keputusannya ditandatangani Bupati Yohanes Lado," terang Kepala BKPSDM Ngada, Maria Ito.`,
    acts: ['sanction Yohanes Lado'],
  },
  {
    about: 'whom reporters call accused is nobody’s allegation by name',
    text: `Perkara Lurah Tanalodu pada Pilkada 2024 ditutup Bawaslu Kabupaten Ngada.
"Laporannya kami hentikan," kata Ketua Bawaslu Kabupaten Ngada Petrus Lalu, Jumat (18/10/2024).
Lurah Tanalodu dituduh mengarahkan warga memilih salah satu pasangan calon.`,
    acts: ['allegation -', 'clearance Petrus Lalu'],
  },
  {
    about: 'before anybody spoke, "-nya" is whoever was named last',
    text: `Menjelang Pilkada 2024, Camat Cikalong, Dedi Suganda mengumpulkan 46 kepala SD di aula, Selasa (15/10/2024).
Di hadapan mereka, Dedi berdiri lama.
"Jangan ada guru yang ikut kampanye, kita netral," tuturnya.`,
    acts: ['appeal Dedi Suganda'],
  },
  {
    about: 'a penalty received from a body is the body’s',
    text: `Enam ASN Kota Palopo mendapatkan sanksi moral dari KASN karena melanggar netralitas pada Pilkada 2024.
Pj Wali Kota Palopo Asrul Hamid berharap tidak ada lagi ASN yang melanggar.`,
    acts: ['sanction KASN'],
  },
  {
    about: 'a verdict is the judge’s who tells it',
    text: `Wali nagari berinisial Z di Kabupaten Pasaman Barat divonis denda Rp5 juta karena tidak netral pada Pilkada 2020.
"Terdakwa dijatuhi hukuman membayar denda," ujar Hakim Ketua, Bayu Kurnia Agung saat membacakan putusan.`,
    acts: ['sanction Bayu Kurnia Agung'],
  },
  {
    about: 'who reads the pledge out, though somebody else tells of it',
    text: `ASN Pemkab Kepulauan Yapen menggelar pengucapan ikrar netralitas menyambut Pemilu 2024 di Lapangan Trikora.
Ikrar netralitas dibacakan Sekretaris Daerah Kepulauan Yapen Erna Tania dan diikuti seluruh ASN.
Penjabat Bupati Welly Mandosir mengatakan ikrar itu mewujudkan ASN yang netral.`,
    acts: ['pledge Erna Tania'],
  },
  {
    about: 'who guides the pledge before who leads the roll call',
    text: `ASN Setda Karanganyar mengikuti apel dilanjutkan ikrar netralitas Pemilu 2024, Senin (6/2/2023).
Apel dipimpin oleh Sekretaris Daerah Karanganyar, Timotius Surya.
Pembacaan ikrar dipimpin oleh Staf Ahli Bupati Bidang Hukum dan Politik Nugraha Adi.`,
    acts: ['pledge Nugraha Adi'],
  },
  {
    about: 'the head of a house tells of its pledge',
    text: `Lapas Kelas IIA Pamekasan, Kantor Wilayah Kementerian Hukum dan HAM Jawa Timur, menggelar ikrar netralitas pegawai untuk Pemilu 2024.
Kalapas Kelas IIA Pamekasan, Yanto Rusman mengatakan kegiatan ini tindak lanjut surat edaran.
"Seluruh pegawai wajib netral," kata Yanto.`,
    acts: ['pledge Yanto Rusman'],
  },
  {
    about: 'the employer of the punished does not punish',
    text: `Tiga ASN Dinas Perikanan Provinsi Jambi dijatuhi hukuman disiplin karena tidak netral pada Pilkada 2024.`,
    acts: ['sanction -'],
  },
  {
    about: 'an accord in brackets is no party',
    text: `Bawaslu melanjutkan kerja sama dengan KASN dalam bentuk Perjanjian Kerja Sama (PKS) pengawasan netralitas ASN pada Pilkada 2020.
Ketua Bawaslu Abdan Hakim menjelaskan kerja sama itu mencegah pelanggaran.`,
    acts: ['coordination Abdan Hakim'],
  },
  {
    about: 'a tally is the body’s that counted, where nobody is cited',
    text: `Badan Pengawas Pemilu (Bawaslu) telah menemukan 805 kasus dugaan pelanggaran netralitas ASN pada Pilkada 2020.
Secara wilayah, pelanggaran netralitas ASN terbanyak di Sulawesi Tenggara 92 kasus, NTB 66 kasus, dan Bali 2 kasus.`,
    acts: ['allegation Badan Pengawas Pemilu (Bawaslu)'],
  },
  {
    about: 'who summons does not suspect',
    text: `Panwaslih Aceh Barat Daya memanggil dua ASN karena diduga ikut kampanye pasangan calon bupati pada Pilkada 2024.
Ketua Panwaslih Abdya, Herman Suhaidi membenarkan pemanggilan itu.`,
    acts: ['allegation -', 'investigation Herman Suhaidi'],
  },
  {
    about: 'a penalty that the head of personnel tells is the government’s',
    text: `Pemerintah Kabupaten Alor menyelesaikan kasus netralitas ASN pada Pilkada 2024.
"Lurah berinisial NK kami turunkan jabatannya karena ikut kampanye," ungkap Kepala BKPSDM Alor, Markus Lelang.`,
    acts: ['sanction Pemerintah Kabupaten Alor'],
  },
  {
    about: 'who counts in a sentence, though somebody else told of the cases before',
    text: `Ketua Bawaslu Kabupaten Majene Rahmat Tasbih mengatakan pihaknya memeriksa dua ASN yang diduga tidak netral pada Pilkada 2020.
"Dua ASN itu sudah kami mintai klarifikasi," kata Rahmat.
Di Sulawesi Barat, KASN mencatat 31 ASN dilaporkan melanggar netralitas pada Pilkada 2020.`,
    acts: ['investigation Rahmat Tasbih', 'allegation KASN'],
  },
  {
    about: '"oleh" belongs to the second of two passives',
    text: `Camat berinisial RT sudah dimintai klarifikasi Bawaslu Kabupaten Sikka karena tidak netral pada Pilkada 2024 dan direkomendasikan kena hukuman disiplin oleh BKN.`,
    acts: ['investigation Bawaslu Kabupaten Sikka'],
  },
  {
    about: 'figures that nobody gives are those of the body whose member tells the rest',
    text: `Sebanyak 310 ASN dilaporkan ke KASN karena melanggar netralitas pada Pilkada 2024.
Baru 64 ASN yang menerima hukuman disiplin dari atasannya.
"Sisanya mengendap di daerah," ujar Komisioner KASN Bagas Wirya di Jakarta.`,
    acts: ['sanction Bagas Wirya'],
  },
  {
    about: 'who reads "its text"',
    text: `ASN Pemkot Bitung mengikuti pengucapan ikrar netralitas menyambut Pilkada 2024 di Lapangan Kota.
Teksnya dibacakan Lurah Girian Melki Tumbel.
Wali Kota Bitung Hengki Lasut hadir pada acara itu.`,
    acts: ['pledge Melki Tumbel'],
  },
  {
    about: 'who speaks for the division of a body that the comma parts from it',
    text: `Seorang lurah di Kota Bitung diperiksa Bawaslu karena mendukung calon wali kota pada Pilkada 2024.
Hal itu diungkap Koordinator Divisi Penangganan Pelanggaran dan Data Informasi, Bawaslu Kota Bitung, Suhandi, Senin (30/9/2024).`,
    acts: ['investigation Suhandi'],
  },
  {
    about: 'a body through its division',
    text: `Seorang ASN di Kota Bitung diperiksa oleh Badan Pengawas Pemilihan Umum (Bawaslu) karena berkampanye pada Pilkada 2024.
Bawaslu Kota Bitung melalui Kordiv Penanganan Pelanggaran, Meiske Tumbel menuturkan, ASN itu terbukti melanggar netralitas.
"Kami sudah mengklarifikasi yang bersangkutan," ujar Meiske.`,
    acts: ['investigation Meiske Tumbel'],
  },
  {
    about: 'the joint desk is told by the supervisor’s member',
    text: `Camat Girian dilaporkan karena mengampanyekan calon wali kota pada Pilkada 2024.
Gakkumdu menghentikan kasus camat itu. "Unsurnya tidak terpenuhi," kata anggota Bawaslu Bitung Meiske Tumbel.`,
    acts: ['clearance Meiske Tumbel'],
  },
  {
    about: 'who tells what "we" do, though his office is not told',
    text: `Bawaslu NTB memaparkan data pelanggaran netralitas ASN selama Pilkada 2024.
"Total 88 kasus pelanggaran netralitas ASN yang kami terima," ungkap Lalu Wiresa.
Sementara Ketua Bawaslu Dompu Arifin Salam memaparkan temuannya.`,
    acts: ['allegation Lalu Wiresa'],
  },
  {
    about: 'who only names a case does not tell the act',
    text: `Bawaslu Kabupaten Morowali menyatakan akan menindaklanjuti dugaan pelanggaran netralitas ASN pada Pilkada 2024, kata Ketua Bawaslu Morowali Arman Lakawa.
Camat Petasia diduga melanggar netralitas saat mengajak warga memilih salah satu calon bupati. Camat itu sudah diperiksa Panwascam.`,
    acts: ['allegation -'],
  },
  {
    about: 'a member and what he is charged with behind a comma',
    text: `Bawaslu Bengkulu Tengah masih mendalami dugaan lima ASN berkampanye pada Pilkada 2024.
Komisioner Bawaslu Bengkulu Tengah, Divisi Penanganan Pelanggaran dan Penyelesaian Sengketa, Roni Marzal menjelaskan kelimanya mendukung salah satu paslon.`,
    acts: ['investigation Roni Marzal'],
  },
  {
    about: '“we” act, not the witness heard',
    text: `Seorang camat diperiksa karena mengampanyekan calon bupati pada Pilkada 2024, kata Ketua Bawaslu Kabupaten Siak Muhrim.
"Berdasarkan keterangan saksi panwaslu kecamatan, pihaknya menyerahkan laporan itu ke KASN," tandas Muhrim.`,
    acts: ['referral Muhrim'],
  },
  {
    about: 'the author of a paper told before recommends',
    text: `"Kami menerima tembusan surat KASN tanggal 2 November. Isinya merekomendasikan agar Yopi Rumpe, Kepala Badan Kesbangpol, dijatuhi hukuman disiplin sedang," kata Ketua Bawaslu Maluku Barat Daya Absalom Lete, Jumat (27/11/2020).
Ia hadir di kampanye salah satu pasangan calon Pilkada 2020.`,
    acts: ['referral KASN'],
  },
  {
    about: 'a penalty told with the decision of a head of government is his',
    text: `Kepala Dinas Perikanan Lombok Tengah, Lalu Kerta, tidak netral pada Pilkada 2020. Kenaikan gaji berkalanya ditunda satu tahun.
"SK bupati tanggal 14 Desember, orangnya sudah terima," terang Kepala BKPP Lombok Tengah, Baiq Wirda, Senin (21/12/2020).`,
    acts: ['sanction bupati'],
  },
  {
    about: 'who decides is not the accused',
    text: `Andi Mapa tak lagi menjabat Camat Herlang. Terhitung Selasa (3/11/2015), jabatannya sebagai camat dilepas Penjabat Bupati Bulukumba, Muh Yusran Tola, karena tidak netral pada Pilkada 2015.`,
    acts: ['sanction Muh Yusran Tola'],
  },
  {
    about: 'behind the words of one speaker another one acts',
    text: `Edaran netralitas ASN untuk Pilkada 2020 diteken Pjs Bupati Nunukan Zainal Rumpa, Sabtu (26/9/2020), kata Sekretaris Daerah Nunukan Syafrudin.
Tidak cukup dengan kertas, sambung Syafrudin, Pjs bupati juga membentuk tim pemantau netralitas.`,
    acts: ['oversight Zainal Rumpa'],
  },
  {
    about: 'the reader told by a pronoun',
    text: `Kepala BKPSDMD Syahrial Efendi maju membawa map merah. Sekitar 1.200 ASN menirukan ikrar netralitas Pemilu 2024 yang dibacakannya, kalimat demi kalimat.
Bupati Bangka Tengah Zamroni Idris mengaku puas.`,
    acts: ['pledge Syahrial Efendi'],
  },
  {
    about: 'of those named before the verb of signing the first',
    text: `Kepala Lapas Kupang Tejo Hartanto memimpin ikrar netralitas Pemilu 2024. Setelah ikrar, Kadiv Pemasyarakatan Masjuno dan Kadiv Administrasi Sri Yusfini menandatangani pakta integritas netralitas.`,
    acts: ['pact Masjuno'],
  },
  {
    about: 'where many sign one by one, whoever spoke before does not',
    text: `Bupati Sikka, Lauren Moa, melarang PNS menjadi pengantar caleg pada Pileg 2014, Senin (17/3/2014).
Sebelum barisan dibubarkan, 31 pimpinan SKPD dan 21 camat dipanggil ke depan. Satu per satu mereka meneken surat pernyataan netral.`,
    acts: ['pact -'],
  },
  {
    about: 'the body told before',
    text: `Sekretaris Daerah Karimun Said Abdul mengutip data Bawaslu Provinsi Kepri. Hingga 5 Oktober 2024, lembaga tersebut menerima laporan terhadap 11 ASN yang tidak netral pada Pilkada 2024.`,
    acts: ['allegation Bawaslu Provinsi Kepri'],
  },
  {
    about: 'who opens a meeting for the body that holds it, not its guests',
    text: `Bawaslu Kabupaten Kotawaringin Barat menghadirkan BKPSDM, Inspektorat, dan Bagian Hukum Setda dalam rapat koordinasi netralitas ASN Pilkada 2024, Selasa (8/10/2024).
Rapat dibuka Ketua Bawaslu Kotawaringin Barat, Herlina Tiwau.`,
    acts: ['coordination Herlina Tiwau'],
  },
]

const pipeline = await createPipeline()

describe('whose act it is', () => {
  it.each(CASES)('$about', ({ text, acts }) => {
    const article = {
      id: 'agents',
      path: '',
      record: null,
      line: null,
      title: null,
      published: '2024-10-01',
      publisher: null,
      url: null,
      text,
    }
    const found = pipeline
      .extract(article)
      .map(({ type, official }) => `${type} ${official?.name ?? official?.position ?? '-'}`)
    expect(found).toEqual(expect.arrayContaining([...acts]))
  })
})
