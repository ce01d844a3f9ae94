/** What is the same for the whole of an article (or a sentence) is found when it is first asked for, then kept as long as the article. */
export function once<K extends object, V>(find: (owner: K) => V): (owner: K) => V {
  const kept = new WeakMap<K, V>()
  return (owner) => {
    const known = kept.get(owner)
    if (known !== undefined || kept.has(owner)) return known as V
    const found = find(owner)
    kept.set(owner, found)
    return found
  }
}
