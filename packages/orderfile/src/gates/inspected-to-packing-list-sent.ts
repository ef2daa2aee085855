import { packingList } from '@gendan/forms/kinds/packing-list/form'
import type { Gate } from '../gate.ts'
import { beforeTitleOf } from '../money/receivable.ts'
import { latestPaper, type OrderFile } from '../order-file.ts'
import { balanceLetter } from '../packing/balance-letter.ts'

/**
 * G18: the packing list has gone to the customer; it says that the goods are made, and asks the balance (seed 003, part 3, item 9). It
 * goes only after the final inspection.
 */
export const inspectedToPackingListSent: Gate = {
  id: 'G18',
  title: { en: 'Packing list', zh: '装箱单' },
  help: {
    en: 'Binds the packing list as it was issued and the packing in it. Sent after the final inspection, it tells the customer that the goods are made and asks the balance. Show the sent mail, or keep the letter you sent as the word.',
    zh: '签住已开出的那一版装箱单及其装箱。终检通过后发给客户，说明货已做完，也是催收余款。请上传发出的邮件，或把发出的信写在说明里。',
  },
  before: 'E13',
  reaches: 'E13',
  signers: ['merchandiser', 'salesman', 'documents', 'supervisor', 'manager', 'general-manager'],
  forcedBy: [],
  source: { title: '跟单员工作计划 (003) 篇3 三', at: '9 装箱单' },
  shown: 'word',
  /** A gate that the house does not hold yet stops nobody: the final inspection counts here from the day it is listed. */
  after: ['G8', 'G17'],
  proposes: ({ file, deal }) =>
    balanceLetter(deal, latestPaper(file, packingList.kind)?.number ?? '', beforeTitleOf(file)),
  facts: ({ file }) => (latestPaper(file, packingList.kind) ? sent(file) : undefined),
  ownFacts: sent,
}

function sent(file: OrderFile) {
  const paper = latestPaper(file, packingList.kind)
  return { paper: paper?.number, version: paper?.version, packing: file.deal.packing }
}
