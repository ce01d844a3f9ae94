import type { CountMention } from '../../model/mention.js'
import type { StructuredText } from '../../model/text.js'

export const findCounts = (_doc: StructuredText): CountMention[] => []
