/**
 * Capitalised words of running text that are no part of a person's name. A name run ends before them and never starts with one.
 * Regions, institutions, offices, titles and degrees have their own lists. Add a word here.
 */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  `
senin selasa rabu kamis jumat jum'at sabtu minggu ahad januari februari maret april mei juni juli agustus september oktober november nopember desember
wib wita wit pemilu pilkada pilpres pileg pilgub pilbup pilwalkot pilwali pilkades pemilukada psu asn pns cpns pppk tni polri tni-polri tni/polri opd skpd apbd apbn
pemkab pemkot pemko pemprov pemda pemerintah pemerintahan kabupaten kota provinsi kecamatan kelurahan desa distrik negara negera republik indonesia nasional nusantara
kpu bawaslu kasn bkn panwaslu panwascam dprd dpr mpr dpd kpk mk ma rri antara kompas tribun detik republika tempo uu pp skb perda perbup perwali pasal ayat nomor no tahun
netralitas pakta integritas ikrar apel upacara deklarasi surat edaran se instruksi keputusan undang-undang peraturan pancasila uud forkopimda forkopimcam muspida muspika korpri hut
kata ujar ucap tutur ungkap jelas tegas papar sebut imbuh terang menurut lanjut menurutnya sementara sedangkan selain selanjutnya kemudian namun tetapi tapi karena sebab jika bila kalau apabila
ia dia beliau dirinya kami kita mereka saya aku anda bapak-ibu hal dalam pada untuk dengan dari di ke oleh sebagai agar dan atau serta bahwa yang ini itu tersebut para seluruh semua setiap adapun
hadir turut tampak terlihat hingga sampai saat ketika usai setelah sebelum sejak selama terkait mengenai soal tentang sesuai berdasarkan melalui tak tidak bukan jangan mari ayo harus wajib
pertama kedua ketiga keempat kelima keenam ketujuh terakhir sebelumnya diketahui diberitakan begitu bahkan apalagi padahal meski meskipun walau walaupun juga lagi pun sudah telah belum akan sedang masih
aparatur sipil pegawai negeri perangkat daerah pilihan calon paslon pasangan capres cawapres caleg bacaleg bakal partai politik tim kampanye demokrasi masyarakat warga publik rakyat
islam kristen katolik hindu budha buddha allah swt tuhan alhamdulillah insya insyaallah assalamualaikum ramadan ramadhan idul fitri adha natal
covid covid-19 facebook instagram whatsapp twitter tiktok youtube google zoom medsos tv fm radio online com co id www http https
jalan jl jln gedung hotel aula lapangan stadion masjid gereja kantor balai pendopo rumah ruang kampus pasar bandara pelabuhan terminal pulau gunung sungai danau pantai teluk tanjung kompleks perumahan dusun rt rw
barat timur utara selatan tengah tenggara jawa sumatera kalimantan sulawesi papua maluku bali nusa
halaman penulis editor reporter pewarta foto caption sumber baca editor: red ist dok doc adv ads advertisement scroll copyright share bagikan tags tag kategori laporan wartawan
rp rupiah persen ton kg km meter hektare miliar triliun juta ribu usd
channel masing-masing jangan siapa apa mengapa kenapa bagaimana kapan dimana berapa berikut inilah begini demikian sekadar guna sebanyak sejumlah beberapa seorang dua tiga empat lima enam tujuh delapan sembilan sepuluh ratusan ribuan puluhan belasan
`
    .trim()
    .split(/\s+/),
)

/** Words that make the capitalised words after them a place or an organisation, not a person: "Jalan Andi Djemma", "Masjid Raya". Add one here. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  (
    'jalan jl jln gedung hotel aula lapangan stadion masjid mesjid gereja kantor balai pendopo pendapa ruang kampus pasar bandara pelabuhan terminal pulau gunung sungai danau pantai teluk tanjung kompleks komplek ' +
    'perumahan dusun dukuh kampung lingkungan gor graha wisma taman alun-alun universitas institut politeknik sekolah smp sma sd smk yayasan pt cv perusahaan bank rumah klinik rsud rsup puskesmas grand ballroom resto restoran kafe cafe warung ' +
    'kelurahan desa kecamatan kabupaten kota provinsi distrik nagari gampong pekon kapanewon monumen tugu museum makam waduk bendungan jembatan tol simpang blok partai fraksi tim koalisi komunitas program aplikasi situs kapal km kmp lembaga organisasi ' +
    'pesantren ponpes pondok vihara pura kelenteng bukit desa/kelurahan auditorium sport center mal mall plaza tower bumi istana kanal akun gelora tribun harian majalah koran portal piala liga turnamen festival operasi gerakan badan komisi dinas dewan majelis mahkamah'
  ).split(' '),
)
