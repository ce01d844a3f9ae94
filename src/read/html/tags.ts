function names(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** Elements without content: no end tag is awaited. */
export const VOID_TAGS = names(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
)

/** Elements that stand inside a line of text; every other element breaks the line. */
export const INLINE_TAGS = names(`
  a abbr acronym b bdi bdo big cite code data del dfn em font g-emoji i img ins kbd label mark meta link nobr o:p output q
  rb rp rt ruby s samp small span st1:place strike strong sub sup time tt u var wbr amp-img`)

/** Elements whose content is never text of the page. */
export const SILENT_TAGS = names(`
  script style template noscript head title iframe object embed applet svg math canvas audio video map select option
  datalist button textarea input dialog noframes noembed xml progress meter`)

/** Silent elements that do not even break the line they stand in. */
export const UNSEEN_TAGS = names('script style template noscript')

/** Elements that hold furniture by their nature, when they stand inside the article's body. */
export const FURNITURE_TAGS = names('nav aside footer header menu figcaption marquee form fieldset')

/** Elements that hold one paragraph; what they stand in is the container. */
export const PARAGRAPH_TAGS = names('p li dd dt h1 h2 h3 h4 h5 h6 blockquote pre figcaption summary address center')

export const HEADING_TAGS = names('h1 h2 h3 h4 h5 h6')

/** What an opening tag ends, looked for from the innermost open element up to a barrier. */
interface ImpliedEnd {
  readonly ends: ReadonlySet<string>
  readonly barrier: ReadonlySet<string>
}

const TABLE_BARRIER = names('table')
const LIST_BARRIER = names('ul ol menu dir')
const NO_BARRIER = names('html')

/** `<li>one<li>two`: the second tag ends the first element, but not one outside the nearest list. */
export const IMPLIED_ENDS: ReadonlyMap<string, ImpliedEnd> = new Map([
  ['li', { ends: names('li'), barrier: LIST_BARRIER }],
  ['dt', { ends: names('dt dd'), barrier: names('dl') }],
  ['dd', { ends: names('dt dd'), barrier: names('dl') }],
  ['tr', { ends: names('tr'), barrier: TABLE_BARRIER }],
  ['td', { ends: names('td th'), barrier: names('table tr') }],
  ['th', { ends: names('td th'), barrier: names('table tr') }],
  ['tbody', { ends: names('thead tbody tfoot'), barrier: TABLE_BARRIER }],
  ['tfoot', { ends: names('thead tbody tfoot'), barrier: TABLE_BARRIER }],
  ['option', { ends: names('option'), barrier: names('select') }],
  ...[...HEADING_TAGS].map((name): [string, ImpliedEnd] => [
    name,
    { ends: HEADING_TAGS, barrier: names('div section article table td li') },
  ]),
  ['body', { ends: names('head'), barrier: NO_BARRIER }],
  ['a', { ends: names('a'), barrier: names('div p td li section article table') }],
])
