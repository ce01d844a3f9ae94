import type { RegionLevel } from '../model/region.js'
import { wordsOf } from './regions/spelling.js'
import { TokenTrie } from './regions/token-trie.js'

export type InstitutionKind =
  | 'government'
  | 'legislature'
  | 'election-body'
  | 'civil-service-body'
  | 'ministry'
  | 'court'
  | 'prosecutor'
  | 'police'
  | 'military'
  | 'party'
  | 'other'

/** One spelling of a public body. */
export interface InstitutionForm {
  /** Key of the body; all its spellings share it. */
  readonly key: string
  readonly kind: InstitutionKind
  /** The level that the spelling gives ("Pemkab" -> regency, "KASN" -> national), else null. */
  readonly level: RegionLevel | null
  /** True for short forms that must stand in capitals: in small letters they are other words ("kip", "pan"). */
  readonly capitals: boolean
  readonly takes: Takes
}

/**
 * What may follow the name. `region`: the territory that the body belongs to. `must`: it is that body only where a territory
 * follows ("Pemerintah Aceh", "PN Bima"). `subject`: words for its field, then perhaps a territory ("Dinas Pendidikan
 * Kabupaten Bima"). `nothing`: a body of the whole nation; a town behind it is where an office of it stands.
 */
type Takes = 'region' | 'must' | 'subject' | 'nothing'

type Row = readonly [key: string, kind: InstitutionKind, level: RegionLevel | null, takes: Takes, forms: string]

/** Add a body or a spelling here: lower case, marks as words of their own, parted by "|". A form in CAPITALS counts only in capitals. */
const ROWS: readonly Row[] = [
  [
    'pemda',
    'government',
    'province',
    'region',
    'pemprov|pemprop|pemerintah provinsi|pemerintah propinsi|pemda provinsi',
  ],
  ['pemda', 'government', 'regency', 'region', 'pemkab|pemerintah kabupaten|pemda kabupaten|pemerintahan kabupaten'],
  [
    'pemda',
    'government',
    'city',
    'region',
    'pemkot|pemko|pemerintah kota|pemda kota|pemkot administrasi|pemerintah kota administrasi|pemerintahan kota',
  ],
  ['pemda', 'government', null, 'region', 'pemda|pemerintah daerah|pemerintahan daerah'],
  ['pemda', 'government', null, 'must', 'pemerintah|pemerintahan'],
  [
    'kecamatan',
    'government',
    'district',
    'region',
    'pemerintah kecamatan|kantor camat|kantor kecamatan|pemerintah kapanewon|pemerintah distrik|kantor distrik',
  ],
  [
    'desa',
    'government',
    'village',
    'region',
    'pemerintah desa|pemdes|kantor lurah|kantor kelurahan|kantor desa|balai desa|pemerintah kelurahan|pemerintah nagari|pemerintah gampong|pemerintah kalurahan|pemerintah pekon',
  ],
  [
    'setda',
    'government',
    null,
    'region',
    'sekretariat daerah|setda|setdakab|setdako|setdakot|setdaprov|sekretariat kota|sekretariat kabupaten',
  ],
  [
    'dprd',
    'legislature',
    null,
    'region',
    'DPRD|DPRK|DPRA|DPRP|DPRPB|DPRPT|dewan perwakilan rakyat daerah|dewan perwakilan rakyat kabupaten|dewan perwakilan rakyat aceh|sekretariat DPRD|sekretariat dewan|setwan|dprd provinsi|dprd kabupaten|dprd kota',
  ],
  ['dpr', 'legislature', 'national', 'nothing', 'DPR|DPR RI|DPR-RI|dewan perwakilan rakyat|DPD RI|MPR|MPR RI'],

  [
    'bawaslu',
    'election-body',
    null,
    'region',
    'bawaslu|badan pengawas pemilu|badan pengawas pemilihan umum|badan pengawas pemilihan|bawaslu provinsi|bawaslu kabupaten|bawaslu kota|bawaslu kabupaten / kota',
  ],
  [
    'panwaslu',
    'election-body',
    null,
    'region',
    'panwaslu|panwas|panwaskab|panwaskot|panwaslukada|panwaskada|panwasda|panitia pengawas pemilu|panitia pengawas pemilihan umum|panitia pengawas pemilihan|panitia pengawas pemilihan kepala daerah|panwaslu kabupaten|panwaslu kota',
  ],
  [
    'panwaslih',
    'election-body',
    null,
    'region',
    'panwaslih|panwaslih aceh|panitia pengawas pemilihan aceh|panwaslih kabupaten|panwaslih kota',
  ],
  [
    'panwascam',
    'election-body',
    'district',
    'region',
    'panwascam|panwaslucam|panwaslihcam|panwaslu kecamatan|panwas kecamatan|panwaslih kecamatan|panitia pengawas kecamatan|panitia pengawas pemilu kecamatan|panitia pengawas pemilihan kecamatan|panwaslu distrik|panwas distrik|pandis',
  ],
  [
    'pkd',
    'election-body',
    'village',
    'region',
    'PKD|pengawas kelurahan / desa|pengawas kelurahan|pengawas desa|panwaslu kelurahan|panwaslu desa|panwaslu kelurahan / desa|pengawas desa / kelurahan',
  ],
  [
    'kpu',
    'election-body',
    null,
    'region',
    'KPU|KPUD|komisi pemilihan umum|komisi pemilihan umum daerah|kpu provinsi|kpu kabupaten|kpu kota|komisi independen pemilihan',
  ],
  ['kpu', 'election-body', null, 'must', 'KIP'],
  ['ppk-kecamatan', 'election-body', 'district', 'region', 'panitia pemilihan kecamatan|panitia pemilihan distrik'],
  ['dkpp', 'election-body', 'national', 'nothing', 'DKPP|dewan kehormatan penyelenggara pemilu'],
  [
    'gakkumdu',
    'election-body',
    null,
    'region',
    'gakkumdu|sentra gakkumdu|gakumdu|sentra penegakan hukum terpadu|tim gakkumdu|sentra gakumdu',
  ],

  ['kasn', 'civil-service-body', 'national', 'nothing', 'KASN|komisi aparatur sipil negara|komisi ASN'],
  [
    'bkn',
    'civil-service-body',
    'national',
    'nothing',
    'BKN|badan kepegawaian negara|BKN RI|kantor regional BKN|kanreg BKN|kanreg I BKN|kanreg II BKN|kanreg III BKN|kanreg IV BKN|kanreg V BKN|kanreg VI BKN|kanreg VII BKN|kanreg VIII BKN|kanreg IX BKN|kanreg X BKN|kanreg XI BKN|kanreg XII BKN|kanreg XIII BKN|kanreg XIV BKN',
  ],
  [
    'bkd',
    'civil-service-body',
    null,
    'region',
    'BKD|BKPSDM|BKPSDMD|BKPP|BKPPD|BKSDM|BKDD|BKDPSDM|BKPSDA|BKDPSDA|BKPSDMAD|BKPLD|BKDPSDMD|BKD-PSDM|BK-Diklat|BKDiklat|BKDPP|BKPPSDM|BPSDM',
  ],
  [
    'bkd',
    'civil-service-body',
    null,
    'region',
    'badan kepegawaian daerah|badan kepegawaian dan pengembangan sumber daya manusia|badan kepegawaian dan pengembangan sumber daya manusia daerah|badan kepegawaian dan pengembangan sumberdaya manusia|badan kepegawaian dan pengembangan SDM|badan kepegawaian pengembangan sumber daya manusia|badan kepegawaian daerah dan pengembangan sumber daya manusia|badan kepegawaian dan sumber daya manusia',
  ],
  [
    'bkd',
    'civil-service-body',
    null,
    'region',
    'badan kepegawaian , pendidikan dan pelatihan|badan kepegawaian , pendidikan dan pelatihan daerah|badan kepegawaian pendidikan dan pelatihan|badan kepegawaian pendidikan dan pelatihan daerah|badan kepegawaian dan diklat|badan kepegawaian dan diklat daerah|badan kepegawaian daerah dan diklat|badan kepegawaian , pendidikan , dan pelatihan|badan kepegawaian|badan kepegawaian aceh|badan pengembangan sumber daya manusia',
  ],
  ['bkd', 'civil-service-body', null, 'must', 'BKA'],
  ['korpri', 'civil-service-body', null, 'region', 'korpri|korps pegawai republik indonesia|dewan pengurus korpri'],
  [
    'majelis-etik',
    'civil-service-body',
    null,
    'region',
    'majelis kode etik|majelis kehormatan kode etik|TPKK|tim penegak kode etik|baperjakat',
  ],
  ['ppk', 'civil-service-body', null, 'nothing', 'pejabat pembina kepegawaian'],

  [
    'inspektorat',
    'government',
    null,
    'region',
    'inspektorat|inspektorat daerah|inspektorat kabupaten|inspektorat kota|inspektorat provinsi|irda|itda|irban',
  ],
  [
    'kesbangpol',
    'government',
    null,
    'region',
    'kesbangpol|bakesbangpol|bakesbang|kesbang|kesbangpolinmas|kesbanglinmas|bakesbangpollinmas|badan kesatuan bangsa dan politik|badan kesbangpol|kantor kesbangpol|kantor kesatuan bangsa dan politik|kesbangpol linmas',
  ],
  ['satpol-pp', 'government', null, 'region', 'satpol PP|satpol-PP|satpolPP|satuan polisi pamong praja|pol PP|satpol'],
  [
    'bappeda',
    'government',
    null,
    'region',
    'bappeda|bappelitbangda|bapelitbang|bapperida|bappedalitbang|badan perencanaan pembangunan daerah',
  ],
  [
    'badan-daerah',
    'government',
    null,
    'region',
    'BPBD|BPKAD|BPKD|bapenda|BPPKAD|bakeuda|dispenda|badan pendapatan daerah|badan keuangan daerah|badan penanggulangan bencana daerah',
  ],
  [
    'diskominfo',
    'government',
    null,
    'region',
    'diskominfo|diskominfotik|dinas kominfo|diskominfosp|kominfo kabupaten|kominfo kota',
  ],
  ['dinas', 'government', null, 'subject', 'dinas|suku dinas|sudin'],
  [
    'dinas',
    'government',
    null,
    'region',
    'disdik|disdikbud|dispendik|dikbud|disdikpora|dinkes|diskes|dishub|dispora|disporapar|dinsos|disperindag|dispar|disbudpar|disparbud|DPMD|dispermades|dukcapil|disdukcapil|DLH|DPUPR|PUPR|disnaker|disnakertrans|disperkim|DPMPTSP|distan|disbun|disnak|dispertan|diskopukm|cabdisdik|cabdindik|dindik|dindikbud',
  ],
  ['rsud', 'government', null, 'region', 'RSUD|rumah sakit umum daerah'],
  ['puskesmas', 'government', null, 'region', 'puskesmas'],

  [
    'kemendagri',
    'ministry',
    'national',
    'nothing',
    'kemendagri|kementerian dalam negeri|ditjen otda|ditjen otonomi daerah|ditjen polpum|itjen kemendagri',
  ],
  [
    'kemenpanrb',
    'ministry',
    'national',
    'nothing',
    'kemenpanrb|kemenpan|kemenpan RB|kemenpan-RB|kemen PANRB|kementerian PANRB|kementerian PAN-RB|kementerian PAN RB|kementerian pendayagunaan aparatur negara dan reformasi birokrasi|kemenpan-RB RI|kemenpan RB RI',
  ],
  [
    'kemenag',
    'ministry',
    null,
    'region',
    'kemenag|kementerian agama|kankemenag|kantor kemenag|kantor kementerian agama|kanwil kemenag|kanwil kementerian agama|kantor wilayah kementerian agama|kantor wilayah kemenag',
  ],
  [
    'kemenkumham',
    'ministry',
    null,
    'region',
    'kemenkumham|kementerian hukum dan HAM|kementerian hukum dan hak asasi manusia|kanwil kemenkumham|kementerian hukum|kemenkum|kanwil kemenkum|kantor wilayah kemenkumham|kantor wilayah kementerian hukum dan HAM',
  ],
  ['kementerian', 'ministry', 'national', 'subject', 'kementerian'],
  [
    'kementerian',
    'ministry',
    'national',
    'nothing',
    'kementerian luar negeri|kementerian pertahanan|kementerian desa|kominfo|kemenkominfo|kemkominfo|komdigi|kemkomdigi|kemendikbud|kemendikbudristek|kemenkes|kemenkeu|kemensos|kemenko polhukam|kemenkopolhukam|kemenhub|kemnaker|kemlu|setneg|kemensetneg|BUMN',
  ],
  [
    'ombudsman',
    'other',
    null,
    'region',
    'ombudsman|ombudsman RI|ORI perwakilan|ombudsman RI perwakilan|ombudsman perwakilan|ombudsman republik indonesia',
  ],
  [
    'lembaga-negara',
    'other',
    'national',
    'nothing',
    'KPK|komisi pemberantasan korupsi|komnas HAM|LAN|lembaga administrasi negara|BPK|BPKP|BPS|mahkamah konstitusi|komisi yudisial|komisi informasi|BPIP|BNPT|komisi II DPR|komisi II DPR RI',
  ],

  [
    'pengadilan',
    'court',
    null,
    'region',
    'pengadilan negeri|pengadilan tinggi|pengadilan tata usaha negara|PTUN|PT TUN|pengadilan tinggi tata usaha negara|pengadilan agama|mahkamah syariyah|pengadilan tipikor',
  ],
  ['pengadilan', 'court', null, 'must', 'PN|pengadilan'],
  ['mahkamah-agung', 'court', 'national', 'nothing', 'mahkamah agung'],
  [
    'kejaksaan',
    'prosecutor',
    null,
    'region',
    'kejari|kejati|kejaksaan negeri|kejaksaan tinggi|kejaksaan|kacabjari|cabjari|cabang kejaksaan negeri',
  ],
  ['kejaksaan-agung', 'prosecutor', 'national', 'nothing', 'kejagung|kejaksaan agung'],
  [
    'polri',
    'police',
    null,
    'region',
    'polres|polresta|polrestabes|polda|polres metro|polsek|polsekta|polsek metro|kepolisian resor|kepolisian resort|kepolisian daerah|kepolisian sektor|polres kota|satreskrim polres|ditreskrimum polda|polda metro jaya',
  ],
  [
    'polri',
    'police',
    'national',
    'nothing',
    'polri|mabes polri|bareskrim|bareskrim polri|kepolisian|kepolisian negara|kepolisian republik indonesia|kepolisian RI',
  ],
  ['tni', 'military', null, 'region', 'kodim|korem|kodam|koramil|lanal|lanud|lantamal'],
  ['tni', 'military', 'national', 'nothing', 'TNI|TNI AD|TNI AL|TNI AU|mabes TNI'],
  [
    'forkopimda',
    'government',
    null,
    'region',
    'forkopimda|forkopimkab|forkopimko|forkopimcam|forkopimka|muspika|muspida|FKPD|forum koordinasi pimpinan daerah|forkompimda',
  ],
  [
    'party',
    'party',
    null,
    'nothing',
    'PDIP|PDI-P|PDI perjuangan|partai golkar|partai gerindra|partai nasdem|partai demokrat|PKB|PKS|PAN|PPP|partai hanura|perindo|PSI|PBB',
  ],
]

/** Short forms up to this length count only in capitals even where the table has them in small letters. */
const LONGEST_SHORT_FORM = 3

let trie: TokenTrie<InstitutionForm> | null = null

/** All spellings by their words; built on first use. */
export function institutionTrie(): TokenTrie<InstitutionForm> {
  trie ??= build()
  return trie
}

function build(): TokenTrie<InstitutionForm> {
  const made = new TokenTrie<InstitutionForm>()
  for (const [key, kind, level, takes, forms] of ROWS) {
    for (const form of forms.split('|')) {
      const capitals = form === form.toUpperCase() || form.length <= LONGEST_SHORT_FORM
      const words = wordsOf(form)
      if (!made.get(words)) made.set(words, { key, kind, level, capitals, takes })
    }
  }
  return made
}

/** The kind of body that a key stands for; null for a key that no row has. */
export function institutionKind(key: string): InstitutionKind | null {
  return ROWS.find((row) => row[0] === key)?.[1] ?? null
}

/** Whether a body belongs to the whole nation in every spelling: KASN, BKN, a ministry. */
export function isNationalBody(key: string): boolean {
  const rows = ROWS.filter((row) => row[0] === key)
  return rows.length > 0 && rows.every((row) => row[2] === 'national')
}

/** Words for a field of work, as they follow "Dinas" and "Kementerian". Add a word here, lower case. */
const SUBJECTS = `
pendidikan kebudayaan kesehatan perhubungan pertanian perkebunan peternakan kehutanan kelautan perikanan ketahanan pangan sosial tenaga kerja
transmigrasi perdagangan perindustrian koperasi usaha kecil mikro menengah ukm umkm pariwisata pemuda olahraga komunikasi informatika informasi statistik persandian
kependudukan pencatatan sipil catatan pemberdayaan perempuan perlindungan anak masyarakat desa kampung keluarga berencana pengendalian penduduk kb
pekerjaan umum penataan ruang tata bina marga cipta karya pengairan sumber daya air mineral energi esdm perumahan rakyat kawasan permukiman pemukiman pertanahan lingkungan hidup
kebersihan pertamanan pemadam kebakaran penyelamatan penanaman modal pelayanan terpadu satu pintu perizinan perpustakaan kearsipan arsip
tanaman hortikultura holtikultura ekonomi kreatif syariat islam dayah pertamanan pendapatan pengelolaan keuangan aset pasar penyuluhan pmd pupr pu lh
ketenagakerjaan kebencanaan kominfo dukcapil p3a pppa pertahanan agraria bumn riset teknologi tinggi dasar digital politik hukum keamanan koordinator bidang
kesbangpol konstruksi kontruksi pendayagunaan aparatur negara reformasi birokrasi hak asasi manusia ham agama kepemudaan kependudukan adat
`

export const SUBJECT_WORDS: ReadonlySet<string> = new Set(SUBJECTS.trim().split(/\s+/))
