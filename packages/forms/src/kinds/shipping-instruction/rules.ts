import { sameName } from '@gendan/credit/compare/names'
import type { Rule } from '@gendan/kernel/rule'
import { unread } from '@gendan/kernel/rule'
import { freightKinds } from '../../deal/shipment.ts'
import { family, when } from '../parts/cells.ts'
import { markedSpots, sellerSpots } from '../parts/deal-spots.ts'
import { incoterms, ucp } from '../parts/house.ts'
import { freightOf, freightOfTerm } from './freight.ts'
import type { ShippingInstruction } from './shape.ts'

const rule = family<ShippingInstruction>('SHI')

/** What must hold on an instruction before it goes to the carrier: what the bill says wrong, nobody corrects in time. */
export const rules: readonly Rule<ShippingInstruction>[] = [
  rule('01', 'warn', ucp('art. 14 f'), { en: 'It names the consignee', zh: '写明收货人' }, ({ consignee }) =>
    when(
      consignee === '',
      'consignee',
      { en: 'No consignee is named.', zh: '没有写收货人。' },
      {
        en: 'Enter it in the shipment, as the credit or the buyer has it: TO ORDER.',
        zh: '请在装运里填写，照信用证或客户要求，如 TO ORDER。',
      },
    ),
  ),
  rule('02', 'warn', ucp('art. 14 j'), { en: 'It names whom to notify', zh: '写明通知人' }, ({ notify }) =>
    when(
      notify === '',
      'notify',
      { en: 'No notify party is named.', zh: '没有写通知人。' },
      { en: 'Enter it in the shipment.', zh: '请在装运里填写。' },
    ),
  ),
  rule(
    '03',
    'block',
    ucp('art. 14 d'),
    { en: 'The consignee is the one of the credit', zh: '收货人与信用证一致' },
    ({ consignee, wanted }) =>
      when(
        wanted?.consignee !== undefined && consignee !== '' && !isConsignee(consignee, wanted.consignee),
        'consignee',
        {
          en: `“${consignee}”; the credit wants “${wanted?.consignee}”.`,
          zh: `现为“${consignee}”，信用证要求“${wanted?.consignee}”。`,
        },
        {
          en: 'Correct the consignee in the shipment, or have the credit amended.',
          zh: '请在装运里更正收货人，或要求改证。',
        },
      ),
  ),
  rule(
    '04',
    'warn',
    incoterms('A9, B9'),
    { en: 'Freight is paid by whom the term says', zh: '运费支付方与贸易术语一致' },
    (paper) => freightSpots(paper),
  ),
  rule(
    '05',
    'block',
    ucp('art. 14 d'),
    { en: 'Freight is shown as the credit wants it', zh: '运费注明与信用证一致' },
    ({ wanted, ...paper }) =>
      when(
        wanted?.freight !== undefined && freightOf(paper) !== wanted.freight,
        'freight',
        {
          en: `The credit wants freight ${wanted?.freight}.`,
          zh: `信用证要求运费${wanted?.freight === 'prepaid' ? '预付' : '到付'}。`,
        },
        { en: 'Correct the freight in the shipment, or have the credit amended.', zh: '请在装运里更正，或要求改证。' },
      ),
  ),
  rule(
    '06',
    'warn',
    { title: 'SOLAS', at: unread('VI/2') },
    { en: 'Weights are measured', zh: '重量为实测' },
    ({ measured }) =>
      when(
        !measured,
        'packing.grossKg',
        { en: 'The weights are those of the goods files.', zh: '重量取自商品资料。' },
        { en: 'Weigh the packed goods and settle the packing.', zh: '请实测后登记装箱。' },
      ),
  ),
  rule('07', 'warn', ucp('art. 14 d'), { en: 'Shipping marks are agreed', zh: '写明唛头' }, ({ marks }) =>
    markedSpots(marks),
  ),
  rule(
    '08',
    'block',
    ucp('art. 14 k'),
    { en: 'The shipper is named in English', zh: '发货人有英文名称' },
    ({ seller }) => sellerSpots(seller),
  ),
  rule(
    '09',
    'warn',
    ucp('art. 14 j'),
    { en: 'The notify party is the one of the credit', zh: '通知人与信用证一致' },
    ({ notify, wanted }) =>
      when(
        wanted?.notify !== undefined &&
          notify !== '' &&
          sameName(notify, wanted.notify.split(',')[0] ?? '') === 'other',
        'notify',
        {
          en: `“${notify}”; the credit wants “${wanted?.notify}”.`,
          zh: `现为“${notify}”，信用证要求“${wanted?.notify}”。`,
        },
        { en: 'Correct the notify party in the shipment.', zh: '请在装运里更正通知人。' },
      ),
  ),
]

/** "To order" and "to order of a bank" are two things, though the one begins like the other. */
function isConsignee(shown: string, wanted: string): boolean {
  const ofOne = /\bORDER\s+OF\b/i
  return ofOne.test(shown) === ofOne.test(wanted) && sameName(shown, wanted) !== 'other'
}

function freightSpots(paper: ShippingInstruction) {
  const [shown, meant] = [freightKinds[freightOf(paper)], freightKinds[freightOfTerm(paper)]]
  return when(
    shown !== meant,
    'freight',
    {
      en: `${shown.en}; by the delivery term: ${meant.en.toLowerCase()}.`,
      zh: `现为${shown.zh}，按贸易术语应为${meant.zh}。`,
    },
    { en: 'Correct the freight in the shipment, unless it was agreed so.', zh: '请在装运里更正，除非另有约定。' },
  )
}
