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
  fails('SC-01', { lines: [] }),
  fails('SC-02', withFirst({ unitPrice: { amount: decimal('0'), currency: 'USD', per: 'PCE' } })),
  fails('SC-03', withFirst({ quantity: { value: decimal('0'), unit: 'PCE' } })),
  fails('SC-04', withFirst({ name: { en: '', zh: '椅子' } })),
  fails('SC-05', { shipment: { from: 'Ningbo', to: 'Oslo', partial: false, transhipment: true } }),
  fails('SC-06', { payment: { instalments: [] } }),
  fails('SC-07', { seller: { ...sound.seller, name: { en: '', zh: '林湾' } } }),
  fails('SC-08', { buyer: { ...sound.buyer, addressLines: [], city: '' } }),
  fails('SC-09', { delivery: { incoterm: 'CIF', place: '', year: '2020' } }),
  fails('SC-10', { insurance: { en: '', zh: '' } }),
  fails('SC-11', { marks: [] }),
  fails('SC-12', { clauses: sound.clauses.filter(({ id }) => id !== 'arbitration') }),
  fails('SC-13', { clauses: clause ? [{ ...clause, text: { ...clause.text, zh: '' } }, ...sound.clauses] : [] }),
]
