/** `<meta>` names that hold the first publication, most telling first. Add a name here. */
export const DATE_METAS: readonly string[] = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'publishdate',
  'dtk:publishdate',
  'content_publisheddate',
  'datepublished',
  'pubdate',
  'publish-date',
  'publish_date',
  'published_date',
  'publication_date',
  'publicationdate',
  'published-date',
  'published_at',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.created',
  'article:created_time',
  'datecreated',
  'originalpublicationdate',
  'tanggal',
  'tgl_terbit',
]

/** Names that some sites fill with the day of the page's making: believed after everything visible. */
export const WEAK_DATE_METAS: readonly string[] = ['dc.date', 'dcterms.date', 'date', 'creation_date', 'created']

/** `itemprop` and RDFa `property` values, most telling first. */
export const DATE_PROPERTIES: readonly string[] = [
  'datePublished',
  'schema:datePublished',
  'dateCreated',
  'schema:dateCreated',
  'dc:date',
  'dc:created',
  'dcterms:created',
]

/** Classes and ids around a visible stamp, as words between hyphens. */
export const STAMP_NAME =
  /(?:^|[\s_-])(?:date|time|tanggal|tgl|waktu|jam|publish(?:ed)?|posted|pubdate|timestamp|entry-meta|post-meta|meta|info|submitted|byline|hari)(?:$|[\s_-])/i

/** Words before a stamp that is not the first publication. */
export const UPDATED_NAME = /(?:modified|updated|diperbarui|diubah)/i
