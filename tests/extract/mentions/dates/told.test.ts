import { describe } from 'vitest'
import { checkRows } from './found.js'

const RAPAT = 'Rapat digelar Kamis (5/9/2024).'
const DAY = 'Kamis (5/9/2024) = 2024-09-05 stated'

describe('days told from the day before them', () => {
  checkRows([
    [`${RAPAT} Tim dibentuk hari itu juga.`, null, DAY, 'hari itu juga = 2024-09-05 inferred'],
    [`${RAPAT} Pada hari yang sama, posko dibuka.`, null, DAY, 'hari yang sama = 2024-09-05 inferred'],
    [`${RAPAT} Posko dibuka sehari sebelumnya.`, null, DAY, 'sehari sebelumnya = 2024-09-04 inferred'],
    [`${RAPAT} Edaran terbit dua hari sebelumnya.`, null, DAY, 'dua hari sebelumnya = 2024-09-03 inferred'],
    [`${RAPAT} Keesokan paginya ia diperiksa.`, null, DAY, 'Keesokan paginya = 2024-09-06 inferred'],
    [
      `${RAPAT} Camat hadir. Lurah juga. Kades tidak. Sehari sebelumnya edaran terbit.`,
      null,
      DAY,
      'Sehari sebelumnya = 2024-09-04 inferred',
    ],
    [`${RAPAT} Ia dinonaktifkan pada hari yang sama dengan penetapan tersangka.`, null, DAY],
    [`${RAPAT} Selang dua hari, lurah itu diperiksa.`, null, DAY, 'dua hari = 2024-09-07 inferred'],
    [`${RAPAT} Berkas dikirim tiga hari setelah pleno.`, null, DAY, 'tiga hari setelah = 2024-09-08 inferred'],
    [`${RAPAT} Pemeriksaan paling lama 14 hari setelah laporan masuk.`, null, DAY],
    ['Ia dipanggil hari itu juga.', null, 'hari itu juga = ?'],
  ])
})
