import type { Deal } from '@gendan/forms/deal/deal'
import type { Receipt } from '@gendan/forms/deal/money'
import { add, isPositive } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import type { LedgerProof } from '../gate.ts'
import { type Evidence, gateRecord, type OrderFile } from '../order-file.ts'
import { paysPrice } from './fees.ts'
import { type Due, isShort } from './receivable.ts'

/** What the ledger says of money that is due: covered, short within the tolerance, or how much is missing. */
export function ledgerProof(due: Due, file: OrderFile, house: Deal['house']): LedgerProof {
  const evidence = evidenceOf(paysPrice(file))
  return { covers: !isShort(due.open, house), says: saying(due, house), remedy: ALLOT, evidence }
}

export const ALLOT: Words = {
  en: 'Ask the customer for it and allot the bank slip; or add the paper, or write what you pass it on.',
  zh: '请向客户催收并把水单认领到本单；或上传凭据、写明放行依据。',
}

/**
 * The receipts a gate was passed on, while all of them stand; else those that stand now. So a receipt that comes later closes nothing,
 * and one that is taken back closes the gate that was passed on it.
 */
export function standingReceipts(file: OrderFile, gate: string): readonly string[] {
  const now = paysPrice(file).map(({ id }) => id)
  const signed = gateRecord(file, gate).signed?.facts as { readonly receipts?: readonly string[] } | undefined
  const before = signed?.receipts
  return before?.every((id) => now.includes(id)) ? before : now
}

function saying({ amount, paid, counted, open }: Due, house: Deal['house']): LedgerProof['says'] {
  const settled = { ...paid, amount: add(paid.amount, counted.amount) }
  const [due, here, left] = [amount, settled, open].map(writeMoney)
  if (!isPositive(open.amount)) return { en: `${due} is in by the ledger.`, zh: `账上已收 ${due}。` }
  if (!isShort(open, house))
    return {
      en: `${here} of ${due} is in by the ledger; ${left} is short, within the tolerance.`,
      zh: `账上已收 ${here}（应收 ${due}），短款 ${left} 在容差内。`,
    }
  return { en: `${left} is missing: ${due} is due, ${here} is in.`, zh: `还差 ${left}：应收 ${due}，已收 ${here}。` }
}

function evidenceOf(receipts: readonly Receipt[]): readonly Evidence[] {
  const all = receipts.flatMap(({ evidence }) => evidence)
  return [...new Map(all.map((one) => [one.attachment, one])).values()]
}
