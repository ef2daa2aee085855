import { decimal, zero } from '@gendan/kernel/decimal'
import type { RuleExample } from '@gendan/kernel/rule'
import type { Buying, Dated, Taking } from './accessory-rules.ts'
import type { Demand } from './explode.ts'
import { type BoughtOf, NOTHING_LIES, standingOf } from './to-buy.ts'

/** 480 chairs take 8 screws each, 3 % more for loss: 3,956. */
const demand: Demand = {
  ...{ key: 'screw', goods: 'screw', code: 'M6-40', name: { en: 'Screw', zh: '螺丝' }, unit: 'PCE', depth: 1 },
  needs: decimal('3955.2'),
  working: [
    {
      ...{ of: 'chair', line: '1', per: 'piece', count: decimal('480'), quantity: decimal('8'), loss: decimal('3') },
      ...{ needs: decimal('3955.2'), needed: 'production', note: 'M6 × 40, black' },
      bought: { supplier: 'p2', leadDays: 10 },
    },
  ],
}

function bought(quantity: string, deliver = '2026-04-10'): BoughtOf {
  return { purchase: 'p1', supplier: 'p2', quantity: decimal(quantity), deliver, demand: decimal('3956') }
}

function taking(buys: readonly BoughtOf[], more: Partial<Dated> = {}, rest: Partial<Taking> = {}): Taking {
  const stands = standingOf(demand, NOTHING_LIES, buys)
  const dated = { ...stands, by: '2026-04-15', orderBy: '2026-03-31', ...more }
  return { standings: [dated], circles: [], uncounted: [], otherUnits: [], today: '2026-03-18', ...rest }
}

const right = taking([bought('3956')])

export const accessoryExamples: readonly RuleExample<Taking>[] = [
  {
    rule: 'ACC-01',
    holds: right,
    fails: taking([], {}, { circles: [{ from: 'foot', to: 'leg', codes: ['LEG', 'FOOT', 'LEG'] }] }),
  },
  {
    rule: 'ACC-02',
    holds: right,
    fails: taking([], {}, { uncounted: [{ of: 'chair', line: '1', key: 'carton', code: 'BJ-101' }] }),
  },
  { rule: 'ACC-03', holds: right, fails: taking([], {}, { otherUnits: [{ code: 'M6-40', unit: 'KGM', own: 'PCE' }] }) },
  { rule: 'ACC-04', holds: taking([]), fails: taking([], { orderBy: '2026-03-17' }) },
  { rule: 'ACC-05', holds: right, fails: taking([bought('3956', '2026-04-16')]) },
  { rule: 'ACC-06', holds: right, fails: taking([bought('3000')]) },
  { rule: 'ACC-07', holds: right, fails: taking([bought('5000')]) },
]

const standing = standingOf(demand, NOTHING_LIES, [])
const buying: Buying = { at: 'lines.0', quantity: decimal('3956'), standing }

export const accessoryBuyingExamples: readonly RuleExample<Buying>[] = [
  { rule: 'ACC-08', holds: buying, fails: { ...buying, standing: undefined } },
  { rule: 'ACC-09', holds: { ...buying, quantity: zero }, fails: { ...buying, quantity: decimal('3000') } },
]
