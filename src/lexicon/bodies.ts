import type { RegionLevel } from '../model/region.js'
import type { OfficeClass } from './offices.js'

/** A body that a rank may belong to ("Ketua" + "Bawaslu"). */
export interface Body {
  /** Key of the list, as in InstitutionMention where both name the same thing: `bawaslu`, `kpu`, `dinas`. */
  readonly key: string
  readonly class: OfficeClass
  readonly level: RegionLevel | null
  /** True where words for a field of work may follow ("Dinas Pendidikan dan Kebudayaan"). */
  readonly open: boolean
}

type Row = readonly [key: string, forms: string, cls: OfficeClass, level: RegionLevel | null, open?: 'open']

/** Add a body or a spelling here; forms are lower case, parted by "|". */
const ROWS: readonly Row[] = [
  [
    'bawaslu',
    'bawaslu|bawalsu|baswaslu|bawasalu|badan pengawas pemilu|badan pengawas pemilihan umum|badan pengawas pemilihan|bawaslu ri',
    'election-body',
    null,
  ],
  [
    'panwaslu',
    'panwaslu|panwalsu|panwas|panwaskab|panwaskot|panwaslukada|panwaskada|panitia pengawas pemilu|panitia pengawas pemilihan|panitia pengawas pemilihan umum|panwaslih|panitia pengawas pemilihan aceh|panwasda',
    'election-body',
    null,
  ],
  [
    'panwascam',
    'panwascam|panwaslucam|panwaslu kecamatan|panwas kecamatan|panwaslihcam|panwaslih kecamatan|panitia pengawas kecamatan|panitia pengawas pemilu kecamatan|panitia pengawas pemilihan kecamatan|panwas distrik|pandis|panwaslu distrik',
    'election-body',
    'district',
  ],
  [
    'pkd',
    'pkd|ppl|pengawas kelurahan/desa|pengawas kelurahan|pengawas desa|pengawas tps|ptps|panwaslu kelurahan/desa|panwaslu desa',
    'election-body',
    'village',
  ],
  ['kpu', 'kpu|kpud|kip|komisi pemilihan umum|komisi independen pemilihan|kpu ri', 'election-body', null],
  ['ppk', 'ppk|ppd|panitia pemilihan kecamatan|panitia pemilihan distrik', 'election-body', 'district'],
  [
    'pps',
    'pps|kpps|kelompok penyelenggara pemungutan suara|panitia pemungutan suara|pantarlih',
    'election-body',
    'village',
  ],
  ['dkpp', 'dkpp|dewan kehormatan penyelenggara pemilu|tpd', 'election-body', 'national'],
  ['gakkumdu', 'gakkumdu|sentra gakkumdu|gakumdu|sentra penegakan hukum terpadu', 'election-body', null],
  ['kasn', 'kasn|komisi aparatur sipil negara|komisi asn', 'ministry', 'national'],
  ['bkn', 'bkn|badan kepegawaian negara|badan kepegawaian nasional', 'ministry', 'national'],
  ['kanreg-bkn', 'kanreg|kantor regional', 'vertical', null, 'open'],
  ['ombudsman', 'ombudsman|ombudsman ri|orri', 'vertical', null],
  ['komnas-ham', 'komnas ham|komisi nasional hak asasi manusia|komnas perempuan', 'ministry', 'national'],
  ['kpk', 'kpk|komisi pemberantasan korupsi', 'ministry', 'national'],
  ['mahkamah', 'mk|mahkamah konstitusi|mahkamah agung|ma|komisi yudisial|mkmk|ky', 'court', 'national'],
  [
    'legislature',
    'dprd|dprk|dpra|dprp|dpr|dpd|mpr|dprd provinsi|dprd kabupaten|dprd kota|dewan perwakilan rakyat|dewan perwakilan rakyat daerah|dewan perwakilan daerah|majelis permusyawaratan rakyat|dpr-ri|dpd-ri|mrp|majelis rakyat papua|dprpb|parlemen',
    'legislature',
    null,
  ],
  [
    'legislature-organ',
    'komisi|fraksi|baleg|badan legislasi|badan kehormatan|badan anggaran|banggar|pansus|panitia khusus|bapemperda|komite|mahkamah kehormatan dewan|mkd|bk',
    'legislature',
    null,
    'open',
  ],
  [
    'kementerian',
    'kementerian|kementrian|kemendagri|kemenpan rb|kemenpan-rb|kemenpanrb|kementerian panrb|kemenag|kemenkumham|kemenkum|kemenkeu|kemenkes|kemendikbud|kemendikbudristek|kemenko polhukam|kemenko|kominfo|kemenkominfo|kemkomdigi|komdigi|kemenkopolhukam|kemenhub|kemensos|kemnaker|kemenpora|kemlu|kementerian koordinator|setneg|sekretariat negara|kemensetneg|bumn',
    'ministry',
    'national',
    'open',
  ],
  [
    'lembaga-negara',
    'bnpb|bssn|bpip|bnpt|bkkbn|bpom|bmkg|brin|basarnas|lan|lembaga administrasi negara|bpk|bpkp|bps|badan pusat statistik|ojk|bi|bank indonesia|kpai|kpi|ksp|bin|bgn|bkpm|ikn|lemhannas|wantimpres|badan|dewan|lembaga|otorita|balai|stasiun|bnn|bnnk|bnnp|bnn kabupaten|bpn|atr/bpn|kppn|kpp|bea cukai|imigrasi|dewan pertimbangan presiden|kantor staf presiden|kantor komunikasi kepresidenan',
    'agency',
    null,
    'open',
  ],
  [
    'ditjen',
    'ditjen|direktorat jenderal|direktorat|itjen|inspektorat jenderal|setjen|sekretariat jenderal|deputi|biro|pusat|pusdatin|subdirektorat|subdit|departemen',
    'ministry',
    'national',
    'open',
  ],
  [
    'bkd',
    'bkd|bkpsdm|bkpsdmd|bkpp|bkppd|bkpsda|bksdm|bka|bkad|bkdd|bkpsdma|bkd-psdm|bkpsdm-d|badan kepegawaian daerah|badan kepegawaian dan pengembangan sumber daya manusia|badan kepegawaian dan pengembangan sdm|badan kepegawaian pendidikan dan pelatihan|badan kepegawaian|bk-diklat|bkdiklat|bkpsdmda|bkda',
    'agency',
    null,
    'open',
  ],
  [
    'kesbangpol',
    'kesbangpol|bakesbangpol|badan kesbangpol|badan kesatuan bangsa dan politik|kesbangpolinmas|kesbang|kesbanglinmas|bakesbangpollinmas|kesbangpol linmas|bakesbang|kantor kesbangpol',
    'agency',
    null,
  ],
  ['inspektorat', 'inspektorat|inspektorat daerah|irda|itda', 'agency', null],
  [
    'dinas',
    'dinas|disdik|disdikbud|dinkes|diskes|dishub|dispora|disdikpora|dinsos|disperindag|dispar|disbudpar|dpmd|pmd|dukcapil|disdukcapil|dlh|pupr|dpupr|dinas pu|diskominfo|disnaker|disnakertrans|dispendik|distan|disperkim|perkim|dpmptsp|disparbud|dinas pmd|dikbud|disbun|disnak|suku dinas|sudin',
    'agency',
    null,
    'open',
  ],
  [
    'badan-daerah',
    'bappeda|bappelitbangda|bapelitbang|bapperida|bpbd|bpkad|bapenda|bppkad|bpprd|bakeuda|dispenda|dppkad|baperlitbang',
    'agency',
    null,
  ],
  ['satpol-pp', 'satpol pp|satuan polisi pamong praja|pol pp|satpol', 'agency', null],
  [
    'setda',
    'setda|setkab|setko|setkot|setprov|sekretariat kabupaten|sekretariat kota|sekretariat daerah|setdakab|setdako|setdaprov|setwan|sekretariat dprd|sekretariat dewan|sekretariat|setdakot|tata usaha|tu',
    'secretariat',
    null,
    'open',
  ],
  [
    'unit',
    'desk pilkada|desk pemilu|kelompok staf ahli|kelompok ahli|bagian|bidang|seksi|subbagian|subbidang|sub bagian|sub bidang|divisi|urusan|unit|upt|uptd|kantor|instansi|satuan|kelompok|perwakilan|cabang|ranting|wilayah',
    'agency',
    null,
    'open',
  ],
  [
    'pemda',
    'pemda|pemkab|pemkot|pemko|pemprov|pemerintah|pemerintah daerah|pemerintah kabupaten|pemerintah kota|pemerintah provinsi|opd|skpd|organisasi perangkat daerah|perangkat daerah',
    'agency',
    null,
  ],
  [
    'kelurahan',
    'kelurahan|desa|kecamatan|kantor camat|kantor lurah|kantor kecamatan|kapanewon|distrik|nagari|gampong|pekon|kampung|kalurahan',
    'village',
    null,
  ],
  [
    'puskesmas',
    'puskesmas|posyandu|rsud|rsu|rsup|rumah sakit|rumah sakit umum daerah|klinik|rs',
    'school-health',
    null,
    'open',
  ],
  [
    'sekolah',
    'sd|sdn|smp|smpn|sma|sman|smk|smkn|mts|mtsn|min|man|tk|paud|slb|sekolah|madrasah|sd negeri|smp negeri|sma negeri|smk negeri|sekolah dasar|mi|mkks|k3s|kkks|pesantren|pondok pesantren',
    'school-health',
    null,
    'open',
  ],
  [
    'universitas',
    'universitas|fakultas|institut|politeknik|stie|stain|iain|uin|fisip|fkip|unhas|ugm|ui|ipb|unair|lppm|prodi|program studi|jurusan|bem|badan eksekutif mahasiswa|senat',
    'university',
    null,
    'open',
  ],
  [
    'polri',
    'polri|polda|polres|polresta|polrestabes|polsek|mabes polri|bareskrim|brimob|satreskrim|reskrim|propam|polisi|kepolisian|satlantas|korps',
    'police-military',
    null,
    'open',
  ],
  [
    'tni',
    'tni|tni ad|tni al|tni au|kodim|korem|kodam|koramil|lanal|lanud|marinir|kostrad|kopassus|lantamal|yonif',
    'police-military',
    null,
    'open',
  ],
  [
    'kejaksaan',
    'kejari|kejati|kejaksaan|kejaksaan negeri|kejaksaan tinggi|kejagung|kejaksaan agung',
    'prosecutor',
    null,
  ],
  [
    'pengadilan',
    'pn|pengadilan negeri|pengadilan|pengadilan tinggi|ptun|pengadilan agama|mahkamah syariyah',
    'court',
    null,
  ],
  ['lapas', 'lapas|rutan|lembaga pemasyarakatan|bapas', 'vertical', null],
  [
    'kanwil',
    'kanwil|kantor wilayah|kantor kemenag|kantor kementerian agama|kua|kantor urusan agama|kantor pertanahan',
    'vertical',
    null,
    'open',
  ],
  [
    'korpri',
    'korpri|pgri|apdesi|papdesi|ppdi|abpednas|apkasi|apeksi|appsi|adkasi|mui|nu|pbnu|pcnu|pwnu|muhammadiyah|fkub|kadin|hipmi|knpi|pwi|aji|idi|ibi|ppni|pmi|pkk|tp pkk|tim penggerak pkk|dharma wanita|dwp|pramuka|kwarcab|kwarda|koni|fkdm|lpm|bpd|badan permusyawaratan desa|karang taruna|banser|gp ansor|ansor|hmi|pmii|gmni|imm|kammi|ppih|pssi|pbsi|apindo|aprindo|phri',
    'association',
    null,
    'open',
  ],
  [
    'association',
    'asosiasi|ikatan|perhimpunan|persatuan|perkumpulan|himpunan|forum|aliansi|gerakan|yayasan|koalisi|jaringan|komunitas|lsm|organisasi|presidium|serikat|federasi|lembaga bantuan hukum|lbh|lembaga survei|center|pengurus besar|pengurus pusat|pengurus wilayah|pengurus cabang|pimpinan pusat|pimpinan wilayah|pimpinan daerah|pimpinan cabang|dewan pengurus|panitia|pokja|satgas|satuan tugas|gugus tugas|tim|tpkk|majelis|majelis kode etik|rt|rw|paguyuban|lingkungan|kelas|osis|relawan|komite sekolah',
    'association',
    null,
    'open',
  ],
  [
    'party',
    'partai|dpp|dpw|dpc|pdip|pdi-p|pdi p|pdi perjuangan|golkar|partai golkar|gerindra|nasdem|pkb|pks|pan|ppp|demokrat|hanura|perindo|psi|pbb|gelora|partai buruh|dewan pimpinan pusat|dewan pimpinan wilayah|dewan pimpinan daerah|dewan pimpinan cabang|tkn|tpn|bpn prabowo|timnas|tim kampanye|tim kampanye nasional|tim kampanye daerah|tim pemenangan|tim pemenangan nasional|tim sukses|tim advokasi|tim hukum|badan pemenangan nasional|bappilu|projo',
    'party',
    null,
    'open',
  ],
  [
    'company',
    'pt|cv|perum|perumda|pdam|bank|grup|koperasi|pertamina|pln|bpjs|bulog|pelindo|telkom|bursa',
    'company',
    null,
    'open',
  ],
]

/** All surface forms of bodies, lower case, words parted by one space. */
export function bodyForms(): { readonly form: string; readonly body: Body }[] {
  return ROWS.flatMap(([key, forms, cls, level, open]) => {
    const body: Body = { key, class: cls, level, open: open === 'open' }
    return forms.split('|').map((form) => ({ form, body }))
  })
}
