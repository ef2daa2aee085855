import { decimal } from '@gendan/kernel/decimal'
import type { RuleExample } from '@gendan/kernel/rule'
import type { Bill, BillLine } from './bill.ts'
import type { Billing } from './bill-rules.ts'
import { type Goods, goods } from './goods.ts'
import { type Party, party } from './party.ts'

function article(id: string, code: string, more: Partial<Goods> = {}): Goods {
  const born = goods.born(id)
  return { ...born, facts: { ...born.facts, code, name: { en: code, zh: '' } }, ...more }
}

export function billLineExample(more: Partial<BillLine> = {}): BillLine {
  return {
    ...{ id: '1', goods: 'screw', name: { en: '', zh: '' }, unit: 'PCE', quantity: decimal('8'), per: 'piece' },
    ...{ loss: decimal('3'), needed: 'production', note: '', supplier: 'p2' },
    ...more,
  }
}

const chair = article('chair', 'BJ-101')
const leg = article('leg', 'LEG-45', { bill: [billLineExample({ goods: 'chair' })] })
const screw = article('screw', 'M6-40')
const supplier: Party = { ...party.born('p2'), roles: ['accessory-supplier'], active: true }

function billing(...bill: Bill): Billing {
  return {
    article: chair,
    bill,
    under: [screw, leg, article('old', 'M5-40', { active: false })],
    suppliers: [supplier],
  }
}

const right = billing(billLineExample())

function wrong(more: Partial<BillLine>): Billing {
  return billing(billLineExample(more))
}

export const billExamples: readonly RuleExample<Billing>[] = [
  { rule: 'BOM-01', holds: right, fails: wrong({ goods: '' }) },
  { rule: 'BOM-02', holds: right, fails: wrong({ quantity: decimal('0') }) },
  { rule: 'BOM-03', holds: right, fails: wrong({ loss: decimal('-3') }) },
  { rule: 'BOM-04', holds: right, fails: wrong({ unit: 'KGM' }) },
  { rule: 'BOM-05', holds: right, fails: wrong({ goods: 'leg' }) },
  { rule: 'BOM-06', holds: right, fails: wrong({ pack: decimal('0') }) },
  { rule: 'BOM-07', holds: right, fails: billing(billLineExample(), billLineExample({ id: '2' })) },
  { rule: 'BOM-08', holds: right, fails: wrong({ goods: 'old' }) },
  { rule: 'BOM-09', holds: right, fails: wrong({ supplier: 'nobody' }) },
  { rule: 'BOM-10', holds: right, fails: wrong({ per: 'carton', needed: 'packing' }) },
]
