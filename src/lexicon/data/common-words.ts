/**
 * Word forms that Indonesian news writes in lower case: counted in about 39,000 articles, kept from 40 occurrences and
 * 78 percent lower case on. In a headline in title case or in capitals they end a name, since the capital letter tells nothing there.
 */
export const COMMON_WORDS_TEXT = `
abad aborsi abrasi absen absennya absurd acak acara acaranya acuan ada adakan adalah adanya adaptasi adaptif adat adegan adem adik adiknya admin administratif
adopsi adu aduan afa afiliasi afirmasi afr agak agamanya agar agen agenda agensi agregat agresi agresif agt airnya airsoft aja ajakan ajang ajaran akad
akademik akademika akademis akademisi akal akan akar akhir akhirat akhirnya akhlak akibat akibatnya akomodasi akrab akrabnya akselerasi aksen akses
aksesibilitas aksesori aksesoris aksi aksinya akta aktif aktifitas akting aktivasi aktivis aktivitas aktivitasnya aktor aktris aku akuisisi akumulasi akun
akuntabel akuntabilitas akuntan akurasi akurat akut ala alam alamat alami alamnya alarm alas alasan alasannya alat album alergi algoritma alias alih aliran
alkohol alloy almarhum alokasi alopecia alot alpukat alternatif aluminium alumnus alur alutsista aman amanah amankan amarah amatir ambang ambil ambisi
ambisius amblas ambruk ambulans amplitudo amunisi an anak anakanak anaknya analisa analisis ancaman and andai andal andalan andalannya andil aneh aneka anemia
anggap anggapan anggaran anggarannya anggota anggotanya anggun angka angkanya angkat angkot angkutan animasi animo anjing anjlok anjloknya anjuran anomali
anonim antar antara antaranya antarmuka antarnegara antarwaktu anting antioksidan antirasuah antisipasi antisipatif antre antrean antusias antusiasme anyar
apa apabila apakah apalagi apapun aparat apartemen apik aplikasi aplikator apotek apresiasi apresiasinya arah arahan arahannya arahnya are area areal argumen
arisan armada aroma arsitek arsitektur artefak arti artinya artis artistik arus asa asal asalkan asalnya asam asap asas aset asin asing asistensi asli aslinya
aspal aspek aspirasi assist astronomi asuh asuhan asuhnya asumsi asupan asuransi asusila asyik atap atas atasan atasnya atau ataupun atensi atlet atmosfer
atraksi atribut aturan aturannya audiens audiensi audio audit autentik autisme autoimun autopsi awak awal awalnya awan away awet ayah ayahnya ayam ayat ayo
babak babi bac bacaan badannya bagai bagaimana bagaimanapun bagasi bagi bagian baginya bahagia bahan bahaya bahkan bahu bahwa baik baiknya baja baju bak bakal
bakar bakat bakso bakteri baku balap balapan balas balasan baliho balik balistik balita balutan ban bandang banderol banding banget bangga bangkit bangku
bangsa bangunan banjir bansos bantal banting bantuan banyak banyaknya bapaknya barang barangkali barangnya barel bareng baris baru barulah barunya basah basic
basis bata batal batangan batas batasan batch baterai batik batin batuan batuk bau bauran bawaan bawah bawahan bawahnya bayangan bayangkan bayaran bayi
bayinya beban bebas bebatuan beber beberapa bebernya becak beda bedah bedanya begal begitu bek bekal bekas bekerja bekerjasama beku belah belahan belajar
belaka belakang belakangan belakangnya belasan belasungkawa beleid beli belia beliau beliung belt belum benang benar benarkah benda bendera benefit bener
bengkak bengkel benih bensin bentrok bentrokan bentuk bentuknya benturan bepergian beq beracun berada beradaptasi beradu beragam beragama berakar berakhir
berakhirnya berakibat beraksi beraktifitas beraktivitas beralamat beralasan beralih beralkohol berambisi beranggapan beranggotakan berangkat berangsur berani
beranjak berantai berantakan berapa berarti beras berasa berasal berat beratnya berawal berawan berbadan berbagai berbagi berbahagia berbahan berbahasa
berbahaya berbakat berbalik berbanding berbangsa berbarengan berbasis berbatasan berbau berbayar berbeda berbekal berbelanja berbenah berbentuk berbicara
berbincang berbintang berbisnis berbohong berbuah berbuat berbuka berbunyi berburu bercampur bercanda bercerai bercerita berdagang berdalih berdamai berdampak
berdampingan berdarah berdasar berdasarkan berdatangan berdaulat berdaya berdebat berdedikasi berdekatan berdialog berdiam berdiri berdirinya berdiskusi
berdoa berdomisili berdua berduka berdurasi bereaksi berebut beredar beredarnya beregu berekspresi berenang berencana beres beresolusi berfokus berfoto
berfungsi bergabung bergabungnya bergairah bergambar berganti bergantian bergantung bergaya bergegas bergengsi bergenre bergerak bergeser bergotong bergulir
berguna berhadapan berhadiah berhak berhalangan berharap berharga berhasil berhenti berhijab berhubungan beribadah berikan berikut berikutini berikutnya
beriman berimbang berimbas berinisial berinisiatif berinovasi berintegritas berinteraksi berinvestasi beriringan berisi berisikan berisiko beristirahat
beritajatim berizin berjaga berjalan berjalannya berjanji berjarak berjasa berjenis berjenjang berjualan berjuang berjudul berjuluk berjumlah berjumpa berkaca
berkaitan berkala berkampanye berkantor berkapasitas berkarakter berkarier berkarya berkas berkat berkata berkeadilan berkebangsaan berkebutuhan berkecimpung
berkegiatan berkeinginan berkekuatan berkelakar berkelanjutan berkelas berkeliling berkembang berkembangnya berkenan berkendara berkepanjangan berkesan
berkesempatan berkesinambungan berkibar berkiprah berkisar berkolaborasi berkomentar berkomitmen berkompetisi berkomunikasi berkonsep berkonsultasi
berkontribusi berkoordinasi berkorban berkreasi berkualitas berkuasa berkuda berkuliah berkumpul berkunjung berkurang berkurangnya berkurban berlabuh berlaga
berlaku berlakunya berlalu berlambang berlandaskan berlangganan berlangsung berlangsungnya berlanjut berlapis berlari berlatar berlatih berlawanan berlayar
berlebih berlebihan berlibur berlindung berlogo berlokasi berlomba berlubang bermain bermakna bermaksud bermalam bermanfaat bermarkas bermasalah bermerek
bermimpi berminat bermitra bermotif bermuatan bermula bermunculan bermutu bernama bernapas bernegara berniat bernilai bernomor bernuansa bernyanyi bernyawa
berobat berolahraga beroperasi berorientasi berpacaran berpadu berpakaian berpamitan berpandangan berpangkat berpartisipasi berpasangan berpegang berpelat
berpeluang berpenampilan berpendapat berpengalaman berpengaruh berpenghasilan berperan berperang berperilaku berpesan berpidato berpihak berpikir berpindah
berpisah berpolitik berposisi berpotensi berprestasi berproduksi berprofesi berproses berpuas berpuasa berpulang berpusat berputar bersabar bersahabat
bersaing bersaksi bersalah bersalaman bersama bersamaan bersamanya bersangkutan bersantai bersaudara berseberangan bersedia bersejarah bersekolah berselang
berselisih bersemangat bersembunyi bersentuhan bersepakat bersepeda berseragam berserakan bersertifikat bersiap bersifat bersih bersikap bersikeras
bersilaturahmi bersinar bersinergi berskala berspekulasi berstandar berstatus bersua bersuara bersubsidi bersumber bersumpah bersurat bersyarat bersyukur
bertabrakan bertahan bertahap bertajuk bertambah bertambahnya bertandang bertanding bertanggung bertanggungjawab bertanya bertaraf bertarung bertekad
berteknologi bertema berteman bertempat bertemu bertenaga bertengger bertengkar bertentangan bertepatan berteriak berterima bertindak bertingkat bertolak
bertransaksi bertransformasi bertugas bertujuan bertukar bertuliskan bertumbuh bertumpu berubah berujar berujung berukuran berulang berumur beruntun beruntung
berupa berupaya berusaha berusia bervariasi berwajib berwarna berwenang berwisata berziarah besar besaran besarnya besek beserta besi besok besutan betah
betapa betina beton betul biar biarkan biasa biasanya biaya biayanya bibir bibit bicarakan bidangnya bijak bijaksana biji bijih bikin bila bilah bilang
bilangan bilateral bilik binaan binatang bingkai bingkisan bingung binti biodiesel biologis biomassa biometrik bioskop bir bisa bisnis bisnisnya bit
blockchain blokade blokir blong blq blusukan boat bobot bocor bocoran bodi bohong boks bola boleh bom boneka bonus booking booster booth bosan botol branding
breaking broadband brokat brutal buah buahnya buang buat buatan bubuk budaya budget budidaya bugar buka bukan bukanlah bukannya bukti buktinya buku bulan
bulanan bulannya bulat bullying bulutangkis bumbu bungkus bungsu buntu bunuh bunyi buron buruk buruknya burung bus busana busuk but buta butir butuh butuhkan
buyback buzzer by cabai cabor cacar cacat cadang cadangan cair cairan cakram cakupan caleg calon camilan campak campur campuran canda candaan canggih capaian
capek capres caption cara caranya cari cash cashback catatan cawapres cc cedera cekcok cekfakta celah celana cemas cemburu cemerlang cenderung cepat cerah
cerai ceramah cerdas ceria cerita ceritanya cermat cerminan cetusnya cewek charger charging check cheese chemistry chip chipset ciamik cicilan cilik cincin
cintai ciptaan ciptakan ciri civitas clean clear cm cmd co coba cobaan cobalah cocok coding cokelat coklat com comeback compada concern condong content contoh
contohnya corak cost cover crawling creator cuaca cuci cucu cucunya cuitan cukup cuma cuman cuplikan curah curam curang curian curiga cuti dada dadakan
daerahnya daftar dagang dagangan daging dahulu dakwaan dal dalam dalami dalamnya dalang dalih dampak dampaknya dan dana dananya dangdut dangkal dapat dapet
dapur darah darahnya daratan dari daring darinya daripada darurat dasar dasarnya data database datang datangnya datanya datar date daun daur dealer debat
debit debitur debu debut debutan debutnya dedikasi deepfake definisi definitif defisit deflasi degradasi deh dehidrasi dek dekade dekarbonisasi dekat dekatnya
dekorasi del delapan delegasi demam demand demensia demi demikian demo demografi demokrasi demokratis demonstran demonstrasi denda dendam dengan dengannya
dengar dengue depan depannya deportasi deposito depresi derajat deras derasnya deretan desain desainer desainnya desanya desil desinfektan deskripsi destinasi
detail detailnya detak deteksi detik detikcom detikers devisa dewasa di dia diabaikan diabetes diadakan diadili diadopsi diagendakan diagnosis diajak
diajarkan diajukan diakhiri diakibatkan diakses diaktifkan diakui diakuinya dialami dialaminya dialihkan dialog dialokasikan diam diamanatkan diamankan
diamati diambil diancam diandalkan dianggap dianggarkan diangkat diangkut dianiaya dianjurkan diantar diantara diantaranya diantisipasi dianugerahi dianulir
diaplikasikan diapresiasi diarahkan diare diartikan diaspora diasuh diatas diatasi diatur diawali diawasi dibaca dibacakan dibagi dibagikan dibahas dibakar
dibalas dibalik dibalut dibanderol dibanding dibandingkan dibangun dibantah dibantu dibarengi dibatalkan dibatasi dibawa dibawah dibawakan dibayangkan dibayar
dibayarkan dibebankan dibebaskan dibedakan dibekali dibeli dibenahi dibenarkan dibentuk diberangkatkan diberhentikan diberi diberikan diberitakan diberlakukan
dibersihkan dibesarkan dibiarkan dibiayai dibicarakan dibidang dibilang dibina dibintangi diblokir dibolehkan dibongkar dibuang dibuat dibuatkan dibubarkan
dibuka dibukanya dibuktikan dibukukan dibungkus dibunuh dibutuhkan dicabut dicairkan dicalonkan dicampur dicanangkan dicantumkan dicapai dicari dicatat
dicegah dicegat dicek diceritakan dicermati dicetak dicintai diciptakan dicoba dicopot dicoret diculik dicuri dicurigai didaftarkan didakwa didalami
didalamnya didampingi didanai didapat didapati didapatkan didapuk didasari didasarkan didatangi didatangkan didengar dideportasi diderita didesain didiagnosis
didik didiknya didirikan didiskusikan didistribusikan didominasi didorong diduduki diduga didukung dieksekusi diekspor diemban diet dievakuasi dievaluasi
difabel difasilitasi difokuskan difungsikan digagalkan digagas digambarkan diganti digantikan digarap digaungkan digelar digelarnya digelontorkan digemari
digerakkan digit digital digitalisasi digugat digulirkan digunakan diguyur dihadapi dihadapkan dihadiri dihadirkan dihancurkan dihantam dihapus dihapuskan
diharapkan dihargai diharuskan dihasilkan dihebohkan dihelat dihentikan dihiasi dihilangkan dihimpun dihindari dihitung dihormati dihubungi dihukum dihuni
diidentifikasi diikat diikuti diimbangi diimbau diimplementasikan diimpor diinformasikan diingat diingatkan diinginkan diinisiasi diiringi diisi diisukan
diizinkan dijabat dijadikan dijadwalkan dijaga dijalani dijalankan dijamin dijangkau dijanjikan dijatuhi dijatuhkan dijawab dijelaskan dijemput dijerat dijual
dijuluki dijumpai dikabarkan dikabulkan dikaitkan dikaji dikalahkan dikarenakan dikaruniai dikasih dikatakan dikategorikan dikawal dikecualikan dikejar
dikelilingi dikelola dikeluarkan dikeluhkan dikemas dikembalikan dikembangkan dikemudikan dikenai dikenakan dikenal dikenali dikenalkan dikenang dikendalikan
dikendarai dikerahkan dikerjakan diketahu diketahui diketuai dikhawatirkan dikirim dikirimkan diklaim dikombinasikan dikonfirmasi dikonsumsi dikontrak
dikontrol dikonversi dikoordinasikan dikritik dikuasai dikukuhkan dikumpulkan dikunjungi dikurangi dikutip dilahirkan dilakoni dilaksanakan dilakukan
dilakukannya dilalui dilancarkan dilanda dilanggar dilangsungkan dilanjutkan dilansir dilantik dilapisi dilaporkan dilarang dilarikan dilatarbelakangi dilatih
dilayangkan dilayani dilelang dilema dilengkapi dilepas dilepaskan diler dilestarikan diletakkan dilewati dilibatkan dilihat dilimpahkan dilindungi dilintasi
dilirik dilontarkan diluar diluncurkan dilupakan dimainkan dimakamkan dimakan dimaknai dimaksimalkan dimaksud dimaksudkan dimana dimanfaatkan dimasak
dimasukkan dimatikan dimenangkan dimensi dimeriahkan dimiliki dimilikinya diminati diminta dimintai diminum dimodifikasi dimuat dimulai dimulainya
dimungkinkan dimutasi dinaikkan dinamai dinamakan dinamika dinamis dinanti dinantikan dinasti dinding dingin dinihari dinikmati dinilai dinilainya dinner
dinobatkan dinonaktifkan dinosaurus dinyanyikan dinyatakan diobati diolah dioperasikan dioptimalkan dipadamkan dipadati dipadukan dipahami dipakai dipaksa
dipaksakan dipamerkan dipandang dipandu dipanggil dipangkas dipantau dipaparkan diparkir dipasang dipasangkan dipasarkan dipastikan dipatok dipatuhi dipecat
dipegang dipelajari dipengaruhi dipenjara dipenuhi diperankan diperbaiki diperbarui diperbincangkan diperbolehkan dipercaya dipercepat diperdagangkan
diperebutkan dipergunakan diperhatikan diperhitungkan diperiksa diperingati diperintahkan diperjualbelikan diperjuangkan diperkenalkan diperkenankan
diperkirakan diperkuat diperlakukan diperlihatkan diperluas diperlukan diperoleh diperpanjang diperparah dipersiapkan dipertahankan dipertandingkan
dipertanggungjawabkan dipertanyakan dipertemukan dipertimbangkan diperuntukan diperuntukkan dipesan dipicu dipidana dipikirkan dipilih dipimpin dipimpinnya
dipindah dipindahkan dipinjamkan dipisahkan diplomasi diplomat diplomatik diposisikan dipotong diprediksi diprioritaskan diproduksi dipromosikan diproses
diproyeksikan dipublikasikan dipukul dipukuli dipulangkan dipulihkan dipungkiri dipungut dipusatkan diputar diputus diputuskan diragukan diraih dirakit
diramaikan dirampas dirancang dirangkum dirasa dirasakan dirawat dirayakan direalisasikan direbut direkam direkomendasikan direkrut direlokasi direncanakan
diresmikan direspons diretas direvisi diri diriku dirilis dirimu dirinya dirugikan dirujuk dirusak disabilitas disadari disahkan disajikan disaksikan
disalahgunakan disalip disalurkan disamakan disambut disampaikan disampaikannya disamping disana disangkakan disapa disarankan disayangkan disebabkan disebar
disebarkan disebut disebutkan disebutnya disediakan diselamatkan diselenggarakan diselesaikan diselidiki disematkan disembelih disembunyikan disempurnakan
disengaja disepakati diserahkan diserang diserap diserbu disertai disertakan disesuaikan disetorkan disetujui disiapkan disiarkan disidangkan disimpan
disimpulkan disinfektan disinformasi disinggung disini disinyalir disiplin disita disitu diskon diskriminasi diskriminatif diskusi disorot disosialisasikan
display disrupsi distancing distribusi distributor disuguhkan disukai disumbang disumbangkan disuplai disuruh disusul disusun disutradarai ditabrak ditahan
ditaksir ditambah ditambahkan ditampilkan ditanam ditanami ditandai ditandatangani ditangani ditanggapi ditanggung ditangkap ditantang ditanya ditanyakan
ditarget ditargetkan ditarik ditaruh ditata ditawari ditawarkan ditayangkan ditegakkan ditegaskan ditekan ditekankan diteken ditelusuri ditemani ditempati
ditempatkan ditempuh ditemui ditemukan ditemukannya ditenagai ditengah ditengarai ditentukan ditepis diterapkan diterbangkan diterbitkan diterima diterimanya
diterjemahkan diterjunkan ditertibkan diteruskan ditetapkan ditiadakan ditimbulkan ditindak ditindaklanjuti ditinggal ditinggalkan ditingkat ditingkatkan
ditinjau dititipkan ditolak ditonton ditopang ditransfer dituangkan dituding dituduh ditugaskan dituju ditujukan ditulis dituliskan ditumpangi ditunda
ditunggu ditunjuk ditunjukkan dituntaskan dituntut diturunkan ditutup diubah diucapkan diuji diukur diumumkan diundang diunduh diunggah diunggulkan diungkap
diungkapkan diuntungkan diupayakan diurus diusir diusulkan diusung diusut diutamakan diutarakan diverifikasi diversifikasi dividen divonis diwajibkan diwakili
diwariskan diwarnai diwaspadai diwawancara diwawancarai diwujudkan diyakini dkk dll doa doakan doang doanya dokter dokumen dokumentasi dokumenter dolar dollar
domain domba domestik dominan dominasi domino domisili donasi donatur dong donor dorongan dosa dosen dosis down draf drainase drama dramatis drastis dress
driver drone drop dry dua duduk duel duet dugaan duit duka dukungan dukungannya dulu duluan dulunya durasi durian edar edisi editing edukasi edukatif efeknya
efektif efektivitas effect efisien efisiensi ekologi ekologis ekonomi ekonominya ekonomis ekor ekosistem eks eksekusi eksekutor eksis eksistensi eksisting
eksklusif eksotis ekspansi ekspektasi eksperimen eksplisit eksploitasi eksplorasi ekspor ekspornya eksportir ekspresi ekspresif eksterior eksternal ekstra
ekstrem ekstrim ekuitas elegan elektabilitas elektoral elektrifikasi elektrik elemen eligible elit elite elpiji email emang emas emisi emiten emoji emosi
emosional empat empati empuk enak enam endemik endurance energi enggak enggan enjoy entah entitas entrepreneur enzyme episode era erat error erupsi es esai
esensi esensial eskalasi esok estafet estetik estetika estimasi et etanol etik etika etis etnik etnis euforia evakuasi evaluasi even event face fakir faktanya
faktor faktual familiar fans fantasi fantastis fase fasilitas fasilitasi fasilitator fast fatal fauna favorit faw fby fee fem feminin fenomena fesyen figur
figure fiktif filamen file film filosofi filter final finalis finalisasi finansial finis finish finishing fintech fisik fisiknya fiskal fit fitnah fitur
flagship flat fleksibel fleksibilitas flight flora flu fluktuasi fluktuatif fogging fokus fokusnya follow fondasi for form formal formasi format formulasi
formulir fosil foto fotografer fotografi fotokopi fps fra frame framing frasa fraud frekuensi fresh frustrasi function fundamental fungsi fungsinya furnitur
furoda futuristik gabah gadget gadis gagah gagal gagasan gaji gak galian galon gambar gambaran gamblang gambut game gamer gaming gamis gampang ganda gandum
gangguan ganja ganjil ganti gantinya gantung gap garam garansi garapan garasi garis gas gatal gaun gawai gawang gaya gebrakan gejala gejalanya gejolak
gelandang gelang gelap gelar gelaran gelas geliat gelisah gelombang gemar gembira gemoy gempa gempuran gemuk genangan genap gencar gencatan gender generasi
generator genetik geng genggam gengsi genosida genre genset gentar geografis geometris geopolitik gerai gerak geram gerbong gesekan getah getaran giat gigi
gigitan gila giling giliran gilirannya gim gimana gimik gini ginjal gitar gitu glamor global globalisasi go gol golnya golongan golput googletag goreng
gorengan gotong grafik grafis gram gratifikasi grid groundbreaking gua gudang gue gugatan gugatannya gugur guide gula gun guna gunakan guncangan gurih guru gw
ha habis hadapan hadiah hadir hadirin hadirnya hadis hafal haid hajat hajatan hak haknya hal halaman halangan halnya halus hama hambatan hamil hamparan hampir
hancur hand handal handphone hangat hangout hangus hantavirus hantu hanya hanyalah hanyut har harap harapannya harapkan harapnya hardware harga harganya hari
harinya harmonis harus harusnya hasil hasilnya hasrat hati hatinya hattrick haus hayati healing hebat heboh hektar hektare helikopter helm hemat hembusan
hendak hendaknya hengkang henti heran herbal hewan hias hiasan hibah hibrida hiburan hidangan hidrogen hidung hidup hidupnya hijab hijau hijrah hilang
hilangnya hilir hilirisasi himbauan hindari hingga hipertensi hisab historis hitam hits hitung hitungan hiu hoaks hobi holistik homestay honorer hormat
hormati hormon horor host https hubungan hubungannya hubungi hujan hukum hukuman hukumannya hukumnya humanis hunian huruf hutan hutang ia ialah ian ibadah
ibunda ibundanya ibunya id ide ideal idealnya identifikasi identik identitas identitasnya idola ihwal ijazah ikan ikat ikhtiar iklan iklim ikon ikonik ikut
ikutan ikuti ikw ilegal illegal ilmiah ilmuwan ilusi imajinasi imbal imbalan imbang imbas imbau imbauan imbuh imbuhnya imigran impian implementasi
implementasinya impor importasi importir impresif imun imunisasi imunitas in inap incaran inch inci income indahnya independensi indikasi indikator individu
individual industri industrialisasi infeksi inflasi influencer influenza info informal informasi informasinya informatif infrastruktur ingat ingatan ingin
inginkan ini inilah inisial inisiasi inisiatif injeksi injury inklusi inklusif inklusivitas inovasi inovatif input insentif insiden inspeksi inspirasi
inspiratif instalasi install instan instansi institusi institusional instrumen insulin integrasi integritas intelektual intens intensif intensitas interaksi
interaktif interior internal internet internship interval intervensi intim intimate intimidasi intinya intoleransi introvert invasi investasi investasinya
investigasi investor invoicing ipar ipl irigasi irit iritasi isian isinya isn isolasi istighatsah istilah istilahnya istirahat istri istrinya isu isyarat item
itikad itu itulah iuran iya izin izinnya jabatan jabatannya jadi jadikan jadinya jadwal jadwalnya jaga jagung jahat jahe jahitan jajak jajanan jajaran
jajarannya jaket jal jalanan jalani jalankan jalannya jalar jalur jam jamaah jaman jamu jamuan jamur jangan jangka jangkauan janin janji jantan jantung jarak
jaraknya jarang jari jaringan jarum jas jasad jasanya jatah jatuh jatuhnya jauh jawab jawaban jawabannya jawabnya jeans jebakan jebol jebolan jeda jejak
jejaknya jejaring jelas jelaskan jelasnya jelek jemaah jemaat jembatan jempol jemput jenazah jendela jenis jenisnya jenjang jenuh jera jerawat jernih jeroan
jersey jet jika jilbab jiwa jodoh join jok jpnn jual jualan juara judi judol judul juga julukan jumlah jumlahnya jumpa juncto jurang jurnal jurnalis jus
justru juta jutaan juz kabar kabarnya kabel kabin kabur kabut kaca kacamata kacang kacau kadang kadar kader kadernya kado kafe kafein kafir kaget kagum kaidah
kain kaitan kaitannya kajian kakak kakaknya kakao kaki kakinya kaku kala kalah kalangan kalau kalender kaleng kalengan kali kalian kalimat kalinya kalium kalo
kalori kalung kamar kambing kamera kami kamp kampanye kampanyenya kampiun kamu kan kanal kanannya kancah kancing kandang kandas kandidat kandung kandungan
kandungnya kanker kans kantong kantornya kaos kap kapabilitas kapal kapan kapasitas kapasitasnya kapita kapitalisasi karakter karakteristik karakternya
karaoke karat karbohidrat karbon kardiovaskular karena karenanya karet kargo karhutla karib karier kariernya karir karpet kartun karung karyanya karyawan
karyawannya kas kasar kasasi kasih kasihan kasihnya kasta kasual kasur kasus kasusnya kata katakan katalis katanya katarak kategori katering katun katup kau
kaum kaus kawah kawasan kaya kayak kayaknya kayu ke keadaan keagamaan keahlian keajaiban keakraban keamanan keandalan keanekaragaman keanggotaan keanggunan
kearifan keaslian kebahagiaan kebaikan kebakaran kebanggaan kebanyakan kebaya kebebasan kebenaran kebenarannya kebencian keberadaan keberadaannya keberagaman
keberangkatan keberanian keberatan keberhasilan keberhasilannya keberkahan keberlangsungan keberlanjutan keberpihakan kebersamaan kebersihan keberuntungan
kebetulan kebhinekaan kebiasaan kebijakan kebingungan kebobolan kebocoran kebohongan kebugaran kebuntuan kebutuhan kebutuhannya kecaman kecanduan kecantikan
kecap kecelakaan kecemasan kecenderungan kecepatan kecerahan kecerdasan kecewa kecil kecilnya kecintaan kecuali kecukupan kecurangan kecurigaan kedalaman
kedamaian kedapatan kedatangan kedatangannya kedaulatan kedekatan kedekatannya kedelai kedelapan kedepan kedepannya kedewasaan kediaman kediamannya
kedisiplinan kedua keduanya kedudukan keekonomian keempat keenam keesokan kegaduhan kegagalan kegembiraan kegiatan kegiatannya kehabisan kehadiran
kehadirannya kehamilan kehancuran kehangatan keharmonisan keharusan kehendak kehidupan kehidupannya kehilangan keikhlasan keikutsertaan keilmuan keimanan
keindahan keinginan keinginannya keistimewaan kejadian kejadiannya kejahatan kejam kejanggalan kejauhan kejayaan kejelasan kejepit keji kejiwaan keju
kejujuran kejutan kekacauan kekalahan kekasih kekasihnya kekayaan kekayaannya kekebalan kekecewaan kekeluargaan kekerasan kekeringan kekhawatiran kekhususan
kekinian kekompakan kekosongan kekuasaan kekuatan kekuatannya kekurangan kelabu kelahiran kelahirannya kelainan kelak kelalaian kelam kelamin kelancaran
kelangkaan kelangsungan kelanjutan kelaparan kelas kelasnya kelayakan kelebihan kelelahan kelemahan kelembaban kelembagaan kelembapan kelengkapan kelestarian
kelihatan kelihatannya keliling kelima keliru kelistrikan kelola kelompok keluar keluaran keluarga keluarganya keluarkan keluarnya keluhan kelulusan kemacetan
kemajuan kemakmuran kemampuan kemampuannya kemana kemandirian kemanusiaan kemarahan kemarau kemarin kemasan kemaslahatan kematian kematiannya kemauan kembali
kembalinya kembang kembangkan kemeja kemenangan kemenangannya kemerahan kemeriahan kemewahan kemih kemiripan kemiskinan kemitraan kemudahan kemudi kemudian
kemunculan kemunduran kemungkinan kena kenaikan kenaikannya kenakalan kenakan kenal kenangan kenapa kencang kendala kendali kendaraan kendaraannya kendati
kenegaraan kental kentang kenyamanan kenyang kenyataan kenyataannya kepada kepadanya kepadatan kepalanya kepastian kepatuhan kepedulian kepekaan kepelatihan
kepemilikan kepemimpinan kepemimpinannya kepengurusan kepentingan kepercayaan kepergian keperluan kepesertaan kepikiran keponakan kepribadian keprihatinan
kepuasan kepulangan keputusan keputusannya kerabat keracunan keragaman keraguan kerah kerajinan kerakyatan keramaian keramik kerangka kerap keras kerasnya
kerawanan kerbau keren kerentanan keresahan kereta keributan kericuhan kering keringanan keringat keris keriting kerja kerjaan kerjakan kerjanya kerjasama
keroncong kertas kerugian kerukunan kerumunan kerusakan kerusuhan kesabaran kesadaran kesaksian kesal kesalahan kesalahannya kesalahpahaman kesamaan kesan
kesayangan kesebelasan kesederhanaan kesediaan kesedihan keseharian kesehatannya keseimbangan kesejahteraan keselamatan keselarasan keseluruhan kesembilan
kesembuhan kesempatan kesenian kesenjangan kesepahaman kesepakatan kesepuluh keseriusan keseruan kesesuaian kesetaraan kesetiaan kesiapan kesiapannya
kesiapsiagaan kesibukan kesimpulan kesinambungan kestabilan kesuksesan kesulitan kesungguhan ketaatan ketahanan ketahuan ketahui ketakutan ketangguhan ketat
ketatnya ketebalan ketegangan ketegasan keteguhan keteladanan ketemu ketenangan ketentuan ketepatan keterampilan keterangan keterangannya keterbatasan
keterbukaan ketergantungan keterkaitan keterlambatan keterlibatan ketersediaan ketertarikan ketertiban ketertinggalan keterwakilan ketetapan ketidakadilan
ketidakhadiran ketidaknyamanan ketidakpastian ketiga ketiganya ketik ketika ketimbang ketimpangan ketinggalan ketinggian ketujuh ketulusan keturunan
keuangannya keunggulan keunikan keuntungan keutuhan kewajiban kewajibannya kewalahan kewarganegaraan kewaspadaan kewenangan kewenangannya keyakinan kg
khalayak khas khasnya khawatir khidmat khusus khususnya kian kiblat kid kilo kilogram kilometer kinerja kinerjanya kini kios kiper kiprah kiprahnya kira
kiranya kiri kiriman kirinya kisah kisahnya kisaran kista kita klaim klarifikasi klasemen klasifikasi klasik klaster klausul klien kliennya klik klinis klip
klub klubnya knalpot kobaran kocak kocek kode kognitif koin kok kokoh kolaborasi kolaboratif kolagen kolam kolega koleksi kolektif kolesterol kolom kolonial
koma kombinasi komedi komedian komentar komentarnya komersial komet komika komitmen komitmennya komoditas komoditi kompak kompascomupdate kompensasi kompeten
kompetensi kompetisi kompetitif kompetitor kompleksitas komplikasi komponen kompor komposisi komprehensif kompromi komputasi komunal komunitas kondang
kondangan kondisi kondisinya kondusif kondusifitas koneksi konektivitas konferensi konfigurasi konfirmasi konflik konglomerat konkret konon konsekuensi
konsensus konsentrasi konsep konsepnya konser konservasi konservatif konsesi konsisten konsistensi konsol konsolidasi konspirasi konstituen konstitusional
konstruksi konstruktif konsultan konsultasi konsumen konsumer konsumsi kontainer kontak kontaminasi konteks kontemporer konten kontes kontestan kontestasi
kontingen kontra kontrak kontrakan kontraknya kontraktor kontras kontrasepsi kontribusi kontribusinya kontrol kontroversi kontroversial kontur konvensional
konversi konvoi kooperatif koordinat koper kopi korban korbannya koreksi koridor korona korporasi korsleting koruptor kos kosmetik kosong kostum kotak kotor
kotoran kpl kreativitas kreator kredibel kredibilitas kredit krem krim kriminalisasi kriminalitas kripto krisis kristal kriteria kritik kritikan kritis kronis
kronologi krs kru krusial ku kuah kualitas kualitasnya kuantitas kuartal kuarter kuasa kuat kuatnya kubu kubur kucing kue kuliah kuliner kulit kulitnya kulkas
kultur kultural kumpul kumpulan kumpulkan kumulatif kunci kuncinya kuning kunjung kunjungan kunjungannya kunjungi kuno kunyit kuota kupon kurang kurangnya
kurban kurir kurs kursi kursus kurun kurungan kurus kutu laba label laboratorium lada ladang laga lagi lagu lagunya lah lahan lahannya lahar lahir lahirnya
lain lainnya lainya lajang laju lajur laki laksanakan laku lakukan lalin lama laman lamanya lamaran lambang lambat lambung lampu lancar landas landasan
landing langganan langka langkah langkahnya langsung lanjut lanjutan lanjuti lanjutkan lanjutnya lansia lanskap lantai lantang lantaran lantas lap lapak
lapang lapangan lapar lapis lapisan laporan laporannya laporkan laptop larangan lari larut laser latar latihan lauk lawan lawannya lawas lawatan layak
layaknya layanan layar layer lazim ldquo lebah lebar lebat lebih ledakan leg lega legal legalitas legenda legendaris legislatif legislator legitimasi leher
lelah lelaki lelang lele leluasa leluhur lemah lemahnya lemak lemari lemas lembaga lembar lembut lemon lempar lemparan lempeng lending lengah lengan lengkap
lengkapnya lensa lepas lereng lesu letak letaknya letusan level lewat lezat lho liar liat libur liburan licin lidah lift lifting ligamen lihat likuiditas lima
limbah limit lincah lindung lingkaran lingkungan lingkungannya lingkup lini link lintas lintasan lipat lirik lisan lisensi listrik listriknya liter literasi
livery lo lobi logam logika login logis logistik logo lokal lokasi lokasinya loket lolos lomba lompatan longgar longsor longsoran lonjakan look loss lowongan
loyal loyalitas luapan luar luas luasan luasnya lubang lucu ludes lugas luka lukisan lulus lulusan lumayan lumbung lumpuh lunak lunas lupa luput luring lurus
lutut maaf mabuk macam macet madu mafia magang magnet magnitudo mah mahal mahasiswa mahasiswi main mainan mainnya majalah maka makam makan makanan makanya
makhluk makin makna makro maksimal maksimum maksud maksudnya malah malam malas maling malu mampir mampu mana manajemen manajerial manapun mancanegara mandat
mandi manfaat manfaatkan manfaatnya manggung mangkrak manipulasi mantan mantu manual manufaktur manusia manusiawi manuver mapan mar marah marak maraknya
maraton margin mari marka markas marketplace martabat marwah masa masak masakan masalah masalahnya masif masih masing masingmasing maskapai masker massa
massal masuk masukan masukkan masuknya masyarakat masyarakatnya mata matang matanya matchday materi material materiil mati matik matra mau maunya maupun mayat
mayoritas mdpl me medali media mediasi mediator medis medium medsos megah meja mekanik mekanisme melacak meladeni melahap melahirkan melainkan melaju melakoni
melaksanakan melakukan melakukannya melalui melamar melambaikan melambangkan melambat melambung melampaui melampirkan melancarkan melanda melanggar melangkah
melangsungkan melanjutkan melansir melantik melapor melaporkan melarang melarikan melatih melaut melawan melayang melayangkan melayani melebar melebarkan
melebihi meledak melek melekat melelahkan melemah melemahkan melempar melemparkan melenceng melenggang melengkapi melengkung melepas melepaskan melerai
melesat melestarikan meletakkan meletus melewati melewatkan melibas melibatkan melihat melihatnya melimpah melindungi melintas melintasi meliputi melirik
meloloskan melompat melonjak melontarkan melorot meluangkan meluap meluas meluasnya melukai melukis melunasi meluncurkan melupakan meluruskan memaafkan memacu
memadai memadamkan memadati memadukan memahami memainkan memajukan memakai memakan memaknai memaksa memaksakan memaksimalkan memalukan memamerkan memanas
memancarkan memancing memandang memanfaatkan memang memanggil memangkas memanjakan memanjang memantapkan memantau memantik memaparkan memar memasak memasang
memasarkan memasok memastikan memasuki memasukkan mematahkan mematangkan mematikan mematok mematuhi membaca membacakan membagi membagikan membahagiakan
membahas membahayakan membaik membakar membalap membalas membalikkan membandingkan membanggakan membangkitkan membangun membanjiri membantah membantu
membantunya membatalkan membatasi membawa membawakan membawanya membayangkan membayar membayarkan membebani membebaskan membeberkan membedakan membekali
membela membeli membelinya membenahi membenarkan membengkak membentang membentuk membentur member memberangkatkan memberantas memberatkan memberdayakan
memberhentikan memberi memberikan memberinya memberitahu memberitahukan memberitakan memberlakukan membersihkan membesar membesarkan membiarkan membiasakan
membiayai membicarakan membidangi membidik membimbing membina membintangi memblokir membobol membocorkan membolehkan membongkar memborong memboyong membuahkan
membuang membuat membuatmu membuatnya membubarkan membuka membuktikan membukukan membungkam membunuh memburu memburuk membutuhkan meme memecah memecahkan
memecat memegang memelihara memeluk memenangi memenangkan memengaruhi mementingkan memenuhi memerah memerangi memerankan memerhatikan memeriahkan memeriksa
memeriksakan memerinci memerintahkan memerlukan memesan memetakan memetik memfasilitasi memfokuskan memicu memihak memikat memikirkan memilah memilih memiliki
memimpin memindahkan meminimalisir meminimalkan meminjam meminta memisahkan memitigasi memo memodifikasi memohon memonitor memori memotivasi memotong memotret
mempekerjakan mempelai mempelajari mempengaruhi memperbaiki memperbanyak memperbarui memperbesar memperbolehkan memperburuk mempercantik mempercayai
mempercayakan mempercepat memperdalam memperebutkan mempererat memperhatikan memperhitungkan memperingati memperingatkan memperjelas memperjuangkan memperkaya
memperkecil memperkenalkan memperketat memperkirakan memperkokoh memperkuat memperlakukan memperlambat memperlancar memperlebar memperlihatkan memperluas
mempermalukan mempermasalahkan mempermudah memperoleh memperpanjang memperparah mempersembahkan mempersiapkan mempersilakan mempersoalkan mempersulit
mempertahankan mempertandingkan mempertanyakan mempertegas mempertemukan mempertimbangkan memposisikan memposting memprediksi mempresentasikan memprihatinkan
memprioritaskan memproduksi mempromosikan memproses memprotes memproyeksikan mempunyai memuaskan memuat memudahkan memuji memukau memukul memulai memulangkan
memulihkan memuluskan memuncaki memunculkan memungkinkan memungkiri memungut memupuk memutar memutus memutuskan memverifikasi menaati menabrak menabung
menagih menahan menaikan menaiki menaikkan menakjubkan menaklukkan menakutkan menambah menambahkan menampik menampilkan menampung menanam menanamkan menandai
menandakan menandatangani menang menangani menanggapi menangguhkan menanggulangi menanggung menangis menangkal menangkap menanjak menantang menanti menantikan
menantu menantunya menanyakan menargetkan menari menarik menaruh menata menatap menaungi menawan menawarkan menayangkan mencabut mencairkan mencakup
mencalonkan mencanangkan mencantumkan mencapai mencaplok mencari mencatat mencatatkan mencederai mencegah mencekam mencemari menceritakan mencermati
mencerminkan mencetak mencicipi mencintai menciptakan mencium mencoba mencoblos mencolok mencontohkan mencopot mencoreng mencuat mencuci mencukupi mencuri
mencurigai mencurigakan mendadak mendaftar mendaftarkan mendahului mendaki mendakwa mendalam mendalami mendampingi mendanai mendapat mendapati mendapatkan
mendapatkannya mendarat mendasar mendasari mendata mendatang mendatangi mendatangkan mendatar mendekam mendekat mendekati mendekatkan mendeklarasikan
mendengar mendengarkan menderita mendesain mendesak mendeteksi mendiang mendidik mendirikan mendiskusikan mendistribusikan mendoakan mendominasi mendongkrak
mendorong menduduki menduga mendukung mendukungnya mendulang mendunia menebar menebus menegakkan menegangkan menegaskan meneguhkan menegur menekan menekankan
meneken menekuni meneladani menelan menelepon meneliti menelusuri menemani menembak menembakkan menembus menempati menempatkan menempel menempuh menemui
menemukan menenangkan menendang menentang menentu menentukan menepi menepis menerangkan menerapkan menerbangkan menerbitkan meneriakkan menerima menerimanya
menerjang menerjunkan menerobos menertibkan menerus meneruskan menetap menetapkan menewaskan mengabadikan mengabaikan mengabarkan mengabdi mengabulkan mengacu
mengadakan mengadili mengadopsi mengadu mengaitkan mengajak mengajar mengajarkan mengaji mengajukan mengakhiri mengakibatkan mengakomodasi mengakomodir
mengakselerasi mengakses mengaktifkan mengaku mengakui mengakuisisi mengalahkan mengalami mengalihkan mengalir mengalirkan mengalokasikan mengamankan
mengamati mengambil menganalisis mengancam mengandalkan mengandung menganggap menganggarkan mengangkat mengangkut menganiaya menganjurkan mengantar
mengantarkan mengantisipasi mengantongi mengantre mengapa mengapresiasi mengarah mengarahkan mengarungi mengasah mengataka mengatakan mengatasi mengatasinya
mengatasnamakan mengatur mengawal mengawali mengawasi mengecam mengecek mengecewakan mengedepankan mengedukasi mengejar mengejutkan mengeklaim mengeksekusi
mengeksplorasi mengekspor mengekspresikan mengelilingi mengelola mengeluarkan mengeluh mengeluhkan mengemas mengembalikan mengemban mengembangkan mengemudikan
mengemuka mengemukakan mengenai mengenakan mengenal mengenali mengenalkan mengenang mengendalikan mengendap mengendarai mengentaskan mengerahkan mengerek
mengerem mengerikan mengering mengerjakan mengerti mengerucut mengesahkan mengesankan mengetahui mengevakuasi mengevaluasi menggabungkan menggaet menggagalkan
menggalang menggali menggambarkan menggandakan menggandeng mengganggu mengganti menggantikan menggantinya menggapai menggarap menggarisbawahi menggelar
menggeledah menggelontorkan menggema menggemaskan menggembirakan menggempur menggenangi menggencarkan menggendong menggenjot menggerakkan menggerus menggeser
menggoda menggugah menggugat menggulingkan menggulirkan menggunakan menggunakannya mengguncang mengguyur menghabiskan menghadap menghadapi menghadiri
menghadirkan menghalangi menghalau menghambat menghampiri menghancurkan menghanguskan menghantam menghantui menghapus mengharapkan menghargai mengharumkan
mengharuskan menghasilkan menghemat menghentikan menghiasi menghibur menghidupkan menghilang menghilangkan menghimbau menghimpun menghina menghindar
menghindari menghindarkan menghirup menghitung menghormati menghubungi menghubungkan menghukum menghuni mengibarkan mengidap mengidentifikasi mengikat
mengikuti mengimbangi mengimbau mengimplementasikan mengimpor menginap mengincar mengindikasikan menginfeksi menginformasikan mengingat mengingatkan
menginginkan menginisiasi menginjak menginspirasi menginstruksikan mengintegrasikan mengintervensi mengira mengirim mengirimkan mengiringi mengisahkan mengisi
mengisyaratkan mengizinkan mengkaji mengkhawatirkan mengklaim mengklarifikasi mengkonfirmasi mengkonsumsi mengkritik mengobati mengobrol mengolah mengoleksi
mengomentari mengonfirmasi mengonsumsi mengontrol mengoperasikan mengoptimalkan mengorbankan mengoreksi menguap menguasai menguat menguatkan mengubah mengubur
mengucap mengucapkan menguji mengukir mengukuhkan mengukur mengulang mengulangi mengulas mengumpulkan mengumumkan mengunci mengundang mengunduh mengundurkan
mengunggah mengunggahnya mengungguli mengungkap mengungkapkan mengungkit mengungsi mengunjungi menguntungkan mengupayakan mengurai menguraikan mengurangi
menguras mengurus mengurusi mengusir mengusulkan mengusung mengusut mengutamakan mengutarakan mengutip mengutuk menikah menikahi menikmati menikmatinya
menilai menimba menimbulkan menimbun menimpa menindak menindaklanjuti meninggal meninggalkan meninggalnya meningkat meningkatkan meningkatnya meninjau menipis
menipu meniru menirukan menit menitipkan menjabarkan menjabat menjadi menjadikan menjadikannya menjadwalkan menjaga menjajakan menjajaki menjajal menjalani
menjalankan menjalar menjalin menjamin menjamu menjangkau menjanjikan menjaring menjatuhkan menjauh menjauhi menjawab menjebol menjelajahi menjelang
menjelaskan menjelma menjembatani menjemput menjenguk menjerat menjual menjualnya menjuarai menjulang menjunjung menodongkan menolak menolong menonjol
menonjolkan menonton menopang menorehkan mensosialisasikan menstabilkan menstruasi mensukseskan mentah mental mentalitas mentas mentor mentransfer menu menuai
menuding menuduh menugaskan menuju menular menularkan menulis menuliskan menumbangkan menumbuhkan menumpang menumpuk menunaikan menunda menundukkan menunggak
menunggu menunjang menunjuk menunjukan menunjukkan menuntaskan menuntut menurun menurunkan menurunnya menurut menurutnya menusuk menutup menutupi menuturkan
menyabet menyadari menyajikan menyakiti menyakitkan menyaksikan menyala menyalahgunakan menyalahi menyalahkan menyalakan menyalip menyalurkan menyamai
menyamakan menyamar menyamarkan menyambangi menyambar menyambung menyambut menyampaikan menyandang menyangka menyangkal menyangkut menyantap menyanyikan
menyapa menyapu menyarankan menyaring menyasar menyatakan menyatu menyatukan menyayangkan menyayat menyebabkan menyebar menyebarkan menyeberang menyebut
menyebutkan menyebutnya menyediakan menyedihkan menyedot menyegarkan menyegel menyehatkan menyeimbangkan menyejahterakan menyelamatkan menyelaraskan
menyelenggarakan menyelesaikan menyelidiki menyelimuti menyeluruh menyemarakkan menyematkan menyembelih menyembuhkan menyembunyikan menyempatkan
menyempurnakan menyenangkan menyengat menyentuh menyepakati menyerah menyerahkan menyeramkan menyerang menyerap menyeret menyertai menyertakan menyerukan
menyerupai menyesal menyesalkan menyesatkan menyesuaikan menyetop menyetujui menyewa menyiagakan menyiapkan menyikapi menyimak menyimpan menyimpang
menyimpulkan menyindir menyinggung menyingkirkan menyisakan menyisihkan menyisir menyita menyongsong menyoroti menyosialisasikan menyuap menyuarakan menyudahi
menyuguhkan menyukai menyukseskan menyulitkan menyumbang menyumbangkan menyuplai menyuruh menyusui menyusul menyusun menyusuri menyusut mepet meragukan meraih
meramaikan merambah merampas merampungkan merancang merangkak merangkap merangkul merangkum merangsang merangsek merapat merasa merasakan merata meraup
merawat merayakan merchandise merchant merealisasikan merebut mereda meredakan meredam merefleksikan merek mereka merekam merekomendasikan merekrut meremehkan
merencanakan merendahkan merendam merenggut merepotkan merepresentasikan meresahkan meresmikan merespon merespons meretas merevisi merger meriah merilis
merinci meringankan merintis merk merogoh meroket merokok merombak merosot merta merubah merugi merugikan merujuk merumput merumuskan merupakan merusak mesin
mesinnya meski meskipun mesti mestinya metabolik metabolisme meter metode metrik mewah mewajibkan mewakili mewarnai mewaspadai mewujudkan mewujudkannya
meyakini meyakinkan migas migrasi mikir mikroplastik mil milenial miliar miliaran miliarder milik miliki miliknya milimeter militan militer militernya milyar
mimpi minat mindset mingguan minibus minim minimal minimalis minimarket minimnya minimum minor minoritas minta minum minuman minus minyak miras miring mirip
misal misalkan misalnya misi miskin mist mistar misteri misterius mistis mitigasi mitos mitra ml mm mobil mobilisasi mobilitas mobilnya moda modal modalnya
mode model moderasi moderat moderator modern modernisasi modifikasi modis modul modus mogok mohon momen momentum moneter monitor monitoring monopoli month
monyet mood moral motif motifnya motivasi motor motornya msn mtm mual muat muatan muda mudah mudik muka mula mulai mulanya multifungsi multinasional
multiplier multitasking mulus mulut mumpuni muncul munculnya mundur mundurnya mungil mungkin muntah murah murid muridnya musala musibah musik musiknya musim
musiman musisi muslimah mustahil musuh mutakhir mutasi mutlak mutu mydramalist nada nafas nafkah nafsu nah nahas naik naiknya nakal nakes nama namanya nampak
nampaknya namun nan nanas nangis nanti nantinya nanya napas napi napiter narapidana narasi narasumber narkoba nasabah nasi nasib nasihat nasionalisme naskah
natrium natural naturalisasi naungan navigasi navy nbsp ndak negaranya negatif negosiasi nekat nelayan nenek nepotisme neraca neraka netizen netral netralitas
ngaji ngapain ngasih ngerasa ngerti nggak ngobrol ngomong niat niatnya nih nihil nikah nikmat nikmati nilai nilainya nirawak nits nm nobar nol nomenklatur
nominal nominasi non nonaktif nongkrong nonsubsidi nonton nopol norma normal normalisasi nostalgia notabene notaris notifikasi nttprov nuansa nuklir nunggu
nutrisi nva nya nyaman nyamuk nyanyi nyaris nyata nyatanya nyawa nyawanya nyenyak nyeri obat obesitas object objek objektif obligasi obor obrolan observasi
obyek of off offline offside ofisial ojek ojol oke oknum oksigen okupansi olah olahan oleh olehnya oli ombak omzet on ongkos online ons operan operasi
operasinya operasional operasionalnya operator opini oposisi opsi optik optimal optimalisasi optimis optimisme optimistis orang orangnya orangorang orangtua
orangtuanya oranye orasi order orderan org organ organik organisasi orientasi orisinal ornamen otak otentik otomatis otomotif otonom otot out outdoor outfit
outlet output pabrik pabrikan pacar pacaran pacarnya pacu pada padahal padam padanya padat paddock padi padu paduan pagar pagi pagu paha paham pahit pajaknya
pakai pakaian pakan pake paket paksa paksaan paling palsu pameran pamit panah panas pandai pandang pandangan pandangannya pandemi panduan panel panelis panen
panggilan panggung pangkat pangsa panik panjang panjangnya panorama pantang pantas pantauan panutan papan papar paparan paparannya paparnya paper par para
paradigma parah paralel parameter parang parenting parit parkir parkiran parpol partainya partikel partisipan partisipasi partisipatif paru paruh pas pasalnya
pasang pasangan pasangannya pasaran pasarnya pasca pasien pasif pasir paslon pasok pasokan paspor pasrah password pasta pastel pasti pastikan pastinya pasukan
pasukannya patah patokan patroli patuh patut pawai payah payudara payung pebalap pebisnis pebulu pecah pecahan pecel pecinta pedagang pedal pedang pedas
pedesaan peer pegang pegangan pegawai pegiat pegolf pejabat pejalan pejuang peka pekan pekarangan pekerja pekerjaan pekerjaannya pelacak pelacakan pelajar
pelajaran pelajari pelaksanaan pelaksanaannya pelaku pelakunya pelamar pelaminan pelancong pelanggan pelanggar pelanggaran pelantikan pelantun pelapis pelapor
pelaporan pelarangan pelari pelarian pelat pelatih pelatihan pelayan pelayanan pelayaran pelecehan peledak pelek pelemahan pelengkap pelepasan pelestarian
peletakan pelibatan peliharaan pelindung pelonggaran pelopor pelosok peluang peluit pelukan pelumas pelunasan peluncuran peluru pemadaman pemagaran pemahaman
pemain pemainnya pemakaian pemakaman pemakzulan pemalsuan pemanasan pemandangan pemandu pemanfaatan pemanggilan pemangkasan pemangku pemanis pemantauan
pemaparan pemasangan pemasok pemasukan pembaca pembacaan pembagian pembahasan pembakaran pembalap pembangunan pembangunannya pembaruan pembatalan pembatas
pembatasan pembawa pembayaran pembebasan pembeda pembekalan pembekuan pembelaan pembelajaran pembeli pembelian pembenahan pembengkakan pembentuk pembentukan
pemberangkatan pemberi pemberian pemberitaan pemberitahuan pemberlakuan pemberontak pemberontakan pembersih pembersihan pembiayaan pembibitan pembicara
pembicaraan pemblokiran pembongkaran pembuangan pembuatan pembubaran pembudidaya pembuka pembukaan pembuktian pembuluh pembunuhan pemecahan pemecatan
pemeliharaan pemenang pemeran pemerasan pemerataan pemerhati pemeriksaan pemeringkatan pemerintahan pemerintahannya pemerkosaan pemesanan pemetaan pemicu
pemikiran pemilih pemilik pemiliknya pemimpin peminat pemindahan pemisahan pemohon pemotongan pemotor pemrosesan pemudik pemukiman pemukulan pemula pemulangan
pemulihan pemuncak pemungutan pemusatan pemutihan pemutusan penagihan penahanan penalti penamaan penambahan penambang penambangan penampakan penampilan
penampilannya penampungan penanda penandatanganan penanganan penanganannya penangkapan penantian penari penarikan penasaran penawaran penayangan pencabulan
pencabutan pencaharian pencahayaan pencairan pencalonan pencapaian pencari pencarian pencegahan pencemaran pencernaan pencetak pencinta penciptaan pencoblosan
pencopotan pencucian penculikan pencuri pencurian pendaftar pendaftaran pendaftarannya pendahulu pendahulunya pendaki pendakian pendalaman pendamping
pendampingan pendanaan pendapat pendapatannya pendapatnya pendarahan pendaratan pendataan pendatang pendek pendekatan pendemo pendengar pendengaran penderita
penderitaan pendidik pendidikannya pendingin pendinginan pendiri pendirian pendistribusian pendonor pendorong penduduk pendudukan penduduknya pendukung
pendukungnya penegak penegasan penekanan peneliti penelitian penelusuran penembakan penempatan penemuan penentu penentuan penerapan penerbangan penerbit
penerbitan penerima penerimaan penerjemah penertiban penerus penetapan penetrasi pengabdian pengacara pengadaan pengaduan pengajar pengajaran pengajian
pengajuan pengakuan pengalaman pengalamannya pengalihan pengaman pengamanan pengambilan penganggaran pengangguran pengangkut pengangkutan penganiayaan
pengantin penganugerahan pengarahan pengaruh pengaruhnya pengasuhan pengaturan pengawalan pengawasan pengawet pengecekan pengecer pengedar pengejaran
pengelolaan pengeluaran pengembalian pengembang pengembangan pengemudi pengen pengenaan pengenalan pengendara pengentasan pengepul pengerahan pengerat
pengereman pengerjaan pengeroyokan pengertian pengerukan pengesahan pengetahuan pengetatan penggabungan penggalangan pengganti penggantian penggantinya
penggelapan penggeledahan penggemar penggemarnya penggerak penggerebekan penggiat penggilingan penggugat pengguna penggunaan penggunaannya penggunanya
penghalang penghapusan penghargaan penghasil penghasilan penghematan penghentian penghinaan penghitungan penghormatan penghubung penghujan penghujung penghuni
penghuninya pengibaran pengidap pengikut pengin penginapan pengindeksan pengingat pengiriman pengisi pengisian pengkhianatan penglihatan pengobatan pengolahan
pengoperasian pengorbanan pengrajin penguasa penguasaan penguatan pengujian pengujung pengukuhan pengukuran pengumpulan pengumuman pengundian pengunduran
pengungkapan pengungsi pengungsian pengunjuk pengunjung pengurangan pengurusan pengusaha pengusulan pengusung pengusutan penikmat penilaian peninggalan
peningkatan peninjauan penipuan penjadwalan penjaga penjagaan penjahat penjajah penjajahan penjara penjelasan penjelasannya penjemputan penjual penjualan
penjualannya penjuru penolakan penonton penopang pensiun pensiunan pentas penting pentingnya penuaan penugasan penuh penukaran penularan penulis penulisan
penumpang penumpukan penundaan penunjang penunjukan penurunan penutup penutupan penyajian penyakit penyalahgunaan penyalur penyaluran penyambutan penyampaian
penyandang penyangga penyanyi penyaring penyebab penyebabnya penyebaran penyeberangan penyederhanaan penyedia penyediaan penyegaran penyegelan penyelamat
penyelenggaraan penyelesaian penyelewengan penyelidik penyelidikan penyelundupan penyembelihan penyembuhan penyemprotan penyempurnaan penyerahan penyerang
penyerangan penyerapan penyesalan penyesuaian penyewaan penyiapan penyiar penyidik penyidikan penyiksaan penyimpanan penyimpangan penyintas penyisihan
penyitaan penyu penyumbang penyusunan peperangan pepohonan per peradaban peradangan peraga perahu peraih perairan perajin perakitan peralatan peralihan
perampokan peran peranan perang perangkat perannya perantara perasaan perawat perawatan perayaan perbaikan perbaiki perbandingan perbankan perbatasan
perbedaan perbelanjaan perbincangan perbuatan perbuatannya perbukitan perburuan percakapan percaya percepatan perceraian percikan percobaan percontohan
perdamaian perdananya perdebatan perebutan peredaran perekam perekaman perekrutan peremajaan perempat perempatfinal perempuan perempuannya peresmian peretas
peretasan perfilman performa performanya pergantian pergaulan pergelangan pergerakan pergeseran pergi perguruan perhatian perhatikan perhelatan perhiasan
perhitungan perhotelan perihal periksa perilaku peringatan peringkat perintah perintangan periode peristiwa perizinan perjalanan perjalanannya perjuangan
perjuangannya perjudian perkampungan perkantoran perkara perkataan perkawinan perkembangan perkembangannya perkenalan perkilogram perkiraan perkirakan
perkotaan perkuliahan perlahan perlakuan perlambatan perlawanan perlengkapan perlintasan perlombaan perlu perluasan perlunya permainan permainannya permanen
permasalahan permintaan permodalan permohonan permukaan permulaan permusuhan pernah pernapasan pernikahan pernikahannya pernyataan pernyataannya perokok
peroleh perolehan perombakan perorangan perpaduan perpajakan perpanjangan perpecahan perpindahan perpisahan perputaran pers persahabatan persaingan persalinan
persamaan persaudaraan persawahan persediaan persegi perselingkuhan perselisihan persen persenjataan persentase perseorangan persepsi persetujuan persiapan
persiapannya persiapkan persidangan persnya persoalan personal personel personil perspektif persuasif persyaratan pertama pertamanya pertambangan pertanda
pertandingan pertanggungjawaban pertanyaan pertanyaannya pertarungan pertemanan pertempuran pertemuan pertemuannya pertengahan pertengkaran pertimbangan
pertimbangannya pertimbangkan pertolongan pertukaran pertumbuhan pertumbuhannya pertunjukan perubahan perumusan perundingan perundungan perunggu peruntukannya
peruntungan perusahaan perusahaannya perusakan perut perwujudan pesaing pesan pesanan pesannya pesat pesawat pesepak pesepakbola peserta pesiar pesta peta
petahana petak petambak petang petani petarung petasan petenis peternak peti petik petinggi petinju petisi petualangan petugas petunjuk pic pidato pidatonya
pihak pihaknya pijakan pikap pikir pikiran pikirkan piksel pil pilar pilek pilih pilihan pilihannya pilihnya pilot pilu pindah pinggang pinggir pinggiran
pingsan pinjaman pinjol pintar pintu pipa pipi piring pisah pisau pistol pit pita piutang plafon planet plang plastik plat platform playoff pleno pneumonia
podium pohon poin poinnya pojok pokok pokoknya pola pole polemik polis polisi politik politiknya politikus politis politisi polos polusi polutan pompa pondasi
poni ponsel ponselnya popok popularitas populasi populer porno pornografi porsi portal portofolio posisi posisinya positif positifnya position posting
postingan postingannya postur pot potensi potensial potensinya potong potongan potret poundsterling prajurit prakiraan praktek praktik praktiknya praktis
praktisi pramusim prasarana predator predikat prediksi preferensi premanisme prematur premi prerogatif presentasi presenter prestasi prestasinya prestisius
prevalensi preventif pria pribadi pribadinya pricing prihatin primadona prinsip prinsipnya prioritas privasi private proaktif problem produk produknya
produksi produksinya produktif produktivitas produsen produser profesi profesional profesionalisme profil profit progam program programnya progres progresif
promo promosi promotor propaganda proper properti proporsi proporsional proposal prosedur proses prosesi prosesnya prosesor prospek prostitusi protein
proteksi protes protokol provider provokasi proyek proyeksi psikis psikolog psikologis pta ptr puas puasa publik publikasi pucuk puisi pujian pukul pukulan
pula pulang pulih pulsa puluh puluhan pun punah puncak puncaknya punggung pungkas pungkasnya pungutan punya pupuk push pusing puso putar putaran puting
putranya putrinya putus putusan putusannya putuskan quo qurban racun radang radiasi radikal radius ragam ragu rahang rahasia raihan rajin rak rakaat raksasa
rakyatnya ramah ramai ramainya rambu rambut rambutnya ramping rampung ranah random rangka rangkaian rangkum rangkuman ranjau ranking rantai ranting rapi rapor
rapuh ras rasa rasakan rasanya rasio rasional rasis rata ratus ratusan rawan rawat rawit razia rdquo rds reaksi reaktif realisasi realisasinya realistis
realitas rebound rebusan recovery redeem referensi refleksi refresh regenerasi registrasi regu regulasi regulator reguler rehabilitasi rekam rekaman rekan
rekanan rekannya rekapitulasi rekayasa rekening reklamasi reklame rekomendasi rekonstruksi rekor rekreasi rekrutmen reksa reksadana rel rela relaksasi relasi
relatif relawan relevan relevansi reli religi religius relokasi rem remaja remeh remisi rempah renang rencana rencananya rendah rendahnya renovasi rentan
rentang rentetan repot representasi representatif reproduksi reputasi rerata reruntuhan resah resep resepsi reses reshuffle resiko resiprokal resistance
resistensi resmi resminya resolusi respon responden respons responsif restoran restorasi restorative restrukturisasi restu retak retret retribusi return reuni
rev revisi revitalisasi reward rezeki rezim rgr rhr riang ribet ribu ribuan ribut ricuh rider riil rileks rilis rinci rincian rinciannya ringan ringkas
rintangan rintisan risiko risikonya ritel ritme ritual riuh rival riwayat roadmap rob robek roboh robot roda rohani rok roket rokok romansa romantis rombongan
rompi ronde rontok rotasi roti royalti royong rpm rsquo ruang ruangan ruas rudal rugi rujuk rujukan ruko rukun rumah rumahan rumahnya rumit rumor rumput
runtuh rupa rupanya rupiah rusak rusaknya rute rutin rutinitas saat saatnya sabuk sabun sadar sadarkan safe sah sahabat sahabatnya saham sahamnya sahur sahut
saing saja saji sajian sakit sakral saksi salah salahnya salat saldo salinan saling saluran sama sambal sambil sambung sambungan sambungnya sambutan
sambutannya sampah sampai sampaikan sampe sampel samping sampingnya sampling sana sandal sandera sang sangat sangatlah sanggah sanggup sangka sanitizer sanksi
santai santan santap santer santri santun santunan sapaan sapi saraf saran sarana sarang sarapan sarat sarden sarung sasaran sasis satelit satin satu satunya
satupun satwa saudaranya saudari saus sawah sawit saya sayang sayangnya sayap sayur sayuran scam screening seadanya seafood seakan seandainya seat seater
sebab sebabnya sebagai sebagaimana sebagainya sebagian sebaik sebaiknya sebaliknya sebanding sebanyak sebaran sebatas sebelah sebelum sebelumnya sebenarnya
sebentar seberang seberapa seberat sebesar sebetulnya sebidang sebuah sebulan sebutan sebutnya secara secepat secepatnya sedan sedang sedangkan sedap
sedemikian sederajat sederet sederhana sediakan sedianya sedih sedikit sedikitnya seekor segala segalanya segan segar segelintir segenap segera segi segitiga
segitu segmen segudang seharga sehari seharian seharusnya sehat sehingga seimbang seiring sejajar sejak sejalan sejarah sejarahnya sejatinya sejauh sejenak
sejenis sejenisnya sejuk sejumlah sekadar sekali sekalian sekaligus sekalipun sekarang sekecil sekedar sekelas sekeliling sekelompok seketika sekian sekira
sekitar sekitaran sekitarnya sekolahnya seks seksama seksual sektor sekuat sekunder sekutu sel sela selain selaku selalu selam selama selamanya selamat selang
selangkah selanjutnya selaras selayaknya selebgram selebrasi selebritas selebriti selektif selengkapnya selepas selera selesai selesaikan selesainya selfie
selimut selisih seller seluas seluler seluruh seluruhnya semacam semakin semaksimal semalam semalaman semangat semangatnya semarak semasa semata sembako
sembarangan sembari sembilan sembuh semenjak sementara semester semestinya semi semifinal seminggu semoga sempat sempit sempurna semua semuanya semula senada
senam senang senantiasa sendi sendiri sendirian sendirinya sendok sengaja sengit sengketa seni senilai seniman senior seniornya senja senjata sensasi sensitif
sensor sentimen sentimeter sentuh sentuhan senyawa senyum senyuman seolah seorang sepak sepakan sepakat sepakati sepakbola sepanjang separuh sepasang sepatu
sepeda sepekan sepele sependapat sepenuh sepenuhnya seperti sepertiga sepertinya sepi sepihak sepuluh seputar seragam serah serangan serangannya serangga
serangkaian serapan serasi serat seratus seraya serba seremoni seremonial serentak seri serial sering seringkali serius serta sertifikasi sertifikat seru
seruan serupa server serviks servis sesaat sesak sesama sesegera sesekali seseorang sesi sesuai sesuatu sesuatunya sesudah sesungguhnya set setahun setara
setelah setelahnya setelan setempat setengah seterusnya setiap setidaknya setim setimnya setinggi setingkat setir setoran setting setuju seumur seusai sewa
sfn sfr shalat share shared sharing shift shock shuttle siang siap siapa siapapun siapkan siaran sibuk sidak sidang sifat sifatnya sigap signifikan sih sikap
siklus sila silahkan silakan silam silang silaturahim silaturahmi silinder siluet simak simbol simbolik simbolis simpan simpati simpatisan simpel simple
simpul simulasi sindikat sindiran sindrom sinergi sinergis sinergitas sinetron singgah singkat singkatan singkong sini sinilah sinkronisasi sintetis sinyal
siraman sirene sirkulasi sisa sisanya sisi sistem sistematis sistemik sistemnya siswa siswi site situ situasi situasinya situlah situs sivitas skala skandal
skema skenario skill skincare skor skrining skripsi skt skuad skuter skutik slogan smartphone smartwatch smelter snorkeling soal soalnya soft software solid
solusi solusinya sontak sopan sopir sore sorotan sosial sosialisasi sosialnya sosok sowan spanduk speaker speed spektakuler spektrum spekulasi spesial spesies
spesifik spesifikasi spion spiritual split sponsor spontan sportivitas sporty spot sry stabil stabilisasi stabilitas stafnya stagnan stakeholder stamina stand
standar standarisasi start starter startup statement status statusnya steril sterilisasi stigma stiker stimulus stok storage strategi strategis streaming
stres striker stroke struktur struktural studi stunting stylish suami suaminya suap suara suaranya suasana suasananya suatu subjek subsektor subsider subsidi
substansi substantif subur sudah sudut suf suka sukarela sukarelawan sukses suksesnya suku sulit sulitnya sulung sulungnya sumbangan sumbangsih sumber
sumbernya sumbu sumpah sundulan sungguh sunnah suntik suntikan supaya suplai suplemen suporter support suratnya surga surplus suruh surut survei susah suspek
suspensi susu susulan susunan sutradara swab swasembada swasta syarat syariat syok syur syuting taat tabel tablet tabrakan tabung tadi tadinya tagihan tagline
tahan tahanan tahap tahapan tahu tahun tahunan tahunnya tajam tak takdir take takjil takkan takluk taksi taktik taktis takut tali talkshow tambah tambahan
tambahkan tambahnya tambang tampak tampaknya tampil tampilan tampilannya tamu tanahnya tanam tanaman tancap tanda tandang tandas tandasnya tanding tangan
tangannya tangga tanggal tangganya tanggap tanggapan tangguh tanggul tanggung tanggungan tangis tangkapan tangki tangkis tank tanpa tantangan tanya tanyakan
tapak tapi taraf target targetnya tarian tarif tarifnya tarik tas tatanan tatap tau tautan tawa tawar tawaran tawuran tayang tayangan teaser tebal ted tega
tegak tegang tegangan tegas tegasnya teguran teh tekad tekanan tekankan teknikal teknis teknisi teknisnya teknologi teks tekstil tekstur teladan telah telak
telanjang telapak telat telekomunikasi telepon televisi telinga teliti telur telusuri tema teman temannya tematik tembaga tembakan tembakau tembok tembus
tempat tempatnya tempe tempuh tempur temu temuan temukan tenaga tenang tenant tenda tendangan tender tenggat tenggelam tenis tenor tensi tentang tentu
tentunya tenun teori tepat tepatnya tepuk tepung terafiliasi terakhir terakhirnya terakreditasi teramati terampil terancam terang terangnya teranyar terapi
terarah teras terasa teratas teratasi teratur terbagi terbaik terbaiknya terbakar terbalik terbang terbangun terbantu terbanyak terbaru terbarukan terbarunya
terbatas terbatasnya terbawa terbawah terbebani terbebas terbenam terbendung terbentuk terbentuknya terberat terbesar terbiasa terbilang terbit terbitnya
terbuang terbuat terbuka terbukti terbunuh terburuk tercantum tercapai tercapainya tercatat tercemar tercepat tercermin tercinta tercipta terciptanya
tercukupi terdaftar terdahulu terdakwa terdalam terdampak terdampar terdapat terdata terdekat terdengar terdepan terdeteksi terdiri terdistribusi terdorong
terduga terealisasi terekam terencana terendah terendam terfokus tergabung terganggu tergantung tergeletak tergelincir tergenang tergerus tergiur tergolong
tergugat terguling terhadap terhalang terhambat terharu terhenti terhindar terhindarkan terhitung terhormat terhubung teriak teriakan teridentifikasi terigu
terik terikat terima terimakasih terindikasi terinfeksi terinspirasi terintegrasi terisi terjadi terjadinya terjaga terjalin terjamin terjangkau terjangkit
terjaring terjatuh terjebak terjemahan terjepit terjerat terjual terjun terkadang terkait terkalahkan terkandung terkaya terkecil terkecuali terkejut
terkemuka terkena terkenal terkendala terkendali terkesan terkini terkoneksi terkonfirmasi terkontaminasi terkontrol terkoordinasi terkoreksi terkuat
terkumpul terkunci terlaksana terlaksananya terlalu terlambat terlanjur terlapor terlarang terlaris terlatih terlebih terlepas terletak terlibat terlihat
terlindungi terluar terluka terlupakan termahal termasuk termotivasi termuda termurah ternak ternama ternyata terobosan teror terorganisir teroris terorisme
terowongan terpaksa terpal terpancar terpanjang terpantau terpapar terparkir terpasang terpaut terpecah terpeleset terpencil terpengaruh terpenting terpenuhi
terpercaya terperosok terpidana terpilih terpilihnya terpisah terpisahkan terpopuler terpukul terpuruk terpusat terputus tersaji tersalurkan tersangka
tersangkut tersebar tersebu tersebut tersedia tersedianya terselenggara terselenggaranya terselesaikan tersembunyi tersendiri tersentuh tersenyum terserah
terserang terserap terseret tersimpan tersinggung tersingkir tersisa terstruktur tersumbat tertahan tertanam tertanggal tertangkap tertarik tertata tertawa
tertekan tertentu tertera tertib tertidur tertimbun tertimpa tertinggal tertinggi tertua tertuang tertuju tertular tertulis tertulisnya tertunda tertutup
teruji terukur terulang terumbu terungkap terus terutama terverifikasi terwujud terwujudnya tes tetangga tetangganya tetap tetapi tewas tewasnya th this
threshold tiada tiang tiap tiba tidak tidaklah tidaknya tidur tiga tiket tiketnya tikungan tikus tilang tim timah timbul timbulnya time timnya timpal tindakan
tindakannya tindih tinggal tinggalnya tinggi tingginya tingkah tingkat tingkatan tinjauan tinju tinta tipe tipis tips titel titik titip titipan to toh toilet
token toko tokoh toleransi tolong tomat tombak tombol ton tonggak tongkat tontonan topi topik topping torehan torsi total totalitas totalnya touring track
trading tradisi tradisional trafik tragedi tragis trailer transaksi transaksinya transfer transformasi transisi transmisi transparan transparansi transportasi
trauma traveler traveling trayek trek tren trending tribune trik triliun triliunan trip triwulan trofi tronton tropis trotoar truk tsunami tua tuan tuanya
tuas tubuh tubuhnya tudingan tuduhan tugas tugasnya tuh tujuan tujuannya tujuh tukang tukar tukas tukasnya tulis tulisan tulisannya tulisnya tulus tumbang
tumbuh tumbuhan tumbuhnya tumpah tumpang tumpeng tumpukan tuna tunai tunduk tunggakan tunggu tunik tunjangan tunjukkan tuntas tuntutan tur turis turnamen
turun turunan turunannya turunnya turut tusuk tutup tutupnya tutur tuturnya twibbonize uang uangnya ubi ucap ucapan ucapkan ucapnya udah udang udara ujar
ujaran ujarnya uji ujung ujungnya ukiran ukur ukuran ukurannya ulah ulang ular ulasan umat umpan umumnya umur undangan under undian unduh unggahan unggahannya
unggul unggulan ungkap ungkapan ungkapnya unik unit unjuk unsur untuk untuknya upacara upaya upayakan upayanya upgrade urai urainya uranium urat urgensi urine
urusan urut urutan usah usaha usahakan usahanya usai user usia usianya usulan usulkan usus utamanya utang utility utuh vaksin vaksinasi vakum valas valid
validasi valuasi valuta variabel varian variasi variatif varietas vendor ventilasi venue verbal verifikasi versi versus vertikal via videonya vila viral
virtual virus visa visi visibilitas visual visum vital vitamin vokal vokalis volatilitas volume vonis voting voucher vs vulkanik wabah wacana wadah wafat
wahana wajah wajahnya wajar wajib wakilnya waktu waktunya walau walaupun wallpaper wanita waralaba warga warganet warganya waris warisan warna warnanya
wartawan warung wasit waspada watt wawancara wawasan web website weekend weton wewenang wilayah wilayahnya winger wir wirausaha wireless wisata wisatawan
wisman wisuda wisudawan with wortel wsw wujud wukuf www ya yaitu yakin yakni yang yatim yen yg yield yoy ytd yuan yudikatif zaman zat ziarah zodiak zona
zonasi
`
