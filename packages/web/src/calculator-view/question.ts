import { decimal, isDecimal, multiply } from '@gendan/kernel/decimal'

/** What is typed into a calculation, as it would be sent: figures as text, rates as fractions, rows in lists. */
export type Question = Readonly<Record<string, unknown>>

/** What stands at a path ("lines.0.quantity"); undefined where nothing does. */
export function valueAt(whole: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>((part, step) => (part as Question | undefined | null)?.[step], whole)
}

/** The question with another value at a path; a value of undefined is taken out. Records on the way are made. */
export function put(question: Question, path: string, value: unknown): Question {
  return putAt(question, stepsOf(path), value) as Question
}

/** Without the row at a path that ends in its number. */
export function withoutRow(question: Question, path: string): Question {
  const cut = path.lastIndexOf('.')
  const rows = valueAt(question, path.slice(0, cut))
  if (!Array.isArray(rows)) return question
  const left = rows.toSpliced(Number(path.slice(cut + 1)), 1)
  return put(question, path.slice(0, cut), left.length > 0 ? left : undefined)
}

function putAt(whole: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(whole)) {
    const next = putAt(whole[Number(step)], rest, value)
    return whole.with(Number(step), next === undefined ? emptyLike(whole[Number(step)]) : next)
  }
  const { [step]: before, ...others } = (whole ?? {}) as Question
  const next = putAt(before, rest, value)
  return next === undefined ? others : { ...(whole as Question), [step]: next }
}

/** A row that lost its last figure stays a row. */
function emptyLike(before: unknown): unknown {
  return typeof before === 'object' && before !== null ? {} : ''
}

function stepsOf(path: string): readonly string[] {
  return path === '' ? [] : path.split('.')
}

/**
 * A fraction as one types it: "0.0055" is "0.55". A result may have more digits than any figure that is typed: all of them move.
 * What is no figure stays as it was typed.
 */
export function percentOf(value: unknown): string {
  const text = value === undefined || value === null ? '' : String(value)
  const [, sign = '', whole = '', behind = ''] = /^\+?(-?)(\d*)\.?(\d*)$/.exec(text) ?? []
  if (whole + behind === '') return text
  const front = (whole + behind.slice(0, 2).padEnd(2, '0')).replace(/^0+(?=\d)/, '')
  const rest = behind.slice(2).replace(/0+$/, '')
  return rest ? `${sign}${front}.${rest}` : `${sign}${front}`
}

/** What was typed into a box of per cent, as a fraction: "0.55", "0.55 %" and "0.55％" are "0.0055". */
export function fractionOf(typed: string): string {
  const text = figureOf(typed.replace(/\s*[%％]\s*$/, ''))
  return isDecimal(text) ? multiply(decimal(text), decimal('0.01')) : typed
}

/** A figure as people copy it out of a sheet or type it in Chinese: thousands may be grouped, its letters may be wide. */
export function figureOf(typed: string): string {
  const text = typed.normalize('NFKC').replace('−', '-').trim()
  if (/^[+-]?\d{1,3}([, ]\d{3})+(\.\d+)?$/.test(text)) return text.replaceAll(/[, ]/g, '')
  return /^[+-]?[\d.]+$/.test(text) ? text : typed.trim()
}

/** A whole number is carried as one; what is none stays as it was typed, so that the answer can say so. */
export function wholeOf(typed: string): string | number {
  const text = figureOf(typed)
  return /^-?\d{1,15}$/.test(text) ? Number(text) : typed
}

/** The question as the part of an address behind "#": it can be sent to a colleague and is told to no server. */
export function asHash(question: Question): string {
  if (Object.keys(question).length === 0) return ''
  const bytes = new TextEncoder().encode(JSON.stringify(question))
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** The question in an address; an empty one where there is none that can be read. */
export function fromHash(hash: string): Question {
  try {
    const letters = atob(hash.replaceAll('-', '+').replaceAll('_', '/'))
    const text = new TextDecoder().decode(Uint8Array.from(letters, (letter) => letter.charCodeAt(0)))
    const read: unknown = JSON.parse(text)
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as Question) : {}
  } catch {
    return {}
  }
}
