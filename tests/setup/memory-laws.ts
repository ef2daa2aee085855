import { aggregateOf } from '@gendan/contract/aggregates'
import { type Firm, firm } from '@gendan/firm/firm'
import { goods } from '@gendan/firm/goods'
import { party } from '@gendan/firm/party'
import type { Deal } from '@gendan/forms/deal/deal'
import { compare, decimal, sumOf } from '@gendan/kernel/decimal'
import { fingerprint } from '@gendan/kernel/fingerprint'
import type { Finding } from '@gendan/kernel/rule'
import { same } from '@gendan/kernel/same'
import type { BankSlip } from '@gendan/orderfile/bank-slip'
import { expectedPapers } from '@gendan/orderfile/binder/expected'
import { holds } from '@gendan/orderfile/binding'
import { dealOf, goodsOf, reviewsOf, suppliersOf } from '@gendan/orderfile/deal-of'
import { gateOf, gateOfPaper, lampsOf, stillBefore } from '@gendan/orderfile/gates'
import { receivableOf } from '@gendan/orderfile/money/receivable'
import { gateRecord, type OrderFile, type OrderFileEvent } from '@gendan/orderfile/order-file'
import { payables } from '@gendan/orderfile/payables'
import { stageNumber } from '@gendan/orderfile/stage'
import type { Fate, MemoryHouse, Told, Trial } from './memory-house.ts'

/** What moves an order on, by the house's own words: none of it while the file is on hold, cancelled or lost. */
const ONWARD: ReadonlySet<string> = new Set([
  ...['make-offer', 'settle-terms', 'plan-production', 'hold-meeting', 'plan-purchase', 'ask-signature', 'sign-gate'],
  ...['pass-gate', 'force-gate', 'issue-paper', 'stamp-paper', 'settle-packing', 'record-shipment'],
])
/** What prepares or records: it goes on during a hold, and ends with the order. */
const UNLESS_ENDED: ReadonlySet<string> = new Set([
  ...[
    'amend-terms',
    'put-doubt',
    'put-inspection',
    'seal-sample',
    'scan-sample',
    'open-inspection',
    'put-sample',
    'record-order',
    'record-round',
    'promise-node',
    'record-promise',
    'ask-suppliers',
    'choose-supplier',
  ],
])
/** What may still touch a file that is closed: it is opened again, and its kept samples stand on their shelf for years. */
const IN_CLOSED: ReadonlySet<string> = new Set(['reopen-file', 'lend-sample', 'return-sample', 'let-go-sample'])

/** The deal of a file as the house would draw it now. */
export function dealHere(house: MemoryHouse, file: OrderFile, company: string): { deal: Deal; ours: Firm } {
  const ours = house.of(firm.kind, company).state as Firm
  const stateOf = (kind: string, id: string) => house.of(kind, id).state as never
  const suppliers = Object.fromEntries(suppliersOf(file).map((id) => [id, stateOf(party.kind, id)]))
  const reviews = reviewsOf(goodsOf(file).map((id) => stateOf(goods.kind, id)))
  return { ours, deal: dealOf(file, ours, { buyer: stateOf(party.kind, file.buyer), suppliers, reviews }) }
}

/** Everything in which a house broke its own law when this was tried; none where all is well. */
export function broken(house: MemoryHouse, company: string, trial: Trial, fate: Fate): readonly string[] {
  if (fate.is === 'thrown') return [`threw ${(fate.problem as Error).stack ?? fate.problem}`]
  if (fate.is === 'refused') return unspoken(fate.findings)
  if (fate.is === 'barred') return []
  const kept = [...new Set(fate.changes.map(({ on }) => `${on.kind}/${on.id}`))].flatMap((name) => {
    const [kind = '', ...id] = name.split('/')
    return unkept(house.of(kind, id.join('/')))
  })
  return [
    ...kept,
    ...(trial.act.on.kind === 'order-file' ? ofFile(house, company, trial, fate) : []),
    ...(trial.act.on.kind === 'bank-slip' ? ofSlip(house, fate.after.state as BankSlip) : []),
  ]
}

/** No more is shared out than came, and every share stands on both sides: on the slip, and in the file that it is for. */
function ofSlip(house: MemoryHouse, { id, facts, parts }: BankSlip): readonly string[] {
  const shared = sumOf(parts.map(({ amount }) => decimal(amount)))
  const over = compare(shared, decimal(facts.amount.amount)) > 0
  const lost = parts.filter((part) => {
    const { money } = (house.of('order-file', part.file).state as OrderFile).deal
    const moved = facts.way === 'in' ? (money?.receipts ?? []) : (money?.payments ?? [])
    return !moved.some((one) => one.id === part.id && one.slip === id && one.moved.amount === part.amount)
  })
  return [
    ...(over ? [`${shared} is shared out of ${facts.amount.amount}`] : []),
    ...lost.map((part) => `the share ${part.id} stands on the slip alone`),
  ]
}

/** A refusal says at least one thing, and everything it says in both tongues. */
function unspoken(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return ['refused without a finding']
  const dumb = ({ rule, says, remedy }: Finding) =>
    [rule, says.en, says.zh].some((word) => word.trim() === '') || (remedy && (remedy.en === '' || remedy.zh === ''))
  return findings.filter(dumb).map((one) => `says nothing in one tongue: ${JSON.stringify(one)}`)
}

/** What is kept fits its shape and comes back from JSON as it was. */
function unkept({ ref, state }: Told): readonly string[] {
  const read = aggregateOf(ref.kind).state.safeParse(JSON.parse(JSON.stringify(state)))
  if (!read.success) return [`${ref.kind} does not fit its shape: ${JSON.stringify(read.error.issues.slice(0, 3))}`]
  return same(read.data, state) ? [] : [`${ref.kind} does not come back as it was kept`]
}

type Done = Extract<Fate, { is: 'done' }>

function ofFile(house: MemoryHouse, company: string, { act }: Trial, fate: Done): readonly string[] {
  if (act.does === 'opens') return []
  const [before, after] = [fate.before.state as OrderFile, fate.after.state as OrderFile]
  const events = fate.changes.filter(({ on }) => on.id === before.id).map(({ event }) => event as OrderFileEvent)
  const { aside } = before
  return [
    ...(aside && ONWARD.has(act.name) ? [`${act.name} moves on an order that is ${aside.state}`] : []),
    ...(aside && aside.state !== 'hold' && UNLESS_ENDED.has(act.name)
      ? [`${act.name} though it is ${aside.state}`]
      : []),
    ...(before.stage === 'E19' && !IN_CLOSED.has(act.name) ? [`${act.name} in a closed file`] : []),
    ...(stageNumber(after.stage) < stageNumber(before.stage) && act.name !== 'reopen-file'
      ? [`${act.name} brings the file back from ${before.stage} to ${after.stage}`]
      : []),
    ...events.flatMap((event) => ofEvent(house, company, before, event)),
  ]
}

function ofEvent(house: MemoryHouse, company: string, file: OrderFile, event: OrderFileEvent): readonly string[] {
  if (event.type === 'paper-issued') return [...ofPaper(house, company, file, event.paper), ...ofTotal(event.paper)]
  if (event.type !== 'gate-signed') return []
  return [...ofSignature(house, company, file, event), ...(event.gate === 'G26' ? ofClosing(file, event) : [])]
}

/** Nobody closes a file that lacks something, but by force. */
function ofClosing(file: OrderFile, { signature }: Signing): readonly string[] {
  if (signature.forced) return []
  const missing = expectedPapers(file).filter(({ state }) => state === 'missing')
  const owed = receivableOf(file)
  return [
    ...missing.map(({ kind, part }) => `closed without ${kind} ${part}`),
    ...(file.deal.cost?.actual ? [] : ['closed without its actual cost']),
    ...(owed ? [] : ['closed with nothing settled']),
    ...payables(file)
      .filter(({ open }) => compare(open.amount, decimal('0')) > 0)
      .map(({ number }) => `closed while ${number} is owed`),
  ]
}

type Signing = Extract<OrderFileEvent, { type: 'gate-signed' }>
type Paper = OrderFile['papers'][number]

/** A signature is bound to the facts that stood, and those are the facts it keeps. */
function ofSignature(house: MemoryHouse, company: string, file: OrderFile, event: Signing): readonly string[] {
  const { gate: id, part, signature } = event
  const gate = gateOf(id)
  if (!gate) return [`signed at ${id}, which is no gate`]
  const { deal, ours } = dealHere(house, file, company)
  const subject = { file, deal, part }
  const own = gateRecord(file, id, part).asked?.own ?? {}
  const facts = gate.facts(subject, own)
  const shut = signature.forced ? [] : stillBefore(gate, part, file, deal, ours)
  return [
    ...(facts === undefined ? [`${id} ${part} is signed while its facts are not settled`] : []),
    ...(holds(signature, gate, subject, own) ? [] : [`${id} ${part}: what is signed is not what stood`]),
    ...(signature.print === fingerprint(signature.facts)
      ? []
      : [`${id} ${part}: the kept facts are not the signed ones`]),
    ...shut.map((lamp) => `${id} ${part} is signed before ${lamp.gate} ${lamp.part}`),
  ]
}

/** A paper leaves the house only through its gate, open for exactly what it says. */
function ofPaper(house: MemoryHouse, company: string, file: OrderFile, paper: Paper): readonly string[] {
  const gate = gateOfPaper(paper.kind)
  if (!gate) return []
  const { deal, ours } = dealHere(house, file, company)
  const { signed } = gateRecord(file, gate.id, paper.part)
  const lamp = lampsOf(file, deal, ours).find((one) => one.gate === gate.id && one.part === paper.part)
  return [
    ...(signed && holds(signed, gate, { file, deal, part: paper.part }, paper.own)
      ? []
      : [`${paper.kind} is issued while ${gate.id} is ${lamp?.state ?? 'not there'}`]),
    ...stillBefore(gate, paper.part, file, deal, ours).map((one) => `${paper.kind} is issued before ${one.gate}`),
  ]
}

/** The total at the foot is the sum of the lines above it. */
function ofTotal({ kind, filled }: Paper): readonly string[] {
  const { lines, total } = filled as { lines?: readonly { amount?: Amount }[]; total?: Amount }
  const amounts = lines?.map(({ amount }) => amount)
  if (!total?.amount || !amounts?.every((one) => one?.amount !== undefined)) return []
  const sum = sumOf(amounts.map((one) => decimal(one?.amount ?? '0')))
  return compare(sum, decimal(total.amount)) === 0
    ? []
    : [`${kind}: the lines make ${sum}, its foot says ${total.amount}`]
}

interface Amount {
  readonly amount: string
}
