import { compare, type Decimal, isPositive, zero } from '@gendan/kernel/decimal'
import { NOT_READ } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation, type Fault } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, convention, explained, figure, positive, rate } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { missing } from './carriage.ts'

const input = z.strictObject({
  contracted: positive('Quantity that was due', '应交数量', 'units').optional(),
  delivered: figure('Quantity that came', '实到数量', 'units').optional(),
  short: figure('Quantity that is short, in place of the two', '短少数量（代替以上两项）', 'units').optional(),
  unitPrice: positive('Unit price', '单价', 'money'),
  freight: figure('Freight on a unit, where it is invoiced apart', '单位运费（另行计收时）', 'money').default(zero),
  premium: figure('Premium on a unit, where it is invoiced apart', '单位保险费（另行计收时）', 'money').default(zero),
  allowanceRate: rate(
    'Loss in transit that is allowed, as a fraction of the quantity due',
    '允许的途耗率（按应交数量）',
  ).default(zero),
  allowance: explained(convention(['deducted', 'threshold'], 'How the allowance works', '途耗的处理'), {
    deducted: ['Only what is short beyond it is claimed', '只索赔超出部分'],
    threshold: ['Beyond it, all that is short is claimed', '超出时全部索赔'],
  }),
  inspectionFee: figure('Inspection fee and other costs', '检验费及其他费用', 'money').default(zero),
  recovered: figure('Recovered from carrier or insurer', '已从承运人或保险人获赔', 'money').default(zero),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  claim: answerFigure('The claim', '索赔金额', 'money'),
  short: answerFigure('Quantity short', '短少数量', 'units'),
  counts: answerFigure('Quantity that is claimed', '索赔数量', 'units'),
  goods: answerFigure('Its value, with freight and premium', '短少货值（含运费、保险费）', 'money'),
})
export type ShortDeliveryClaim = z.output<typeof output>

/**
 * The claim for goods that are short (K-01): quantity × price, freight and premium on it where they were invoiced apart, costs,
 * less what carrier or insurer has paid; never below zero. Half up to the cent.
 */
export function shortDeliveryClaim(given: Given, sheet: Worksheet): ShortDeliveryClaim {
  refuse(faultsOf(given))
  const { unitPrice: P, freight: F, premium: I, inspectionFee: E, recovered: R } = given
  const S = shortOf(given, sheet)
  const Q = counting(S, given, sheet)
  const says = { en: 'Value of what is short', zh: '短少货值' }
  const G = sheet.figure(says, 'G = Q × (P + F + I)', { Q, P, F, I }, halfUp(2))
  const claim = sheet.figure({ en: 'The claim', zh: '索赔金额' }, 'X = max(G + E − R, 0)', { G, E, R })
  return { short: S, counts: Q, goods: G, claim }
}

function shortOf({ contracted: C = zero, delivered: D = zero, short }: Given, sheet: Worksheet): Decimal {
  return short ?? sheet.figure({ en: 'Quantity short', zh: '短少数量' }, 'S = C − D', { C, D })
}

function counting(S: Decimal, { allowanceRate: a, allowance, contracted: C = zero }: Given, sheet: Worksheet): Decimal {
  if (!isPositive(a)) return S
  const A = sheet.figure({ en: 'Loss allowed', zh: '允许途耗' }, 'A = C × a', { C, a })
  const says = { en: 'Quantity that is claimed', zh: '索赔数量' }
  if (allowance === 'deducted') return sheet.figure(says, 'Q = max(S − A, 0)', { S, A })
  return compare(S, A) > 0 ? S : sheet.figure(says, 'Q = 0', {})
}

function faultsOf({ contracted, delivered, short, allowanceRate }: Given): readonly (Fault | false)[] {
  const both = contracted !== undefined && delivered !== undefined
  return [
    short === undefined &&
      !both &&
      missing('short', 'give it, or the quantities due and delivered', '给出短少数量，或应交与实到数量'),
    short === undefined &&
      both &&
      compare(delivered, contracted) > 0 &&
      fault(
        'delivered',
        'not-short',
        'delivered is more than was due: nothing is short.',
        'delivered 多于应交数量：没有短少。',
      ),
    isPositive(allowanceRate) &&
      contracted === undefined &&
      missing('contracted', 'the allowance is a fraction of it', '途耗按应交数量计算'),
  ]
}

export const shortDeliveryClaimCalculation = calculation({
  name: 'short-delivery-claim',
  title: { en: 'Claim for short delivery', zh: '短交（短重、短量）索赔' },
  topic: 'price',
  says: { en: 'What a buyer may claim for goods that did not come.', zh: '短少的货物可索赔多少。' },
  rules: ['K-01'],
  sources: [{ title: 'CISG', at: `art. 50, 74; art. 51: ${NOT_READ}` }],
  input,
  output,
  examples: [
    {
      title: { en: '6 of 500 tons at 420', zh: '500 吨短少 6 吨，单价 420' },
      input: { contracted: '500', delivered: '494', unitPrice: '420', inspectionFee: '300' },
      gives: { short: '6', goods: '2520', claim: '2820' },
    },
    {
      title: { en: 'Half a per cent is lost in transit as a rule', zh: '允许途耗 0.5%' },
      input: { contracted: '500', delivered: '494', unitPrice: '420', allowanceRate: '0.005' },
      gives: { counts: '3.5', claim: '1470' },
    },
  ],
  work: shortDeliveryClaim,
})
