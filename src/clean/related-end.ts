import { isSmallWord } from './wording.js'

/** Longest headline that is looked for inside a line. */
const REACH = 220
/** What ends a related headline inside a line for certain. */
const HARD_END =
  /\n| {2,}|(?:BACA|Baca) (?:JUGA|Juga|juga)|ADVERTISEMENT|SCROLL TO|COPYRIGHT|Copyright|(?:Pewarta|Editor|Penulis|Reporter) ?:|["“]/
/** Offices and openers with which a sentence begins after a headline in title case. Add a word here. */
const BEGINNERS = new Set(
  `bupati wakil walikota wali gubernur camat lurah ketua kepala sekretaris sekda menteri presiden kapolres direktur anggota komisioner penjabat pj plt plh pjs pelaksana
  ia dia mereka menurut selain namun sementara dalam pada untuk hal kegiatan setelah sebelumnya saat adapun`.split(
    /\s+/,
  ),
)

/**
 * End of the related headline that starts at `from` inside a longer line: "Baca juga: Camat Tebas Dipanggil Bawaslu
 * Sementara itu, …". Null where the headline's end cannot be told. `limit` is the line's end.
 */
export function relatedEnd(text: string, from: number, limit: number): number | null {
  const window = text.slice(from, Math.min(limit, from + REACH))
  const hard = HARD_END.exec(window)
  const stretch = hard === null ? window : window.slice(0, hard.index)
  const whole = hard !== null || from + REACH >= limit
  const inside = titleEnd(stretch)
  if (inside !== null) return from + inside
  if (whole && !/[.!?]\s/.test(stretch)) return from + stretch.length
  return null
}

/** End of a headline in title case, before the first word of the sentence that follows it; null if it does not end within. */
function titleEnd(stretch: string): number | null {
  const words = [...stretch.matchAll(/\S+/g)]
  let lastBeginning: number | null = null
  let capitals = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (word === undefined) break
    const bare = word[0].replace(/^[("'‘“]+/, '')
    if (/^[\p{Lu}\d]/u.test(bare)) {
      capitals++
      if (/[?!]$/.test(bare) && capitals >= 3 && /^["“'‘(]?\p{Lu}/u.test(words[i + 1]?.[0] ?? ''))
        return word.index + word[0].length
      if (BEGINNERS.has(bare.toLowerCase().replace(/[.,]$/, '')) && capitals > 3 && !isBeginner(words[i - 1]))
        lastBeginning = word.index
    } else if (/^\p{Ll}/u.test(bare) && !isSmallWord(bare)) {
      return capitals < 4 ? null : (lastBeginning ?? words[i - 1]?.index ?? null)
    } else if (isSmallWord(bare)) lastBeginning = null
  }
  return null
}

function isBeginner(word: RegExpExecArray | undefined): boolean {
  return word !== undefined && BEGINNERS.has(word[0].toLowerCase().replace(/[.,]$/, ''))
}
