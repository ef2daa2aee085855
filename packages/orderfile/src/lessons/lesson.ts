import { usualMargin } from '@gendan/firm/firm'
import { amountOf } from '@gendan/forms/cost/compare'
import { allMakers } from '@gendan/forms/cost/margin-makers'
import { type CostParts, partsOf } from '@gendan/forms/cost/parts'
import { totalOf } from '@gendan/forms/cost/reckon'
import type { CostSheet } from '@gendan/forms/deal/cost'
import { isZero } from '@gendan/kernel/decimal'
import { gateRecord, type OrderFile } from '../order-file.ts'
import { reached } from '../stage.ts'
import type { Lesson, PaidPrice } from './lesson-shape.ts'

/** Whom and what a closed order teaches about, each with the facts that are its own. */
export interface Taught {
  readonly kind: 'order' | 'goods' | 'customer' | 'supplier'
  readonly id: string
  readonly facts: Lesson | PaidPrice | Readonly<Record<string, never>>
}

/** A closed order's lesson, ready to be kept: for the order, its customer, its suppliers, its goods. Nothing of an order that is not closed. */
export function taughtBy(file: OrderFile): { readonly at: string; readonly taught: readonly Taught[] } | undefined {
  const { signed } = gateRecord(file, 'G26')
  if (!signed || !reached(file.stage, 'E19')) return undefined
  return {
    at: signed.at,
    taught: [
      { kind: 'order', id: file.id, facts: lessonOf(file, signed.forced ? '' : signed.note, signed.by) },
      { kind: 'customer', id: file.buyer, facts: {} },
      ...boughtFrom(file).map((id) => ({ kind: 'supplier' as const, id, facts: {} })),
      ...pricesOf(file),
    ],
  }
}

/** Who delivered or made something for it; who was only asked for a price taught nothing. */
function boughtFrom({ deal: { purchases = [], production, cost } }: OrderFile): readonly string[] {
  const named = [
    ...purchases.map(({ supplier }) => supplier),
    production?.maker ?? '',
    ...(cost?.actual?.lines.map(({ supplier }) => supplier) ?? []),
  ]
  return [...new Set(named)].filter((id) => id !== '')
}

function lessonOf(file: OrderFile, says: string, by: string): Lesson {
  const { contract, cost } = file.deal
  const actual = cost?.actual && partsIn(file, cost.actual)
  const before = cost?.detailed ?? cost?.rough
  const planned = before && partsIn(file, before)
  const { delivery } = contract?.terms ?? {}
  return {
    ...{ number: file.number, buyer: file.buyer, says, by },
    ...(cost?.actual ? { day: cost.actual.day } : {}),
    delivery: delivery ? `${delivery.incoterm} ${delivery.place}`.trim() : '',
    ...(actual ? reckonedIn(file, actual, planned) : { currency: '', costs: [], items: [] }),
    ...shareOf('planned', planned),
    ...shareOf('actual', actual),
  }
}

/** What it came to, held against what it had been reckoned at. */
function reckonedIn(
  { deal: { cost } }: OrderFile,
  actual: CostParts,
  planned: CostParts | undefined,
): Pick<Lesson, 'currency' | 'invoice' | 'invoiceHome' | 'costs' | 'items'> {
  return {
    currency: actual.home,
    invoice: { amount: actual.invoice, currency: actual.currency },
    invoiceHome: amountOf(actual, 'price'),
    costs: costsOf(actual, planned, cost?.reasons ?? {}),
    items: (cost?.actual?.items ?? []).flatMap((item) => {
      const home = actual.items.find(({ id }) => id === item.id)?.home
      return home === undefined ? [] : [{ item, home }]
    }),
  }
}

/** The firm's money is the one the sheet's rate leads into; without a rate it is the deal's own. */
function partsIn({ deal: { contract } }: OrderFile, sheet: CostSheet): CostParts | undefined {
  return contract && partsOf(sheet, contract.terms, sheet.rate?.to ?? contract.terms.currency)
}

function shareOf(name: 'planned' | 'actual', parts: CostParts | undefined) {
  const total = parts && totalOf(parts, usualMargin)
  return total ? { [name]: total.onInvoice } : {}
}

function costsOf(
  actual: CostParts,
  planned: CostParts | undefined,
  reasons: Readonly<Record<string, string>>,
): Lesson['costs'] {
  const comparable = planned?.home === actual.home ? planned : undefined
  return allMakers
    .map((maker) => ({
      maker,
      ...(comparable ? { planned: amountOf(comparable, maker) } : {}),
      actual: amountOf(actual, maker),
      reason: reasons[maker]?.trim() ?? '',
    }))
    .filter((one) => !isZero(one.actual) || (one.planned !== undefined && !isZero(one.planned)))
}

/** The lines that have a goods file, as they were paid; of an article in several lines the last. */
function pricesOf({ number, deal: { contract, cost } }: OrderFile): readonly Taught[] {
  const sheet = cost?.actual
  if (!contract || !sheet) return []
  const before = cost.detailed ?? cost.rough
  const currency = sheet.rate?.to ?? contract.terms.currency
  const prices = contract.terms.lines.flatMap((line): readonly Taught[] => {
    const paid = sheet.lines.find((one) => one.line === line.id)
    if (!paid || line.goods === '') return []
    const planned = before?.lines.find((one) => one.line === line.id)?.purchase
    const { supplier, purchase, vatRate, refundRate } = paid
    const { code, name, quantity } = line
    const reason = cost.reasons['purchase']?.trim() ?? ''
    const facts = { number, code, name, quantity, supplier, currency, purchase, vatRate, refundRate, reason }
    return [{ kind: 'goods', id: line.goods, facts: { ...facts, ...(planned ? { planned } : {}) } }]
  })
  return [...new Map(prices.map((one) => [one.id, one])).values()]
}
