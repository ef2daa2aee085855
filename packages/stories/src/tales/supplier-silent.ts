import type { Cast } from '../cast/cast.ts'
import { confirmsErrand, finishesErrand, givesErrand, takesErrand } from '../deeds/errands.ts'
import { buysCartons, drops, latestPurchase, promises, purchaseFrom } from '../deeds/making.ts'
import { noted } from '../deeds/noting.ts'
import { asks, issues, sendsLink, shows, signs } from '../deeds/papers.ts'
import { closesDay, plansDay } from '../deeds/people.ts'
import { audits, canMake } from '../deeds/promising.ts'
import { ALL_MADE, madeSoFar, reports } from '../deeds/reporting.ts'
import { chapter, lamp, on, refused, stands, where } from '../deeds/telling-words.ts'
import type { Step, Story } from '../story.ts'
import { asked, confirmed, evenings, invoiced, paid, passed, produced, shipped } from './parts/usual.ts'

const silent = purchaseFrom('xinyuan')
const second = purchaseFrom('hengda')

const WEEKLY = 'errand-weekly'
const OVERTIME = 'errand-overtime'
const DAY = [
  { says: '问松岭：铣床配件哪天到', end: 'done' },
  { says: '列出落后多少、卡在哪道', end: 'done' },
  { says: '给 Sanne 发本周进度', end: 'tomorrow', why: '等车间报赶工办法', told: '周文' },
] as const

/** Told of the order that the story is about, and not of each that meets the same silence. */
function ofPolder(...steps: readonly Step[]): readonly Step[] {
  return steps.map((step) => where(({ customerOrder }: Cast) => customerOrder === POLDER, step))
}
const POLDER = 'PW-1188'

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
    customerOrder: POLDER,
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
      ...evenings(17, 56).map((step) => where(({ customerOrder }: Cast) => customerOrder !== POLDER, step)),
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
    chapter(
      { en: 'Who makes it', zh: '谁来做' },
      {
        en: 'Two of us were at the factory before the saw starts: sound, with one condition, and room for two hundred and ninety pieces a week. Several orders want the same week, and the load says so.',
        zh: '开锯前两人去验厂：总体合格，一处要整改，每周能做二百九十件。几张单挤在同一周，负荷表会亮。',
      },
      ...ofPolder(
        on(16, 'buyer', audits('pinehill', '高原、吴倩', 'conditional', 380, '涂装间排风要整改，一个月内复查。')),
        on(16, 'buyer', canMake('pinehill', '柜类', '290', '打磨')),
      ),
    ),
    chapter(
      { en: 'The workshop falls behind', zh: '车间落后' },
      {
        en: 'Every evening the workshop says what each process has made. From the second week on it is less than planned; when ten percent are missing the alarm rings, at the merchandiser and at his supervisor. The customer writes and asks; she is told what is true. The supervisor asks for a word to the customer every week; in the hurry that stays undone past its day. The merchandiser gives the workshop an errand: how will it be made up?',
        zh: '车间每晚按工序报数。第二周起做得比计划少，落后超过十个百分点就响铃，跟单员和主管都看得到。客户来信问进度，如实回。主管交代每周给客户一句话，忙乱中过了期还没办。跟单员交办车间：怎么赶回来？',
      },
      ...ofPolder(
        on(17, 'production', reports({ blank: 6 })),
        on(18, 'production', reports({ blank: 12 })),
        on(21, 'production', reports({ blank: 20 })),
        on(22, 'production', reports({ blank: 26, shape: 3 })),
        on(23, 'production', reports({ blank: 31, shape: 7 })),
        on(24, 'supervisor', givesErrand(WEEKLY, '每周五给客户一句话：做到哪、差多少', 'merchandiser', 28)),
        on(24, 'merchandiser', takesErrand(WEEKLY)),
        on(25, 'production', reports({ blank: 36, shape: 12 })),
        on(
          28,
          'production',
          reports({ blank: 40, shape: 15 }, '铣床主轴坏了，等配件', [
            { weight: 'minor', count: 6, what: '抽屉边角崩口' },
          ]),
        ),
        on(29, 'production', reports({ blank: 46, shape: 19 })),
        on(30, 'production', reports({ blank: 52, shape: 24, sand: 4 })),
        on(31, 'production', reports({ blank: 57, shape: 29, sand: 8 })),
        on(31, 'merchandiser', givesErrand(OVERTIME, '报一个赶工办法：哪几天加班、哪道外协', 'production', 37)),
        on(32, 'production', reports({ blank: 60, shape: 33, sand: 12 }), madeSoFar('blank', 60), stands('E9')),
        on(
          29,
          'merchandiser',
          noted('mail', 'in', {
            subject: 'PW-1188: how far is our order?',
            text: 'Good morning, our shop opens on the first Saturday of the month and the vessel is booked. How far are the bedside cabinets? Please send a photograph of the line. Sanne',
          }),
        ),
        on(
          30,
          'merchandiser',
          noted('mail', 'out', {
            subject: 'Re: PW-1188: how far is our order?',
            text: 'Dear Sanne, half of the blanks are cut, shaping has begun. A spindle broke on Monday; the part comes this week. I shall tell you by Friday what that means for the vessel.',
          }),
        ),
        on(
          32,
          'merchandiser',
          noted('mail', 'in', {
            subject: 'Re: Re: PW-1188: how far is our order?',
            text: 'Thank you for saying so. If it is to be late, I must know this week: the shelves are built. Sanne',
          }),
        ),
        on(31, 'merchandiser', plansDay('merchandiser', DAY)),
        on(31, 'merchandiser', closesDay('merchandiser', DAY, '配件后天到，盯夜班换上。')),
      ),
    ),
    chapter(
      { en: 'Made up', zh: '赶回来' },
      {
        en: 'Two Saturdays of overtime and the sanding of one lot given out; the reports show it, and the goods are complete in time. The word to the customer goes out nine days late, with the day on which all is made up.',
        zh: '两个周六加班，打磨外协一批；报数看得出，按期完工。给客户的话晚了九天，附上赶回来的日期。',
      },
      ...ofPolder(
        on(36, 'production', takesErrand(OVERTIME)),
        on(37, 'production', finishesErrand(OVERTIME, '两个周六加班，打磨外协 120 件，56 天内完工。')),
        on(37, 'merchandiser', confirmsErrand(OVERTIME)),
        on(37, 'merchandiser', finishesErrand(WEEKLY, '已发邮件：落后的部分两周内赶回，船期不变。')),
        on(38, 'supervisor', confirmsErrand(WEEKLY)),
        on(39, 'production', reports({ blank: 90, shape: 62, sand: 40, coat: 12 })),
        on(43, 'production', reports({ blank: 100, shape: 88, sand: 68, coat: 42, assemble: 18 })),
        on(49, 'production', reports({ shape: 100, sand: 98, coat: 82, assemble: 58, pack: 28 })),
        on(55, 'production', reports(ALL_MADE), madeSoFar('pack', 100), stands('E11')),
      ),
    ),
    passed(58),
    shipped(60),
    paid(74),
  ],
}
