import type { PresentedDocument } from '@gendan/credit/examine/presentation'
import { declared } from '../parts/certificate-parts.ts'
import { presentedFace } from '../parts/presented.ts'
import type { BeneficiaryCertificate } from './shape.ts'

/** The paper as a bank's hand reads it. */
export function face(paper: BeneficiaryCertificate): PresentedDocument {
  return presentedFace(paper, 'beneficiary-certificate', "BENEFICIARY'S CERTIFICATE", {
    statements: [...declared(paper)],
  })
}
