import { purchaseParts } from '@gendan/forms/deal/purchase-parts'
import { isPositive } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import {
  sellerClearsExport,
  sellerClearsImport,
  sellerInsures,
  sellerPaysMainCarriage,
} from '@gendan/trade/terms/incoterms'
import { type Instalment, type WayOfPaying, writePayment } from '@gendan/trade/terms/payment'
import type { Stage } from '../stage.ts'
import { askedByCredits } from './credit-papers.ts'
import { always, byTerms, type PaperRule, seed } from './paper-rules.ts'
import { modeOf, transportDocuments } from './transport.ts'

const incoterms = (at: string) => ({ title: 'Incoterms 2020', at: unread(at) })
const carried = byTerms(({ delivery }) => sellerPaysMainCarriage(delivery.incoterm))

/** Whether a part of the price is paid in one of these ways. */
const paidBy = (...ways: readonly WayOfPaying[]) =>
  byTerms(({ payment }) => payment.instalments.some(({ by }) => ways.includes(by)))

/** Papers of packing, shipment and money: by delivery term, mode of transport and way of paying. */
export const shippingPapers: readonly PaperRule[] = [
  {
    kind: 'packing-list',
    since: 'E13',
    post: 'merchandiser',
    source: seed('9 装箱单'),
    why: { en: 'Every order has one; it also asks the balance.', zh: '每张订单一份，也用来催款。' },
    of: always,
  },
  {
    kind: 'commercial-invoice',
    since: 'E14',
    post: 'documents',
    source: incoterms('A1 of every rule'),
    why: { en: 'The seller provides the commercial invoice under every term.', zh: '任何术语下卖方都要提供商业发票。' },
    of: always,
  },
  {
    kind: 'booking',
    since: 'E14',
    post: 'documents',
    source: incoterms('A4 of the C and D rules'),
    why: { en: 'Under this term we contract the carriage.', zh: '按此术语由我方订舱运输。' },
    of: carried,
  },
  {
    kind: 'customs-declaration',
    since: 'E14',
    post: 'declarant',
    source: { title: '中华人民共和国海关法', at: 'art. 24', read: '2026-11-21' },
    why: { en: 'Under this term we clear the goods for export.', zh: '按此术语由我方办理出口报关。' },
    of: byTerms(({ delivery }) => sellerClearsExport(delivery.incoterm)),
  },
  {
    kind: 'transport-document',
    since: 'E15',
    post: 'documents',
    source: incoterms('A6 of every rule'),
    why: { en: 'It proves that the goods were delivered as agreed.', zh: '证明货物已按约交付。' },
    name: (sections) => transportName(sections),
    of: always,
  },
  {
    kind: 'insurance-policy',
    since: 'E14',
    post: 'documents',
    source: incoterms('A5 of CIF and CIP'),
    why: { en: 'Under this term we insure the goods for the buyer.', zh: '按此术语由我方为买方投保。' },
    of: byTerms(({ delivery }) => sellerInsures(delivery.incoterm)),
  },
  {
    kind: 'certificate-of-origin',
    since: 'E16',
    post: 'documents',
    source: seed('10 其它文件'),
    why: {
      en: 'Paid against papers: banks usually ask for it. Where the credit or the collection does not name it, say so.',
      zh: '凭单付款，银行多要求此单；信用证或托收未列明的，请标为不需要。',
    },
    of: (sections, file) => (askedByCredits(sections) ? [] : paidBy('L/C', 'D/P', 'D/A')(sections, file)),
  },
  {
    kind: 'import-declaration',
    since: 'E16',
    post: 'documents',
    source: incoterms('A7 of DDP'),
    why: { en: 'Under DDP we clear the goods for import, too.', zh: 'DDP 项下由我方办理进口清关。' },
    of: byTerms(({ delivery }) => sellerClearsImport(delivery.incoterm)),
  },
  {
    kind: 'shipping-advice',
    since: 'E15',
    post: 'merchandiser',
    source: incoterms('A10 of every rule'),
    why: { en: 'The buyer is told at once what left, on what and when.', zh: '装运后立即通知买方。' },
    of: always,
  },
  {
    kind: 'letter-of-credit',
    since: 'E7',
    post: 'documents',
    source: { title: 'UCP 600', at: unread('art. 2, 9 and 10') },
    why: { en: 'A credit carries the price; every amendment belongs to it.', zh: '货款以信用证支付，修改书一并归档。' },
    of: paidBy('L/C'),
  },
  {
    kind: 'bank-slip',
    since: 'E17',
    post: 'accounts',
    source: seed('8 财务跟踪单'),
    why: { en: 'Accounts record every payment with its slip.', zh: '定金、尾款逐笔记录，附水单。' },
    sinceOf: ({ contract }, part) => {
      const at = contract?.terms.payment.instalments.find((_, i) => `${i}` === part)?.when.at
      return at && SLIP_BY[at]
    },
    of: ({ contract }) => (contract?.terms.payment.instalments ?? []).map(instalmentPart),
  },
  {
    kind: 'account-follow-up',
    since: 'E17',
    post: 'accounts',
    source: seed('8 财务跟踪单'),
    why: { en: 'Accounts keep a clear record of every order.', zh: '会计部门要有明确的订单财务记录。' },
    of: always,
  },
  {
    kind: 'bill-of-exchange',
    since: 'E16',
    post: 'documents',
    source: { title: 'URC 522', at: unread('art. 2 and 7') },
    why: { en: 'Collected through a bank by a draft.', zh: '托收凭汇票。' },
    of: paidBy('D/P', 'D/A'),
  },
  {
    kind: 'bank-letter',
    since: 'E16',
    post: 'documents',
    source: { title: 'URC 522 / UCP 600', at: unread('URC 522 art. 4; UCP 600 art. 6') },
    why: { en: 'What was handed to the bank, paper by paper.', zh: '交给银行的单据逐项有据。' },
    of: paidBy('L/C', 'D/P', 'D/A'),
  },
  {
    kind: 'vat-invoice',
    since: 'E18',
    post: 'accounts',
    source: { title: '外贸企业出口退税申报', at: unread('one-to-one match') },
    why: { en: 'The refund is asked on the invoice of what was bought.', zh: '出口退税凭购货的专用发票申报。' },
    of: (sections) => {
      const taxed = (sections.purchases ?? []).filter(({ vatRate }) => isPositive(vatRate))
      return purchaseParts({ ...sections, purchases: taxed })
    },
  },
]

function transportName(sections: Parameters<typeof modeOf>[0]) {
  const mode = modeOf(sections)
  if (mode) return transportDocuments[mode]
  return sections.contract?.terms.delivery.incoterm === 'EXW'
    ? { en: "Buyer's receipt of the goods", zh: '买方收货凭据' }
    : { en: 'Transport document', zh: '运输单据' }
}

/** By when the slip of an instalment should be there: what falls due with the order is there before it is released. */
const SLIP_BY: Readonly<Record<string, Stage>> = { order: 'E7', 'before-shipment': 'E15' }

/** An instalment by its place and its words: the first is "0". */
function instalmentPart(one: Instalment, i: number) {
  return { id: `${i}`, name: writePayment({ instalments: [one] }) }
}
