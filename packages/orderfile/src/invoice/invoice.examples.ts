import { sampleDeal } from '@gendan/forms/sample-deal'
import { decimal, zero } from '@gendan/kernel/decimal'
import type { RuleExample } from '@gendan/kernel/rule'
import { orderFile } from '../order-file.ts'
import type { BilledPart, Billing } from './billing.ts'

const { seller: _, buyer: _b, suppliers: _s, house: _h, ...deal } = sampleDeal
const purchase = deal.purchases?.find(({ id }) => id === 'p1')
if (!purchase) throw new RangeError('the standing example buys cartons')

/** The order of the cartons as it left the house: CNY 4,263.00. */
const order = {
  ...{ id: 'po-1', kind: 'purchase-order', part: 'p1', number: 'LW-PO26-0001', version: 1, day: '2026-04-20' },
  ...{ at: '2026-04-20T02:00:00.000Z', by: 'she', own: {}, stamped: [] },
  filled: {
    total: { amount: decimal('4263'), currency: 'CNY' },
    lines: purchase.lines.map(({ name }) => ({ name })),
    payment: purchase.payment,
  },
}
const file = { ...orderFile.born('file-1'), number: 'LW26-0001', buyer: 'halvorsen', deal, papers: [order] }

/** The cartons, all of them. */
const cartons: BilledPart = {
  file: file.id,
  purchase: 'p1',
  lines: [
    { line: '1', quantity: decimal('245'), amount: decimal('3577') },
    { line: '2', quantity: decimal('1960'), amount: decimal('686') },
  ],
}

const sound: Billing = {
  facts: {
    ...{ party: 's-carton', number: '26332000000012345678', kind: 'special', day: '2026-05-12' },
    ...{
      amount: { amount: decimal('4263'), currency: 'CNY' },
      rate: decimal('0.13'),
      tax: decimal('490.43'),
      note: '',
    },
    files: [{ attachment: 'c'.repeat(64), name: 'invoice.pdf' }],
  },
  parts: [cartons],
  files: { [file.id]: file },
  alike: [],
  today: '2026-05-14',
}

function typed(rule: string, wrong: Partial<Billing['facts']>): RuleExample<Billing> {
  return { rule, holds: sound, fails: { ...sound, facts: { ...sound.facts, ...wrong } } }
}

function payTo(account: string): Billing['facts']['payTo'] {
  return { account, bankName: '', beneficiary: '' }
}

function split(rule: string, ...parts: readonly BilledPart[]): RuleExample<Billing> {
  return { rule, holds: sound, fails: { ...sound, parts } }
}

const [first, second] = cartons.lines
if (!first || !second) throw new RangeError('two things are bought')

export const invoiceExamples: readonly RuleExample<Billing>[] = [
  typed('SI-01', { number: '1234' }),
  typed('SI-02', { tax: decimal('4263') }),
  typed('SI-03', { day: '2026-05-15' }),
  typed('SI-04', { files: [] }),
  {
    rule: 'SI-05',
    holds: sound,
    fails: { ...sound, alike: [{ id: 'n0', day: '2026-05-12', amount: '4263', currency: 'CNY' }] },
  },
  typed('SI-06', { tax: decimal('554.19') }),
  {
    rule: 'SI-17',
    holds: { ...sound, facts: { ...sound.facts, payTo: payTo('6222 0000 0000 777') } },
    fails: { ...sound, facts: { ...sound.facts, payTo: payTo('12 34') } },
  },
  split('SI-07', { ...cartons, lines: [] }),
  split('SI-08', { ...cartons, lines: [first] }),
  split('SI-10', { ...cartons, purchase: 'p7' }),
  typed('SI-11', { party: 's-other' }),
  typed('SI-12', { amount: { amount: decimal('4263'), currency: 'USD' }, kind: 'other', rate: zero, tax: zero }),
  split('SI-13', { ...cartons, lines: [{ ...first, quantity: decimal('250') }, second] }),
  split('SI-14', { ...cartons, lines: [{ ...first, amount: decimal('3600') }, second] }),
  typed('SI-15', { kind: 'ordinary' }),
  split('SI-16', { ...cartons, lines: [first] }, { ...cartons, lines: [second] }),
]
