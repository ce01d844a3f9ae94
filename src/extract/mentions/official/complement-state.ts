import type { Body } from '../../../lexicon/bodies.js'
import type { Office } from '../../../lexicon/offices.js'
import type { InstitutionMention, RegionMention } from '../../../model/mention.js'
import type { DocumentView, SentenceRange } from './document-view.js'

/** How far the reading of an office has come. */
export interface State {
  readonly view: DocumentView
  readonly office: Office
  readonly from: number
  readonly to: number
  readonly range: SentenceRange
  /** Office written with a capital: its parts are, too. */
  readonly upper: boolean
  end: number
  region: RegionMention | null
  institution: InstitutionMention | null
  body: Body | null
}
