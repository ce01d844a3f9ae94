import { STAMP_NAME, UPDATED_NAME } from './date-names.js'
import { articleScope, type DateSources } from './date-sources.js'
import type { Flow } from './line.js'
import { isStamp } from './line-rules.js'
import { attribute, contains, type HtmlElement } from './tree.js'

/** How many lines above the headline and below the body may hold a stamp, and how many at the head of the body. */
const REACH = 12
const HEAD_OF_BODY = 3
const LONGEST_STAMP = 160
/** The day in a page's top bar is that of the crawl: above the headline of a flat page a stamp must tell the time. */
const CLOCK = /\d{1,2}[:.]\d{2}(?!\d)/
/** Below the text stand other articles with their days: the own one is introduced. */
const INTRODUCED =
  /(?<!\p{L})(?:diposting|diposkan|dikirim|diterbitkan|dipublikasikan|diunggah|ditulis|terbit|tayang|posted|published|submitted|publish)(?!\p{L})/iu

/** Lines with a date around the headline: between headline and text, above, at the head of the text, below it; updates last. */
export function visibleStamps(sources: DateSources): string[] {
  const { headline, body, flows } = sources
  const scope = articleScope(sources)
  if (!scope) return []
  const near = flows.filter((flow) => contains(scope, flow.element) && mayBeStamp(flow))
  const from = headline?.index ?? 0
  const start = body?.index ?? from
  const above = near.filter((flow) => flow.element.index < from).slice(-REACH)
  const below = near.filter((flow) => body && flow.element.index > body.last).slice(0, REACH)
  const stamps = [
    ...byKind(near.filter((flow) => flow.element.index > from && flow.element.index < start)),
    ...byKind(isWholePage(scope) ? above.filter((flow) => CLOCK.test(flow.text)) : above),
    ...near.filter((flow) => body && contains(body, flow.element)).slice(0, HEAD_OF_BODY),
    ...byKind(below.filter((flow) => INTRODUCED.test(flow.text))),
  ]
  const isUpdate = (flow: Flow) => stampKind(flow) === UPDATED
  return [...stamps.filter((flow) => !isUpdate(flow)), ...stamps.filter(isUpdate)].map((flow) => flow.text)
}

/** No sentence ("…, Senin (5/8/2024)." is the day of an event), no linked headline. */
function mayBeStamp(flow: Flow): boolean {
  if (flow.text.length > LONGEST_STAMP || /[.!?]["”']?$/.test(flow.text)) return false
  return flow.linkShare < 0.5 || isStamp(flow)
}

function isWholePage(scope: HtmlElement): boolean {
  return scope.name === 'body' || scope.name === 'html' || scope.parent?.name === 'body'
}

const NAMED = 0
const PLAIN = 1
const UPDATED = 2

function byKind(flows: readonly Flow[]): Flow[] {
  return [...flows].sort((a, b) => stampKind(a) - stampKind(b))
}

function stampKind({ element, text }: Flow): number {
  if (/^\W{0,3}(?:diperbarui|update|terakhir|diubah|last)/i.test(text)) return UPDATED
  const name = `${attribute(element, 'class')} ${attribute(element, 'id')} ${element.parent ? attribute(element.parent, 'class') : ''}`
  if (UPDATED_NAME.test(name) && !/publish/i.test(name)) return UPDATED
  return STAMP_NAME.test(name) || /\bWI(?:B|TA|T)\b/i.test(text) ? NAMED : PLAIN
}
