import type { Deal } from '@gendan/forms/deal/deal'
import { cartonTotals, packedTerms } from '@gendan/forms/kinds/parts/packed-goods'
import { writePacking } from '@gendan/forms/kinds/parts/packing-totals'
import { pricedLines } from '@gendan/forms/kinds/parts/priced-lines'
import { type Day, writeDay } from '@gendan/kernel/day'
import { add, isPositive } from '@gendan/kernel/decimal'
import { type Money, sum, writeMoney } from '@gendan/kernel/money'
import { amountsOf } from '@gendan/trade/terms/payment'
import type { Due } from '../money/receivable.ts'

/**
 * The letter that goes with a packing list, in English: the goods are made, what they measure, the balance due on what is packed, and
 * by when it must be in for the bill of lading to be released in time. What the ledger has received is taken off. A proposal that a person edits; empty
 * while no list is issued.
 */
export function balanceLetter(
  { contract, packing, buyer, seller, shipment }: Deal,
  number: string,
  ledger?: Due,
): string {
  if (!contract || !packing || number === '') return ''
  const { terms, customerOrder } = contract
  const { payment } = terms
  const { total } = pricedLines(packedTerms(terms, packing))
  const amounts = amountsOf(payment, total)
  const due = amounts.filter((_, i) => NOW.has(payment.instalments[i]?.when.at ?? ''))
  const balance =
    ledger && isPositive(add(ledger.paid.amount, ledger.counted.amount)) ? ledger.open : sum(due, total.currency)
  const order = customerOrder ? `your order ${customerOrder}` : 'your order'
  return [
    `Dear ${buyer.contact?.name || buyer.name.en || 'Sir or Madam'},`,
    `the goods of ${order} are complete, inspected and packed: ${writePacking(cartonTotals(packing.cartons)).en}. Our packing list ${number} is attached.`,
    due.length > 0
      ? asked({ total, balance, ...(ledger ? { ledger } : {}) }, shipment?.arrival ?? terms.shipment.latest)
      : `The invoice value is ${writeMoney(total)}, payable as agreed.`,
    seller.letterhead.name.en,
  ].join('\n\n')
}

/** The balance by the ledger, and the day by which it must be in for the bill of lading to be released in time. */
function asked(
  { total, balance, ledger }: { readonly total: Money; readonly balance: Money; readonly ledger?: Due },
  by: Day | undefined,
): string {
  const received = [
    ledger && isPositive(ledger.paid.amount) ? `, received ${writeMoney(ledger.paid)} with thanks` : '',
    ledger && isPositive(ledger.counted.amount) ? `, less your sample fees of ${writeMoney(ledger.counted)}` : '',
  ].join('')
  if (!isPositive(balance.amount))
    return `The price of ${writeMoney(total)} is paid in full, with thanks. We release the bill of lading as soon as the carrier has issued it.`
  const until = by
    ? `Please let it reach us by ${writeDay(by, 'en')}, so that we release the bill of lading in time.`
    : 'We release the bill of lading when it is in our account.'
  return `The balance of ${writeMoney(balance)} is now due (total ${writeMoney(total)}${received}). ${until}`
}

/** What is due before the original bill of lading leaves us: the deposit came with the order, credits and collections run by their bank. */
const NOW: ReadonlySet<string> = new Set(['before-shipment', 'copy-of-bill-of-lading'])
