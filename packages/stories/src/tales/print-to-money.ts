import { addDays } from '@gendan/kernel/day'
import {
  answersAmendment,
  asksAmendment,
  auditsCredit,
  judgesPoints,
  PAPERS,
  printed,
  receivesAmendment,
  receivesCredit,
  short,
} from '../deeds/crediting.ts'
import { covered, receivesDrawing } from '../deeds/money.ts'
import { byLedger, issues, OUR_BANK, says } from '../deeds/papers.ts'
import {
  bankPays,
  billOfLading,
  correctsDocument,
  opensPresentation,
  originCertificate,
  policyFor,
  presents,
  putsDocument,
  putsPaper,
  theSet,
} from '../deeds/presenting.ts'
import { settledTerms } from '../deeds/selling.ts'
import { chapter, lamp, on, refused, stands } from '../deeds/telling-words.ts'
import type { Scene, Story } from '../story.ts'
import { asked, confirmed, ordered, passed, proforma, shipped, signedBack } from './parts/usual.ts'

const ORIGIN = '+CERTIFICATE OF ORIGIN ISSUED BY CCPIT'
/** What the review finds and nobody can live with. */
const AMENDED: readonly string[] = ['SC-01', 'CR-34', 'CR-65']
const INSPECTED = '+INSPECTION CERTIFICATE ISSUED AND SIGNED BY THE APPLICANT'

/** A credit from the advising bank's print to the bank's money. */
export const printToMoney: Story = {
  id: 'print-to-money',
  title: { en: 'From the bank’s print to the bank’s money', zh: '从来证到收汇' },
  teaches: {
    en: 'A bank pays against documents, not for goods: what the credit asks and cannot be had is amended before anybody saws, and what a bank would refuse is found at our own desk.',
    zh: '银行认单不认货：办不到的条款开锯之前就改掉，银行会拒付的地方在自己桌上就查出来。',
  },
  customer: {
    en: 'Hanbit Living of Busan, whose bank opens the credit on a form of its own.',
    zh: '釜山的 Hanbit Living，开证行用自己的一套格式开证。',
  },
  cast: {
    buyer: 'hanbit',
    lines: [{ article: 'BJ-101', customerCode: 'HBT-101', quantity: '480', price: '47.20', purchase: '272.00' }],
    currency: 'USD',
    incoterm: 'CIF',
    to: 'Busan',
    payment: 'lc-sight',
    customerOrder: 'HBT-2041',
    shipBy: 82,
    maker: 'oakmill',
    packer: 'hengda',
  },
  chapters: [
    asked('Payment by L/C at sight, as always.'),
    confirmed(3),
    chapter(
      { en: 'Signed back', zh: '签回' },
      {
        en: 'The proforma invoice goes out and comes back signed; with it Hanbit apply for their credit.',
        zh: '形式发票发出、签回，Hanbit 照此去开证。',
      },
      ...proforma(5),
      signedBack(8),
    ),
    chapter(
      { en: 'The print, read against the contract', zh: '来证逐条对合同' },
      {
        en: 'The advising bank’s print is pasted in. Three points do not agree or cannot be done: the goods shall be on board two weeks too early, at Incheon and not Busan, and a certificate that only the applicant can sign would put the payment into his hand. They are asked for in one letter; that the bank leaves out the oil finish may stay.',
        zh: '把通知行的来证文本贴进来。三处对不上或办不到：装期早了两周、目的港写成仁川、检验证书要由申请人签发（付不付款全捏在他手里）。三处并成一封信要求改证；品名没写本色木蜡油，可以接受。',
      },
      on(15, 'documents', receivesCredit(printed, asTheBankHasIt)),
      refused(15, 'documents', byLedger('G9'), 'SG-11', 'SG-09'),
      on(16, 'documents', judgesPoints('品名比合同少了表面处理，与发票不矛盾，可以接受。', AMENDED)),
      on(16, 'documents', asksAmendment()),
      refused(16, 'documents', auditsCredit(), 'LC-40'),
    ),
    chapter(
      { en: 'Amended, accepted whole, audited', zh: '改证、整份接受、审结' },
      {
        en: 'Six days later the amendment comes. It is accepted as a whole, for an amendment cannot be accepted in part; then the credit is audited and secures the order.',
        zh: '六天后修改书到。修改书不能部分接受，整份接受后审结，订单款项有了保障。',
      },
      on(22, 'documents', receivesAmendment(asAgreed)),
      on(22, 'documents', answersAmendment('accepted')),
      on(23, 'documents', auditsCredit()),
      on(23, 'documents', byLedger('G9'), lamp('G9', 'open'), stands('E7')),
    ),
    ordered(24, 62),
    passed(64),
    shipped(66),
    chapter(
      { en: 'The set, examined before the bank does', zh: '先于银行审单' },
      {
        en: 'Invoice, packing list and draft come out of the file in the credit’s words; the others are typed from their pages. The policy covers the invoice and not a tenth more: the bank would refuse it, so it does not leave. The insurer endorses it, a second person looks the set through, and then it goes.',
        zh: '发票、装箱单、汇票由档案按信用证措辞出单，别家的单据照票面录入。保单只保了发票金额，没加一成：银行必拒，所以出不了门。保险公司批改后，第二个人审过，才交单。',
      },
      on(77, 'documents', issues('commercial-invoice')),
      on(77, 'documents', issues('bill-of-exchange')),
      on(77, 'documents', opensPresentation()),
      on(77, 'documents', putsPaper('bill-of-exchange', 2)),
      on(77, 'documents', putsPaper('commercial-invoice', 3)),
      on(77, 'documents', putsPaper('packing-list', 3)),
      on(77, 'documents', putsDocument('bill-of-lading', billOfLading)),
      on(77, 'documents', putsDocument('insurance', policyFor('100'))),
      on(77, 'documents', putsDocument('certificate-of-origin', originCertificate)),
      refused(77, 'documents', presents(OUR_BANK, ''), 'PR-09', 'PR-11'),
      refused(77, 'supervisor', says('G23', '六单逐份核对。', theSet), 'SG-11'),
      on(78, 'documents', correctsDocument('insurance', policyFor('110'), '保险公司批改，加保到一成')),
      on(78, 'supervisor', says('G23', '六单逐份核对，单证、单单相符。', theSet), lamp('G23', 'open', theSet)),
      on(78, 'documents', presents(OUR_BANK, 'SF 1181 0426'), stands('E16')),
    ),
    chapter(
      { en: 'Paid', zh: '收汇' },
      {
        en: 'The issuing bank takes the documents up and pays, less its charges; accounts find the money and allot it, and the file is covered.',
        zh: '开证行接受单据付款，扣掉费用；会计登记到账并认领，货款收齐。',
      },
      on(88, 'documents', bankPays('45')),
      on(88, 'accounts', receivesDrawing('45'), covered('balance')),
      on(89, 'documents', byLedger('G24'), stands('E17')),
    ),
  ],
}

/** The bank's first text: two weeks less, another port, a certificate that the applicant would have to sign. */
function asTheBankHasIt(scene: Scene): Readonly<Record<string, string>> {
  const latest = settledTerms(scene).shipment.latest ?? scene.today
  const tooEarly = addDays(latest, -14)
  return {
    '31D': `${short(addDays(tooEarly, 21))}CHINA`,
    '42A': 'HBDBKRSE',
    '44F': 'INCHEON',
    '44C': short(tooEarly),
    '46A': [...PAPERS, ORIGIN, INSPECTED].join('\n'),
    '52D': 'HANBADA BANK\nSEOUL, REPUBLIC OF KOREA',
  }
}

/** What the amendment makes of it. */
function asAgreed(scene: Scene): Readonly<Record<string, string>> {
  const latest = settledTerms(scene).shipment.latest ?? scene.today
  return {
    '31D': `${short(addDays(latest, 21))}CHINA`,
    '44F': 'BUSAN',
    '44C': short(latest),
    '46B': `/REPALL/${[...PAPERS, ORIGIN].join('\n')}`,
  }
}
