import { compare, type Decimal, multiply, one, sumOf, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation, Unusable } from '../calculation/calculation.ts'
import { answerFigure, convention, explained, figure, positive, rate, told } from '../calculation/field.ts'
import { assertGiven, currency, toMinorUnit } from '../calculation/stated.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'

const input = z.strictObject({
  term: told(z.enum(['FOB', 'CFR', 'CIF']).default('FOB'), 'Term of the purchase', '进口合同贸易术语'),
  value: figure('Value on that term', '按该术语的货值', 'money'),
  freightRate: rate('Average freight rate on the FOB value (open cover)', '平均运费率（按 FOB 值）').optional(),
  freight: figure('Freight as an amount', '运费金额', 'money').optional(),
  premiumRates: told(
    z.array(rate('Premium rate of one cover', '一个险别的费率')).min(1),
    'Premium rates, or the average rate of the open cover (0.003 is 0.3 %)',
    '各险别费率，或预约保险的平均保险费率（0.3% 写 0.003）',
    'fraction of the insured amount',
  ),
  method: explained(convention(['divide', 'add'], 'Formula of the insured amount', '保险金额的算法'), {
    divide: ['(value + freight) ÷ (1 − premium rate)', '（货值＋运费）÷（1 − 保险费率）'],
    add: [
      'FOB × (1 + freight rate + premium rate), as open covers print it',
      'FOB ×（1 ＋ 运费率 ＋ 保险费率）（预约保险合同写法）',
    ],
  }),
  insuredFactor: positive('Insured amount as a multiple of CIF', '投保倍数', 'times CIF').default(one),
  currency,
  exchangeRate: positive('Local currency for one unit of the currency', '一单位该币种折合本币', 'rate').optional(),
})
type Input = z.output<typeof input>

const output = z.strictObject({
  premium: answerFigure('Premium', '保险费', 'money'),
  insuredAmount: answerFigure('Insured amount', '保险金额', 'money'),
  cfr: answerFigure('CFR value', 'CFR 值', 'money'),
  insuredLocal: answerFigure('Insured amount in local currency', '保险金额折本币', 'money').optional(),
  premiumLocal: answerFigure('Premium in local currency', '保险费折本币', 'money').optional(),
})

/**
 * Insurance that an importer takes out himself, mostly under an open cover (I-04): the insured amount is the CIF value, without a markup
 * unless one is given. Amounts half up to the minor unit. Throws Unusable where freight is missing or the rates eat the value.
 */
export function importInsurance(given: Input, sheet: Worksheet): z.output<typeof output> {
  const cent = toMinorUnit(given.currency)
  assertUsable(given)
  const r = sumOf(given.premiumRates)
  const CFR = cfrOf(given, sheet)
  const A = insuredOn(given, CFR, r, sheet)
  const premium = sheet.figure({ en: 'Premium', zh: '保险费' }, 'I = A × r', { A, r }, cent)
  const e = given.exchangeRate
  const local = (en: string, zh: string, a: Decimal) => e && sheet.figure({ en, zh }, 'L = a × e', { a, e }, halfUp(2))
  return {
    cfr: CFR,
    insuredAmount: A,
    premium,
    insuredLocal: local('Insured amount in local currency', '保险金额折本币', A),
    premiumLocal: local('Premium in local currency', '保险费折本币', premium),
  }
}

function assertUsable({ term, freight, freightRate, premiumRates, insuredFactor }: Input): void {
  const says = { en: 'the freight, or the average freight rate', zh: '运费或平均运费率' }
  assertGiven([
    { path: 'freight', says, isThere: term !== 'FOB' || freight !== undefined || freightRate !== undefined },
  ])
  const eaten = compare(multiply(sumOf(premiumRates), insuredFactor), one) >= 0
  const message = { en: 'The premium takes the whole value: lower a rate.', zh: '保险费已达货值的全部：请调低费率。' }
  if (eaten) throw new Unusable([{ path: 'premiumRates', code: 'nothing-left', message }])
}

function cfrOf({ term, value, freight, freightRate: f = zero }: Input, sheet: Worksheet): Decimal {
  if (term !== 'FOB') return value
  const says = { en: 'Value and freight', zh: '货值加运费' }
  return freight === undefined
    ? sheet.figure(says, 'CFR = FOB × (1 + f)', { FOB: value, f })
    : sheet.figure(says, 'CFR = FOB + F', { FOB: value, F: freight })
}

function insuredOn(
  { term, method, value, insuredFactor: k, currency: of }: Input,
  CFR: Decimal,
  r: Decimal,
  sheet: Worksheet,
): Decimal {
  const says = { en: 'Insured amount', zh: '保险金额' }
  const cent = toMinorUnit(of)
  if (term === 'CIF') return sheet.figure(says, 'A = CIF × k', { CIF: value, k }, cent)
  if (method === 'divide') return sheet.figure(says, 'A = CFR × k ÷ (1 − k × r)', { CFR, k, r }, cent)
  const figures = { CFR, V: value, r, k }
  return sheet.figure(says, 'A = (CFR + V × r) × k', figures, cent)
}

export const importInsuranceCalculation = calculation({
  name: 'import-insurance',
  title: { en: 'Import insurance under an open cover', zh: '进口预约保险' },
  topic: 'insurance',
  says: {
    en: 'Insured amount and premium of goods bought FOB or CFR that the importer insures himself.',
    zh: '进口方自行投保的 FOB、CFR 货物的保险金额与保险费。',
  },
  rules: ['I-04'],
  sources: [{ title: '国际贸易实务 (textbooks for Chinese colleges)', at: '进口货物保险金额的计算' }],
  input,
  output,
  examples: [
    {
      title: { en: 'FOB 100 000, freight 6 %, premium 0.3 %', zh: 'FOB 100000，运费率 6%，保险费率 0.3%' },
      input: { value: 100000, freightRate: '0.06', premiumRates: ['0.003'] },
      gives: { cfr: '106000', insuredAmount: '106318.96', premium: '318.96' },
    },
    {
      title: { en: 'The same as the open cover prints it', zh: '同上，按预约保险合同写法' },
      input: { value: 100000, freightRate: '0.06', premiumRates: ['0.003'], method: 'add' },
      gives: { insuredAmount: '106300', premium: '318.9' },
    },
  ],
  work: importInsurance,
})
