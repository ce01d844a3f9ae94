/** What the values of flags may be, each as a function that checks and converts one. */
import { InvalidArgumentError } from 'commander'
import { daysOf } from '../../query/days.js'
import { unknownValue } from '../suggestion.js'

/** A value of a list. */
export function oneOf(what: string, known: readonly string[]): (value: string) => string {
  return (value) => {
    if (!known.includes(value)) throw new InvalidArgumentError(unknownValue(what, value, known))
    return value
  }
}

/** Several values of a list, with commas between or the flag repeated. */
export function someOf(what: string, known: readonly string[]): (value: string, previous: unknown) => string[] {
  const one = oneOf(what, known)
  return (value, previous) => [
    ...((previous as string[] | undefined) ?? []),
    ...value.split(',').map((part) => one(part.trim())),
  ]
}

/** A number between two bounds, both allowed. */
export function numberBetween(least: number, most = Number.POSITIVE_INFINITY): (value: string) => number {
  return (value) => {
    const parsed = value.trim() === '' ? Number.NaN : Number(value)
    if (parsed >= least && parsed <= most) return parsed
    throw new InvalidArgumentError(
      most === Number.POSITIVE_INFINITY ? `give a number from ${least} up` : `give a number from ${least} to ${most}`,
    )
  }
}

/** A whole number between two bounds, both allowed. */
export function wholeNumberBetween(least: number, most: number): (value: string) => number {
  return (value) => {
    const parsed = value.trim() === '' ? Number.NaN : Number(value)
    if (Number.isInteger(parsed) && parsed >= least && parsed <= most) return parsed
    throw new InvalidArgumentError(`give a whole number from ${least} to ${most}`)
  }
}

/** A year, month or day: `2024`, `2024-08`, `2024-08-05`. */
export function date(value: string): string {
  if (value.includes('/') || daysOf(value) === null)
    throw new InvalidArgumentError('give a year, month or day: 2024, 2024-08 or 2024-08-05')
  return value
}

/** A day that is in the calendar: `2024-08-05`. */
export function day(value: string): string {
  const parsed = new Date(`${value}T00:00:00Z`)
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== value) {
    throw new InvalidArgumentError('give a day of the calendar, year first: 2024-08-05')
  }
  return value
}

/** `field=name`, collected into one record. */
export function assignment(fields: readonly string[]): (value: string, previous: unknown) => Record<string, string> {
  return (value, previous) => {
    const [field = '', ...name] = value.split('=')
    if (name.length === 0 || name.join('=') === '')
      throw new InvalidArgumentError(`write field=name, for instance ${fields[0]}=isi`)
    if (!fields.includes(field)) throw new InvalidArgumentError(unknownValue('field', field, fields))
    return { ...(previous as Record<string, string> | undefined), [field]: name.join('=') }
  }
}
