import type { Acting } from '../model/mention.js'

/**
 * Words that say an office is held for a time. Add a spelling here.
 * "Pejabat" is a frequent slip for "penjabat"; it counts only where what follows shows it (see PEJABAT_SLIP).
 */
export const ACTING_FORMS: readonly (readonly [Acting, readonly string[]])[] = [
  ['Pj', ['pj', 'penjabat', 'penjabat pj', 'caretaker', 'karteker', 'penjabatan']],
  ['Pjs', ['pjs', 'penjabat sementara', 'pejabat sementara', 'penjabat sementara pjs', 'pj sementara']],
  ['Plt', ['plt', 'pelaksana tugas', 'pelaksanatugas', 'plt pelaksana tugas', 'pelaksana tugas plt']],
  ['Plh', ['plh', 'pelaksana harian', 'pelaksana harian plh']],
]

/** Short forms as they stand in brackets after the long one: "Penjabat (Pj)", also after the office: "Bupati Ngawi (pjs)". */
export const ACTING_SHORT: ReadonlyMap<string, Acting> = new Map([
  ['pj', 'Pj'],
  ['pjs', 'Pjs'],
  ['plt', 'Plt'],
  ['plh', 'Plh'],
])

/** "Pejabat Bupati", "pejabat (Pj) Sekda": an acting holder when an office or a bracket with the short form follows at once. */
export const PEJABAT_SLIP: ReadonlySet<string> = new Set(['pejabat', 'penjabatan', 'penjebat', 'penjabar'])

/** Words before an office that make it a past one ("mantan Camat") or one only sought ("calon bupati"). */
export const FORMER_WORDS: ReadonlySet<string> = new Set(['mantan', 'eks', 'bekas', 'purnatugas'])
export const CANDIDATE_WORDS: ReadonlySet<string> = new Set([
  'calon',
  'bakal',
  'bacalon',
  'balon',
  'kandidat',
  'paslon',
  'capaslon',
  'bapaslon',
  'cawapres',
  'capres',
  'calonkan',
  'bursa',
])
