import { addDays, addMonths, type Day } from '@gendan/kernel/day'
import { compare, type Decimal, one, sumOf, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation, type Fault } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerDay, answerFigure, civilDay, counted, positive, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { moneyFields, stated } from './money.ts'

const row = z.strictObject({
  name: told(z.string().trim().max(80).default(''), 'Name of the instalment', '名称'),
  share: positive('Share of the contract price', '占合同价比例', 'fraction').optional(),
  amount: positive('Fixed amount instead of a share', '固定金额（代替比例）', 'money').optional(),
  trigger: told(
    z
      .enum([
        'contract',
        'order',
        'ready',
        'on-board',
        'copy-of-bl',
        'sight',
        'acceptance',
        'invoice',
        'delivery',
        'other',
      ])
      .default('other'),
    'What it hangs on: contract, order, goods ready, on board, copy of B/L, sight, acceptance, invoice, delivery',
    '触发事件：签约、下单、货好、装船、提单副本、见单、承兑、发票、交货',
  ),
  event: civilDay('Day of that event, where known', '该事件日期（如已知）').optional(),
  days: told(
    z.int().min(-999).max(999).default(0),
    'Days after the event; before it below zero',
    '事件后天数（之前为负）',
    'days',
  ),
  months: counted('Months after the event', '事件后月数', 'months', 600).default(0),
})

const input = z.strictObject({
  total: positive('Contract price', '合同总价', 'money'),
  rows: told(
    z.array(row).min(1).max(60),
    'Instalments in order; the last takes the remainder',
    '各期付款，末期取余额',
    'rows',
  ),
  ...moneyFields,
})
type Given = z.output<typeof input>
type Row = z.output<typeof row>

const output = z.strictObject({
  rows: told(
    z.array(
      z.strictObject({
        name: told(z.string(), 'Name of the instalment', '名称'),
        amount: answerFigure('Amount', '金额', 'money'),
        share: answerFigure('Share of the contract price', '占合同价比例', 'fraction'),
        due: answerDay('Due day; empty while the event has no day', '到期日（事件日期未知为空）'),
      }),
    ),
    'Instalments',
    '各期付款',
  ),
  sum: answerFigure('Sum', '合计', 'money'),
})

/**
 * Instalments (S-01): each a share or an amount, due so many days or months from its event; each half up to the places of the currency, the
 * last takes what is left, so that they make up the whole. Throws Unusable with every row that does not fit.
 */
export function paymentSchedule(given: Given, sheet: Worksheet): z.output<typeof output> {
  refuse(faultsOf(given))
  const { total: T, rows } = given
  const before = rows.slice(0, -1).map((one, i) => amountOf(one, i, given, sheet))
  const B = sumOf(before)
  const R = sheet.figure({ en: 'The last takes the remainder', zh: '末期取余额' }, 'R = T − B', { T, B })
  refuse([
    compare(R, zero) <= 0 &&
      fault(`rows.${rows.length - 1}`, 'nothing-left', 'Nothing is left for the last instalment.', '末期已无余额。'),
  ])
  const amounts = [...before, R]
  return {
    rows: rows.map((one, i) => ({
      name: one.name,
      amount: amounts[i] ?? zero,
      share: shareOf(amounts[i] ?? zero, T, i, sheet),
      due: dueOf(one, i, sheet),
    })),
    sum: sumOf(amounts),
  }
}

function amountOf({ share, amount }: Row, i: number, given: Given, sheet: Worksheet): Decimal {
  if (amount !== undefined) return amount
  const says = { en: `Instalment ${i + 1}`, zh: `第 ${i + 1} 期` }
  return sheet.figure(says, 'A = T × s', { T: given.total, s: share ?? zero }, stated(given))
}

function shareOf(A: Decimal, T: Decimal, i: number, sheet: Worksheet): Decimal {
  const says = { en: `Share of instalment ${i + 1}`, zh: `第 ${i + 1} 期比例` }
  return sheet.figure(says, 's = A ÷ T', { A, T }, { places: 6, how: 'half-up' })
}

function dueOf({ event, days, months }: Row, i: number, sheet: Worksheet): Day | '' {
  if (event === undefined) return ''
  const count = `${event}${months > 0 ? ` + ${months} m` : ''}${days === 0 ? '' : days > 0 ? ` + ${days} d` : ` − ${-days} d`}`
  const says = { en: `Instalment ${i + 1} is due`, zh: `第 ${i + 1} 期到期日` }
  return sheet.day(says, count, addDays(addMonths(event, months), days))
}

function faultsOf({ total, rows }: Given): readonly (Fault | false)[] {
  const shares = sumOf(rows.map(({ share = zero }) => share))
  const amounts = sumOf(rows.map(({ amount = zero }) => amount))
  const allShares = rows.every(({ share }) => share !== undefined)
  const allAmounts = rows.every(({ amount }) => amount !== undefined)
  return [
    ...rows.map(
      ({ share, amount }, i) =>
        share !== undefined &&
        amount !== undefined &&
        fault(`rows.${i}.amount`, 'given-twice', 'Give a share or an amount, not both.', '比例与金额只填一项。'),
    ),
    ...rows
      .slice(0, -1)
      .map(
        ({ share, amount }, i) =>
          share === undefined &&
          amount === undefined &&
          fault(
            `rows.${i}.share`,
            'no-share',
            'Only the last instalment may be left open.',
            '只有末期可以不填比例或金额。',
          ),
      ),
    allShares &&
      compare(shares, one) !== 0 &&
      fault('rows', 'not-whole', `The shares make ${shares}, not 1.`, `各期比例合计为 ${shares}，应为 1。`),
    allAmounts &&
      compare(amounts, total) !== 0 &&
      fault(
        'rows',
        'not-whole',
        `The amounts make ${amounts}, not ${total}.`,
        `各期金额合计为 ${amounts}，应为 ${total}。`,
      ),
  ]
}

export const paymentScheduleCalculation = calculation({
  name: 'payment-schedule',
  title: { en: 'Instalments of a contract', zh: '分期付款计划' },
  topic: 'settlement',
  says: { en: 'What is to be paid at each stage of a contract, and when.', zh: '合同各阶段应付多少、何时到期。' },
  rules: ['S-01'],
  sources: [{ title: 'Sales contracts of Chinese exporters', at: unread('payment by instalments') }],
  input,
  output,
  examples: [
    {
      title: { en: '30 % with the contract, the rest 60 days after B/L', zh: '签约付三成，余款提单后 60 天' },
      input: {
        total: '130000',
        rows: [
          { share: '0.3', trigger: 'contract', event: '2026-03-18' },
          { trigger: 'on-board', event: '2026-06-10', days: 60 },
        ],
      },
      gives: { 'rows.0.amount': '39000', 'rows.1.amount': '91000', 'rows.1.due': '2026-08-09', sum: '130000' },
    },
    {
      title: { en: 'Thirds: the last takes the cent', zh: '三等分：末期取尾差' },
      input: { total: '100', rows: [{ share: '0.333333' }, { share: '0.333333' }, {}] },
      gives: { 'rows.0.amount': '33.33', 'rows.2.amount': '33.34' },
    },
  ],
  work: paymentSchedule,
})
