import { files } from '../deeds/filing.ts'
import { noted } from '../deeds/noting.ts'
import { issues } from '../deeds/papers.ts'
import { type Bargain, inquires, offers, withLine, withRemark } from '../deeds/selling.ts'
import { answersHim, customerSays, roundOf, settlesAsAccepted, talked, weSay } from '../deeds/talks.ts'
import { chapter, lamp, on, paper, refused, stands } from '../deeds/telling-words.ts'
import type { Story } from '../story.ts'
import { agreed, invoiced, ordered, paid, passed, shipped } from './parts/usual.ts'

const PRICES = { hers: '49.00', ours: '51.20' } as const
const noPlastic = withRemark({ en: 'No plastic inside the cartons', zh: '箱内不得使用塑料' })
const toCork: Bargain = (terms) => noPlastic({ ...terms, shipment: { ...terms.shipment, to: 'Cork' } })

/** Offer, counter-offer, acceptance: six letters, and each says what it changes of the one before. */
export const sixLetters: Story = {
  id: 'six-letters',
  title: { en: 'Six letters to a contract', zh: '六封信谈成一单' },
  teaches: {
    en: 'Whoever answers yes and changes price, port or date has said no and offered anew (CISG art. 19); a small change stands unless somebody objects.',
    zh: '嘴上说接受、手里改了价格、港口或交期，就是拒绝并还盘（CISG 第 19 条）；小改动不反对即成立。',
  },
  customer: {
    en: 'Brannigan & Daughters of Galway, who bargain by letter, slowly and politely.',
    zh: '戈尔韦的 Brannigan & Daughters，写信还价，不紧不慢，客客气气。',
  },
  cast: {
    buyer: 'brannigan',
    lines: [{ article: 'BJ-104', customerCode: 'BD-DC4', quantity: '320', price: '53.00', purchase: '318.00' }],
    currency: 'USD',
    incoterm: 'FOB',
    to: 'Dublin',
    payment: 'tt-30-70',
    customerOrder: 'BD-1907',
    shipBy: 78,
    maker: 'oakmill',
    packer: 'hengda',
  },
  chapters: [
    chapter(
      { en: 'Our offer, her counter-offer', zh: '我方发盘，客户还盘' },
      {
        en: 'We offer 53.00 and bind ourselves until day 8. Aoife answers 49.00: with that our offer has fallen, and nothing is agreed. In those days we cannot take the offer back either: who names a day keeps it.',
        zh: '报价 53.00，有效期到第八天。Aoife 还 49.00：原发盘就此失效，什么都还没谈定。有效期内我方也不能撤销：写了日子就得守。',
      },
      on(0, 'salesman', inquires('Four hundred chairs were asked for at first; now it is 320.')),
      on(1, 'salesman', offers(undefined, 8)),
      on(
        1,
        'salesman',
        issues('offer-letter', roundOf(1)),
        paper('offer-letter', { round: '1' }, roundOf(1)),
        stands('E2'),
      ),
      refused(2, 'salesman', weSay('withdrawal', 'Timber went up this morning.'), 'OC-14'),
      on(
        4,
        'salesman',
        customerSays('counter', { changing: withLine('1', { price: PRICES.hers }), answerBy: 9 }),
        talked('us offer', 'customer counter'),
        { next: 'section', of: 'rounds' },
      ),
    ),
    chapter(
      { en: 'A yes that is a no', zh: '其实是拒绝的“接受”' },
      {
        en: 'We answer 51.20. She writes: agreed, but no plastic inside the cartons, and to Cork instead of Dublin. The salesman would like to book it as a yes; another port is a material change, so it is her counter-offer.',
        zh: '我方回 51.20。她回信：同意，但箱内不要塑料，港口改科克。业务员想记作接受；换港口是实质性变更，只能记作还盘。',
      },
      on(6, 'salesman', answersHim(withLine('1', { price: PRICES.ours }), 13)),
      on(
        6,
        'salesman',
        issues('offer-letter', roundOf(3)),
        paper('offer-letter', { round: '3', 'before.lines.0.unitPrice.amount': '49' }, roundOf(3)),
      ),
      on(
        10,
        'salesman',
        noted('phone', 'in', {
          subject: 'Plastic inside the cartons',
          text: 'Aoife 来电：爱尔兰新规，箱内不得用塑料，港口想改科克。她当天写信确认。Aoife rang: no plastic inside the cartons, Cork instead of Dublin; her letter follows.',
        }),
      ),
      refused(11, 'salesman', customerSays('acceptance', { changing: toCork }), 'OC-10'),
      on(11, 'salesman', customerSays('counter', { changing: toCork, answerBy: 18 })),
    ),
    chapter(
      { en: 'A yes with other marks', zh: '只改唛头的接受' },
      {
        en: 'Cork is no dearer FOB, but there is a vessel only every second week: we offer one week later. Her yes comes with other shipping marks. That is small: it stands, and becomes part of the contract. The terms are taken as the letters left them; nobody types them again.',
        zh: 'FOB 到科克不加钱，但船两周一班：我方改晚一周。她回接受，只换了唛头。小改动，照样成立，写进合同。条款按往来信件带出，不用重打。',
      },
      on(
        13,
        'salesman',
        answersHim((terms, { day }) => ({ ...terms, shipment: { ...terms.shipment, latest: day(85) } }), 20),
      ),
      on(13, 'salesman', issues('offer-letter', roundOf(5))),
      on(
        16,
        'salesman',
        customerSays('acceptance', {
          changing: (terms) => ({ ...terms, marks: ['BRANNIGAN', 'BD-1907', 'CORK', 'C/NO. 1-UP'] }),
        }),
        stands('E3'),
        { next: 'settle', of: '' },
      ),
      on(
        16,
        'salesman',
        noted('mail', 'out', {
          subject: 'BD-1907: thank you for your yes',
          text: 'Dear Aoife,\n\nThank you for your acceptance. The marks will read BRANNIGAN / BD-1907 / CORK as you wrote. The contract follows tomorrow.\n\nKind regards',
        }),
      ),
      on(
        17,
        'salesman',
        noted('mail', 'in', {
          subject: 'Urgent: our new bank',
          text: '寄自 aoife@brann1gan.example（域名多了个 1）：要求把退款付到新账户。已拨打登记电话，Aoife 没有写过。A forged mail asked to pay refunds into a new account; Aoife, called at her number on record, never wrote it.',
        }),
      ),
      on(17, 'merchandiser', settlesAsAccepted(), {
        that: { en: 'price, port and marks are those of the last letters', zh: '价格、港口、唛头以最后的信为准' },
        ownCast: true,
        holds: ({ order }) => {
          const terms = order.file.deal.contract?.terms
          return (
            terms?.shipment.to === 'Cork' && terms.marks[2] === 'CORK' && terms.lines[0]?.unitPrice.amount === '51.2'
          )
        },
      }),
      ...agreed(17),
      on(19, 'merchandiser', issues('sales-contract'), paper('sales-contract', { 'total.amount': '16384' })),
    ),
    invoiced(20),
    chapter(
      { en: 'The contract, signed by both', zh: '双方签字的合同' },
      {
        en: 'The contract prints what six letters agreed, clause by clause in two tongues. It comes back signed and is kept with the file.',
        zh: '合同把六封信谈定的内容逐条写成双语。签回后归档。',
      },
      on(26, 'merchandiser', files('contract-signed', 'Sales contract signed by both'), lamp('G9', 'open')),
    ),
    ordered(27, 66),
    passed(68),
    shipped(70),
    paid(86),
  ],
}
