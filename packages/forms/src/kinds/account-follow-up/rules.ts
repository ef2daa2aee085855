import { compare, zero } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import type { Rule } from '@gendan/kernel/rule'
import { family } from '../parts/cells.ts'
import { seed003 } from '../parts/house.ts'
import type { AccountFollowUp } from './shape.ts'

const rule = family<AccountFollowUp>('AF')

/** What should hold on the account follow-up of an order. */
export const rules: readonly Rule<AccountFollowUp>[] = [
  rule(
    '01',
    'warn',
    seed003('8 财务跟踪单（订金/尾款详细的记录）'),
    { en: 'What is overdue is chased', zh: '逾期款有人催' },
    ({ money: { dues, fees }, chases }) =>
      [...placed(dues, 'dues'), ...placed(fees, 'fees')].flatMap(({ at, key, due, late, open }) => {
        if (late === 0 || !due || chases.some(({ about, day }) => about === key && day >= due)) return []
        return [
          {
            at,
            says: {
              en: `${writeMoney(open)} is ${late} days late, and nobody was spoken to about it since.`,
              zh: `${writeMoney(open)} 已逾期 ${late} 天，到期后没有催收记录。`,
            },
            remedy: { en: 'Ask the customer, and write down what he says.', zh: '请向客户催收，并登记对方的答复。' },
          },
        ]
      }),
  ),
  rule(
    '02',
    'warn',
    seed003('8 财务跟踪单（订单配件的帐款项明细）'),
    { en: 'No supplier was paid more than ordered', zh: '付款不超过采购金额' },
    ({ payables }) =>
      payables.flatMap(({ open, number }, i) =>
        compare(open.amount, zero) >= 0
          ? []
          : [
              {
                at: `payables.${i}.open`,
                says: {
                  en: `${number}: more was paid than is ordered (${writeMoney(open)}).`,
                  zh: `${number} 付款超过采购金额（${writeMoney(open)}）。`,
                },
                remedy: {
                  en: 'Ask it back, or count it to the next order with the supplier’s word.',
                  zh: '请要求退回，或与供应商约定抵下一单。',
                },
              },
            ],
      ),
  ),
]

/** Lines with the place where they stand on the paper. */
function placed<Line extends object>(lines: readonly Line[], list: 'dues' | 'fees') {
  return lines.map((one, i) => ({ ...one, at: `money.${list}.${i}` }))
}
