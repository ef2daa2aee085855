import { nearestLines } from '@gendan/credit/compare/lines'
import type { Credit, GoodsLine } from '@gendan/credit/terms/credit'
import { compare } from '@gendan/kernel/decimal'
import type { Line, Terms } from '../../deal/terms.ts'

/** The goods of a deal as a credit describes them, with what of field 45A stands beside its lines. */
export interface CreditGoods {
  readonly terms: Terms
  /** Lines of field 45A that describe no line of goods: the trade term, the contract, packing; as they stand. */
  readonly beside: readonly string[]
  /** Goods of the deal of which the credit has no line. */
  readonly unknown: readonly string[]
}

/**
 * Names the goods as the credit does (UCP 600 art. 18 c); Chinese, quantities and prices stay those of the contract. A line goes by its words,
 * else by its price alone; where neither tells it apart, it keeps the contract's words and is told.
 */
export function goodsUnder(credit: Credit | undefined, terms: Terms): CreditGoods {
  const { text = '' } = credit?.goods ?? {}
  const lines = goodsLinesOf(credit)
  if (!credit || text === '' || lines.length === 0) return { terms, beside: besideOf(text, []), unknown: [] }
  const met = terms.lines.map((line) => ({ line, meant: lineFor(line, terms.lines.length, lines) }))
  return {
    terms: { ...terms, lines: met.map(({ line, meant }) => (meant ? named(line, meant) : line)) },
    beside: besideOf(text, lines),
    unknown: met.filter(({ meant }) => !meant).map(({ line }) => line.code || line.name.en),
  }
}

/** A line of field 45A that begins with the trade term is none of goods, whatever counts behind it. */
const TERM = /^[\s+*-]*(?:EXW|FCA|FAS|FOB|CFR|CIF|CPT|CIP|DAP|DPU|DDP|C&F|TRADE TERMS?)\b/i

/** The lines of field 45A that describe goods. */
export function goodsLinesOf(credit: Credit | undefined): readonly GoodsLine[] {
  return (credit?.goods?.lines ?? []).filter(({ description }) => !TERM.test(description))
}

/** The line of a credit that means a line of the deal, which has `of` lines; undefined where neither words nor price tell it apart. */
export function lineFor(line: Line, of: number, lines: readonly GoodsLine[]): GoodsLine | undefined {
  if (of === 1 && lines.length === 1) return lines[0]
  const own = [line.code, line.customerCode, line.name.en, line.specification.en].join(' ')
  const near = nearestLines(own, lines)
  if (near.length === 1) return near[0]
  const priced = near.filter(({ unitPrice }) => unitPrice && compare(unitPrice.amount, line.unitPrice.amount) === 0)
  return priced.length === 1 ? priced[0] : undefined
}

const COUNT = /^[\s+*-]*\d[\d,.]*\s*(?:[A-Z]+\.?)?(?:\s+OF\b)?\s+(?=\S)/i
const PRICE =
  /[\s,;]*(?:\bAT\b|@|\bUNIT PRICE\b:?)\s*(?:US\$|USD|EUR|GBP|JPY|CNY|[A-Z]{3}|[$€£])\s*\d[\d,.]*(?:\s*(?:\/|PER\b)\s*[A-Z]+\.?)?.*$/i

/** What the credit calls the goods, without the count before them and the price behind: those stand in their own columns. */
export function nameIn({ description, quantity }: GoodsLine): string {
  const one = description
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[\s+*-]+/, '')
  const counted = quantity ? one.replace(COUNT, '') : one
  return counted.replace(PRICE, '').replace(/[\s,;.]+$/, '') || one
}

function named(line: Line, meant: GoodsLine): Line {
  return { ...line, name: { ...line.name, en: nameIn(meant) }, specification: { en: '', zh: '' } }
}

function besideOf(text: string, lines: readonly GoodsLine[]): readonly string[] {
  const flat = (one: string) =>
    one
      .replace(/^[\s+*-]+/, '')
      .replace(/\s+/g, ' ')
      .trim()
  const described = lines.map(({ description }) => flat(description)).join(' | ')
  return text
    .split('\n')
    .map(flat)
    .filter((one) => one !== '' && !described.includes(one))
}
