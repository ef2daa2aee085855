import { daysAllowed } from '@gendan/credit/examine/windows'
import { addDays } from '@gendan/kernel/day'
import type { Rule } from '@gendan/kernel/rule'
import { unread } from '@gendan/kernel/rule'
import { family, when } from '../parts/cells.ts'
import { creditRules } from '../parts/credit-rules.ts'
import { ucp } from '../parts/house.ts'
import { print } from './print.ts'
import type { ShippingAdvice } from './shape.ts'

const rule = family<ShippingAdvice>('ADV')
const incoterms = { title: 'Incoterms 2020', at: unread('A10') }

/** What must hold on a shipping advice before it is sent. */
export const rules: readonly Rule<ShippingAdvice>[] = [
  rule('01', 'warn', incoterms, { en: 'It says when the goods left', zh: '写明装运日期' }, ({ shipment }) =>
    when(
      !shipment?.onBoard,
      'shipment',
      { en: 'The day on board is not known.', zh: '还没有装船日期。' },
      { en: 'Record the shipment first.', zh: '请先登记装运。' },
    ),
  ),
  rule(
    '02',
    'warn',
    incoterms,
    { en: 'It names the vessel and the bill of lading', zh: '写明船名和提单号' },
    ({ shipment }) =>
      when(
        !(shipment?.vessel && shipment.billOfLading),
        'shipment',
        { en: 'Vessel or bill of lading number is missing.', zh: '缺少船名或提单号。' },
        { en: 'Enter them in the shipment.', zh: '请在装运里填写。' },
      ),
  ),
  rule(
    '03',
    'warn',
    ucp('art. 14 f'),
    { en: 'It is sent in the time of the credit', zh: '在信用证规定时间内发出' },
    (paper) => lateSpots(paper),
  ),
  ...creditRules<ShippingAdvice>('ADV', 4, print),
]

function lateSpots({ given, shipment, credit }: ShippingAdvice) {
  const within = credit?.demands.find(({ what }) => what === 'within')?.value
  const days = daysAllowed(within)
  if (days === undefined || !shipment?.onBoard) return []
  const last = addDays(shipment.onBoard, days)
  return when(
    given.day > last,
    'given.day',
    { en: `The credit wants it ${within}: by ${last}.`, zh: `信用证要求 ${within}，即不迟于 ${last}。` },
    {
      en: 'Present the advice that was sent in time; where none was, ask the applicant to waive it.',
      zh: '请提交当时按期发出的通知；没有的，请申请人放弃此不符点。',
    },
  )
}
