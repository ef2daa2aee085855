import { compare, type Decimal, decimal, sumOf, zero } from '@gendan/kernel/decimal'
import { formula } from '@gendan/kernel/formula'
import { z } from 'zod'
import { calculation, Unusable } from '../calculation/calculation.ts'
import { answerFigure, convention, figure, positive, rate, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'

const input = z.strictObject({
  fob: figure('Net FOB (FCA) price', '净 FOB（FCA）价', 'money'),
  freight: figure('Freight to the destination', '运至目的地的运费', 'money').default(zero),
  insuredFactor: positive('Insured amount as a multiple of CIF', '投保加成后的倍数', 'times CIF').default(
    decimal('1.1'),
  ),
  premiumRates: told(
    z.array(rate('Premium rate of one cover', '一个险别的费率')).default([]),
    'Premium rates of the covers taken together',
    '各险别费率',
    'fraction of the insured amount',
  ),
  commission: rate('Commission on the invoiced price', '佣金率（按成交价）').default(zero),
  cifcMethod: convention(
    ['simultaneous', 'successive'],
    'Commission and premium on the same invoiced price, or the premium on the price without commission (exam keys)',
    '佣金与保险费同以成交价为基数，或保险费按净价计算（考试答案）',
  ),
  places: told(z.int().min(0).max(6).default(2), 'Places of the stated price', '报价小数位', 'digits'),
})
export type CifPriceInput = z.output<typeof input>

const output = z.strictObject({
  cfr: answerFigure('CFR (CPT) price without commission', 'CFR（CPT）净价', 'money'),
  cif: answerFigure('CIF (CIP) price, commission included', 'CIF（CIP）价，含佣', 'money'),
  commission: answerFigure('Commission in the price', '佣金', 'money'),
  premium: answerFigure('Premium in the price', '保险费', 'money'),
})
export type CifPrice = z.output<typeof output>

/**
 * CIF from net FOB: freight is added, premium and commission stand in the price itself (P-01, P-02, P-05, P-06). All figures
 * per unit or all per shipment, in one currency; the price is rounded half up once, to `places`. Throws Unusable where the
 * rates eat the whole price.
 */
export function cifPrice(given: CifPriceInput, sheet: Worksheet): CifPrice {
  const r = sumOf(given.premiumRates)
  const { fob: FOB, freight: F, insuredFactor: k, commission: c } = given
  assertSomethingLeft({ k, r, c })
  const CFR = sheet.figure({ en: 'CFR (CPT)', zh: 'CFR（CPT）价' }, 'CFR = FOB + F', { FOB, F })
  const [says, text] =
    given.cifcMethod === 'simultaneous'
      ? [SIMULTANEOUS, 'CIFC = CFR ÷ (1 − c − k × r)']
      : [SUCCESSIVE, 'CIFC = CFR ÷ (1 − k × r) ÷ (1 − c)']
  const CIFC = sheet.figure(says, text, { CFR, k, r, c }, halfUp(given.places))
  const commission = sheet.figure({ en: 'Commission', zh: '佣金' }, 'C = CIFC × c', { CIFC, c }, halfUp(given.places))
  const insured = given.cifcMethod === 'simultaneous' ? 'I = CIFC × k × r' : 'I = (CIFC − C) × k × r'
  const figures = { CIFC, C: commission, k, r }
  const premium = sheet.figure({ en: 'Premium', zh: '保险费' }, insured, figures, halfUp(given.places))
  return { cfr: CFR, cif: CIFC, commission, premium }
}

const SIMULTANEOUS = { en: 'CIF with premium and commission in the price', zh: '含保险费与佣金的 CIF 价' }
const SUCCESSIVE = { en: 'CIF, then with commission', zh: '先求 CIF，再加佣金' }

function assertSomethingLeft(rates: { readonly k: Decimal; readonly r: Decimal; readonly c: Decimal }): void {
  if (compare(formula('1 − c − k × r').value(rates), zero) > 0) return
  throw new Unusable([
    {
      path: 'commission',
      code: 'nothing-left',
      message: {
        en: 'Commission and premium together take the whole price: lower one of the rates.',
        zh: '佣金与保险费合计已达成交价的全部：请调低费率。',
      },
    },
  ])
}

export const cifPriceCalculation = calculation({
  name: 'cif-price',
  title: { en: 'CIF from FOB, with commission', zh: 'FOB 换算 CIF（含佣）' },
  topic: 'price',
  says: {
    en: 'What to quote CIF when a net FOB price must be left after freight, premium and commission.',
    zh: '扣除运费、保险费与佣金后仍得净 FOB 价，CIF 应报多少。',
  },
  rules: ['P-01', 'P-02', 'P-05', 'P-06'],
  sources: [{ title: 'Incoterms 2020', at: 'CIF A5: at least 110 % of the price' }],
  input,
  output,
  examples: [
    {
      title: {
        en: 'All risks 0.55 % and war 0.08 %, 110 %, commission 4 %',
        zh: '一切险 0.55%、战争险 0.08%，加一成，佣金 4%',
      },
      input: { fob: '842.00', freight: '96.50', premiumRates: ['0.0055', '0.0008'], commission: '0.04' },
      gives: { cfr: '938.5', cif: '984.71', commission: '39.39', premium: '6.82' },
    },
    {
      title: { en: 'The same as an exam key reckons', zh: '同题，考试答案算法' },
      input: { fob: '842', freight: '96.5', premiumRates: ['0.0063'], commission: '0.04', cifcMethod: 'successive' },
      gives: { cif: '984.43' },
    },
  ],
  work: cifPrice,
})
