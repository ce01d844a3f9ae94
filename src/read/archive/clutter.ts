/** What programs leave in archives beside the files: hidden files, and the twins that macOS makes of each file. */
export function isClutter(name: string): boolean {
  return name.split(/[\\/]/).some((part) => part === '__MACOSX' || (part.startsWith('.') && !/^\.{1,2}$/.test(part)))
}
