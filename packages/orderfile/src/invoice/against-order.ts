import type { BilledLine } from '@gendan/forms/deal/money'
import type { Purchase } from '@gendan/forms/deal/purchase'
import { family } from '@gendan/forms/kinds/parts/cells'
import {
  add,
  compare,
  type Decimal,
  decimal,
  isPositive,
  isZero,
  multiply,
  subtract,
  sumOf,
  zero,
} from '@gendan/kernel/decimal'
import { digitsOf, writeMoney } from '@gendan/kernel/money'
import type { Rule, Source, Spot } from '@gendan/kernel/rule'
import { say, type Words } from '@gendan/kernel/words'
import { spot } from '../money/spot.ts'
import { billsOf, type Payable, payables } from '../payables.ts'
import type { BilledPart, Billing } from './billing.ts'

const rule = family<Billing>('SI')
const house: Source = { title: 'Gendan decision 0024', at: 'invoice against order' }

/** What one share of an invoice meets in its file. */
interface Met {
  readonly at: string
  readonly part: BilledPart
  readonly number: string
  readonly purchase: Purchase | undefined
  readonly payable: Payable | undefined
}

/** What a supplier asks, held against what was ordered from him: whose it is, in which money, how much, at what price, at which rate. */
export const invoiceOrderRules: readonly Rule<Billing>[] = [
  rule('10', 'block', house, { en: 'An order was sent for it', zh: '对应的采购单已开出' }, (given) =>
    metBy(given).flatMap(({ at, number, payable }) =>
      payable
        ? []
        : [
            spot(
              at,
              { en: `No purchase order of ${number} was sent for this.`, zh: `${number} 没有对应的已开采购单。` },
              { en: 'Choose a purchase whose order was sent.', zh: '请选已开出采购单的采购。' },
            ),
          ],
    ),
  ),
  rule('11', 'block', house, { en: 'It was ordered from the one who asks', zh: '开票方就是供应商' }, (given) =>
    metBy(given).flatMap(({ at, payable }) =>
      !payable || payable.supplier === given.facts.party
        ? []
        : [
            spot(
              at,
              { en: `${payable.number} was ordered from another supplier.`, zh: `${payable.number} 是向别家订的。` },
              {
                en: 'Choose a purchase of this supplier; an invoice from another firm is not paid.',
                zh: '请选该供应商的采购；开票单位不符的发票不予付款。',
              },
            ),
          ],
    ),
  ),
  rule('12', 'block', house, { en: 'It is in the money of the order', zh: '币种与采购单一致' }, (given) =>
    metBy(given).flatMap(({ at, payable }) => {
      const { currency } = given.facts.amount
      if (!payable || payable.ordered.currency === currency) return []
      const { ordered, number } = payable
      return [
        spot(
          at,
          {
            en: `${number} is in ${ordered.currency}, the invoice in ${currency}.`,
            zh: `${number} 是 ${ordered.currency}，发票是 ${currency}。`,
          },
          {
            en: 'Have it written in the money that was agreed, or amend the purchase.',
            zh: '请对方按约定币种开票，或修改采购。',
          },
        ),
      ]
    }),
  ),
  rule('13', 'block', house, { en: 'No more is invoiced than was ordered', zh: '开票不超过采购数量' }, (given) =>
    metBy(given).flatMap((met) => met.part.lines.flatMap((line, i) => beyond(given, met, line, i))),
  ),
  rule('14', 'block', house, { en: 'Nothing is dearer than it was ordered', zh: '单价不高于采购价' }, (given) =>
    metBy(given).flatMap((met) => met.part.lines.flatMap((line, i) => dearer(given, met, line, i))),
  ),
  rule(
    '15',
    'block',
    house,
    { en: 'What differs from the order in VAT has its reason', zh: '票种、税率与采购单不符的写明原因' },
    (given) => (given.facts.note === '' ? otherTax(given) : []),
  ),
  rule('16', 'block', house, { en: 'A purchase is named once', zh: '同一采购只列一次' }, (given) =>
    metBy(given).flatMap(({ at, part }, i) =>
      given.parts.findIndex(({ file, purchase }) => file === part.file && purchase === part.purchase) === i
        ? []
        : [
            spot(
              at,
              { en: 'This purchase is named twice.', zh: '这份采购列了两次。' },
              { en: 'Put its lines together.', zh: '请合并到一处。' },
            ),
          ],
    ),
  ),
]

function metBy({ parts, files }: Billing): readonly Met[] {
  return parts.map((part, i) => {
    const file = files[part.file]
    const purchase = file?.deal.purchases?.find(({ id }) => id === part.purchase)
    const payable = file && payables(file).find((one) => one.purchase === part.purchase)
    return { at: `parts.${i}`, part, number: file?.number ?? '', purchase, payable }
  })
}

/** What of a line of a purchase was invoiced before. */
export function billedBefore(billing: Pick<Billing, 'files'>, { file, purchase }: BilledPart, line: string): Decimal {
  const bills = billsOf(billing.files[file]?.deal.money, purchase)
  return sumOf(bills.flatMap(({ lines }) => lines.filter((one) => one.line === line).map(({ quantity }) => quantity)))
}

function beyond(given: Billing, { at, part, purchase }: Met, typed: BilledLine, i: number): readonly Spot[] {
  if (!purchase) return []
  const place = `${at}.lines.${i}.quantity`
  const line = purchase.lines.find(({ id }) => id === typed.line)
  if (!line)
    return [
      spot(
        `${at}.lines.${i}`,
        { en: 'The purchase has no such line.', zh: '采购里没有这一行。' },
        { en: 'Look at the purchase again.', zh: '请重新查看采购。' },
      ),
    ]
  if (!isPositive(typed.quantity) || !isPositive(typed.amount))
    return [
      spot(
        place,
        {
          en: `${say(line.name, 'en')}: quantity and amount are above zero.`,
          zh: `${say(line.name, 'zh')}：数量和金额要大于零。`,
        },
        { en: 'Write what the invoice says of it, or leave the line out.', zh: '请照发票填写，或不选这一行。' },
      ),
    ]
  const before = billedBefore(given, part, typed.line)
  const over = subtract(add(before, typed.quantity), line.quantity.value)
  if (!isPositive(over)) return []
  const { unit } = line.quantity
  return [
    spot(
      place,
      {
        en: `${say(line.name, 'en')}: ${line.quantity.value} ${unit} ordered, ${before} invoiced before; this is ${over} too many.`,
        zh: `${say(line.name, 'zh')}：订 ${line.quantity.value} ${unit}，已开票 ${before}，多开 ${over}。`,
      },
      { en: 'Have it written anew, or amend the purchase order first.', zh: '请退回重开，或先修改采购单。' },
    ),
  ]
}

/** A minor unit is let pass: suppliers round their lines apart. */
function dearer(given: Billing, { at, purchase, payable }: Met, typed: BilledLine, i: number): readonly Spot[] {
  const line = purchase?.lines.find(({ id }) => id === typed.line)
  const { currency } = given.facts.amount
  if (!line || payable?.ordered.currency !== currency) return []
  const agreed = multiply(line.unitPrice.amount, typed.quantity)
  const over = subtract(typed.amount, agreed)
  if (compare(over, digitsOf(currency) === 0 ? decimal('1') : decimal('0.01')) <= 0) return []
  return [
    spot(
      `${at}.lines.${i}.amount`,
      {
        en: `${say(line.name, 'en')}: ${writeMoney({ amount: typed.amount, currency })} is asked, ${writeMoney({ amount: agreed, currency })} was agreed for so many.`,
        zh: `${say(line.name, 'zh')}：开票 ${writeMoney({ amount: typed.amount, currency })}，按采购价为 ${writeMoney({ amount: agreed, currency })}。`,
      },
      { en: 'Have it written anew, or amend the purchase order first.', zh: '请退回重开，或先修改采购单。' },
    ),
  ]
}

/** Ordered with VAT and invoiced without, or at another rate: the refund of the order was reckoned otherwise. */
function otherTax(given: Billing): readonly Spot[] {
  const { kind, rate } = given.facts
  return metBy(given).flatMap(({ purchase, payable }) => {
    if (!purchase || !payable || isZero(purchase.vatRate)) return []
    const { number } = payable
    if (kind !== 'special')
      return [
        spot(
          'invoice.kind',
          {
            en: `${number} was ordered with VAT; on this paper no refund is asked.`,
            zh: `${number} 按含税采购，凭此票不能退税。`,
          },
          WRITE_WHY,
        ),
      ]
    if (compare(rate, purchase.vatRate) === 0 || compare(rate, zero) === 0) return []
    return [
      spot(
        'invoice.rate',
        {
          en: `${number} was ordered at a rate of ${purchase.vatRate}; the invoice has ${rate}.`,
          zh: `${number} 约定税率 ${purchase.vatRate}，发票为 ${rate}。`,
        },
        WRITE_WHY,
      ),
    ]
  })
}

const WRITE_WHY: Words = {
  en: 'Have it written anew; where it stays so, say why in the note.',
  zh: '请退回重开；照收的请在备注写明原因。',
}
