import { decimal } from '@gendan/kernel/decimal'
import type { RuleExample } from '@gendan/kernel/rule'
import { sampleDeal } from '../../sample-deal.ts'
import { clausesToBegin } from '../parts/clause-library.ts'
import { salesContract } from './form.ts'
import type { SalesContract } from './shape.ts'

const given = { number: 'LW-SC26-0001', day: '2026-03-18', version: 1 }
const own = { signedAt: 'Ningbo', bank: 'usd', clauses: clausesToBegin(), tongue: 'both' } as const

/** The standing example: everything on it holds. */
const sound: SalesContract = salesContract.derive(sampleDeal as never, own, given)

const [first] = sound.lines
const withFirst = (change: object): Partial<SalesContract> => ({ lines: first ? [{ ...first, ...change }] : [] })
const [clause] = sound.clauses

function fails(rule: string, wrong: Partial<SalesContract>): RuleExample<SalesContract> {
  return { rule, holds: sound, fails: { ...sound, ...wrong } }
}

export const examples: readonly RuleExample<SalesContract>[] = [
  fails('SLC-01', { lines: [] }),
  fails('SLC-02', withFirst({ unitPrice: { amount: decimal('0'), currency: 'USD', per: 'PCE' } })),
  fails('SLC-03', withFirst({ quantity: { value: decimal('0'), unit: 'PCE' } })),
  fails('SLC-04', withFirst({ name: { en: '', zh: '椅子' } })),
  fails('SLC-05', { shipment: { from: 'Ningbo', to: 'Oslo', partial: false, transhipment: true } }),
  fails('SLC-06', { payment: { instalments: [] } }),
  fails('SLC-07', { seller: { ...sound.seller, name: { en: '', zh: '林湾' } } }),
  fails('SLC-08', { buyer: { ...sound.buyer, addressLines: [], city: '' } }),
  fails('SLC-09', { delivery: { incoterm: 'CIF', place: '', year: '2020' } }),
  fails('SLC-10', { insurance: { en: '', zh: '' } }),
  fails('SLC-11', { marks: [] }),
  fails('SLC-12', { clauses: sound.clauses.filter(({ id }) => id !== 'arbitration') }),
  fails('SLC-13', { clauses: clause ? [{ ...clause, text: { ...clause.text, zh: '' } }, ...sound.clauses] : [] }),
]
