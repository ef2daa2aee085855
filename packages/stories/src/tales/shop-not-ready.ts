import { holds, lifts } from '../deeds/aside.ts'
import { plans } from '../deeds/making.ts'
import { asks } from '../deeds/papers.ts'
import { amends } from '../deeds/selling.ts'
import { askedAgain, chapter, lamp, on, refused } from '../deeds/telling-words.ts'
import type { Story } from '../story.ts'
import {
  agreed,
  asked,
  confirmed,
  invoiced,
  ordered,
  paid,
  passed,
  proforma,
  secured,
  shipped,
  signedBack,
} from './parts/usual.ts'

/** An order that waits is put on hold, with its reason: nobody moves it by mistake, and what one waits for may be written down. */
export const shopNotReady: Story = {
  id: 'shop-not-ready',
  title: { en: 'The shop is not ready', zh: '店面还没好' },
  teaches: {
    en: 'A held order goes nowhere until the hold is lifted, and every refusal says why. What is waited for may be agreed meanwhile.',
    zh: '暂停的单谁也推不动，每次被拒都看得到原因；等待期间可以先把改动谈好。',
  },
  customer: {
    en: 'Al Rawda Interiors of Dubai, who pay in advance and open a second showroom.',
    zh: '迪拜的 Al Rawda Interiors，款项预付，正在开第二家展厅。',
  },
  cast: {
    buyer: 'alrawda',
    lines: [{ article: 'BJ-201', customerCode: 'AR-T180', quantity: '90', price: '216.00', purchase: '1295.00' }],
    currency: 'USD',
    incoterm: 'CFR',
    to: 'Jebel Ali',
    payment: 'tt-advance',
    customerOrder: 'ARI-2041',
    shipBy: 74,
    maker: 'oakmill',
    packer: 'hengda',
  },
  chapters: [
    asked(),
    confirmed(4),
    invoiced(6),
    chapter(
      { en: 'Wait, please', zh: '请先等一等' },
      {
        en: 'Faisal writes that the permit for the showroom is late. The money is here, but nobody wants ninety tables in a yard in August. The merchandiser puts the order on hold; the production order that was meant for tomorrow is refused, and says why.',
        zh: 'Faisal 来信，展厅许可晚了。钱已经到了，可没人想八月里让九十张桌子晒在院子里。跟单员把订单暂停；原定明天下的生产单被拒，理由写得明白。',
      },
      on(12, 'merchandiser', holds('展厅许可未下，客户请求暂缓投产'), { next: 'wait', of: '' }),
      refused(12, 'salesman', holds('as the merchandiser says'), 'AS-02'),
      refused(13, 'merchandiser', plans({ start: 18, finish: 54 }), 'AS-01'),
      refused(13, 'merchandiser', asks('G10'), 'AS-01', 'DEAL-01'),
    ),
    chapter(
      { en: 'Three weeks later', zh: '三周以后' },
      {
        en: 'The new day is agreed while the order still waits. Only who held it lifts the hold, or a head: a salesman of the same desk cannot. Then the gates that were signed over the old day ask again.',
        zh: '订单还停着，新船期先谈定。只有暂停的人或主管能恢复，同组业务员不行。恢复之后，按旧船期签过的闸门要重签。',
      },
      on(
        33,
        'merchandiser',
        amends('客户邮件：展厅 9 月开，装运顺延三周', (terms, { day }) => ({
          ...terms,
          shipment: { ...terms.shipment, latest: day(95) },
        })),
        askedAgain('G7', 'terms.shipment.latest'),
      ),
      refused(33, 'salesman', lifts('they wrote to me, too'), 'AS-05'),
      on(34, 'supervisor', lifts('展厅许可已下，按新船期走'), lamp('G7', 'turn')),
      ...agreed(34),
      ...proforma(35),
      signedBack(38),
      ...secured(39).slice(-1),
    ),
    ordered(40, 78),
    passed(80),
    shipped(82),
    chapter(
      { en: 'The title', zh: '放单' },
      { en: 'All was paid in advance: accounts release at once.', zh: '款早已预付，会计当即放单。' },
      ...paid(94).steps,
    ),
  ],
}
