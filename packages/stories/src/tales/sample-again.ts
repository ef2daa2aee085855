import { decimal } from '@gendan/kernel/decimal'
import { passesInLaboratory, plansLabTest, sendsToLaboratory } from '../deeds/laboratory.ts'
import { receivesFee } from '../deeds/money.ts'
import { asks, issues, says, shows, signs } from '../deeds/papers.ts'
import { asksForSample, latestSample, sample } from '../deeds/quality.ts'
import { chapter, lamp, on, refused } from '../deeds/telling-words.ts'
import type { Story } from '../story.ts'
import { asked, confirmed, invoiced, ordered, paid, passed, shipped } from './parts/usual.ts'

const made = ({ today }: { readonly today: string }, shelf: string) => ({ madeOn: today, shelf })
const sent = ({ today }: { readonly today: string }, waybill: string) => ({ sentOn: today, courier: 'DHL', waybill })

const BOARD = 'lab-board'
const EMISSION = {
  standard: 'JIS A 1460',
  laboratory: '杭联检测',
  asked: 'Boards F☆☆☆☆, with report',
}

/** A sample that was refused is made again by the customer's words, and the first one counts no more. */
export const sampleAgain: Story = {
  id: 'sample-again',
  title: { en: 'The seat two centimetres lower', zh: '座面低两厘米' },
  teaches: {
    en: 'A pre-production sample holds bulk back until the customer has said yes; a round that was refused opens the next.',
    zh: '产前样客户没点头，大货不能做；退回的一轮开出下一轮。',
  },
  customer: {
    en: 'Okada Living of Yokohama, who measure first and speak afterwards.',
    zh: '横滨的 Okada，先量尺寸再开口。',
  },
  cast: {
    buyer: 'okada',
    lines: [{ article: 'BJ-108', customerCode: 'OK-BS65', quantity: '360', price: '61.50', purchase: '352.00' }],
    currency: 'USD',
    incoterm: 'CIF',
    to: 'Yokohama',
    payment: 'tt-30-70',
    customerOrder: 'OKD-5521',
    shipBy: 74,
    maker: 'oakmill',
    packer: 'hengda',
  },
  chapters: [
    asked(),
    confirmed(4),
    invoiced(6),
    chapter(
      { en: 'The first round', zh: '第一轮' },
      {
        en: 'One is asked for, two are made; the form is signed before the sample room begins. Mr Okada pays sixty dollars for it and gets them back with the order. Nobody sends a sample whose twin does not stand on the shelf. Mr Okada’s verdict: the seat two centimetres lower.',
        zh: '要一个，做两个；样办单签过样品室才动手。冈田付六十美元样品费，下单后从货款里退。留样没上架，样品不寄。冈田的意见：座面低两厘米。',
      },
      on(
        12,
        'merchandiser',
        asksForSample(
          'pre-production',
          1,
          { en: 'Seat 65 cm, oil finish, felt glides', zh: '座高 65 厘米，木蜡油，毡脚垫' },
          18,
          { charge: 'refundable', fee: { amount: decimal('60'), currency: 'USD' } },
        ),
      ),
      refused(
        12,
        'merchandiser',
        sample((scene) => made(scene, 'B-02')),
        'SM-08',
      ),
      on(12, 'merchandiser', asks('G2', latestSample)),
      on(13, 'supervisor', signs('G2', latestSample)),
      on(13, 'merchandiser', issues('sample-form', latestSample)),
      on(16, 'accounts', receivesFee('60')),
      on(
        17,
        'merchandiser',
        sample(({ today }) => ({ madeOn: today })),
      ),
      refused(17, 'merchandiser', says('G3', 'It stands somewhere here.', latestSample), 'SG-11'),
      refused(
        17,
        'merchandiser',
        sample((scene) => sent(scene, '40 2210 0031')),
        'SM-09',
      ),
      on(
        17,
        'merchandiser',
        sample((scene) => made(scene, 'B-02')),
      ),
      on(17, 'merchandiser', says('G3', 'One of two on shelf B-02.', latestSample)),
      on(
        17,
        'merchandiser',
        sample((scene) => sent(scene, '40 2210 0031')),
      ),
      refused(
        22,
        'merchandiser',
        sample(() => ({ verdict: 'remade' })),
        'SM-11',
      ),
      on(
        22,
        'merchandiser',
        sample(() => ({ verdict: 'remade', comment: 'Seat 2 cm lower, otherwise good.' })),
        lamp('G2', 'shut', latestSample),
      ),
    ),
    chapter(
      { en: 'The second round', zh: '第二轮' },
      {
        en: 'Round two asks for the same with the new height, and goes the whole way again: form, signature, shelf, courier. This time the answer is yes.',
        zh: '第二轮按新高度照走一遍：样办单、签字、上架、寄出。这次客户点头。',
      },
      on(
        23,
        'merchandiser',
        sample(({ day }) => ({
          demands: { en: 'Seat 63 cm, oil finish, felt glides', zh: '座高 63 厘米，木蜡油，毡脚垫' },
          due: day(28),
        })),
      ),
      on(23, 'merchandiser', asks('G2', latestSample)),
      on(23, 'supervisor', signs('G2', latestSample)),
      on(23, 'merchandiser', issues('sample-form', latestSample)),
      on(
        27,
        'merchandiser',
        sample((scene) => made(scene, 'B-03')),
      ),
      on(27, 'merchandiser', says('G3', 'Round two, one of two on shelf B-03.', latestSample)),
      on(
        27,
        'merchandiser',
        sample((scene) => sent(scene, '40 2210 0058')),
      ),
      refused(28, 'merchandiser', shows('G14', 'Mail', latestSample), 'SG-11'),
      on(
        31,
        'merchandiser',
        sample(() => ({ verdict: 'approved', comment: 'Approved. Please start.' })),
      ),
      on(31, 'merchandiser', shows('G14', 'Mail of approval', latestSample), lamp('G14', 'open', latestSample)),
    ),
    chapter(
      { en: 'A laboratory for Japan', zh: '送检' },
      {
        en: 'Japan asks for F☆☆☆☆: the plywood of the seat goes to a laboratory in the first weeks, not in the last. Its report holds the final inspection until it is there.',
        zh: '日本要 F☆☆☆☆：座板夹板头几周就送检，不等到最后。报告没到，终检不开。',
      },
      on(12, 'qc', plansLabTest(BOARD, { ...EMISSION, due: 40 })),
      on(14, 'qc', sendsToLaboratory(BOARD, EMISSION.laboratory, '座板夹板两片 30×30', 'SF 1440 2377')),
      on(37, 'qc', passesInLaboratory(BOARD, 'HL26-12040', 380, '甲醛释放 0.2 mg/L，F☆☆☆☆。')),
    ),
    ordered(32, 60),
    passed(62),
    shipped(64),
    paid(78),
  ],
}
