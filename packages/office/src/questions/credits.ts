import type { Answer } from '@gendan/contract/questions'
import { type Party, party } from '@gendan/firm/party'
import { decimal, subtract } from '@gendan/kernel/decimal'
import { contractOf } from '@gendan/orderfile/credit/contract-of'
import { creditFile } from '@gendan/orderfile/credit/credit-file'
import type { CreditFile } from '@gendan/orderfile/credit/credit-shape'
import { lastPresentation, SILENT_PERIOD } from '@gendan/orderfile/credit/last-presentation'
import { type CreditPoint, letterOf, pointsOf, reviewOf } from '@gendan/orderfile/credit/points-of'
import { readOtherwise } from '@gendan/orderfile/credit/read-anew'
import { baseOf, bindingTerms, pendingOf, readAgain } from '@gendan/orderfile/credit/terms-of'
import { type OrderFile, orderFile } from '@gendan/orderfile/order-file'
import { reached } from '@gendan/orderfile/stage'
import { namesOf } from '@gendan/store/accounts'
import { loadStanding } from '@gendan/store/aggregates'
import type { Tx } from '@gendan/store/database'
import { drawnUnder } from '@gendan/store/lists/credits'
import type { Desk } from '../desk.ts'
import { firmHere, one } from '../standing.ts'

/** One credit: its file, its terms as they bind, and its review today against the orders that it pays. */
export async function creditView(tx: Tx, desk: Desk, { id }: { readonly id: string }): Promise<Answer<'credit'>> {
  const { version, state } = await one(tx, creditFile.kind, id)
  const credit = state as unknown as CreditFile
  const { orders, customer } = await aroundCredit(tx, credit)
  const seller = (await firmHere(tx, desk)).state
  const contract = customer && contractOf(orders, seller, customer.facts)
  const { drawn, state: stands } = await drawnUnder(tx, id, desk.day)
  const review = reviewOf(credit, contract, orders, desk.day)
  const { analysisSheet } = review
  const points = pointsOf(credit, review)
  const amendmentRequest = letterOf(credit, points, contract)
  return {
    ...{ version, credit: state, analysisSheet: [...analysisSheet] },
    ...(amendmentRequest ? { amendmentRequest } : {}),
    ...nameOf(customer),
    ...readOf(credit),
    pending: pendingOf(credit).map((message) => message.id),
    points: points.map((point) => ({ ...point, finding: findingOf(point.finding) })),
    findings: review.findings.map(findingOf),
    ...moneyOf(credit, orders, drawn),
    state: stands,
    people: Object.fromEntries((await namesOf(tx, whoDid(credit))).map(({ id: account, name }) => [account, name])),
  }
}

async function aroundCredit(tx: Tx, { orders, customer }: CreditFile) {
  const found = await loadStanding(tx, [
    ...orders.map((id) => ({ kind: orderFile.kind, id })),
    { kind: party.kind, id: customer },
  ])
  const there = found.filter(({ version }) => version > 0)
  return {
    orders: there.filter(({ ref }) => ref.kind === orderFile.kind).map(({ state }) => state as OrderFile),
    customer: there.find(({ ref }) => ref.kind === party.kind)?.state as Party | undefined,
  }
}

function nameOf(customer: Party | undefined) {
  return { customerName: customer?.facts.name.en ?? '', customerNameZh: customer?.facts.name.zh ?? '' }
}

/** What binds, what today's reader makes of the message that stands, and whether that is what was read that day. */
function readOf(credit: CreditFile) {
  const base = baseOf(credit)
  const read = readAgain(credit)
  return {
    base: base?.id ?? '',
    terms: { ...bindingTerms(credit) },
    read: { ...read },
    readOtherwise: [...readOtherwise(credit)],
  }
}

function findingOf({ at, says, rule, verdict, weight, source, remedy, ask }: CreditPoint['finding']) {
  return { at, says, rule, verdict, weight, source, ...(remedy ? { remedy } : {}), ...(ask ? { ask } : {}) }
}

function moneyOf(credit: CreditFile, files: readonly OrderFile[], drawn: string) {
  const { amount, expiry, presentationPeriod } = bindingTerms(credit)
  const orders = files.map(({ id, number, stage, deal }) => ({
    ...{ id, number, stage, settled: deal.contract !== undefined },
    latestShipment: deal.contract?.terms.shipment.latest ?? null,
    onBoard: reached(stage, 'E16') ? null : (deal.shipment?.onBoard ?? null),
  }))
  const last = lastPresentation(orders, { period: presentationPeriod?.days ?? SILENT_PERIOD, expiry: expiry?.date })
  return {
    ...{ orders, amount: amount?.amount ?? null, drawn },
    balance: amount ? subtract(amount.amount, decimal(drawn)) : null,
    lastPresentation: last ?? null,
  }
}

function whoDid(credit: CreditFile): readonly string[] {
  const { messages, corrections, judged, requests, audited, closed } = credit
  const did = [...messages, ...messages.flatMap(({ answer }) => answer ?? []), ...corrections, ...judged, ...requests]
  return [...new Set([...did, ...(audited ? [audited] : []), ...(closed ? [closed] : [])].map(({ by }) => by))]
}
