/** Words inside or before a name that belong to it. They may be written in lower case between two name words. Add one here. */
export const LOWER_PARTICLES: ReadonlySet<string> = new Set(
  'bin binti van der den de da do dos el al as ad ar ibn ibnu ben von la le di'.split(' '),
)

/** Openings of names that never stand for the person alone, so that they are no short name ("Andi", "La Ode", "I Made", "Siti"). */
export const NAME_OPENINGS: ReadonlySet<string> = new Set(
  (
    'andi daeng dg la wa ode laode waode lalu baiq i ni ida ayu bagus anak agung gusti dewa made wayan nyoman ketut gede putu kadek komang luh desak ngurah cokorda tjokorda ' +
    'teuku cut raden rr rden r ra rm krt krh gkr kgph gph bra tengku tuanku sutan st sultan datu syarifah syarif said sayid siti sitti nur muhammad mohammad mochammad moch moh muh muhamad mohamad mohd md m achmad ahmad ach abd abdul a st hj h bin binti al el tb tubagus ratu ki'
  ).split(' '),
)

/** Short spellings of first names: "M." and "Muh" may stand for "Muhammad". */
export const SHORT_FIRST_NAMES: ReadonlyMap<string, string> = new Map(
  'm:muhammad moh:muhammad muh:muhammad moch:muhammad mochammad:muhammad mohammad:muhammad mohamad:muhammad muhamad:muhammad mohd:muhammad md:muhammad much:muhammad abd:abdul achmad:ahmad ach:ahmad akhmad:ahmad laode:ode waode:ode jhon:john jhoni:johny'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** Cue words that introduce a nickname: "sapaan akrab", "karib disapa". */
export const NICKNAME_CUES: ReadonlySet<string> = new Set(
  'sapaan disapa panggilan dipanggil alias sebutan akrab'.split(' '),
)

/** Cue words that introduce initials or a name: "berinisial AR", "bernama Budi". */
export const NAME_CUES: ReadonlySet<string> = new Set('berinisial berinsial inisial bernama atasnama'.split(' '))

/** Common words that are given names, too; with a capital inside a sentence, or before another name word, they are one. Add one here. */
export const NAME_HOMOGRAPHS: ReadonlySet<string> = new Set(
  'didik sang subur yakin awan kasih hari guna budi jujur tulus ikhlas mulus sugeng rejeki waras bagas tegar tampan'.split(
    ' ',
  ),
)

/** Words of places that are family names, too: they may close a name ("Zulfahmi Tanjung"). Add one here. */
export const FAMILY_HOMOGRAPHS: ReadonlySet<string> = new Set([
  'tanjung',
  'danau',
  'pulau',
  'pasar',
  'agustus',
  'juli',
  'juni',
])

/** Two capitals at the end of a name that are an abbreviation elsewhere ("Mahfud MD"). Add one here. */
export const NAME_TAILS: ReadonlySet<string> = new Set(['MD', 'HA', 'AC', 'TA'])

/** What belongs to somebody, or is told of him, before his name at the start of a sentence: "Video Ridwan menyanyi". Add a word here. */
export const OWNED_THINGS: ReadonlySet<string> = new Set(
  'video foto fotonya rekaman unggahan akun kasus perkara status surat laporan berkas potret gambar suara ulah aksi nasib karier sosok istri suami keluarga kediaman rumah kabar kursi kuasa nama'.split(
    ' ',
  ),
)
