import { proformaInvoice } from '@gendan/forms/kinds/proforma-invoice/form'
import type { Gate } from '../gate.ts'
import { latestPaper, type OrderFile } from '../order-file.ts'
import { sentAsSigned } from '../sent-as-signed.ts'

/** G8: the customer has signed the proforma invoice back, as it was sent (seed 003, part 3, item 3). */
export const proformaIssuedToSignedBack: Gate = {
  id: 'G8',
  title: { en: 'PI signed back', zh: '形式发票签回' },
  help: {
    en: "Binds the proforma invoice as it was sent and the terms in it. Show the customer's signed copy; compare it with the version sent before you pass it.",
    zh: '签住已发出的那一版形式发票及其条款。请上传客户签回件，先与发出的版本核对再通过。',
  },
  before: 'E6',
  reaches: 'E6',
  signers: ['merchandiser', 'salesman', 'supervisor', 'manager', 'general-manager'],
  forcedBy: ['general-manager'],
  source: { title: '跟单员工作计划 (003) 篇3 三', at: '3 形式发票' },
  shown: 'file',
  from: 'customer',
  after: ['G7'],
  lacks: (file) => sentAsSigned(file, proformaInvoice.kind, 'G7'),
  facts: ({ file }) => (latestPaper(file, proformaInvoice.kind) ? sent(file) : undefined),
  ownFacts: sent,
}

function sent(file: OrderFile) {
  const paper = latestPaper(file, proformaInvoice.kind)
  const { contract } = file.deal
  return {
    paper: paper?.number,
    version: paper?.version,
    customerOrder: contract?.customerOrder,
    terms: contract?.terms,
  }
}
