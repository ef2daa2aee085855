import type { Sections } from '@gendan/forms/deal/deal'

/** The lines of an order as the customer and the terms number them, each once. */
export function lineNumbers({ order, contract, offer }: Sections): readonly string[] {
  const ordered = order?.order.lines.map(({ number }) => number) ?? []
  const settled = (contract ?? offer)?.terms.lines.map(({ id }) => id) ?? []
  return [...new Set([...ordered, ...settled])]
}
