import type { PresentedDocument } from '@gendan/credit/examine/presentation'
import { declared } from '../parts/certificate-parts.ts'
import { countShown, described } from '../parts/face.ts'
import { presentedFace } from '../parts/presented.ts'
import type { ManufacturerCertificate } from './shape.ts'

/** The certificate as a bank's hand reads it: the maker's, not ours. */
export function face(paper: ManufacturerCertificate): PresentedDocument {
  const { goods, issuer } = paper
  return presentedFace(paper, 'manufacturer-certificate', "MANUFACTURER'S CERTIFICATE", {
    ...{ issuer: issuer.name.en, signature: issuer.name.en },
    goods: goods.map((line) => ({ description: described(line), ...countShown(line.quantity) })),
    statements: [...declared(paper)],
  })
}
