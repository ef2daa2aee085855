import type { Rule, Source } from '@gendan/kernel/rule'
import { unread } from '@gendan/kernel/rule'
import { family, when } from '../parts/cells.ts'
import { seed003 } from '../parts/house.ts'
import type { PurchaseOrder } from './shape.ts'

const rule = family<PurchaseOrder>('PO')
const seed = seed003('6 采购单')
const civilCode: Source = { title: '中华人民共和国民法典', at: unread('第四百七十条') }

/** What must hold on a purchase order before it is signed and sent. What must hold of the purchase itself is judged when it is planned. */
export const rules: readonly Rule<PurchaseOrder>[] = [
  rule('01', 'block', seed, { en: 'The day of delivery lies ahead', zh: '交货期在开单日之后' }, (po) =>
    when(
      po.deliver <= po.given.day,
      'deliver',
      {
        en: `It demands delivery by ${po.deliver}, but is dated ${po.given.day}.`,
        zh: `交货期 ${po.deliver} 不在开单日 ${po.given.day} 之后。`,
      },
      { en: 'Agree a later day with the supplier and enter it.', zh: '请与供应商另定交货期并填入采购。' },
    ),
  ),
  rule('02', 'warn', seed, { en: 'It comes in time for the order', zh: '交货期赶得上订单' }, (po) =>
    when(
      po.late > 0,
      'deliver',
      {
        en: `The delivery on ${po.deliver} is ${po.late} days later than the order needs it.`,
        zh: `交货期 ${po.deliver} 比订单需要的日期晚 ${po.late} 天。`,
      },
      {
        en: 'Ask for an earlier day, or move the finish of production and tell the customer.',
        zh: '请要求提前交货，或调整生产完工日并告知客户。',
      },
    ),
  ),
  rule('03', 'warn', seed, { en: 'It can be sent to somebody', zh: '知道传给谁' }, ({ supplier: { contact } }) =>
    when(
      !(contact?.name && (contact.phone || contact.email)),
      'supplier.name',
      { en: 'The supplier has no person with telephone or e-mail.', zh: '供应商没有联系人及电话或邮箱。' },
      { en: "Enter them in the supplier's file.", zh: '请在供应商资料里填写。' },
    ),
  ),
  rule('04', 'warn', civilCode, { en: 'The place of delivery is named', zh: '写明交货地点' }, ({ place }) =>
    when(
      place === '',
      'place',
      { en: 'No place of delivery is named.', zh: '没有写明交货地点。' },
      {
        en: 'Enter it in the purchase: who carries the freight hangs on it.',
        zh: '请在采购里填写；运费由谁出取决于它。',
      },
    ),
  ),
  rule('05', 'warn', civilCode, { en: 'The payment is agreed', zh: '写明付款方式' }, ({ payment }) =>
    when(
      payment.en === '' && payment.zh === '',
      'payment',
      { en: 'It does not say when and how we pay.', zh: '没有写明何时如何付款。' },
      { en: 'Enter it in the purchase.', zh: '请在采购里填写。' },
    ),
  ),
  rule('06', 'note', seed, { en: 'The packing is described', zh: '写明包装' }, ({ packing }) =>
    when(
      packing.en === '' && packing.zh === '',
      'packing',
      { en: 'It does not say how the things are packed.', zh: '没有写明包装要求。' },
      { en: 'Enter it in the purchase.', zh: '请在采购里填写。' },
    ),
  ),
]
