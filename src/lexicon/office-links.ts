/** Words for a level of government inside an office ("Sekretaris Daerah Kabupaten Mempawah"). Add a spelling here. */
export const LEVEL_WORDS: ReadonlySet<string> = new Set(
  'kabupaten kab kota provinsi prov propinsi kecamatan kec kelurahan desa distrik kapanewon kalurahan nagari gampong pekon kampung tingkat daerah wilayah kotamadya'.split(
    ' ',
  ),
)

/** Words between two parts of one office: `and` joins fields of work, `comma` lists them, `at` leads to the place of service. */
export const OFFICE_LINKS: ReadonlyMap<string, 'and' | 'comma' | 'at'> = new Map([
  ['dan', 'and'],
  ['&', 'and'],
  ['/', 'and'],
  ['-', 'and'],
  ['serta', 'and'],
  [',', 'comma'],
  ['di', 'at'],
  ['pada', 'at'],
  ['untuk', 'and'],
  ['antar', 'and'],
])

/** Between a name and the post that its holder loses: "membebaskan Ridwan Saleh dari jabatan Lurah Legok". */
export const REMOVAL_LINKS: ReadonlySet<string> = new Set([
  'dari jabatan',
  'dari jabatan sebagai',
  'dari jabatannya sebagai',
  'dari jabatannya selaku',
  'dari posisi',
  'dari posisinya sebagai',
  'dari kursi',
  'kehilangan jabatan',
  'kehilangan jabatannya sebagai',
  'kehilangan kursi',
  'kehilangan posisi',
  'kehilangan posisinya sebagai',
  'tidak lagi menjabat',
  'tidak lagi menjabat sebagai',
  'tak lagi menjabat',
  'tak lagi menjabat sebagai',
  'melepas jabatan',
  'melepas jabatannya sebagai',
])

/** Before "dari jabatannya sebagai Camat" the name's own verb: "Ridwan Saleh resmi dicopot dari jabatannya sebagai Lurah". */
export const REMOVED =
  /^(?:(?:telah|sudah|resmi|akhirnya|kini|pun|juga|langsung|terpaksa|harus) ){0,2}(?:di[a-z]{4,}|mundur|lengser|terdepak|terpental|mengundurkan diri) (?=dari )/

/** Between a post and the name of whoever holds it: "jabatan Lurah Masrum yang dipegang Hasan". */
export const HELD_BY: ReadonlySet<string> = new Set(
  ['dipegang', 'dijabat', 'diduduki', 'diemban', 'disandang', 'dijabatnya', 'ditempati'].flatMap((verb) =>
    ['', 'oleh', 'selama ini'].flatMap((after) =>
      ['yang', 'yang selama ini', 'yang kini', 'yang sebelumnya', 'yang semula'].map((before) =>
        `${before} ${verb} ${after}`.trim(),
      ),
    ),
  ),
)

/** Before a post whose holder is named behind it. */
export const SEATS: ReadonlySet<string> = new Set(['jabatan', 'kursi', 'posisi', 'pos', 'tampuk'])

/**
 * Words between a name and an office of the same person, without commas and brackets: "X selaku Ketua …",
 * "Ketua Satgas yang juga Inspektur". Add a wording here.
 */
export const HOLDER_LINKS: ReadonlySet<string> = new Set([
  'selaku',
  'sebagai',
  'si',
  'selaku pj',
  'yang juga',
  'yang juga sebagai',
  'yang juga selaku',
  'yang juga menjabat',
  'yang juga menjabat sebagai',
  'yang juga merupakan',
  'yang juga adalah',
  'juga',
  'juga sebagai',
  'juga selaku',
  'yang merupakan',
  'yang merupakan seorang',
  'merupakan',
  'merupakan seorang',
  'yang menjabat',
  'yang menjabat sebagai',
  'yang menjabat selaku',
  'yang saat ini menjabat',
  'yang saat ini menjabat sebagai',
  'yang kini menjabat',
  'yang kini menjabat sebagai',
  'yang masih menjabat',
  'yang masih menjabat sebagai',
  'menjabat',
  'menjabat sebagai',
  'dilantik sebagai',
  'dilantik menjadi',
  'ditunjuk sebagai',
  'ditunjuk menjadi',
  'diangkat sebagai',
  'menjadi',
  'seorang',
  'yang seorang',
  'salah seorang',
  'salah satu',
  'oknum',
  'adalah',
  'adalah seorang',
  'sekaligus',
  'yang sekaligus',
  'sekaligus sebagai',
  'sekaligus selaku',
  'yang sekaligus menjabat',
  'dan juga',
  'merangkap',
  'yang merangkap',
  'yang bertindak selaku',
  'dalam kapasitasnya sebagai',
  'yakni',
  'yaitu',
  'bekerja sebagai',
  'yang bekerja sebagai',
  'yang bertugas sebagai',
  'berprofesi sebagai',
  'yang tercatat sebagai',
  'tercatat sebagai',
  'yang diketahui sebagai',
  'diketahui sebagai',
  'yang diketahui merupakan',
  'yang diketahui menjabat sebagai',
  'yang berstatus',
  'yang berstatus sebagai',
  'yang sehari-hari menjabat sebagai',
  'yang sehari-hari bekerja sebagai',
  'yang merupakan oknum',
  'yang berprofesi sebagai',
])

/** Of them, those that join two offices of one person. */
export const SECOND_OFFICE_LINKS: ReadonlySet<string> = new Set([
  'yang juga',
  'yang juga sebagai',
  'yang juga selaku',
  'yang juga menjabat',
  'yang juga menjabat sebagai',
  'yang juga merupakan',
  'juga selaku',
  'juga sebagai',
  'sekaligus',
  'yang sekaligus',
  'sekaligus sebagai',
  'sekaligus selaku',
  'yang sekaligus menjabat',
  'dan juga',
  'merangkap',
  'yang merangkap',
  'selaku',
  'yang saat ini menjabat',
  'yang saat ini menjabat sebagai',
  'yang kini menjabat',
  'yang kini menjabat sebagai',
])

/** Words between office and name that do not part them: "Bupati Sambas yakni Satono", "Sekda atas nama …". */
export const NAME_LINKS: ReadonlySet<string> = new Set([
  'yakni',
  'yaitu',
  'bernama',
  'bapak',
  'ibu',
  'saudara',
  'atas nama',
  'berinisial',
  'berinsial',
  'inisial',
  'an',
  'a.n',
])

/** Right before an office without a name: it is the building, the election, the seat or a paper, nobody in office. Add one here. */
export const NOT_HOLDER_BEFORE: ReadonlySet<string> = new Set(
  (
    'pemilihan kursi jabatan jabatannya peraturan memilih sukses tingkat pilkada pasangan paslon kontestasi bursa posisi pemilu suksesi pencalonan ' +
    'visi-misi debat kandidat calon bakal cabup cagub cawabup cawagub balon bacalon menjadi jadi maju eks-cawabup rumdis jabatan kekuasaan istri suami anak ajudan ' +
    'sekolah dewan antar setiap tiap para semua seluruh segenap antara sesama masing-masing ribuan ratusan puluhan belasan banyak mayoritas sebagian perwakilan pemilihan gedung kediaman ' +
    'pangkat istilah gelar eselon parpol sekretariat mobil kendaraan pelantikan fungsi peran persatuan forum asosiasi paguyuban'
  ).split(' '),
)

/** Before an office: its building. What follows is an address, never the holder's name ("Kantor Bupati Kayong Utara Sukadana"). */
export const SITE_OF_OFFICE: ReadonlySet<string> = new Set(
  'kantor gedung pendopo pendapa aula ruang halaman lapangan kediaman rumdis dinas jabatan'.split(' '),
)

/** Before an office: one of many, not its holder. */
export const INDEFINITE_BEFORE: ReadonlySet<string> = new Set(['seorang', 'oknum', 'sesosok', 'satu', '1'])

/** Before an office: several of its holders. */
export const PLURAL_BEFORE: ReadonlySet<string> = new Set(
  'dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh kedua ketiga keempat kelima keenam sejumlah beberapa'.split(
    ' ',
  ),
)
