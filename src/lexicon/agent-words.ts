/** Words that tell who performs an act: who leads, reads, attends, employs or counts. Lower case. Add a word here. */

import { wordSet } from './word-set.js'

/** Verbs of leading; the leader stands before them, or behind "oleh". */
export const LEADS_ACTIVE = wordSet('memimpin pimpin memandu pandu')
export const LEADS_PASSIVE = wordSet('dipimpin dipandu dikomandoi panduan pimpinan komando aba-aba')

/** Nouns among them lead only in "di bawah pimpinan X": "Pimpinan Bawaslu" is an office, "satu komando dengan" a figure. */
export const LEADING_NOUNS = wordSet('panduan pimpinan komando aba-aba')
export const UNDER = wordSet('bawah atas dengan oleh mengikuti sesuai')

/** "Tim itu dipimpin Sekda": he leads the team, not the ceremony. */
export const GROUPS = wordSet('tim rombongan satgas pokja delegasi')

/** What is read out at a pledge. */
export const PLEDGE_WORDS = wordSet('ikrar ikrarnya pengikraran deklarasi janji janjinya naskah naskahnya teks teksnya')

export const READS_PASSIVE = wordSet('dibacakan dilafalkan dilafazkan diucapkan dibawakan')
export const READS_ACTIVE = wordSet(
  'membacakan bacakan membacakannya melafalkan melafalkannya mengucapkan mengucapkannya mendiktekan mendiktekannya menuntun menuntunnya',
)

/** Said of a pledge by whoever was told before: "menirukan ikrar yang dibacakannya". */
export const READS_HIMSELF = wordSet(
  'dibacakannya diucapkannya dilafalkannya dilafazkannya dipandunya dipimpinnya dituntunnya didiktekannya',
)

/** "pemeriksaan yang dilakukan KASN": before a body they need no "oleh". */
export const DONE = wordSet('dilakukan dikeluarkan diterbitkan dilayangkan')

/** Who does one of these takes part and leads nothing. */
export const ATTENDING = wordSet('mengikuti ikuti menghadiri hadiri ikut hadir narasumber pemateri pembicara')

/** Words before a mention that make it the audience, the venue or the company, not the actor. */
export const AUDIENCE = wordSet(
  'kepada bagi untuk terhadap dihadiri didampingi disaksikan bersama dengan menggandeng seperti termasuk gandeng ke hadapan diikuti dari di kantor halaman mewakili lingkungan lingkup jajaran antara dan oleh pada menemui mendatangi calon pemilihan saksi keterangan',
)

/** Right before a body they make it the employer: "Tiga ASN Dinas Perikanan diberhentikan". */
export const EMPLOYED = wordSet('asn pns pppk pegawai guru dosen pejabat staf honorer thl aparatur karyawan oknum')

/** Right before a body they make it part of an office: "para Sekda, Kepala BKD dan Pimpinan Bawaslu". */
export const LEADING_RANKS = wordSet('kepala pimpinan ketua anggota sekretaris perwakilan komisioner jajaran')

/** A sentence with one of them lists guests. */
export const ATTENDANCE = wordSet(
  'hadir dihadiri menghadiri menyaksikan disaksikan didampingi mendampingi tampak turut undangan',
)

/** What a body gives that punishes: "mendapat teguran dari BKN". */
export const PENALTIES = wordSet(
  'sanksi teguran hukuman disiplin moral sedang berat ringan tertulis etik peringatan penurunan rekomendasi',
)

/** A paper that imposes a penalty, and what its author does with it. */
export const PAPERS = wordSet(
  'surat suratnya sk sk-nya keputusan keputusannya hukuman hukumannya sanksi sanksinya putusan putusannya teguran tegurannya',
)
export const SIGNED = wordSet(
  'ditandatangani diteken diterbitkan dikeluarkan ditetapkan dilayangkan dijatuhkan diparaf',
)

/** What a supervisor does to whoever is suspected, and what he is suspected with. */
export const SUMMONS = wordSet('memanggil panggil memeriksa periksa')
export const SUSPECTED = wordSet('diduga disinyalir ditengarai terindikasi kedapatan')

/** Verbs of whoever keeps a tally. */
export const COUNTS = wordSet(
  'mencatat menemukan temukan menerima menangani tangani mengungkap merilis mendata merekap catat',
)

/** The reporter's own words for a suspicion, which nobody need have spoken. */
export const REPORTERS_WORDS = wordSet(
  'diduga ditengarai disinyalir terindikasi kedapatan viral tertangkap kepergok terekam beredar tampak terlihat ketahuan dilaporkan unggahan postingan rekaman sebelumnya diberitakan gegara gara-gara lantaran dituding dituduh disangka disangkakan disebut-sebut dipersoalkan dicurigai',
)
