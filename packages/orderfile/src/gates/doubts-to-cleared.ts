import { openDoubts } from '@gendan/forms/deal/doubt'
import type { Gate } from '../gate.ts'
import type { OrderFile } from '../order-file.ts'

/**
 * G6: what was unclear in the customer's order is cleared in writing before the proforma invoice says it (seed 003, part 1, item 8). It
 * stands in files where somebody has found something unclear.
 */
export const doubtsToCleared: Gate = {
  id: 'G6',
  title: { en: 'Doubts cleared', zh: '疑点澄清' },
  help: {
    en: "Binds every unclear point with its question, the customer's written answer and the file that shows it. One that is still open keeps the proforma invoice back; a new one closes the gate again.",
    zh: '签住每一个疑点：所问的话、客户的书面答复和凭据。还有未澄清的，形式发票不得签发；又提出新的疑点，闸门重关。',
  },
  before: 'E5',
  signers: ['merchandiser', 'salesman', 'supervisor', 'manager', 'general-manager'],
  forcedBy: ['supervisor', 'manager', 'general-manager'],
  source: { title: '跟单员工作计划 (003)', at: '篇1 八' },
  shown: 'word',
  parts: ({ doubts = [] }) => (doubts.length > 0 ? [{ id: '', name: { en: '', zh: '' } }] : []),
  after: [],
  lacks: ({ deal }) => openDoubts(deal.doubts).map(({ id, question }) => unclear(id, question)),
  facts: ({ file }) => (file.deal.doubts?.length ? cleared(file) : undefined),
  ownFacts: cleared,
}

function cleared({ deal: { doubts = [] } }: OrderFile) {
  return { doubts: doubts.map(({ asked: _, ...doubt }) => doubt) }
}

function unclear(id: string, { en, zh }: { readonly en: string; readonly zh: string }) {
  return {
    at: `doubts.${id}.closed`,
    says: { en: `Not cleared yet: ${en || zh}`, zh: `尚未澄清：${zh || en}` },
    remedy: {
      en: 'Ask the customer, and enter his written answer with its file.',
      zh: '请问客户，并登记他的书面答复和凭据。',
    },
  }
}
