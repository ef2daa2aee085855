import type { Answer } from '@gendan/contract/questions'
import { type SeenDocument, seenOf } from '@gendan/credit/examine/seen'
import { type Credit, creditShape, type Requirement } from '@gendan/credit/terms/credit'
import { type Examined, examinedBy } from '@gendan/orderfile/presentation/examined'
import type { Presentation } from '@gendan/orderfile/presentation/presentation'
import type { HeldDocument } from '@gendan/orderfile/presentation/shapes'
import { faceOf, type PresentationState, stateOf } from '@gendan/orderfile/presentation/standing'
import { useMemo } from 'react'
import { useWorld } from '../app/world.ts'

/** A presentation on the screen: what the house keeps of it, and what examination says of it today. */
export interface Shown {
  readonly answer: Answer<'presentation'>
  readonly held: Presentation
  readonly state: PresentationState
  readonly terms: Credit | undefined
  readonly examined: Examined
  readonly demands: readonly Demanded[]
  /** Documents that it asks for elsewhere than among its documents: the draft. */
  readonly besides: readonly HeldDocument[]
  /** Documents that the credit does not ask for. */
  readonly unasked: readonly HeldDocument[]
  /** Documents may be changed now. */
  readonly open: boolean
}

/** One document that the credit asks for, and what stands for it. */
export interface Demanded {
  readonly requirement: Requirement
  readonly documents: readonly HeldDocument[]
}

/** The same room that the server judges by runs here at every change: no further question is asked. */
export function useShown(answer: Answer<'presentation'>): Shown {
  const { day } = useWorld()
  return useMemo(() => {
    const held = answer.presentation as unknown as Presentation
    const state = stateOf(held)
    const terms = answer.terms ? creditShape.parse(answer.terms) : undefined
    const last = held.rounds.at(-1)
    const open = state === 'draft' || state === 'refused'
    const when = open || !last ? { day } : { day: last.day, bank: last.bank }
    return {
      ...{ answer, held, state, terms, open },
      examined: examinedBy(terms, held, when),
      ...demandsOf(terms, held.documents),
    }
  }, [answer, day])
}

/** What a credit asks for beside what is there, by the room that examines. */
export function demandsOf(
  terms: Credit | undefined,
  documents: readonly HeldDocument[],
): Pick<Shown, 'demands' | 'besides' | 'unasked'> {
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
