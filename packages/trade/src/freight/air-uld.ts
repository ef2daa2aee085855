import { compare, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { answerFigure, figure, positive } from '../calculation/field.ts'
import { assertGiven, currency, toMinorUnit } from '../calculation/stated.ts'
import type { Worksheet } from '../calculation/worksheet.ts'

const input = z.strictObject({
  weight: positive('Gross weight loaded, tare of the unit taken off', '装载货物毛重（已扣集装器自重）', 'kg'),
  pivotWeight: positive('Pivot weight of the unit', '最低计费重量', 'kg'),
  pivotCharge: figure('Charge up to the pivot weight (U)', '最低计费重量以内的包价（U）', 'money').optional(),
  pivotRate: figure(
    'Rate up to the pivot weight, where it is stated by the kilogram',
    '最低计费重量以内每公斤费率',
    'money per kg',
  ).optional(),
  overRate: figure(
    'Rate for each kilogram over the pivot weight (E)',
    '超出部分每公斤费率（E）',
    'money per kg',
  ).default(zero),
  currency,
})

const output = z.strictObject({
  charge: answerFigure('Charge of the unit', '集装器运费', 'money'),
  perKilo: answerFigure('Charge of one kilogram, to four places', '每公斤平均运费（四位小数）', 'money'),
  overWeight: answerFigure('Kilograms over the pivot weight', '超重公斤数', 'kg'),
})

/**
 * Charge of a unit load device (F-45): the pivot charge, and the over-pivot rate for what is more. Weights in kg, the charge half up to the
 * minor unit. Throws Unusable where the pivot charge is not given.
 */
export function airUld(given: z.output<typeof input>, sheet: Worksheet): z.output<typeof output> {
  const { weight: W, pivotWeight: P, pivotCharge, pivotRate: p = zero, overRate: e } = given
  const says = { en: 'the charge or rate up to the pivot weight', zh: '最低计费重量以内的包价或费率' }
  assertGiven([{ path: 'pivotCharge', says, isThere: pivotCharge !== undefined || given.pivotRate !== undefined }])
  const U = pivotCharge ?? sheet.figure({ en: 'Pivot charge', zh: '最低运费' }, 'U = P × p', { P, p })
  const over = sheet.figure({ en: 'Over the pivot weight', zh: '超出重量' }, 'X = max(W − P, 0)', { W, P })
  const figures = { U, X: over, e }
  const F = sheet.figure(
    { en: 'Charge of the unit', zh: '集装器运费' },
    'F = U + X × e',
    figures,
    toMinorUnit(given.currency),
  )
  const each = { en: 'Charge of one kilogram', zh: '每公斤平均运费' }
  if (compare(over, zero) === 0) sheet.remark({ en: 'The pivot weight is charged.', zh: '按最低计费重量计收。' })
  return {
    overWeight: over,
    charge: F,
    perKilo: sheet.figure(each, 'k = F ÷ W', { F, W }, { places: 4, how: 'half-up' }),
  }
}

export const airUldCalculation = calculation({
  name: 'air-uld',
  title: { en: 'Air freight of a unit load device', zh: '航空集装器运费' },
  topic: 'freight',
  says: {
    en: 'Charge of a pallet or container in the air by pivot weight.',
    zh: '航空集装板、集装箱按最低计费重量计收的运费。',
  },
  rules: ['F-45'],
  sources: [{ title: 'IATA TACT Rules', at: unread('unit load devices') }],
  input,
  output,
  examples: [
    {
      title: {
        en: 'Pivot 1 610 kg at 2.85, 1 840 kg loaded, over pivot 2.40',
        zh: '最低计费 1610 公斤、2.85，装 1840 公斤，超重 2.40',
      },
      input: { weight: 1840, pivotWeight: 1610, pivotRate: '2.85', overRate: '2.4' },
      gives: { overWeight: '230', charge: '5140.5' },
    },
  ],
  work: airUld,
})
