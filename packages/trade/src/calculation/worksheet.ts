import type { Day } from '@gendan/kernel/day'
import { type Decimal, divide, multiply, type Rounding, round } from '@gendan/kernel/decimal'
import { type Figures, formula } from '@gendan/kernel/formula'
import type { Finding, Source } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'

/** One line of a working, as a person would write it. */
export interface Step extends Words {
  /** "CIF = CFR ÷ (1 − k × r) = 938.5 ÷ (1 − 1.1 × 0.0063)"; empty for a remark. */
  readonly formula: string
  /** What came out, rounded where the rule rounds; empty for a remark. */
  readonly value: string
}

/** How a stated figure is rounded. */
export interface Stated {
  readonly places: number
  readonly how: Rounding
  /** To whole multiples of this instead: 0.05 for a price list in steps of five cents. */
  readonly step?: Decimal
}

/** Half up to so many places: what the trade does unless a rule says otherwise. */
export function halfUp(places: number): Stated {
  return { places, how: 'half-up' }
}

/** Up to whole units: pieces, stations, days, orders are not had in parts. */
export const wholeUp: Stated = { places: 0, how: 'up' }

/** To whole multiples of a step, as prices are quoted. */
export function toStep(step: Decimal, how: Rounding): Stated {
  return { places: 0, how, step }
}

/** Far beyond any figure of the trade, and short of the 34th digit, where a quotient such as 1 ÷ 3 × 3 is no longer whole. */
const SURE_PLACES = 18

function rounded(exact: Decimal, { places, how, step }: Stated): Decimal {
  const sure = round(exact, SURE_PLACES, 'half-even')
  return step ? multiply(round(divide(sure, step), 0, how), step) : round(sure, places, how)
}

/** Where a calculation writes down what it does; its figures come from here, so that none is shown that was not used. */
export class Worksheet {
  readonly #steps: Step[] = []
  readonly #warnings: Finding[] = []
  readonly #sources: Source[] = []

  /**
   * Computes "NAME = formula" and writes it down. `stated` rounds, where a rule says that the figure is stated: a price, a
   * tax, a weight that is charged; without it the figure stays exact. Throws RangeError as the formula does.
   */
  figure(says: Words, text: string, figures: Figures, stated?: Stated): Decimal {
    const cut = text.indexOf(' = ')
    const right = text.slice(cut + 3)
    const read = formula(right)
    const exact = read.value(figures)
    const value = stated ? rounded(exact, stated) : exact
    const filled = read.filled(figures)
    this.#steps.push({ en: says.en, zh: says.zh, formula: filled === value ? text : `${text} = ${filled}`, value })
    return value
  }

  /** Writes down how a day was counted: "2026-01-31 + 90 days". */
  day(says: Words, count: string, value: Day): Day {
    this.#steps.push({ en: says.en, zh: says.zh, formula: count, value })
    return value
  }

  /** A remark between figures: which of two decides, what a rule forbids. */
  remark(says: Words): void {
    this.#steps.push({ ...says, formula: '', value: '' })
  }

  warn(finding: Finding): void {
    this.#warnings.push(finding)
  }

  /** A source beyond those of the calculation itself: of a dated rate that was used. */
  cite(source: Source): void {
    this.#sources.push(source)
  }

  get steps(): readonly Step[] {
    return this.#steps
  }

  get warnings(): readonly Finding[] {
    return this.#warnings
  }

  get sources(): readonly Source[] {
    return this.#sources
  }
}
