import { compare, type Decimal, one, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation, Unusable } from '../calculation/calculation.ts'
import { answerFigure, convention, explained, figure, positive } from '../calculation/field.ts'
import { assertGiven, currency, toMinorUnit } from '../calculation/stated.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'

const input = z.strictObject({
  grossWeight: positive('Gross weight of all packages', '全部毛重', 'weight'),
  packages: positive('Packages', '件数', 'packages').default(one),
  tare: explained(convention(['actual', 'average', 'customary', 'computed'], 'How the tare is found', '皮重的求法'), {
    actual: ['Actual: all packages weighed', '实际皮重：逐件称量'],
    average: ['Average: of a sample', '平均皮重：抽样求平均'],
    customary: ['Customary: known of such packages', '习惯皮重：按规格化包装公认的重量'],
    computed: ['Computed: as agreed', '约定皮重：买卖双方约定'],
  }),
  totalTare: figure('Weight of all packing, weighed or agreed', '全部皮重（实测或约定）', 'weight').optional(),
  tarePerPackage: figure('Customary or agreed tare of one package', '每件皮重（习惯或约定）', 'weight').optional(),
  sampleTare: figure('Tare of the packages in the sample', '抽样件数的皮重合计', 'weight').optional(),
  samplePackages: positive('Packages in the sample', '抽样件数', 'packages').optional(),
  unitPrice: figure('Price of one unit of weight', '单价', 'money').optional(),
  priceOn: explained(convention(['net', 'gross-for-net'], 'Weight that is paid for', '计价重量'), {
    net: ['Net weight', '净重'],
    'gross-for-net': ['Gross for net', '以毛作净'],
  }),
  currency,
})
type Input = z.output<typeof input>

const output = z.strictObject({
  netWeight: answerFigure('Net weight', '净重', 'weight'),
  amount: answerFigure('Amount of the invoice', '货款', 'money').optional(),
  tare: answerFigure('Tare', '皮重', 'weight'),
})

/**
 * Net weight (F-63): gross weight less tare by one of its four kinds. In the unit that was given, tare half up to three places; the amount half up to
 * the minor unit. Throws Unusable where the tare is not known or is more than the gross weight.
 */
export function netWeight(given: Input, sheet: Worksheet): z.output<typeof output> {
  const T = tareOf(given, sheet)
  const { grossWeight: G, unitPrice: p, currency: of } = given
  if (compare(T, G) > 0) throw new Unusable([TOO_HEAVY])
  const N = sheet.figure({ en: 'Net weight', zh: '净重' }, 'N = G − T', { G, T })
  const w = given.priceOn === 'net' ? N : G
  const amount = p && sheet.figure({ en: 'Amount', zh: '货款' }, 'A = w × p', { w, p }, toMinorUnit(of))
  return { tare: T, netWeight: N, amount }
}

const TOO_HEAVY = {
  path: 'tare',
  code: 'tare-above-gross',
  message: { en: 'The tare is more than the gross weight.', zh: '皮重大于毛重。' },
}

function tareOf(
  { tare, packages: n, totalTare, tarePerPackage: t, sampleTare: s, samplePackages: m }: Input,
  sheet: Worksheet,
): Decimal {
  const says = { en: 'Tare', zh: '皮重' }
  if (tare === 'average') {
    const sample = { en: 'tare and number of the packages in the sample', zh: '抽样皮重与件数' }
    assertGiven([{ path: 'sampleTare', says: sample, isThere: s !== undefined && m !== undefined }])
    return sheet.figure(says, 'T = s ÷ m × n', { s: s ?? zero, m: m ?? one, n }, halfUp(3))
  }
  const known = { en: 'the tare of all packages or of one', zh: '全部或每件皮重' }
  assertGiven([{ path: 'totalTare', says: known, isThere: totalTare !== undefined || t !== undefined }])
  return totalTare ?? sheet.figure(says, 'T = t × n', { t: t ?? zero, n }, halfUp(3))
}

export const netWeightCalculation = calculation({
  name: 'net-weight',
  title: { en: 'Net weight and tare', zh: '净重与皮重' },
  topic: 'freight',
  says: {
    en: 'Net weight by actual, average, customary or computed tare.',
    zh: '按实际、平均、习惯或约定皮重求净重。',
  },
  rules: ['F-63'],
  sources: [{ title: '国际贸易实务 (textbooks for Chinese colleges)', at: '毛重、净重、皮重' }],
  input,
  output,
  examples: [
    {
      title: {
        en: '200 bags of 8 240 kg, 10 bags of the sample weigh 9.4 kg empty',
        zh: '200 袋毛重 8240 公斤，抽 10 袋皮重 9.4 公斤',
      },
      input: {
        grossWeight: 8240,
        packages: 200,
        tare: 'average',
        sampleTare: '9.4',
        samplePackages: 10,
        unitPrice: '1.25',
      },
      gives: { tare: '188', netWeight: '8052', amount: '10065' },
    },
  ],
  work: netWeight,
})
