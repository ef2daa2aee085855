import { setWith } from '@gendan/credit/examine/clean-set.examples'
import { decimal, zero } from '@gendan/kernel/decimal'
import type { RuleExample } from '@gendan/kernel/rule'
import { orderFile } from '../order-file.ts'
import type { FromBank, Paying, Presenting } from './bank-rules.ts'
import { examinedBy } from './examined.ts'
import type { Doing, Judging, Opening, PartNamed, Putting } from './set-rules.ts'
import type { HeldDocument } from './shapes.ts'

const who = { by: 'a1', at: '2026-11-10T02:00:00.000Z' }

/** The documents of a presentation that was set out for the room of credits, as a file holds them. */
export function heldSet({ documents }: ReturnType<typeof setWith>): readonly HeldDocument[] {
  return documents.map((face, i) => ({
    id: `d${i + 1}`,
    kind: face.kind,
    title: face.title ?? '',
    source: { from: 'others', files: [] },
    originals: face.originals ?? 1,
    copies: face.copies ?? 0,
    face: { ...face },
    ...who,
  }))
}

const clean = setWith()
const terms = clean.credit.credit
const documents = heldSet(clean)
const late = setWith((input) => {
  input.documents[3].dates.onBoard = '2026-11-07'
})
const found = examinedBy(terms, { documents: heldSet(late), judgements: [] }, { day: '2026-11-16' })
const [first] = found.open
if (!first) throw new RangeError('a late shipment is found')

const order = { ...orderFile.born('f1'), number: 'LW26-0001' }
const paid = {
  ...order,
  deal: { credits: [{ credit: 'c1', number: 'LC26-0417', terms: {}, amendments: [], open: 0 }] },
}
const basis = { way: 'credit', credit: 'c1', number: 'LC26-0417' } as const

const doing: Doing = { state: 'draft', may: ['draft'], orders: [order] }
const opening: Opening = { basis, orders: [paid] }
const putting: Putting = {
  document: { source: { from: 'others', files: [] }, originals: 3, copies: 0 },
  orders: [order],
  forBanks: true,
}
const judging: Judging = { found: first, verdict: 'accepted', leads: true }
const presenting: Presenting = {
  ...{ documents, open: [], unread: false, outdated: [], shut: [], day: '2026-11-16', today: '2026-11-16' },
}
const fromBank: FromBank = { day: '2026-11-18', today: '2026-11-20', presented: '2026-11-16' }
const usd = (amount: string) => ({ amount: decimal(amount), currency: 'USD' })
const paying: Paying = { amount: usd('52265'), deductions: decimal('35'), drawn: usd('52300'), settled: zero }

type Example =
  | RuleExample<Doing>
  | RuleExample<Opening>
  | RuleExample<Putting>
  | RuleExample<Judging>
  | RuleExample<Presenting>
  | RuleExample<FromBank>
  | RuleExample<Paying>
  | RuleExample<PartNamed>

export const presentationExamples: readonly Example[] = [
  { rule: 'PR-01', holds: doing, fails: { ...doing, state: 'paid' } },
  { rule: 'PR-02', holds: doing, fails: { ...doing, orders: [{ ...order, stage: 'E19' }] } },
  { rule: 'PR-03', holds: opening, fails: { ...opening, orders: [order] } },
  {
    rule: 'PR-04',
    holds: putting,
    fails: { ...putting, document: { ...putting.document, originals: 0 } },
  },
  {
    rule: 'PR-05',
    holds: putting,
    fails: {
      ...putting,
      document: {
        ...putting.document,
        source: { from: 'paper', file: 'f1', paper: 'p1', kind: 'cost-sheet', number: 'LW-CS26-0001', version: 1 },
      },
    },
  },
  { rule: 'PR-06', holds: judging, fails: { ...judging, found: undefined } },
  { rule: 'PR-07', holds: judging, fails: { ...judging, leads: false } },
  { rule: 'PR-08', holds: presenting, fails: { ...presenting, documents: [] } },
  { rule: 'PR-09', holds: presenting, fails: { ...presenting, open: [first] } },
  { rule: 'PR-10', holds: presenting, fails: { ...presenting, outdated: ['LW-CI26-0088'] } },
  { rule: 'PR-11', holds: presenting, fails: { ...presenting, shut: ['LW26-0001'] } },
  { rule: 'PR-12', holds: presenting, fails: { ...presenting, day: '2026-11-17' } },
  { rule: 'PR-13', holds: fromBank, fails: { ...fromBank, day: '2026-11-12' } },
  { rule: 'PR-14', holds: paying, fails: { ...paying, amount: usd('52300') } },
  {
    rule: 'PR-15',
    holds: { at: 'notice', id: 'n1', known: [{ id: 'n1' }] },
    fails: { at: 'notice', id: 'n2', known: [{ id: 'n1' }] },
  },
]
