/** The fields of an article that a record can hold. */
export const FIELD_NAMES = ['id', 'title', 'published', 'publisher', 'url', 'text'] as const
export type FieldName = (typeof FIELD_NAMES)[number]

/**
 * What archives call the fields, best first; where the first is empty the next one is taken. Add a name here.
 * Compared without case, spaces, dots, hyphens and underscores: "isi berita", "isi_berita" and "IsiBerita" are one name.
 */
export const FIELD_ALIASES: Readonly<Record<FieldName, readonly string[]>> = {
  id: ['id', '_id', 'article id', 'doc id', 'id berita', 'id artikel', 'guid', 'uuid'],
  title: [
    'title',
    'judul',
    'judul berita',
    'judul artikel',
    'headline',
    'article title',
    'news title',
    'title rendered',
    'subject',
  ],
  published: [
    ...[
      'published',
      'tanggal',
      'published at',
      'publish date',
      'published date',
      'date published',
      'published on',
      'published time',
    ],
    ...[
      'tanggal terbit',
      'tanggal publikasi',
      'tanggal berita',
      'tgl',
      'tgl terbit',
      'tgl publikasi',
      'tgl berita',
      'waktu',
      'waktu terbit',
      'waktu publikasi',
    ],
    ...[
      'date',
      'pubdate',
      'publication date',
      'datetime',
      'date time',
      'time',
      'timestamp',
      'post date',
      'posted',
      'posted at',
      'posted on',
    ],
    ...[
      'terbit',
      'dipublikasikan',
      'article date',
      'news date',
      'created',
      'created at',
      'date created',
      'created date',
      'hari',
    ],
  ],
  publisher: [
    ...[
      'publisher',
      'media',
      'sumber',
      'source',
      'nama media',
      'media name',
      'source name',
      'site',
      'site name',
      'sitename',
      'situs',
      'portal',
    ],
    ...['outlet', 'penerbit', 'koran', 'sumber berita', 'news source', 'domain', 'website'],
  ],
  url: [
    'url',
    'link',
    'tautan',
    'permalink',
    'article url',
    'news url',
    'url berita',
    'link berita',
    'canonical',
    'canonical url',
    'href',
    'web url',
    'source url',
    'alamat',
  ],
  text: [
    ...[
      'text',
      'isi',
      'isi berita',
      'isi artikel',
      'konten',
      'content',
      'body',
      'artikel',
      'article',
      'teks',
      'teks berita',
      'berita',
      'isi teks',
    ],
    ...[
      'full text',
      'fulltext',
      'text full',
      'article body',
      'articlebody',
      'article text',
      'article content',
      'body text',
      'maintext',
      'main text',
      'clean text',
    ],
    ...[
      'content text',
      'content html',
      'news',
      'news content',
      'paragraphs',
      'paragraf',
      'isi konten',
      'konten berita',
      'document',
      'dokumen',
      'html',
      'raw html',
    ],
    ...['post content', 'content rendered', 'html content'],
  ],
}

/** What stands in for a text that is missing. */
export const TEASER_ALIASES: readonly string[] = [
  'description',
  'deskripsi',
  'summary',
  'ringkasan',
  'excerpt',
  'lead',
  'teaser',
  'snippet',
  'message',
]

/** The form in which names of fields are compared. */
export function fieldKey(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

const KNOWN = new Map(
  FIELD_NAMES.flatMap((field) => FIELD_ALIASES[field].map((alias) => [fieldKey(alias), field] as const)),
)

/** The field that a name stands for; null for a name that is not on the list. */
export function fieldNamed(name: string): FieldName | null {
  return KNOWN.get(fieldKey(name)) ?? null
}
