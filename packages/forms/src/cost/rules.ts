import { compare, type Decimal, decimal, isPositive, multiply, one, subtract, zero } from '@gendan/kernel/decimal'
import type { Rule, Spot, Weight } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { sellerInsures, sellerPaysMainCarriage } from '@gendan/trade/terms/incoterms'
import type { CostItem, CostLayer, CostLine, CostSheet } from '../deal/cost.ts'
import type { House } from '../deal/deal.ts'
import { gaps } from './compare.ts'
import { marginMakers } from './margin-makers.ts'
import { type PricedTerms, partsOf, rateOf } from './parts.ts'
import { percent, totalOf } from './reckon.ts'

/** A cost sheet beside the terms it is for. */
export interface Costing {
  readonly layer: CostLayer
  readonly sheet: CostSheet
  /** The terms as settled, or as offered last; none before there was an offer. */
  readonly terms?: PricedTerms
  readonly house: House
  /** Why the actual cost came out otherwise, by element. */
  readonly reasons: Readonly<Record<string, string>>
  /** What the actual cost is held against. */
  readonly detailed?: CostSheet
}

const seed = { title: '跟单员工作计划 (003) 篇3 三', at: '4 成本分析单' }
const incoterms = (at: string) => ({ title: 'Incoterms 2020', at })

function rule(
  n: string,
  weight: Weight,
  title: Words,
  test: (costing: Costing, terms: PricedTerms) => readonly Spot[],
  source = seed,
): Rule<Costing> {
  return {
    ...{ id: `CT-${n}`, weight, title, source },
    test: (costing) => (costing.terms ? test(costing, costing.terms) : []),
  }
}

/** What must hold before a cost is recorded. Places are paths into the sheet, and "reasons". */
export const costRules: readonly Rule<Costing>[] = [
  {
    id: 'CT-01',
    weight: 'block',
    title: { en: 'There are terms to cost', zh: '有条款可核算' },
    source: seed,
    test: ({ terms }) => (terms && terms.lines.length > 0 ? [] : [NO_TERMS]),
  },
  rule('02', 'block', { en: 'Every line is costed, once', zh: '每行商品都已核算，且只算一次' }, ({ sheet }, terms) => [
    ...terms.lines.flatMap(({ id }, i) => (timesIn(sheet, id) === 1 ? [] : [uncosted(i, timesIn(sheet, id))])),
    ...sheet.lines.flatMap(({ line }, i) => (terms.lines.some(({ id }) => id === line) ? [] : [unknownLine(line, i)])),
  ]),
  rule('03', 'block', { en: 'The exchange rate is there', zh: '写明汇率' }, ({ sheet, house }, terms) => {
    const rate = rateOf(sheet, terms, house.currency)
    return rate && isPositive(rate) ? [] : [rateless(terms.currency, house.currency)]
  }),
  rule(
    '04',
    'warn',
    { en: 'The rate is near the one on record', zh: '汇率与登记的相近' },
    ({ sheet, house }, terms) => {
      const recorded = house.rates.find(({ from }) => from === terms.currency)
      const rate = rateOf(sheet, terms, house.currency)
      if (!recorded || !rate || !apart(rate, recorded.rate)) return []
      return [farRate(rate, recorded.rate, recorded.day)]
    },
  ),
  rule('12', 'note', { en: "The rate is the firm's own", zh: '汇率为公司登记的汇率' }, ({ sheet, house }, terms) => {
    const recorded = house.rates.find(({ from }) => from === terms.currency)
    const rate = rateOf(sheet, terms, house.currency)
    if (!recorded || !rate || compare(rate, recorded.rate) === 0 || apart(rate, recorded.rate)) return []
    return [otherRate(rate, recorded)]
  }),
  rule('05', 'block', { en: 'Every line has its purchase price', zh: '每行都有进价' }, ({ sheet }) =>
    sheet.lines.flatMap((line, i) => (isPositive(line.purchase) ? [] : [unpriced(line, i)])),
  ),
  rule(
    '06',
    'block',
    { en: 'No more VAT is refunded than was paid', zh: '退税率不高于增值税税率' },
    ({ sheet }) => sheet.lines.flatMap(refundAboveVat),
    { title: '财税〔2012〕39号', at: '五（二）' },
  ),
  rule(
    '07',
    'block',
    { en: 'Freight is costed where we carry', zh: '我方付运费时已计运费' },
    ({ sheet }, { delivery }) =>
      sellerPaysMainCarriage(delivery.incoterm) && !has(sheet, 'freight') ? [lacks('freight', delivery.incoterm)] : [],
    incoterms('C and D rules, A4'),
  ),
  rule(
    '08',
    'block',
    { en: 'The premium is costed where we insure', zh: '我方投保时已计保险费' },
    ({ sheet }, { delivery }) =>
      sellerInsures(delivery.incoterm) && !has(sheet, 'insurance') ? [lacks('insurance', delivery.incoterm)] : [],
    incoterms('CIF A5, CIP A5'),
  ),
  rule(
    '09',
    'block',
    { en: 'Every item is an amount or a share, in a money of the deal', zh: '每项费用为金额或比例，币种相符' },
    ({ sheet, house }, terms) =>
      sheet.items.flatMap((item, i) => (readable(item, [house.currency, terms.currency]) ? [] : [unreadable(item, i)])),
  ),
  rule('10', 'block', { en: 'Something is left of the invoice', zh: '扣除国外费用后尚有收入' }, (costing, terms) => {
    const parts = partsOf(costing.sheet, terms, costing.house.currency)
    return !parts || totalOf(parts, costing.house.margin) ? [] : [NOTHING_LEFT]
  }),
  rule('11', 'warn', { en: 'A large gap has its reason', zh: '差额较大的写明原因' }, (costing, terms) =>
    costing.layer === 'actual' ? unexplained(costing, terms) : [],
  ),
]

const timesIn = ({ lines }: CostSheet, id: string) => lines.filter(({ line }) => line === id).length
const has = ({ items }: CostSheet, element: string) => items.some((item) => item.element === element)

/** A thirty-third apart, about 3 %. */
function apart(rate: Decimal, recorded: Decimal): boolean {
  const gap = subtract(rate, recorded)
  return compare(multiply(gap.startsWith('-') ? subtract(zero, gap) : gap, decimal('33')), recorded) > 0
}

function readable({ amount, share }: CostItem, known: readonly string[]): boolean {
  if ((amount === undefined) === (share === undefined)) return false
  if (amount) return known.includes(amount.currency) && compare(amount.amount, zero) >= 0
  return share !== undefined && compare(share, zero) >= 0 && compare(share, one) < 0
}

const NO_TERMS: Spot = {
  at: 'terms',
  says: { en: 'There is neither an offer nor terms to cost.', zh: '还没有发盘或成交条款可核算。' },
  remedy: { en: 'Make an offer or settle the terms first.', zh: '请先发盘或议定条款。' },
}

const NOTHING_LEFT: Spot = {
  at: 'items',
  says: {
    en: 'What is paid abroad takes the whole invoice: nothing is earned.',
    zh: '国外费用已达发票金额的全部，没有收入。',
  },
  remedy: { en: 'Check freight, premium and commission.', zh: '请核对运费、保险费和佣金。' },
}

function uncosted(i: number, times: number): Spot {
  return {
    at: `terms.lines.${i}`,
    says:
      times === 0
        ? { en: `Line ${i + 1} is not costed.`, zh: `第 ${i + 1} 行没有核算。` }
        : { en: `Line ${i + 1} is costed ${times} times.`, zh: `第 ${i + 1} 行核算了 ${times} 次。` },
    remedy: { en: 'Enter what one unit of it is bought for.', zh: '请填写该行的单位进价。' },
  }
}

function unknownLine(line: string, i: number): Spot {
  return {
    at: `lines.${i}`,
    says: { en: `The terms have no line ${line} any more.`, zh: `条款里已没有第 ${line} 行。` },
    remedy: { en: 'Reckon the cost again on the terms as they stand.', zh: '请按现行条款重新核算。' },
  }
}

function rateless(from: string, to: string): Spot {
  return {
    at: 'rate',
    says: { en: `There is no rate of ${from} into ${to}.`, zh: `没有 ${from} 兑 ${to} 的汇率。` },
    remedy: { en: 'Enter the rate with its source and day.', zh: '请填写汇率、来源和日期。' },
  }
}

function otherRate(rate: Decimal, { rate: recorded, day, source }: House['rates'][number]): Spot {
  return {
    at: 'rate',
    says: {
      en: `The rate ${rate} is not the firm's: ${recorded} of ${day} (${source}).`,
      zh: `汇率 ${rate} 不是公司登记的：${day} 为 ${recorded}（${source}）。`,
    },
    remedy: {
      en: 'Take the recorded one, or leave yours with its source and day.',
      zh: '请用登记的汇率；用别的汇率请写明来源和日期。',
    },
  }
}

function farRate(rate: Decimal, recorded: Decimal, day: string): Spot {
  return {
    at: 'rate',
    says: {
      en: `The rate ${rate} is far from the ${recorded} recorded on ${day}.`,
      zh: `汇率 ${rate} 与 ${day} 登记的 ${recorded} 相差较大。`,
    },
    remedy: { en: 'Check it, or record the new rate in the settings.', zh: '请核对，或在设置里登记新汇率。' },
  }
}

function unpriced({ line }: CostLine, i: number): Spot {
  return {
    at: `lines.${i}.purchase`,
    says: { en: `Line ${line} has no purchase price.`, zh: `第 ${line} 行没有进价。` },
    remedy: {
      en: 'Enter it with VAT; for goods of our own make, what they cost us.',
      zh: '请填写含税进价；自产的填写生产成本。',
    },
  }
}

function refundAboveVat({ line, vatRate, refundRate }: CostLine, i: number): readonly Spot[] {
  if (compare(zero, refundRate) <= 0 && compare(refundRate, vatRate) <= 0 && compare(vatRate, one) < 0) return []
  return [
    {
      at: `lines.${i}.refundRate`,
      says: {
        en: `Line ${line}: a refund of ${percent(refundRate)} on VAT of ${percent(vatRate)}.`,
        zh: `第 ${line} 行：退税率 ${percent(refundRate)}，增值税税率 ${percent(vatRate)}。`,
      },
      remedy: {
        en: 'Look both up for the tariff line; the refund is never above the VAT.',
        zh: '请按税号核对；退税率不会高于征税率。',
      },
    },
  ]
}

function lacks(element: 'freight' | 'insurance', incoterm: string): Spot {
  const name = marginMakers[element]
  return {
    at: 'items',
    says: {
      en: `Under ${incoterm} it is for us to pay: ${name.en.toLowerCase()} is not costed.`,
      zh: `${incoterm} 由我方承担，却没有计${name.zh}。`,
    },
    remedy: { en: `Add ${name.en.toLowerCase()} to the items.`, zh: `请在费用里加上${name.zh}。` },
  }
}

function unreadable({ element, name }: CostItem, i: number): Spot {
  const said = { en: name || marginMakers[element].en, zh: name || marginMakers[element].zh }
  return {
    at: `items.${i}`,
    says: {
      en: `${said.en} is neither an amount in the firm's or the deal's money nor a share below 100%.`,
      zh: `${said.zh}既不是本位币或成交币种的金额，也不是小于 100% 的比例。`,
    },
    remedy: {
      en: 'Enter one of the two; turn a third money into the firm’s and say so in the name.',
      zh: '请填写其一；第三种货币请折成本位币，并在名称里注明。',
    },
  }
}

function unexplained({ sheet, detailed, reasons, house }: Costing, terms: PricedTerms): readonly Spot[] {
  const actual = partsOf(sheet, terms, house.currency)
  const planned = detailed && partsOf(detailed, terms, house.currency)
  if (!actual || !planned) return []
  return gaps(planned, actual).flatMap(({ maker, gap, large }) => {
    if (!large || reasons[maker]?.trim()) return []
    const name = marginMakers[maker]
    const off = `${gap.startsWith('-') ? '' : '+'}${gap} ${house.currency}`
    return [
      {
        at: `reasons.${maker}`,
        says: { en: `${name.en} came out otherwise: ${off}.`, zh: `${name.zh}与详算相差 ${off}。` },
        remedy: {
          en: 'Say why: the next quotation learns from it.',
          zh: '请写明原因，下次报价用得上。',
        },
      },
    ]
  })
}
