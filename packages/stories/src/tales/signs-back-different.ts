import { issues, shows } from '../deeds/papers.ts'
import { amends, withRemark } from '../deeds/selling.ts'
import { askedAgain, chapter, lamp, on, refused } from '../deeds/telling-words.ts'
import type { Story } from '../story.ts'
import {
  agreed,
  asked,
  confirmed,
  ordered,
  paid,
  passed,
  proforma,
  secured,
  shipped,
  signedBack,
} from './parts/usual.ts'

/** What the customer signs with a change is a counter-offer, not a yes. */
export const signsBackDifferent: Story = {
  id: 'signs-back-different',
  title: { en: 'Signed back, with a line in ink', zh: '签回件上多了一行字' },
  teaches: {
    en: 'A signature with a change is a counter-offer (CISG art. 19): the terms are amended, and what was signed over the old ones is signed again.',
    zh: '签字附改动等于还盘（CISG 第 19 条）：先改条款，签过旧条款的重新签。',
  },
  customer: {
    en: 'Maison Verdane of Lille, exact in everything, in writing above all.',
    zh: '里尔的 Maison Verdane，样样讲究，尤其讲究白纸黑字。',
  },
  cast: {
    buyer: 'verdane',
    lines: [
      { article: 'BJ-104', customerCode: 'MV-C1', quantity: '300', price: '54.00', purchase: '318.00' },
      { article: 'BJ-205', customerCode: 'MV-T4', quantity: '200', price: '33.20', purchase: '198.00' },
    ],
    currency: 'USD',
    incoterm: 'CIF',
    to: 'Dunkerque',
    payment: 'tt-30-70',
    customerOrder: 'MV-2026-77',
    shipBy: 70,
    maker: 'oakmill',
    packer: 'hengda',
  },
  chapters: [
    asked('Une centaine de chaises en plus si le prix est bon.'),
    confirmed(5),
    chapter(
      { en: 'A line in ink', zh: '手写的一行' },
      {
        en: 'The invoice comes back signed, and beside the signature stands: “no plastic inside the cartons”. The merchandiser does not show it as signed back. He asks the workshop, and amends the terms with the customer’s words; the gate tells exactly what moved.',
        zh: '发票签回来了，签名旁写着：“箱内不得用塑料”。跟单员没有当签回件上传，先问车间，再照客户原话改条款；闸门说得出改了哪一处。',
      },
      ...proforma(7),
      on(
        11,
        'merchandiser',
        amends(
          '客户在签回件上手写：箱内不得用塑料',
          withRemark({ en: 'No plastic inside the cartons', zh: '箱内不得使用塑料' }),
        ),
        askedAgain('G7', 'terms.remarks.en', 'terms.remarks.zh'),
        lamp('G5', 'again'),
        { stale: ['proforma-invoice'] },
      ),
      refused(11, 'merchandiser', shows('G8', 'Signed with a line in ink'), 'SG-08'),
      refused(11, 'merchandiser', issues('proforma-invoice'), 'G7'),
    ),
    chapter(
      { en: 'The second version', zh: '第二版' },
      {
        en: 'The manager confirms again, the supervisor signs again, the invoice goes out under its old number as version 2; this time it comes back clean.',
        zh: '经理再确认，主管再签，发票编号不变、版次为 2；这回签得干干净净。',
      },
      ...agreed(12).slice(-1),
      ...proforma(13),
      signedBack(15),
      ...secured(17),
    ),
    ordered(18, 56),
    passed(58),
    shipped(60),
    paid(74),
  ],
}
