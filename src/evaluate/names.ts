import { normalize, wordSet } from './normalize.js'

const TITLES =
  wordSet(`h hj dr drs dra ir prof kh tgk tgh ust ustadz raden r rr andi bapak ibu pak bu sdr brigjen kolonel letkol mayor kombes akbp
  komjen irjen laksda marsda mayjen letjen apt ns drg drh hc purn`)
const DEGREES =
  wordSet(`s m a d sp dr ph l b ma se sh mh mm msi mpd spd sip skm sstp sos ssos mkes map st mt mba msc ap amd llm cgcae ced sag mag le lc
  ak ca cpa qia qrma ipu asean eng pt`)

/** Words of a name without titles and degrees; all of them where nothing else is left. */
function nameWords(name: string | null | undefined): string[] {
  const beforeComma = normalize(name).split(',', 1)[0] ?? ''
  const words = beforeComma.split(/[^a-z0-9\-']+/).filter((word) => word !== '')
  const bare = words.filter((word) => !TITLES.has(word) && !DEGREES.has(word))
  return bare.length > 0 ? bare : words
}

/** True when two wordings name one person: the same words, titles and degrees apart. */
export function sameName(gold: string | null | undefined, predicted: string | null | undefined): boolean {
  const words = nameWords(gold).join(' ')
  return words !== '' && words === nameWords(predicted).join(' ')
}
