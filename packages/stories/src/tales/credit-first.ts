import { auditsCredit, judgesPoints, receivesCredit } from '../deeds/crediting.ts'
import { buysCartons } from '../deeds/making.ts'
import { asks, byLedger, issues, says, sendsLink, shows, signs } from '../deeds/papers.ts'
import { countersByLink, readsLink, settlesCounter, signsByLink } from '../deeds/signing-back.ts'
import { chapter, lamp, on, refused, stands } from '../deeds/telling-words.ts'
import type { Story } from '../story.ts'
import {
  asked,
  confirmed,
  evenings,
  fromPacker,
  lookedAtOnTheWay,
  paid,
  passed,
  produced,
  proforma,
  shipped,
  signedBack,
} from './parts/usual.ts'

const MAKER = { name: '马建国', position: '销售经理' }

/** Under a credit the bank's promise is the security, and only once it has been read. */
export const creditFirst: Story = {
  id: 'credit-first',
  title: { en: 'No saw before the credit is read', zh: '信用证没审，不开锯' },
  teaches: {
    en: 'A letter of credit secures an order once documents have audited it; neither accounts nor the manager’s hope does.',
    zh: '信用证由单证员审过才算保障，会计签不了，经理觉得没问题也不行。',
  },
  customer: {
    en: 'Karoo Home of Cape Town, a new customer whom nobody knows yet.',
    zh: '开普敦的 Karoo Home，新客户，底细不清。',
  },
  cast: {
    buyer: 'karoo',
    lines: [{ article: 'BJ-220', customerCode: 'KH-BC5', quantity: '260', price: '96.40', purchase: '548.00' }],
    currency: 'USD',
    incoterm: 'CIF',
    to: 'Cape Town',
    payment: 'lc-sight',
    customerOrder: 'KH-0031',
    shipBy: 76,
    maker: 'boardcraft',
    packer: 'xinyuan',
  },
  chapters: [
    asked('First order, payment by letter of credit at sight.'),
    confirmed(4),
    chapter(
      { en: 'Signed back, not yet secured', zh: '签回了，还没保障' },
      {
        en: 'The proforma invoice comes back signed; a copy of the application for the credit lies with it. An application is no credit.',
        zh: '形式发票签回来了，还附了一份开证申请书。申请书不是信用证。',
      },
      ...proforma(6),
      signedBack(9),
      refused(10, 'accounts', shows('G9', 'Copy of the application'), 'SG-01'),
      refused(10, 'manager', says('G9', 'The customer has applied for it.'), 'SG-01'),
    ),
    chapter(
      { en: 'The credit is read', zh: '审证' },
      {
        en: 'Eight days later the bank advises it. Documents enter it and read it against the contract, word for word; until every point is answered the gate stays shut.',
        zh: '八天后银行通知来证。单证员登记来证，对着合同逐字审；要点没有逐个答复，闸门就不开。',
      },
      on(17, 'documents', receivesCredit()),
      refused(17, 'documents', byLedger('G9'), 'SG-11', 'SG-09'),
      on(18, 'documents', judgesPoints('逐条对过合同，照此可以出货交单。')),
      on(18, 'documents', auditsCredit()),
      on(18, 'documents', byLedger('G9'), lamp('G9', 'open'), stands('E7')),
    ),
    chapter(
      { en: 'Workshop and cartons', zh: '下达生产与采购' },
      {
        en: 'The workshop gets its order. The carton maker gets his by a link, and answers on his phone: four days later and three per cent dearer, paper has gone up. Nothing is bought by that: his wish is looked at, taken, reviewed and sent anew, and then he signs.',
        zh: '给车间下单。纸箱采购单发链接签回，对方在手机上回：晚四天、贵三个点，纸涨价了。这还不算买到：看过他的条件，同意，重审重发，他才签。',
      },
      ...produced(19, 60),
      ...evenings(24, 60),
      on(21, 'buyer', buysCartons({ deliver: 50 })),
      on(21, 'buyer', asks('G12', fromPacker)),
      on(22, 'supervisor', signs('G12', fromPacker)),
      on(22, 'buyer', issues('purchase-order', fromPacker)),
      on(22, 'buyer', sendsLink('G13', fromPacker)),
      on(23, 'other-side', readsLink()),
      on(
        27,
        'other-side',
        countersByLink(MAKER, fromPacker, {
          day: 54,
          dearer: '1.03',
          word: '原纸涨价，11 月起每吨加 180；排产要多四天。',
        }),
        lamp('G13', 'shut', fromPacker),
      ),
      ...lookedAtOnTheWay(32),
      on(29, 'buyer', settlesCounter('taken', '同意，下不为例。'), lamp('G12', 'again', fromPacker)),
      on(29, 'buyer', asks('G12', fromPacker)),
      on(30, 'supervisor', signs('G12', fromPacker)),
      on(30, 'buyer', issues('purchase-order', fromPacker)),
      on(30, 'buyer', sendsLink('G13', fromPacker)),
      on(31, 'other-side', signsByLink(MAKER), lamp('G13', 'open', fromPacker)),
    ),
    passed(62),
    shipped(64),
    paid(78),
  ],
}
