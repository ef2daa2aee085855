import { packingList } from '@gendan/forms/kinds/packing-list/form'
import { packingAgainstCredit } from '../credit/bounds-rules.ts'
import type { Gate } from '../gate.ts'
import { beforeTitleOf } from '../money/receivable.ts'
import { latestPaper, type OrderFile } from '../order-file.ts'
import { balanceLetter } from '../packing/balance-letter.ts'

/**
 * G18: the packing list has gone to the customer; it says that the goods are made, and asks the balance (seed 003, part 3, item 9). It
 * goes only after the final inspection, and under a credit only as the credit lets it be packed (docs/decisions/0064).
 */
export const inspectedToPackingListSent: Gate = {
  id: 'G18',
  title: { en: 'Packing list', zh: '装箱单' },
  help: {
    en: 'Binds the packing list as it was issued and the packing in it. Sent after the final inspection, it tells the customer that the goods are made and asks the balance. Show the sent mail, or keep the letter you sent as the word. What is packed beyond the credit, or left behind where it allows no parts, holds it: repack, have the credit amended, or a manager forces it.',
    zh: '签住已开出的那一版装箱单及其装箱。终检通过后发给客户，说明货已做完，也是催收余款。装箱超出信用证允许、或不准分批而留下尾货的不能放行：请改装箱、要求改证，或由经理强制放行。请上传发出的邮件，或把发出的信写在说明里。',
  },
  before: 'E13',
  reaches: 'E13',
  signers: ['merchandiser', 'salesman', 'documents', 'supervisor', 'manager', 'general-manager'],
  forcedBy: ['manager', 'general-manager'],
  source: { title: '跟单员工作计划 (003) 篇3 三', at: '9 装箱单' },
  shown: 'word',
  /** A gate that the house does not hold yet stops nobody: the final inspection counts here from the day it is listed. */
  after: ['G8', 'G17'],
  lacks: packingAgainstCredit,
  proposes: ({ file, deal }) =>
    balanceLetter(deal, latestPaper(file, packingList.kind)?.number ?? '', beforeTitleOf(file)),
  facts: ({ file }) => (latestPaper(file, packingList.kind) ? sent(file) : undefined),
  ownFacts: sent,
}

function sent(file: OrderFile) {
  const paper = latestPaper(file, packingList.kind)
  return { paper: paper?.number, version: paper?.version, packing: file.deal.packing }
}
