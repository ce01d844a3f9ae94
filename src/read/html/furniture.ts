import { FURNITURE_CLASSES, FURNITURE_NAMES, MINOR_NAMES, nameTest } from './furniture-names.js'
import { FURNITURE_TAGS, INLINE_TAGS } from './tags.js'
import { attribute, type HtmlElement } from './tree.js'

const hasFurnitureName = nameTest(FURNITURE_NAMES)
const hasMinorName = nameTest(MINOR_NAMES)
const HIDING_STYLE =
  /(?:display\s?:\s?none|visibility\s?:\s?hidden|font-size\s?:\s?0(?:px|pt|em|rem|%)?\s?(?:;|!|$)|(?:left|top|text-indent)\s?:\s?-\d{4,})/i
const FURNITURE_ROLE = /^(?:navigation|complementary|banner|contentinfo|search|dialog|alert|menu|toolbar|tooltip)$/

/** How much text a `MINOR_NAMES` block may have and still be furniture. */
const MINOR_LENGTH = 200

/** Not shown to readers: `display:none`, `hidden`, `aria-hidden`, the usual hiding classes. */
export function isHidden(element: HtmlElement): boolean {
  if (element.attributes.size === 0 || element.name === 'body') return false
  if (element.attributes.has('hidden') || attribute(element, 'aria-hidden') === 'true') return true
  return HIDING_STYLE.test(attribute(element, 'style')) || hasHidingClass(attribute(element, 'class'))
}

/** "hidden md:block" and "d-none d-md-block" are hidden on telephones only. */
function hasHidingClass(classes: string): boolean {
  if (!/(?:hidden|d-none|hide)/.test(classes)) return false
  const names = classes.split(/\s+/)
  const hiding = names.includes('hidden') || names.includes('d-none') || names.includes('hide')
  return hiding && !names.some((name) => /:(?:block|flex|grid|inline)|^d-(?:sm|md|lg|xl|xxl)-/.test(name))
}

/** Named as furniture by class, id, role or, for `amp-…`, by its tag. Text length plays no part. */
export function isFurniture(element: HtmlElement): boolean {
  if (element.name.startsWith('amp-')) return element.name !== 'amp-img'
  if (element.attributes.size === 0) return false
  const classes = attribute(element, 'class')
  if (classes !== '' && (FURNITURE_CLASSES.has(classes.trim().toLowerCase()) || hasFurnitureName(classes))) return true
  const id = attribute(element, 'id')
  return (id !== '' && hasFurnitureName(id)) || FURNITURE_ROLE.test(attribute(element, 'role'))
}

/** Furniture inside a body only: by its tag, or a short block with a minor name. */
export function isMinorFurniture(element: HtmlElement, textLength: number): boolean {
  if (FURNITURE_TAGS.has(element.name)) return true
  if (element.attributes.size === 0 || INLINE_TAGS.has(element.name) || textLength > MINOR_LENGTH) return false
  return hasMinorName(attribute(element, 'class')) || hasMinorName(attribute(element, 'id'))
}
