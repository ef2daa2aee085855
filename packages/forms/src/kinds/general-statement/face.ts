import type { PresentedDocument } from '@gendan/credit/examine/presentation'
import { declared } from '../parts/certificate-parts.ts'
import { presentedFace } from '../parts/presented.ts'
import type { GeneralStatement } from './shape.ts'

/** The paper as a bank's hand reads it. */
export function face(paper: GeneralStatement): PresentedDocument {
  return presentedFace(paper, 'other', (paper.headed || 'Statement').toUpperCase(), {
    statements: [...declared(paper)],
  })
}
