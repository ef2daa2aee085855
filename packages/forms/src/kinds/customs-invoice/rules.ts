import { add, compare, decimal, isDecimal, zero } from '@gendan/kernel/decimal'
import type { Rule } from '@gendan/kernel/rule'
import { unread } from '@gendan/kernel/rule'
import { sellerInsures, sellerPaysMainCarriage } from '@gendan/trade/terms/incoterms'
import { family, when } from '../parts/cells.ts'
import { creditRules } from '../parts/credit-rules.ts'
import { sellerSpots } from '../parts/deal-spots.ts'
import { ucp } from '../parts/house.ts'
import { print } from './print.ts'
import type { CustomsInvoice } from './shape.ts'

const rule = family<CustomsInvoice>('CUI')
const wto = { title: 'WTO Customs Valuation Agreement', at: unread('art. 1 and 8.2') }

/** What must hold on a customs invoice before it leaves the house. */
export const rules: readonly Rule<CustomsInvoice>[] = [
  rule(
    '01',
    'warn',
    wto,
    { en: 'Freight and insurance in the price are told', zh: '列明价内运费、保险费' },
    ({ delivery, freightPart, coverPart }) =>
      when(
        (sellerPaysMainCarriage(delivery.incoterm) && freightPart === '') ||
          (sellerInsures(delivery.incoterm) && coverPart === ''),
        'freightPart',
        {
          en: `${delivery.incoterm} holds freight or insurance; they are not told.`,
          zh: `${delivery.incoterm} 价内含运费或保险费，尚未列明。`,
        },
        { en: 'Type what the carrier and the insurer charge.', zh: '请填写承运人和保险公司收取的金额。' },
      ),
  ),
  rule(
    '02',
    'block',
    wto,
    { en: 'Its parts are no more than its total', zh: '各组成部分不超过合计' },
    ({ freightPart, coverPart, packingPart, total }) => {
      const parts = [freightPart, coverPart, packingPart].filter(isDecimal).map((one) => decimal(one))
      return when(
        compare(parts.reduce(add, zero), total.amount) > 0,
        'total',
        { en: 'Freight, insurance and packing are more than the price.', zh: '运费、保险费、包装费之和超过货价。' },
        { en: 'Correct the figures.', zh: '请更正金额。' },
      )
    },
  ),
  rule('03', 'warn', wto, { en: 'It says where the goods are made', zh: '写明原产国' }, ({ origin }) =>
    when(
      origin.en === '',
      'origin',
      { en: 'No country of origin is known.', zh: '没有原产国。' },
      { en: 'Enter it in the goods file.', zh: '请在商品资料里填写。' },
    ),
  ),
  rule('04', 'block', ucp('art. 14 f'), { en: 'The seller is named in English', zh: '卖方有英文名称' }, ({ seller }) =>
    sellerSpots(seller),
  ),
  ...creditRules<CustomsInvoice>('CUI', 5, print),
]
