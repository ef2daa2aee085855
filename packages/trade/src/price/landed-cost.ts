import { type Decimal, isPositive, one as single, sumOf, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation, type Fault } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, convention, explained, figure, positive, rate, share, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { sellerInsures, sellerPaysMainCarriage } from '../terms/incoterms.ts'
import { oldTermsIn, termShape } from '../terms/old-terms.ts'
import { priceOf, ratio, taxesOn } from './build-up.ts'
import { carriageFaults, carriageFields, freightOf, missing, premiumOf } from './carriage.ts'
import { FREIGHT_BASES, PER, WITH_VAT } from './choices.ts'
import { costFields, interestFault, moneyCost } from './cost-fields.ts'
import { interestOn, moneyCosts } from './cost-sheet.ts'
import { deliversAtDestination, rungOf } from './ladder.ts'
import { landedCostExamples } from './landed-cost-examples.ts'
import { wholePrice } from './profit.ts'

const input = z.strictObject({
  incoterm: told(termShape, 'The rule of the purchase price, EXW to CIF or CIP', '进口成交术语（EXW 至 CIF、CIP）'),
  price: positive('Purchase price in foreign currency', '进口成交价（外币）', 'foreign'),
  pricePer: explained(convention(['unit', 'lot'], 'The price is for a unit, or for the lot', '单价或整批价'), PER),
  quantity: positive('Units in the lot', '数量', 'units').default(single),
  beforeFreight: figure(
    'Costs abroad before the main carriage, per unit (EXW, FCA)',
    '主运输前的国外费用（EXW、FCA）',
    'foreign',
  ).default(zero),
  freight: carriageFields.freight,
  freightPerLot: carriageFields.freightPerLot,
  freightRate: carriageFields.freightRate,
  freightRateOf: explained(
    convention(['fob', 'cfr', 'cif'], 'Which price the freight rate is a fraction of', '运费率的基数'),
    FREIGHT_BASES,
  ),
  insuredFactor: positive(
    'Insured amount as a multiple of CIF; 1 under an open cover for imports',
    '投保加成后的倍数，进口预约保险为 1',
    'times CIF',
  ).default(single),
  premiumRates: carriageFields.premiumRates,
  premium: carriageFields.premium,
  exchangeRate: positive(
    'Home currency for one unit of foreign currency, or for as many as are quoted (100); bank selling rate',
    '汇率（银行卖出价）',
    'home per foreign',
  ),
  exchangeRateUnits: costFields.exchangeRateUnits,
  customsRate: positive(
    "The customs' exchange rate for one unit, where it differs",
    '海关计征汇率（与付汇汇率不同时）',
    'home per foreign',
  ).optional(),
  dutyRate: share('Import duty', '进口关税税率').default(zero),
  consumptionTaxRate: rate('Consumption tax within its own base', '消费税税率').default(zero),
  vatRate: rate('Import VAT', '进口环节增值税税率').default(zero),
  vat: explained(convention(['credited', 'cost'], 'VAT is credited, or is a cost', '增值税可抵扣，或计入成本'), {
    credited: ['Credited: general taxpayer', '可抵扣（一般纳税人）'],
    cost: ['A cost', '计入成本'],
  }),
  costs: told(
    z.array(moneyCost).default([]),
    'Costs in home currency after arrival: port, clearance, haulage',
    '到岸后的国内费用（本币）：港杂、报关、内陆运输',
  ),
  bankRate: rate('Bank charges as a fraction of the purchase price in home currency', '银行费率（按进口货款）').default(
    zero,
  ),
  costRates: told(
    z.array(rate('One rate', '一项费率')).default([]),
    'Other domestic costs as fractions of the CIF value in home currency',
    '按 CIF 价折本币计的其他费率',
  ),
  interest: told(costFields.interest, 'Interest on the CIF value in home currency', '垫款利息（按 CIF 价折本币）'),
  profit: share('Profit wanted, on the base chosen below', '期望利润率（基数见“利润率的基数”）').default(zero),
  profitBase: explained(
    convention(['price', 'cost'], 'Profit on the selling price without VAT, or on landed cost', '利润率的基数'),
    {
      price: ['Selling price without VAT', '不含税销售价'],
      cost: ['Landed cost', '进口总成本'],
    },
  ),
  saleRates: told(
    z.array(rate('One rate', '一项费率')).default([]),
    'Costs of selling as fractions of the price without VAT',
    '按不含税销售价计的销售费率',
  ),
  saleVatRate: rate('VAT on the sale; left out, the rate of the import', '销项增值税税率，不填同进口').optional(),
  sellingPrice: positive(
    'Selling price at home per unit, to find the profit',
    '国内单位销售价（求利润时）',
    'home',
  ).optional(),
  sellingVat: explained(convention(['included', 'excluded'], 'It has VAT in it, or not', '含增值税，或不含'), WITH_VAT),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  landedCost: answerFigure('Landed cost of the lot', '整批进口总成本', 'home'),
  landedUnitCost: answerFigure('Landed cost of a unit', '单位进口成本', 'home'),
  price: answerFigure(
    'Selling price of a unit without VAT for the profit wanted',
    '按期望利润的不含税单位售价',
    'home',
  ),
  priceWithVat: answerFigure('The same with VAT', '含税单位售价', 'home'),
  profit: answerFigure('Profit on the lot at the given selling price', '按所给售价的整批盈亏额', 'home').optional(),
  profitRate: answerFigure('That profit ÷ landed cost', '进口盈亏率（占进口总成本）', 'fraction').optional(),
  cif: answerFigure('CIF value of the lot in foreign currency', '整批 CIF 价（外币）', 'foreign'),
  customsValue: answerFigure('Dutiable value of the lot', '整批完税价格', 'home'),
  duty: answerFigure('Duty', '关税', 'home'),
  consumptionTax: answerFigure('Consumption tax', '消费税', 'home'),
  vat: answerFigure('Import VAT', '进口环节增值税', 'home'),
  domesticCosts: answerFigure('Domestic costs, bank and interest', '国内费用（含银行费用与利息）', 'home'),
  profitOnPrice: answerFigure('That profit ÷ sales without VAT', '销售利润率', 'fraction').optional(),
  profitPerForeign: answerFigure(
    'That profit for each unit of foreign currency paid',
    '进口每美元（外币）赚赔额',
    'home per foreign',
  ).optional(),
})
export type LandedCost = z.output<typeof output>

/**
 * What imported goods cost at home and what to sell them for (import side of Q-05): CIF from the term, duty, consumption tax, VAT
 * (no cost where it is credited), domestic costs, interest; price = cost ÷ (1 − margin) × (1 + VAT). Dutiable value and taxes of
 * the lot half up to the cent, unit figures to four places, prices to the cent. Throws Unusable where freight or premium is
 * needed and missing, for D rules, and where margin and costs take the whole price.
 */
export function landedCost(given: Given, sheet: Worksheet): LandedCost {
  refuse(faultsOf(given))
  const Q = given.quantity
  const unit = cifOf(given, sheet)
  const cif = sheet.figure({ en: 'CIF value of the lot', zh: '整批 CIF 价' }, 'CIF = u × Q', { u: unit, Q })
  const U = given.exchangeRateUnits
  const e = U === single ? given.exchangeRate : sheet.figure(ONE_UNIT, 'e = E ÷ U', { E: given.exchangeRate, U })
  const taxes = importTaxes(cif, given.customsRate ?? e, given, sheet)
  const paid = sheet.figure(PAID, 'P = CIF × e', { CIF: cif, e }, halfUp(2))
  const domestic = domesticOf(paid, given, sheet)
  const parts = {
    P: paid,
    D: taxes.duty,
    G: taxes.consumptionTax,
    W: given.vat === 'cost' ? taxes.vat : zero,
    H: domestic,
  }
  const names = Object.entries(parts).flatMap(([name, value]) => (name === 'P' || isPositive(value) ? [name] : []))
  const cost = sheet.figure(COST, `K = ${names.join(' + ')}`, parts, halfUp(2))
  const unitCost = sheet.figure(UNIT_COST, 'k = K ÷ Q', { K: cost, Q })
  return {
    cif: sheet.figure(ROUNDED_CIF, 'C = CIF', { CIF: cif }, halfUp(2)),
    ...taxes,
    domesticCosts: domestic,
    landedCost: cost,
    landedUnitCost: sheet.figure(UNIT_COST, 'k0 = k', { k: unitCost }, halfUp(4)),
    ...pricesOf(unitCost, given, sheet),
    ...(given.sellingPrice ? resultOf(given.sellingPrice, cost, cif, given, sheet) : {}),
  }
}

const ONE_UNIT = { en: 'Rate for one unit', zh: '一单位外币汇率' }
const PAID = { en: 'CIF value in home currency', zh: 'CIF 价折本币' }
const COST = { en: 'Landed cost of the lot', zh: '整批进口总成本' }
const UNIT_COST = { en: 'Landed cost of a unit', zh: '单位进口成本' }
const ROUNDED_CIF = { en: 'CIF value of the lot, to the cent', zh: '整批 CIF 价（取到分）' }

/** The CIF price of a unit from the price under its rule, exact. */
function cifOf(given: Given, sheet: Worksheet): Decimal {
  const { price, quantity: Q, incoterm } = given
  const P = given.pricePer === 'lot' ? sheet.figure(UNIT_PRICE, 'p = S ÷ Q', { S: price, Q }) : price
  const says = { en: 'With costs before the main carriage', zh: '加主运输前费用' }
  const B = given.beforeFreight
  const value = isPositive(B) ? sheet.figure(says, 'FOB = p + B', { p: P, B }) : P
  const name = sellerPaysMainCarriage(incoterm) ? rungOf(incoterm) : 'FOB'
  const between = {
    name: 'CIF',
    onPrice: [],
    commissionOnFob: zero,
    freight: sellerPaysMainCarriage(incoterm) ? undefined : freightOf(given, sheet),
    premium: sellerInsures(incoterm) ? undefined : premiumOf(given, sheet),
    method: 'simultaneous' as const,
  }
  return sellerInsures(incoterm) ? value : priceOf({ name, value }, between, sheet)
}

const UNIT_PRICE = { en: 'Price of a unit', zh: '单价' }

function importTaxes(CIF: Decimal, e: Decimal, given: Given, sheet: Worksheet) {
  const says = { en: 'Dutiable value', zh: '完税价格' }
  const value = { name: 'V', value: sheet.figure(says, 'V = CIF × e', { CIF, e }, halfUp(2)) }
  const { dutyRate: duty, consumptionTaxRate: consumptionTax, vatRate: vat } = given
  const taxes = taxesOn(value, { costs: zero, duty, consumptionTax, vat }, sheet, halfUp(2))
  const at = (name: string) => taxes[name] ?? zero
  return { customsValue: value.value, duty: at('D'), consumptionTax: at('G'), vat: at('W') }
}

/** Costs in money for the lot, bank charges and other rates on what is paid, and interest on it. */
function domesticOf(P: Decimal, given: Given, sheet: Worksheet): Decimal {
  const Q = given.quantity
  const unit = moneyCosts({ en: 'Domestic costs of a unit', zh: '单位国内费用' }, 'D', given.costs, given, sheet)
  const b = sumOf([given.bankRate, ...given.costRates])
  const J = interestOn(P, given, sheet)
  const says = { en: 'Domestic costs', zh: '国内费用' }
  return sheet.figure(says, 'H = D × Q + P × b + J', { D: unit, Q, P, b, J }, halfUp(2))
}

function pricesOf(k: Decimal, given: Given, sheet: Worksheet) {
  const { profit: m, profitBase, saleRates, saleVatRate: v = given.vatRate } = given
  const s = sumOf(saleRates)
  const says = { en: 'Selling price without VAT', zh: '不含税销售价' }
  const off = [...(profitBase === 'price' && isPositive(m) ? ['m'] : []), ...(isPositive(s) ? ['s'] : [])]
  const top = profitBase === 'cost' && isPositive(m) ? 'k × (1 + m)' : 'k'
  const X = ratio(sheet, says, 'X', top, '1', off, { k, m, s })
  const withVat = { en: 'Selling price with VAT', zh: '含税销售价' }
  return {
    price: sheet.figure(says, 'X0 = X', { X }, halfUp(2)),
    priceWithVat: sheet.figure(withVat, 'Y = X × (1 + v)', { X, v }, halfUp(2)),
  }
}

/** What is earned at a selling price: on the cost, on the sales, and for each unit of foreign currency that was paid. */
function resultOf(Y: Decimal, K: Decimal, CIF: Decimal, given: Given, sheet: Worksheet) {
  const { quantity: Q, sellingVat, saleVatRate: v = given.vatRate } = given
  const s = sumOf(given.saleRates)
  const net = { en: 'Sales without VAT', zh: '不含税销售额' }
  const text = sellingVat === 'included' ? 'N = Y ÷ (1 + v) × Q' : 'N = Y × Q'
  const N = sheet.figure(net, text, { Y, v, Q })
  const G = sheet.figure(
    { en: 'Profit', zh: '盈亏额' },
    isPositive(s) ? 'G = N × (1 − s) − K' : 'G = N − K',
    { N, s, K },
    halfUp(2),
  )
  return {
    profit: G,
    ...(isPositive(K)
      ? {
          profitRate: sheet.figure({ en: 'Profit on landed cost', zh: '进口盈亏率' }, 'g = G ÷ K', { G, K }, halfUp(6)),
        }
      : {}),
    profitOnPrice: sheet.figure({ en: 'Profit on sales', zh: '销售利润率' }, 'g = G ÷ N', { G, N }, halfUp(6)),
    profitPerForeign: sheet.figure(PER_FOREIGN, 'g = G ÷ CIF', { G, CIF }, halfUp(4)),
  }
}

const PER_FOREIGN = { en: 'Profit for one unit of foreign currency', zh: '进口每单位外币赚赔额' }

function faultsOf(given: Given): readonly (Fault | false | undefined)[] {
  const { incoterm, premium, premiumRates } = given
  const freight = [given.freight, given.freightPerLot, given.freightRate].some((one) => one !== undefined)
  if (deliversAtDestination(incoterm)) return [ARRIVED(incoterm)]
  return [
    ...carriageFaults(given),
    ...wholePrice(given.profit, given.profitBase),
    !sellerPaysMainCarriage(incoterm) &&
      !freight &&
      missing('freight', `${incoterm} does not bear it`, `${incoterm} 价不含运费`),
    !sellerInsures(incoterm) &&
      premium === undefined &&
      premiumRates === undefined &&
      missing(
        'premiumRates',
        `${incoterm} does not bear insurance; [] where none is paid`,
        `${incoterm} 价不含保险费，未投保写 []`,
      ),
    interestFault(given.interest),
  ]
}

const ARRIVED = (incoterm: string): Fault =>
  fault(
    'incoterm',
    'not-here',
    `${incoterm} bears costs behind the CIF value: convert it to CIF first (convert-price).`,
    `${incoterm} 价含 CIF 之后的费用：请先换算为 CIF（convert-price）。`,
  )

export const landedCostCalculation = calculation({
  name: 'landed-cost',
  title: { en: 'Import: landed cost, selling price and profit', zh: '进口成本、国内销售价与进口盈亏' },
  topic: 'price',
  says: {
    en: 'What imported goods cost when they stand in the warehouse, what to sell them for, and what is earned at a price.',
    zh: '进口货物到库的总成本、按期望利润的国内售价，以及按某售价的盈亏。',
  },
  rules: ['P-01', 'P-02', 'Q-04', 'Q-05', 'Q-08'],
  remarks: oldTermsIn,
  sources: [
    { title: 'Import pricing as Chinese trade textbooks teach it', at: '进口成本核算' },
    { title: '中华人民共和国关税法', at: 'art. 24' },
  ],
  input,
  output,
  examples: landedCostExamples,
  work: landedCost,
})
