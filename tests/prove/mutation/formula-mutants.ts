/** A change to a text: the characters from one place to another, and what stands there instead. */
export interface Cut {
  readonly from: number
  readonly to: number
  readonly instead: string
}

const WHOLE = /^['"`]?(?:[\p{L}_][\p{L}\p{N}_]*|\$\{[^}]*\}) = /u
const PIECE = /^['"`][\p{L}\p{N}_.() ,+−×÷√]*[+−×÷√][\p{L}\p{N}_.() ,+−×÷√]*['"`]$/u
const PART = /(?<![\p{L}\p{N}_.])(?:\d+(?:\.\d+)?|max(?=\()|min(?=\()|ceil(?=\()|floor(?=\())|[+−×÷]/gu

const OTHER: Readonly<Record<string, string>> = {
  '+': '−',
  '−': '+',
  '×': '÷',
  '÷': '×',
  max: 'min',
  min: 'max',
  ceil: 'floor',
  floor: 'ceil',
}

/**
 * The faults a formula can have: a sign, a call or a figure in it that is another. The text is a literal as it stands in the
 * source, quotes and all; one that is no formula has none. Holes (`${…}`) are left alone: their code is looked at for itself.
 */
export function formulaCuts(literal: string, holes: readonly Pick<Cut, 'from' | 'to'>[] = []): readonly Cut[] {
  const head = WHOLE.exec(literal)?.[0].length ?? (PIECE.test(literal) ? 1 : literal.length)
  return [...literal.matchAll(PART)]
    .filter(({ index }) => index >= head && !holes.some(({ from, to }) => index >= from && index < to))
    .map(({ 0: part, index: from }) => ({ from, to: from + part.length, instead: OTHER[part] ?? oneMore(part) }))
}

/** 1 more than a figure: 0.05 is 1.05, 360 is 361. */
export function oneMore(figure: string): string {
  const [whole = '0', ...rest] = figure.split('.')
  return [String(+whole + 1), ...rest].join('.')
}
