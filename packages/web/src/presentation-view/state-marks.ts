import type { PresentationState } from '@gendan/orderfile/presentation/standing'
import type { MarkKind } from '../parts/mark.tsx'

/** The colour of how a presentation stands: what the bank has is waited for, a refusal is red. */
export const stateMarks: Readonly<Partial<Record<PresentationState, MarkKind>>> = {
  presented: 'wait',
  refused: 'risk',
  'taken-up': 'wait',
  accepted: 'wait',
  paid: 'done',
}
