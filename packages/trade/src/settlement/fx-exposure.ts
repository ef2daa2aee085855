import { type Decimal, sumOf } from '@gendan/kernel/decimal'
import { currencyShape } from '@gendan/kernel/money'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { answerFigure, civilDay, positive, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'

const item = z.strictObject({
  side: told(z.enum(['receivable', 'payable']), 'Money to come in or to go out', '应收或应付'),
  currency: told(currencyShape, 'Currency', '币种', 'ISO 4217'),
  amount: positive('Amount', '金额', 'money'),
  due: civilDay('Due day', '到期日'),
})

const input = z.strictObject({
  items: told(z.array(item).min(1).max(10_000), 'Open items', '未结算款项', 'items'),
})

const output = z.strictObject({
  months: told(
    z.array(
      z.strictObject({
        currency: told(z.string(), 'Currency', '币种'),
        month: told(z.string(), 'Month', '月份'),
        receivable: answerFigure('To come in', '应收', 'money'),
        payable: answerFigure('To go out', '应付', 'money'),
        net: answerFigure('Net exposure; below zero to be bought', '净敞口（负数为需购汇）', 'money'),
      }),
    ),
    'By currency and month, in order',
    '按币种与月份',
  ),
  currencies: told(
    z.array(
      z.strictObject({
        currency: told(z.string(), 'Currency', '币种'),
        net: answerFigure('Net exposure', '净敞口', 'money'),
      }),
    ),
    'By currency',
    '按币种合计',
  ),
})
type Item = z.output<typeof item>

/** Net exposure in foreign money (S-28): receivable − payable, by currency and month of the due day; exact. */
export function fxExposure({ items }: z.output<typeof input>, sheet: Worksheet): z.output<typeof output> {
  const keys = [...new Set(items.map((one) => `${one.currency} ${one.due.slice(0, 7)}`))].toSorted()
  const months = keys.map((key) => monthOf(key, items, sheet))
  const currencies = [...new Set(months.map(({ currency }) => currency))]
  return {
    months,
    currencies: currencies.map((currency) => ({
      currency,
      net: sumOf(months.filter((one) => one.currency === currency).map(({ net }) => net)),
    })),
  }
}

function monthOf(key: string, items: readonly Item[], sheet: Worksheet) {
  const [currency = '', month = ''] = key.split(' ')
  const of = (side: Item['side']): Decimal =>
    sumOf(
      items
        .filter((one) => one.side === side && one.currency === currency && one.due.startsWith(month))
        .map(({ amount }) => amount),
    )
  const [R, P] = [of('receivable'), of('payable')]
  const says = { en: `Net exposure in ${currency}, ${month}`, zh: `${month} ${currency} 净敞口` }
  return { currency, month, receivable: R, payable: P, net: sheet.figure(says, 'X = R − P', { R, P }) }
}

export const fxExposureCalculation = calculation({
  name: 'fx-exposure',
  title: { en: 'Net exposure in foreign exchange', zh: '外汇净敞口' },
  topic: 'settlement',
  says: {
    en: 'What is open in each currency and month after receivables and payables meet.',
    zh: '应收应付相抵后，各币种各月的外汇敞口。',
  },
  rules: ['S-28'],
  sources: [{ title: 'Exchange risk as finance textbooks teach it', at: 'net exposure, matching' }],
  input,
  output,
  examples: [
    {
      title: { en: 'Dollars of two months, and euros', zh: '两个月的美元与欧元' },
      input: {
        items: [
          { side: 'receivable', currency: 'USD', amount: '80000', due: '2026-05-06' },
          { side: 'payable', currency: 'USD', amount: '30000', due: '2026-05-28' },
          { side: 'receivable', currency: 'USD', amount: '46980', due: '2026-06-10' },
          { side: 'payable', currency: 'EUR', amount: '12000', due: '2026-06-15' },
        ],
      },
      gives: {
        'months.1.month': '2026-05',
        'months.1.net': '50000',
        'months.0.net': '-12000',
        'currencies.1.net': '96980',
      },
    },
  ],
  work: fxExposure,
})
