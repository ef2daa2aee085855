import { loses, revives } from '../deeds/aside.ts'
import { issues } from '../deeds/papers.ts'
import { handsOver, inquires, offers, settles, withLine } from '../deeds/selling.ts'
import { customerSays } from '../deeds/talks.ts'
import { chapter, on, paper, refused, stands } from '../deeds/telling-words.ts'
import type { Story } from '../story.ts'
import { agreed, invoiced, ordered, paid, passed, shipped } from './parts/usual.ts'

const better = withLine('1', { price: '22.70' })

/** An inquiry that goes elsewhere is closed with its reason, and may come back. */
export const cameBack: Story = {
  id: 'came-back',
  title: { en: 'Lost over three per cent, and back', zh: '差三个点丢的单，又回来了' },
  teaches: {
    en: 'An offer lapses on its day; what goes elsewhere is marked as lost with a reason of the list, so that one learns why. It is revived where it stood.',
    zh: '发盘到期就失效；丢了的单从清单里选原因，才知道输在哪里。客户回头，原档恢复。',
  },
  customer: {
    en: 'Tillbrook Retail of Bristol, who ask four houses and take the cheapest.',
    zh: '布里斯托的 Tillbrook Retail，同时问四家，谁便宜给谁。',
  },
  cast: {
    buyer: 'tillbrook',
    lines: [{ article: 'BJ-112', customerCode: 'TR-ST', quantity: '480', price: '23.40', purchase: '136.00' }],
    currency: 'USD',
    incoterm: 'FOB',
    to: 'Bristol',
    payment: 'tt-30-70',
    customerOrder: 'TR-20903',
    shipBy: 110,
    maker: 'boardcraft',
    packer: 'xinyuan',
  },
  chapters: [
    chapter(
      { en: 'An offer without an answer', zh: '发盘没有回音' },
      {
        en: 'Offered on day 1, binding until day 10. On day 12 nobody has answered: the file says that the offer has lapsed. Owen has bought elsewhere, three per cent cheaper; the salesman says so in the file.',
        zh: '第一天发盘，有效到第十天。第十二天还没回音，档案提示发盘已失效。Owen 在别家买了，便宜三个点；业务员照实记下。',
      },
      on(0, 'salesman', inquires('Quote your best, we ask four houses.')),
      on(1, 'salesman', offers(undefined, 10)),
      on(1, 'salesman', issues('quotation'), paper('quotation', { 'total.amount': '11232' }), stands('E2')),
      refused(12, 'salesman', loses('weather', 'it rains in Bristol'), 'AS-11'),
      on(12, 'salesman', loses('price', '别家 FOB 22.70，低 3%'), { next: 'wait', of: '' }),
      refused(13, 'salesman', offers(better), 'AS-01'),
    ),
    chapter(
      { en: 'Six weeks later', zh: '六周以后' },
      {
        en: 'The cheaper chairs came crooked. Owen asks again; the old file is revived with its reason, and the supplier has come down, too. A new offer with a day; this time the order comes, and from here on it could no more be lost, only cancelled by both.',
        zh: '便宜的椅子歪的。Owen 又来问；原档写明理由恢复，供应商也让了价。重新发盘、写明日子；这回下单了。从此不能再记流失，只能双方协议取消。',
      },
      on(54, 'salesman', revives('客户从别家买的货有质量问题，重新询价'), { finding: 'OC-21' }),
      on(54, 'salesman', offers(better, 61)),
      on(54, 'salesman', issues('quotation'), paper('quotation', { 'total.amount': '10896' })),
      on(58, 'salesman', customerSays('acceptance', { note: 'Agreed at 22.70.' }), stands('E3')),
      on(58, 'salesman', handsOver('merchandiser')),
      on(58, 'merchandiser', settles(better)),
      refused(58, 'salesman', loses('price', 'once more'), 'AS-10'),
      ...agreed(58),
    ),
    invoiced(60),
    ordered(66, 96),
    passed(98),
    shipped(100),
    paid(114),
  ],
}
