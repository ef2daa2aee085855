import { compare, sumOf, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, counted, figure, told } from '../calculation/field.ts'
import { shareOut } from '../calculation/share-out.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'

const input = z.strictObject({
  amount: figure(
    'Amount to be split: freight, premium, commission, an allowance',
    '要分摊的金额：运费、保险费、佣金、补偿等',
    'money',
  ),
  shares: told(
    z
      .array(
        figure('Weight of one line: its value, tonnes, cubic metres', '一行的分摊依据：金额、吨、立方米', 'any unit'),
      )
      .min(1),
    'What it is split by, line by line',
    '分摊依据（逐行）',
    'any unit',
  ),
  places: counted('Digits behind the point', '小数位', 'digits', 6).default(2),
})

const output = z.strictObject({
  parts: told(
    z.array(answerFigure('Part of one line', '一行应分摊', 'money')),
    'Parts, line by line',
    '各行应分摊',
    'money',
  ),
})

/**
 * Splits an amount over lines (G-05): exact shares are cut to the minor unit and the cents that are left go to the largest
 * remainders, so that the parts sum to the whole. Throws Unusable where there is nothing to split by, or the amount is finer than `places`.
 */
export function splitAmount(given: z.output<typeof input>, sheet: Worksheet): z.output<typeof output> {
  const { amount: T, shares, places } = given
  const S = sumOf(shares)
  const finer = (T.split('.')[1]?.length ?? 0) > places
  refuse([
    compare(S, zero) <= 0 &&
      fault('shares', 'all-zero', 'At least one line must weigh something.', '至少一行的分摊依据要大于零。'),
    finer &&
      fault(
        'amount',
        'too-fine',
        `The amount has more than ${places} digits behind the point.`,
        `金额的小数超过 ${places} 位。`,
      ),
  ])
  const parts = shareOut(T, shares, places)
  for (const [i, w] of shares.entries()) {
    const [said, X] = [{ en: `Exact share of line ${i + 1}`, zh: `第 ${i + 1} 行的准确份额` }, parts[i] ?? zero]
    const exact = sheet.figure(said, 'x = T × w ÷ S', { T, w, S })
    if (compare(exact, X) !== 0) sheet.remark(kept(i, X))
  }
  sheet.figure(
    { en: 'The parts sum to the whole', zh: '各份之和等于总额' },
    'T = sum',
    { sum: sumOf(parts) },
    halfUp(places),
  )
  return { parts: [...parts] }
}

function kept(i: number, part: string) {
  return {
    en: `Line ${i + 1} bears ${part}: cut to whole units, what is left goes to the largest remainders.`,
    zh: `第 ${i + 1} 行分摊 ${part}：先舍去尾数，余下的单位依次给尾数最大的行。`,
  }
}

export const splitAmountCalculation = calculation({
  name: 'split-amount',
  title: { en: 'Split an amount over lines', zh: '金额分摊' },
  topic: 'price',
  says: {
    en: 'How freight, premium or another amount is spread over lines so that no cent is lost.',
    zh: '运费、保险费等如何分摊到各行而分毫不差。',
  },
  rules: ['G-05'],
  sources: [
    {
      title: 'Method of largest remainders (Hamilton)',
      at: unread('as used for apportioning freight and general average'),
    },
  ],
  input,
  output,
  examples: [
    {
      title: { en: 'A hundred over three equal lines', zh: '一百元分摊三行' },
      input: { amount: '100.00', shares: ['1', '1', '1'] },
      gives: { 'parts.0': '33.34', 'parts.1': '33.33', 'parts.2': '33.33' },
    },
    {
      title: { en: 'General average of 1 200 000 over ship and two cargoes', zh: '共同海损 120 万按三方分摊价值分摊' },
      input: { amount: '1200000', shares: ['19200000', '7000000', '5200000'] },
      gives: { 'parts.0': '733757.96', 'parts.1': '267515.92', 'parts.2': '198726.12' },
    },
  ],
  work: splitAmount,
})
