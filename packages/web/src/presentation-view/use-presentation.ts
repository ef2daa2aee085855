import type { Answer } from '@gendan/contract/questions'
import { type Credit, creditShape } from '@gendan/credit/terms/credit'
import { type Demands, demandsOf } from '@gendan/orderfile/presentation/demanded'
import { type Examined, examinedBy } from '@gendan/orderfile/presentation/examined'
import type { Presentation } from '@gendan/orderfile/presentation/presentation'
import { type PresentationState, stateOf } from '@gendan/orderfile/presentation/standing'
import { useMemo } from 'react'
import { useWorld } from '../app/world.ts'

/** A presentation on the screen: what the house keeps of it, and what examination says of it today. */
export interface Shown extends Demands {
  readonly answer: Answer<'presentation'>
  readonly held: Presentation
  readonly state: PresentationState
  readonly terms: Credit | undefined
  readonly examined: Examined
  /** Documents may be changed now. */
  readonly open: boolean
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
