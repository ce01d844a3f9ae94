/** Words that tell who performs an act: who leads, reads, attends, employs or counts. Lower case. Add a word here. */

/** Verbs of leading; the leader stands before them, or behind "oleh". */
export const LEADS_ACTIVE = new Set(['memimpin', 'pimpin', 'memandu', 'pandu'])
export const LEADS_PASSIVE = new Set(['dipimpin', 'dipandu', 'dikomandoi', 'panduan', 'pimpinan', 'komando', 'aba-aba'])

/** Nouns among them lead only in "di bawah pimpinan X": "Pimpinan Bawaslu" is an office, "satu komando dengan" a figure. */
export const LEADING_NOUNS = new Set(['panduan', 'pimpinan', 'komando', 'aba-aba'])
export const UNDER = new Set(['bawah', 'atas', 'dengan', 'oleh', 'mengikuti', 'sesuai'])

/** "Tim itu dipimpin Sekda": he leads the team, not the ceremony. */
export const GROUPS = new Set(['tim', 'rombongan', 'satgas', 'pokja', 'delegasi'])

/** What is read out at a pledge. */
export const PLEDGE_WORDS = new Set(
  'ikrar ikrarnya pengikraran deklarasi janji janjinya naskah naskahnya teks teksnya'.split(' '),
)

export const READS_PASSIVE = new Set(['dibacakan', 'dilafalkan', 'dilafazkan', 'diucapkan', 'dibawakan'])
export const READS_ACTIVE = new Set(['membacakan', 'bacakan', 'melafalkan', 'mengucapkan'])

/** "pemeriksaan yang dilakukan KASN": before a body they need no "oleh". */
export const DONE = new Set(['dilakukan', 'dikeluarkan', 'diterbitkan', 'dilayangkan'])

/** Who does one of these takes part and leads nothing. */
export const ATTENDING: ReadonlySet<string> = new Set(['mengikuti', 'ikuti', 'menghadiri', 'hadiri', 'ikut', 'hadir'])

/** Words before a mention that make it the audience, the venue or the company, not the actor. */
export const AUDIENCE = new Set([
  'kepada',
  'bagi',
  'untuk',
  'terhadap',
  'dihadiri',
  'didampingi',
  'disaksikan',
  'bersama',
  'dengan',
  'menggandeng',
  'seperti',
  'termasuk',
  'gandeng',
  'ke',
  'hadapan',
  'diikuti',
  'dari',
  'di',
  'kantor',
  'halaman',
  'mewakili',
  'lingkungan',
  'lingkup',
  'jajaran',
  'antara',
  'dan',
  'oleh',
  'pada',
  'menemui',
  'mendatangi',
  'calon',
  'pemilihan',
  'saksi',
  'keterangan',
])

/** Right before a body they make it the employer: "Tiga ASN Dinas Perikanan diberhentikan". */
export const EMPLOYED = new Set(
  'asn pns pppk pegawai guru dosen pejabat staf honorer thl aparatur karyawan oknum'.split(' '),
)

/** Right before a body they make it part of an office: "para Sekda, Kepala BKD dan Pimpinan Bawaslu". */
export const LEADING_RANKS = new Set(
  'kepala pimpinan ketua anggota sekretaris perwakilan komisioner jajaran'.split(' '),
)

/** A sentence with one of them lists guests. */
export const ATTENDANCE: ReadonlySet<string> = new Set(
  'hadir dihadiri menghadiri menyaksikan disaksikan didampingi mendampingi tampak turut undangan'.split(' '),
)

/** What a body gives that punishes: "mendapat teguran dari BKN". */
export const PENALTIES: ReadonlySet<string> = new Set(
  'sanksi teguran hukuman disiplin moral sedang berat ringan tertulis etik peringatan penurunan rekomendasi'.split(' '),
)

/** A paper that imposes a penalty, and what its author does with it. */
export const PAPERS: ReadonlySet<string> = new Set(
  'surat suratnya sk sk-nya keputusan keputusannya hukuman hukumannya sanksi sanksinya putusan putusannya teguran tegurannya'.split(
    ' ',
  ),
)
export const SIGNED: ReadonlySet<string> = new Set(
  'ditandatangani diteken diterbitkan dikeluarkan ditetapkan dilayangkan dijatuhkan diparaf'.split(' '),
)

/** What a supervisor does to whoever is suspected, and what he is suspected with. */
export const SUMMONS: ReadonlySet<string> = new Set(['memanggil', 'panggil', 'memeriksa', 'periksa'])
export const SUSPECTED: ReadonlySet<string> = new Set([
  'diduga',
  'disinyalir',
  'ditengarai',
  'terindikasi',
  'kedapatan',
])

/** Verbs of whoever keeps a tally. */
export const COUNTS: ReadonlySet<string> = new Set(
  'mencatat menemukan temukan menerima menangani tangani mengungkap merilis mendata merekap catat'.split(' '),
)

/** The reporter's own words for a suspicion, which nobody need have spoken. */
export const REPORTERS_WORDS: ReadonlySet<string> = new Set(
  'diduga ditengarai disinyalir terindikasi kedapatan viral tertangkap kepergok terekam beredar tampak terlihat ketahuan dilaporkan unggahan postingan rekaman sebelumnya diberitakan gegara gara-gara lantaran dituding dituduh disangka disangkakan disebut-sebut dipersoalkan dicurigai'.split(
    ' ',
  ),
)
