import { moneyEnds, purposes } from '@gendan/forms/deal/money'
import { writeMoney } from '@gendan/kernel/money'
import { say, type Words } from '@gendan/kernel/words'
import type { OrderFileEvent } from '@gendan/orderfile/order-file'
import { counted } from './order-words.ts'
import { plain, quoted } from './path-words.ts'

/** What was bought or asked of suppliers, and why it changed. */
export function buyingWords(event: OrderFileEvent): readonly Words[] | undefined {
  switch (event.type) {
    case 'purchase-put': {
      const { lines, deliver, promised } = event.purchase
      const things = lines.map(({ name }) => name)
      const [first = plain('–')] = things
      const more =
        things.length > 1 ? { en: ` and ${things.length - 1} more`, zh: `等 ${things.length} 样` } : plain('')
      return [
        { en: `${say(first, 'en')}${more.en}`, zh: `${say(first, 'zh')}${more.zh}` },
        promised
          ? { en: `promised for ${promised}`, zh: `承诺 ${promised}` }
          : { en: `by ${deliver}`, zh: `交期 ${deliver}` },
        ...(event.reason ? [quoted(event.reason)] : []),
      ]
    }
    case 'suppliers-asked':
      return [{ en: counted(event.asked.length, 'supplier'), zh: `${event.asked.length} 家供应商` }]
    case 'supplier-offered':
      return [{ en: counted(event.offer.lines.length, 'price'), zh: `${event.offer.lines.length} 项报价` }]
    case 'supplier-chosen':
      return event.choice.reason ? [quoted(event.choice.reason)] : []
    default:
      return undefined
  }
}

/** What was paid, asked for and decided about money, and what was taken back. */
export function moneyWords(event: OrderFileEvent): readonly Words[] | undefined {
  switch (event.type) {
    case 'purchase-dropped':
    case 'receipt-taken-back':
    case 'payment-taken-back':
    case 'bill-taken-out':
    case 'decision-taken-back':
    case 'return-taken-back':
      return [quoted(event.reason)]
    case 'receipt-allotted':
      return [purposes[event.receipt.purpose], plain(writeMoney(event.receipt.pays)), plain(event.receipt.payer)]
    case 'chase-recorded':
      return [quoted(event.chase.said)]
    case 'bill-entered':
      return [plain(event.bill.number), plain(writeMoney(event.bill.amount))]
    case 'money-decided':
      return [
        moneyEnds[event.decision.what],
        plain(writeMoney(event.decision.amount)),
        ...(event.decision.toNumber ? [plain(event.decision.toNumber)] : []),
        quoted(event.decision.reason),
      ]
    case 'money-returned':
      return [plain(writeMoney(event.returned.pays))]
    case 'payment-made':
      return [plain(writeMoney(event.payment.pays))]
    default:
      return undefined
  }
}
