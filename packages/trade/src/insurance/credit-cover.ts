import { dayShape } from '@gendan/kernel/day'
import { compare, type Decimal, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { figureOn } from '../calculation/dated.ts'
import { answerFigure, figure, positive, told } from '../calculation/field.ts'
import { assertGiven, currency, toMinorUnit, totalled } from '../calculation/stated.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { insuranceFigures } from '../tables/insurance-figures.generated.ts'

const input = z.strictObject({
  cifValue: figure('CIF or CIP value, where the documents show it', '单据可见的 CIF 或 CIP 值', 'money').optional(),
  drawn: figure('Amount drawn under the credit', '信用证项下支款金额', 'money').optional(),
  grossInvoice: figure('Gross value of the goods on the invoice', '发票货物总值（毛值）', 'money').optional(),
  deductedAfter: figure(
    'Advance payments, discounts and parts payable later that a given CIF value has already lost',
    '所给 CIF 值中已扣除的预付款、折扣及待付款',
    'money',
  ).default(zero),
  demanded: positive('Cover that the credit demands, times the value', '信用证要求的投保倍数', 'times').optional(),
  insured: figure('Insured amount on the insurance document', '保险单据上的保险金额', 'money').optional(),
  day: told(
    dayShape.default('2026-01-01'),
    'Day of presentation: says which rules hold',
    '交单日期：决定适用的规则',
    'day',
  ),
  currency,
})

const output = z.strictObject({
  leastCover: answerFigure('Least insured amount', '最低保险金额', 'money'),
  complies: told(z.boolean().optional(), 'Whether the insured amount is enough', '保险金额是否足够'),
  short: answerFigure('What is missing', '不足金额', 'money').optional(),
  base: answerFigure('Value the cover is measured on', '投保基数', 'money'),
})

/**
 * The least cover under a documentary credit (I-11; UCP 600 art. 28 f ii): measured on the full CIF or CIP value before advances, discounts
 * and parts payable later are taken off; where that value cannot be seen, on the greater of the amount drawn and the gross invoice.
 * Half up to the minor unit. Throws Unusable where no value is given.
 */
export function creditCover(given: z.output<typeof input>, sheet: Worksheet): z.output<typeof output> {
  const says = { en: 'the CIF value, or the amount drawn or the gross invoice', zh: 'CIF 值，或支款金额、发票总值' }
  const known = given.cifValue ?? given.drawn ?? given.grossInvoice
  assertGiven([{ path: 'cifValue', says, isThere: known !== undefined }])
  const base = baseOf(given, sheet)
  const k = given.demanded ?? figureOn(insuranceFigures, 'credit-cover-least', given.day, sheet)
  const cover = { en: 'Least insured amount', zh: '最低保险金额' }
  const least = sheet.figure(cover, 'A = V × k', { V: base, k }, toMinorUnit(given.currency))
  const a = given.insured
  const missing = { en: 'What is missing', zh: '不足金额' }
  return {
    base,
    leastCover: least,
    complies: a === undefined ? undefined : compare(a, least) >= 0,
    short: a && sheet.figure(missing, 'S = max(A − a, 0)', { A: least, a }),
  }
}

function baseOf(
  { cifValue, drawn = zero, grossInvoice = zero, deductedAfter: D }: z.output<typeof input>,
  sheet: Worksheet,
): Decimal {
  if (cifValue === undefined) {
    const says = { en: 'The greater of drawing and gross invoice', zh: '支款金额与发票总值取大' }
    return sheet.figure(says, 'V = max(d, g)', { d: drawn, g: grossInvoice })
  }
  const says = { en: 'Full value before deductions', zh: '扣减前的全部价值' }
  return totalled(sheet, says, 'V', [
    ['CIF', cifValue],
    ['D', D],
  ])
}

export const creditCoverCalculation = calculation({
  name: 'credit-cover',
  title: { en: 'Least cover under a credit', zh: '信用证项下最低保险金额' },
  topic: 'insurance',
  says: {
    en: 'For how much the insurance document under a credit must read, and whether it does.',
    zh: '信用证项下保险单据的最低金额，以及是否足够。',
  },
  rules: ['I-11'],
  sources: [{ title: 'UCP 600', at: 'art. 28 f ii' }],
  input,
  output,
  examples: [
    {
      title: { en: 'CIF 10 000, advance 2 000, drawn 8 000', zh: 'CIF 10000，预付 2000，支款 8000' },
      input: { drawn: 8000, grossInvoice: 10000, insured: 8800, day: '2026-03-18' },
      gives: { base: '10000', leastCover: '11000', complies: false, short: '2200' },
    },
  ],
  work: creditCover,
})
