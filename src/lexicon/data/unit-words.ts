/**
 * Words that name a field of work inside an office ("Kepala Dinas Pendidikan dan Kebudayaan", "Asisten Administrasi Umum"):
 * they carry the office on, any other capitalised word opens the holder's name. Lower case. Add a word here.
 */
export const UNIT_WORDS_TEXT = `
administrasi adpim advent advokasi afiliasi agama agraria agribisnis air ajar akademi akademik akreditasi aksesibilitas
akuntabilitas akuntansi al-azhar alam alat alsintan alumni aman amil anak analisis anestesi anggaran angkasa
angkatan angkutan antar antar-lembaga antariksa antarlembaga anti antikorupsi antirasuah aparatur aplikasi arsip
asasi asesmen aset asn asuhan asuransi atas atletik atom atr/bpn audit badan bagian bahari bahasa bahaya bakti
bandara banding bangda bangsa bangunan banking bantuan barang basis batang batubara bawaslu bea belanja bencana
berencana berjangka bersenjata bersertifikat berusaha besar biasa bidang bimas bimbingan bina binamarga binmas
binpres birokrasi bisnis budaya buddha budidaya bumi bursa buruh cabang cadangan cagar calon capim capital catur
cengkeh cipta citra commercial compliance consumer cuaca cukai daerah dagang dakwah dalam damkar dampak dana darat
darurat dasar datin data datun daya demokrasi desa destinasi diaspora didik digital dikdas diklat dikmen dikti diktiristek
dinamika dini diplomasi direksi dirgakkum disabilitas diseminasi disiplin distribusi dokpim dokumentasi doping
dorong dp3a dp3appkb dukcapil dunia edukasi efek efisiensi ekbang ekonomi ekosistem ekososbud ekraf eksekusi
eksekutif ekspor eksternal ekstrem elektronik energi enterprise epidemiologi esdm eselon etik evaluasi fakir farmasi
fasilitas fasilitasi fatwa federal federasi festival filsafat fintech fiskal formasi funding fungsional futsal
gabungan gambut garda gas gedung gempabumi generasi geografi geografis geologi geospasial geothermal gerakan gizi
global gratifikasi gtk guru haji hak halal ham hankam hasil hewan hidup hijau hilir hilirisasi hindu holding
hortikultura hotel hp2h hpp hubal hubungan hukum human humaniora humas humasy hutan ibadah ibukota identifikasi
ideologi ijazah ikan iklim ilmiah ilmu iman imigrasi implementasi imunisasi independen indikator indonesia industri
industrial industry infanteri informasi informatif informatika infrastruktur inklusi inovasi inpres insinyur
instansi instrumen integrasi intelektual intelijen inteligen intelejen intelkam internal internasional investasi investigasi irigasi
islam izin jabatan jalan jalur jaminan jaringan jasa jemaah jembatan jurnalisme kabinet kader kaderisasi kajian
kampanye kampung kampus kantor kapasitas karantina kardiologi karya karyawan kas kasus katolik kavaleri kawasan kb
keadilan keagamaan keahlian keamanan keanggotaan kearsipan kebakaran kebangsaan kebencanaan keberlanjutan kebersihan
kebidanan kebijakan kebudayaan kecelakaan kecil kedaruratan kedeputian kedokteran kegiatan kehormatan kehumasan
kehutanan keimigrasian keistimewaan kejahatan kejuaraan kejuruan kekayaan kekerasan kelas kelautan kelembagaan kelola keluarga
kelurahan kemahasiswaan kemanusiaan kemaritiman kemasyarakatan kemenag kemendagri kemenkumham kemiskinan kemitraan
kemudahan kenaikan kepabeanan kepangkatan kepartaian kepatuhan kepegawaian kepelatihan kepemudaan kependidikan
kependudukan keperawatan kepesertaan kepolisian kepresidenan keprotokolan kereta kerja kerjasama kerusakan kesatuan
kesbangpol kesehatan kesejahteraan keselamatan kesiapsiagaan kesmas kesra ketahanan ketatanegaraan ketenagakerjaan
ketenagalistrikan ketenteraman ketentraman keterjangkauan ketersediaan ketertiban keuangan kewaspadaan kewenangan
kewilayahan kewirausahaan khatib khusus kimia kinerja klaster kloter kode komdigi komersial kominfo komoditi
kompetensi kompetisi komunikasi komunitas konektivitas konflik konsentrasi konservasi konstitusi konstruksi
konsultan konsumen konsumer konversi koordinasi koperasi korporasi korporat korupsi kota kpu kreatif kredit kriminal
kristen kualitas kunci kunjungan kurikulum laba laboratorium lahan laksana lansia lantas laporan laut lautan layanan
legal legislatif lembaga lingkar lingkungan linmas lintas litbang literasi logam logistik lokal luar madrasah mahasiswa
makanan manajemen mandiri manusia marga marinir maritim masa masjid masyarakat matematika media medis menengah
menular mesin migas migran mikro milik militer minat mineral minum minuman minyak miskin mitigasi mitra modal
modifikasi moneter monev monitoring motor muda muhammadiyah multimedia musyawarah mutasi mutu nabati nakertrans
narkoba narkotika nasional negara negeri neraca netralitas niaga nikel nilai nuklir obat olah olahan olahraga
onkologi operasi operasional opini ops organisasi ormas ortala otda otoda otonom otonomi otoritas p2h p2p p3a
p3ap2kb pahala pajak pakar pakis pamong pan-rb pandemi pangan pangkat panrb pansel pantai parameter parekraf
parhubmas pariwisata parlemen parmas partisipasi partner pasar pascasarjana patroli paud pdtt pegawai pekerja
pekerjaan pelabuhan pelacakan pelaksana pelaksanaan pelanggaran pelaporan pelatih pelatihan pelayanan pelindungan
pemadam pemanfaatan pemantauan pemasaran pemasyarakatan pembangkitan pembangunan pembayaran pembelajaran pembentukan
pemberdayaan pemberitaan pembiayaan pembina pembinaan pemeliharaan pemenangan pemenuhan pemerataan pemeriksaan
pemeringkatan pemerintah pemerintahan pemetaan pemilih pemilihan pemilu pemuda pemukiman pemulihan penagihan
penambangan penanaman penanganan penanggulangan penataan pencarian pencatatan pencegahan pencemaran pencetak
pencucian pendaftaran pendanaan pendapatan pendayagunaan pendidikan pendis pendistribusian pendma penduduk penegakan
penegakkan penelitian penempatan penerangan penerapan penerbangan penerima penerimaan penetapan pengabdian pengadaan
pengadilan pengaduan pengairan pengajaran pengamanan pengambilan penganggaran pengangkatan pengatur pengaturan
pengawas pengawasan pengawalan pengelola pengelolaan pengembangan pengendali pengendalian pengentasan penggalangan penggerakan
pengguna penggunaan penghubung pengkajian pengolahan penguatan pengukuran pengurus pengusaha penilaian penindakan
peningkatan penjaminan penjualan penmad pensiun penunjang penuntutan penyakit penyaluran penyangga penyediaan
penyehatan penyelamat penyelamatan penyelenggara penyelenggaraan penyelesaian penyesuaian penyiaran penyidikan
penyuluhan penyusunan peradilan perairan perancangan perangkat peraturan perawatan perbankan perbatasan
perbendaharaan percepatan percetakan perdagangan perdata perdesaan perekonomian perempuan perencanaan perfilman
perguruan perhubungan perikanan perilaku perimbangan perindustrian perintis perizinan perjalanan perjanjian
perjuangan perkebunan perkeretaapian perkim perkotaan perlengkapan perlindungan perluasan permasyarakatan permukiman
perpajakan perpustakaan pers persaingan persampahan persandian persatuan perseroan persidangan personel pertahanan
pertama pertamanan pertambangan pertanahan pertanian pertimbangan pertolongan perubahan perumahan perumusan
perundingan perundungan perusahaan perwakilan pesantren pesawat pesisir pestisida petani peternakan phl pidana
pidsus pidum pimpinan pintu pka plus pmd pns poldagri polhukam polisi political politics politik polkam polmas polpum
ponpes portofolio pos potensi power pphm ppid ppp pppk ppps praja prasarana presidential prestasi pribadi primer
prkp produk produksi profesi profesor program progresif project prokopim promosi properti protokol provinsi proyek
psikologi psp ptsp publik publikasi pum pupr pupuk pusat pusdiklat puskesmas putusan ra radio rakyat rapat rb
reformasi regional registrasi regulasi rehab-rekon rehabilitasi rekayasa rekonsiliasi rekonstruksi rendatin republik
reskrim resor restoran restorasi restrukturisasi retail retribusi review ri riset risiko ritel ruang rumah sains
sakit samapta sampah sanitasi sarana sastra satap satpol satu satuan sawit sda sdk sdm security sejarah sekolah
sekretariat sekertariat sekretaris sektor sekuritisasi selaras sengketa seni senior sentra sentral sepakbola sertifikasi service
setda setdaprov siaga siber sinergi sipil sistem solution sosial sosialisasi spasial stabilisasi standar
standardisasi standarisasi statistik statistika strategi strategis struktural studi subsidi suku sumber sumberdaya
supervisi supply survei surveilans survey sustainable swasta syariah syura tabungan tahun tahunan talenta tambang
tanah tanaman tangga tangkap tantrib tapem tata tatalaksana teknik teknis teknologi telekomunikasi telematika tenaga
terbarukan teritorial terminal ternak terorisme terpadu tertinggal tim timah timnas tindak tinggi tingkat tol
topografi tpq tradisi tradisional transaksi transformasi transit transmigrasi transmisi transportasi trantib
trantibum tsunami tugas udara ujian ukhuwah ukm umkm umrah umroh umum unggul unit urusan usaha usia utama utang
utilitas verifikasi virtual vokasi wakaf wasdal wasdalev wasev wawasan wholesale wilayah wisata yankes zakat zaman
`
