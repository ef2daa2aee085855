import { compare, fixed, isPositive } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import type { Rule } from '@gendan/kernel/rule'
import { family, paymentSpots, when } from '../parts/cells.ts'
import {
  accountCurrencySpots,
  accountSpots,
  buyerSpots,
  coverSpots,
  latestSpots,
  markedSpots,
  placeSpots,
  sellerSpots,
} from '../parts/deal-spots.ts'
import { cisg, incoterms, seed003 } from '../parts/house.ts'
import { pricedLinesRules } from '../parts/priced-lines-rules.ts'
import type { ProformaInvoice } from './shape.ts'

const rule = family<ProformaInvoice>('PI')

/** What must hold on a proforma invoice before it may be signed and sent. */
export const rules: readonly Rule<ProformaInvoice>[] = [
  ...pricedLinesRules<ProformaInvoice>('PI'),
  rule('05', 'warn', seed003('3 交货时间'), { en: 'A latest shipment is named', zh: '写明最迟装运日' }, (pi) =>
    latestSpots(pi.shipment),
  ),
  rule('06', 'block', seed003('3 付款方式'), { en: 'The payment is whole', zh: '付款方式完整' }, (pi) =>
    paymentSpots(pi.payment, pi.total),
  ),
  rule('07', 'block', cisg('art. 18 (2)'), { en: 'It can still be confirmed', zh: '有效期在开票日之后' }, (pi) =>
    when(
      pi.validUntil !== '' && pi.validUntil <= pi.given.day,
      'validUntil',
      {
        en: `It ends on ${pi.validUntil}, but is dated ${pi.given.day}.`,
        zh: `有效期 ${pi.validUntil} 不在开票日 ${pi.given.day} 之后。`,
      },
      { en: 'Choose a later day.', zh: '请改一个更晚的日期。' },
    ),
  ),
  rule('08', 'warn', cisg('art. 18 (2)'), { en: 'It says until when it binds us', zh: '写明有效期' }, (pi) =>
    when(
      pi.validUntil === '',
      'validUntil',
      { en: 'It does not say until when it may be confirmed.', zh: '没有写明有效期。' },
      { en: 'Enter a day; price and freight will not stand for ever.', zh: '请填写有效期；价格和运费不会永远不变。' },
    ),
  ),
  rule('09', 'block', seed003('3 付款方式'), { en: 'The customer knows where to pay', zh: '写明收款账户' }, (pi) =>
    accountSpots(pi.bank),
  ),
  rule('10', 'warn', seed003('3 付款方式'), { en: 'The account takes the currency', zh: '账户币种相符' }, (pi) =>
    accountCurrencySpots(pi.bank, pi.total),
  ),
  rule('11', 'block', seed003('3'), { en: 'The seller is named in English', zh: '卖方有英文名称' }, (pi) =>
    sellerSpots(pi.seller),
  ),
  rule('12', 'warn', seed003('3'), { en: 'The buyer has an address', zh: '买方地址完整' }, (pi) =>
    buyerSpots(pi.buyer),
  ),
  rule('13', 'block', incoterms('A2, B2'), { en: 'The delivery term names its place', zh: '价格条款写明地点' }, (pi) =>
    placeSpots(pi.delivery),
  ),
  rule(
    '14',
    'warn',
    incoterms('CIF A5, CIP A5'),
    { en: 'Insurance is described where the seller insures', zh: '卖方投保时写明保险' },
    (pi) => coverSpots(pi.delivery, pi.insurance),
  ),
  rule('15', 'warn', seed003('3 客人唛头'), { en: 'Shipping marks are agreed', zh: '写明唛头' }, (pi) =>
    markedSpots(pi.marks),
  ),
  rule(
    '16',
    'warn',
    cisg('art. 19 (1)'),
    { en: 'It confirms what the customer ordered', zh: '与客户订单金额一致' },
    (pi) =>
      when(
        pi.ordered !== undefined &&
          (pi.ordered.currency !== pi.total.currency || compare(pi.ordered.amount, pi.total.amount) !== 0),
        'total',
        {
          en: `The customer's order comes to ${pi.ordered ? writeMoney(pi.ordered) : ''}, this invoice to ${writeMoney(pi.total)}.`,
          zh: `客户订单合计 ${pi.ordered ? writeMoney(pi.ordered) : ''}，本发票合计 ${writeMoney(pi.total)}。`,
        },
        {
          en: 'A different total is a counter-offer: tell the customer what changed and why.',
          zh: '金额不同即为还盘：请向客户说明改了什么、为什么。',
        },
      ),
  ),
  rule(
    '17',
    'warn',
    seed003('3 交货时间'),
    { en: 'The shipment is later than the invoice', zh: '装运日在开票日之后' },
    (pi) =>
      when(
        pi.shipment.latest !== undefined && pi.shipment.latest < pi.given.day,
        'shipment',
        {
          en: `The latest shipment ${pi.shipment.latest} has passed on ${pi.given.day}.`,
          zh: `最迟装运日 ${pi.shipment.latest} 在 ${pi.given.day} 已过。`,
        },
        { en: 'Agree a new day with the customer.', zh: '请与客户另行约定。' },
      ),
  ),
  rule('18', 'note', seed003('9'), { en: 'Cartons and measure can be counted', zh: '箱数体积可算' }, (pi) =>
    when(
      !pi.packing.complete,
      'packing',
      {
        en: 'Not every line has its packing; cartons and volume are not counted.',
        zh: '有商品没有包装资料，箱数和体积算不出。',
      },
      { en: 'Enter pieces per carton and carton size in the goods file.', zh: '请在商品资料里填写每箱件数和箱规。' },
    ),
  ),
  rule('19', 'warn', cisg('art. 14 (1)'), { en: 'The total is more than nothing', zh: '合计大于零' }, (pi) =>
    when(
      !isPositive(pi.total.amount) && pi.lines.length > 0,
      'total',
      {
        en: `The total is ${fixed(pi.total.amount, 2, 'half-up')}.`,
        zh: `合计为 ${fixed(pi.total.amount, 2, 'half-up')}。`,
      },
      { en: 'Check prices and quantities.', zh: '请核对单价和数量。' },
    ),
  ),
]
