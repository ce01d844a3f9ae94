/** Whether an article, or a passage of it, is about the neutrality of the civil service, by what its sentences speak of. */
import type { SentenceTheme } from './sentence-theme.js'

/** Whether an article is about the neutrality of the civil service, in whole or in some passage. */
export function isTopic(sentences: readonly SentenceTheme[], title: SentenceTheme | null): boolean {
  return opensOnTopic(sentences, title) || passagesOn(sentences).length > 0
}

/** What headline and opening say an article is about, it is about throughout. */
function opensOnTopic(sentences: readonly SentenceTheme[], title: SentenceTheme | null): boolean {
  const urging = (theme: SentenceTheme): boolean => !theme.others && theme.core && (theme.urged || theme.guided)
  const opening = [...(title === null ? [] : [title]), ...sentences.slice(0, LEDE)]
  // "Pemprov pagari pegawainya dari godaan politik": sides in the headline or the first sentence
  if (opening.slice(0, 2).some(({ core, partisan, others }) => core && partisan && !others)) return true
  if (opening.some(isAbout)) return true
  if (opening.some(({ core }) => core) && opening.some(({ neutral, vowed, others }) => neutral || (vowed && !others)))
    return true
  // "… anak buah mereka yang tidak netral pada Pilkada 2020", and civil servants later
  if (
    opening.some(({ neutral, election, others }) => neutral && election && !others) &&
    sentences.some(({ asn, others }) => asn && !others)
  )
    return true
  // "ASN kita susah diam", and far below "43 ASN kami teruskan ke BKN"
  if (opening.some(({ asn, others }) => asn && !others) && sentences.some(({ breach, others }) => breach && !others))
    return true
  return opening.some(urging) && sentences.some(({ partisan, others }) => partisan && !others)
}

const isAbout = (theme: SentenceTheme): boolean =>
  !theme.others && ((theme.asn && theme.partisan) || (theme.core && theme.neutral) || theme.breach)

/** The sentences that speak of it, where they are two or more and the opening says nothing of it. */
function passagesOn(sentences: readonly SentenceTheme[]): number[] {
  const numbered = (test: (theme: SentenceTheme) => boolean): number[] =>
    sentences.flatMap((theme, at) => (test(theme) ? [at] : []))
  const about = numbered(isAbout)
  if (about.length >= 2) return about
  // named but once with all its words, and meant again: "penyisiran itu terkait netralitas ASN dalam Pilkada 2020 … titik rawan netralitas"
  const meant = numbered(({ neutral, others }) => neutral && !others)
  return meant.length >= 2 && meant.some((at) => sentences[at]?.asn && sentences[at]?.election) ? meant : []
}

/** Sentence by sentence: in an article whose opening speaks of something else, only around the sentences that speak of it. */
export function topicOf(sentences: readonly SentenceTheme[], title: SentenceTheme | null): boolean[] {
  if (opensOnTopic(sentences, title)) return sentences.map(() => true)
  return around(passagesOn(sentences), sentences.length)
}

/** The sentences that stand near one of those given. */
export function around(given: readonly number[], sentences: number): boolean[] {
  const found = new Array<boolean>(sentences).fill(false)
  for (const at of given) found.fill(true, Math.max(0, at - AROUND), at + AROUND + 1)
  return found
}

/** How many sentences a passage goes on before and behind. */
const AROUND = 8

/** Sentences that tell what an article is about: headline, lede and one more. */
const LEDE = 4
