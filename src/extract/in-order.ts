/** Searching lists that are in the order of the text: by halves, so that a long article costs little more than a short one. */

/** Index of the first item that is not before the place sought, or the length of the list; `isBefore` holds for a first part of the list only. */
export function firstNot<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(items[middle] as T)) low = middle + 1
    else high = middle
  }
  return low
}
