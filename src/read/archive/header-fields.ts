/** Fields of a header block, by lower-case name; of a field that stands there twice, the first. */
export type HeaderFields = ReadonlyMap<string, string>

/** Reads "Name: value" lines; a line that starts with a blank goes on with the one before. */
export function headerFields(lines: readonly string[]): HeaderFields {
  const fields = new Map<string, string>()
  let last = ''
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (/^[ \t]/.test(line) && fields.has(last)) fields.set(last, `${fields.get(last)} ${line.trim()}`)
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase()
      if (!fields.has(last)) fields.set(last, line.slice(colon + 1).trim())
    }
  }
  return fields
}

export interface MediaType {
  readonly name: string | null
  readonly charset: string | null
}

/** "text/html; charset=windows-1252". */
export function mediaTypeOf(field: string | undefined): MediaType {
  const name = field?.split(';', 1)[0]?.trim().toLowerCase() || null
  const charset = /charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(field ?? '')?.[1] ?? null
  return { name, charset }
}
