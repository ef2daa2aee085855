import { type SeenDocument, seenOf } from '@gendan/credit/examine/seen'
import type { Credit, Requirement } from '@gendan/credit/terms/credit'
import type { HeldDocument } from './shapes.ts'
import { faceOf } from './standing.ts'

/** One document that the credit asks for, and what stands for it. */
export interface Demanded {
  readonly requirement: Requirement
  readonly documents: readonly HeldDocument[]
}

/** What a credit asks for beside what is there. */
export interface Demands {
  readonly demands: readonly Demanded[]
  /** Documents that it asks for elsewhere than among its documents: the draft. */
  readonly besides: readonly HeldDocument[]
  /** Documents that the credit does not ask for. */
  readonly unasked: readonly HeldDocument[]
}

/** What a credit asks for beside what is there, by the room that examines. Without terms nothing is asked. */
export function demandsOf(terms: Credit | undefined, documents: readonly HeldDocument[]): Demands {
  if (!terms) return { demands: [], besides: [], unasked: documents }
  const seen = seenOf({ credit: terms, documents: documents.map(faceOf) })
  const answering = (requirement: Requirement) =>
    documents.filter((_, i) => (seen.documents[i] as SeenDocument).asked.includes(requirement))
  const demands = seen.credit.documents.map((requirement) => ({ requirement, documents: answering(requirement) }))
  const shown = new Set(demands.flatMap((one) => one.documents.map(({ id }) => id)))
  const rest = documents.filter(({ id }) => !shown.has(id))
  const asked = new Set(documents.flatMap(({ id }, i) => (seen.documents[i]?.required ? [id] : [])))
  return { demands, besides: rest.filter(({ id }) => asked.has(id)), unasked: rest.filter(({ id }) => !asked.has(id)) }
}

/** Documents in the order in which the credit asks for them: the draft first, what nobody asked for last. */
export function inCreditOrder(terms: Credit | undefined, documents: readonly HeldDocument[]): readonly HeldDocument[] {
  const { demands, besides, unasked } = demandsOf(terms, documents)
  return [...new Set([...besides, ...demands.flatMap((one) => one.documents), ...unasked])]
}
