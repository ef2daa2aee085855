import type { CostSheet } from '@gendan/forms/deal/cost'
import { add, type Decimal, decimal, divide, isPositive } from '@gendan/kernel/decimal'
import type { BankSlip } from '@gendan/orderfile/bank-slip'
import { expectedPapers } from '@gendan/orderfile/binder/expected'
import { receivableOf } from '@gendan/orderfile/money/receivable'
import { payables } from '@gendan/orderfile/payables'
import { type Around, anyPost, pick, type Try, WRONG } from './chance.ts'

/** What happens to an order near its end: money in and out, its actual cost, the last papers, closing and opening again. */
export function late(around: Around, a: number, b: number, c: number): Try | undefined {
  const doing = pick([comesIn, comesIn, goesOut, shares, actual, brings, brings, closes], a)
  return doing?.(around, b, c)
}

const HALF = decimal('2')
const MORE = decimal('1')

/** As much as is open, half of it, or one more than that. */
function amountNear(open: Decimal, n: number): Decimal {
  return [open, open, divide(open, HALF), add(open, MORE)][n % 4] ?? open
}

function slip(around: Around, way: 'in' | 'out', amount: Decimal, currency: string, c: number) {
  const files = c % 8 === 0 ? [] : [{ attachment: c % 9 === 0 ? WRONG : around.page, name: 'slip.pdf' }]
  return {
    ...{ way, account: currency.toLowerCase(), day: around.today, bankCharges: '0', payer: 'SOMEBODY', party: '' },
    ...{ amount: { amount, currency }, reference: around.file.number, note: '', source: { from: 'slip', files } },
  }
}

/** Under an id of its own; now and then under one that stands. */
function slipId({ house, tried }: Around, n: number): string {
  const [one] = house.all('bank-slip')
  return n % 11 === 0 && one ? one.ref.id : `slip-${tried.length}-${n}`
}

function comesIn(around: Around, b: number, c: number): Try | undefined {
  const { file, company: firm } = around
  const due = pick(receivableOf(file)?.dues ?? [], b)
  if (!due) return undefined
  const amount = amountNear(isPositive(due.open.amount) ? due.open.amount : MORE, c)
  const part = {
    file: file.id,
    purpose: c % 5 === 0 ? 'other' : due.purpose,
    amount,
    note: c % 2 === 0 ? '' : 'balance',
  }
  const input = { firm, slip: slip(around, 'in', amount, due.amount.currency, c), parts: b % 3 === 0 ? [] : [part] }
  return { act: 'record-slip', id: slipId(around, b), by: b % 4 === 0 ? anyPost(c) : 'accounts', input }
}

function goesOut(around: Around, b: number, c: number): Try | undefined {
  const { file, company: firm } = around
  const owed = pick(payables(file), b)
  if (!owed) return undefined
  const amount = amountNear(isPositive(owed.open.amount) ? owed.open.amount : MORE, c)
  const part = { file: file.id, purchase: c % 7 === 0 ? 'none' : owed.purchase, purpose: 'other', amount, note: 'paid' }
  const paid = { ...slip(around, 'out', amount, owed.open.currency, c), party: owed.supplier }
  return { act: 'pay-supplier', id: slipId(around, b), by: 'accounts', input: { firm, slip: paid, parts: [part] } }
}

/** What lies on a slip goes to the order, or is taken back from it. */
function shares({ house, file, company: firm }: Around, b: number, c: number): Try | undefined {
  const one = pick(house.all('bank-slip'), b)?.state as BankSlip | undefined
  if (!one) return undefined
  const on = { id: one.id, by: c % 4 === 0 ? anyPost(b) : ('accounts' as const) }
  const share = pick(one.parts, c)
  if (share && c % 2 === 0)
    return { ...on, act: 'take-back-allotment', input: { part: share.id, reason: 'of another order' } }
  const amount = amountNear(one.facts.amount.amount, c)
  const part = { file: file.id, purchase: pick(file.deal.purchases ?? [], b)?.id ?? '', purpose: 'balance', amount }
  return {
    ...on,
    act: 'allot-slip',
    input: { firm, parts: [one.facts.way === 'in' ? { ...part, purchase: '' } : part] },
  }
}

/** The actual cost, as it was reckoned in detail or with a purchase price that nobody agreed. */
function actual({ file, company: firm }: Around, b: number, c: number): Try | undefined {
  const sheet = file.deal.cost?.detailed
  if (!sheet) return undefined
  const dearer = (of: CostSheet) => of.lines.map((line) => ({ ...line, purchase: add(line.purchase, MORE) }))
  const input = {
    ...{ firm, layer: 'actual', reasons: c % 2 === 0 ? {} : { purchase: 'the maker raised it' } },
    sheet: b % 2 === 0 ? sheet : { ...sheet, lines: dearer(sheet) },
  }
  return { act: 'reckon-cost', id: file.id, by: c % 4 === 0 ? anyPost(b) : 'salesman', input }
}

/** What the order file still misses is brought, or found not to be needed. */
function brings({ file, page }: Around, b: number, c: number): Try | undefined {
  const paper = pick(
    expectedPapers(file).filter(({ state }) => state === 'missing'),
    b,
  )
  if (!paper) return undefined
  const { kind, part } = paper
  const on = { id: file.id, by: c % 5 === 0 ? anyPost(b) : ('merchandiser' as const) }
  return c % 6 === 0
    ? { ...on, act: 'waive-paper', by: 'supervisor', input: { kind, part, reason: 'he needs none' } }
    : { ...on, act: 'keep-file', input: { kind, part, files: [{ attachment: page, name: `${kind}.pdf` }], note: '' } }
}

/** The cover, and opening again what is closed. */
function closes({ file, company: firm }: Around, b: number, c: number): Try {
  const on = { id: file.id, by: c % 4 === 0 ? anyPost(b) : ('manager' as const) }
  if (file.stage === 'E19' && b % 6 === 0) return { ...on, act: 'reopen-file', input: { reason: 'a paper came late' } }
  const own = { addition: '', tongue: 'both' }
  return { ...on, act: 'issue-paper', input: { firm, kind: 'order-cover', part: '', own } }
}
