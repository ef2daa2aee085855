import type { Sections } from '@gendan/forms/deal/deal'
import { proformaInvoice } from '@gendan/forms/kinds/proforma-invoice/form'
import type { Gate } from '../gate.ts'

/** G7: the proforma invoice is confirmed by supervisor or manager before it is sent (seed 003, part 3, item 3). */
export const confirmedToProformaIssued: Gate = {
  id: 'G7',
  title: { en: 'PI confirmed', zh: '形式发票确认' },
  before: 'E5',
  signers: ['supervisor', 'manager', 'general-manager'],
  source: { title: '跟单员工作计划 (003) 篇3 三', at: '3 形式发票' },
  kind: proformaInvoice.kind,
  facts(deal, own) {
    if (!deal.contract) return undefined
    const { validUntil = '', bank = '' } = own
    const account = deal.seller.banks.find((one) => one.id === bank)
    return { buyer: deal.buyer.name, ...settled(deal), validUntil, bank: account ?? bank }
  },
  ownFacts: settled,
}

function settled({ contract }: Sections) {
  return { customerOrder: contract?.customerOrder, terms: contract?.terms }
}
