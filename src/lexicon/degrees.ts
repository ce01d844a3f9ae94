/** Degrees and professional marks after a name, lower case without dots and spaces. Add a degree here. */
const DEGREES = `
se sh ssos sip spd sag ssi ssit skm st sp spt spi stp sstp skep skp sked skedh skg sfarm sgz spsi sikom ssn sst sstpel shut sds sei shi sth sthi shum ss skom sap sak sarab sbk sptk spdi spdk sstpi sab sas stt sts stat spak sor
mm msi ma mh mpd mt msc mkes mkm mba mhum map mp mag mpdi msos mse mak mkn mec mtp mip mikom mpsi mkom mkep mph mth med mei mhi men mars msn mmkes mfarm mtr mst mpp mstr mif mad mstat mla msm mpa mphil mpol mtrip mtrap mhkes mds mts mmpd mapp mpwk mpar mlitt mkk mks mal mbiomed meng mtrsos mmt mmtr mmsi mked
phd dea drph edd dba llm lc bsc ba bba bac be bed beng jd
sstar amd amdkeb amdkep amak amkeb amkep amf amk amkl ama amp ah ahk
spog spa sppd spb spot spm spkj spjp spp sptht spkk spu spbs span sprad sppk spf spgk spkfr fisqua finasim
ca cpa cfra cgcae qia qrma qgia cia cpma cpm cra crmo cfe ced cmed ipu ipm aseaneng apt ak cht cmc crgp cgra
ners ns cn qiat casn cgaa cled ctl cpm cps ctm
`
  .trim()
  .split(/\s+/)

/** Marks that are also common words or name words ("Ma", "Se", "Ba"); they count only in capitals or with dots. */
const degrees: ReadonlySet<string> = new Set(DEGREES)
const seen = new Map<string, boolean>()

/**
 * True for a word that is a degree or several glued ones: "S.Sos", "SE", "SH.MM", "SE.S.SiT.MM", "SSTP".
 * @param wording the word as it stands in the text; capitals or dots are needed ("SE", "S.E", not "Se").
 */
export function isDegree(wording: string): boolean {
  if (wording.length > 24 || !mayBeDegree(wording)) return false
  const known = seen.get(wording)
  if (known !== undefined) return known
  const answer = looksLikeDegree(wording) && readsAsDegrees(wording.toLowerCase())
  if (seen.size < 20_000) seen.set(wording, answer)
  return answer
}

/** True for two words that make one degree: "M. Hum", "S. Sos", "M. Si". */
export function isDegreePair(first: string, second: string): boolean {
  if (!/^[A-Za-z]{1,2}\.?$/.test(first) || second.length > 8) return false
  const glued = `${first}${second}`.replaceAll('.', '').toLowerCase()
  return degrees.has(glued) && /^[SMAD]/.test(first)
}

/** Degrees written like a word. */
const WORD_LIKE: ReadonlySet<string> = new Set(['Ak', 'Apt', 'Ners', 'Ns', 'Lc', 'drh'])

/** Cheap test before the look-up: nearly every word of a text fails it. */
function mayBeDegree(wording: string): boolean {
  const second = wording.charCodeAt(1)
  if (second < 97) return second > 0
  const third = wording.charCodeAt(2)
  return third < 97 || wording.includes('.') || WORD_LIKE.has(wording)
}

/** Capitals beyond the first letter or inner dots: a name word ("Sari") has neither. */
function looksLikeDegree(wording: string): boolean {
  if (!/^[A-Za-z.]+$/.test(wording)) return false
  const inner = wording.replace(/\.$/, '')
  return inner.includes('.') || /[A-Z]/.test(inner.slice(1)) || WORD_LIKE.has(inner)
}

function readsAsDegrees(lower: string): boolean {
  const parts = lower.split('.').filter((part) => part !== '')
  let at = 0
  while (at < parts.length) {
    const width = [3, 2, 1].find((k) => degrees.has(parts.slice(at, at + k).join('')))
    if (!width) return false
    at += width
  }
  return parts.length > 0
}
