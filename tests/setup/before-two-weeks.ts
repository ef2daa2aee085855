import { buysCartons, purchaseFrom } from '@gendan/stories/deeds/making'
import { asks, issues, says, sendsLink, signs } from '@gendan/stories/deeds/papers'
import { asksForSample, latestSample, sample } from '@gendan/stories/deeds/quality'
import { chapter, on } from '@gendan/stories/deeds/telling-words'
import type { Story } from '@gendan/stories/story'
import { asked, confirmed, invoiced, produced } from '@gendan/stories/tales/parts/usual'

const demands = { en: 'Seat 65 cm, oil finish, felt glides', zh: '座高 65 厘米，木蜡油，毡脚垫' }
const cartons = purchaseFrom('xinyuan')

/** The day before the two weeks: an order in hand, cartons ordered of somebody who has not answered, a sample at the customer's. */
export const beforeTwoWeeks: Story = {
  id: 'before-two-weeks',
  title: { en: 'Bar stools for Yokohama', zh: '横滨的吧椅' },
  teaches: { en: 'An order stands before its making.', zh: '订单即将投产。' },
  customer: { en: 'Okada Living of Yokohama.', zh: '横滨的 Okada。' },
  cast: {
    buyer: 'okada',
    lines: [{ article: 'BJ-108', customerCode: 'OK-BS65', quantity: '360', price: '61.50', purchase: '352.00' }],
    currency: 'USD',
    incoterm: 'CIF',
    to: 'Yokohama',
    payment: 'tt-30-70',
    customerOrder: 'OKD-5521',
    shipBy: 70,
    maker: 'oakmill',
    packer: 'xinyuan',
  },
  chapters: [
    asked(),
    confirmed(4),
    invoiced(6),
    chapter(
      { en: 'The first sample', zh: '第一轮样' },
      { en: 'One is asked for, two are made, one is sent.', zh: '要一个，做两个，寄一个。' },
      on(11, 'merchandiser', asksForSample('pre-production', 1, demands, 18)),
      on(11, 'merchandiser', asks('G2', latestSample)),
      on(12, 'supervisor', signs('G2', latestSample)),
      on(12, 'merchandiser', issues('sample-form', latestSample)),
      on(
        15,
        'merchandiser',
        sample(({ today }) => ({ madeOn: today, shelf: 'B-02' })),
      ),
      on(15, 'merchandiser', says('G3', 'One of two on shelf B-02.', latestSample)),
      on(
        15,
        'merchandiser',
        sample(({ today }) => ({ sentOn: today, courier: 'DHL', waybill: '40 2210 0031' })),
      ),
    ),
    chapter(
      { en: 'The workshop and the cartons', zh: '车间与纸箱' },
      { en: 'Planned, explained; cartons ordered by link.', zh: '排产、讲解；纸箱发链接签回。' },
      ...produced(13, 48),
      on(14, 'buyer', buysCartons({ deliver: 30 })),
      on(14, 'buyer', asks('G12', cartons)),
      on(15, 'supervisor', signs('G12', cartons)),
      on(15, 'buyer', issues('purchase-order', cartons)),
      on(15, 'buyer', sendsLink('G13', cartons)),
    ),
  ],
}
