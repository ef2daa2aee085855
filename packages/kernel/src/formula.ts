import {
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  isDecimal,
  multiply,
  naturalLog,
  one,
  raise,
  round,
  squareRoot,
  subtract,
  zero,
} from './decimal.ts'

/**
 * A formula as a person writes it on paper, "CFR ÷ (1 − k × r)", which is also what is computed: the working that people are
 * shown cannot differ from the figure beside it.
 */
export interface Formula {
  /** Names of the figures it wants, in the order of their first appearance. */
  readonly names: readonly string[]
  /** Exact to 34 significant digits. Throws RangeError for a figure that is missing and for a division by zero. */
  readonly value: (figures: Figures) => Decimal
  /** The same with figures in the place of names: "938.5 ÷ (1 − 1.1 × 0.0063)". */
  readonly filled: (figures: Figures) => string
}

/** Figures by the names a formula gives them. */
export type Figures = Readonly<Record<string, Decimal>>

const known = new Map<string, Formula>()

/**
 * Reads a formula: figures, names of letters in any script, + − × ÷ ^, brackets, max(a, b), min(a, b), ceil(a), floor(a), √(a), ln(a).
 * A text is read once and remembered. Throws SyntaxError for anything else.
 */
export function formula(text: string): Formula {
  const before = known.get(text)
  if (before) return before
  const tokens = tokensOf(text)
  const fresh: Formula = {
    names: [...new Set(tokens.filter((token, i) => isName(token, tokens[i + 1])))],
    value: read(text, tokens),
    filled: filler(text, tokens),
  }
  known.set(text, fresh)
  return fresh
}

type Term = (figures: Figures) => Decimal

const TOKEN = /\s*([\d.]+|[\p{L}_][\p{L}\p{N}_]*|[+−×÷^√(),])\s*/uy
const NAME = /^[\p{L}_]/u

const SIGNS: Readonly<Record<string, (a: Decimal, b: Decimal) => Decimal>> = {
  '+': add,
  '−': subtract,
  '×': multiply,
  '÷': divide,
  '^': raise,
}

/** What may be called by name: the larger, the smaller, whole units up and down, the square root, the natural logarithm. */
const CALLS: Readonly<Record<string, (figures: readonly Decimal[]) => Decimal>> = {
  max: (figures) => figures.reduce((a, b) => (compare(a, b) >= 0 ? a : b)),
  min: (figures) => figures.reduce((a, b) => (compare(a, b) <= 0 ? a : b)),
  ceil: ([figure = zero]) => toward(figure, one),
  floor: ([figure = zero]) => toward(figure, subtract(zero, one)),
  '√': ([figure = zero]) => squareRoot(figure),
  ln: ([figure = zero]) => naturalLog(figure),
}

function tokensOf(text: string): readonly string[] {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const from = TOKEN.lastIndex
    const [, token] = TOKEN.exec(text) ?? []
    if (token === undefined) throw new SyntaxError(`not a formula from place ${from} on: ${text}`)
    tokens.push(token)
  }
  return tokens
}

function isName(token: string | undefined, next: string | undefined): token is string {
  return token !== undefined && NAME.test(token) && next !== '('
}

/** The text with its names cut out, ready to take figures in their places. */
function filler(text: string, tokens: readonly string[]): (figures: Figures) => string {
  const pieces: { readonly name: string; readonly behind: string }[] = []
  const names = tokens.filter((token, i) => isName(token, tokens[i + 1]))
  let rest = text
  let before = ''
  for (const [i, name] of names.entries()) {
    const at = placeOf(name, rest)
    if (i === 0) before = rest.slice(0, at)
    const after = rest.slice(at + name.length)
    const next = names[i + 1]
    const until = next === undefined ? after.length : placeOf(next, after)
    pieces.push({ name, behind: after.slice(0, until) })
    rest = after.slice(until)
  }
  if (pieces.length === 0) return () => text
  return (figures) => before + pieces.map(({ name, behind }) => filledIn(figures[name], name) + behind).join('')
}

function filledIn(figure: Decimal | undefined, name: string): string {
  return figure === undefined ? name : written(figure)
}

/** Where a name stands as a whole, not within another or before a bracket. */
function placeOf(name: string, text: string): number {
  return text.search(new RegExp(`(?<![\\p{L}\\p{N}_])${name}(?![\\p{L}\\p{N}_(])`, 'u'))
}

/** Where a reading stands in its tokens. */
interface Cursor {
  readonly text: string
  readonly tokens: readonly string[]
  at: number
}

/** Sums of products of powers of atoms, as at school; what is written left is computed first. */
function read(text: string, tokens: readonly string[]): Term {
  const cursor = { text, tokens, at: 0 }
  const whole = sum(cursor)
  if (cursor.at < tokens.length) throw fault(cursor)
  return whole
}

function sum(cursor: Cursor): Term {
  return chain(cursor, product, ['+', '−'])
}

function product(cursor: Cursor): Term {
  return chain(cursor, raised, ['×', '÷'])
}

function raised(cursor: Cursor): Term {
  return chain(cursor, atom, ['^'])
}

function chain(cursor: Cursor, part: (cursor: Cursor) => Term, signs: readonly string[]): Term {
  let term = part(cursor)
  for (let sign = cursor.tokens[cursor.at]; sign && signs.includes(sign); sign = cursor.tokens[cursor.at]) {
    cursor.at += 1
    term = pair(SIGNS[sign] ?? add, term, part(cursor))
  }
  return term
}

function atom(cursor: Cursor): Term {
  const token = cursor.tokens[cursor.at] ?? ''
  const next = cursor.tokens[cursor.at + 1]
  if (isDecimal(token)) return after(cursor, 1, constant(decimal(token)))
  if (isName(token, next)) return after(cursor, 1, named(token, cursor.text))
  if (token === '(') return listOf(cursor, 1, ([term, ...more]) => (more.length > 0 ? undefined : term))
  if (token === '−') {
    cursor.at += 1
    return pair(subtract, () => zero, atom(cursor))
  }
  const call = CALLS[token]
  if (!call) throw fault(cursor)
  return listOf(cursor, 2, (terms) => called(call, terms))
}

/** Terms in brackets, divided by commas; the first stands so many tokens on. */
function listOf(cursor: Cursor, on: number, make: (terms: readonly Term[]) => Term | undefined): Term {
  const terms: Term[] = []
  cursor.at += on - 1
  do {
    cursor.at += 1
    terms.push(sum(cursor))
  } while (cursor.tokens[cursor.at] === ',')
  const term = make(terms)
  if (cursor.tokens[cursor.at] !== ')' || !term) throw fault(cursor)
  return after(cursor, 1, term)
}

function after(cursor: Cursor, tokens: number, term: Term): Term {
  cursor.at += tokens
  return term
}

function fault({ text, tokens, at }: Cursor): SyntaxError {
  return new SyntaxError(`not a formula near ${tokens[at] ?? 'its end'}: ${text}`)
}

function pair(sign: (a: Decimal, b: Decimal) => Decimal, a: Term, b: Term): Term {
  return (figures) => sign(a(figures), b(figures))
}

function constant(figure: Decimal): Term {
  return () => figure
}

function called(call: (figures: readonly Decimal[]) => Decimal, terms: readonly Term[]): Term {
  return (figures) => call(terms.map((term) => term(figures)))
}

function named(name: string, text: string): Term {
  return (figures) => {
    const figure = figures[name]
    if (figure === undefined) throw new RangeError(`“${text}” wants ${name}`)
    return figure
  }
}

/** Whole units in the direction of a sign: up for 1, down for −1; so too for figures below zero. */
function toward(figure: Decimal, sign: Decimal): Decimal {
  const whole = round(figure, 0, 'down')
  return compare(multiply(subtract(figure, whole), sign), zero) > 0 ? add(whole, sign) : whole
}

const SHOWN_PLACES = 8

/** A figure as it stands in a working: at most eight places, “…” after a cut one, brackets about one below zero. */
export function written(figure: Decimal): string {
  const point = figure.indexOf('.')
  const long = point >= 0 && figure.length - point - 1 > SHOWN_PLACES
  const text = long ? `${round(figure, SHOWN_PLACES, 'down')}…` : figure
  return figure.startsWith('-') ? `(${text.replace('-', '−')})` : text
}
