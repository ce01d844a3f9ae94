/** Whether a figure is about an election that is over: such a tally has no date of its own. */
import { VOTES } from '../../../lexicon/election-years.js'
import type { ElectionMention } from '../../../model/mention.js'
import type { Analysis } from '../../analysis.js'
import type { Scene } from '../../scene.js'
import { occasionDate } from '../date/occasion.js'
import { mainElection } from './main.js'
import { yearOfElection } from './year.js'

/** Milliseconds after a vote in which its figures still are news. */
const STILL_NEWS = 45 * 86_400_000

/** True where a sentence names another, earlier election than the article's: "Pada Pemilu 2024 hanya 22 ASN dilaporkan". */
export function isOfEarlierElection(scene: Scene, sentence: number, back = 1): boolean {
  const main = mainElection(scene)
  const own = namedIn(scene, sentence, back)
  const from = back > 1 ? sentence - back : sentence
  const { elections } = scene.analysis
  if (elections.some((mention) => mention.sentence >= from && mention.sentence <= sentence && isLast(scene, mention)))
    return true
  return main !== null && own !== undefined && voteOf(scene, own) < voteOf(scene, main)
}

/** "Pilkada dan Pilpres lalu". */
const LAST = /^ (?:yang )?(?:lalu|silam|sebelumnya)\b/i
const isLast = ({ analysis: { doc } }: Scene, { end }: ElectionMention): boolean =>
  LAST.test(doc.text.slice(end, end + 16))

/** True where the vote that a sentence or its article is about was held long before. */
export function isLongOver(scene: Scene, sentence: number): boolean {
  const election = namedIn(scene, sentence) ?? mainElection(scene)
  const now = occasionDate(scene)?.edtf ?? scene.analysis.published
  const vote = election === null ? '' : voteOf(scene, election)
  return vote.length === 10 && now !== null && Date.parse(now.slice(0, 10)) - Date.parse(vote) > STILL_NEWS
}

/** "Pada Pemilu 2019 10 ASN diproses. Tujuh di antaranya terbukti melanggar": the sentence before names it for both. */
function namedIn({ analysis }: Scene, sentence: number, back = 1): ElectionMention | undefined {
  const paragraph = analysis.doc.sentences[sentence]?.paragraph
  const from = isOfThose(analysis, sentence) ? sentence - THOSE : sentence
  return analysis.elections.findLast(
    (mention) =>
      mention.year !== null &&
      mention.sentence <= sentence &&
      (mention.sentence >= from ||
        (mention.sentence >= sentence - back &&
          (back > 1 || analysis.doc.sentences[sentence - 1]?.paragraph === paragraph))),
  )
}

/** Day of the vote, else the end of its year; reruns and village elections are as late as their year. */
function voteOf(scene: Scene, mention: ElectionMention): string {
  const { name, year } = yearOfElection(scene, mention, null)
  return VOTES.get(`${name} ${year}`) ?? `${year ?? '9999'}-12`
}

/** How far back "those" reach, in sentences. */
const THOSE = 2

/** "Dari empat itu, baru tiga yang dihukum", "Dari jumlah tersebut": of the figures told before, though in another paragraph. */
function isOfThose({ rows }: Analysis, sentence: number): boolean {
  const [first, ...next] = rows[sentence]?.terms.slice(0, 4).map(({ norm }) => norm) ?? []
  return first === 'dari' && next.some((norm) => norm === 'itu' || norm === 'tersebut')
}
