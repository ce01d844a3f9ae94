/** All terms at once over bytes (Aho-Corasick made into a table): one look-up a byte, however many terms there are. */
export interface Automaton {
  /** `next[state + classes[byte]]`; states are multiples of the width. From `accepting` on they mean more than going on. */
  readonly next: Uint16Array
  readonly classes: Uint8Array
  readonly accepting: number
  /** Groups (as bits) of the terms that end in a state, by `(state - accepting) / width`. */
  readonly groups: Uint32Array
  /** Characters of its term that a state has read, by `state / width`. */
  readonly depths: Uint8Array
  readonly width: number
}

export const ROOT = 0
/** Class of bytes behind which letters may hide; they lead to `HIDDEN` from everywhere. */
const HIDDEN_CLASS = 0
const GAP_CLASS = 1
const OTHER_CLASS = 2
const FIRST_TERM_CLASS = 3
/** Above every state. */
export const HIDDEN = 0xffff

interface Node {
  readonly children: Map<number, Node>
  /** The gap between two words may be of any length. */
  readonly gap: boolean
  readonly depth: number
  groups: number
  fail: Node | null
  state: number
}

/** `groups[i]` are the terms of bit `i`; lower-case ASCII, a space is a gap. `hidden` are the bytes to stop at. */
export function buildAutomaton(groups: readonly (readonly string[])[], hidden: readonly number[]): Automaton {
  const classes = classify(groups.flat().join(''), hidden)
  const root = newNode(false, 0)
  for (const [bit, terms] of groups.entries()) for (const term of terms) insert(root, term, classes, 1 << bit)
  const nodes = linkFailures(root)
  return tabulate(nodes, classes)
}

function newNode(gap: boolean, depth: number): Node {
  return { children: new Map(), gap, depth, groups: 0, fail: null, state: 0 }
}

function classify(characters: string, hidden: readonly number[]): Uint8Array {
  const classes = new Uint8Array(256).fill(GAP_CLASS)
  for (let byte = 0x30; byte <= 0x7a; byte++)
    if (/[0-9A-Za-z]/.test(String.fromCharCode(byte))) classes[byte] = OTHER_CLASS
  const used = [...new Set(characters)].filter((character) => character !== ' ').sort()
  for (const [index, character] of used.entries()) {
    classes[character.charCodeAt(0)] = FIRST_TERM_CLASS + index
    classes[character.toUpperCase().charCodeAt(0)] = FIRST_TERM_CLASS + index
  }
  for (const byte of hidden) classes[byte] = HIDDEN_CLASS
  return classes
}

function insert(root: Node, term: string, classes: Uint8Array, group: number): void {
  let node = root
  for (const character of term) {
    const symbol = character === ' ' ? GAP_CLASS : (classes[character.charCodeAt(0)] ?? OTHER_CLASS)
    const child = node.children.get(symbol) ?? newNode(symbol === GAP_CLASS, node.depth + 1)
    node.children.set(symbol, child)
    node = child
  }
  node.groups |= group
}

/** Breadth first: where a longer match fails, the longest end of it that starts a term goes on. */
function linkFailures(root: Node): Node[] {
  const nodes = [root]
  for (const node of nodes) {
    for (const [symbol, child] of node.children) {
      child.fail = node === root ? root : step(node.fail ?? root, symbol, root)
      child.groups |= child.fail.groups
      nodes.push(child)
    }
  }
  return nodes
}

function step(from: Node, symbol: number, root: Node): Node {
  for (let node: Node | null = from; node !== null; node = node.fail) {
    if (symbol === GAP_CLASS && node.gap) return node
    const child = node.children.get(symbol)
    if (child !== undefined) return child
  }
  return root
}

function tabulate(nodes: readonly Node[], classes: Uint8Array): Automaton {
  const width = 2 ** Math.ceil(Math.log2(Math.max(...classes) + 1))
  const ordered = [...nodes.filter((node) => node.groups === 0), ...nodes.filter((node) => node.groups !== 0)]
  if (ordered.length * width >= HIDDEN) throw new RangeError('Too many terms for the gate.')
  for (const [index, node] of ordered.entries()) node.state = index * width
  const next = new Uint16Array(ordered.length * width)
  const root = nodes[0] ?? newNode(false, 0)
  for (const node of ordered) {
    for (let symbol = GAP_CLASS; symbol < width; symbol++) next[node.state + symbol] = step(node, symbol, root).state
    next[node.state + HIDDEN_CLASS] = HIDDEN
  }
  const first = ordered.findIndex((node) => node.groups !== 0)
  const accepting = first < 0 ? HIDDEN : first * width
  return {
    next,
    classes,
    accepting,
    groups: Uint32Array.from(ordered.slice(first < 0 ? ordered.length : first), (node) => node.groups),
    depths: Uint8Array.from(ordered, (node) => node.depth),
    width,
  }
}
