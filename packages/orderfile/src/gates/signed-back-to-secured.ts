import type { Post } from '@gendan/firm/posts'
import { pricedLines } from '@gendan/forms/kinds/parts/priced-lines'
import { type Instalment, needsCredit } from '@gendan/trade/terms/payment'
import { creditProof, securedBy, unaudited } from '../credit/credit-proof.ts'
import type { Gate, LedgerProof } from '../gate.ts'
import { ledgerProof, standingReceipts } from '../money/ledger-proof.ts'
import { depositOf } from '../money/receivable.ts'
import type { OrderFile } from '../order-file.ts'

/**
 * G9: the payment is secured before the order is released. Accounts show the slip of what is due with the order; documents
 * the audited credit; where neither is agreed a manager grants the credit (seed 003, part 3, item 8; the stop is the firm's).
 */
export const signedBackToSecured: Gate = {
  id: 'G9',
  title: { en: 'Payment security', zh: '款项保障' },
  help: {
    en: 'Binds the terms of payment, the amount, the receipts it was passed on and the audited credits with their amendments. What is due with the order is confirmed by accounts on the bank slip: one that is allotted to the order and covers it needs no second upload; a credit by documents once its audit is confirmed on its page, and with no point open; open account and collection are credit that a manager grants.',
    zh: '签住付款方式、金额、放行所凭的收款以及已审妥的信用证和修改书。随单应付的定金由会计凭水单确认，水单已认领到本单且足额的，不必再上传；信用证须在其页面逐点审妥，由单证员确认；赊销与托收属授信，由经理批准。',
  },
  before: 'E7',
  reaches: 'E7',
  signers: ['accounts', 'documents', 'manager', 'general-manager'],
  signersBy: ({ contract }) => (contract ? signersOf(contract.terms.payment.instalments) : []),
  forcedBy: ['manager', 'general-manager'],
  source: { title: '跟单员工作计划 (003) 篇3 三', at: '8 财务跟踪单' },
  shown: 'word',
  after: ['G8'],
  lacks: unaudited,
  ledger: (file, house) => {
    const deposit = depositOf(file)
    return both(creditProof(file), deposit && ledgerProof(deposit, file, house))
  },
  facts: ({ file }) => (file.deal.contract ? due(file) : undefined),
  ownFacts: due,
}

/** Where a part is paid ahead and a part by credit, both must be there. */
function both(credit: LedgerProof | undefined, deposit: LedgerProof | undefined): LedgerProof | undefined {
  if (!credit || !deposit) return credit ?? deposit
  const says = { en: `${credit.says.en} ${deposit.says.en}`, zh: `${credit.says.zh}${deposit.says.zh}` }
  const { remedy } = credit.covers ? deposit : credit
  return { covers: credit.covers && deposit.covers, says, remedy, evidence: deposit.evidence }
}

function signersOf(instalments: readonly Instalment[]): readonly Post[] {
  if (needsCredit({ instalments })) return ['documents', 'general-manager']
  const deposit = instalments.some(({ by, when }) => (by === 'T/T' || by === 'cash') && when.at === 'order')
  return deposit ? ['accounts', 'general-manager'] : ['manager', 'general-manager']
}

function due(file: OrderFile) {
  const { contract } = file.deal
  return {
    payment: contract?.terms.payment,
    total: contract && pricedLines(contract.terms).total,
    receipts: standingReceipts(file, 'G9'),
    ...securedBy(file),
  }
}
