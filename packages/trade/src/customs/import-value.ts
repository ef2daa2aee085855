import { dayShape } from '@gendan/kernel/day'
import { type Decimal, divide, one, round, zero } from '@gendan/kernel/decimal'
import type { Finding } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation, type Fault } from '../calculation/calculation.ts'
import { figureOn } from '../calculation/dated.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, convention, explained, figure, positive, rate, share, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { customsFigures } from '../tables/customs-figures.generated.ts'
import { importValueExamples } from './import-value-examples.ts'
import { type CostEffects, costEffects, costShape } from './value-costs.ts'

/** How the value is stated (D-07): Order 272 says to the fen; older textbooks to the yuan. */
export const valueRounding = explained(
  convention(['fen', 'yuan'], 'Rounding of the dutiable value', '计税价格的取整'),
  {
    fen: ['Half up to the fen (Order 272)', '四舍五入到分（272号令）'],
    yuan: ['Half up to the yuan (older textbooks)', '四舍五入到元（旧教材）'],
  },
)

const fields = {
  price: positive('Price paid or payable for the goods, whole consignment', '货价（整批成交价格）', 'money'),
  terms: told(
    z.enum(['CIF', 'CIP', 'DAP', 'DPU', 'DDP', 'CFR', 'C&F', 'CPT', 'C&I', 'FOB', 'FCA', 'FAS', 'EXW']),
    'Delivery term of the price: says which of freight and insurance must be added',
    '成交方式（贸易术语）：决定需否另加运费、保险费',
  ),
  exchangeRate: positive('Customs rate: CNY for one unit of the currency', '计征汇率（1 外币合人民币）', 'CNY').default(
    one,
  ),
  freight: figure('Freight to the place of unloading in China, total', '运至境内起卸前的运费总额', 'money').optional(),
  freightRate: share('Freight as a share of the price', '运费率（占货价）').optional(),
  freightPerTonne: figure('Freight for one tonne', '每吨运费', 'money/t').optional(),
  tonnes: figure('Weight that freight is charged for', '计费重量', 't').optional(),
  freightExchangeRate: positive(
    'CNY for one unit of the freight’s currency; that of the price where empty',
    '运费币种汇率；不填同货价',
    'CNY',
  ).optional(),
  premium: figure('Insurance premium, total', '保险费总额', 'money').optional(),
  premiumRate: rate('Premium rate', '保险费率').optional(),
  premiumExchangeRate: positive(
    'CNY for one unit of the premium’s currency; that of the price where empty',
    '保险费币种汇率；不填同货价',
    'CNY',
  ).optional(),
  premiumBase: explained(convention(['value', 'price-and-freight'], 'What the premium rate is on', '保险费率的基数'), {
    value: ['The value itself: (price + freight) ÷ (1 − r)', '计税价格（CIF）：（货价 + 运费）÷（1 − r）'],
    'price-and-freight': ['Price and freight: × (1 + r)', '货价加运费：×（1 + r）'],
  }),
  insuredFactor: positive(
    'Insured amount as a multiple of the value: 1, or 1.1 where the problem insures 110 %',
    '投保加成倍数（海关计价为 1；题目按 110% 投保填 1.1）',
    'times',
  ).default(one),
  unknownPremium: explained(
    convention(['multiply', 'divide'], 'Where the insurance is not known', '保险费无法确定时'),
    {
      multiply: ['3 ‰ of price and freight: × 1.003', '按货价加运费的 3‰ 计：× 1.003'],
      divide: ['3 ‰ of the value: ÷ (1 − 3 ‰)', '按计税价格的 3‰ 计：÷（1 − 3‰）'],
    },
  ),
  costs: told(
    z.array(costShape).default([]),
    'Costs beside the price or in it: commissions, packing, royalties, installation … each is judged here',
    '货价之外或之内的费用：佣金、包装、特许权使用费、安装费等，逐项判断是否计入',
  ),
  valueRounding,
  day: told(
    dayShape.optional(),
    'Day whose figures of law hold; the present ones where empty',
    '适用日期；不填按现行',
    'day',
  ),
}

/** What a valuation is made from. */
export const importValueInput = z.strictObject(fields)
export type ImportValueInput = z.output<typeof importValueInput>

const output = z.strictObject({
  value: answerFigure('Dutiable value', '计税价格（完税价格）', 'CNY'),
  valueInCurrency: answerFigure(
    'Dutiable value in the currency of the price (CIF)',
    '计税价格（货价币种，即 CIF）',
    'money',
  ),
  price: answerFigure('Price in CNY', '货价（人民币）', 'CNY'),
  additions: answerFigure('Costs added', '计入项目合计', 'CNY'),
  deductions: answerFigure('Costs taken off', '扣除项目合计', 'CNY'),
  freight: answerFigure('Freight added', '运费', 'CNY'),
  premium: answerFigure('Insurance added', '保险费', 'CNY'),
})
export type ImportValue = { readonly [Name in keyof z.output<typeof output>]: Decimal }

const INSURED = ['CIF', 'CIP', 'DAP', 'DPU', 'DDP', 'C&I']
const CARRIED = ['CIF', 'CIP', 'DAP', 'DPU', 'DDP', 'CFR', 'C&F', 'CPT']

/**
 * Dutiable value of imports (D-01 to D-04, D-07): the price, what the law adds and takes off, freight and insurance up to
 * unloading in China. Rounded half up once, to the fen or the yuan; every other figure exact. Throws Unusable where freight is
 * missing or told twice, or where nothing is left.
 */
export function importValue(given: ImportValueInput, sheet: Worksheet): ImportValue {
  refuse(contradictions(given))
  const { price, exchangeRate: e } = given
  const P = sheet.figure({ en: 'Price in CNY', zh: '货价折人民币' }, 'P = p × e', { p: price, e })
  const costs = costEffects(given.costs, e, sheet)
  const F = CARRIED.includes(given.terms) ? zero : freightOf(given, P, sheet)
  const parts = { P, F, A: costs.additions, X: costs.deductions }
  const { V, I } = INSURED.includes(given.terms) ? insuredValue(parts, sheet) : withPremium(given, parts, sheet)
  refuse(V.startsWith('-') || V === '0' ? [NOTHING_LEFT] : [])
  warnOfFreight(given, sheet)
  const places = given.valueRounding === 'fen' ? 2 : 0
  const value = sheet.figure(
    { en: 'Dutiable value, stated', zh: '计税价格（四舍五入）' },
    'D = V',
    { V },
    halfUp(places),
  )
  return { price: P, ...costs, freight: F, premium: I, valueInCurrency: round(divide(V, e), 2, 'half-up'), value }
}

interface Parts {
  readonly P: Decimal
  readonly F: Decimal
  readonly A: CostEffects['additions']
  readonly X: CostEffects['deductions']
}

function insuredValue(parts: Parts, sheet: Worksheet): { readonly V: Decimal; readonly I: Decimal } {
  const V = sheet.figure(VALUE, 'V = P + F + A − X', { ...parts })
  return { V, I: zero }
}

/** A premium by a rate is one on the price as the law adjusts it: what counts beside it is insured with it, what is taken off is not. */
function withPremium(
  given: ImportValueInput,
  parts: Parts,
  sheet: Worksheet,
): { readonly V: Decimal; readonly I: Decimal } {
  const { premium, premiumRate: r, premiumExchangeRate, exchangeRate, insuredFactor: k } = given
  if (premium !== undefined) {
    const says = { en: 'Insurance in CNY', zh: '保险费折人民币' }
    const I = sheet.figure(says, 'I = i × e', { i: premium, e: premiumExchangeRate ?? exchangeRate })
    return { V: sheet.figure(VALUE, 'V = P + F + I + A − X', { ...parts, I }), I }
  }
  const share = r ?? figureOn(customsFigures, 'unknown-premium-share', given.day, sheet)
  const added = r === undefined ? given.unknownPremium === 'multiply' : given.premiumBase === 'price-and-freight'
  if (r === undefined)
    sheet.remark({
      en: 'Insurance unknown: by law a share of price and freight',
      zh: '保险费无法确定：按货价加运费的法定比例计算',
    })
  const figures = { ...parts, r: share, k }
  if (added) {
    const I = sheet.figure({ en: 'Insurance', zh: '保险费' }, 'I = (P + A − X + F) × k × r', figures)
    return { V: sheet.figure(VALUE, 'V = P + F + I + A − X', { ...parts, I }), I }
  }
  const CIF = sheet.figure(
    { en: 'CIF, the premium stands in it', zh: 'CIF 价（含保险费）' },
    'CIF = (P + A − X + F) ÷ (1 − k × r)',
    figures,
  )
  const I = sheet.figure({ en: 'Insurance', zh: '保险费' }, 'I = CIF × k × r', { ...figures, CIF })
  return { V: CIF, I }
}

const VALUE = { en: 'Dutiable value', zh: '计税价格' }

function freightOf(given: ImportValueInput, P: Decimal, sheet: Worksheet): Decimal {
  const { freight, freightRate, freightPerTonne, tonnes } = given
  const e = given.freightExchangeRate ?? given.exchangeRate
  const says = { en: 'Freight in CNY', zh: '运费折人民币' }
  if (freight !== undefined) return sheet.figure(says, 'F = f × e', { f: freight, e })
  if (freightRate !== undefined) return sheet.figure(says, 'F = P × f', { P, f: freightRate })
  return sheet.figure(says, 'F = t × f × e', { t: tonnes ?? zero, f: freightPerTonne ?? zero, e })
}

function contradictions(given: ImportValueInput): readonly Fault[] {
  const { freight, freightRate, freightPerTonne, tonnes, premium, premiumRate } = given
  const ways = [freight, freightRate, freightPerTonne].filter((way) => way !== undefined).length
  return [
    ...(ways === 0 && !CARRIED.includes(given.terms) ? [NO_FREIGHT] : []),
    ...(ways > 1 ? [FREIGHT_TWICE] : []),
    ...(freightPerTonne !== undefined && tonnes === undefined ? [NO_TONNES] : []),
    ...(premium !== undefined && premiumRate !== undefined ? [PREMIUM_TWICE] : []),
  ]
}

const NO_FREIGHT = fault(
  'freight',
  'no-freight',
  'Under this term freight is not in the price: give freight, freightRate or freightPerTonne (0 where the goods carry themselves).',
  '该成交方式货价不含运费：请填运费、运费率或每吨运费（自力运输填 0）。',
)
const FREIGHT_TWICE = fault('freight', 'told-twice', 'Give the freight in one way only.', '运费只能用一种方式填写。')
const NO_TONNES = fault('tonnes', 'missing', 'Freight for a tonne needs the tonnes.', '按吨计运费须填吨数。')
const PREMIUM_TWICE = fault(
  'premium',
  'told-twice',
  'Give the premium or its rate, not both.',
  '保险费与保险费率只填一项。',
)
const NOTHING_LEFT = fault(
  'costs',
  'nothing-left',
  'What is taken off takes the whole price.',
  '扣除项目已达货价全部。',
)

function warnOfFreight(given: ImportValueInput, sheet: Worksheet): void {
  const freight = given.freight ?? given.freightRate ?? given.freightPerTonne
  const premium = given.premium ?? given.premiumRate
  if (freight !== undefined && CARRIED.includes(given.terms))
    sheet.warn(notAdded('freight', 'freight', '运费', given.terms))
  if (premium !== undefined && INSURED.includes(given.terms))
    sheet.warn(notAdded('premium', 'insurance', '保险费', given.terms))
}

function notAdded(at: string, en: string, zh: string, terms: string): Finding {
  return {
    rule: 'D-09',
    verdict: 'judgement',
    weight: 'warn',
    at,
    says: { en: `${terms} holds the ${en} already: it was not added again.`, zh: `${terms} 价已含${zh}，未再计入。` },
    source: { title: '中华人民共和国关税法', at: 'art. 24' },
  }
}

export const importValueCalculation = calculation({
  name: 'import-value',
  title: { en: 'Dutiable value of imports from FOB, CFR, CIF or any term', zh: '进口货物计税（完税）价格' },
  topic: 'customs',
  says: {
    en: 'The value on which import duty is reckoned: price, additions, exclusions, freight and insurance.',
    zh: '进口关税的计税基础：货价、计入与扣除项目、运费和保险费。',
  },
  rules: ['D-01', 'D-02', 'D-03', 'D-04', 'D-07'],
  sources: [
    { title: '中华人民共和国关税法', at: 'art. 24–26, 60' },
    { title: '海关进出口货物征税管理办法（海关总署令第272号）', at: 'art. 13, 19' },
  ],
  input: importValueInput,
  output,
  examples: importValueExamples,
  work: importValue,
})
