import type { Listing } from '@gendan/kernel/act'
import type { Basis } from './shapes.ts'

/** The drawings that stand under a credit, or of an order that is collected: their places in the series. */
export const DRAWINGS = 'drawings'

/** One drawing of a series. */
export interface Drawing {
  readonly drawing: number
}

export function drawingsAsked(basis: Basis, orders: readonly string[]): Listing {
  const of = basis.way === 'credit' ? { credit: basis.credit, order: '' } : { credit: '', order: orders[0] ?? '' }
  return { list: DRAWINGS, of }
}
