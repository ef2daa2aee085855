import { compare, type Decimal, multiply, round, subtract, sumOf } from '@gendan/kernel/decimal'
import { currencyShape, digitsOf } from '@gendan/kernel/money'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { answerFigure, explained, figure, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'

const input = z.strictObject({
  currency: told(currencyShape, 'Currency', '币种', 'ISO 4217'),
  lines: told(
    z
      .array(
        z.strictObject({
          quantity: figure('Quantity', '数量', 'units of the goods'),
          unitPrice: figure('Unit price', '单价', 'money per unit'),
        }),
      )
      .min(1),
    'Lines of the document',
    '单据各行',
    'lines',
  ),
  claimed: figure('Total as somebody else states it', '对方所列总额', 'money').optional(),
})

const output = z.strictObject({
  total: answerFigure('Total: the sum of the rounded lines', '总额（各行舍入后相加）', 'money'),
  lines: told(
    z.array(z.strictObject({ amount: answerFigure('Amount of the line', '行金额', 'money') })),
    'Lines with their amounts',
    '各行金额',
    'lines',
  ),
  unrounded: answerFigure('The rounded sum of the raw lines, for comparison', '先相加后舍入（仅供比较）', 'money'),
  difference: answerFigure('Claimed total less ours', '对方总额减本方总额', 'money').optional(),
  agreesWith: explained(
    told(
      z.enum(['total', 'unrounded', 'both', 'neither']),
      'Which of the two the claimed total agrees with',
      '对方总额与哪一种算法相符',
    ),
    {
      total: ['The sum of the rounded lines', '逐行取整后相加'],
      unrounded: ['The rounded sum of the raw lines', '先相加后取整'],
      both: ['Both', '两者均符'],
      neither: ['Neither', '两者均不符'],
    },
  ).optional(),
})

export interface LineToTotal {
  readonly quantity: Decimal
  readonly unitPrice: Decimal
}

/**
 * The amount of every line and the total of a document (G-04): quantity times unit price is rounded half up to the currency's minor
 * unit, line by line, and the total is the sum of what was rounded. Every paper with prices reckons so.
 */
export function lineTotals(
  currency: string,
  lines: readonly LineToTotal[],
  sheet: Worksheet,
): { readonly amounts: readonly Decimal[]; readonly total: Decimal } {
  const stated = halfUp(digitsOf(currency))
  const amounts = lines.map(({ quantity: q, unitPrice: p }, i) =>
    sheet.figure({ en: `Line ${i + 1}`, zh: `第 ${i + 1} 行` }, 'A = q × p', { q, p }, stated),
  )
  const names = amounts.map((_, i) => `A${i + 1}`)
  const figures = Object.fromEntries(amounts.map((amount, i) => [`A${i + 1}`, amount]))
  const total = sheet.figure({ en: 'Total', zh: '总额' }, `T = ${names.join(' + ') || '0'}`, figures)
  return { amounts, total }
}

function checkTotal({ currency, lines, claimed }: z.output<typeof input>, sheet: Worksheet): z.output<typeof output> {
  const { amounts, total } = lineTotals(currency, lines, sheet)
  const raw = sumOf(lines.map((line) => multiply(line.quantity, line.unitPrice)))
  const unrounded = round(raw, digitsOf(currency), 'half-up')
  const result = { lines: amounts.map((amount) => ({ amount })), total, unrounded }
  if (claimed === undefined) return result
  const meant = { en: 'Claimed less ours', zh: '对方总额减本方总额' }
  sheet.figure(meant, 'D = claimed − T', { claimed, T: total })
  return { ...result, difference: subtract(claimed, total), agreesWith: agreement(claimed, total, unrounded) }
}

function agreement(claimed: Decimal, total: Decimal, unrounded: Decimal): 'total' | 'unrounded' | 'both' | 'neither' {
  const [one, other] = [compare(claimed, total) === 0, compare(claimed, unrounded) === 0]
  if (one && other) return 'both'
  if (one) return 'total'
  return other ? 'unrounded' : 'neither'
}

export const lineTotalsCalculation = calculation({
  name: 'line-totals',
  title: { en: 'Amounts of lines and total of a document', zh: '单据行金额与总额' },
  topic: 'price',
  says: {
    en: 'What the lines of an invoice or order come to, and how far a total that somebody states is off.',
    zh: '发票或订单各行金额与总额是多少，对方所列总额差多少。',
  },
  rules: ['G-04'],
  sources: [{ title: 'UN/CEFACT, Cross Industry Invoice; EN 16931-1', at: 'BR-CO-10: the sum of line net amounts' }],
  input,
  output,
  examples: [
    {
      title: { en: 'Three lines of a third of a cent each', zh: '三行各差零点几分' },
      input: {
        currency: 'USD',
        lines: [
          { quantity: '101', unitPrice: '0.125' },
          { quantity: '101', unitPrice: '0.125' },
          { quantity: '101', unitPrice: '0.125' },
        ],
        claimed: '37.88',
      },
      gives: {
        'lines.0.amount': '12.63',
        total: '37.89',
        unrounded: '37.88',
        difference: '-0.01',
        agreesWith: 'unrounded',
      },
    },
    {
      title: { en: 'Yen have no fractions', zh: '日元无小数' },
      input: { currency: 'JPY', lines: [{ quantity: '3', unitPrice: '499.5' }] },
      gives: { 'lines.0.amount': '1499', total: '1499' },
    },
  ],
  work: checkTotal,
})
