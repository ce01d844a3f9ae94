import type { NameReading } from './name-reader.js'
import type { OfficeReading } from './office-reader.js'

/** A person or office as one sentence shows it, before anything is known about the rest of the text. */
export interface Draft {
  readonly sentence: number
  from: number
  to: number
  name: NameReading | null
  /** Nicknames and second forms of the name: "Bimo, sapaan akrab Aria Bima". */
  aliases: NameReading[]
  offices: OfficeReading[]
  /** True where title, speech verb or cue word shows the name to be a person's. */
  evidence: boolean
  indefinite: boolean
  /** "dua lurah", "empat guru": more than one. */
  plural: boolean
  /** "kepala sekolah itu": the words after it point back at somebody told before. */
  pointed: boolean
  /** "calon bupati", "kantor bupati", "para camat": no holder of the office is meant. */
  noHolder: boolean
}
