import type { Presentation } from '@gendan/orderfile/presentation/presentation'
import { drawnBy, faceOf, presentedOn, settledOf, stateOf } from '@gendan/orderfile/presentation/standing'
import type { Tx } from '../database.ts'
import type { Projected } from './projected.ts'
import { projectSearch } from './search.ts'

/** The presentation's line in the list, its part of the balance of its credit, and what it is found by. */
export async function projectPresentation(tx: Tx, one: Projected): Promise<void> {
  const state = one.state as Presentation
  const { id, basis, orders, drawing, documents, acceptance, at } = state
  const drawn = drawnBy(documents)
  await tx.query({
    name: 'project-presentation',
    text: `insert into presentation_row (company, world, id, version, credit, credit_number, against, files, first_file, drawing, state,
             currency, amount, settled, documents, opened, presented, maturity)
           values (current_setting('gendan.company'), current_setting('gendan.world'), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12,
             $13, $14, $15, $16)
           on conflict (company, world, id) do update set (version, state, currency, amount, settled, documents, presented, maturity) =
             (excluded.version, excluded.state, excluded.currency, excluded.amount, excluded.settled, excluded.documents,
              excluded.presented, excluded.maturity)`,
    values: [
      id,
      one.version,
      basis.way === 'credit' ? basis.credit : '',
      basis.way === 'credit' ? basis.number : '',
      basis.way === 'collection' ? basis.against : '',
      orders,
      orders[0] ?? '',
      drawing,
      stateOf(state),
      drawn?.currency ?? null,
      drawn?.amount ?? null,
      settledOf(state),
      documents.length,
      at.slice(0, 10),
      presentedOn(state) ?? null,
      acceptance?.maturity ?? null,
    ],
  })
  await searchPresentation(tx, state)
}

/** It is found by its credit, the banks it went to, what it draws, and the number of each document: a bill of lading finds it. */
export async function searchPresentation(tx: Pick<Tx, 'query'>, one: Presentation): Promise<void> {
  const { id, basis, drawing, documents, rounds } = one
  const numbers = [...rounds.flatMap((round) => round.documents), ...documents].flatMap((document) => [
    document.source.from === 'paper' ? document.source.number : '',
    faceOf(document).numbers.own ?? '',
  ])
  const number = basis.way === 'credit' ? `${basis.number}/${drawing}` : ''
  const texts = [number, drawnBy(documents)?.amount ?? '', ...rounds.map(({ bank }) => bank), ...numbers]
  await projectSearch(tx, 'presentation', id, [...new Set(texts)])
}
