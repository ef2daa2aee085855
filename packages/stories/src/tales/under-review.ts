import { buysCartons } from '../deeds/making.ts'
import { asks, forces, says, signs } from '../deeds/papers.ts'
import { amends, beginsReview, endsReview, reckons, withLine } from '../deeds/selling.ts'
import { again, chapter, lamp, on, refused } from '../deeds/telling-words.ts'
import type { Story } from '../story.ts'
import {
  asked,
  cartonsBought,
  confirmed,
  evenings,
  fromPacker,
  invoiced,
  paid,
  passed,
  produced,
  proforma,
  secured,
  shipped,
  signedBack,
} from './parts/usual.ts'

/** Goods whose price is under review are sold to nobody until the review is lifted. */
export const underReview: Story = {
  id: 'under-review',
  title: { en: 'The price of pine is under review', zh: '松木正在调价' },
  teaches: {
    en: 'A price review stops the order’s confirmation, and stops what follows it even when it begins later.',
    zh: '商品调价会停住订单确认；确认之后才开始调价，后面的也停。',
  },
  customer: {
    en: 'Norrsken Möbler of Göteborg, who furnish holiday houses and need the cabinets before the season.',
    zh: '哥德堡的 Norrsken，给度假屋配家具，旺季前要货。',
  },
  cast: {
    buyer: 'norrsken',
    lines: [{ article: 'BJ-305', customerCode: 'NM-5L', quantity: '140', price: '138.00', purchase: '800.00' }],
    currency: 'USD',
    incoterm: 'CIF',
    to: 'Göteborg',
    payment: 'tt-30-70',
    customerOrder: 'NM-3305',
    shipBy: 76,
    maker: 'pinehill',
    packer: 'xinyuan',
  },
  chapters: [
    asked(),
    confirmed(5),
    invoiced(7),
    chapter(
      { en: 'The review begins', zh: '开始调价' },
      {
        en: 'The sawmills announce dearer pine. The manager puts the chest under review: the confirmation closes by itself, and no purchase order leaves. A manager cannot force it open; only the general manager could, and he does not.',
        zh: '锯木厂预告松木涨价，经理把五斗柜列为调价中：确认自动关上，采购单发不出去。经理强不过，只有总经理能强制放行，他不放。',
      },
      on(13, 'manager', beginsReview('BJ-305', '松木涨价，锯木厂周五报价'), again('G5', 'underReview.0')),
      on(13, 'buyer', buysCartons({ deliver: 50 })),
      refused(13, 'buyer', asks('G12', fromPacker)),
      refused(14, 'manager', forces('G5', 'the customer waits'), 'SG-10'),
    ),
    chapter(
      { en: 'A new price, agreed again', zh: '新价重签' },
      {
        en: 'The quotation of the mill comes: four dollars more on each chest. The customer agrees in writing. The review is lifted, the terms amended with the reason, and everything that bound the old price asks anew: margin, confirmation, invoice, signature of the customer, security.',
        zh: '锯木厂报价来了：每柜贵四美元，客户书面同意。解除调价，按理由改条款；签过旧价的都要重来：利润、确认、发票、客户签回、款项保障。',
      },
      on(16, 'manager', endsReview('BJ-305'), lamp('G5', 'open')),
      on(
        16,
        'merchandiser',
        amends('松木涨价，客户书面同意每柜加 4 美元', withLine('1', { price: '142.00' }), {
          askedBy: '本公司',
          whose: 'ourselves',
        }),
        lamp('G4', 'turn'),
        lamp('G5', 'again'),
        lamp('G7', 'turn'),
        { stale: ['proforma-invoice'] },
      ),
      on(16, 'salesman', reckons({ purchase: { '1': '822.00' } })),
      on(16, 'salesman', asks('G4')),
      on(16, 'salesman', signs('G4')),
      on(17, 'manager', says('G5', 'New price agreed on both sides.')),
      ...proforma(17),
      signedBack(19),
      ...secured(21),
    ),
    chapter(
      { en: 'Workshop and cartons', zh: '下达生产与采购' },
      { en: 'Now the workshop and the carton maker get their orders.', zh: '这才给车间和纸箱厂下单。' },
      ...produced(22, 60),
      ...evenings(27, 60),
      ...cartonsBought(24, 50).slice(1),
    ),
    passed(62),
    shipped(64),
    paid(78),
  ],
}
