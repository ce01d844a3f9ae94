interface Signature {
  readonly kind: string
  readonly bytes: Buffer
  readonly at: number
}

function row(kind: string, bytes: string, at = 0): Signature {
  return { kind, bytes: Buffer.from(bytes, 'latin1'), at }
}

/** First bytes of files that hold no text to read. Add a kind here. */
const SIGNATURES: readonly Signature[] = [
  row('a PNG image', '\x89PNG\r\n'),
  row('a JPEG image', '\xff\xd8\xff'),
  row('a GIF image', 'GIF87a'),
  row('a GIF image', 'GIF89a'),
  row('a WebP image', 'WEBP', 8),
  row('a TIFF image', 'II*\0'),
  row('a TIFF image', 'MM\0*'),
  row('an MP4 video', 'ftyp', 4),
  row('an MP3 recording', 'ID3'),
  row('an Ogg recording', 'OggS'),
  row('a WAV recording', 'WAVE', 8),
  row('a PDF document', '%PDF-'),
  row('an old Word, Excel or PowerPoint file', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
  row('a spreadsheet, slides or an OpenDocument file', 'PK\x03\x04'),
  row('an RTF document', '{\\rtf'),
  row('a 7z archive', '7z\xbc\xaf\x27\x1c'),
  row('a RAR archive', 'Rar!\x1a\x07'),
  row('xz-compressed data', '\xfd7zXZ\0'),
  row('bzip2-compressed data', 'BZh'),
  row('an SQLite database', 'SQLite format 3\0'),
  row('a Parquet table', 'PAR1'),
  row('a program', '\x7fELF'),
  row('a font', 'wOF2'),
  row('a font', '\0\x01\0\0\0'),
]

/** The kind of file that the first bytes give away; null for text and for what is read. */
export function signatureOf(head: Buffer): Signature | null {
  return (
    SIGNATURES.find(
      ({ bytes, at }) => head.length > at + bytes.length && bytes.equals(head.subarray(at, at + bytes.length)),
    ) ?? null
  )
}

/** Text holds hardly any control characters besides tabs, line ends, form feeds and escapes; a few zero bytes are damage. */
export function looksBinary(head: Buffer): boolean {
  let zeros = 0
  let controls = 0
  for (const byte of head) {
    if (byte === 0) zeros++
    else if (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b) controls++
  }
  return controls > head.length * 0.03 || zeros > head.length * 0.4
}
