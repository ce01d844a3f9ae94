/** Cases of all fuzz tests together in `npm test`; more than a million with `NETRALITAS_FUZZ=nightly`, or so many times as it says. */
const { NETRALITAS_FUZZ = '1' } = process.env
const TIMES = NETRALITAS_FUZZ === 'nightly' ? 120 : Number(NETRALITAS_FUZZ)

/** Number of cases for a test that has this many of the ten thousand. */
export function casesOf(share: number): { readonly numRuns: number } {
  return { numRuns: Math.ceil(share * TIMES) }
}

/** For `it`: long runs take long. */
export const FUZZ_TIMEOUT = 600_000 * Math.max(1, TIMES)

/** No case of a few kilobytes may take longer, on a slow and busy machine either. */
export const LONGEST_CASE_MILLISECONDS = 20_000
