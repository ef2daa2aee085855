import { add, compare, type Decimal, decimal, divide, multiply } from '@gendan/kernel/decimal'
import { sum, writeMoney } from '@gendan/kernel/money'
import type { Rule, Spot } from '@gendan/kernel/rule'
import { same } from '@gendan/kernel/same'
import { family, paymentSpots, when } from '../parts/cells.ts'
import { creditRules } from '../parts/credit-rules.ts'
import {
  accountCurrencySpots,
  accountSpots,
  buyerSpots,
  markedSpots,
  placeSpots,
  sellerSpots,
} from '../parts/deal-spots.ts'
import { cisg, incoterms, seed003, ucp } from '../parts/house.ts'
import { writeQuantity } from '../parts/priced-lines.ts'
import { pricedLinesRules } from '../parts/priced-lines-rules.ts'
import { print } from './print.ts'
import type { CommercialInvoice } from './shape.ts'

const rule = family<CommercialInvoice>('CI')

/** What must hold on a commercial invoice before it leaves the house: bank, customs and customer read it side by side with the rest. */
export const rules: readonly Rule<CommercialInvoice>[] = [
  ...pricedLinesRules<CommercialInvoice>('CI'),
  rule(
    '05',
    'block',
    ucp('art. 18 a (iii)'),
    { en: 'It is in the currency of the contract', zh: '币种与合同一致' },
    (ci) =>
      when(
        ci.total.currency !== ci.contractTotal.currency,
        'total',
        {
          en: `The invoice is in ${ci.total.currency}, the contract in ${ci.contractTotal.currency}.`,
          zh: `发票币种为 ${ci.total.currency}，合同为 ${ci.contractTotal.currency}。`,
        },
        { en: 'Invoice in the currency of the contract.', zh: '请按合同币种开票。' },
      ),
  ),
  rule(
    '06',
    'block',
    ucp('art. 14 d'),
    { en: 'Its lines, allowances and charges add up to its total', zh: '各行金额加折让、附加费等于合计' },
    (ci) => totalSpots(ci),
  ),
  rule(
    '07',
    'block',
    ucp('art. 18 c'),
    { en: 'Goods and prices are those of the contract, word for word', zh: '品名和单价与合同一致' },
    (ci) => describedSpots(ci),
  ),
  rule(
    '08',
    'block',
    ucp('art. 30 b'),
    { en: 'No more is invoiced than agreed, with the tolerance', zh: '不超过合同数量加溢装' },
    (ci) => overSpots(ci),
  ),
  rule('09', 'warn', cisg('art. 73 (1)'), { en: 'It covers the whole contract', zh: '覆盖整份合同' }, (ci) =>
    when(
      compare(ci.total.amount, ci.contractTotal.amount) < 0,
      'total',
      {
        en: `${writeMoney(ci.total)} is invoiced of ${writeMoney(ci.contractTotal)}: only what is packed.`,
        zh: `开票 ${writeMoney(ci.total)}，合同 ${writeMoney(ci.contractTotal)}：只开已装箱的。`,
      },
      { en: 'Right for a part shipment or within the tolerance.', zh: '分批或溢短装之内则正常。' },
    ),
  ),
  rule(
    '10',
    'block',
    ucp('art. 18 a (i)'),
    { en: 'The seller is named in English', zh: '卖方有英文名称' },
    ({ seller }) => sellerSpots(seller),
  ),
  rule('11', 'warn', ucp('art. 18 a (ii)'), { en: 'The buyer has an address', zh: '买方地址完整' }, ({ buyer }) =>
    buyerSpots(buyer),
  ),
  rule('12', 'block', seed003('3 付款方式'), { en: 'The payment is whole', zh: '付款方式完整' }, ({ payment, total }) =>
    paymentSpots(payment, total),
  ),
  rule(
    '13',
    'block',
    incoterms('A2, B2'),
    { en: 'The delivery term names its place', zh: '价格条款写明地点' },
    ({ delivery }) => placeSpots(delivery),
  ),
  rule('14', 'warn', seed003('3 付款方式'), { en: 'The customer knows where to pay', zh: '写明收款账户' }, ({ bank }) =>
    accountSpots(bank),
  ),
  rule(
    '15',
    'warn',
    seed003('3 付款方式'),
    { en: 'The account takes the currency', zh: '账户币种相符' },
    ({ bank, total }) => accountCurrencySpots(bank, total),
  ),
  rule('16', 'warn', seed003('3 客人唛头'), { en: 'Shipping marks are agreed', zh: '写明唛头' }, ({ marks }) =>
    markedSpots(marks),
  ),
  rule(
    '17',
    'warn',
    ucp('art. 14 d'),
    { en: 'It says where the goods are made', zh: '写明原产国' },
    ({ unknownOrigin: items }) =>
      when(
        items.length > 0,
        'origin',
        {
          en: `No country of origin is named for ${items.join(', ')}.`,
          zh: `没有写原产国：${items.join('、')}。`,
        },
        {
          en: 'Enter it in the goods file before the terms are settled, or here for all of them: customs at the other end asks.',
          zh: '请在议定条款前填入商品资料，或在此一并填写，进口国海关要看。',
        },
      ),
  ),
  rule(
    '18',
    'note',
    ucp('art. 14 d'),
    { en: 'It names vessel and bill of lading', zh: '写明船名和提单号' },
    ({ shipment }) =>
      when(
        !shipment?.vessel || !shipment.billOfLading,
        'from',
        { en: 'Vessel or bill of lading is not known yet.', zh: '船名或提单号还不知道。' },
        {
          en: 'Record the shipment, then issue it anew where bank or customer wants them.',
          zh: '登记装运后，银行或客户要求的话再开新版。',
        },
      ),
  ),
  ...creditRules<CommercialInvoice>('CI', 19, print),
  rule(
    '23',
    'warn',
    ucp('art. 18 c'),
    { en: 'The credit describes every line', zh: '每一行都有信用证货描对应' },
    ({ undescribed = [] }) =>
      when(
        undescribed.length > 0,
        'lines',
        {
          en: `The credit has no line that can be told for ${undescribed.join(', ')}: the contract's words stand.`,
          zh: `信用证货描中找不到对应：${undescribed.join('、')}；现按合同写。`,
        },
        {
          en: 'Compare it with field 45A, and name the goods in the terms as the credit does.',
          zh: '请与 45A 核对，并在条款里按信用证写品名。',
        },
      ),
  ),
]

function totalSpots({ lines, adjustments = [], total }: CommercialInvoice): readonly Spot[] {
  const parts = [...lines, ...adjustments]
  const inOne = parts.every(({ amount }) => amount.currency === total.currency)
  const added = inOne
    ? sum(
        parts.map(({ amount }) => amount),
        total.currency,
      )
    : undefined
  return when(
    added === undefined || compare(added.amount, total.amount) !== 0,
    'total',
    {
      en: `Lines, allowances and charges add up to ${added ? writeMoney(added) : 'no one currency'}, the total says ${writeMoney(total)}.`,
      zh: `各行加折让、附加费为 ${added ? writeMoney(added) : '多种币种'}，合计写 ${writeMoney(total)}。`,
    },
    { en: 'Draw the invoice anew.', zh: '请重新制作发票。' },
  )
}

function describedSpots({ lines, agreed }: CommercialInvoice): readonly Spot[] {
  return lines.flatMap((line, i) => {
    const other = agreed.lines[i]
    const faithful =
      other !== undefined &&
      same(line.name, other.name) &&
      same(line.specification, other.specification) &&
      same(line.unitPrice, other.unitPrice)
    return when(
      !faithful,
      `lines.${i}.name`,
      {
        en: `Line ${i + 1} (${line.name.en}) is not described or priced as in the contract.`,
        zh: `第 ${i + 1} 行（${line.name.zh || line.name.en}）品名或单价与合同不同。`,
      },
      { en: 'Describe the goods as the contract does.', zh: '请按合同写品名和单价。' },
    )
  })
}

function overSpots({ lines, agreed, tolerancePercent = '0' }: CommercialInvoice): readonly Spot[] {
  return lines.flatMap((line, i) => {
    const other = agreed.lines[i]
    if (!other || compare(line.quantity.value, withMore(other.quantity.value, tolerancePercent)) <= 0) return []
    const [is, most] = [writeQuantity(line.quantity), writeQuantity(other.quantity)]
    return when(
      true,
      `lines.${i}.quantity`,
      {
        en: `Line ${i + 1}: ${is.en} are invoiced, ${most.en} are agreed, ${tolerancePercent}% more at most.`,
        zh: `第 ${i + 1} 行：开票 ${is.zh}，约定 ${most.zh}，最多溢装 ${tolerancePercent}%。`,
      },
      { en: 'Correct the packing, or have the terms amended.', zh: '请改装箱，或与客户改条款。' },
    )
  })
}

function withMore(quantity: Decimal, percent: string): Decimal {
  return add(quantity, multiply(quantity, divide(decimal(percent), decimal('100'))))
}
