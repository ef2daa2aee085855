import type { Words } from '@gendan/kernel/words'
import type { Lamp } from './gate.ts'
import { latestPaper, type OrderFile } from './order-file.ts'
import type { Stale } from './stale.ts'

/** What must happen next in a file, said in one sentence, and the act or paper that does it. */
export interface NextStep {
  readonly says: Words
  readonly does: 'offer' | 'quotation' | 'settle' | 'paper' | 'sign' | 'wait'
  readonly kind?: string
}

const PI = 'proforma-invoice'

/** Derived from the file alone: done when the file says so, never ticked by hand. */
export function nextStep(file: OrderFile, lamps: readonly Lamp[], stale: readonly Stale[]): NextStep {
  const { deal } = file
  if (!deal.contract) return beforeTerms(file)
  const lamp = lamps.find((one) => one.gate === 'G7')
  const issued = latestPaper(file, PI)
  if (issued && !stale.some((one) => one.paper === issued.id))
    return step('wait', 'Send the proforma invoice; the customer signs it back.', '发出形式发票，等客户签回。', PI)
  if (lamp?.state === 'turn')
    return step('sign', 'The proforma invoice waits for its signature.', '形式发票等待签名。', PI)
  if (lamp?.state === 'open') return step('paper', 'Issue the signed proforma invoice.', '开出已签的形式发票。', PI)
  if (lamp?.state === 'again')
    return step(
      'paper',
      'The terms have changed: send the proforma invoice for signature again.',
      '条款已变：请重新送签形式发票。',
      PI,
    )
  return step('paper', 'Draft the proforma invoice and send it for signature.', '制作形式发票并送签。', PI)
}

function beforeTerms(file: OrderFile): NextStep {
  if (file.deal.order)
    return step('settle', "Compare the customer's order and settle the terms.", '核对客户订单，议定条款。')
  if (!file.deal.offer) return step('offer', 'Work out an offer for this inquiry.', '为这份询盘做发盘。')
  if (!latestPaper(file, 'quotation')) return step('quotation', 'Issue the quotation.', '开出报价单。', 'quotation')
  return step('wait', "Wait for the customer's order, or make another offer.", '等客户订单，或再次发盘。')
}

function step(does: NextStep['does'], en: string, zh: string, kind?: string): NextStep {
  return { says: { en, zh }, does, ...(kind ? { kind } : {}) }
}
