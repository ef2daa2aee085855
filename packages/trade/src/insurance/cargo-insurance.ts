import { compare, type Decimal, decimal, isPositive, sumOf, zero } from '@gendan/kernel/decimal'
import { formula } from '@gendan/kernel/formula'
import { findingOf, unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation, Unusable } from '../calculation/calculation.ts'
import { answerFigure, convention, explained, figure, positive, rate, told } from '../calculation/field.ts'
import { assertGiven, currency, toMinorUnit } from '../calculation/stated.ts'
import { halfUp, type Stated, type Worksheet } from '../calculation/worksheet.ts'
import { insuranceFigures } from '../tables/insurance-figures.generated.ts'
import { cargoInsuranceExamples } from './cargo-insurance-examples.ts'

const input = z.strictObject({
  given: told(
    z.enum(['CIF', 'CFR', 'FOB', 'insured']).default('CIF'),
    'What the value is: CIF (CIP), CFR (CPT), FOB (FCA) with freight given, or the insured amount itself',
    '所给金额：CIF（CIP）、CFR（CPT）、FOB（FCA，另填运费），或保险金额本身',
  ),
  value: figure('Value of the shipment', '货物总值', 'money').optional(),
  unitPrice: figure('Price of one unit, where the value is not given', '单价（未给总值时）', 'money').optional(),
  quantity: positive('Quantity, with the unit price', '数量（与单价一起填）', 'units').optional(),
  freight: figure('Freight to the destination, with an FOB value', '运费（给 FOB 值时）', 'money').optional(),
  markup: figure('Insured above the CIF value; 0.1 is 110 %', '投保加成率：加一成写 0.1', 'fraction').default(
    decimal('0.1'),
  ),
  premiumRates: told(
    z.array(rate('Premium rate of one cover', '一个险别的费率')).default([]),
    'Premium rates of the covers taken together (0.006 is 0.6 %)',
    '各险别费率（0.6% 写 0.006）',
    'fraction of the insured amount',
  ),
  insuredRounding: explained(
    convention(['cent', 'whole-up', 'whole-half-up', 'exact'], 'Rounding of the insured amount', '保险金额的取整'),
    {
      cent: ['Half up to the minor unit', '四舍五入到分'],
      'whole-up': ['Up to the next whole unit, as policies often have it', '进位到元（保单常见）'],
      'whole-half-up': ['Half up to a whole unit', '四舍五入到元'],
      exact: ['Not rounded', '不取整'],
    },
  ),
  minimumPremium: figure("Insurer's least premium", '最低保险费', 'money').default(zero),
  premiumDiscount: rate("Insurer's discount on the premium", '保险费折扣率').default(zero),
  requoteMarkup: figure('Another markup the buyer asks for', '买方要求改按的加成率', 'fraction').optional(),
  currency,
  exchangeRate: positive('Local currency for one unit of the currency', '一单位该币种折合本币', 'rate').optional(),
})
type Input = z.output<typeof input>

const output = z.strictObject({
  premium: answerFigure('Premium', '保险费', 'money'),
  insuredAmount: answerFigure('Insured amount', '保险金额', 'money'),
  cfr: answerFigure('CFR (CPT) value', 'CFR（CPT）值', 'money').optional(),
  cif: answerFigure('CIF (CIP) value', 'CIF（CIP）值', 'money').optional(),
  totalRate: answerFigure('Premium rates added up', '费率合计', 'fraction'),
  premiums: told(
    z.array(answerFigure('Premium of one cover', '一个险别的保险费', 'money')).readonly(),
    'Premium of each cover',
    '各险别保险费',
  ),
  premiumPerUnit: answerFigure('Premium in one unit, to six places', '单位保险费（六位小数）', 'money').optional(),
  requoted: told(
    z
      .strictObject({
        cif: answerFigure('CIF value with the other markup', '改加成后的 CIF 值', 'money').optional(),
        insuredAmount: answerFigure('Insured amount', '保险金额', 'money'),
        premium: answerFigure('Premium', '保险费', 'money'),
        extra: answerFigure("What it costs more, at the buyer's expense", '增加的保险费（买方负担）', 'money'),
      })
      .optional(),
    'The same insured with the other markup',
    '按另一加成率投保',
  ),
  insuredLocal: answerFigure('Insured amount in local currency', '保险金额折本币', 'money').optional(),
  premiumLocal: answerFigure('Premium in local currency', '保险费折本币', 'money').optional(),
})

/**
 * Insured amount and premium of a cargo (I-01 to I-03): CIF with its markup, or CFR and FOB by k ÷ (1 − k × r), so that premium and
 * markup are insured too. The insured amount is rounded as the policy has it, the premium half up to the minor unit. Throws
 * Unusable where the value is missing or the rates eat it.
 */
export function cargoInsurance(given: Input, sheet: Worksheet): z.output<typeof output> {
  assertUsable(given)
  warnOfMarkup(given, sheet)
  const cent = toMinorUnit(given.currency)
  const r = rateOf(given, sheet)
  const value = worthOf(given, sheet)
  const insured = insuredOn(value, given.markup, r, given, sheet)
  const premium = premiumOn(insured.amount, r, given, sheet)
  const again = given.requoteMarkup && insuredOn(value, given.requoteMarkup, r, given, sheet)
  const newPremium = again && premiumOn(again.amount, r, given, sheet)
  const extra = { en: "More premium, at the buyer's expense", zh: '增加的保险费，由买方负担' }
  const { exchangeRate: e, quantity: n } = given
  return {
    cfr: insured.cfr,
    cif: insured.cif,
    insuredAmount: insured.amount,
    totalRate: r,
    premium,
    premiums: given.premiumRates.map((each, i) => partPremium(insured.amount, each, i, given, sheet)),
    premiumPerUnit:
      n && sheet.figure({ en: 'Premium in one unit', zh: '单位保险费' }, 'i = I ÷ n', { I: premium, n }, halfUp(6)),
    requoted:
      again && newPremium
        ? {
            cif: again.cif,
            insuredAmount: again.amount,
            premium: newPremium,
            extra: sheet.figure(extra, 'X = I2 − I1', { I2: newPremium, I1: premium }, cent),
          }
        : undefined,
    insuredLocal:
      e && local({ en: 'Insured amount in local currency', zh: '保险金额折本币' }, insured.amount, e, sheet),
    premiumLocal: e && local({ en: 'Premium in local currency', zh: '保险费折本币' }, premium, e, sheet),
  }
}

/** Every reason at once: what is missing, and rates that take the whole price. */
function assertUsable({
  given,
  value,
  unitPrice,
  quantity,
  freight,
  markup,
  requoteMarkup,
  premiumRates,
}: Input): void {
  const worth = { en: 'the value, or unit price and quantity', zh: '总值，或单价与数量' }
  assertGiven([
    { path: 'value', says: worth, isThere: value !== undefined || (unitPrice !== undefined && quantity !== undefined) },
    { path: 'freight', says: { en: 'the freight', zh: '运费' }, isThere: given !== 'FOB' || freight !== undefined },
  ])
  if (given === 'CIF' || given === 'insured') return
  const r = sumOf(premiumRates)
  const eaten = [markup, requoteMarkup].filter(
    (m) => m && compare(formula('1 − (1 + m) × r').value({ m, r }), zero) <= 0,
  )
  if (eaten.length === 0) return
  const message = {
    en: 'Premium on this markup takes the whole price: lower a rate or the markup.',
    zh: '按该加成率，保险费已达货价的全部：请调低费率或加成。',
  }
  throw new Unusable([{ path: 'premiumRates', code: 'nothing-left', message }])
}

/** A higher markup needs the insurer's consent: he looks for a loss that pays. */
function warnOfMarkup({ markup, requoteMarkup }: Input, sheet: Worksheet): void {
  const limit = insuranceFigures.find(({ code, to }) => code === 'markup-to-ask' && to === '')
  if (!limit) return
  const high = [markup, requoteMarkup].filter((m) => m !== undefined && compare(m, limit.value) > 0)
  if (high.length === 0) return
  const says = {
    en: `A markup above ${limit.value} needs the insurer's consent.`,
    zh: `加成率超过 ${limit.value}，须先征得保险人同意。`,
  }
  sheet.warn(
    findingOf({ id: 'I-01', weight: 'warn', source: limit.source }, { at: 'markup', says, verdict: 'judgement' }),
  )
}

function rateOf({ premiumRates }: Input, sheet: Worksheet): Decimal {
  const names = premiumRates.map((_, i) => `r${i + 1}`)
  const figures = Object.fromEntries(premiumRates.map((each, i) => [`r${i + 1}`, each]))
  return sheet.figure({ en: 'Premium rates added up', zh: '费率合计' }, `r = ${names.join(' + ') || '0'}`, figures)
}

function worthOf({ value, unitPrice: p = zero, quantity: q = zero, currency: of }: Input, sheet: Worksheet): Decimal {
  return value ?? sheet.figure({ en: 'Value of the shipment', zh: '货物总值' }, 'V = p × q', { p, q }, toMinorUnit(of))
}

/** What is insured, and the values on the way to it. */
interface Insured {
  readonly cfr?: Decimal
  readonly cif?: Decimal
  readonly amount: Decimal
}

function insuredOn(value: Decimal, m: Decimal, r: Decimal, given: Input, sheet: Worksheet): Insured {
  const stated = ROUNDED[given.insuredRounding](toMinorUnit(given.currency))
  const says = { en: 'Insured amount', zh: '保险金额' }
  if (given.given === 'insured') return { amount: sheet.figure(says, 'A = V', { V: value }, stated) }
  const k = sheet.figure({ en: 'Insured factor', zh: '投保倍数' }, 'k = 1 + m', { m })
  if (given.given === 'CIF') return { cif: value, amount: sheet.figure(says, 'A = CIF × k', { CIF: value, k }, stated) }
  const CFR = cfrOf(value, given, sheet)
  const cif = sheet.figure(
    { en: 'CIF value', zh: 'CIF 值' },
    'CIF = CFR ÷ (1 − k × r)',
    { CFR, k, r },
    toMinorUnit(given.currency),
  )
  return { cfr: CFR, cif, amount: sheet.figure(says, 'A = CFR × k ÷ (1 − k × r)', { CFR, k, r }, stated) }
}

function cfrOf(value: Decimal, { given, freight: F = zero }: Input, sheet: Worksheet): Decimal {
  return given === 'CFR' ? value : sheet.figure({ en: 'CFR value', zh: 'CFR 值' }, 'CFR = FOB + F', { FOB: value, F })
}

const ROUNDED: Readonly<Record<Input['insuredRounding'], (cent: Stated) => Stated | undefined>> = {
  cent: (cent) => cent,
  'whole-up': () => ({ places: 0, how: 'up' }),
  'whole-half-up': () => halfUp(0),
  exact: () => undefined,
}

function premiumOn(
  A: Decimal,
  r: Decimal,
  { minimumPremium, premiumDiscount: d, currency: of }: Input,
  sheet: Worksheet,
): Decimal {
  const text = isPositive(d) ? 'A × r × (1 − d)' : 'A × r'
  const all = isPositive(minimumPremium) ? `I = max(${text}, least)` : `I = ${text}`
  return sheet.figure({ en: 'Premium', zh: '保险费' }, all, { A, r, d, least: minimumPremium }, toMinorUnit(of))
}

function partPremium(
  A: Decimal,
  r: Decimal,
  i: number,
  { premiumDiscount: d, currency: of }: Input,
  sheet: Worksheet,
): Decimal {
  const says = { en: `Premium of cover ${i + 1}`, zh: `第 ${i + 1} 个险别保险费` }
  return sheet.figure(says, isPositive(d) ? 'i = A × r × (1 − d)' : 'i = A × r', { A, r, d }, toMinorUnit(of))
}

function local(says: { en: string; zh: string }, amount: Decimal, e: Decimal, sheet: Worksheet): Decimal {
  return sheet.figure(says, 'L = a × e', { a: amount, e }, halfUp(2))
}

export const cargoInsuranceCalculation = calculation({
  name: 'cargo-insurance',
  title: { en: 'Insured amount and premium', zh: '保险金额与保险费' },
  topic: 'insurance',
  says: {
    en: 'For how much a cargo is insured and what that costs, from a CIF, CFR or FOB value; and with another markup.',
    zh: '由 CIF、CFR 或 FOB 值求保险金额与保险费，以及改按其他加成率的结果。',
  },
  rules: ['I-01', 'I-02', 'I-03'],
  sources: [
    { title: 'Incoterms 2020', at: unread('CIF A5, CIP A5: at least 110 % of the price') },
    { title: '国际贸易实务 (textbooks for Chinese colleges)', at: '保险金额与保险费的计算' },
  ],
  input,
  output,
  examples: cargoInsuranceExamples,
  work: cargoInsurance,
})
