/** The rest of the published cases of examination, told anew with other parties: what must be found, and what must not. */
export interface Case {
  readonly facts: unknown
  readonly found: readonly string[]
  readonly silent?: readonly string[]
}

export const usd = (amount: string) => ({ amount, currency: 'USD' })
export const bill = (more: object) => ({
  kind: 'bill-of-lading',
  originals: 3,
  originalsStated: 3,
  signed: true,
  signature: 'EAST LINES LTD AS CARRIER',
  endorsed: true,
  ...more,
})

/** Those of papers that stand alone. */
export const firstCases: Readonly<Record<string, Case>> = {
  // The publisher names only lateness. By art. 14 a, 27 and 20 a i the missing papers and the unnamed principal stand beside it.
  'zh10-case-06: presented late even with the days a bank is closed, two certificates missing, an agent of nobody': {
    facts: {
      credit: {
        credit: {
          expiry: { date: '2024-08-10', place: 'BANGKOK' },
          latestShipment: '2024-07-20',
          amount: usd('245000'),
          tolerance: { plus: '0.05', minus: '0.05' },
          portOfDischarge: 'XIAMEN',
          goods: { text: '500 MT RICE IN BAGS OF 25 KG CIF XIAMEN' },
          presentationPeriod: { days: 21 },
          documents: [
            { kind: 'commercial-invoice', text: 'COMMERCIAL INVOICE' },
            { kind: 'bill-of-lading', text: 'FULL SET OF CLEAN ON BOARD B/L' },
            { kind: 'insurance', text: 'INSURANCE POLICY FOR 110 PCT' },
            { kind: 'quality-certificate', text: 'QUALITY CERTIFICATE' },
            { kind: 'phytosanitary-certificate', text: 'PHYTOSANITARY CERTIFICATE' },
          ],
        },
      },
      presentation: { date: '2024-08-15' },
      documents: [
        {
          kind: 'commercial-invoice',
          originals: 1,
          total: usd('245000'),
          goods: [{ description: 'RICE', quantity: '500', unit: 'MT', unitPrice: '490', amount: '245000' }],
          tradeTerm: 'CIF XIAMEN',
        },
        bill({
          dates: { issued: '2024-07-20', onBoard: '2024-07-19' },
          signature: 'SIAM AGENCY AS AGENT',
          transport: { vessel: 'MV ROSE', discharge: 'XIAMEN', carrier: 'EAST LINES LTD' },
          packages: { count: '20000', kind: 'BAGS' },
          weights: { gross: '500000' },
        }),
        {
          kind: 'insurance',
          title: 'POLICY',
          originals: 1,
          signed: true,
          issuer: 'SIAM INSURANCE',
          dates: { issued: '2024-07-18' },
          insured: { amount: '269500', currency: 'USD', to: 'XIAMEN' },
        },
      ],
    },
    found: ['TIM-01', 'TIM-02', 'GEN-07', 'TRN-03'],
    silent: ['TIM-09', 'INS-08'],
  },
  'trdr-gold-005: covered for the bare value where 110 percent is asked': {
    facts: {
      credit: {
        credit: {
          amount: usd('150000'),
          documents: [
            { kind: 'commercial-invoice', text: 'INVOICE' },
            { kind: 'insurance', text: 'INSURANCE POLICY FOR 110 PERCENT OF INVOICE VALUE' },
          ],
        },
      },
      documents: [
        { kind: 'commercial-invoice', total: usd('150000'), goods: [{ description: 'STEEL', amount: '150000' }] },
        {
          kind: 'insurance',
          title: 'POLICY',
          signed: true,
          issuer: 'SEA INSURANCE',
          dates: { issued: '2026-01-01' },
          insured: { amount: '150000', currency: 'USD' },
        },
      ],
    },
    found: ['INS-08'],
  },
  'trdr-gold-021: an invoice in euro under a credit in dollars': {
    facts: {
      credit: { credit: { amount: usd('104500'), documents: [{ kind: 'commercial-invoice', text: 'INVOICE' }] } },
      documents: [{ kind: 'commercial-invoice', originals: 1, total: { amount: '104500', currency: 'EUR' } }],
    },
    found: ['INV-03'],
    silent: ['TOL-07'],
  },
  'qa-icc-ta931: the reference to a quotation that the signed invoice bears confirms it': {
    facts: {
      credit: {
        credit: {
          documents: [
            {
              kind: 'commercial-invoice',
              text: 'SIGNED COMMERCIAL INVOICE CERTIFYING THAT GOODS ARE AS PER QUOTATION NO. Q-5531 DATED 4 MARCH 2025',
            },
          ],
        },
      },
      documents: [
        {
          kind: 'commercial-invoice',
          originals: 1,
          signed: true,
          goods: [{ description: 'VALVES' }],
          statements: ['AS PER QUOTATION NO. Q-5531 DATED 4 MARCH 2025'],
        },
      ],
    },
    found: [],
    silent: ['INV-18'],
  },
  'qa-icc-ta931: one certificate put in the place of another by amendment is one document': {
    facts: {
      credit: {
        credit: {
          documents: [
            { kind: 'commercial-invoice', text: 'INVOICE' },
            { kind: 'inspection-certificate', text: 'INSPECTION CERTIFICATE ISSUED BY ALPHA SURVEY' },
          ],
        },
      },
      amendments: [
        {
          number: '1',
          status: 'accepted',
          fields: {
            '46B':
              '/DELETE/ INSPECTION CERTIFICATE ISSUED BY ALPHA SURVEY /ADD/ INSPECTION CERTIFICATE ISSUED BY BETA SURVEY',
          },
        },
      ],
      documents: [
        { kind: 'commercial-invoice', originals: 1 },
        {
          kind: 'inspection-certificate',
          title: 'INSPECTION CERTIFICATE',
          originals: 1,
          issuer: 'BETA SURVEY',
          signed: true,
        },
      ],
    },
    found: [],
    silent: ['GEN-07', 'GEN-08', 'GEN-11'],
  },
}
