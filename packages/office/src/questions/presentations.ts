import type { Answer } from '@gendan/contract/questions'
import { formOf } from '@gendan/forms/catalogue'
import { keeps } from '@gendan/orderfile/binding'
import { papersChecked } from '@gendan/orderfile/gates/papers-checked'
import { gateRecord, type Issued, type OrderFile, orderFile } from '@gendan/orderfile/order-file'
import { termsFor } from '@gendan/orderfile/presentation/examined'
import { type Presentation, presentation } from '@gendan/orderfile/presentation/presentation'
import { numberOf } from '@gendan/orderfile/presentation/told'
import { loadStanding } from '@gendan/store/aggregates'
import type { Tx } from '@gendan/store/database'
import { one } from '../standing.ts'

/** One presentation with what it is held against, and the papers of its orders that go to banks. */
export async function presentationView(tx: Tx, id: string): Promise<Answer<'presentation'>> {
  const { version, state } = await one(tx, presentation.kind, id)
  const held = state as unknown as Presentation
  const found = await loadStanding(
    tx,
    held.orders.map((file) => ({ kind: orderFile.kind, id: file })),
  )
  const byId = new Map(found.map((standing) => [standing.ref.id, standing.state as OrderFile]))
  const orders = held.orders.flatMap((file) => byId.get(file) ?? [])
  const terms = termsFor(held, orders)
  const credits = orders.flatMap(({ deal }) => deal.credits ?? [])
  return {
    version,
    presentation: state,
    number: numberOf(held, orders),
    terms: terms ? { ...terms } : null,
    papers: orders.flatMap(papersForBanks),
    orders: orders.map((file) => orderOf(file, id)),
    print: orders[0]?.deal.presentations?.find((told) => told.id === id)?.print ?? '',
    credits: [...new Map(credits.map(({ credit, number }) => [credit, { credit, number }])).values()],
  }
}

function orderOf(file: OrderFile, id: string): Answer<'presentation'>['orders'][number] {
  const { signed } = gateRecord(file, papersChecked.id, id)
  const isAsked = file.deal.presentations?.some((told) => told.id === id && told.credit !== undefined) ?? false
  const open = signed !== undefined && keeps(signed.facts, papersChecked.ownFacts(file, id))
  return {
    id: file.id,
    number: file.number,
    currency: file.deal.contract?.terms.currency ?? '',
    gate: isAsked ? (open ? 'open' : 'shut') : 'none',
  }
}

function papersForBanks(file: OrderFile): Answer<'presentation'>['papers'] {
  return file.papers.flatMap((paper) => {
    const face = formOf(paper.kind)?.face?.(paper.filled)
    if (!face) return []
    const { id, kind, number, version } = paper
    return [{ file: file.id, paper: id, kind, number, version, shows: face.kind, latest: isLatest(paper, file) }]
  })
}

function isLatest({ kind, part, version }: Issued, { papers }: OrderFile): boolean {
  return !papers.some((other) => other.kind === kind && other.part === part && other.version > version)
}
