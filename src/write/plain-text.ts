/*
 * Text that is safe to show. Control and escape characters could drive a terminal; direction marks and zero-width characters could make
 * it show something else than what is written ("trojan source").
 */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/
const EACH_UNSAFE = new RegExp(UNSAFE, 'g')

/** One line without control, direction and zero-width characters: a run of controls (line breaks, tabs) becomes one space. */
export function oneLine(text: string): string {
  return UNSAFE.test(text) ? text.replace(CONTROLS, ' ').replace(INVISIBLE, '') : text
}

/** The same, without space at the ends. */
export function plainText(text: string): string {
  return oneLine(text).trim()
}

/** File name or message for a terminal: unsafe characters stay visible, written as `\u001b`. */
export function escapeControls(text: string): string {
  return text.replace(EACH_UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** JSON on one line. What JSON itself leaves raw (DEL, C1 controls, direction marks) is written as `\u…`: nothing is lost. */
export function toJson(value: unknown): string {
  return escapeControls(JSON.stringify(value))
}
