/** What a quotation mark does where it stands. */
export const NO_ROLE = 0
export const OPENS = 1
export const CLOSES = 2
