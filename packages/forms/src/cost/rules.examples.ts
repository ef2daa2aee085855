import { decimal } from '@gendan/kernel/decimal'
import type { RuleExample } from '@gendan/kernel/rule'
import type { CostItem, CostLine, CostSheet } from '../deal/cost.ts'
import { sampleDeal, sampleTerms } from '../sample-deal.ts'
import type { Costing } from './rules.ts'

const sheet = sampleDeal.cost?.detailed as CostSheet
const { terms, ...unsettled } = {
  ...{ layer: 'detailed' as const, sheet, house: sampleDeal.house, reasons: {} },
  terms: sampleTerms,
}

/** The standing example's cost, on the terms it was reckoned for: everything holds. */
export const soundCosting: Costing = { ...unsettled, terms }

const withSheet = (change: Partial<CostSheet>): Costing => ({ ...soundCosting, sheet: { ...sheet, ...change } })
const withLine = (change: Partial<CostLine>) =>
  withSheet({ lines: sheet.lines.map((line, i) => (i === 0 ? { ...line, ...change } : line)) })
const without = (element: string) => withSheet({ items: sheet.items.filter((item) => item.element !== element) })
const withItem = (item: Partial<CostItem>) =>
  withSheet({ items: sheet.items.map((one, i) => (i === 0 ? { ...one, ...item } : one)) })
const { rate, ...rateless } = sheet
const eaten = { amount: decimal('99999'), currency: 'USD' }
const dearer = sheet.lines.map((line) => ({ ...line, purchase: decimal('300') }))

const fails = (id: string, wrong: Costing): RuleExample<Costing> => ({ rule: id, holds: soundCosting, fails: wrong })

export const costExamples: readonly RuleExample<Costing>[] = [
  fails('CT-01', unsettled),
  fails('CT-02', withSheet({ lines: sheet.lines.slice(1) })),
  fails('CT-03', { ...soundCosting, sheet: rateless }),
  fails('CT-04', rate ? withSheet({ rate: { ...rate, rate: decimal('6.5') } }) : soundCosting),
  fails('CT-12', rate ? withSheet({ rate: { ...rate, rate: decimal('7.101') } }) : soundCosting),
  fails('CT-05', withLine({ purchase: decimal('0') })),
  fails('CT-06', withLine({ vatRate: decimal('0.09') })),
  fails('CT-07', without('freight')),
  fails('CT-08', without('insurance')),
  fails('CT-09', withItem({ amount: { amount: decimal('5200'), currency: 'EUR' } })),
  fails('CT-10', withItem({ amount: eaten })),
  fails('CT-11', { ...withSheet({ lines: dearer }), layer: 'actual', detailed: sheet }),
]
