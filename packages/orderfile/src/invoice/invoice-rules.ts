import { family, when } from '@gendan/forms/kinds/parts/cells'
import {
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  isPositive,
  isZero,
  one,
  round,
  subtract,
  sumOf,
  zero,
} from '@gendan/kernel/decimal'
import { digitsOf, writeMoney } from '@gendan/kernel/money'
import { type Rule, type Source, unread } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { accountNumberSpots } from '@gendan/trade/bank-account'
import { amountOf, type Billing } from './billing.ts'

const rule = family<Billing>('SI')
const house: Source = { title: 'Gendan decision 0024', at: "a supplier's invoice" }
const invoiceRules0: Source = { title: '中华人民共和国发票管理办法', at: unread('开具和保管') }
const vatAct: Source = { title: '中华人民共和国增值税法', at: unread('销项税额、增值税专用发票') }

/** What must hold of an invoice by itself, before a supplier's claim is entered. */
export const invoiceFaceRules: readonly Rule<Billing>[] = [
  rule('01', 'block', invoiceRules0, { en: 'It has its number', zh: '有发票号码' }, ({ facts: { number, kind } }) =>
    when(
      number === '' || (kind === 'special' && !isVatNumber(number)),
      'invoice.number',
      number === ''
        ? { en: 'The invoice has no number.', zh: '没有填发票号码。' }
        : { en: `${number} is no number of a VAT invoice.`, zh: `${number} 不是增值税发票号码。` },
      {
        en: 'A digital invoice has 20 digits; a paper one 8, with its code of 10 or 12 before it where you write that.',
        zh: '数电发票 20 位；纸质发票 8 位，前面可加 10 或 12 位发票代码。',
      },
    ),
  ),
  rule('02', 'block', house, { en: 'It asks for an amount', zh: '有金额' }, ({ facts: { amount, tax, rate } }) => [
    ...when(
      !isPositive(amount.amount) || !fits(amount.amount, amount.currency),
      'invoice.amount',
      { en: 'The amount is not above zero, or has too many digits.', zh: '金额不大于零，或小数位数不对。' },
      { en: 'Write what it asks in all, tax included.', zh: '请填写价税合计。' },
    ),
    ...when(
      compare(tax, zero) < 0 ||
        (isPositive(amount.amount) && compare(tax, amount.amount) >= 0) ||
        !fits(tax, amount.currency),
      'invoice.tax',
      { en: 'The tax is no part of the amount.', zh: '税额不在价税合计之内。' },
      { en: 'Write the tax that stands on it, or 0.', zh: '请填写票面税额，没有填 0。' },
    ),
    ...when(
      compare(rate, zero) < 0 || compare(rate, one) >= 0,
      'invoice.rate',
      { en: `VAT of ${rate} times the price is no rate.`, zh: `税率 ${rate} 不合理。` },
      { en: 'Write 13 for 13 %.', zh: '13% 请写 13。' },
    ),
  ]),
  rule('03', 'block', house, { en: 'Its day has come', zh: '开票日不在将来' }, ({ facts: { day, due }, today }) => [
    ...when(
      day > today,
      'invoice.day',
      { en: `${day} has not come yet.`, zh: `${day} 还没到。` },
      { en: 'Write the day that stands on it.', zh: '请填写票面开票日期。' },
    ),
    ...when(
      due !== undefined && due < day,
      'invoice.due',
      { en: 'It is due before it was written.', zh: '到期日早于开票日。' },
      {
        en: "Write the last day of payment, or leave it to the purchase's terms.",
        zh: '请填写最后付款日，或留空按采购条款。',
      },
    ),
  ]),
  rule('04', 'block', house, { en: 'The invoice is kept with it', zh: '附发票原件' }, ({ facts: { files } }) =>
    when(
      files.length === 0,
      'invoice.files',
      { en: 'The invoice itself is not kept.', zh: '没有附发票。' },
      { en: 'Add it as PDF or picture.', zh: '请上传发票 PDF 或图片。' },
    ),
  ),
  rule('05', 'block', house, { en: 'No invoice is entered twice', zh: '同一发票不重复登记' }, ({ alike, facts }) => {
    const [first] = facts.number === '' ? [] : alike
    if (!first) return []
    return when(
      true,
      'invoice.number',
      {
        en: `Invoice ${facts.number} of this supplier stands already: ${first.day}, ${first.currency} ${first.amount}.`,
        zh: `该供应商的发票 ${facts.number} 已登记：${first.day}，${first.currency} ${first.amount}。`,
      },
      { en: 'Correct or withdraw that one.', zh: '请更正或撤回已登记的那张。' },
    )
  }),
  rule(
    '06',
    'block',
    vatAct,
    { en: 'A VAT special invoice shows the tax of its rate, in yuan', zh: '专用发票以人民币开具，税额与税率相符' },
    taxed,
  ),
  rule(
    '17',
    'block',
    { title: 'Gendan decision 0045', at: 'the account that stands on it' },
    { en: 'The account that it names can be one', zh: '票面所列账号像是一个账号' },
    ({ facts: { payTo } }) =>
      payTo ? accountNumberSpots(payTo.account).map((spot) => ({ ...spot, at: 'invoice.payTo.account' })) : [],
  ),
]

function taxed({ facts, parts }: Billing) {
  const { kind, amount, rate, tax } = facts
  if (kind !== 'special') return []
  const { currency } = amount
  const should = round(subtract(amount.amount, divide(amount.amount, add(one, rate))), digitsOf(currency), 'half-up')
  const off = subtract(tax, should)
  const most = sumOf([PER_LINE, ...parts.flatMap(({ lines }) => lines.map(() => PER_LINE))])
  const wrong = compare(off, most) > 0 || compare(subtract(zero, off), most) > 0
  return [
    ...when(
      currency !== 'CNY',
      'invoice.amount',
      { en: `A VAT special invoice is not written in ${currency}.`, zh: `增值税专用发票不以 ${currency} 开具。` },
      { en: 'Write its amount in CNY, or choose another kind.', zh: '请填人民币金额，或改选票种。' },
    ),
    ...when(
      !isPositive(rate),
      'invoice.rate',
      { en: 'It shows no rate of VAT.', zh: '没有填税率。' },
      { en: 'Write the rate that stands on it.', zh: '请填写票面税率。' },
    ),
    ...when(
      isPositive(rate) && wrong,
      'invoice.tax',
      {
        en: `At ${rate} the tax of ${writeMoney(amount)} is ${writeMoney({ amount: should, currency })}, not ${writeMoney({ amount: tax, currency })}.`,
        zh: `税率 ${rate} 时，${writeMoney(amount)} 的税额应为 ${writeMoney({ amount: should, currency })}，不是 ${writeMoney({ amount: tax, currency })}。`,
      },
      {
        en: 'Read amount, rate and tax again; have a wrong invoice written anew.',
        zh: '请核对票面金额、税率、税额；开错的请退回重开。',
      },
    ),
  ]
}

/** By how much each line of an invoice may round its tax. */
const PER_LINE = decimal('0.06')

/** What the paper and the parts it is split into must have in common. */
export const invoiceSumRules: readonly Rule<Billing>[] = [
  rule('07', 'block', house, { en: 'It is for something that was bought', zh: '写明属于哪些采购' }, ({ parts }) =>
    when(
      parts.every(({ lines }) => lines.length === 0),
      'parts',
      { en: 'It is not said which purchases it is for.', zh: '没有选属于哪些采购。' },
      { en: 'Choose the lines it is for.', zh: '请选发票对应的采购行。' },
    ),
  ),
  rule(
    '08',
    'block',
    house,
    { en: 'Its shares come to what it asks', zh: '分摊合计等于发票金额' },
    ({ facts, parts }) => {
      if (parts.every(({ lines }) => lines.length === 0)) return []
      const { amount, currency } = facts.amount
      const shares = sumOf(parts.map(amountOf))
      const off = subtract(amount, shares)
      const says: Words = isPositive(off)
        ? {
            en: `${writeMoney({ amount: off, currency })} of it is for no purchase.`,
            zh: `还有 ${writeMoney({ amount: off, currency })} 没有对应采购。`,
          }
        : {
            en: `The lines come to ${writeMoney({ amount: shares, currency })}, more than the invoice.`,
            zh: `各行合计 ${writeMoney({ amount: shares, currency })}，超过发票金额。`,
          }
      return when(!isZero(off), 'parts', says, {
        en: 'Put every cent of it on the line it is for.',
        zh: '请把发票金额逐行分到采购行。',
      })
    },
  ),
]

/** Digital: 20 digits. On paper: 8 digits, with or without the code of 10 or 12 before them. */
function isVatNumber(number: string): boolean {
  return /^(\d{20}|(\d{10}|\d{12})?\d{8})$/u.test(number)
}

function fits(amount: Decimal, currency: string): boolean {
  return compare(round(amount, digitsOf(currency), 'half-up'), amount) === 0
}
