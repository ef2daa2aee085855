import { decimal } from '@gendan/kernel/decimal'
import type { RuleExample } from '@gendan/kernel/rule'
import { sampleDeal } from '../../sample-deal.ts'
import { proformaInvoice } from './form.ts'
import type { ProformaInvoice } from './shape.ts'

const given = { number: 'LW-PI26-0001', day: '2026-03-18', version: 1 }
const own = { validUntil: '2026-04-01', bank: 'usd', addition: '', clauses: [], tongue: 'both' } as const

/** The standing example: everything on it holds. */
const sound: ProformaInvoice = proformaInvoice.derive(sampleDeal as never, own, given)

const [first] = sound.lines
const withFirst = (change: object): ProformaInvoice => ({ ...sound, lines: first ? [{ ...first, ...change }] : [] })
const nothing = { en: '', zh: '' }

function fails(rule: string, wrong: Partial<ProformaInvoice>): RuleExample<ProformaInvoice> {
  return { rule, holds: sound, fails: { ...sound, ...wrong } }
}

export const examples: readonly RuleExample<ProformaInvoice>[] = [
  fails('PI-01', { lines: [] }),
  fails('PI-02', withFirst({ unitPrice: { amount: decimal('0'), currency: 'USD', per: 'PCE' } })),
  fails('PI-03', withFirst({ quantity: { value: decimal('0'), unit: 'PCE' } })),
  fails('PI-04', withFirst({ name: { en: '', zh: '椅子' } })),
  fails('PI-05', { shipment: { from: 'Ningbo', to: 'Oslo', partial: false, transhipment: true } }),
  fails('PI-06', { payment: { instalments: [] } }),
  fails('PI-07', { validUntil: '2026-03-18' }),
  fails('PI-08', { validUntil: '' }),
  { rule: 'PI-09', holds: sound, fails: proformaInvoice.derive(sampleDeal as never, { ...own, bank: '' }, given) },
  fails('PI-10', { total: { amount: decimal('100'), currency: 'EUR' } }),
  fails('PI-11', { seller: { ...sound.seller, name: { en: '', zh: '林湾' } } }),
  fails('PI-12', { buyer: { ...sound.buyer, addressLines: [], city: '' } }),
  fails('PI-13', { delivery: { incoterm: 'CIF', place: '', year: '2020' } }),
  fails('PI-14', { insurance: nothing }),
  fails('PI-15', { marks: [] }),
  fails('PI-16', { ordered: { amount: decimal('29000'), currency: 'USD' } }),
  fails('PI-17', { shipment: { ...sound.shipment, latest: '2026-03-01' } }),
  fails('PI-18', { packing: { ...sound.packing, complete: false } }),
  fails('PI-19', { total: { amount: decimal('0'), currency: 'USD' } }),
]
