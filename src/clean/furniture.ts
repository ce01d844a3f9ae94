/**
 * Phrases of what stands around an article, by the step that hides them and how.
 * `line`: the line is the phrase and nothing else (case, final colon and dots aside).
 * `start`: the line begins with the phrase; the line is hidden, of a long one its first sentences as far as they are furniture.
 * `glued`: as `start`, also where scraping glued a headline to the phrase ("BACA JUGABupati …").
 * `label`: the line begins with the phrase and a colon or bar.
 * `next`: the line is the phrase; one headline after it is hidden with it.
 * `section`: the line is the phrase; all headlines after it are hidden with it.
 * `rest`: the line begins with the phrase; it and all that follows are hidden, if a body stands before it.
 * `rest-line`: the same, if the line is the phrase and nothing else.
 * `tag-list`: the line is the phrase; the short lines after it are hidden with it.
 * A phrase must never begin a sentence of a body. Add a phrase here.
 */
export type FurnitureScope =
  | 'line'
  | 'start'
  | 'glued'
  | 'label'
  | 'next'
  | 'section'
  | 'rest'
  | 'rest-line'
  | 'tag-list'

export interface FurnitureRow {
  readonly step: string
  readonly scope: FurnitureScope
  /** Lower case, one a line. */
  readonly phrases: string
}

export const FURNITURE: readonly FurnitureRow[] = [
  {
    step: 'share',
    scope: 'line',
    phrases: `share
      share:
      share this
      share on facebook tweet on twitter
      share on facebook
      tweet on twitter
      tweet
      bagikan
      bagikan:
      bagikan ini
      bagikan artikel ini
      bagikan berita ini
      sebarkan artikel ini
      facebook
      twitter
      whatsapp
      telegram
      line
      linkedin
      pinterest
      instagram
      youtube
      tiktok
      copy link
      salin link
      salin tautan
      facebook twitter whatsapp telegram copy link
      sosmed-whatsapp-green
      print
      cetak
      email
      like this
      comment
      a- a+`,
  },
  {
    step: 'advertisement',
    scope: 'line',
    phrases: `advertisement
      - advertisement -
      - advertisment -
      advertisment
      iklan
      - iklan -
      sponsored
      scroll to continue with content
      advertisement scroll to continue with content
      scroll untuk melanjutkan membaca
      lanjutkan membaca
      lanjut baca
      hide ads
      spot_img
      image
      loading`,
  },
  {
    step: 'navigation',
    scope: 'line',
    phrases: `lompat ke isi utama
      skip to content
      skip to main content
      home
      beranda
      menu
      search
      login
      news
      news and wa channel
      kembali ke atas
      close
      show all
      halaman
      halaman selanjutnya
      selanjutnya
      sebelumnya
      next
      next page
      previous
      prev
      continue reading
      baca selengkapnya
      selengkapnya
      lihat selengkapnya
      read more
      lihat semua
      navigasi pos
      ukuran font
      aa
      simak video selengkapnya
      waktu baca
      ·`,
  },
  {
    step: 'related',
    scope: 'next',
    phrases: `artikel selanjutnya
      artikel sebelumnya
      previous article
      next article
      previous post
      next post
      pos sebelumnya
      pos berikutnya`,
  },
  {
    step: 'navigation',
    scope: 'start',
    phrases: `submitted by
      waktu baca
      home »
      home >
      home /
      beranda »
      beranda >
      beranda /
      artikel selanjutnya
      previous article
      next article
      pos sebelumnya
      pos berikutnya
      lanjut ke halaman
      baca halaman selanjutnya`,
  },
  { step: 'navigation', scope: 'label', phrases: 'halaman\nsebelumnya\nberikutnya\nselanjutnya\nprevious\nnext\nprev' },
  {
    step: 'promotion',
    scope: 'start',
    phrases: `dapatkan update
      dapatkan informasi
      dapatkan berita
      dapatkan artikel
      ikuti berita
      ikuti terus berita
      ikuti kami di
      ikuti saluran
      ikuti channel
      ikuti update
      ikuti dan baca
      (ayo ikuti
      ayo ikuti saluran
      mari bergabung di
      yuk gabung
      yuk, gabung
      yuk, simak
      yuk simak
      gabung di channel
      gabung di grup
      bergabung di grup
      anda harus install
      anda dapat berlangganan
      cek berita dan artikel
      cek artikel dan berita
      cek berita lainnya
      follow akun
      follow instagram
      follow us
      follow berita
      jangan lupa ikuti
      jangan lupa follow
      simak breaking news
      simak berita dan artikel
      simak juga video
      simak video
      saksikan video
      saksikan juga video
      tonton juga
      tonton video
      lihat juga video
      lihat video
      [gambas:video
      berita ini telah tayang
      berita ini sudah tayang
      artikel ini telah tayang
      artikel ini sudah tayang
      artikel ini pertama kali tayang
      telah tayang di
      baca berita lainnya di
      baca berita lainnya dari
      baca artikel lainnya
      baca artikel menarik
      baca berita dan artikel
      baca update informasi
      update berita lainnya
      berita selengkapnya di
      nikmati berita
      terima kasih sudah membaca
      berlangganan nawala
      gabung kompas.com+
      baca berita tanpa iklan
      download aplikasi
      unduh aplikasi berita
      mungkin anda menyukai
      dilarang keras mengambil konten
      konten ini merupakan kerja sama
      (function
      googletag
      var `,
  },
  {
    step: 'cookie',
    scope: 'start',
    phrases: `situs ini menggunakan cookie
      situs web ini menggunakan cookie
      website ini menggunakan cookie
      kami menggunakan cookie
      we use cookies
      this website uses cookies
      this site uses akismet
      situs ini menggunakan akismet`,
  },
  {
    step: 'related',
    scope: 'next',
    phrases: `baca juga
      baca
      baca selengkapnya
      lihat juga
      simak juga
      tonton juga`,
  },
  {
    step: 'related',
    scope: 'section',
    phrases: `artikel terkait
      artikel lainnya
      berita terkait
      berita terkini
      berita terbaru
      berita lainnya
      berita lain
      berita populer
      berita pilihan
      berita rekomendasi
      rekomendasi berita
      rekomendasi untuk anda
      rekomendasi
      kabar terkait
      terkait
      topik terkait
      terpopuler
      paling populer
      populer
      trending
      trending topik
      pilihan redaksi
      pilihan editor
      jangan lewatkan
      terpopuler internasional
      terpopuler nasional
      terpopuler daerah
      terpopuler hari ini
      terpopuler pekan ini
      berita terpopuler
      paling banyak dibaca
      sering dibaca
      kabar lainnya
      indeks berita
      mungkin anda menyukai
      mungkin anda suka
      anda mungkin suka
      anda mungkin juga menyukai
      related
      related articles
      related posts
      related news
      more from
      you may also like
      baca artikel terkait
      baca berita terkait
      postingan terkait
      pos-pos terkait
      pos terbaru
      pos terkait`,
  },
  {
    step: 'related',
    scope: 'label',
    phrases: `baca juga
      baca
      lihat juga
      lihat
      simak juga
      tonton juga
      artikel terkait
      berita terkait
      berita lainnya
      terkait
      jangan lewatkan
      related
      read also
      also read
      see also`,
  },
  {
    step: 'related',
    scope: 'glued',
    phrases: 'baca juga\nartikel sebelumnya\nartikel berikutnya\nartikel sebelumnyaartikel berikutnya',
  },
  { step: 'comments', scope: 'rest-line', phrases: 'komentar\nkomentar anda\ncomments\nkomentar (0)' },
  {
    step: 'comments',
    scope: 'rest',
    phrases: `isi komentar sepenuhnya
      isi komentar adalah
      tinggalkan balasan
      tinggalkan komentar
      beri komentar
      berikan komentar
      tulis komentar
      kirim komentar
      leave a reply
      leave a comment
      komentar pembaca
      alamat email anda tidak akan
      your email address will not
      belum ada komentar
      0 komentar
      jadilah yang pertama berkomentar
      silakan login untuk berkomentar
      jadilah orang pertama yang berkomentar`,
  },
  {
    step: 'byline',
    scope: 'label',
    phrases: `penulis
      editor
      pewarta
      reporter
      wartawan
      laporan
      kontributor
      redaktur
      redaksi
      tim redaksi
      redaktur & reporter
      rep
      red
      oleh
      sumber
      sumber berita
      sumber foto
      penyunting
      fotografer
      penerjemah
      uploader
      citizen reporter
      koresponden
      author
      publisher
      writer
      kategori
      category
      copy editor
      video editor
      naskah
      teks
      teks/foto
      teks dan foto
      foto/teks
      posted in
      filed under
      dibaca
      dilihat
      views
      hits
      last updated`,
  },
  {
    step: 'byline',
    scope: 'start',
    phrases: 'laporan wartawan\nlaporan jurnalis\nlaporan reporter\ndibaca :\ndibaca sebanyak\ndilihat sebanyak',
  },
  {
    step: 'caption',
    scope: 'label',
    phrases: `foto
      foto ilustrasi
      caption
      keterangan foto
      ket foto
      ket. foto
      keterangan gambar
      teks foto
      ilustrasi
      gambar
      photo`,
  },
  {
    step: 'tags',
    scope: 'label',
    phrases: 'tags\ntag\ntopik\ntopik terkait\nkata kunci\nlabel\nlabels\nkata kunci / tags\nhashtag',
  },
  { step: 'tags', scope: 'tag-list', phrases: 'tags\ntag\ntopik\nkata kunci\nkata kunci / tags\nlabel\ntopik terkait' },
]
