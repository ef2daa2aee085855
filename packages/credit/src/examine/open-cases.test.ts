import { describe, expect, test } from 'vitest'
import { examined } from './clean-set.examples.ts'
import { presentationShape } from './presentation.ts'

/** Published cases, told anew with other parties: their facts, and what must come of them. */
interface Case {
  readonly facts: unknown
  /** Rules that must say fail. */
  readonly found: readonly string[]
  /** Rules that must not speak, where somebody wrongly let them. */
  readonly silent?: readonly string[]
  /** Nothing else may be a discrepancy. */
  readonly only?: boolean
}

const usd = (amount: string) => ({ amount, currency: 'USD' })
const invoice = (more: object) => ({
  kind: 'commercial-invoice',
  title: 'COMMERCIAL INVOICE',
  originals: 3,
  signed: true,
  ...more,
})
const bill = (more: object) => ({
  kind: 'bill-of-lading',
  originals: 3,
  originalsStated: 3,
  signed: true,
  signature: 'EAST LINES LTD AS CARRIER',
  endorsed: true,
  transport: { carrier: 'EAST LINES LTD', vessel: 'MV ROSE', loading: 'SHANGHAI', discharge: 'LOS ANGELES' },
  ...more,
})

const cases: Readonly<Record<string, Case>> = {
  'late, unclean and two documents missing; a policy nobody asked for is not looked at': {
    facts: {
      credit: {
        credit: {
          expiry: { date: '2024-09-30', place: 'VIETNAM' },
          latestShipment: '2024-09-10',
          amount: usd('87500'),
          tolerance: { plus: '0.05', minus: '0.05' },
          portOfLoading: 'HO CHI MINH CITY',
          portOfDischarge: 'GUANGZHOU',
          goods: { text: '15,000 LADIES T-SHIRTS FOB HO CHI MINH CITY', lines: [] },
          presentationPeriod: { days: 15 },
          documents: [
            { kind: 'commercial-invoice', originals: 3, text: 'SIGNED INVOICE IN 3 ORIGINALS' },
            { kind: 'bill-of-lading', text: 'FULL SET OF CLEAN ON BOARD B/L' },
            { kind: 'packing-list', text: 'PACKING LIST' },
            { kind: 'certificate-of-origin', text: 'FORM E' },
          ],
        },
      },
      presentation: { date: '2024-09-20' },
      documents: [
        invoice({
          total: usd('87450'),
          goods: [{ description: 'LADIES T-SHIRTS', quantity: '15000', unitPrice: '5.83', amount: '87450' }],
          tradeTerm: 'FOB HO CHI MINH CITY',
        }),
        bill({
          dates: { issued: '2024-09-13', onBoard: '2024-09-12' },
          clauses: ['TWO CARTONS SLIGHTLY DAMAGED'],
          transport: {
            carrier: 'EAST LINES LTD',
            vessel: 'MV ROSE',
            loading: 'CAT LAI, HO CHI MINH CITY',
            discharge: 'GUANGZHOU',
          },
        }),
        { kind: 'insurance', insured: { amount: '10' } },
      ],
    },
    found: ['TIM-09', 'TRN-10', 'GEN-07'],
    silent: ['BL-05', 'INS-08', 'INS-05'],
    only: true,
  },
  'overdrawn, and a line that makes another sum': {
    facts: {
      credit: { credit: { amount: usd('100000'), documents: [{ kind: 'commercial-invoice', text: 'INVOICE' }] } },
      documents: [
        invoice({
          total: usd('105000'),
          goods: [{ description: 'GOODS', quantity: '10000', unitPrice: '12.50', amount: '105000' }],
        }),
      ],
    },
    found: ['TOL-07', 'INV-25'],
  },
  'another port of discharge': {
    facts: {
      credit: { credit: { portOfDischarge: 'LOS ANGELES', documents: [{ kind: 'bill-of-lading', text: 'B/L' }] } },
      documents: [
        bill({
          dates: { issued: '2026-02-01', onBoard: '2026-02-01' },
          transport: { carrier: 'EAST LINES LTD', vessel: 'MV ROSE', loading: 'SHANGHAI', discharge: 'LONG BEACH' },
        }),
      ],
    },
    found: ['BL-07'],
    only: true,
  },
  'on board a week late': {
    facts: {
      credit: {
        credit: {
          latestShipment: '2026-02-28',
          expiry: { date: '2026-03-15' },
          documents: [{ kind: 'bill-of-lading', text: 'B/L' }],
        },
      },
      documents: [bill({ dates: { issued: '2026-03-05', onBoard: '2026-03-05' } })],
    },
    found: ['TIM-09'],
    only: true,
  },
  'a bill issued late for goods that were on board in time is fine': {
    facts: {
      credit: { credit: { latestShipment: '2026-06-15', documents: [{ kind: 'bill-of-lading', text: 'B/L' }] } },
      documents: [bill({ dates: { issued: '2026-06-18', onBoard: '2026-06-14' } })],
    },
    found: [],
    only: true,
  },
  'covered for the bare value, and in another currency without a word about too little': {
    facts: {
      credit: {
        credit: {
          amount: usd('93000'),
          documents: [
            { kind: 'commercial-invoice', text: 'INVOICE' },
            { kind: 'insurance', text: 'INSURANCE POLICY FOR 110 PCT' },
          ],
        },
      },
      documents: [
        invoice({ total: usd('93000') }),
        {
          kind: 'insurance',
          signed: true,
          dates: { issued: '2026-01-01' },
          insured: { amount: '102300', currency: 'EUR' },
        },
      ],
    },
    found: ['INS-07'],
    silent: ['INS-08'],
    only: true,
  },
  'insurance asked for and not there is missing, not too little': {
    facts: {
      credit: {
        credit: {
          amount: usd('93000'),
          documents: [
            { kind: 'commercial-invoice', text: 'INVOICE' },
            { kind: 'insurance', text: 'INSURANCE CERTIFICATE' },
          ],
        },
      },
      documents: [invoice({ total: usd('93000') })],
    },
    found: ['GEN-07'],
    only: true,
  },
  'a policy dated and effective after shipment': {
    facts: {
      credit: {
        credit: {
          issued: '2010-06-01',
          documents: [
            { kind: 'bill-of-lading', text: 'B/L' },
            { kind: 'insurance', text: 'POLICY' },
          ],
        },
      },
      presentation: { date: '2010-08-28' },
      documents: [
        bill({ dates: { issued: '2010-08-15', onBoard: '2010-08-15' } }),
        {
          kind: 'insurance',
          title: 'POLICY',
          signed: true,
          dates: { issued: '2010-08-20' },
          insured: { amount: '1', effective: '2010-08-20' },
        },
      ],
    },
    found: ['INS-05'],
    only: true,
  },
  'a copy of the invoice needs no signature': {
    facts: {
      credit: {
        credit: {
          documents: [
            {
              kind: 'commercial-invoice',
              originals: 0,
              copies: 1,
              demands: ['manually-signed'],
              text: 'COPY OF INVOICE',
            },
          ],
        },
      },
      documents: [{ kind: 'commercial-invoice', title: 'INVOICE', originals: 0, copies: 1, signed: false }],
    },
    found: [],
    only: true,
  },
  'an agent signs for a carrier who is named': {
    facts: {
      credit: { credit: { documents: [{ kind: 'bill-of-lading', text: 'B/L' }] } },
      documents: [
        bill({
          signature: 'BLUE FREIGHT AS AGENT FOR THE CARRIER EAST LINES LTD',
          dates: { issued: '2026-01-01', onBoard: '2026-01-01' },
        }),
      ],
    },
    found: [],
    only: true,
  },
  'a total rounded to whole dollars': {
    facts: {
      credit: { credit: { amount: usd('51000'), documents: [{ kind: 'commercial-invoice', text: 'INVOICE' }] } },
      documents: [
        invoice({
          total: usd('50937'),
          goods: [{ description: 'SAND', quantity: '27181', unitPrice: '1.874', amount: '50937' }],
        }),
      ],
    },
    found: [],
    silent: ['INV-25'],
    only: true,
  },
  'the old terms bind where an amendment was refused': {
    facts: {
      credit: {
        credit: {
          latestShipment: '2005-02-25',
          expiry: { date: '2005-03-08' },
          documents: [{ kind: 'bill-of-lading', text: 'B/L' }],
        },
      },
      amendments: [
        { number: 1, status: 'rejected', fields: { latestShipment: '2005-02-15', expiry: { date: '2005-02-24' } } },
      ],
      presentation: { date: '2005-03-03' },
      documents: [bill({ dates: { issued: '2005-02-25', onBoard: '2005-02-25' } })],
    },
    found: [],
    only: true,
  },
  'an advance taken off the invoice that the credit does not speak of': {
    facts: {
      credit: { credit: { amount: usd('100000'), documents: [{ kind: 'commercial-invoice', text: 'INVOICE' }] } },
      documents: [
        invoice({
          total: usd('70000'),
          goods: [{ description: 'LAMPS', amount: '100000' }],
          statements: ['LESS 30 PERCENT ADVANCE PAYMENT 30,000'],
        }),
      ],
    },
    found: [],
    silent: ['INV-25'],
    only: true,
  },
  'polyester where the credit says cotton': {
    facts: {
      credit: {
        credit: {
          goods: { text: '100 PCT COTTON T-SHIRTS', lines: [] },
          documents: [{ kind: 'commercial-invoice', text: 'INVOICE' }],
        },
      },
      documents: [invoice({ goods: [{ description: 'POLYESTER BLEND T-SHIRTS' }] })],
    },
    found: ['INV-06'],
    only: true,
  },
}

describe('published cases', () => {
  test.each(Object.entries(cases))('%s', (_, { facts, found, silent = [], only }) => {
    const { findings } = examined(presentationShape.parse(facts))
    const fails = new Set(
      findings.filter(({ verdict, weight }) => verdict === 'fail' && weight === 'block').map(({ rule }) => rule),
    )
    const all = new Set(findings.map(({ rule }) => rule))
    expect([...all]).toEqual(expect.arrayContaining([...found]))
    expect([...all].filter((rule) => silent.includes(rule))).toEqual([])
    if (only) expect([...fails].filter((rule) => !found.includes(rule))).toEqual([])
  })
})
