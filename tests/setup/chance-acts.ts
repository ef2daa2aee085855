import { type Firm, lostReasonsOf } from '@gendan/firm/firm'
import { catalogue } from '@gendan/forms/catalogue'
import type { Terms } from '@gendan/forms/deal/terms'
import { addDays } from '@gendan/kernel/day'
import { add, decimal } from '@gendan/kernel/decimal'
import { gateOf, lampsOf, stillBefore } from '@gendan/orderfile/gates'
import { type Around, anyPost, type Chance, type Chooser, pick, type Try, WRONG } from './chance.ts'
import { late } from './chance-late.ts'
import { dealHere } from './memory-laws.ts'

/** What chance may do to an order; each names an act that the house knows and an input that may be right or wrong. */
const choosers: readonly Chooser[] = [
  atGate,
  heal,
  heal,
  issue,
  issue,
  amend,
  aside,
  binder,
  again,
  again,
  doubt,
  stocks,
  papers,
  sourcing,
  late,
  late,
]

export function chosen(around: Around, [kind, a, b, c]: Chance): Try | undefined {
  return choosers[kind % choosers.length]?.(around, a, b, c)
}

/** At a gate of the file, most often one where something waits; by who may or by anybody, with the print that stands or a wrong one. */
function atGate({ house, company: firm, file, page }: Around, a: number, b: number, c: number): Try | undefined {
  const { deal, ours } = dealHere(house, file, firm)
  const all = lampsOf(file, deal, ours)
  const waiting = all.filter(({ state }) => state === 'turn' || state === 'again')
  const lamp = pick(a % 3 === 0 || waiting.length === 0 ? all : waiting, c)
  if (!lamp) return undefined
  const { gate, part } = lamp
  const willing = lamp.signers[0] ?? 'manager'
  const by = b % 4 === 0 ? anyPost(c) : willing
  const print = b % 5 === 0 ? WRONG : lamp.print
  const on = { id: file.id, by }
  const at = { firm, gate, part }
  const own = lamp.record.asked?.own ?? file.papers.find(({ part: of }) => of === part)?.own ?? {}
  const evidence = b % 7 === 0 ? [] : [{ attachment: page, name: 'shown.pdf' }]
  const doing = [
    { ...on, act: 'ask-signature', by: 'merchandiser' as const, input: { ...at, own, note: '' } },
    { ...on, act: 'sign-gate', input: { ...at, print, note: '' } },
    { ...on, act: 'sign-gate', input: { ...at, print, note: 'read' } },
    { ...on, act: 'pass-gate', input: { ...at, print, evidence, note: 'shown' } },
    { ...on, act: 'return-gate', input: { ...at, reason: 'not so' } },
    { ...on, act: 'force-gate', by: anyPost(b), input: { ...at, print, reason: 'the manager wants it' } },
  ]
  return pick(doing, a)
}

/** What an honest firm does next at a gate that is not open: it asks, the right post signs, the proof is shown. */
function heal({ house, company: firm, file, page }: Around, a: number, b: number, c: number): Try | undefined {
  const { deal, ours } = dealHere(house, file, firm)
  const shut = lampsOf(file, deal, ours).filter(({ gate: id, part, state, print }) => {
    const gate = gateOf(id)
    if (!gate || gate.beside || (gate.lacks?.(file, part, deal) ?? []).length > 0) return false
    return print !== '' && state !== 'open' && stillBefore(gate, part, file, deal, ours).length === 0
  })
  const lamp = pick(a % 2 === 0 ? shut.slice(0, 2) : shut, b)
  if (!lamp) return undefined
  const { gate, part, print, record } = lamp
  const [first = 'manager'] = lamp.signers
  const by = pick(lamp.signers, c) ?? first
  const at = { firm, gate, part }
  if (gateOf(gate)?.shown) {
    const evidence = [{ attachment: page, name: 'shown.pdf' }]
    return { act: 'pass-gate', id: file.id, by, input: { ...at, print, evidence, note: 'shown' } }
  }
  if (lamp.state === 'turn') return { act: 'sign-gate', id: file.id, by, input: { ...at, print, note: '' } }
  const own = record.asked?.own ?? {}
  return { act: 'ask-signature', id: file.id, by: 'merchandiser', input: { ...at, own, note: '' } }
}

/** Any paper of the catalogue for any part, with what was typed when it was last asked for, or nothing. */
function issue({ company: firm, file }: Around, a: number, b: number, c: number): Try | undefined {
  const form = pick(catalogue, a)
  if (!form) return undefined
  const asked = Object.entries(file.gates).filter(([, { asked: one }]) => one?.kind === form.kind)
  const [key = '', record] = pick(asked, b) ?? []
  const part = key.split('/')[1] ?? (c % 3 === 0 ? 'no-such-part' : '')
  const own = c % 5 === 0 ? {} : (record?.asked?.own ?? file.papers.find(({ kind }) => kind === form.kind)?.own ?? {})
  const by = pick(['merchandiser', 'documents', 'buyer', 'salesman', 'qc', 'accounts'] as const, b) ?? 'merchandiser'
  return { act: 'issue-paper', id: file.id, by, input: { firm, kind: form.kind, part, own } }
}

/** Another price, another quantity, or the price of yesterday again. */
function amend({ company, file }: Around, a: number, b: number, c: number): Try | undefined {
  const before = file.deal.contract
  const earlier = Object.values(file.gates).flatMap(({ signed }) => {
    const facts = signed?.facts as { terms?: { lines?: unknown } } | undefined
    return facts?.terms?.lines ? [facts.terms] : []
  })
  if (!before || a % 3 !== 0) return undefined
  const terms = c % 2 === 0 ? (pick(earlier, b) ?? before.terms) : before.terms
  const lines = (terms as typeof before.terms).lines.map((line, i) => {
    if (i !== 0 || c % 2 === 0) return line
    return {
      ...line,
      unitPrice: { ...line.unitPrice, amount: add(decimal(line.unitPrice.amount), STEP[b % 3] ?? STEP[0]) },
    }
  })
  const amended = {
    terms: { ...terms, lines },
    customerOrder: before.customerOrder,
    reason: 'he bargains',
    askedBy: 'Ingrid',
    whose: 'customer',
  }
  return { act: 'amend-terms', id: file.id, by: 'merchandiser', input: { firm: company, ...amended } }
}

const STEP = [decimal('0.10'), decimal('-0.10'), decimal('-1000')] as const

/** Beside its way and back. It is cancelled or lost seldom: of what ended nothing more can come. */
function aside({ house, company: firm, file, page }: Around, a: number, b: number, c: number): Try {
  const reason = { reason: 'he asks for time' }
  const on = { id: file.id, by: a % 5 === 0 ? anyPost(b) : ('manager' as const) }
  const why = pick(lostReasonsOf(house.of('firm', firm).state as Firm), c)?.id ?? ''
  const runs = ['production', ...(file.deal.purchases ?? []).map(({ id }) => id)]
  const becomes = Object.fromEntries(runs.map((one) => [one, b % 4 === 0 ? '' : 'stopped, he pays']))
  const agreed = { firm, agreed: 'by mail', evidence: [{ attachment: page, name: 'mail.pdf' }], ...reason }
  if (file.aside?.state === 'hold' && b % 3 !== 0) return { ...on, act: 'lift-hold', input: reason }
  if (file.aside?.state === 'lost' && b % 3 !== 0) return { ...on, act: 'revive-order', input: reason }
  if (a % 40 === 0) return { ...on, act: 'cancel-order', input: { ...agreed, becomes } }
  if (a % 7 === 0) return { ...on, act: 'lose-order', input: { firm, why, note: '' } }
  const rest = [
    { ...on, act: 'hold-order', input: reason },
    { ...on, act: 'lift-hold', input: reason },
    { ...on, act: 'revive-order', input: reason },
    { ...on, act: 'reopen-file', input: reason },
  ]
  return pick(rest, c) ?? { ...on, act: 'lift-hold', input: reason }
}

function binder({ house, company: firm, file, page }: Around, a: number, b: number, c: number): Try | undefined {
  const kind = pick(KINDS, b) ?? 'other'
  const by = c % 4 === 0 ? anyPost(b) : ('merchandiser' as const)
  const on = { id: file.id, by }
  const members = (house.of('firm', firm).state as Firm).members
  const shown = c % 6 === 0 ? WRONG : page
  return pick<Try>(
    [
      {
        ...on,
        act: 'keep-file',
        input: { kind, part: '', files: [{ attachment: shown, name: 'came.pdf' }], note: '' },
      },
      { ...on, act: 'take-out-file', input: { file: pick(file.binder.kept, b)?.id ?? 'none', reason: 'wrong file' } },
      { ...on, act: 'waive-paper', by: 'manager', input: { kind, part: '', reason: 'he needs none' } },
      { ...on, act: 'want-paper', by: 'manager', input: { kind: pick(file.binder.waived, c)?.kind ?? kind, part: '' } },
      { ...on, act: 'hand-over', input: { firm, owner: c % 5 === 0 ? 'stranger' : (pick(members, b)?.account ?? '') } },
    ],
    a,
  )
}

const KINDS = [
  'customer-order',
  'bill-of-lading',
  'insurance-policy',
  'test-report',
  'packing-list',
  'change-agreed',
  'booking',
  'nonsense',
]

/** What somebody did before, done once more, by the same post or by any. */
function again({ tried }: Around, a: number, b: number, c: number): Try | undefined {
  const one = pick(tried, a * 31 + b)
  return one && (c % 3 === 0 ? { ...one, by: anyPost(b) } : one)
}

function doubt({ file, today, page }: Around, a: number, b: number, c: number): Try {
  const id = `d${a % 3}`
  const asked = { id, topic: pick(['quantity', 'packing', 'delivery', 'nonsense'], b), line: '' }
  const answered =
    c % 2 === 0
      ? { answered: today, answer: 'As in the order.', files: [{ attachment: page, name: 'a.pdf' }] }
      : { answer: '', files: [] }
  const question = { en: 'How many?', zh: '多少？' }
  return {
    act: 'put-doubt',
    id: file.id,
    by: c % 5 === 0 ? anyPost(a) : 'merchandiser',
    input: { doubt: { ...asked, question, asked: today, closed: c % 2 === 0, ...answered } },
  }
}

function stocks({ file, article }: Around, a: number, b: number, c: number): Try | undefined {
  const quantity = { value: `${(b % 9) * 20}`, unit: c % 6 === 0 ? 'KGM' : 'PCE' }
  const by = c % 5 === 0 ? anyPost(b) : ('merchandiser' as const)
  const of = c % 2 === 0 ? file.id : ''
  return pick<Try>(
    [
      { act: 'receive-stock', id: article, by, input: { quantity, from: 'the maker', file: of, note: '' } },
      { act: 'issue-stock', id: article, by, input: { quantity, file: of, note: 'for the order' } },
      { act: 'count-stock', id: article, by, input: { quantity, note: 'counted' } },
      { act: 'reserve-stock', id: article, by, input: { quantity, file: file.id } },
    ],
    a,
  )
}

/** What hangs on papers, purchases and slips that are there. */
function papers({ house, company: firm, file, today }: Around, a: number, b: number, c: number): Try | undefined {
  const on = { id: file.id, by: c % 3 === 0 ? anyPost(b) : ('manager' as const) }
  const slip = pick(house.all('bank-slip'), b)?.ref.id ?? 'none'
  const reason = 'it was wrong'
  const node = pick(['complete', 'on-board', 'release', 'nonsense'], b) ?? ''
  return pick<Try>(
    [
      { ...on, act: 'stamp-paper', input: { firm, paper: pick(file.papers, b)?.id ?? 'none' } },
      {
        ...on,
        act: 'drop-purchase',
        by: 'buyer',
        input: { purchase: pick(file.deal.purchases ?? [], b)?.id ?? 'none', reason, consent: '' },
      },
      { ...on, act: 'promise-node', input: { firm, node, day: addDays(today, c), reason } },
      { act: 'claim-slip', id: slip, by: 'accounts', input: { party: c % 4 === 0 ? 'nobody' : file.buyer } },
      { act: 'void-slip', id: slip, by: 'accounts', input: { reason } },
      {
        act: 'reckon-cost',
        ...on,
        input: { firm, layer: 'detailed', sheet: c % 2 === 0 ? {} : file.deal.cost?.detailed, reasons: {} },
      },
    ],
    a,
  )
}

/** Suppliers are asked for prices of the lines of the order. */
function sourcing({ house, company: firm, file, today }: Around, a: number, b: number, c: number): Try | undefined {
  const suppliers = house.all('party').filter(({ ref }) => ref.id !== file.buyer || c % 7 === 0)
  const supplier = pick(suppliers, b)?.ref.id ?? 'nobody'
  const line = file.deal.contract?.terms.lines[0]
  const sought = file.deal.sourcing?.lines[0]
  const { asked = [] } = file.deal.sourcing ?? {}
  const lines = sought ? [sought] : line ? [soughtFor(line)] : []
  const input = { lines, suppliers: [supplier], answerBy: addDays(today, c % 9), place: '', wishes: { en: '', zh: '' } }
  const offer = pick(asked, a)?.id ?? 'none'
  return a % 2 === 0
    ? { act: 'ask-suppliers', id: file.id, by: 'buyer', input }
    : {
        act: 'choose-supplier',
        id: file.id,
        by: 'buyer',
        input: { firm, line: sought?.id ?? 'none', asked: offer, reason: 'cheapest' },
      }
}

type Line = Terms['lines'][number]

function soughtFor({ id, goods, code, name, specification, quantity }: Line) {
  return { id, for: id, goods, code, name, specification, quantity }
}
