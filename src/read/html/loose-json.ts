import { decodeAgain } from './double-encoding.js'

/** Ways to mend a script that JSON.parse refuses, tried one upon the other. Add a repair here. */
const REPAIRS: readonly ((json: string) => string)[] = [
  unwrap,
  escapeRawControls,
  (json) => (json.includes('&quot;') && !json.includes('"') ? decodeAgain(json) : json),
  dropTrailingCommas,
  (json) => json.replace(/;\s*$/, ''),
  // Two objects one after the other: {…} {…}
  (json) => `[${json.replace(/\}(\s*)\{/g, '},$1{')}]`,
]

/** Parses JSON as pages write it: comment wrappers, raw line breaks in strings, trailing commas, escaped quotes. Null where nothing helps. */
export function parseLooseJson(json: string): unknown {
  let mended = json.trim()
  const first = tryParse(mended)
  if (first !== undefined) return first
  for (const repair of REPAIRS) {
    mended = repair(mended)
    const value = tryParse(mended)
    if (value !== undefined) return value
  }
  return salvage(json)
}

function tryParse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** `<!-- … -->` and `//<![CDATA[ … //]]>` around the object. */
function unwrap(json: string): string {
  const start = json.search(/[[{]/)
  const end = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']'))
  if (start < 0 || end <= start) return json
  const inner = /\]\]>\s*$/.test(json) ? json.slice(0, json.lastIndexOf(']]>')) : json
  const opened = inner.replace(/^[\s/*]*(?:<!--|<!\[CDATA\[)[\s/*]*/, '')
  return opened.slice(0, Math.max(opened.lastIndexOf('}'), opened.lastIndexOf(']')) + 1)
}

function escapeRawControls(json: string): string {
  return walkStrings(json, (character) => CONTROL_ESCAPES.get(character) ?? (character < ' ' ? ' ' : character))
}

const CONTROL_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', ''],
  ['\t', ' '],
])

/** Applies `change` to every raw control character inside a string. */
function walkStrings(json: string, change: (character: string) => string): string {
  const parts: string[] = []
  let inString = false
  for (let i = 0; i < json.length; i++) {
    const character = json[i] ?? ''
    if (character === '"') inString = !inString
    if (inString && character === '\\') {
      parts.push(character, json[++i] ?? '')
      continue
    }
    parts.push(inString && character < ' ' ? change(character) : character)
  }
  return parts.join('')
}

function dropTrailingCommas(json: string): string {
  return json.replace(/,(?=\s{0,200}[}\]])/g, '')
}

const STRING_FIELD = /"(@type|headline|datePublished|dateCreated)"\s{0,20}:\s{0,20}"((?:[^"\\]|\\.){0,400})"/g

/** A quotation mark too many breaks the whole object; the few fields that matter can still be read, in their order. */
function salvage(json: string): unknown {
  const nodes: Record<string, string>[] = []
  for (const [, key = '', value = ''] of json.matchAll(STRING_FIELD)) {
    if (key === '@type') nodes.push({ '@type': value })
    // The image's and author's types stand between an article's headline and its date.
    const node = nodes.findLast((one) => one['@type']?.endsWith('Article')) ?? nodes.at(-1)
    if (node && !(key in node)) node[key] = value
  }
  return nodes
}
