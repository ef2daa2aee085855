import { compare, type Decimal, zero } from '@gendan/kernel/decimal'
import { NOT_READ } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, figure, positive, rate, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { moneyFields, stated } from './money.ts'

const input = z.strictObject({
  contract: positive('Contract price (or value shipped)', '合同金额（或实际出运金额）', 'money'),
  depositShare: rate('Deposit as a share of the contract price', '定金（预付款）比例').optional(),
  deposit: figure('Deposit received, instead of a share', '已收预付款（代替比例）', 'money').optional(),
  allowances: told(
    z.array(figure('Allowance', '扣减', 'money')).default([]),
    'Allowances for the buyer',
    '给买方的扣减',
    'money',
  ),
  extras: told(
    z.array(figure('Extra charge', '加收', 'money')).default([]),
    'Extra charges to the buyer',
    '向买方加收的费用',
    'money',
  ),
  ...moneyFields,
})
type Given = z.output<typeof input>

const output = z.strictObject({
  balance: answerFigure('Balance to be paid', '应付尾款', 'money'),
  deposit: answerFigure('Deposit', '预付款', 'money'),
})

/**
 * Balance of a payment by T/T (S-02): contract − deposit − allowances + extra charges. Deposit half up to the places of the currency. Throws
 * Unusable where nothing is left to pay.
 */
export function depositBalance(given: Given, sheet: Worksheet): z.output<typeof output> {
  refuse([
    (given.deposit === undefined) === (given.depositShare === undefined) &&
      fault(
        'deposit',
        'one-deposit',
        'Give the deposit as a share or as an amount, one of them.',
        '预付款请填比例或金额其中一项。',
      ),
  ])
  const { contract: C } = given
  const D = given.deposit ?? depositOf(given, sheet)
  const A = total({ en: 'Allowances', zh: '扣减合计' }, given.allowances, sheet)
  const X = total({ en: 'Extra charges', zh: '加收合计' }, given.extras, sheet)
  const B = sheet.figure({ en: 'Balance', zh: '应付尾款' }, 'B = C − D − A + X', { C, D, A, X })
  refuse([
    compare(B, zero) < 0 &&
      fault('deposit', 'overpaid', 'Deposit and allowances exceed what is owed.', '预付款与扣减超过应付总额。'),
  ])
  return { deposit: D, balance: B }
}

function depositOf(given: Given, sheet: Worksheet): Decimal {
  const figures = { C: given.contract, d: given.depositShare ?? zero }
  return sheet.figure({ en: 'Deposit', zh: '预付款' }, 'D = C × d', figures, stated(given))
}

function total(
  says: { readonly en: string; readonly zh: string },
  amounts: readonly Decimal[],
  sheet: Worksheet,
): Decimal {
  if (amounts.length === 0) return zero
  const names = amounts.map((_, i) => `a${i + 1}`)
  return sheet.figure(
    says,
    `S = ${names.join(' + ')}`,
    Object.fromEntries(names.map((name, i) => [name, amounts[i] ?? zero])),
  )
}

export const depositBalanceCalculation = calculation({
  name: 'deposit-balance',
  title: { en: 'Deposit and balance by T/T', zh: '电汇预付款与尾款' },
  topic: 'settlement',
  says: {
    en: 'What balance the buyer pays before the bill of lading is released, after deposit, allowances and extras.',
    zh: '扣除预付款、扣减并加收费用后，放单前应收尾款多少。',
  },
  rules: ['S-02'],
  sources: [{ title: 'Payment by T/T as Chinese exporters use it', at: NOT_READ }],
  input,
  output,
  examples: [
    {
      title: { en: '30 % deposit, 1200 allowed, 350 extra', zh: '预付三成，让 1200，加收 350' },
      input: { contract: '130000', depositShare: '0.3', allowances: ['1200'], extras: ['350'] },
      gives: { deposit: '39000', balance: '90150' },
    },
  ],
  work: depositBalance,
})
