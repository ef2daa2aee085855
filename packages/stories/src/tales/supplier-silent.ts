import { buysCartons, drops, latestPurchase, promises, purchaseFrom } from '../deeds/making.ts'
import { asks, issues, sendsLink, shows, signs } from '../deeds/papers.ts'
import { chapter, lamp, on, refused } from '../deeds/telling-words.ts'
import type { Story } from '../story.ts'
import { asked, confirmed, invoiced, paid, passed, produced, shipped } from './parts/usual.ts'

const silent = purchaseFrom('xinyuan')
const second = purchaseFrom('hengda')

/** A purchase order that nobody signs back is not an order. */
export const supplierSilent: Story = {
  id: 'supplier-silent',
  title: { en: 'The carton maker does not answer', zh: '纸箱厂没有回音' },
  teaches: {
    en: 'Until the supplier has signed back nothing is bought; the second source is reviewed like the first, and the silent order is dropped with its reason.',
    zh: '供应商不签回就不算买到；换第二家照样审核，没回音的写明理由撤掉。',
  },
  customer: {
    en: 'Polder Wonen of Rotterdam; their vessel is booked before the goods are made.',
    zh: '鹿特丹的 Polder Wonen，货没做先订了船。',
  },
  cast: {
    buyer: 'polder',
    lines: [{ article: 'BJ-301', customerCode: 'PW-NK2', quantity: '420', price: '43.50', purchase: '305.00' }],
    currency: 'EUR',
    incoterm: 'FOB',
    to: 'Rotterdam',
    payment: 'tt-30-70',
    customerOrder: 'PW-1188',
    shipBy: 70,
    maker: 'pinehill',
    packer: 'xinyuan',
    others: ['hengda'],
  },
  chapters: [
    asked(),
    confirmed(4),
    invoiced(6),
    chapter(
      { en: 'The workshop begins', zh: '下达生产' },
      { en: 'The production order is signed and explained.', zh: '生产单签过、讲过。' },
      ...produced(12, 56),
    ),
    chapter(
      { en: 'Silence', zh: '没有回音' },
      {
        en: 'The order for the cartons is reviewed and sent. A week goes by: no signature, no day promised, the telephone rings out. Nothing can be recorded as promised that nobody has promised.',
        zh: '纸箱采购单审核、发出。一周过去：没签回、没承诺日、电话没人接。',
      },
      on(14, 'buyer', buysCartons({ deliver: 46 })),
      refused(14, 'buyer', promises(45), 'PU-24'),
      on(14, 'buyer', asks('G12', silent)),
      on(15, 'supervisor', signs('G12', silent)),
      on(15, 'buyer', issues('purchase-order', silent), lamp('G13', 'shut', silent)),
      on(15, 'buyer', sendsLink('G13', silent)),
    ),
    chapter(
      { en: 'The second source', zh: '第二家' },
      {
        en: 'Another maker offers the same cartons for six per cent more and signs the same day. His order is reviewed like the first; then the silent one is dropped, and the file says why.',
        zh: '另一家同样的箱子贵六个点，当天签。照样审核；再把没回音的撤掉，写明原因。',
      },
      on(22, 'buyer', buysCartons({ from: 'hengda', deliver: 47, dearer: '1.06' })),
      on(22, 'buyer', asks('G12', second)),
      on(23, 'supervisor', signs('G12', second)),
      on(23, 'buyer', issues('purchase-order', second)),
      on(23, 'buyer', shows('G13', 'Signed back the same day', second), lamp('G13', 'open', second)),
      on(23, 'buyer', promises(46, second)),
      on(23, 'buyer', drops('发出八天没有签回，电话不接，改由恒达供货', '', silent)),
      refused(24, 'buyer', drops('问问能否不退', '', latestPurchase), 'PU-23'),
    ),
    passed(58),
    shipped(60),
    paid(74),
  ],
}
