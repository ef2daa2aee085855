import { usualMargin } from '@gendan/firm/firm'
import { partsOf } from '@gendan/forms/cost/parts'
import { totalOf } from '@gendan/forms/cost/reckon'
import type { CostSheet } from '@gendan/forms/deal/cost'
import type { Terms } from '@gendan/forms/deal/terms'
import { type Decimal, multiply } from '@gendan/kernel/decimal'
import type { OrderFile } from '../order-file.ts'
import type { NodeFact } from '../path/node-fact.ts'
import { pathFacts } from '../path/path-facts.ts'

/** What is counted of an order: each line is one thing that was or is to be judged once. */
export type Counted = 'shipped' | 'inspected' | 'delivered' | 'signed-back' | 'purchase-back' | 'margin'

/** One thing of an order that figures count. Days are as the file has them: a day, or the instant of an act. */
export interface FigureLine {
  readonly key: string
  readonly what: Counted
  /** Whose it was: the maker or supplier, by id; empty where it is the order's own. */
  readonly supplier: string
  /** Since when it was awaited. */
  readonly since?: string
  /** When it happened; none while it is awaited. */
  readonly day?: string
  /** The day it was agreed for, as it stands now. */
  readonly due?: string
  /** Whether it came out well the first time. */
  readonly good?: boolean
  readonly planned?: Reckoned
  readonly actual?: Reckoned
}

/** What an order was reckoned to leave or left, in the money the firm reckons in. */
export interface Reckoned {
  readonly currency: string
  readonly profit: Decimal
  readonly invoice: Decimal
  readonly cost: Decimal
}

/** All that figures count of an order; nothing of one that was lost or cancelled, and nothing before it was ordered. */
export function figureLines(file: OrderFile): readonly FigureLine[] {
  if (file.aside && file.aside.state !== 'hold') return []
  const facts = pathFacts(file)
  if (!facts) return []
  const step = (id: string) => facts.nodes.find((node) => node.id === id)
  return [
    ...shipped(file),
    ...inspected(file),
    ...awaited('signed-back', step('proforma'), step('signed-back'), ''),
    ...(file.deal.purchases ?? []).flatMap(({ id, supplier, deliver }) => [
      ...awaited('purchase-back', step(`purchase-placed/${id}`), step(`purchase-back/${id}`), supplier),
      ...delivered(step(`purchase-delivered/${id}`), supplier, deliver),
    ]),
    ...margin(file),
  ]
}

function shipped({ deal: { shipment, contract } }: OrderFile): readonly FigureLine[] {
  if (!shipment?.onBoard) return []
  const due = contract?.terms.shipment.latest
  return [{ key: 'shipped', what: 'shipped', supplier: '', day: shipment.onBoard, ...(due ? { due } : {}) }]
}

/** First inspections alone: what was reworked and looked at again had its chance. */
function inspected({ deal: { inspections = [], purchases = [], production } }: OrderFile): readonly FigureLine[] {
  return inspections.flatMap(({ id, kind, purchase, again, done, verdict }): readonly FigureLine[] => {
    if (again !== '' || !done || !verdict) return []
    const supplier =
      purchases.find((one) => one.id === purchase)?.supplier ?? (purchase ? '' : (production?.maker ?? ''))
    return [{ key: `${kind}/${id}`, what: 'inspected', supplier, day: done, good: verdict === 'passed' }]
  })
}

/** What was sent and is to come back signed. */
function awaited(
  what: 'signed-back' | 'purchase-back',
  sent: NodeFact | undefined,
  back: NodeFact | undefined,
  supplier: string,
): readonly FigureLine[] {
  const since = reachedOn(sent)
  if (!since || !back) return []
  const day = reachedOn(back)
  return [{ key: back.id, what, supplier, since, ...(day ? { day } : {}) }]
}

function delivered(node: NodeFact | undefined, supplier: string, due: string): readonly FigureLine[] {
  const day = reachedOn(node)
  return day && node ? [{ key: node.id, what: 'delivered', supplier, day, due }] : []
}

/** When a step was first done. */
function reachedOn(node: NodeFact | undefined): string | undefined {
  return node?.first ?? (node?.done ? (node.day ?? node.at) : undefined)
}

function margin({ deal: { contract, cost } }: OrderFile): readonly FigureLine[] {
  if (!contract || !cost) return []
  const planned = cost.detailed && reckonedOf(cost.detailed, contract.terms)
  const actual = cost.actual && reckonedOf(cost.actual, contract.terms)
  if (!planned && !actual) return []
  const of = { ...(planned ? { planned } : {}), ...(actual ? { actual } : {}) }
  return [{ key: 'margin', what: 'margin', supplier: '', day: contract.settled, ...of }]
}

function reckonedOf(sheet: CostSheet, terms: Terms): Reckoned | undefined {
  const currency = sheet.rate?.to ?? terms.currency
  const parts = partsOf(sheet, terms, currency)
  const total = parts && totalOf(parts, usualMargin)
  if (!parts || !total) return undefined
  const { profit, totalCost } = total
  return { currency, profit: profit.amount, invoice: multiply(parts.invoice, parts.rate), cost: totalCost.amount }
}
