import { describe } from 'vitest'
import { checkRows } from './found.js'

describe('full dates with the month as a word', () => {
  checkRows([
    ['Apel digelar di Sambas, Senin 5 Agustus 2024.', null, 'Senin 5 Agustus 2024 = 2024-08-05 stated'],
    ['Apel digelar di Sambas, Senin, 5 Agustus 2024.', null, 'Senin, 5 Agustus 2024 = 2024-08-05 stated'],
    ['Ia hadir Kamis 12 Nopember 2020 pagi.', null, 'Kamis 12 Nopember 2020 pagi = 2020-11-12 stated'],
    ['SE itu terbit 27 Mei 2024.', null, '27 Mei 2024 = 2024-05-27 stated'],
    ['SKB 22 September 2022 menjadi acuan.', null, '22 September 2022 = 2022-09-22 stated'],
    ['Rapat Senin tanggal 3 Pebruari 2020 batal.', null, 'Senin tanggal 3 Pebruari 2020 = 2020-02-03 stated'],
    ['Rapat pada Senin (5 Agustus 2024) batal.', null, 'Senin (5 Agustus 2024) = 2024-08-05 stated'],
    ['Surat bertanggal 01 Oktober 2024 itu beredar.', null, '01 Oktober 2024 = 2024-10-01 stated'],
    ['Dilantik 5 Agt 2024 di Bitung.', null, '5 Agt 2024 = 2024-08-05 stated'],
    ['Dilantik 5 Agst 2024 di Bitung.', null, '5 Agst 2024 = 2024-08-05 stated'],
    ['Dilantik 5 Agu 2024 di Bitung.', null, '5 Agu 2024 = 2024-08-05 stated'],
    ['Dilantik 5 Ags 2024 di Bitung.', null, '5 Ags 2024 = 2024-08-05 stated'],
    ['Dilantik 9 Des 2020 di Bitung.', null, '9 Des 2020 = 2020-12-09 stated'],
    ['Dilantik 9 Okt. 2024 di Bitung.', null, '9 Okt. 2024 = 2024-10-09 stated'],
    ['Dilantik 30 Sept 2024 di Bitung.', null, '30 Sept 2024 = 2024-09-30 stated'],
    ['Dilantik 6 Nop 2019 di Bitung.', null, '6 Nop 2019 = 2019-11-06 stated'],
    ['Dilantik 6 Peb 2019 di Bitung.', null, '6 Peb 2019 = 2019-02-06 stated'],
    ['Diunggah 12 October 2024 di laman resmi.', null, '12 October 2024 = 2024-10-12 stated'],
    ['Digelar 5 Novemver 2024 di aula.', null, '5 Novemver 2024 = 2024-11-05 stated'],
    ['Digelar 11 Ferbruari 2024 di aula.', null, '11 Ferbruari 2024 = 2024-02-11 stated'],
    ['Digelar 2 Dsember 2024 di aula.', null, '2 Dsember 2024 = 2024-12-02 stated'],
    ['Jumat 11 April 2025 ia diperiksa.', null, 'Jumat 11 April 2025 = 2025-04-11 stated'],
    ['Hari Jum’at, 8 Desember 2023, ia datang.', null, 'Jum’at, 8 Desember 2023 = 2023-12-08 stated'],
    ["Pada Jum'at 8 Desember 2023 ia datang.", null, "Jum'at 8 Desember 2023 = 2023-12-08 stated"],
    ['Ahad, 1 September 2024, ia datang.', null, 'Ahad, 1 September 2024 = 2024-09-01 stated'],
    ['Minggu, 1 September 2024, ia datang.', null, 'Minggu, 1 September 2024 = 2024-09-01 stated'],
    ['Pencoblosan 27 bulan November tahun 2024 usai.', null, '27 bulan November tahun 2024 = 2024-11-27 stated'],
    ['Rabu malam, 4 September 2024, ia datang.', null, 'Rabu malam, 4 September 2024 = 2024-09-04 stated'],
    ['Selasa Kliwon, 3 September 2024, ia datang.', null, 'Selasa Kliwon, 3 September 2024 = 2024-09-03 stated'],
    ['RABU, 4 SEPTEMBER 2024 DI AULA', null, 'RABU, 4 SEPTEMBER 2024 = 2024-09-04 stated'],
    ['Tanggal 31 April 2024 tidak ada.', null, '31 April 2024 = ?'],
  ])
})
