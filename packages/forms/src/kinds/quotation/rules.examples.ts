import { decimal } from '@gendan/kernel/decimal'
import type { RuleExample } from '@gendan/kernel/rule'
import { sampleDeal } from '../../sample-deal.ts'
import { quotation } from './form.ts'
import type { Quotation } from './shape.ts'

const given = { number: 'LW-Q26-0001', day: '2026-03-12', version: 1 }
const own = { validUntil: '2026-04-01', opening: '', tongue: 'both' } as const

/** The standing example: everything on it holds. */
const sound: Quotation = quotation.derive(sampleDeal as never, own, given)

const [first] = sound.lines
const withFirst = (change: object): Quotation => ({ ...sound, lines: first ? [{ ...first, ...change }] : [] })

function fails(rule: string, wrong: Partial<Quotation>): RuleExample<Quotation> {
  return { rule, holds: sound, fails: { ...sound, ...wrong } }
}

export const examples: readonly RuleExample<Quotation>[] = [
  fails('QU-01', { lines: [] }),
  fails('QU-02', withFirst({ unitPrice: { amount: decimal('0'), currency: 'USD', per: 'PCE' } })),
  fails('QU-03', withFirst({ quantity: { value: decimal('-1'), unit: 'PCE' } })),
  fails('QU-04', withFirst({ name: { en: '', zh: '椅子' } })),
  fails('QU-05', { delivery: { incoterm: 'FOB', place: '', year: '2020' } }),
  fails('QU-06', { payment: { instalments: [] } }),
  fails('QU-07', { validUntil: '' }),
  fails('QU-08', { validUntil: '2026-03-01' }),
  fails('QU-09', { shipment: { from: '', to: '', partial: false, transhipment: true } }),
  fails('QU-10', { insurance: { en: '', zh: '' } }),
  fails('QU-11', { seller: { ...sound.seller, name: { en: '', zh: '林湾' } } }),
]
