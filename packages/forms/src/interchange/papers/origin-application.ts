import { one } from '@gendan/kernel/decimal'
import type { OriginApplication } from '../../kinds/origin-application/shape.ts'
import type { UblFacts } from '../ubl/documents.ts'
import { countryAtEnd, otherParty, ownParty, texts, UBL_VERSION } from './parts.ts'
import { shippedOf, writtenParty } from './shipped.ts'

/** Data for a certificate of origin as UBL CertificateOfOrigin: an application, not certified; the authority's endorsement says that it is asked for. */
export function originOfPaper(paper: OriginApplication): UblFacts<'CertificateOfOrigin'> {
  const { given, certificate, criterion, buyer } = paper
  const number = given.number ?? ''
  const exporter = ownParty(paper.seller)
  const issuer = writtenParty(paper.authority) ?? {}
  const country = countryAtEnd(paper.seller.addressLines)
  const endorser = { role: { value: 'ISSUER' }, sequence: one, party: issuer, contact: {} }
  const remarks = texts(criterion ? `Origin criterion: ${criterion}` : '', paper.addition)
  return {
    version: UBL_VERSION,
    number: { value: number },
    issued: given.day,
    exporter,
    importer: otherParty(buyer),
    application: {
      reference: { value: number },
      type: certificate || 'CO',
      job: { value: paper.invoiceNumber || number },
      ...(remarks ? { remarks } : {}),
      shipment: shippedOf(
        paper,
        number,
        paper.lines.map(({ origin, ...line }) => ({ ...line, ...(origin ? { origin } : {}) })),
      ),
      endorsers: [endorser],
      preparation: exporter,
      issuer,
      exporter,
      importer: otherParty(buyer),
      country: country ? { code: { value: country } } : {},
      ...(paper.invoiceNumber
        ? { documents: [{ id: { value: paper.invoiceNumber }, types: ['Commercial invoice'] }] }
        : {}),
    },
    endorsement: { document: { value: number }, status: 'requested', endorser },
  }
}
