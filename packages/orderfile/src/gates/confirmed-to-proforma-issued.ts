import { proformaInvoice } from '@gendan/forms/kinds/proforma-invoice/form'
import type { Gate } from '../gate.ts'
import type { OrderFile } from '../order-file.ts'

/** G7: the proforma invoice is confirmed by supervisor or manager before it is sent (seed 003, part 3, item 3). */
export const confirmedToProformaIssued: Gate = {
  id: 'G7',
  title: { en: 'PI confirmed', zh: '形式发票确认' },
  help: {
    en: 'Binds buyer, customer order, terms, validity and bank account of the proforma invoice. It leaves the house only after it is signed here.',
    zh: '签住形式发票的买方、客户订单号、条款、有效期和收款账户。签过才能开出。',
  },
  before: 'E5',
  signers: ['supervisor', 'manager', 'general-manager'],
  forcedBy: [],
  source: { title: '跟单员工作计划 (003) 篇3 三', at: '3 形式发票' },
  kind: proformaInvoice.kind,
  after: ['G6'],
  facts({ file, deal }, own) {
    if (!deal.contract) return undefined
    const { validUntil = '', bank = '' } = own
    const account = deal.seller.banks.find((one) => one.id === bank)
    return { buyer: deal.buyer.name, ...settled(file), validUntil, bank: account ?? bank }
  },
  ownFacts: settled,
}

function settled({ deal: { contract } }: OrderFile) {
  return { customerOrder: contract?.customerOrder, terms: contract?.terms }
}
