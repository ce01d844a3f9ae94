/**
 * Active verbs as headlines write them, without me-: "Bupati Tegal Ingatkan ASN". Capitalised there like a name, they end it.
 * Frequent ones are also in `common-words.ts`; this list adds those that running text seldom uses. Add a verb here.
 */
export const HEADLINE_VERBS: ReadonlySet<string> = new Set(
  (
    'ingatkan imbau himbau minta berikan beri pimpin ajak tegaskan buka hadiri tekankan wanti-wanti warning larang instruksikan serukan perintahkan perintah pesan berpesan ' +
    'sampaikan sebut sebutkan ungkap ungkapkan nilai harap harapkan dorong dukung tolak desak kecam soroti apresiasi puji lantik kukuhkan copot mutasi rotasi tunjuk angkat ' +
    'berhentikan pecat nonaktifkan sanksi tegur panggil periksa klarifikasi telusuri usut selidiki tetapkan nyatakan hentikan teruskan rekomendasikan laporkan limpahkan serahkan ' +
    'terima terbitkan keluarkan teken tandatangani deklarasikan ikrarkan bacakan gelar sosialisasikan bentuk luncurkan resmikan tinjau pantau awasi jaga pastikan jamin klaim bantah ' +
    'akui jelaskan paparkan beberkan bongkar tanggapi respons jawab kumpulkan saksikan kunjungi temui gandeng rangkul siapkan lepas ikuti ikut jadi jabat isi usulkan tawarkan ' +
    'tutup cek sidak salurkan bagikan kirim bekali bina targetkan tingkatkan optimis yakin siap tak tidak bakal akan segera belum sudah telah masih kembali resmi sebagai soal terkait ' +
    'tentang jelang usai saat di ke dari dan atau untuk agar pada dalam dengan yang ini itu bisa harus wajib dilarang diminta diingatkan diimbau ditegur dicopot dilaporkan diperiksa ' +
    'divonis dipanggil disanksi dijatuhi terbukti terancam diduga kena tersangka mangkir absen bungkam geram marah kaget heran bangga bersyukur titip titipkan pamit cuti mundur maju ' +
    'raih dapat tanda tekad komitmen ancam persilakan silakan instruksi perkuat kawal wakili buat bikin lakukan gelorakan galakkan ambil bahas rapat rakor apel sambut jadikan simak perketat tunda batalkan cabut evaluasi kaji ultimatum semprot kritik kritisi sesalkan sayangkan pertanyakan tantang sindir bela'
  ).split(' '),
)
