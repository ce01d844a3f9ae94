/** Endings of host names that newsrooms put into datelines ("Kompas.com", "TRIBUNX.CO.ID"). Add an ending here. */
const TOP_LEVEL = new Set(
  'com id net org tv news info xyz online site ly me co asia biz app io live media press tech page gle'.split(' '),
)
/** Second-level endings before `.id`. */
const SECOND_LEVEL = new Set('co go or ac sch web desa my mil biz net'.split(' '))

/** True if the label is a host name's ending. `ID` counts only in a host name written in capitals. */
export function isTopLevel(label: string, capitals: boolean): boolean {
  return fits(label, capitals) && TOP_LEVEL.has(label.toLowerCase())
}

/** True if the label can stand before `.id`. */
export function isSecondLevel(label: string, capitals: boolean): boolean {
  return fits(label, capitals) && SECOND_LEVEL.has(label.toLowerCase())
}

function fits(label: string, capitals: boolean): boolean {
  return label === label.toLowerCase() || (capitals && label === label.toUpperCase())
}
