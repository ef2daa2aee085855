import { asHash } from '../calculator-view/question.ts'
import type { TermsOf } from './terms-checks.ts'
import { type DraftLine, figureOf, type TermsDraft } from './terms-draft.ts'

/**
 * Where a line's unit price is turned from another term's: the deal's term and quantity are filled in there, and a price that was
 * typed stands as the one that is known. It comes back by `line` and `price` in the address of the terms.
 */
export function reckonPath(file: string, of: TermsOf, incoterm: TermsDraft['incoterm'], line: DraftLine): string {
  const price = figureOf(line.price)
  const quantity = figureOf(line.quantity)
  const question = {
    ...(price ? { from: { price } } : {}),
    to: { incoterm },
    ...(quantity ? { quantity } : {}),
  }
  const back = new URLSearchParams({ order: file, of, line: line.id })
  return `/calc/convert-price?${back}#${asHash(question)}`
}
