/** Syndicated copies: which articles are copies of each other, and their events merged. */
export { Deduplicator, type Merged } from './collector.js'
export { groupCopies, isCopy, LEAST_CONTAINMENT, LEAST_RESEMBLANCE } from './copies.js'
export { signatureOf } from './signature.js'
