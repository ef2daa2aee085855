import { dayShape } from '@gendan/kernel/day'
import { compare, type Decimal, one, sumOf, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { figureOn } from '../calculation/dated.ts'
import { answerFigure, figure, share, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { customsFigures } from '../tables/customs-figures.generated.ts'
import { consumptionShape, consumptionTaxOf } from './consumption-tax.ts'
import { dutyOf, dutyShape } from './duty.ts'
import { importTaxesExamples } from './import-taxes-examples.ts'
import { lineValues, shipmentShape, valuationFields } from './line-values.ts'

const line = z.strictObject({
  name: told(z.string().optional(), 'Name of the goods', '商品名称'),
  ...valuationFields,
  duty: dutyShape.default({ kind: 'ad-valorem', rate: zero }),
  dutyShare: share(
    'Share of the duty that is levied: 1 whole, 0.5 half, 0 exempt',
    '关税征收比例：1 照章，0.5 减半，0 免征',
  ).default(one),
  antiDumpingRate: share('Anti-dumping duty', '反倾销税税率').default(zero),
  countervailingRate: share('Countervailing duty', '反补贴税税率').default(zero),
  safeguardRate: share('Safeguard duty', '保障措施关税税率').default(zero),
  retaliatoryRate: share('Retaliatory (additional) duty', '报复性关税（加征关税）税率').default(zero),
  consumption: consumptionShape.optional(),
  vatRate: share(
    'Rate of import VAT: 0.13 or 0.09 at present, 0.17 in older papers',
    '进口增值税税率（现行 0.13、0.09；旧题 0.17）',
  ).default(zero),
})
type Line = z.output<typeof line>

const input = z.strictObject({
  lines: told(
    z.array(line).min(1),
    'Lines of goods; one line where there is one kind of goods',
    '商品项；只有一种货物时填一项',
  ),
  shipment: shipmentShape.optional(),
  freeAmount: figure(
    'Free amount for one shipment: a tax that is not above it is not levied; of the law where empty, 0 to levy always',
    '一票货物免征税额（不超过则免征）；不填按法定，填 0 则一律征收',
    'CNY',
  ).optional(),
  day: told(
    dayShape.optional(),
    'Day on which the declaration was completed; the present figures of law where empty',
    '完成申报之日；不填按现行规定',
    'day',
  ),
})
type ImportTaxesInput = z.output<typeof input>

const sums = {
  value: answerFigure('Dutiable value', '计税价格（完税价格）', 'CNY'),
  duty: answerFigure('Import duty', '关税', 'CNY'),
  antiDumping: answerFigure('Anti-dumping duty', '反倾销税', 'CNY'),
  countervailing: answerFigure('Countervailing duty', '反补贴税', 'CNY'),
  safeguard: answerFigure('Safeguard duty', '保障措施关税', 'CNY'),
  retaliatory: answerFigure('Retaliatory duty', '报复性关税', 'CNY'),
  duties: answerFigure('All duties', '各项关税合计', 'CNY'),
  consumptionBase: answerFigure('Composite price for consumption tax', '消费税组成计税价格', 'CNY'),
  consumptionTax: answerFigure('Import consumption tax', '进口环节消费税', 'CNY'),
  vatBase: answerFigure('Composite price for VAT', '增值税组成计税价格', 'CNY'),
  vat: answerFigure('Import VAT', '进口环节增值税', 'CNY'),
  total: answerFigure('All taxes', '税款合计', 'CNY'),
}

const { total, ...parts } = sums
const output = z.strictObject({
  total,
  ...parts,
  lines: told(z.array(z.strictObject(sums)), 'Each line', '各项'),
})
type Taxes = { readonly [Name in keyof typeof sums]: Decimal }
type ImportTaxes = Taxes & { readonly lines: Taxes[] }

/**
 * Everything that customs levies on imports (D-20 to D-26): duty of any kind, remedy duties, consumption tax and VAT, each
 * rounded half up to the fen before the next is reckoned on it. CNY. A tax of the whole shipment that is not above the free
 * amount is not levied. Throws Unusable where a value is missing or told twice.
 */
export function importTaxes(given: ImportTaxesInput, sheet: Worksheet): ImportTaxes {
  const { day, freeAmount } = given
  const free = freeAmount ?? figureOn(customsFigures, 'shipment-free-amount', day, sheet)
  const valued = lineValues(given, sheet).map(({ line, value }, i) => ({
    ...{ line, V: value, day, duties: NO_DUTIES, consumption: NOTHING, vat: NOTHING },
    name: given.lines.length > 1 ? nameOf(line, i) : undefined,
  }))
  const dutied = levied(valued, { key: 'duties', name: DUTY, work: dutiesOn, nothing: NO_DUTIES, free }, sheet)
  const consumed = levied(
    dutied,
    { key: 'consumption', name: CONSUMPTION, work: consumptionOn, nothing: NOTHING, free },
    sheet,
  )
  const lines = levied(consumed, { key: 'vat', name: VAT, work: vatOn, nothing: NOTHING, free }, sheet).map(taxesOf)
  const whole = together(lines)
  const parts = { D: whole.duties, CT: whole.consumptionTax, VAT: whole.vat }
  sheet.figure({ en: 'All taxes', zh: '税款合计' }, 'T = D + CT + VAT', parts)
  return { lines, ...whole }
}

const DUTY = { en: 'duty', zh: '关税' }
const CONSUMPTION = { en: 'consumption tax', zh: '消费税' }
const VAT = { en: 'VAT', zh: '增值税' }
const FEN = halfUp(2)

/** A tax of one line; `total` is what the free amount is held against. */
interface Levied {
  readonly total: Decimal
}
interface Duties extends Levied {
  readonly duty: Decimal
  readonly antiDumping: Decimal
  readonly countervailing: Decimal
  readonly safeguard: Decimal
  readonly retaliatory: Decimal
}
interface OnBase extends Levied {
  readonly base: Decimal
}

const NOTHING: OnBase = { base: zero, total: zero }
const NO_DUTIES: Duties = {
  duty: zero,
  antiDumping: zero,
  countervailing: zero,
  safeguard: zero,
  retaliatory: zero,
  total: zero,
}

/** One line on its way: what is not levied yet is nothing. */
interface Levy {
  readonly line: Line
  /** What the working calls it; undefined where there is one line only. */
  readonly name: Words | undefined
  readonly V: Decimal
  readonly day: string | undefined
  readonly duties: Duties
  readonly consumption: OnBase
  readonly vat: OnBase
}

/** One tax: how it is reckoned on a line, what it is where it is not levied, and up to what it is not. */
interface Stage<Key extends 'duties' | 'consumption' | 'vat'> {
  readonly key: Key
  readonly name: Words
  readonly work: (one: Levy, sheet: Worksheet) => Levy[Key]
  readonly nothing: Levy[Key]
  readonly free: Decimal
}

/** The lines with one tax more; nothing of it where that of the whole shipment is not above the free amount (D-25). */
function levied<Key extends 'duties' | 'consumption' | 'vat'>(
  lines: readonly Levy[],
  { key, name, work, nothing, free }: Stage<Key>,
  sheet: Worksheet,
): readonly Levy[] {
  const taxes = lines.map((one) => {
    if (one.name) sheet.remark(one.name)
    return work(one, sheet)
  })
  const whole = sumOf(taxes.map(({ total }) => total))
  const waived = whole !== zero && compare(whole, free) <= 0
  if (waived)
    sheet.remark({
      en: `The ${name.en} of the shipment, ${whole}, is not above ${free}: not levied`,
      zh: `本票${name.zh} ${whole} 元未超过 ${free} 元，免征`,
    })
  return lines.map((one, i) => ({ ...one, [key]: waived ? nothing : taxes[i] }))
}

function nameOf(line: Line, i: number): Words {
  const name = line.name ? ` ${line.name}` : ''
  return { en: `Line ${i + 1}${name}`, zh: `第 ${i + 1} 项${name}` }
}

function dutiesOn({ line, V, day }: Levy, sheet: Worksheet): Duties {
  const whole = dutyOf(line.duty, { V, day }, sheet)
  const duty =
    line.dutyShare === one
      ? whole
      : sheet.figure({ en: 'Duty levied', zh: '应征关税' }, 'Dx = D × s', { D: whole, s: line.dutyShare }, FEN)
  const antiDumping = remedy({ en: 'Anti-dumping duty', zh: '反倾销税' }, line.antiDumpingRate, V, sheet)
  const countervailing = remedy({ en: 'Countervailing duty', zh: '反补贴税' }, line.countervailingRate, V, sheet)
  const safeguard = remedy({ en: 'Safeguard duty', zh: '保障措施关税' }, line.safeguardRate, V, sheet)
  const retaliatory = remedy({ en: 'Retaliatory duty', zh: '报复性关税' }, line.retaliatoryRate, V, sheet)
  const total = sumOf([duty, antiDumping, countervailing, safeguard, retaliatory])
  return { duty, antiDumping, countervailing, safeguard, retaliatory, total }
}

/** A remedy duty (D-21): on the value, a line of its own. */
function remedy(says: Words, r: Decimal, V: Decimal, sheet: Worksheet): Decimal {
  return r === zero ? zero : sheet.figure(says, 'R = V × r', { V, r }, FEN)
}

function consumptionOn({ line, V, day, duties }: Levy, sheet: Worksheet): OnBase {
  if (!line.consumption) return NOTHING
  const { base, tax } = consumptionTaxOf(line.consumption, { V, D: duties.total, day }, sheet)
  return { base, total: tax }
}

function vatOn({ line, V, duties, consumption }: Levy, sheet: Worksheet): OnBase {
  const parts = { V, D: duties.total, CT: consumption.total }
  const base = sheet.figure({ en: 'Composite price for VAT', zh: '增值税组成计税价格' }, 'B = V + D + CT', parts)
  return {
    base,
    total: sheet.figure({ en: 'Import VAT', zh: '进口增值税' }, 'VAT = B × r', { B: base, r: line.vatRate }, FEN),
  }
}

function taxesOf({ V, duties, consumption, vat }: Levy): Taxes {
  const { total, ...each } = duties
  return {
    value: V,
    ...each,
    duties: total,
    consumptionBase: consumption.base,
    consumptionTax: consumption.total,
    vatBase: vat.base,
    vat: vat.total,
    total: sumOf([total, consumption.total, vat.total]),
  }
}

function together(lines: readonly Taxes[]): Taxes {
  const sum = (name: keyof Taxes) => sumOf(lines.map((one) => one[name]))
  return Object.fromEntries(Object.keys(sums).map((name) => [name, sum(name as keyof Taxes)])) as Taxes
}

export const importTaxesCalculation = calculation({
  name: 'import-taxes',
  title: {
    en: 'Import duty (ad valorem, specific, compound, alternative, sliding), remedy duties, consumption tax and VAT',
    zh: '进口税费：关税（从价、从量、复合、选择、滑准）、反倾销等税、消费税、增值税',
  },
  topic: 'customs',
  says: {
    en: 'What customs levies on a consignment of imports, line by line, from its value or its price.',
    zh: '进口货物应缴的全部税款，按项计算；可直接填计税价格，也可填成交价格。',
  },
  rules: ['D-20', 'D-21', 'D-22', 'D-23', 'D-24', 'D-25', 'D-26', 'G-05'],
  sources: [
    { title: '中华人民共和国关税法', at: 'art. 16–18, 23, 32, 70' },
    { title: '中华人民共和国增值税法', at: 'art. 14: composite price of imports' },
    { title: '中华人民共和国消费税暂行条例', at: unread('art. 5, 9') },
    { title: '海关进出口货物征税管理办法（海关总署令第272号）', at: 'art. 19' },
  ],
  input,
  output,
  examples: importTaxesExamples,
  work: importTaxes,
})
