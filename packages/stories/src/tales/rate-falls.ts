import { asks, signs } from '../deeds/papers.ts'
import { recordsRate } from '../deeds/selling.ts'
import { again, chapter, lamp, on, refused } from '../deeds/telling-words.ts'
import type { Story } from '../story.ts'
import { asked, confirmed, invoiced, ordered, paid, passed, shipped } from './parts/usual.ts'

/** A margin that was fair at one rate is thin at the next. */
export const rateFalls: Story = {
  id: 'rate-falls',
  title: { en: 'The dollar falls after the signature', zh: '签完字，美元跌了' },
  teaches: {
    en: 'A margin is agreed at a rate. When the rate moves it into another band, the signature asks for another person.',
    zh: '利润是在一个汇率上签的；汇率把它推到另一档，就要换人再签。',
  },
  customer: {
    en: 'Kestrel & Finch of Seattle, who order by price and pay in dollars.',
    zh: '西雅图的 Kestrel & Finch，看价下单，用美元付款。',
  },
  cast: {
    buyer: 'kestrel',
    lines: [{ article: 'BJ-410', customerCode: 'KF-DSK', quantity: '220', price: '74.00', purchase: '506.00' }],
    currency: 'USD',
    incoterm: 'FOB',
    to: 'Seattle',
    payment: 'tt-30-70',
    customerOrder: 'KF-9912',
    shipBy: 66,
    maker: 'boardcraft',
    packer: 'xinyuan',
  },
  chapters: [
    asked(),
    confirmed(5),
    chapter(
      { en: 'The bank board changes', zh: '牌价变了' },
      {
        en: 'Two days later accounts record the new rate. The order now earns less than the firm asks for; the salesman’s own signature no longer carries it. Supervisor or manager look at it and sign, or the price is talked about again, before the invoice leaves.',
        zh: '两天后会计登记新汇率，这单的利润低于公司规定，业务员自签不算数了。发票发出之前，主管或经理看过再签，或者回头谈价。',
      },
      on(8, 'accounts', recordsRate('6.9620'), again('G4', 'band')),
      on(8, 'salesman', asks('G4', undefined, '汇率跌，落到公司规定以下。')),
      refused(8, 'salesman', signs('G4'), 'SG-01', 'SG-04'),
      on(9, 'supervisor', signs('G4'), lamp('G4', 'open')),
    ),
    invoiced(10),
    ordered(16, 52),
    passed(54),
    shipped(56),
    paid(70),
  ],
}
