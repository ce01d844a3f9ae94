/** A name right after one of these is a person's ("warga Sukadana, Ridwan", "pelapor Yusuf Tandi"). Add one here. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  (
    'oleh bernama berinisial inisial saudara saudari sosok pria wanita perempuan saksi pelapor terlapor terdakwa tersangka korban pengacara advokat pengamat akademisi aktivis mahasiswa pengusaha politikus politisi ' +
    'istri suami anak putra putri ayah adik kakak almarhum mendiang penulis peneliti narasumber sahabat didampingi mendampingi oknum pegawai staf honorer kuasa-hukum'
  ).split(' '),
)

/** After a name and a comma: what the person is ("Yusuf Tandi, warga setempat"). Add one here. */
export const APPOSED: ReadonlySet<string> = new Set(
  'warga seorang selaku mahasiswa pengacara advokat pengamat akademisi aktivis pelapor saksi pengusaha tokoh politisi politikus peneliti kuasa anggota salah mantan yang'.split(
    ' ',
  ),
)

/** Words of the gap between a name and a nickname: "yang akrab disapa Bram", "sapaan akrab". One of NICKNAME_CUES must be among them. */
export const NICKNAME_GAP: ReadonlySet<string> = new Set(
  ', ( yang akrab karib biasa kerap sering sapaan disapa panggilan dipanggil alias sebutan nama pria wanita perempuan itu ini lebih dikenal dengan juga akrabnya - begitu ia demikian'.split(
    ' ',
  ),
)
