/** Passages as news words them, in our own words with invented persons: who is found with which office, and who speaks. */
export interface Wording {
  readonly text: string
  /** Everybody with a name or initials: name and position. */
  readonly persons: readonly (readonly [name: string, position: string | null])[]
  /** Name of the person whose words the last sentence reports. */
  readonly speaker?: string
}

export const WORDINGS: readonly Wording[] = [
  {
    text: 'Syahrial Effendi Lubis, Sekretaris Daerah Kabupaten Asahan, meminta ASN menjaga jarak dari calon. "Jangan ikut-ikutan," kata Syahrial.',
    persons: [['Syahrial Effendi Lubis', 'Sekretaris Daerah Kabupaten Asahan']],
    speaker: 'Syahrial Effendi Lubis',
  },
  {
    text: 'Ketua Bawaslu Kabupaten Pati, Didik Hermawan, S.H., M.H., membenarkan laporan itu.',
    persons: [['Didik Hermawan', 'Ketua Bawaslu Kabupaten Pati']],
    speaker: 'Didik Hermawan',
  },
  {
    text: 'Camat Gianyar, Sang Putu Adi Wirawan, dipanggil Bawaslu. Sang Putu Adi Wirawan tidak hadir.',
    persons: [['Sang Putu Adi Wirawan', 'Camat Gianyar']],
  },
  {
    text: 'Sekretaris Daerah (Sekda) Kabupaten Agam, Sumatera Barat, M Hendri mengimbau pegawai netral.',
    persons: [['M Hendri', 'Sekretaris Daerah (Sekda) Kabupaten Agam, Sumatera Barat']],
    speaker: 'M Hendri',
  },
  {
    text: 'Kepala Desa Sumberrejo, Kecamatan Ambulu, Kabupaten Jember, Wagimin Sastro (51) dilaporkan ke Bawaslu.',
    persons: [['Wagimin Sastro', 'Kepala Desa Sumberrejo, Kecamatan Ambulu, Kabupaten Jember']],
  },
  {
    text: 'Gakkumdu memeriksa oknum Kades Sumberrejo, Kecamatan Ambulu, KT. Ia diduga membagikan kaus.',
    persons: [['KT', 'Kades Sumberrejo, Kecamatan Ambulu']],
  },
  {
    text: 'Keempat kades itu adalah Warsono (50), Kepala Desa Banjarsari, Kecamatan Nusawungu, Rasiman (44) Kepala Desa Karangpakis, Kecamatan Nusawungu dan Darmin Kepala Desa Klumprit.',
    persons: [
      ['Warsono', 'Kepala Desa Banjarsari, Kecamatan Nusawungu'],
      ['Rasiman', 'Kepala Desa Karangpakis, Kecamatan Nusawungu'],
      ['Darmin', 'Kepala Desa Klumprit'],
    ],
  },
  {
    text: 'Kasat Pol-PP Kabupaten Garut, Hendra Gumilang, sudah diklarifikasi.',
    persons: [['Hendra Gumilang', 'Kasat Pol-PP Kabupaten Garut']],
  },
  {
    text: 'Komisoner Bawaslu Cilacap Warsidi Utomo mengatakan, kasus itu masih dikaji.',
    persons: [['Warsidi Utomo', 'Komisoner Bawaslu Cilacap']],
    speaker: 'Warsidi Utomo',
  },
  {
    text: 'Anggota Bawaslu sekaligus Koordinator Divisi Hukum dan Penyelesaian Sengketa, Rina Maryana, Selasa (10/11) menjelaskan, laporan tidak memenuhi syarat.',
    persons: [['Rina Maryana', 'Anggota Bawaslu']],
    speaker: 'Rina Maryana',
  },
  {
    text: 'Kalapas Kelas IIB Ngawi, Bayu Prasetya mengatakan petugas sudah berikrar.',
    persons: [['Bayu Prasetya', 'Kalapas Kelas IIB Ngawi']],
    speaker: 'Bayu Prasetya',
  },
  {
    text: 'Menurut Penjabat (Pj) Bupati Bener Meriah Haili Yoga AB, ASN wajib netral. Haili Yoga AB berharap semua patuh.',
    persons: [['Haili Yoga AB', 'Penjabat (Pj) Bupati Bener Meriah']],
    speaker: 'Haili Yoga AB',
  },
  {
    text: 'Divisi Penanganan Pelanggaran Bawaslu Kota Tegal Nurul Hidayati mengatakan, dua laporan sudah diregistrasi.',
    persons: [['Nurul Hidayati', 'Divisi Penanganan Pelanggaran Bawaslu Kota Tegal']],
    speaker: 'Nurul Hidayati',
  },
  {
    text: 'Surat itu diserahkan ketiga Komisioner Bawaslu yakni Umar Tuasikal, Hasan Pelu dan Roni Solissa kepada bupati.',
    persons: [['Umar Tuasikal', 'Komisioner Bawaslu']],
  },
  {
    text: 'Seorang PNS Pemkot Bukittinggi NZ, Jumat (19/1), dipanggil Panwaslu.',
    persons: [['NZ', 'PNS Pemkot Bukittinggi']],
  },
  {
    text: 'Pegawai itu bernama Khairul Amri yang tercatat sebagai dosen Politeknik Negeri Samarinda.',
    persons: [['Khairul Amri', 'dosen Politeknik Negeri Samarinda']],
  },
  {
    text: 'Dua orang tidak hadir, yakni Kadis Penanaman Modal dan Pelayanan Terpadu Satu Pintu, Fadli Rasyid dan B. Munawir Kabag Pemerintahan.',
    persons: [
      ['Fadli Rasyid', 'Kadis Penanaman Modal dan Pelayanan Terpadu Satu Pintu'],
      ['B. Munawir', 'Kabag Pemerintahan'],
    ],
  },
  {
    text: 'Di hadapan Pjs Wali Kota Bitung, Herman Tumundo dan ratusan peserta upacara, lima ASN meminta maaf.',
    persons: [['Herman Tumundo', 'Pjs Wali Kota Bitung']],
  },
  {
    text: 'Kepala Bappeda dan Litbang, Dr. Yohanes Bulu, M.M., menandatangani pakta itu.',
    persons: [['Yohanes Bulu', 'Kepala Bappeda dan Litbang']],
  },
  {
    text: 'Majelis hakim membebaskan TRS, perawat RSUD Undata Palu, dari dakwaan.',
    persons: [['TRS', 'perawat RSUD Undata Palu']],
  },
  {
    text: 'Terlapor adalah seorang ASN bernama Kurniadi Koordinator Wilayah Kecamatan (Korwilcam) Dinas Pendidikan Bodeh.',
    persons: [['Kurniadi', 'Koordinator Wilayah Kecamatan (Korwilcam) Dinas Pendidikan Bodeh']],
  },
  {
    text: 'Menteri Desa, Pembangunan Daerah Tertinggal dan Transmigrasi Yusran Halimi mengatakan kepala desa harus netral.',
    persons: [['Yusran Halimi', 'Menteri Desa, Pembangunan Daerah Tertinggal dan Transmigrasi']],
    speaker: 'Yusran Halimi',
  },
  {
    text: 'Oknum kepala dinas berinisial YS dilaporkan warga. Yang bersangkutan belum memberi keterangan.',
    persons: [['YS', 'kepala dinas']],
  },
  {
    text: 'PLT BUPATI SIMEULUE DRS H ZAINAL ARIFIN MSI MENGINGATKAN ASN AGAR NETRAL.',
    persons: [['ZAINAL ARIFIN', 'PLT BUPATI SIMEULUE']],
    speaker: 'ZAINAL ARIFIN',
  },
  {
    text: 'Kabid Pembinaan SMP Dinas Pendidikan Kota Depok Wawan Ridwan, S.Pd., M.Pd mengajak guru tidak berpihak.',
    persons: [['Wawan Ridwan', 'Kabid Pembinaan SMP Dinas Pendidikan Kota Depok']],
    speaker: 'Wawan Ridwan',
  },
  {
    text: 'Kasi Pemerintahan Kecamatan Wanasari, Toni Hartono SIP, ikut memandu ikrar. Toni menyebut semua staf hadir.',
    persons: [['Toni Hartono', 'Kasi Pemerintahan Kecamatan Wanasari']],
    speaker: 'Toni Hartono',
  },
  {
    text: 'Kasubag Umum dan Kepegawaian Dinas Kesehatan Kabupaten Ende, Maria Goreti Bupu menyampaikan hal itu, Senin (5/2).',
    persons: [['Maria Goreti Bupu', 'Kasubag Umum dan Kepegawaian Dinas Kesehatan Kabupaten Ende']],
  },
  {
    text: 'Ketua Panwascam Wundulako Arifin Tamburaka melalui anggotanya Desi Ratnasari menyatakan camat sudah dipanggil.',
    persons: [
      ['Arifin Tamburaka', 'Ketua Panwascam Wundulako'],
      ['Desi Ratnasari', null],
    ],
  },
  {
    text: 'Koordinator Divisi Penanganan Pelanggaran, Data dan Informasi Bawaslu Kabupaten Muna Barat, La Ode Abdul Sabaruddin mengatakan kasus itu dihentikan.',
    persons: [
      [
        'La Ode Abdul Sabaruddin',
        'Koordinator Divisi Penanganan Pelanggaran, Data dan Informasi Bawaslu Kabupaten Muna Barat',
      ],
    ],
    speaker: 'La Ode Abdul Sabaruddin',
  },
  {
    text: 'Bupati Sigi Mohamad Ridwan Lapata membuka apel. Bupati Ridwan meminta camat mengawasi stafnya.',
    persons: [['Mohamad Ridwan Lapata', 'Bupati Sigi']],
    speaker: 'Mohamad Ridwan Lapata',
  },
  {
    text: 'Dalam sambutan tertulis yang dibacakan Asisten Administrasi Umum Sri Wahyuni Ekasari, Gubernur Kalimantan Timur Akbar Mulyadi meminta ASN netral.',
    persons: [
      ['Sri Wahyuni Ekasari', 'Asisten Administrasi Umum'],
      ['Akbar Mulyadi', 'Gubernur Kalimantan Timur'],
    ],
    speaker: 'Akbar Mulyadi',
  },
  {
    text: 'Wakil Bupati Maros Hj. Suhartini Bohari membacakan sambutan Bupati Maros Chaidir Amin. "ASN harus netral," katanya.',
    persons: [
      ['Suhartini Bohari', 'Wakil Bupati Maros'],
      ['Chaidir Amin', 'Bupati Maros'],
    ],
    speaker: 'Chaidir Amin',
  },
  {
    text: 'Bupati Sanggau melalui Sekretaris Daerah Aswin Kusnadi menegaskan ASN wajib netral.',
    persons: [['Aswin Kusnadi', 'Sekretaris Daerah']],
  },
  {
    text: 'Kepala BKPSDM Kabupaten Kuningan Ucu Suryana , S.Sos. , M.Si. menyatakan sanksi sudah dijatuhkan.',
    persons: [['Ucu Suryana', 'Kepala BKPSDM Kabupaten Kuningan']],
    speaker: 'Ucu Suryana',
  },
  {
    text: 'Hal tersebut disampaikan Plh. Sekda Kab. Bima Drs. H. Fatahullah, M.Pd. saat apel.',
    persons: [['Fatahullah', 'Plh. Sekda Kab. Bima']],
    speaker: 'Fatahullah',
  },
  {
    text: 'Pelaksana Harian (Plh) Sekretaris Daerah Kota Bandar Lampung, Ahmad Nurizki, memimpin apel. Nurizki mengingatkan honorer.',
    persons: [['Ahmad Nurizki', 'Pelaksana Harian (Plh) Sekretaris Daerah Kota Bandar Lampung']],
    speaker: 'Ahmad Nurizki',
  },
  {
    text: 'Kepala Sekolah SMPN 3 Satap Lembor berinisial YM dan guru olahraga berinisial PK dilaporkan.',
    persons: [
      ['YM', 'Kepala Sekolah SMPN 3 Satap Lembor'],
      ['PK', 'guru olahraga'],
    ],
  },
  {
    text: 'Lurah Tanjung Harapan, Kecamatan Samuda, H (45), dinyatakan melanggar.',
    persons: [['H', 'Lurah Tanjung Harapan, Kecamatan Samuda']],
  },
  {
    text: 'MR selaku Sekretaris Camat Bahodopi diduga mengarahkan warga.',
    persons: [['MR', 'Sekretaris Camat Bahodopi']],
  },
  {
    text: 'Kepala Dinas Kominfo Kabupaten Solok (Teta Midra Yanti) mengatakan pegawai dilarang memberi tanda suka.',
    persons: [['Teta Midra Yanti', 'Kepala Dinas Kominfo Kabupaten Solok']],
    speaker: 'Teta Midra Yanti',
  },
  {
    text: '“Kami sudah memeriksa yang bersangkutan,” ungkap Komisioner Bawaslu Kabupaten Bulukumba Koordinator Divisi Penanganan Pelanggaran Bakri Abubakar, Rabu (9/10/2024).',
    persons: [['Bakri Abubakar', 'Komisioner Bawaslu Kabupaten Bulukumba']],
    speaker: 'Bakri Abubakar',
  },
  {
    text: 'Staf Ahli Bupati Bidang Kemasyarakatan dan SDM, Drs. Marsudi Wibowo, M.M. mewakili Bupati membuka kegiatan.',
    persons: [['Marsudi Wibowo', 'Staf Ahli Bupati Bidang Kemasyarakatan dan SDM']],
  },
  {
    text: 'Ketua KPU Kota Palu Idham Lasena dan Ketua Bawaslu Kota Palu Agus Salim Wadi hadir.',
    persons: [
      ['Idham Lasena', 'Ketua KPU Kota Palu'],
      ['Agus Salim Wadi', 'Ketua Bawaslu Kota Palu'],
    ],
  },
  {
    text: 'Kepala Kantor Kementerian Agama Kabupaten Kolaka H Asri Latang mengimbau penyuluh agama netral.',
    persons: [['Asri Latang', 'Kepala Kantor Kementerian Agama Kabupaten Kolaka']],
    speaker: 'Asri Latang',
  },
  {
    text: 'Keuchik Lam Ujong, T. Zulfan Amri, diklarifikasi Panwaslih.',
    persons: [['T. Zulfan Amri', 'Keuchik Lam Ujong']],
  },
  {
    text: 'Rahmawati Dg Ngasi selaku Kepala Puskesmas Bontonompo membantah tuduhan itu.',
    persons: [['Rahmawati Dg Ngasi', 'Kepala Puskesmas Bontonompo']],
    speaker: 'Rahmawati Dg Ngasi',
  },
  {
    text: 'Wali Kota Kendari Siti Nurbaya menerbitkan surat edaran. "Ini berlaku untuk semua," ujar perempuan yang akrab disapa Baya itu.',
    persons: [['Siti Nurbaya', 'Wali Kota Kendari']],
    speaker: 'Siti Nurbaya',
  },
  {
    text: 'Kepala Bagian Prokopim Setda Kabupaten Klungkung I Wayan Sudarsana mengatakan apel itu rutin.',
    persons: [['I Wayan Sudarsana', 'Kepala Bagian Prokopim Setda Kabupaten Klungkung']],
    speaker: 'I Wayan Sudarsana',
  },
  {
    text: 'Kepala Kejaksaan Negeri Mamuju Raharjo Budi dan Kapolresta Mamuju Kombes Pol Iskandar Zainal menyaksikan.',
    persons: [
      ['Raharjo Budi', 'Kepala Kejaksaan Negeri Mamuju'],
      ['Iskandar Zainal', 'Kapolresta Mamuju'],
    ],
  },
  {
    text: 'Kepala Badan Kesbangpol Provinsi Jambi melalui Kabid Politik Dalam Negeri, Deva Lestari mengatakan surat sudah dikirim. "ASN harus netral," katanya.',
    persons: [['Deva Lestari', 'Kabid Politik Dalam Negeri']],
    speaker: 'Deva Lestari',
  },
  {
    text: 'Yang dilaporkan yakni Camat berinsial ZA, Kabid di salah satu OPD berinisial AS dan Kades di Kecamatan Seluma Utara berinisial RR.',
    persons: [
      ['ZA', 'Camat'],
      ['AS', 'Kabid'],
      ['RR', 'Kades di Kecamatan Seluma Utara'],
    ],
  },
  {
    text: '"Ini penting," ujar Hadi Samboja, Kordiv. Penyelesaian Sengketa Bawaslu Surabaya kepada media.',
    persons: [['Hadi Samboja', 'Kordiv. Penyelesaian Sengketa Bawaslu Surabaya']],
    speaker: 'Hadi Samboja',
  },
  {
    text: 'Rapat itu dibuka Ketua Bawaslu Kabupaten Ngada, Yosef Lamanepa. Diterangkan Yosef dalam laporannya, tahapan berjalan.',
    persons: [['Yosef Lamanepa', 'Ketua Bawaslu Kabupaten Ngada']],
  },
  {
    text: 'Asisten Intelejen Kejati Jawa Tengah Dr Sunardi SH MHum menyampaikan hal itu.',
    persons: [['Sunardi', 'Asisten Intelejen Kejati Jawa Tengah']],
    speaker: 'Sunardi',
  },
  {
    text: 'Lurah Kalumata, Yusuf Hi. Ibrahim, divonis dua bulan penjara.',
    persons: [['Yusuf Hi. Ibrahim', 'Lurah Kalumata']],
  },
  {
    text: 'Kepala Biro Administrasi Pimpinan (Karo Adpim) Maluku Utara Rahman K Suwaba mengatakan hal serupa.',
    persons: [['Rahman K Suwaba', 'Kepala Biro Administrasi Pimpinan (Karo Adpim) Maluku Utara']],
    speaker: 'Rahman K Suwaba',
  },
  {
    text: 'Kegiatan dibuka Kepala Kanreg XIII BKN, Cut Meurah Insani. "Data itu valid," ungkap Cut.',
    persons: [['Cut Meurah Insani', 'Kepala Kanreg XIII BKN']],
    speaker: 'Cut Meurah Insani',
  },
  {
    text: 'Penjabat (Pj) Gubernur Papua Tengah, Dr. Yulius Magai Pekei, M.Si hadir. Kepada Pj Bupati Mimika, Yulius secara khusus berpesan agar ASN netral.',
    persons: [['Yulius Magai Pekei', 'Penjabat (Pj) Gubernur Papua Tengah']],
    speaker: 'Yulius Magai Pekei',
  },
  {
    text: 'Camat Koto Tangah, Zulfikar Tanjung mengumpulkan para lurah. Zulfikar mengingatkan mereka agar netral.',
    persons: [['Zulfikar Tanjung', 'Camat Koto Tangah']],
    speaker: 'Zulfikar Tanjung',
  },
  {
    text: 'Ketua Pengawas Pemilihan Umun (Panwaslu) Kota Kendari, Sahlan menyatakan laporan itu benar.',
    persons: [['Sahlan', 'Ketua Pengawas Pemilihan Umun (Panwaslu) Kota Kendari']],
    speaker: 'Sahlan',
  },
  {
    text: 'Ketua Badan Pengawas Pemiliham Umum (Bawaslu) Kota Palu Sahlan Tosepu mengatakan laporan itu benar.',
    persons: [['Sahlan Tosepu', 'Ketua Badan Pengawas Pemiliham Umum (Bawaslu) Kota Palu']],
    speaker: 'Sahlan Tosepu',
  },
  {
    text: 'Sekretaris Daerah Kabupaten (Sekdakab) Agam, Sumatera Barat, Marwan Wanto mengingatkan ASN netral.',
    persons: [['Marwan Wanto', 'Sekretaris Daerah Kabupaten (Sekdakab) Agam, Sumatera Barat']],
    speaker: 'Marwan Wanto',
  },
  {
    text: 'Ketua Bawaslu Kabupaten Pasaman, [Rina Juwita], menyampaikan netralitas itu penting.',
    persons: [['Rina Juwita', 'Ketua Bawaslu Kabupaten Pasaman']],
    speaker: 'Rina Juwita',
  },
  {
    text: 'Sekda Muna Barat, LM Hasan Tali mengimbau ASN menjaga netralitas.',
    persons: [['LM Hasan Tali', 'Sekda Muna Barat']],
    speaker: 'LM Hasan Tali',
  },
  {
    text: 'Hal ini dikatakan Ketua Komisi I DPRD Provinsi Banten dari Fraksi Demokrat, Anwar Hidayat, usai rapat.',
    persons: [['Anwar Hidayat', 'Ketua Komisi I DPRD Provinsi Banten dari Fraksi Demokrat']],
    speaker: 'Anwar Hidayat',
  },
  {
    text: 'Kordiv Pencegahan dan Hubungan antar Lembaga Bawaslu Kabupaten Sekadau, Theodorus Sutar mengatakan dua laporan masuk.',
    persons: [['Theodorus Sutar', 'Kordiv Pencegahan dan Hubungan antar Lembaga Bawaslu Kabupaten Sekadau']],
    speaker: 'Theodorus Sutar',
  },
  {
    text: 'Ketua Bawaslu Kabupaten Lombom Timur, Suhardi Mahsun, mengingatkan ASN agar netral.',
    persons: [['Suhardi Mahsun', 'Ketua Bawaslu Kabupaten Lombom Timur']],
    speaker: 'Suhardi Mahsun',
  },
  {
    text: 'Direktur Rumah Sakit Umum Daerah Tani dan Nelayan Kabupaten Boalemo, Rahmat Daimi mengatakan pegawai harus netral.',
    persons: [['Rahmat Daimi', 'Direktur Rumah Sakit Umum Daerah Tani dan Nelayan Kabupaten Boalemo']],
    speaker: 'Rahmat Daimi',
  },
  {
    text: 'Pasi Ops Kodim 0702 Purbalingga Kapten Budi Santosa dan Dandim 0715/Kendal Letkol Inf Slamet Riyanto hadir.',
    persons: [
      ['Budi Santosa', 'Pasi Ops Kodim 0702 Purbalingga'],
      ['Slamet Riyanto', 'Dandim 0715/Kendal'],
    ],
  },
  {
    text: 'Bupati Kendal, SLAMET RIYANTO mengatakan ASN harus netral.',
    persons: [['SLAMET RIYANTO', 'Bupati Kendal']],
    speaker: 'SLAMET RIYANTO',
  },
  {
    text: 'Humas Pengadilan Negeri Soasio Kadir Nuhu membenarkan vonis itu.',
    persons: [['Kadir Nuhu', 'Humas Pengadilan Negeri Soasio']],
    speaker: 'Kadir Nuhu',
  },
  {
    text: 'Apel dipimpin Pejabat Sementara Bupati Kuansing, Rony Rahmat. Roni Rahmat meminta ASN netral.',
    persons: [['Rony Rahmat', 'Pejabat Sementara Bupati Kuansing']],
    speaker: 'Rony Rahmat',
  },
  {
    text: 'Ketua Bawaslu Bali I Ketut Sundana hadir. "Mereka dipanggil," papar Ketut.',
    persons: [['I Ketut Sundana', 'Ketua Bawaslu Bali']],
    speaker: 'I Ketut Sundana',
  },
  {
    text: 'Sementara Kerua DPRD Kabupaten Sukamara, Edy Alrusman mengatakan, ASN harus netral.',
    persons: [['Edy Alrusman', 'Kerua DPRD Kabupaten Sukamara']],
    speaker: 'Edy Alrusman',
  },
  {
    text: 'Rektor Universitas Islam Negeri (UIN) Raden Fatah Palembang, Prof. Dr. Nyayu Khotijah, S.Ag, M.Si, mengingatkan seluruh ASN.',
    persons: [['Nyayu Khotijah', 'Rektor Universitas Islam Negeri (UIN) Raden Fatah Palembang']],
    speaker: 'Nyayu Khotijah',
  },
  {
    text: 'Kepala lapas kelas IIA Kalianda, Muchlis Hadi, menyampaikan netralitas itu penting.',
    persons: [['Muchlis Hadi', 'Kepala lapas kelas IIA Kalianda']],
    speaker: 'Muchlis Hadi',
  },
  {
    text: 'Kordiv Penindakan Pelanggaran Panwaslih Ad Hoc Pilkada Aceh Barat Daya (Abdya), Heri Sulaiman, mengimbau seluruh ASN.',
    persons: [['Heri Sulaiman', 'Kordiv Penindakan Pelanggaran Panwaslih Ad Hoc Pilkada Aceh Barat Daya (Abdya)']],
    speaker: 'Heri Sulaiman',
  },
  {
    text: 'Ketua Panwaslih Kabupaten Nagan Raya, Aceh, Juni Efrizal mengatakan pengawasan diperketat.',
    persons: [['Juni Efrizal', 'Ketua Panwaslih Kabupaten Nagan Raya, Aceh']],
    speaker: 'Juni Efrizal',
  },
  {
    text: 'Kepala BKN Regional VI Medan Jan H.U.P. Manurung mengatakan ASN harus netral.',
    persons: [['Jan H.U.P. Manurung', 'Kepala BKN Regional VI Medan']],
    speaker: 'Jan H.U.P. Manurung',
  },
  {
    text: 'Sementara itu, Direktur RSUD AA Dr Nuzeli Rahman saat dikonfirmasi wartawan mengaku belum tahu.',
    persons: [['Nuzeli Rahman', 'Direktur RSUD AA']],
    speaker: 'Nuzeli Rahman',
  },
  {
    text: 'Kepala Kantor Kementerian Agama Kabupaten (Kemenag) Jombang, Muhajir, mengingatkan seluruh ASN.',
    persons: [['Muhajir', 'Kepala Kantor Kementerian Agama Kabupaten (Kemenag) Jombang']],
    speaker: 'Muhajir',
  },
  {
    text: 'Seperti yang disampaikan Ketua Bawaslu Pekanbaru Indra Kholid kepada wartawan, Kamis (13/9).',
    persons: [['Indra Kholid', 'Ketua Bawaslu Pekanbaru']],
    speaker: 'Indra Kholid',
  },
  {
    text: 'Pj Bupati Lotim, HM.Junaidi Taufik menegaskan ASN harus netral.',
    persons: [['Junaidi Taufik', 'Pj Bupati Lotim']],
    speaker: 'Junaidi Taufik',
  },
  {
    text: 'Kordiv Penanganan Pelanggaran Bawaslu Kota Bengkulu, Ahmad Maskurdi menerangkan kasus itu. “Sudah tiga kali terjadi,” sampai Ahmad.',
    persons: [['Ahmad Maskurdi', 'Kordiv Penanganan Pelanggaran Bawaslu Kota Bengkulu']],
    speaker: 'Ahmad Maskurdi',
  },
  {
    text: 'Pj Gubernur Sumut Hasanuddin Lubis meminta ASN netral. Mantan Pangdam I Bukit Barisan itu menuturkan ada sanksi.',
    persons: [['Hasanuddin Lubis', 'Pj Gubernur Sumut']],
    speaker: 'Hasanuddin Lubis',
  },
  {
    text: 'Kabid Pengadaan, Pemberhentian, dan Informasi BKPSDM Kendal Budi Hartanto mengatakan ASN harus netral.',
    persons: [['Budi Hartanto', 'Kabid Pengadaan, Pemberhentian, dan Informasi BKPSDM Kendal']],
    speaker: 'Budi Hartanto',
  },
  {
    text: 'Ketua Umum Asosiasi Kepala Desa (AKAD) Lombok Barat Sahrul Ramdan dalam orasinya menilai jaksa keliru.',
    persons: [['Sahrul Ramdan', 'Ketua Umum Asosiasi Kepala Desa (AKAD) Lombok Barat']],
    speaker: 'Sahrul Ramdan',
  },
  {
    text: 'Senada disampaikan Anggota Komisi I DPRD Bandar Lampung Benny HN Mansur.',
    persons: [['Benny HN Mansur', 'Anggota Komisi I DPRD Bandar Lampung']],
    speaker: 'Benny HN Mansur',
  },
  {
    text: 'Ketua Komisi II DPR RI Rifki Karsa mengeklaim menerima banyak laporan.',
    persons: [['Rifki Karsa', 'Ketua Komisi II DPR RI']],
    speaker: 'Rifki Karsa',
  },
  {
    text: 'Jaksa Wiwin Turangan, SH saat dikonfirmasi di Kantor Pengadilan Negeri (PN) Amurang Minsel menuturkan terkait sidang.',
    persons: [['Wiwin Turangan', 'Jaksa']],
    speaker: 'Wiwin Turangan',
  },
  {
    text: 'Keduanya, menurut anggota Bawaslu, Kutim, M Idrus melanggar aturan.',
    persons: [['M Idrus', 'anggota Bawaslu, Kutim']],
  },
  {
    text: 'Dipandu Kasatpol PP dan WH, Yusmanida, mereka mengucapkan ikrar.',
    persons: [['Yusmanida', 'Kasatpol PP dan WH']],
  },
  {
    text: 'Menteri Negara Pendayagunaan Aparatur Negara (Menneg PAN) Suryo Hadi meminta PNS netral.',
    persons: [['Suryo Hadi', 'Menteri Negara Pendayagunaan Aparatur Negara (Menneg PAN)']],
    speaker: 'Suryo Hadi',
  },
  {
    text: 'Asisten Pemerintahan, Keistimewaan Aceh dan Kesra, Tengku Amir, meminta ASN netral.',
    persons: [['Tengku Amir', 'Asisten Pemerintahan, Keistimewaan Aceh dan Kesra']],
    speaker: 'Tengku Amir',
  },
  {
    text: 'Jabatan Lurah Masrum yang dipegang Hasan Renwarin sejak 2017 berakhir sudah.',
    persons: [['Hasan Renwarin', 'Lurah Masrum']],
  },
  {
    text: 'Fadli Tawa resmi dicopot dari jabatannya sebagai Kepala Dinas Sosial Kabupaten Sigi.',
    persons: [['Fadli Tawa', 'Kepala Dinas Sosial Kabupaten Sigi']],
  },
  {
    text: 'Fadli Tawa kehilangan kursi Camat Marawola setelah terbukti tidak netral.',
    persons: [['Fadli Tawa', 'Camat Marawola']],
  },
  {
    text: 'Bupati menegur Sekretaris Dinas Pertanian, RK, Jumat (29/11/2024).',
    persons: [['RK', 'Sekretaris Dinas Pertanian']],
  },
  {
    text: 'Bawaslu memeriksa Camat Kumai (MS) karena tidak netral.',
    persons: [['MS', 'Camat Kumai']],
  },
  {
    text: 'Kepala Dinas Pekerjaan Umum (PU) Kabupaten Sigi, Fadli Tawa, diperiksa Bawaslu.',
    persons: [['Fadli Tawa', 'Kepala Dinas Pekerjaan Umum (PU) Kabupaten Sigi']],
  },
]
