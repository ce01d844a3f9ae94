/**
 * Newsrooms whose name is written in several ways; the pattern is tried on the words found in dateline, byline or
 * copyright line. Names that no row knows stay as they are written. Add a newsroom here.
 */
const KNOWN: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^antara(?:\s?news)?(?![\p{L}])/iu, 'ANTARA'],
  [/^(?:lkbn|perum lkbn) antara/i, 'ANTARA'],
  [/^kompas(?:\.com)?$/i, 'Kompas.com'],
  [/^(?:kbrn|rri)$/i, 'RRI'],
  [/^republika(?:\.co\.id)?$/i, 'Republika'],
  [/^jpnn(?:\.com)?$/i, 'jpnn.com'],
  [/^tribunnews(?:\.com)?$/i, 'Tribunnews'],
  [/^tempo(?:\.co)?$/i, 'Tempo'],
  [/^waspada(?:\.id|\.co\.id)?$/i, 'Waspada'],
  [/^tvrinews$/i, 'TVRI'],
]

/** "TRIBUNPONTIANAK.CO.ID" and "TribunPontianak.co.id" are Tribun Pontianak. */
const TRIBUN = /^tribun[\s-]?([a-z]{3,20})(?:\.(?:co\.id|com|co))?$/i

/** A newsroom's usual name. */
export function publisherName(wording: string): string {
  const name = wording.replace(/\s+/g, ' ').trim()
  for (const [pattern, usual] of KNOWN) if (pattern.test(name)) return usual
  const region = TRIBUN.exec(name)?.[1]
  return region === undefined ? name : `Tribun ${region.charAt(0).toUpperCase()}${region.slice(1).toLowerCase()}`
}

/** Words that make a name a newsroom's. Add a word here. */
const MEDIA_WORDS = new Set(
  `fm tv radio antara antaranews kompas tempo republika tribun tribunnews detik detikcom detiknews okezone merdeka viva liputan kumparan jpnn rri kbrn tvri tvrinews
  infopublik waspada prokopim prokompim humas diskominfo kominfo kominfotik mc mediacenter inilah sindonews beritasatu bisnis cnn cnbc inews rmol jawapos radar
  pos post press news media online koran harian suara warta kabar berita inside gatra katadata suarakarya analisa serambi media haluan fajar`.split(
    /\s+/,
  ),
)
/** Endings of words that are written together in newsroom names ("LONTARNEWS", "MamasaInside", "Solusinews"). */
const MEDIA_PART =
  /(?:news|post|pos|press|tribun|radar|kabar|warta|berita|media|online|inside|times|update|terkini|info)/i

/** True if a name of one to four words is plainly a newsroom's: a host name, or a word that newsrooms carry. */
export function isNewsroom(name: string): boolean {
  if (/[\p{L}\d]\.[\p{L}]{2,}/u.test(name)) return true
  const words = name.split(/\s+/)
  return words.some((word) => MEDIA_WORDS.has(word.toLowerCase()) || (word.length > 6 && MEDIA_PART.test(word)))
}
