import { isSmallWord } from './wording.js'

/** Longest headline that is looked for inside a line. */
const REACH = 220
/** Fewest capitalised words of a headline in title case. */
const FEWEST_CAPITALS = 4
/** What ends a related headline inside a line for certain. */
const HARD_END =
  /\n| {2,}|(?:BACA|Baca) (?:JUGA|Juga|juga)|ADVERTISEMENT|SCROLL TO|COPYRIGHT|Copyright|(?:Pewarta|Editor|Penulis|Reporter) ?:|["“]/
/**
 * Offices and openers with which a sentence begins after a headline in title case; prepositions, which a headline
 * writes small, among them. Add a word here.
 */
const BEGINNERS = new Set(
  `bupati wakil walikota wali gubernur camat lurah ketua kepala sekretaris sekda menteri presiden kapolres direktur
  anggota komisioner penjabat pj plt plh pjs pelaksana ia dia mereka menurut selain namun sementara hal kegiatan setelah
  sebelumnya adapun di dari dalam pada untuk dengan oleh bagi karena sebagai saat`.split(/\s+/),
)

/**
 * End of the related headline that starts at `from` inside a longer line: "Baca juga: Camat Tebas Dipanggil Bawaslu
 * Sementara itu, …". Null where the headline's end cannot be told.
 * @param limit the line's end
 */
export function relatedEnd(text: string, from: number, limit: number): number | null {
  const window = text.slice(from, Math.min(limit, from + REACH))
  const hard = HARD_END.exec(window.replace(/^\s+/, (blanks) => '_'.repeat(blanks.length)))
  const stretch = hard === null ? window : window.slice(0, hard.index)
  const inside = titleEnd(stretch)
  if (inside !== null) return from + inside
  const whole = hard !== null || from + REACH >= limit
  return whole && !/[.!?]\s/.test(stretch) ? from + stretch.length : null
}

/** End of a headline in title case, before the first word of the sentence that follows it; null if none follows. */
function titleEnd(stretch: string): number | null {
  const words = [...stretch.matchAll(/\S+/g)]
  let beginning: number | null = null
  let capitals = 0
  for (const [i, word] of words.entries()) {
    const bare = word[0].replace(/^[("'‘“]+|[,:;)]+$/g, '')
    if (isCapitalised(bare)) {
      capitals++
      if (endsTitle(word[0], words[i + 1]?.[0]) && capitals >= FEWEST_CAPITALS - 1) return word.index + word[0].length
      if (capitals > FEWEST_CAPITALS - 1 && isBeginner(bare) && !isBeginner(words[i - 1]?.[0] ?? ''))
        beginning = word.index
    } else if (/^\p{Ll}/u.test(bare) && !isSmallWord(bare)) {
      return capitals < FEWEST_CAPITALS ? null : (beginning ?? capitalBefore(words, i))
    }
  }
  return null
}

function isCapitalised(word: string): boolean {
  return /^[\p{Lu}\d]/u.test(word)
}

/** "Kapan Gaji Cair? Bupati …" */
function endsTitle(word: string, next: string | undefined): boolean {
  return /[?!]$/.test(word) && next !== undefined && /^["“'‘(]?\p{Lu}/u.test(next)
}

/** Where the last capitalised word before word `i` begins: small words after it belong to the sentence ("Tak hanya itu, …"). */
function capitalBefore(words: readonly RegExpExecArray[], i: number): number | null {
  for (let j = i - 1; j >= 0; j--)
    if (isCapitalised((words[j]?.[0] ?? '').replace(/^[("'‘“]+/, ''))) return words[j]?.index ?? null
  return null
}

function isBeginner(word: string): boolean {
  return BEGINNERS.has(word.toLowerCase().replace(/[.,:]$/, ''))
}
