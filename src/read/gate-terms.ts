/**
 * What a record must hold for an event to be possible: one term of each list. Lower case; a term is found inside longer
 * words too ("kenetralan", "bapaslon"); a space stands for any gap between words, so one at the start or end keeps a
 * short term from being found in the middle of words ("kecamatan", "pengawasan").
 */
export type GateTerms = readonly (readonly string[])[]

/** What may hang on a word that the lists end with a gap. */
const ENCLITICS = ['', 'nya', 'lah', 'kah', 'pun']

/** `_` is a gap: "_asn" starts a word, "pengawas_" ends one. */
function words(list: string): string[] {
  return list.split(',').flatMap((term) => {
    const plain = term.trim().replaceAll('_', ' ')
    return plain.endsWith(' ') ? ENCLITICS.map((enclitic) => `${plain.trimEnd()}${enclitic} `) : [plain]
  })
}

/** An election, those who stand in it, and those who supervise it: without one, no neutrality is electoral. */
const ELECTION = words(`
  pemilu, pemilihan, pilkad, pilpres, pileg, pilgub, pilbup, pilwa, _psu, pemungutan suara, coblos, pesta demokrasi, tahun politik,
  capres, cagub, cabup, cawali, caleg, paslon, pasangan calon, calon bupati, calon wali, calon wakil, calon petahana, calon anggota, cawapres, cawagub, cawabup, cawalkot, calon gubernur, calon legis, calon presiden, calon kepala,
  bakal calon,
  bawaslu, panwas, gakkumdu, pengawas_`)

const CIVIL_SERVICE = words(`
  _asn, _pns, cpns, non-asn, pppk, p3k, a$n, aparat, apartur, pegawai, birokra, abdi negara, abdi masyarakat, korpri, opd, skpd,
  perangkat daerah, pemangku jabatan, perangkat desa, perangkat negeri, perangkat kalurahan, perangkat kelurahan, perangkat kampung, pejabat, penjabat, _pj, _plt, _plh, jajaran, bawahan, petinggi, petugas, operator, ajudan, auditor, widyaiswara,
  staf, asisten, pelaksana, honorer, pekerja harian, _phl_, tenaga, ppnpn, pjlp, _ptt, _thl, _tkk, laskar pelangi, penyuluh, pendamping desa, satpol, sopir dinas`)

/** "Kasi" and the like stand between gaps: "lokasi" and "terima kasih" hold the letters too. */
const OFFICES = words(`
  kepala, kepalo, sekretaris, direktur, direktris, wadir, dirut, inspektur, irjen, irban, koordinator, ketua tim, ketua rt, ketua rw, ketua rukun, ketua satgas,
  ketua harian satgas, ketua panitia, ketua pokja, sekda, sekwan, sekcam, seklur, sekdes, sekprov, sekkab, sekab, sekko, _seko_, _sekot_, asda_, sahli, _karo_,
  wakil gubernur, wakil bupati, wakil wali, wakil kepala, wagub, wabup, wawali, wawako, wawalkot, kadistrik,
  _kadi, _kaduk, _kadlh, _kaban_, _kabid, _kabag, _kabiro, _kasa, _kasu, _kasi_, _kasie, _kasek, _kaur_, _ka_, _kakan, _kakam,
  _kapus, kalapas, karutan, kabapas, kabinda, _kabin_, _kalak_, posda bin, kplp, juru bicara, jubir, analis_, bendahara`)

const SCHOOLS_AND_HEALTH = words(`
  _guru, kepsek, wakasek, waka kesiswaan, waka kurikulum, korwil, penilik, pengawas sd, pengawas sekolah, pengawas smp, pengawas sma,
  pengawas tk, pengawas madrasah, pengawas paud, dosen, lektor, rektor, warek, dekan, wadek, dokter, bidan, perawat, apoteker, nakes, tendik, _ppl_`)

const VILLAGES = words(`
  _camat, _lurah, panewu, carik, kades, pamong, kadus, kasun, dukuh, keuchik, geuchik, geucik, keucik, nagari, perbekel, prebekel, bekel_, peratin,
  hukum tua, sangadi, pengulu, penghulu, kuwu, pambakal, pembakal, reje_, raja negeri, kamituwo, kaling_, jogoboyo, kepling`)

const NEUTRALITY = words('netral, netraslit, imparsial, nonpartisan')

/** What stands for neutrality where civil servants are spoken of: "ikrar tidak berpihak" names no election. */
const SIDE_TAKING = words('memihak, berpihak, politik praktis, berpolitik, tim sukses, timses, terlibat politik')

const PEOPLE = [...CIVIL_SERVICE, ...OFFICES, ...SCHOOLS_AND_HEALTH, ...VILLAGES]

/** The lists that ship with the tool. Add a term here; leaving one out can lose events, adding one costs only time. */
export const GATE_TERMS: GateTerms = [
  [...ELECTION, ...NEUTRALITY, ...SIDE_TAKING],
  [...PEOPLE, ...NEUTRALITY],
  // "netral" is in both: it alone may be a country's, a colour's or a referee's
  [...ELECTION, ...PEOPLE],
]
