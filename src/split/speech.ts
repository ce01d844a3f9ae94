/**
 * Verbs of saying that follow a quotation ("…," kata Budi). After a closed quotation they go on with its sentence even
 * where careless typing gives them a capital ("…." Ujar Budi.). Add a verb here.
 */
const STEMS = `kata ujar ucap tegas jelas tutur ungkap papar sebut imbuh tambah terang urai beber tandas pungkas tukas tutup lanjut
  jawab tanya seru sambung timpal aku cetus katanya tanyanya akunya`

/** Lower case, with and without -nya. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(STEMS.split(/\s+/).flatMap((stem) => [stem, `${stem}nya`]))
