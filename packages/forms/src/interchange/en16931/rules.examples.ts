import { decimal } from '@gendan/kernel/decimal'
import type { RuleExample } from '@gendan/kernel/rule'
import { commercialInvoice } from '../../kinds/commercial-invoice/form.ts'
import { sampleDeal } from '../../sample-deal.ts'
import type { EuropeanSubject } from './rules.ts'
import { NO_WISH } from './tax.ts'

const { seller, buyer, contract, packing } = sampleDeal
const given = { number: 'LW-CI26-0001', day: '2026-06-02', version: 1 }
const own = { proforma: 'LW-PI26-0001', otherOrigin: '', bank: 'usd', addition: '', tongue: 'both' } as const
if (!contract || !packing) throw new RangeError('the standing example has terms and packing')
const drawn = commercialInvoice.derive({ ...sampleDeal, contract, packing }, own, given)

/** The standing example with the number by which the state knows its seller. */
export const soundPaper = { ...drawn, seller: { ...seller.letterhead, taxId: '91330212MA2AJ0000X' } }
const sound: EuropeanSubject = { paper: soundPaper, wish: NO_WISH }

function paper(change: Partial<EuropeanSubject['paper']>): EuropeanSubject {
  return { ...sound, paper: { ...soundPaper, ...change } }
}

function wish(change: Partial<EuropeanSubject['wish']>): EuropeanSubject {
  return { ...sound, wish: { ...NO_WISH, ...change } }
}

const shipped = { vessel: '', voyage: '', from: '', to: '', billOfLading: '', containers: [], onBoard: '2026-06-08' }
const within: EuropeanSubject = {
  paper: { ...soundPaper, buyer: { ...buyer, country: 'DE', taxId: 'DE123456789' }, shipment: shipped },
  wish: { ...NO_WISH, category: 'K', sellerVat: 'FR12345678901' },
}
const fils = { amount: decimal('23.125'), currency: 'KWD' }

/** One example that holds and one that fails, for each rule. */
export const europeanExamples: readonly RuleExample<EuropeanSubject>[] = [
  {
    rule: 'EUI-01',
    holds: sound,
    fails: paper({ seller: { ...soundPaper.seller, addressLines: ['66 Xizhan Road', 'Ningbo'] } }),
  },
  { rule: 'EUI-02', holds: sound, fails: paper({ seller: { ...soundPaper.seller, taxId: '' } }) },
  { rule: 'EUI-03', holds: sound, fails: paper({ payment: { instalments: [] } }) },
  { rule: 'EUI-04', holds: within, fails: wish({ category: 'G' }) },
  { rule: 'EUI-05', holds: within, fails: { ...within, paper: { ...within.paper, buyer } } },
  { rule: 'EUI-06', holds: sound, fails: paper({ total: fils }) },
  { rule: 'EUI-07', holds: sound, fails: wish({ category: 'E', sellerVat: 'DE123456789' }) },
  { rule: 'EUI-08', holds: sound, fails: paper({ lines: [] }) },
  { rule: 'EUI-09', holds: sound, fails: paper({ customerOrder: '' }) },
]
