import type { RuleBook, TypeRules } from '../model/rule.js'
import { compileType, hashOf } from './compile.js'

/**
 * Adds the rules of a user's file (same form as the files here) to a book: a rule whose id is known replaces that rule.
 * @throws RuleError with file and line
 */
export function extendRuleBook(book: RuleBook, path: string): { readonly book: RuleBook; readonly added: TypeRules } {
  const added = compileType(path)
  const ids = new Set(added.rules.map(({ id }) => id))
  const types = book.types.map((own) =>
    own.type === added.type ? { ...own, rules: [...own.rules.filter(({ id }) => !ids.has(id)), ...added.rules] } : own,
  )
  return { book: { ...book, types, hash: hashOf([book.hash, added]) }, added }
}
