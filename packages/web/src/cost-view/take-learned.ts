import type { Decimal } from '@gendan/kernel/decimal'
import type { ChargeProposal, LineProposal } from '@gendan/orderfile/lessons/proposals'
import { figureOf } from '../order-view/terms-draft.ts'
import { type CostDraft, type DraftItem, draftItem, freeItemId, percentOf } from './cost-draft.ts'

/** Which closed order a figure comes from, as it stands beside it: "LW26-0012, 2026-05-03". */
export function sourceOf({ number, closed }: { readonly number: string; readonly closed: string }): string {
  return `${number}, ${closed}`
}

/** Whether a line stands in the draft as it was taken. */
export function isLineTaken({ lines }: CostDraft, { line, price }: LineProposal): boolean {
  return lines.some((one) => one.line === line && one.source === sourceOf(price))
}

/** A line with what was paid last; what was typed there gives way, by the reader's own hand. */
export function takeLine(draft: CostDraft, { line, price }: LineProposal): CostDraft {
  const { supplier, purchase, vatRate, refundRate } = price
  const taken = { supplier, purchase, vat: percentOf(vatRate), refund: percentOf(refundRate), source: sourceOf(price) }
  return { ...draft, lines: draft.lines.map((one) => (one.line === line ? { ...one, ...taken } : one)) }
}

export function isChargeTaken({ items }: CostDraft, { item, order }: ChargeProposal): boolean {
  return items.some((one) => one.element === item.element && one.name === item.name && one.source === sourceOf(order))
}

/**
 * A charge as it came out, or another amount of it in the firm's money: in the place of the same charge, else of an empty one of its element,
 * else as one more. An amount in a money that this order does not know comes in the firm's.
 */
export function takeCharge(
  draft: CostDraft,
  { item, home, order }: ChargeProposal,
  moneys: readonly [home: string, deal: string],
  amount?: Decimal,
): CostDraft {
  const foreign = item.amount && !moneys.includes(item.amount.currency)
  const own = amount ?? (foreign ? home : undefined)
  const given = draftItem(item)
  const figure = own === undefined ? { figure: given.figure, in: given.in } : { figure: own, in: moneys[0] }
  const same = placeOf(draft.items, given)
  const taken = { ...given, ...figure, id: same?.id ?? freeItemId(draft.items), source: sourceOf(order) }
  const items = same ? draft.items.map((one) => (one === same ? taken : one)) : [...draft.items, taken]
  return { ...draft, items }
}

function placeOf(items: readonly DraftItem[], { element, name }: DraftItem): DraftItem | undefined {
  const like = items.filter((one) => one.element === element)
  return like.find((one) => one.name === name) ?? like.find((one) => figureOf(one.figure) === undefined)
}
