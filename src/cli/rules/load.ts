import type { RuleBook, TypeRules } from '../../model/rule.js'
import { loadRuleBook } from '../../rules/load.js'
import { ApplicationError } from '../errors.js'

/** The rules that ship with the tool, with those of the user's file added; a mistake in the file is told with its line. */
export async function loadRules(
  path: string | undefined,
): Promise<{ readonly book: RuleBook; readonly added: TypeRules | null }> {
  const book = await loadRuleBook()
  if (path === undefined) return { book, added: null }
  const { extendRuleBook } = await import('../../rules/extend.js')
  const { RuleError } = await import('../../rules/compile.js')
  try {
    return extendRuleBook(book, path)
  } catch (error) {
    throw error instanceof RuleError ? new ApplicationError(error.message) : error
  }
}
