import { confirmsErrand, finishesErrand, givesErrand, takesErrand } from '../deeds/errands.ts'
import { followedBy, givesWorkBack, offersWork, takesWork } from '../deeds/handing.ts'
import { noted } from '../deeds/noting.ts'
import { closesDay, plansDay } from '../deeds/people.ts'
import { dividesAsProposed } from '../deeds/stock.ts'
import { chapter, on, refused } from '../deeds/telling-words.ts'
import type { Story } from '../story.ts'
import { asked, confirmed, invoiced, lookedAtOnTheWay, ordered, paid, passed, shipped } from './parts/usual.ts'

const LEAVE = 'two weeks of leave'
const MARKS = 'errand-marks'
const MARGINS = 'errand-margins'
const COLLEAGUE = { beside: 'merchandiser' } as const

const EARLIER = [
  { says: '看丁宁留的记录，给 Elin 回一句“我回来了”', end: 'done' },
  { says: '对一遍纸箱到货日', end: 'done' },
] as const
const LATELY = [
  { says: '问车间：涂装这周能不能收尾', end: 'done' },
  { says: '新唛头发给纸箱厂，要回签', end: 'done' },
  { says: '排尾期验货的日子', end: 'tomorrow', why: '高原今天在外验厂', told: '周文' },
] as const

/** Work goes over for a time, all of it at once, and comes back the same way. */
export const twoWeeksAway: Story = {
  id: 'two-weeks-away',
  title: { en: 'Two weeks away', zh: '休假两周' },
  teaches: {
    en: 'Orders, customers and errands go over together, with a word on each; nothing moves before the colleague has accepted, and one act brings all back.',
    zh: '订单、客户、交办一起移交，该交代的写明；同事接收之前什么都不变，回来时一次全部交回。',
  },
  customer: {
    en: 'Norrsken of Göteborg, who write every Friday and want an answer by Monday.',
    zh: '哥德堡的 Norrsken，每周五来信，周一要见回音。',
  },
  cast: {
    buyer: 'norrsken',
    lines: [{ article: 'BJ-205', customerCode: 'NM-S45', quantity: '300', price: '34.20', purchase: '198.00' }],
    currency: 'USD',
    incoterm: 'CIF',
    to: 'Göteborg',
    payment: 'tt-30-70',
    customerOrder: 'NM-3425',
    shipBy: 72,
    maker: 'oakmill',
    packer: 'hengda',
  },
  chapters: [
    asked(),
    confirmed(4),
    invoiced(6),
    ordered(12, 54),
    chapter(
      { en: 'Somebody else will answer', zh: '换个人接电话' },
      {
        en: 'The merchandiser goes on leave while the goods are made. She offers the order, its customer and an errand to her colleague, with what he must know; to herself she cannot. He accepts, and from that moment his desk rings and not hers.',
        zh: '货正在做，跟单员要休假。她把订单、客户和一件交办移交给同事，写明要注意什么；移交给自己是不行的。同事接收，从这一刻起提醒响在他那里。',
      },
      on(19, 'supervisor', givesErrand(MARKS, '新唛头样张请 Norrsken 书面确认', 'merchandiser', 28)),
      on(19, 'merchandiser', takesErrand(MARKS)),
      refused(
        20,
        'merchandiser',
        offersWork(LEAVE, 'merchandiser', '先放在我自己名下。', { until: 34, to: 'merchandiser' }),
        'HND-03',
      ),
      on(
        20,
        'merchandiser',
        offersWork(
          LEAVE,
          'merchandiser',
          'Elin 每周五来信，周一前回；唛头样张已寄，等她确认；纸箱 46 天到货，别催早。',
          {
            until: 34,
            errands: [MARKS],
          },
        ),
      ),
      on(20, COLLEAGUE, takesWork(LEAVE), followedBy('merchandiser', 'beside')),
      on(
        25,
        COLLEAGUE,
        noted('phone', 'in', {
          subject: 'New marks',
          text: 'Elin: the marks are right, she will send the confirmation tonight.',
        }),
      ),
      on(26, COLLEAGUE, finishesErrand(MARKS, 'Elin 邮件确认新唛头，已归档。')),
      on(27, 'supervisor', confirmsErrand(MARKS)),
      ...lookedAtOnTheWay(30),
      on(35, COLLEAGUE, givesWorkBack(LEAVE), followedBy('merchandiser', 'himself')),
    ),
    chapter(
      { en: 'Back at her desk', zh: '回来上班' },
      {
        en: 'In the morning she writes down what the day is for, in the evening what became of it: done, gone over to tomorrow and why, and who was told. The manager asks her for a table, as an errand with a day. Several orders want the same side tables; the supervisor divides them as the house proposes it.',
        zh: '早上写下今天要办什么，下班前写结果：办完的、挪到明天的、为什么、告诉了谁。经理要一张表，也是一件有期限的交办。好几单等同一款边几，主管按建议分配。',
      },
      on(42, 'merchandiser', plansDay('merchandiser', EARLIER)),
      on(42, 'merchandiser', closesDay('merchandiser', EARLIER, '丁宁的记录很全，接上了。')),
      on(48, 'manager', givesErrand(MARGINS, '把 Norrsken 今年各单的利润率列一张表，周会用', 'merchandiser', 55)),
      on(49, 'merchandiser', plansDay('merchandiser', LATELY)),
      on(49, 'merchandiser', closesDay('merchandiser', LATELY, '车间答应周五涂装收尾；验货日明天定。')),
      on(49, 'supervisor', dividesAsProposed('BJ-205', '先保船期早的，橡坊下周再出一批。')),
      on(50, 'merchandiser', takesErrand(MARGINS)),
      on(53, 'merchandiser', finishesErrand(MARGINS, '表已发，五单平均 18.3%。')),
      on(53, 'manager', confirmsErrand(MARGINS)),
    ),
    passed(58),
    shipped(60),
    paid(74),
  ],
}
