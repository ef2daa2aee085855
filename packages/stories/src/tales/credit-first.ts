import { says, shows } from '../deeds/papers.ts'
import { chapter, lamp, on, refused, stands } from '../deeds/telling-words.ts'
import type { Story } from '../story.ts'
import { asked, confirmed, ordered, paid, passed, proforma, shipped, signedBack } from './parts/usual.ts'

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
        en: 'Eight days later the bank advises it. Documents read it against the contract, word for word, and show it with what they found at the gate.',
        zh: '八天后银行通知来证。单证员对着合同逐字审，把来证和审证记录一起出示。',
      },
      on(18, 'documents', shows('G9', 'Letter of credit with audit sheet'), lamp('G9', 'open'), stands('E7')),
    ),
    ordered(19, 60),
    passed(62),
    shipped(64),
    paid(78),
  ],
}
