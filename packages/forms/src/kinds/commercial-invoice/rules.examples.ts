import { decimal } from '@gendan/kernel/decimal'
import type { RuleExample } from '@gendan/kernel/rule'
import { sampleDeal } from '../../sample-deal.ts'
import { creditExamples } from '../parts/credit-rules.examples.ts'
import { commercialInvoice } from './form.ts'
import type { CommercialInvoice } from './shape.ts'

const given = { number: 'LW-CI26-0001', day: '2026-06-06', version: 1 }
const own = { proforma: 'LW-PI26-0001', otherOrigin: '', bank: 'usd', addition: '', tongue: 'both' } as const

/** The standing example: everything on it holds. */
const sound: CommercialInvoice = commercialInvoice.derive(sampleDeal as never, own, given)

const [first, ...others] = sound.lines
const withFirst = (change: object): Partial<CommercialInvoice> => ({
  lines: first ? [{ ...first, ...change }, ...others] : [],
})

function fails(rule: string, wrong: Partial<CommercialInvoice>): RuleExample<CommercialInvoice> {
  return { rule, holds: sound, fails: { ...sound, ...wrong } }
}

const { shipment: _, ...unshipped } = sound
const { bank: __, ...unbanked } = sound
const bank = sound.bank && { ...sound.bank, currency: 'EUR' }

export const examples: readonly RuleExample<CommercialInvoice>[] = [
  fails('CI-01', { lines: [] }),
  fails('CI-02', withFirst({ unitPrice: { amount: decimal('0'), currency: 'USD', per: 'PCE' } })),
  fails('CI-03', withFirst({ quantity: { value: decimal('0'), unit: 'PCE' } })),
  fails('CI-04', withFirst({ name: { en: '', zh: '椅子' } })),
  fails('CI-05', { contractTotal: { ...sound.contractTotal, currency: 'EUR' } }),
  fails('CI-06', { total: { ...sound.total, amount: decimal('29000') } }),
  fails('CI-07', withFirst({ name: { en: 'Dining chair', zh: '餐椅' } })),
  fails('CI-08', withFirst({ quantity: { value: decimal('482'), unit: 'PCE' } })),
  fails('CI-09', { contractTotal: { ...sound.contractTotal, amount: decimal('40000') } }),
  fails('CI-10', { seller: { ...sound.seller, name: { en: '', zh: '林湾' } } }),
  fails('CI-11', { buyer: { ...sound.buyer, addressLines: [], city: '' } }),
  fails('CI-12', { payment: { instalments: [] } }),
  fails('CI-13', { delivery: { incoterm: 'CIF', place: '', year: '2020' } }),
  { rule: 'CI-14', holds: sound, fails: unbanked },
  fails('CI-15', bank ? { bank } : {}),
  fails('CI-16', { marks: [] }),
  fails('CI-17', { unknownOrigin: ['BJ-101'] }),
  { rule: 'CI-18', holds: sound, fails: unshipped },
  ...creditExamples('CI', 19, sound),
  fails('CI-23', { undescribed: ['BJ-101'] }),
]
