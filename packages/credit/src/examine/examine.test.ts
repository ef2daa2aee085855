import { describe, expect, test } from 'vitest'
import { type Change, credit, examined, on, setWith } from './clean-set.examples.ts'
import { faults } from './exam-rules.examples.ts'

const found = (change?: Change) =>
  examined(setWith(change))
    .findings.filter(({ verdict }) => verdict !== 'pass')
    .map(({ rule, verdict }) => `${rule} ${verdict}`)

describe('a set that complies', () => {
  test('comes out clean, with its last day', () => {
    expect(examined(setWith())).toMatchObject({ findings: [], complies: true, lastDay: '2026-11-24' })
  })

  /** Differences that mean nothing. */
  const harmless: Readonly<Record<string, Change>> = {
    'an abbreviated name': on('commercial-invoice', (d) => (d.parties.buyer = 'Halvorsen Lys A.S.')),
    'another order of the description and more of it': on(
      'commercial-invoice',
      (d) => (d.goods[0].description = 'ART.130 CHAIRS, OAK, NATURAL LACQUERED'),
    ),
    'an insurance nobody asked for': credit((c) => c.documents.splice(3, 1)),
    'a measure in another of its names': (i) => {
      i.credit.credit.goods.text += '\n300 CUBIC METERS IN ALL'
      on('commercial-invoice', (d) => (d.goods[0].description += ', 300 CBM IN ALL'))(i)
    },
    'contents that the credit knows': (i) => {
      i.credit.credit.goods.text += '\nMOISTURE MAX 12%'
      for (const kind of ['commercial-invoice', 'bill-of-lading'])
        on(kind, (d) => (d.goods[0].description += ', MOISTURE 12 PCT MAX'))(i)
    },
    'a port with its terminal': on('bill-of-lading', (d) => (d.transport.loading = 'BEILUN, NINGBO')),
    'the country beside the port': on('bill-of-lading', (d) => (d.transport.discharge = 'Oslo, Norway')),
    'more cover than asked': on('insurance', (d) => (d.insured.amount = '60000')),
    'a certificate issued after shipment': on('certificate-of-origin', (d) => (d.dates.issued = '2026-11-10')),
    'packages named in general': on('bill-of-lading', (d) => (d.packages.kind = 'PACKAGES')),
    'insurance on the day of shipment': on('insurance', (d) => (d.dates.issued = '2026-11-03')),
    'insurance dated later that says it runs from shipment': on('insurance', (d) => {
      d.dates.issued = '2026-11-04'
      d.insured.effective = '2026-11-03'
    }),
    'three bills of lading of one': on('bill-of-lading', (d) => (d.originalsStated = 3)),
    'a doubt about packing': on('bill-of-lading', (d) => d.clauses.push('PACKING MAY BE INSUFFICIENT')),
    'transhipment in containers though it is forbidden': (i) => {
      i.credit.credit.transhipment = 'not-allowed'
      on('bill-of-lading', (d) => d.clauses.push('TRANSHIPMENT AT BUSAN', '2X40 CONTAINERS'))(i)
    },
    'five per cent less drawn, all goods shipped': (i) => {
      on('commercial-invoice', (d) => {
        d.total.amount = '50200'
        d.statements = ['LESS 4 PERCENT DISCOUNT']
      })(i)
      on('draft', (d) => (d.total.amount = '50200'))(i)
    },
    'the beneficiary corrects his own list': on(
      'packing-list',
      (d) => (d.corrections = [{ what: 'carton number', authenticated: false }]),
    ),
    'an unsigned packing list': on('packing-list', (d) => (d.signed = false)),
  }
  test.each(Object.entries(harmless))('stays clean with %s', (_, change) => {
    const { findings, complies } = examined(setWith(change))
    expect(findings.filter(({ weight }) => weight !== 'note')).toEqual([])
    expect(complies).toBe(true)
  })
})

describe('one thing wrong is found, and nothing else', () => {
  test.each(faults)('%s: %s', (_, rule, change) => {
    const { findings, complies } = examined(setWith(change))
    expect(
      findings.filter(({ weight, verdict }) => weight === 'block' && verdict === 'fail').map((one) => one.rule),
    ).toEqual([rule])
    expect(complies).toBe(false)
  })

  test('presented after expiry: both periods, in one set', () => {
    expect(found((i) => (i.presentation.date = '2026-12-02'))).toEqual(['TIM-01 fail', 'TIM-02 fail'])
  })

  test('too much drawn: draft, invoice and price speak', () => {
    const more: Change = (i) => {
      on('commercial-invoice', (d) => {
        d.goods[0].quantity = '1100'
        d.goods[0].amount = '57530'
        d.total.amount = '57530'
      })(i)
      on('draft', (d) => (d.total.amount = '57530'))(i)
    }
    expect(found(more)).toEqual(expect.arrayContaining(['TOL-07 fail', 'TOL-06 fail', 'INV-16 judgement']))
  })

  test('what is not told is cannot-tell and never passes', () => {
    const { complies, findings } = examined(setWith(on('bill-of-lading', (d) => delete d.endorsed)))
    expect([complies, findings.map(({ rule, verdict }) => [rule, verdict])]).toEqual([
      'cannot-tell',
      [['TRN-08', 'cannot-tell']],
    ])
  })
})

describe('days', () => {
  test('a last day on a Saturday moves to Monday, and over a holiday that was given', () => {
    const late: Change = (i) => {
      on('bill-of-lading', (d) => {
        d.dates.onBoard = '2026-10-31'
        d.dates.issued = '2026-10-31'
      })(i)
      on('insurance', (d) => (d.dates.issued = '2026-10-31'))(i)
    }
    expect(examined(setWith(late)).lastDay).toBe('2026-11-23')
    expect(
      examined(
        setWith((i) => {
          late(i)
          i.presentation.closedDays = ['2026-11-23']
        }),
      ).lastDay,
    ).toBe('2026-11-24')
  })

  test('two vessels: the earliest shipment starts the period; one voyage: the latest does', () => {
    const second =
      (voyage: string): Change =>
      (i) => {
        const bill = i.documents.find((one: { kind: string }) => one.kind === 'bill-of-lading')
        bill.dates = { issued: '2026-10-20', onBoard: '2026-10-20' }
        i.documents.push({
          ...JSON.parse(JSON.stringify(bill)),
          dates: { issued: '2026-11-03', onBoard: '2026-11-03' },
          transport: { ...bill.transport, voyage },
        })
        on('insurance', (d) => (d.dates.issued = '2026-10-20'))(i)
      }
    expect(examined(setWith(second('046W'))).lastDay).toBe('2026-11-10')
    expect(examined(setWith(second('045W'))).lastDay).toBe('2026-11-24')
  })
})

describe('what descriptions say beside the names of goods', () => {
  test('a content with another figure on a bill of lading is found', () => {
    const change: Change = (i) => {
      i.credit.credit.goods.text += '\nFE 62% BASIS'
      on('commercial-invoice', (d) => (d.goods[0].description += ', FE 62% BASIS'))(i)
      on('bill-of-lading', (d) => (d.goods[0].description += ', FE 65%'))(i)
    }
    expect(found(change)).toEqual(['GEN-16 fail'])
  })

  test('a quantity with which a description begins is compared where no other stands', () => {
    const change = on('bill-of-lading', (d) => (d.goods = [{ description: '900 PCS OAK CHAIRS' }]))
    expect(found(change)).toEqual(['XD-03 fail'])
  })

  test('a document that a condition asks for is missed', () => {
    const change = credit((c) => (c.conditions = [{ text: 'PHYTOSANITARY CERTIFICATE REQUIRED' }]))
    expect(found(change)).toEqual(['GEN-07 fail'])
    expect(found(credit((c) => (c.conditions = [{ text: 'CERTIFICATE OF ORIGIN REQUIRED' }])))).toEqual([])
  })
})

describe('an amendment that nobody answered (UCP 600 art. 10 c)', () => {
  const later = { number: '1', date: '2026-10-20', status: 'silent', fields: { latestShipment: '2026-11-15' } }
  const shipped = (day: string) => on('bill-of-lading', (d) => (d.dates.onBoard = day))

  test('leaves the terms as they were where documents fit these', () => {
    const sooner = { ...later, fields: { latestShipment: '2026-10-10' } }
    expect(found((i) => (i.amendments = [sooner]))).toEqual([])
  })

  test('is accepted by presenting documents that fit with it alone', () => {
    const change: Change = (i) => {
      shipped('2026-11-10')(i)
      i.amendments = [later]
    }
    expect(examined(setWith(change))).toMatchObject({ complies: true, findings: [{ rule: 'AMD-03', verdict: 'pass' }] })
  })

  test('of several, only those are accepted without which the documents do not fit', () => {
    const change: Change = (i) => {
      shipped('2026-11-10')(i)
      i.amendments = [later, { ...later, number: '2', fields: { portOfDischarge: 'BERGEN, NORWAY' } }]
    }
    const told = examined(setWith(change)).findings.map(({ rule, says }) => [rule, says.en.includes('amendment 1')])
    expect(told).toEqual([['AMD-03', true]])
  })

  test('does not help documents that fit neither way: they are examined by the terms that bind', () => {
    const change: Change = (i) => {
      shipped('2026-11-20')(i)
      i.amendments = [later]
    }
    expect(found(change)).toContain('TIM-09 fail')
  })
})

test('an amendment binds once it was accepted, and not before', () => {
  const amended =
    (status: string): Change =>
    (i) => {
      on('bill-of-lading', (d) => (d.dates.onBoard = '2026-11-10'))(i)
      i.amendments = [{ number: '1', date: '2026-10-20', status, fields: { latestShipment: '2026-11-15' } }]
    }
  expect(found(amended('accepted'))).toEqual([])
  const inFields: Change = (i) => {
    amended('accepted')(i)
    i.amendments[0].fields = { '44C': '261115' }
  }
  expect(found(inFields)).toEqual([])
  expect(found(amended('rejected'))).toEqual(['TIM-09 fail'])
})
