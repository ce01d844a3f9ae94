/**
 * Official names that the press and the places themselves write otherwise than the capitals of the source suggest.
 * Add a spelling here; then run the generator again.
 */
const WRITTEN: Readonly<Record<string, string>> = {
  'DKI JAKARTA': 'DKI Jakarta',
  'PANGKAJENE DAN KEPULAUAN': 'Pangkajene dan Kepulauan',
  'TOJO UNA UNA': 'Tojo Una-Una',
  'MUKO MUKO': 'Mukomuko',
  'TOLI TOLI': 'Tolitoli',
  'BAU BAU': 'Baubau',
  'FAK FAK': 'Fakfak',
  PALANGKARAYA: 'Palangka Raya',
  'LUBUK LINGGAU': 'Lubuklinggau',
  'PANGKAL PINANG': 'Pangkalpinang',
  'TANJUNG PINANG': 'Tanjungpinang',
  'TANJUNG BALAI': 'Tanjungbalai',
  'PADANG SIDEMPUAN': 'Padangsidimpuan',
  'T. JAMBO AYE': 'Tanah Jambo Aye',
  'BTS. ULU': 'BTS Ulu',
  'BL. LIMBANGAN': 'Balubur Limbangan',
  'GN. BINTANG AWAI': 'Gunung Bintang Awai',
  'KEP. MASALOKA RAYA': 'Kepulauan Masaloka Raya',
  'KEP. BALA BALAKANG': 'Kepulauan Bala Balakang',
  'KOTA KUALASINPANG': 'Kota Kualasimpang',
  'MISOOL (MISOOL UTARA)': 'Misool',
  'NA IX - X': 'Na IX-X',
  'KONDA/ KONDAGA': 'Konda/Kondaga',
}

const ROMAN = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/
const LEVEL_WORD = /^(?:KABUPATEN|KOTA)(?: ADMINISTRASI)? /

/** "KABUPATEN KAYONG UTARA" -> "Kayong Utara". District names keep a leading "Kota": only regencies and cities have a level word. */
export function bareOfficialName(official: string): string {
  return properName(official.replace(LEVEL_WORD, ''))
}

/** Name in ordinary letter case: "SUNGAI RAYA" -> "Sungai Raya", "IX KOTO" -> "IX Koto", "Timang gajah" -> "Timang Gajah". */
export function properName(name: string): string {
  const plain = name.trim().replace(/\s+/g, ' ')
  const written = WRITTEN[plain.toUpperCase()]
  return written ?? plain.split(' ').map(properWord).join(' ')
}

function properWord(word: string): string {
  if (ROMAN.test(word) || /^ST[ML]$/.test(word)) return word
  return word
    .toLowerCase()
    .replace(/(^|[-/])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase())
}
