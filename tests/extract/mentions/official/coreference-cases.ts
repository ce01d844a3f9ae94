/** A text and everybody in it: name, position and the wording of all mentions in order. */
export interface CoreferenceCase {
  readonly name: string
  readonly text: string
  readonly persons: readonly (readonly [name: string | null, position: string | null, mentions: readonly string[]])[]
}

export const COREFERENCE_CASES: readonly CoreferenceCase[] = [
  {
    name: 'first name, last name, bare office, office with short name',
    text: 'Pj Bupati Brebes Iwanto Prakoso membuka apel. Iwanto berpesan. Prakoso tersenyum. Pj Bupati lalu pulang. "Ya," kata Bupati Iwanto.',
    persons: [
      [
        'Iwanto Prakoso',
        'Pj Bupati Brebes',
        ['Pj Bupati Brebes Iwanto Prakoso', 'Iwanto', 'Prakoso', 'Pj Bupati', 'Bupati Iwanto'],
      ],
    ],
  },
  {
    name: 'an office in the headline before the name',
    text: 'Sekda Palu Buka Bimtek\n\nSekda Palu Irmawati Malinta membuka bimtek.',
    persons: [['Irmawati Malinta', 'Sekda Palu', ['Sekda Palu', 'Sekda Palu Irmawati Malinta']]],
  },
  {
    name: 'the same office elsewhere is somebody else',
    text: 'Bupati Sambas Hairun Nizam hadir. Bupati Landak tidak hadir.',
    persons: [
      ['Hairun Nizam', 'Bupati Sambas', ['Bupati Sambas Hairun Nizam']],
      [null, 'Bupati Landak', ['Bupati Landak']],
    ],
  },
  {
    name: 'two spellings of one name',
    text: 'Ketua KPU Kota Tual Jhoni Renwarin hadir. Menurut Jhony Renwarin, logistik aman.',
    persons: [['Jhoni Renwarin', 'Ketua KPU Kota Tual', ['Ketua KPU Kota Tual Jhoni Renwarin', 'Jhony Renwarin']]],
  },
  {
    name: 'fullest form wherever it stands',
    text: 'Sekda Buol Irwan memimpin apel. Sekda Buol Irwan Dai Mardani berpesan singkat.',
    persons: [['Irwan Dai Mardani', 'Sekda Buol', ['Sekda Buol Irwan', 'Sekda Buol Irwan Dai Mardani']]],
  },
  {
    name: 'nickname with a cue',
    text: 'Bupati Trenggalek Arif Wicaksana, yang akrab disapa Mas Pin, berkeliling. "Saya cek," kata Mas Pin.',
    persons: [
      [
        'Arif Wicaksana',
        'Bupati Trenggalek',
        ['Bupati Trenggalek Arif Wicaksana, yang akrab disapa Mas Pin', 'Mas Pin'],
      ],
    ],
  },
  {
    name: 'clipped name',
    text: 'Lurah Tamamaung, Hasnawiyah Latief, memandu ikrar. "Begitu saja," kata Hasna.',
    persons: [['Hasnawiyah Latief', 'Lurah Tamamaung', ['Lurah Tamamaung, Hasnawiyah Latief', 'Hasna']]],
  },
  {
    name: 'somebody of an office, then the same somebody',
    text: 'Seorang camat dilaporkan warga. Camat itu membantah.',
    persons: [[null, 'camat', ['camat', 'Camat']]],
  },
  {
    name: 'a candidate is nobody in office, a former officer keeps the name only with his past office',
    text: 'Calon bupati Hasan Rauf hadir.',
    persons: [['Hasan Rauf', null, ['Hasan Rauf']]],
  },
  {
    name: 'two persons that share a name word keep apart',
    text: 'Sekda Tegal Ahmad Syauqi hadir. Kepala BKD Tegal Ahmad Fauzan juga hadir. Syauqi berpesan, Fauzan mencatat.',
    persons: [
      ['Ahmad Syauqi', 'Sekda Tegal', ['Sekda Tegal Ahmad Syauqi', 'Syauqi']],
      ['Ahmad Fauzan', 'Kepala BKD Tegal', ['Kepala BKD Tegal Ahmad Fauzan', 'Fauzan']],
    ],
  },
  {
    name: 'initials wherever they stand',
    text: 'Guru SMP berinisial RT diperiksa. RT mengaku salah kirim.',
    persons: [['RT', 'Guru SMP', ['Guru SMP berinisial RT', 'RT']]],
  },
  {
    name: 'the initials of an office told before',
    text: 'Camat Rupit tidak datang. Terlapor, kata petugas, berinisial DM.',
    persons: [['DM', 'Camat Rupit', ['Camat Rupit', 'DM']]],
  },
  {
    name: 'orang nomor satu',
    text: 'Bupati Alor Imanuel Djobo membuka rapat. Orang nomor satu di Alor itu tersenyum.',
    persons: [['Imanuel Djobo', 'Bupati Alor', ['Bupati Alor Imanuel Djobo', 'Orang nomor satu di Alor']]],
  },
  {
    name: 'pronouns are no mentions',
    text: 'Bupati Alor Imanuel Djobo membuka rapat. Ia tersenyum, beliau senang, dirinya lega.',
    persons: [['Imanuel Djobo', 'Bupati Alor', ['Bupati Alor Imanuel Djobo']]],
  },
  {
    name: 'somebody of an office is its one named holder',
    text: 'Seorang camat dilaporkan ke Bawaslu. Camat Rupit Darmawan Saleh membantah.',
    persons: [['Darmawan Saleh', 'Camat Rupit', ['camat', 'Camat Rupit Darmawan Saleh']]],
  },
  {
    name: 'several of an office are not its named holder',
    text: 'Dua lurah diperiksa. Lurah Tamamaung, Hasniah Ruslan, tidak termasuk.',
    persons: [
      ['Hasniah Ruslan', 'Lurah Tamamaung', ['Lurah Tamamaung, Hasniah Ruslan']],
      [null, 'lurah', ['lurah']],
    ],
  },
  {
    name: 'a member of a body named by salah satu',
    text: '"Harga mati," kata salah satu Pimpinan Presidium ABPMI Bambang Sutedjo.',
    persons: [['Bambang Sutedjo', 'Pimpinan Presidium ABPMI', ['Pimpinan Presidium ABPMI Bambang Sutedjo']]],
  },
]
