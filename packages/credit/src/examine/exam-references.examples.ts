import type { Change } from './clean-set.examples.ts'
import type { kindsOfSet } from './clean-sets.examples.ts'
import { condition } from './exam-transport.examples.ts'

const SEA = 'by sea, CIF with insurance'

/** One thing wrong in the days and numbers that papers show, and the one rule that must say so. */
export const referenceFaults: readonly (readonly [
  what: string,
  rule: string,
  kind: keyof typeof kindsOfSet,
  change: Change,
])[] = [
  [
    'an inspection three days after shipment, where two days of it are allowed',
    'GEN-69',
    SEA,
    (i) => {
      i.credit.credit.documents.push({
        kind: 'inspection-certificate',
        text: 'INSPECTION CERTIFICATE ISSUED WITHIN 2 DAYS OF SHIPMENT',
      })
      i.documents.push({
        kind: 'inspection-certificate',
        title: 'INSPECTION CERTIFICATE',
        originals: 1,
        issuer: 'EAST SURVEYORS',
        signed: true,
        dates: { issued: '2026-11-06' },
      })
    },
  ],
  [
    'a packing list without the number that it must bear',
    'INV-27',
    SEA,
    condition('IRC NO. 260326110 MUST APPEAR IN PACKING LIST'),
  ],
]
