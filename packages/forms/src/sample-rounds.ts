import { decimal } from '@gendan/kernel/decimal'
import type { Offer, Round } from './deal/round.ts'
import type { Terms } from './deal/terms.ts'

const plain = { how: 'mail', firm: true, proof: [] } as const

/** How the standing example came to its terms: our offer, the customer's counter-offer, and ours that stood. */
export function sampleTalks(terms: Terms): { readonly rounds: readonly Round[]; readonly offer: Offer } {
  return {
    rounds: [
      {
        ...plain,
        ...{ by: 'us', round: 1, says: 'offer', made: '2026-03-07', answerBy: '2026-03-14', note: '' },
        terms: { ...priced(terms, '50.20', '22.10'), shipment: { ...terms.shipment, latest: '2026-06-20' } },
      },
      {
        ...plain,
        ...{ by: 'customer', round: 2, says: 'counter', made: '2026-03-10', reached: '2026-03-10' },
        answerBy: '2026-03-13',
        note: 'The chairs are too dear for the season; we need them in the shops by July.',
        terms: { ...priced(terms, '47.00', '21.40'), payment: AFTER_SHIPMENT },
      },
    ],
    offer: { ...plain, round: 3, says: 'counter', made: '2026-03-12', answerBy: '2026-03-19', note: '', terms },
  }
}

function priced(terms: Terms, ...prices: readonly string[]): Terms {
  const lines = terms.lines.map((line, i) => ({
    ...line,
    unitPrice: { ...line.unitPrice, amount: decimal(prices[i] ?? line.unitPrice.amount) },
  }))
  return { ...terms, lines }
}

const AFTER_SHIPMENT: Terms['payment'] = {
  instalments: [{ share: decimal('1'), by: 'T/T', when: { at: 'days-after', days: 30, from: 'bill-of-lading-date' } }],
}
