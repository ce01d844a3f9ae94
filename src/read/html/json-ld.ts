import { parseLooseJson } from './loose-json.js'

/** One node of a page's linked data. */
export type LinkedNode = Readonly<Record<string, unknown>>

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Reportage)$/i
const LIST_TYPE = /^(?:CollectionPage|SearchResultsPage|ItemList)$/i
/** Keys under which a page's own node may hang; a list's items are not looked into. */
const NESTING_KEYS: readonly string[] = [
  '@graph',
  'mainEntity',
  'mainEntityOfPage',
  'publisher',
  'isPartOf',
  'itemReviewed',
]
const MOST_NODES = 500

/** All nodes of all linked-data scripts, nested ones after their parents. Scripts that cannot be read are left out. */
export function linkedNodes(scripts: readonly string[]): LinkedNode[] {
  const nodes: LinkedNode[] = []
  const queue: unknown[] = scripts.map(parseLooseJson)
  for (let i = 0; i < queue.length && nodes.length < MOST_NODES; i++) {
    const value = queue[i]
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_NODES))
    else if (isNode(value)) {
      nodes.push(value)
      for (const key of NESTING_KEYS) if (typeof value[key] === 'object') queue.push(value[key])
    }
  }
  return nodes
}

export function isArticle(node: LinkedNode): boolean {
  return typesOf(node).some((type) => ARTICLE_TYPE.test(type))
}

export function isList(node: LinkedNode): boolean {
  return typesOf(node).some((type) => LIST_TYPE.test(type))
}

export function typesOf(node: LinkedNode): string[] {
  const type = node['@type']
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string')
}

/** A string property, trimmed; '' where absent. `{"@value": "…"}` and a list's first string count. */
export function text(node: LinkedNode | null, key: string): string {
  const value = node?.[key]
  const first = Array.isArray(value) ? value[0] : value
  if (typeof first === 'string') return first.trim()
  return isNode(first) && typeof first['@value'] === 'string' ? first['@value'].trim() : ''
}

/** The node under `key`, looked up by `@id` where only that is given. */
export function related(nodes: readonly LinkedNode[], node: LinkedNode | null, key: string): LinkedNode | null {
  const value = node?.[key]
  const first: unknown = Array.isArray(value) ? value[0] : value
  if (!isNode(first)) return null
  const id = first['@id']
  const isReference = typeof id === 'string' && !('name' in first)
  return isReference ? (nodes.find((other) => other['@id'] === id && 'name' in other) ?? null) : first
}

function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
