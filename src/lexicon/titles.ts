/** What a word before a name says about the person. All of them are left out of the coded name. */
export type TitleKind = 'academic' | 'religious' | 'military' | 'courtesy'

/**
 * Titles that stand before a name, lower case without dots. Add a title here.
 * Names that look like titles stay in the name and are in `name-particles.ts` (Andi, Raden, Teuku).
 */
const TITLES: Readonly<Record<TitleKind, string>> = {
  academic: 'prof profesor dr drs dra drg drh ir irs apt ns ners hc prof.dr dr.h drs.h dr.ir',
  religious:
    'h hm hj haji hajah kh k.h kyai kiai kiyai habib ustaz ustadz ustad ust ustadzah tgh tgk tuan buya gus ning nyai pdt pendeta romo pastor syekh abuya ki hi ajengan bhante abah',
  military:
    'brigjen irjen komjen jenderal jendral mayjen letjen kombes akbp akp kompol iptu ipda aiptu aipda bripka brigadir briptu bripda bripol kolonel letkol ' +
    'mayor kapten lettu letda letnan peltu pelda serka sertu serda kopka kopda praka pratu prada laksda laksma laksamana marsda marsma marsekal marsdya laksdya',
  courtesy:
    'bapak ibu pak bu bpk ibunda ayahanda sdr sdri saudara saudari mas mbak mba kang teh bang bung cak kak tuan nyonya ny abang akang dato datok datuk dt puang opu yth almarhum almarhumah alm mr mrs ms jeng neng uda uni koh ko ci bli pakde',
}

/** Arm and service words that follow a military rank: "Letkol Inf", "Mayjen TNI (Purn)", "Kombes Pol", "Komjen Pol Purn". */
export const RANK_TAILS: ReadonlySet<string> = new Set(
  'pol tni inf kav arm arh czi cpl cba ckm chk cpm caj cke cpn mar marinir purn purnawirawan polisi laut pnb tek lek adm kal sus pom nav kes cku ctp bek (purn) p e t s'.split(
    ' ',
  ),
)

let byWord: Map<string, TitleKind> | null = null

/** Title kinds by word; built on first use. */
export function titleKinds(): ReadonlyMap<string, TitleKind> {
  if (byWord) return byWord
  byWord = new Map()
  for (const kind of Object.keys(TITLES) as TitleKind[]) {
    for (const word of TITLES[kind].split(' ')) if (!byWord.has(word)) byWord.set(word, kind)
  }
  return byWord
}
