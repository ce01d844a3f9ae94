import type { ElectionMention } from '../../model/mention.js'
import type { StructuredText } from '../../model/text.js'

export const findElections = (_doc: StructuredText): ElectionMention[] => []
