import type { Party } from '@gendan/firm/party'
import { daysLate, type Needed } from '@gendan/forms/deal/needed-by'
import type { Purchase } from '@gendan/forms/deal/purchase'
import { family, when } from '@gendan/forms/kinds/parts/cells'
import { seed003 } from '@gendan/forms/kinds/parts/house'
import { compare, decimal, isPositive, one, sumOf, zero } from '@gendan/kernel/decimal'
import { type Rule, type Source, type Spot, unread } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { unitOf } from '@gendan/trade/unit'

/** A purchase about to be put into a file, with what it is judged by. */
export interface Buying extends PurchaseDays {
  /** The supplier's file; undefined while none is chosen. */
  readonly supplier: Party | undefined
  /** The other purchases of the file. */
  readonly others: readonly Purchase[]
  /** The lines of the terms, by id: what a thing may be bought for. */
  readonly lines: readonly string[]
}

/** A purchase as it stands in a file, and the day by which the order needs it. */
export interface PurchaseDays {
  readonly purchase: Purchase
  readonly needed: Needed | undefined
  /** Whether the supplier has signed its order back. */
  readonly signedBack: boolean
}

const rule = family<Buying>('PU')
const dayRule = family<PurchaseDays>('PU')
const seed = seed003('6 采购单')
const civilCode: Source = { title: '中华人民共和国民法典', at: unread('第四百七十条') }
const vatAct: Source = { title: '中华人民共和国增值税法', at: unread('第十条、第十一条') }
const oneDataset: Source = { title: 'Gendan decision 0005', at: 'one dataset' }

/** What the days of a purchase must hold for as long as it stands in the file. */
export const purchaseDayRules: readonly Rule<PurchaseDays>[] = [
  dayRule('01', 'warn', seed, { en: 'It comes in time for the order', zh: '交货期赶得上订单' }, (days) =>
    late(days, days.purchase.deliver, 'deliver', { en: 'is to be delivered', zh: '交货期' }),
  ),
  dayRule('02', 'warn', seed, { en: 'The supplier promises what was demanded', zh: '承诺日不晚于交货期' }, (days) => {
    const { promised = '', deliver } = days.purchase
    return when(
      promised > deliver,
      'promised',
      {
        en: `The supplier promised ${promised}, ${daysLate(promised, { day: deliver, waits: NOTHING })} days after ${deliver}.`,
        zh: `供应商承诺 ${promised}，比交货期 ${deliver} 晚 ${daysLate(promised, { day: deliver, waits: NOTHING })} 天。`,
      },
      { en: 'Press him, or change the purchase and have it signed anew.', zh: '请催促提前，或修改采购后重新送签。' },
    )
  }),
  dayRule('03', 'warn', seed, { en: 'The promise serves the order', zh: '承诺日赶得上订单' }, (days) =>
    days.purchase.promised === undefined
      ? []
      : late(days, days.purchase.promised, 'promised', { en: 'is promised', zh: '承诺日' }),
  ),
  dayRule('04', 'note', seed, { en: 'The promised day is on record', zh: '已记承诺交货日' }, (days) =>
    when(
      days.signedBack && days.purchase.promised === undefined,
      'promised',
      { en: 'The order is signed back, but no promised day is on record.', zh: '采购单已签回，但没有记下承诺交货日。' },
      { en: 'Record the day that stands on the signed order.', zh: '请按签回件登记承诺交货日。' },
    ),
  ),
]

const NOTHING: Words = { en: '', zh: '' }

function late({ needed }: PurchaseDays, day: string, at: string, what: Words): readonly Spot[] {
  const by = daysLate(day, needed)
  if (!needed || by === 0) return []
  return [
    {
      at,
      says: {
        en: `It ${what.en} on ${day}, ${by} days after ${needed.waits.en} on ${needed.day}.`,
        zh: `${what.zh} ${day}，比${needed.waits.zh} ${needed.day} 晚 ${by} 天。`,
      },
      remedy: {
        en: 'Agree an earlier day with the supplier, or move production and shipment with the customer.',
        zh: '请与供应商约定提前，或与客户、生产另定日期。',
      },
    },
  ]
}

/** Rates on Chinese VAT invoices: general, transport and farm goods, services, small-scale payers, none. */
const INVOICED = ['0.13', '0.09', '0.06', '0.05', '0.03', '0.01', '0'].map(decimal)

/** What must hold before a purchase is put into a file: from whom, what, how good, at what price, by when. */
export const purchaseRules: readonly Rule<Buying>[] = [
  ...purchaseDayRules,
  rule('05', 'block', seed, { en: 'The supplier is in use', zh: '供应商在用' }, ({ supplier }) =>
    when(
      !supplier?.active || !supplier.roles.some((role) => role === 'supplier' || role === 'accessory-supplier'),
      'supplier',
      { en: 'This is no supplier in use.', zh: '该单位不是在用的供应商。' },
      {
        en: 'Choose a supplier of goods or accessories, or give the party that part in its file.',
        zh: '请选择供应商或辅料供应商，或在单位资料里加上该身份。',
      },
    ),
  ),
  rule('06', 'block', seed, { en: 'Something is bought', zh: '列有采购内容' }, ({ purchase }) =>
    when(
      purchase.lines.length === 0,
      'lines',
      { en: 'There is no line.', zh: '没有采购行。' },
      { en: 'Add what is bought.', zh: '请加上要买的东西。' },
    ),
  ),
  rule(
    '07',
    'block',
    civilCode,
    { en: 'Every line says what and how much', zh: '每行写明品名和数量' },
    ({ purchase }) =>
      purchase.lines.flatMap(({ name, quantity }, i) => [
        ...onLine(i, 'name', name.en === '' && name.zh === '', { en: 'has no name', zh: '没有品名' }),
        ...onLine(i, 'quantity', !isPositive(quantity.value), { en: 'has no quantity', zh: '没有数量' }),
      ]),
  ),
  rule('08', 'block', civilCode, { en: 'Every line has its price', zh: '每行都有单价' }, ({ purchase }) =>
    purchase.lines.flatMap(({ unitPrice, quantity }, i) => [
      ...onLine(i, 'unitPrice', !isPositive(unitPrice.amount), { en: 'has no price', zh: '没有单价' }),
      ...onLine(i, 'unitPrice', unitPrice.currency !== purchase.currency, {
        en: `is priced in ${unitPrice.currency}, not in ${purchase.currency}`,
        zh: `单价为 ${unitPrice.currency}，不是 ${purchase.currency}`,
      }),
      ...onLine(i, 'unitPrice', unitPrice.per !== quantity.unit, {
        en: `is counted in ${quantity.unit}, but priced per ${unitPrice.per}`,
        zh: `按 ${quantity.unit} 计数，却按 ${unitPrice.per} 计价`,
      }),
    ]),
  ),
  rule(
    '09',
    'block',
    { title: 'UN/ECE Recommendation 20', at: 'rev. 17e' },
    { en: 'Units are known', zh: '单位可识别' },
    ({ purchase }) =>
      purchase.lines.flatMap(({ quantity: { unit } }, i) =>
        onLine(i, 'quantity', !unitOf(unit), { en: `has “${unit}”, no known unit`, zh: `“${unit}”不是已知单位` }),
      ),
  ),
  rule(
    '10',
    'block',
    seed,
    { en: 'The quality demanded is written', zh: '写明质量要求' },
    ({ purchase: { quality } }) =>
      when(
        quality.en === '' && quality.zh === '',
        'quality',
        { en: 'No quality is demanded.', zh: '没有写质量要求。' },
        {
          en: 'Write what it must be and how it is proven; it stands apart on the order.',
          zh: '请写明要求和检验方法；采购单上会特别注明。',
        },
      ),
  ),
  rule('11', 'block', vatAct, { en: 'The rate of VAT is a share', zh: '税率是比例' }, ({ purchase: { vatRate } }) =>
    when(
      compare(vatRate, zero) < 0 || compare(vatRate, one) >= 0,
      'vatRate',
      { en: `VAT of ${vatRate} times the price is no rate.`, zh: `增值税率 ${vatRate} 不合理。` },
      { en: 'Write 13 for 13 %.', zh: '13% 请写 13。' },
    ),
  ),
  rule(
    '12',
    'warn',
    vatAct,
    { en: 'The rate of VAT is one that is invoiced', zh: '税率为现行开票税率' },
    ({ purchase, supplier }) =>
      when(
        supplier?.facts.country === 'CN' && !INVOICED.some((known) => compare(purchase.vatRate, known) === 0),
        'vatRate',
        { en: `${purchase.vatRate} is no usual rate of VAT in China.`, zh: `${purchase.vatRate} 不是常见的增值税率。` },
        {
          en: 'Check it against the invoice he will give: the refund hangs on it.',
          zh: '请按对方开票税率核对；退税取决于它。',
        },
      ),
  ),
  rule('13', 'block', oneDataset, { en: 'Lines have different names', zh: '行号不重复' }, ({ purchase: { lines } }) =>
    lines.flatMap(({ id }, i) =>
      onLine(i, 'id', lines.findIndex((other) => other.id === id) !== i, {
        en: 'has the number of another line',
        zh: '与别的行同号',
      }),
    ),
  ),
  rule(
    '14',
    'block',
    oneDataset,
    { en: 'It is bought for a line that stands', zh: '对应的商品行存在' },
    ({ purchase, lines }) =>
      purchase.lines.flatMap(({ for: line }, i) =>
        onLine(i, 'for', line !== '' && !lines.includes(line), {
          en: `is for line ${line} of the terms, which does not stand`,
          zh: `对应的成交条款第 ${line} 行不存在`,
        }),
      ),
  ),
  rule('16', 'block', seed, { en: 'Its instalments come to the whole', zh: '分期比例合计为全款' }, ({ purchase }) =>
    when(
      purchase.terms !== undefined &&
        (purchase.terms.length === 0 ||
          purchase.terms.some(({ share }) => !isPositive(share)) ||
          compare(sumOf(purchase.terms.map(({ share }) => share)), one) !== 0),
      'terms',
      { en: 'The instalments do not come to 100 %.', zh: '各期比例合计不是 100%。' },
      { en: 'Write the share of each payment, the last one the rest.', zh: '请填写每期比例，最后一期为余款。' },
    ),
  ),
  rule('15', 'note', seed, { en: 'Nothing is bought twice', zh: '没有重复采购' }, ({ purchase, others }) => {
    const bought = new Set(others.flatMap(({ lines }) => lines.map(thing)))
    return purchase.lines.flatMap((line, i) =>
      onLine(i, 'name', bought.has(thing(line)), {
        en: 'is bought in another purchase of this file, too',
        zh: '在本单另一份采购里也有',
      }),
    )
  }),
]

/** What makes two lines the same thing for the same goods: its code, or its name where it has none. */
function thing({ for: line, code, name }: Purchase['lines'][number]): string {
  return `${line} ${code || name.zh || name.en}`
}

function onLine(i: number, part: string, fails: boolean, { en, zh }: Words): readonly Spot[] {
  return when(
    fails,
    `lines.${i}.${part}`,
    { en: `Line ${i + 1} ${en}.`, zh: `第 ${i + 1} 行${zh}。` },
    { en: 'Correct it in that line.', zh: '请在该行更正。' },
  )
}
