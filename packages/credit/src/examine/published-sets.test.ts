import { describe, expect, test } from 'vitest'
import type { Change } from './clean-set.examples.ts'
import { examined } from './clean-set.examples.ts'
import type { Presentation } from './presentation.ts'
import { millSet, paper } from './published-mill.examples.ts'
import { railSet } from './published-rail.examples.ts'
import { towelSet } from './published-towels.examples.ts'

const rulesIn = (presentation: Presentation) => [
  ...new Set(
    examined(presentation)
      .findings.filter(({ verdict, weight }) => verdict === 'fail' && weight === 'block')
      .map(({ rule }) => rule),
  ),
]

describe('a set for a textile mill in Bangladesh', () => {
  test('complies: insurance is the applicant’s, an advice to his insurer is there', () => {
    expect(examined(millSet())).toMatchObject({ complies: true, lastDay: '2026-07-03' })
  })

  const harmless: readonly (readonly [string, Change])[] = [
    [
      'a bill to order that is endorsed, where it may be drawn or endorsed to the bank',
      paper('bill-of-lading', (d) => (d.parties.consignee = 'TO ORDER')),
    ],
    [
      'a policy that nobody asked for',
      (i) => i.documents.push({ kind: 'insurance', insured: { amount: '10', currency: 'EUR' } }),
    ],
    [
      'a Friday as the last day, where the bank in Dhaka opens on Sunday',
      (i) => (i.presentation = { date: '2026-07-05', to: 'MEGHNA BANK PLC, DHAKA, BANGLADESH' }),
    ],
    [
      'an advice on the fifth working day of the seller',
      paper('shipping-advice', (d) => (d.dates.issued = '2026-06-25')),
    ],
  ]
  test.each(harmless)('%s is no discrepancy', (_, change) => {
    expect(rulesIn(millSet(change))).toEqual([])
  })

  const faults: readonly (readonly [string, string, Change])[] = [
    [
      'a straight bill',
      'TRN-07',
      paper('bill-of-lading', (d) => (d.parties.consignee = 'KARNAPHULI KNIT COMPOSITE LTD.')),
    ],
    [
      'an advice after five working days by any calendar',
      'SHA-01',
      (i) => {
        i.presentation.date = '2026-06-30'
        paper('shipping-advice', (d) => (d.dates.issued = '2026-06-29'))(i)
      },
    ],
    ['a packing list without the numbers of the importer', 'INV-27', paper('packing-list', (d) => (d.statements = []))],
    ['no weights on the bill', 'INV-27', paper('bill-of-lading', (d) => delete d.weights)],
    [
      'only the applicant notified, and not the bank',
      'TRN-09',
      paper('bill-of-lading', (d) => (d.parties.notify = 'KARNAPHULI KNIT COMPOSITE LTD.')),
    ],
    [
      'a draft on the applicant',
      'DRF-02',
      paper('draft', (d) => (d.parties.drawee = 'KARNAPHULI KNIT COMPOSITE LTD.')),
    ],
    ['presented on the sixteenth day and no closed day between', 'TIM-02', (i) => (i.presentation.date = '2026-07-06')],
    [
      'papers sent to the applicant on the ninth day',
      'GEN-69',
      paper('courier-receipt', (d) => (d.dates.issued = '2026-06-27')),
    ],
    [
      'no receipt of the courier',
      'BEN-05',
      (i) => (i.documents = i.documents.filter((d: { kind: string }) => d.kind !== 'courier-receipt')),
    ],
  ]
  test.each(faults)('%s: %s', (_, rule, change) => {
    expect(rulesIn(millSet(change))).toEqual([rule])
  })
})

describe('a set of tea towels, as textbooks set it', () => {
  test('complies, and the bank in Guangzhou opens after the holidays', () => {
    expect(examined(towelSet())).toMatchObject({ complies: true, lastDay: '2026-10-08' })
  })

  const faults: readonly (readonly [string, readonly string[], Change])[] = [
    [
      'bamboo where the heading over all lines says cotton',
      ['INV-06'],
      paper('commercial-invoice', (d) => {
        for (const one of d.goods) one.description = one.description.replace('COTTON', 'BAMBOO')
      }),
    ],
    ['an unsigned invoice', ['INV-05'], paper('commercial-invoice', (d) => (d.signed = false))],
    [
      'a certificate of five days for three',
      ['BEN-01'],
      paper('beneficiary-certificate', (d) => (d.statements = [d.statements[0].replace('3 DAYS', '5 DAYS')])),
    ],
    ['other marks', ['XD-06', 'GEN-60'], paper('bill-of-lading', (d) => (d.marks = 'Y.Y.T / TORONTO'))],
    [
      'a bill to order of the applicant, whose words are no address',
      ['TRN-07'],
      paper('bill-of-lading', (d) => (d.parties.consignee = 'TO ORDER OF YEE WAH TRADING CORPORATION')),
    ],
    ['cover a little short', ['INS-08'], paper('insurance', (d) => (d.insured.amount = '98938.00'))],
    ['one day late', ['TIM-02'], (i) => (i.presentation.date = '2026-10-09')],
  ]
  test.each(faults)('%s: %s', (_, rules, change) => {
    expect(rulesIn(towelSet(change)).toSorted()).toEqual([...rules].toSorted())
  })
})

describe('a set for goods by rail', () => {
  const quantity =
    (tonnes: string, amount: string): Change =>
    (i) => {
      paper('commercial-invoice', (d) => {
        d.goods = [{ ...d.goods[0], quantity: tonnes, amount }]
        d.total = { amount, currency: 'USD' }
      })(i)
      paper('packing-list', (d) => (d.goods = [{ ...d.goods[0], quantity: tonnes }]))(i)
      for (const kind of ['packing-list', 'rail-waybill'])
        paper(kind, (d) => (d.weights = { gross: '570000', net: `${tonnes}000` }))(i)
    }

  test('complies with one duplicate of the railway bill, inspected four days before it', () => {
    expect(rulesIn(railSet())).toEqual([])
    expect(rulesIn(railSet(paper('inspection-certificate', (d) => (d.dates.issued = '2026-08-06'))))).toEqual([])
  })

  test('draws more where a condition lets quantity and amount be more', () => {
    expect(rulesIn(railSet(quantity('525', '52500.00')))).toEqual([])
    expect(rulesIn(railSet(quantity('526', '52600.00'))).toSorted()).toEqual(['TOL-06', 'TOL-07'])
  })

  test.each<readonly [string, string, Change]>([
    ['six days before', 'GEN-69', paper('inspection-certificate', (d) => (d.dates.issued = '2026-08-04'))],
    ['six days after', 'GEN-69', paper('inspection-certificate', (d) => (d.dates.issued = '2026-08-16'))],
    ['two days before for three', 'GEN-69', paper('phytosanitary-certificate', (d) => (d.dates.issued = '2026-08-08'))],
    ['no number of the contract', 'INV-27', paper('commercial-invoice', (d) => (d.statements = []))],
    [
      'too little of it',
      'CRT-03',
      paper('analysis-certificate', (d) => (d.statements = ['BRIX 35.2 PCT', 'MOULD 42 PCT'])),
    ],
  ])('%s: %s', (_, rule, change) => {
    expect(rulesIn(railSet(change))).toEqual([rule])
  })
})
