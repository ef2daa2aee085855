import { add, compare, type Decimal, decimal, one, sumOf, zero } from '@gendan/kernel/decimal'
import { NOT_READ } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { figureOn } from '../calculation/dated.ts'
import { answerFigure, civilDay, claim, figure, positive, rate, share, told } from '../calculation/field.ts'
import { shareOut } from '../calculation/share-out.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { customsFigures } from '../tables/customs-figures.generated.ts'

const line = z.strictObject({
  name: told(z.string().optional(), 'Name of the goods', '商品名称'),
  price: positive('Retail price of one piece', '零售单价', 'CNY'),
  quantity: positive('Pieces', '件数', 'pieces').default(one),
  vatRate: share('VAT rate', '增值税税率').default(decimal('0.13')),
  consumptionRate: rate('Ad valorem consumption tax', '消费税比例税率').default(zero),
  consumptionPerPiece: figure('Specific consumption tax for one piece', '消费税定额（每件）', 'CNY').default(zero),
  dutyRate: share('Duty rate, where the limits are passed', '关税税率（超限值时全额征税用）').default(zero),
})
type Line = z.output<typeof line>

const input = z.strictObject({
  lines: told(z.array(line).min(1), 'Goods of one order', '一个订单的商品'),
  freight: figure('Freight of the order', '运费', 'CNY').default(zero),
  premium: figure('Insurance of the order', '保险费', 'CNY').default(zero),
  discount: figure('Discount on the order, not by a voucher of the platform', '订单优惠减免', 'CNY').default(zero),
  usedThisYear: figure('What the person has bought this year already', '本年度已使用额度', 'CNY').default(zero),
  listed: claim('The goods are on the list of retail imports', '在跨境电商零售进口商品清单内').default(true),
  day: civilDay(
    'Day of the order, for limits and shares; the present ones where empty',
    '订单日期；不填按现行限值',
  ).optional(),
})
type Given = z.output<typeof input>

const REGIMES = ['retail', 'full-tax', 'general-trade'] as const
const figures = {
  value: answerFigure('Value with freight and insurance', '计税价格（含运保费）', 'CNY'),
  duty: answerFigure('Duty', '关税', 'CNY'),
  consumptionFull: answerFigure('Full consumption tax', '法定应纳消费税', 'CNY'),
  consumptionTax: answerFigure('Consumption tax levied', '应征消费税', 'CNY'),
  vat: answerFigure('VAT levied', '应征增值税', 'CNY'),
  total: answerFigure('Taxes together', '税款合计', 'CNY'),
}
const { total, ...parts } = figures
const output = z.strictObject({
  total,
  regime: told(
    z.enum(REGIMES),
    'Retail import at 70 %; full tax in the retail channel (one piece above the limit); general trade',
    '零售进口优惠（70%）；零售渠道全额征税（单件超限）；按一般贸易管理',
  ),
  ...parts,
  lines: told(z.array(z.strictObject(figures)), 'Each line', '各项'),
})
type Taxes = { readonly [Name in keyof typeof figures]: Decimal }

/**
 * Cross-border retail import (D-50 to D-52): within the limits no duty, consumption tax and VAT × 70 %, the full consumption tax
 * in the base of VAT; one piece above the single limit but within that of the year bears full tax. CNY, each tax half up to the fen.
 */
export function retailImport(
  given: Given,
  sheet: Worksheet,
): Taxes & { readonly regime: (typeof REGIMES)[number]; readonly lines: Taxes[] } {
  const values = valuesOf(given, sheet)
  const V = sumOf(values)
  const regime = regimeOf(given, V, sheet)
  const s = regime === 'retail' ? figureOn(customsFigures, 'retail-share', given.day, sheet) : one
  const lines = given.lines.map((item, i) =>
    taxesOn(item, { V: values[i] ?? zero, s, dutied: regime !== 'retail' }, sheet),
  )
  const sum = (name: keyof Taxes) => sumOf(lines.map((item) => item[name]))
  return {
    regime,
    lines,
    ...(Object.fromEntries(Object.keys(figures).map((name) => [name, sum(name as keyof Taxes)])) as Taxes),
  }
}

function valuesOf(given: Given, sheet: Worksheet): readonly Decimal[] {
  const goods = given.lines.map(({ price: p, quantity: q }) =>
    sheet.figure({ en: 'Goods', zh: '货款' }, 'g = p × q', { p, q }, halfUp(2)),
  )
  const G = sumOf(goods)
  const { freight: F, premium: I, discount: X } = given
  const says = { en: 'Value of the order', zh: '订单计税价格' }
  const V = sheet.figure(says, X === zero ? 'V = G + F + I' : 'V = max(G + F + I − X, 0)', { G, F, I, X }, halfUp(2))
  return shareOut(V, goods, 2)
}

function regimeOf(given: Given, V: Decimal, sheet: Worksheet): (typeof REGIMES)[number] {
  const single = figureOn(customsFigures, 'retail-single-limit', given.day, sheet)
  const year = figureOn(customsFigures, 'retail-year-limit', given.day, sheet)
  const pieces = sumOf(given.lines.map(({ quantity }) => quantity))
  if (!given.listed) return say('general-trade', 'Not on the list: general trade', '不在清单内：按一般贸易', sheet)
  if (compare(add(V, given.usedThisYear), year) > 0)
    return say(
      'general-trade',
      `Above the year’s limit ${year}: general trade`,
      `超过年度限值 ${year} 元：按一般贸易`,
      sheet,
    )
  if (compare(V, single) <= 0)
    return say(
      'retail',
      `Within ${single} and ${year}: duty 0, VAT and consumption tax in part`,
      `未超过 ${single} 元及年度 ${year} 元：关税 0，增值税、消费税按比例`,
      sheet,
    )
  if (compare(pieces, one) <= 0)
    return say('full-tax', `One piece above ${single}: full tax`, `单件超过 ${single} 元：全额征税`, sheet)
  return say(
    'general-trade',
    `Several pieces above ${single}: general trade`,
    `多件超过 ${single} 元：按一般贸易`,
    sheet,
  )
}

function say<Regime>(regime: Regime, en: string, zh: string, sheet: Worksheet): Regime {
  sheet.remark({ en, zh })
  return regime
}

function taxesOn(
  item: Line,
  { V, s, dutied }: { readonly V: Decimal; readonly s: Decimal; readonly dutied: boolean },
  sheet: Worksheet,
): Taxes {
  const D = dutied ? sheet.figure({ en: 'Duty', zh: '关税' }, 'D = V × d', { V, d: item.dutyRate }, halfUp(2)) : zero
  const { consumptionRate: c, consumptionPerPiece: u, quantity: q, vatRate: t } = item
  const taxed = c !== zero || u !== zero
  const figures = { V, D, c, u, q, t, s }
  const C = taxed
    ? sheet.figure(
        { en: 'Full consumption tax', zh: '法定应纳消费税' },
        'C = (V + D + q × u) ÷ (1 − c) × c + q × u',
        figures,
      )
    : zero
  const CT = taxed
    ? sheet.figure({ en: 'Consumption tax levied', zh: '应征消费税' }, 'CT = C × s', { C, s }, halfUp(2))
    : zero
  const VAT = sheet.figure(
    { en: 'VAT levied', zh: '应征增值税' },
    'VAT = (V + D + C) × t × s',
    { ...figures, C },
    halfUp(2),
  )
  const total = sheet.figure({ en: 'Taxes', zh: '税款合计' }, 'T = D + CT + VAT', { D, CT, VAT })
  return {
    value: V,
    duty: D,
    consumptionFull: sheet.figure(
      { en: 'Full consumption tax, stated', zh: '法定应纳消费税（取整）' },
      'C2 = C',
      { C },
      halfUp(2),
    ),
    consumptionTax: CT,
    vat: VAT,
    total,
  }
}

export const retailImportCalculation = calculation({
  name: 'retail-import-tax',
  title: { en: 'Cross-border e-commerce retail import tax', zh: '跨境电商零售进口综合税' },
  topic: 'customs',
  says: {
    en: 'What a retail order from abroad bears, within the limits and above them.',
    zh: '跨境电商零售进口订单应征的税款，限值内与超限值。',
  },
  rules: ['D-50', 'D-51', 'D-52'],
  sources: [
    {
      title: '财关税〔2016〕18号；财关税〔2018〕49号',
      at: `〔2016〕18号 art. 1, 3; limits of 〔2018〕49号: ${NOT_READ}`,
    },
  ],
  input,
  output,
  examples: [
    {
      title: { en: '300 with consumption tax of 15 %', zh: '300 元，消费税 15%' },
      input: { lines: [{ price: 300, consumptionRate: '0.15' }] },
      gives: { regime: 'retail', consumptionFull: '52.94', consumptionTax: '37.06', vat: '32.12', total: '69.18' },
    },
    {
      title: { en: 'No consumption tax: 9.1 % together', zh: '无消费税：综合税率 9.1%' },
      input: { lines: [{ price: 980 }], freight: 20 },
      gives: { value: '1000', vat: '91', total: '91' },
    },
    {
      title: { en: 'One watch of 8000: full tax', zh: '单件手表 8000 元：全额征税' },
      input: { lines: [{ price: 8000, dutyRate: '0.1' }] },
      gives: { regime: 'full-tax', duty: '800', vat: '1144', total: '1944' },
    },
    {
      title: { en: 'The limit of the year is passed', zh: '超过年度限值' },
      input: { lines: [{ price: 2000 }], usedThisYear: 24500 },
      gives: { regime: 'general-trade' },
    },
  ],
  work: retailImport,
})
