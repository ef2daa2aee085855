import { describe, expect, test } from 'vitest'
import { examined } from './clean-set.examples.ts'
import { bill, type Case, firstCases, usd } from './open-cases.examples.ts'
import { presentationShape } from './presentation.ts'

const cases: Readonly<Record<string, Case>> = {
  ...firstCases,
  'qa-icc-r775: the beneficiary as sender of a road waybill is its consignor, and a rounded total is right': {
    facts: {
      credit: {
        credit: {
          amount: usd('60000'),
          beneficiary: { name: 'ALPINE SAND GMBH' },
          placeOfReceipt: 'GRAZ',
          placeOfDelivery: 'LYON',
          documents: [
            { kind: 'commercial-invoice', text: 'INVOICE' },
            { kind: 'road-waybill', text: 'ROAD WAYBILL SHOWING BENEFICIARY AS EXPEDITOR' },
          ],
        },
      },
      documents: [
        {
          kind: 'commercial-invoice',
          originals: 1,
          issuer: 'ALPINE SAND GMBH',
          total: usd('50937'),
          goods: [{ description: 'SAND', quantity: '27181', unitPrice: '1.874', amount: '50937' }],
        },
        {
          kind: 'road-waybill',
          originals: 1,
          signed: true,
          signature: 'ALP TRUCKING AS CARRIER',
          dates: { issued: '2026-01-05' },
          parties: { shipper: 'ALPINE SAND GMBH' },
          transport: { mode: 'road', carrier: 'ALP TRUCKING', receipt: 'GRAZ', delivery: 'LYON' },
        },
      ],
    },
    found: [],
    silent: ['INV-25', 'GEN-52', 'MMT-02', 'MMT-03'],
  },
  'qa-openlc-ten-worked-examples: cotton mixed where the credit says cotton alone, shipped three days late': {
    facts: {
      credit: {
        credit: {
          latestShipment: '2026-06-15',
          goods: { text: '100 PERCENT COTTON SHIRTS' },
          documents: [
            { kind: 'commercial-invoice', text: 'INVOICE' },
            { kind: 'bill-of-lading', text: 'B/L' },
          ],
        },
      },
      documents: [
        { kind: 'commercial-invoice', originals: 1, goods: [{ description: 'SHIRTS, 90/10 POLYESTER BLEND' }] },
        bill({
          dates: { issued: '2026-06-18', onBoard: '2026-06-18' },
          transport: { carrier: 'EAST LINES LTD', vessel: 'MV ROSE' },
        }),
      ],
    },
    found: ['INV-06', 'TIM-09'],
  },
  'ib-cr08: numbers that the packages are to bear, with no document to show it, are disregarded': {
    facts: {
      credit: {
        credit: {
          number: 'LC-77120',
          documents: [{ kind: 'packing-list', text: 'PACKING LIST' }],
          conditions: [{ text: 'CREDIT NUMBER AND BUYER NAME MUST BE MARKED ON ALL PACKAGES' }],
        },
      },
      documents: [
        {
          kind: 'packing-list',
          title: 'PACKING LIST',
          originals: 1,
          packages: { count: '10', kind: 'CARTONS' },
          marks: 'N/M',
        },
      ],
    },
    found: [],
    silent: ['GEN-60', 'GEN-61', 'GEN-62'],
  },
  'ib-cr12: a third lot, from another port': {
    facts: {
      credit: {
        credit: {
          portOfLoading: 'GUANGZHOU',
          partialShipments: 'allowed',
          goods: {
            text: '840 TONS OF WALNUT KERNELS TO BE SHIPPED IN TWO LOTS ONLY: 460 TONS TO LONDON NOT LATER THAN 15 SEP 1994, 380 TONS TO LIVERPOOL NOT LATER THAN 15 OCT 1994',
          },
          documents: [
            { kind: 'commercial-invoice', text: 'INVOICE' },
            { kind: 'bill-of-lading', text: 'B/L' },
          ],
        },
      },
      documents: [
        {
          kind: 'commercial-invoice',
          originals: 1,
          goods: [{ description: 'WALNUT KERNELS', quantity: '305', unit: 'TONS' }],
        },
        bill({
          dates: { issued: '1994-09-10', onBoard: '1994-09-10' },
          transport: { carrier: 'EAST LINES LTD', vessel: 'MV ROSE', loading: 'HUANGPU', discharge: 'LONDON' },
        }),
      ],
    },
    found: ['PAR-S7', 'BL-05'],
  },
  'ib-cr14: a combined transport bill with ports and goods on board is a bill of lading, sent straight to the issuing bank':
    {
      facts: {
        credit: {
          credit: {
            issuingBank: 'NORDKYST BANK',
            availableWith: { bank: 'SOUTHERN BANK', by: 'negotiation' },
            portOfLoading: 'SHANGHAI',
            portOfDischarge: 'GENOA',
            documents: [{ kind: 'bill-of-lading', text: 'FULL SET OF CLEAN ON BOARD BILLS OF LADING' }],
          },
        },
        presentation: { date: '2026-02-01', to: 'NORDKYST BANK' },
        documents: [
          bill({
            kind: 'multimodal',
            title: 'COMBINED TRANSPORT BILL OF LADING',
            dates: { issued: '2026-01-20', onBoard: '2026-01-20' },
            transport: { carrier: 'EAST LINES LTD', vessel: 'MV ROSE', loading: 'SHANGHAI', discharge: 'GENOA' },
          }),
        ],
      },
      found: [],
      silent: ['TRN-01', 'TIM-15', 'MMT-06'],
    },
  'gh-prowide-test700-beer: a forwarder’s receipt is no transport document and starts no period': {
    facts: {
      credit: {
        credit: {
          expiry: { date: '2026-07-30' },
          documents: [
            { kind: 'commercial-invoice', text: 'INVOICE' },
            { kind: 'other', text: "FORWARDER'S CERTIFICATE OF RECEIPT ADDRESSED TO APPLICANT" },
          ],
        },
      },
      presentation: { date: '2026-07-30' },
      documents: [
        { kind: 'commercial-invoice', originals: 1 },
        {
          kind: 'other',
          title: "FORWARDER'S CERTIFICATE OF RECEIPT",
          originals: 1,
          signed: true,
          dates: { issued: '2026-06-20' },
        },
      ],
    },
    found: [],
    silent: ['TIM-02'],
  },
}

describe('published cases', () => {
  test.each(Object.entries(cases))('%s', (_, { facts, found, silent = [] }) => {
    const { findings } = examined(presentationShape.parse(facts))
    const fails = findings.filter(({ verdict, weight }) => verdict === 'fail' && weight === 'block')
    const all = new Set(findings.map(({ rule }) => rule))
    expect([...new Set(fails.map(({ rule }) => rule))].toSorted()).toEqual([...found].toSorted())
    expect([...all].filter((rule) => silent.includes(rule))).toEqual([])
  })
})
