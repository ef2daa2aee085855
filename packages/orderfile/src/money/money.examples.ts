import { firm, usualMargin } from '@gendan/firm/firm'
import { sampleDeal } from '@gendan/forms/sample-deal'
import { sampleSample } from '@gendan/forms/sample-sections'
import { decimal, zero } from '@gendan/kernel/decimal'
import type { RuleExample } from '@gendan/kernel/rule'
import { bankSlip, type SlipFacts } from '../bank-slip.ts'
import { orderFile } from '../order-file.ts'
import type { Allotment, Allotting } from './allotting.ts'
import { type AlikeSlip, slipOfLine } from './bank-line.ts'
import type { Chasing } from './chase-rules.ts'
import type { SlipRecorded } from './slip-rules.ts'

const [account] = sampleDeal.seller.banks
if (!account) throw new RangeError('the standing example has an account')

const born = firm.born('firm')
const ours = {
  ...born,
  banks: [account],
  rules: { ...born.rules, margin: usualMargin },
  rates: [...sampleDeal.house.rates],
}

/** The deposit of the standing example, 30 % of USD 29,748.00, of which a bank on the way kept 25. */
const deposit: SlipFacts = {
  way: 'in',
  account: account.id,
  day: '2026-03-24',
  amount: { amount: decimal('8899.40'), currency: 'USD' },
  bankCharges: decimal('25'),
  payer: 'HALVORSEN LUND AS',
  party: '',
  reference: 'LW-PI26-0001',
  note: '',
  source: { from: 'slip', files: [{ attachment: 'a'.repeat(64), name: 'slip.pdf' }] },
}
const slip = { ...bankSlip.born('slip-1'), facts: deposit, by: 'he', at: '2026-03-24T02:00:00.000Z' }
const { seller: _, buyer: _b, suppliers: _s, house: _h, ...deal } = sampleDeal
const file = { ...orderFile.born('file-1'), number: 'LW26-0001', buyer: 'halvorsen', deal }
const share: Allotment = {
  file: file.id,
  purchase: '',
  invoice: '',
  sample: '',
  purpose: 'deposit',
  amount: decimal('8899.40'),
  charges: decimal('25'),
  note: '',
}
const split: Allotting = { slip, parts: [share], files: { [file.id]: file }, firm: ours }
const fails = (rule: string, wrong: Partial<Allotment>): RuleExample<Allotting> => ({
  rule,
  holds: split,
  fails: { ...split, parts: [{ ...share, ...wrong }] },
})
const another = { ...file, id: 'file-2', number: 'LW26-0002', buyer: 'somebody-else' }
const void_ = { reason: 'the bank turned it back', by: 'he', at: '2026-03-25T02:00:00.000Z' }

/** The customer pays USD 80 for a pre-production sample that he gets back with the order. */
const charged = { ...sampleSample, charge: 'refundable' as const, fee: { amount: decimal('80'), currency: 'USD' } }
const feeFile = { ...file, deal: { ...deal, samples: [charged] } }
const feeShare = { ...share, purpose: 'sample' as const, sample: charged.id, amount: decimal('80'), charges: zero }
const feeIn: Allotting = { ...split, parts: [feeShare], files: { [file.id]: feeFile } }

export const allotExamples: readonly RuleExample<Allotting>[] = [
  { rule: 'BS-01', holds: split, fails: { ...split, slip: { ...slip, void: void_ } } },
  fails('BS-02', { amount: zero }),
  fails('BS-03', { amount: decimal('9000') }),
  { rule: 'BS-04', holds: split, fails: { ...split, files: { [file.id]: { ...file, deal: {} } } } },
  {
    rule: 'BS-05',
    holds: split,
    fails: {
      ...split,
      parts: [share, { ...share, file: another.id }],
      files: { ...split.files, [another.id]: another },
    },
  },
  {
    rule: 'BS-06',
    holds: split,
    fails: { ...split, slip: { ...slip, facts: { ...deposit, amount: { ...deposit.amount, currency: 'EUR' } } } },
  },
  {
    rule: 'BS-07',
    holds: split,
    fails: { ...split, parts: [{ ...share, amount: decimal('29800') }] },
  },
  fails('BS-08', { charges: decimal('180') }),
  fails('BS-09', { purpose: 'other' }),
  fails('BS-10', { invoice: 'no-such-invoice' }),
  { rule: 'BS-35', holds: feeIn, fails: { ...feeIn, files: split.files } },
  fails('BS-36', { sample: sampleSample.id }),
]

const typed: SlipRecorded = { id: 'slip-1', facts: deposit, firm: ours, today: '2026-03-24', alike: [] }
const typedAs = (rule: string, wrong: Partial<SlipFacts>): RuleExample<SlipRecorded> => ({
  rule,
  holds: typed,
  fails: { ...typed, facts: { ...deposit, ...wrong } },
})

const march = { attachment: 'b'.repeat(64), name: 'march.sta' }
const line = '2026-03-24 in USD 8899.4 B4C24HB 1'
const source = { from: 'statement' as const, file: march, line, statement: 'MT940 5 2026-03-24' }
const other: AlikeSlip = {
  ...{ id: 'line-of-another', day: '2026-03-24', payer: 'HALVORSEN LUND AS', reference: '', from: 'statement' },
  ...{ statement: source.statement, line: '2026-03-24 in USD 8899.4 B4C24HB 2', void: false },
}
const taken: SlipRecorded = {
  ...typed,
  id: slipOfLine({ account: account.id, line }),
  facts: { ...deposit, source },
  alike: [other],
}

export const slipExamples: readonly RuleExample<SlipRecorded>[] = [
  typedAs('BS-20', { amount: { amount: zero, currency: 'USD' } }),
  typedAs('BS-21', { day: '2026-03-25' }),
  typedAs('BS-22', { account: 'no-such-account' }),
  typedAs('BS-26', { amount: { amount: decimal('8899.40'), currency: 'CNY' } }),
  typedAs('BS-23', { source: { from: 'slip', files: [] } }),
  typedAs('BS-24', {
    source: { from: 'statement', file: { attachment: 'b'.repeat(64), name: 'march.sta' }, line: 'a line' },
  }),
  { rule: 'BS-25', holds: taken, fails: { ...taken, alike: [{ ...other, statement: 'MT940 6 2026-03-24', line }] } },
]

const said: Chasing = { file, said: { about: 'in 0', day: '2026-04-02', promised: '2026-04-06' }, today: '2026-04-02' }
const saidAs = (rule: string, wrong: Partial<Chasing['said']>): RuleExample<Chasing> => ({
  rule,
  holds: said,
  fails: { ...said, said: { ...said.said, ...wrong } },
})

export const chaseExamples: readonly RuleExample<Chasing>[] = [
  saidAs('CH-01', { day: '2026-04-03' }),
  saidAs('CH-02', { about: 'out p9' }),
  saidAs('CH-03', { promised: '2026-04-01' }),
]
