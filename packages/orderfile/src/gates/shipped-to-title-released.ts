import type { Spot } from '@gendan/kernel/rule'
import type { Instalment } from '@gendan/trade/terms/payment'
import type { Gate, Judged } from '../gate.ts'
import { ALLOT, ledgerProof, standingReceipts } from '../money/ledger-proof.ts'
import { beforeTitleOf, isShort, worthOf } from '../money/receivable.ts'
import type { OrderFile } from '../order-file.ts'

/**
 * G24: the title leaves us (original bill of lading, telex release) only when what is due before it is in by the ledger, or the papers go
 * the way of a credit or a collection, where the bank holds them against payment; credit that was granted stands at G9.
 */
export const shippedToTitleReleased: Gate = {
  id: 'G24',
  title: { en: 'Title (release of the bill of lading)', zh: '放单' },
  help: {
    en: 'Binds the bill of lading, the price and the receipts it was passed on. Accounts confirm by the ledger that what is due before the release is in; under a credit or collection the bank holds the papers against payment. Without the money only the general manager lets the title go, with a reason.',
    zh: '签住提单、价款和放行所凭的收款。放单前应收的款由会计凭台账确认；信用证和托收由银行凭付款放单。款未到，只有总经理可写明原因强制放单。',
  },
  before: 'E16',
  reaches: 'E16',
  signers: ['accounts', 'general-manager'],
  signersBy: ({ contract }) => (contract && throughBank(contract.terms.payment.instalments) ? BANK_WAY : undefined),
  forcedBy: ['general-manager'],
  source: { title: 'T/CCPITCSC 国际贸易 (001) 装运', at: '中 2、4 提单放单' },
  shown: 'word',
  after: ['G8', 'G18'],
  ledger: (file, house) => {
    const due = beforeTitleOf(file)
    return due ? ledgerProof(due, file, house) : byRoute(file)
  },
  lacks: missing,
  facts: ({ file }) => (file.deal.shipment?.billOfLading ? bound(file) : undefined),
  ownFacts: bound,
}

const BANK_WAY = ['documents', 'accounts', 'general-manager'] as const

function throughBank(instalments: readonly Instalment[]): boolean {
  return instalments.some(({ by }) => by === 'L/C' || by === 'D/P' || by === 'D/A')
}

/** Nothing is due on our own account before the release: a bank holds the papers, or credit was granted at G9. */
function byRoute({ deal: { contract } }: OrderFile) {
  const bank = contract && throughBank(contract.terms.payment.instalments)
  return {
    covers: true,
    says: bank
      ? { en: 'The papers go through the bank, against payment or acceptance.', zh: '单据经银行，凭付款或承兑放单。' }
      : { en: 'On open account: the credit was granted at G9.', zh: '赊销：授信已在 G9 批准。' },
    remedy: ALLOT,
    evidence: [],
  }
}

function missing(file: OrderFile, _: string, deal?: Judged): readonly Spot[] {
  const due = beforeTitleOf(file)
  if (!due || !deal || !isShort(due.open, deal.house)) return []
  return [
    {
      at: 'money',
      says: ledgerProof(due, file, deal.house).says,
      remedy: {
        en: 'Ask the customer for it and allot the slip; or the general manager forces the release with a reason.',
        zh: '请向客户催收并认领水单；或由总经理写明原因强制放单。',
      },
    },
  ]
}

function bound(file: OrderFile) {
  const { contract, shipment } = file.deal
  return {
    billOfLading: shipment?.billOfLading,
    payment: contract?.terms.payment,
    total: worthOf(file),
    receipts: standingReceipts(file, 'G24'),
  }
}
