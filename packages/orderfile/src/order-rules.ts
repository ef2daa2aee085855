import type { ContractSection, OrderSection } from '@gendan/forms/deal/deal'
import { adjustmentWords } from '@gendan/forms/kinds/parts/adjusted'
import { compare } from '@gendan/kernel/decimal'
import type { Rule, Spot } from '@gendan/kernel/rule'
import { adjustmentsAgree, proposedAdjustments } from './intake/propose-adjustments.ts'

/** The customer's order beside what we settled. */
export interface OrderBesideTerms {
  readonly order: OrderSection
  readonly contract: ContractSection
}

const source = { title: 'CISG', at: 'art. 19 (3)' }

const tell = {
  en: 'Correct the terms, or have the customer agree to the change in writing.',
  zh: '请改正条款，或请客户书面同意。',
}

/** Where the settled terms differ from the customer's order: each difference is a counter-offer he has to accept. */
export const orderRules: readonly Rule<OrderBesideTerms>[] = [
  {
    id: 'OT-01',
    title: { en: 'Every line ordered is in the terms', zh: '客户所订各行都在条款里' },
    weight: 'warn',
    source,
    test: ({ order, contract }) =>
      order.order.lines.flatMap((line, i) =>
        contract.terms.lines.some((settled) => settled.id === line.number)
          ? []
          : [
              {
                at: `order.order.lines.${i}`,
                says: {
                  en: `Line ${line.number} of the order is not in the terms.`,
                  zh: `客户订单第 ${line.number} 行不在条款里。`,
                },
                remedy: { en: 'Add it, or tell the customer that it is left out.', zh: '请补上，或告知客户此行不做。' },
              },
            ],
      ),
  },
  lineRule('OT-02', 'quantity', { en: 'Quantities are as ordered', zh: '数量与订单一致' }),
  lineRule('OT-03', 'unitPrice', { en: 'Prices are as ordered', zh: '单价与订单一致' }),
  {
    id: 'OT-05',
    title: { en: 'Allowances and charges are as ordered', zh: '折让、附加费与订单一致' },
    weight: 'warn',
    source,
    test: ({ order, contract: { terms } }) => {
      const asked = proposedAdjustments(order.order, terms.currency)
      const [was, is] = [asked, terms.adjustments].map((some) => adjustmentWords(some, terms.currency))
      if (!was || !is || adjustmentsAgree(asked, terms.adjustments)) return []
      const says = {
        en: `The customer ordered with: ${was.en || 'nothing'}. Settled is: ${is.en || 'nothing'}.`,
        zh: `客户订单：${was.zh || '无'}；条款：${is.zh || '无'}。`,
      }
      return [{ at: 'contract.terms.adjustments', says, remedy: tell }]
    },
  },
  {
    id: 'OT-04',
    title: { en: 'The delivery term is as ordered', zh: '价格条款与订单一致' },
    weight: 'warn',
    source,
    test: ({ order, contract }) => {
      const asked = order.order.delivery.incoterm
      const settled = contract.terms.delivery.incoterm
      if (!asked || asked === settled) return []
      const says = {
        en: `The customer ordered ${asked}, settled is ${settled}.`,
        zh: `客户订单为 ${asked}，条款为 ${settled}。`,
      }
      return [{ at: 'contract.terms.delivery', says, remedy: tell }]
    },
  },
]

function lineRule(id: string, part: 'quantity' | 'unitPrice', title: Rule<never>['title']): Rule<OrderBesideTerms> {
  return {
    id,
    title,
    weight: 'warn',
    source,
    test: ({ order, contract }) =>
      order.order.lines.flatMap((line): readonly Spot[] => {
        const i = contract.terms.lines.findIndex((settled) => settled.id === line.number)
        const settled = contract.terms.lines[i]
        const [asked, now] =
          part === 'quantity'
            ? [line.quantity?.value, settled?.quantity.value]
            : [line.unitPrice?.amount, settled?.unitPrice.amount]
        if (asked === undefined || now === undefined || compare(asked, now) === 0) return []
        const says = {
          en: `Line ${line.number}: ordered ${asked}, settled ${now}.`,
          zh: `第 ${line.number} 行：订单 ${asked}，条款 ${now}。`,
        }
        return [{ at: `contract.terms.lines.${i}.${part}`, says, remedy: tell }]
      }),
  }
}
