import type { RuleExample } from '@gendan/kernel/rule'
import { type Change, credit, on } from './clean-set.examples.ts'
import type { kindsOfSet } from './clean-sets.examples.ts'
import { referenceFaults } from './exam-references.examples.ts'
import { condition, seenAs } from './exam-transport.examples.ts'

type Kind = keyof typeof kindsOfSet

const SEA = 'by sea, CIF with insurance'
const COURIER = 'with papers sent by courier'
const both =
  (...changes: readonly Change[]): Change =>
  (i) => {
    for (const change of changes) change(i)
  }
const asks = (at: number, words: string): Change =>
  credit((c) => (c.documents[at].text = `${c.documents[at].text}, ${words}`))
const tenor = (shown: string, due?: string): Change =>
  both(
    credit((c) => (c.drafts.at = '60 DAYS AFTER B/L DATE')),
    on('draft', (d) => {
      d.tenor = shown
      if (due) d.dates.maturity = due
    }),
  )

/** One thing wrong in what papers say, and the one rule that must say so. */
export const wordFaults: readonly (readonly [what: string, rule: string, kind: Kind, change: Change])[] = [
  ...referenceFaults,
  ['a draft from another day', 'DRF-06', SEA, tenor('60 DAYS AFTER B/L DATE 5 NOV 2026')],
  ['a draft due a day early', 'DRF-11', SEA, tenor('60 DAYS AFTER B/L DATE 2026-11-03', '2027-01-01')],
  [
    'words for another amount',
    'DRF-14',
    SEA,
    on('draft', (d) => (d.total.words = 'SAY US DOLLARS FIFTY TWO THOUSAND AND THIRTY ONLY')),
  ],
  [
    'a draft that names no credit',
    'DRF-17',
    SEA,
    condition('DRAFTS MUST BE MARKED DRAWN UNDER THIS CREDIT NUMBER AND DATE'),
  ],
  [
    'samples free of charge',
    'INV-09',
    SEA,
    on('commercial-invoice', (d) => d.goods.push({ description: '2 PCS OAK SAMPLES FREE OF CHARGE' })),
  ],
  [
    'goods nobody called for',
    'INV-10',
    SEA,
    on('commercial-invoice', (d) => d.goods.push({ description: 'SPARE SCREWS' })),
  ],
  ['a discount that is not shown', 'INV-12', SEA, asks(0, 'LESS 2 PCT COMMISSION')],
  [
    'freight on top of CIF',
    'INV-15',
    SEA,
    both(
      credit((c) => {
        c.tolerance = { plus: '0.1', minus: '0' }
        c.documents.splice(3, 1)
      }),
      on('commercial-invoice', (d) => {
        d.goods.push({ description: 'OCEAN FREIGHT', amount: '700' })
        d.total.amount = '53000'
      }),
      on('draft', (d) => (d.total.amount = '53000')),
    ),
  ],
  ['a price that is not parted', 'INV-17', SEA, asks(0, 'SHOWING FOB VALUE AND FREIGHT CHARGES SEPARATELY')],
  [
    'a statement the invoice lacks',
    'INV-18',
    SEA,
    asks(0, 'CERTIFYING THAT MERCHANDISE CORRESPONDS TO PROFORMA HL-44018'),
  ],
  [
    'an agent without a name',
    'TRN-04',
    SEA,
    on('bill-of-lading', (d) => (d.signature = 'AS AGENT FOR THE CARRIER EASTERN SEA LINES')),
  ],
  ['said to contain', 'TRN-14', SEA, condition('UCP 600 ARTICLE 26(B) IS EXCLUDED')],
  [
    'handling charges',
    'TRN-15',
    SEA,
    both(
      condition('COSTS ADDITIONAL TO FREIGHT ARE NOT ACCEPTABLE'),
      on('bill-of-lading', (d) => d.clauses.push('TERMINAL HANDLING CHARGES COLLECT')),
    ),
  ],
  ['on board the feeder', 'BL-04', SEA, on('bill-of-lading', (d) => (d.transport.onBoardVessel = 'MV FEEDER STAR'))],
  [
    'a port that is intended',
    'BL-08',
    SEA,
    on('bill-of-lading', (d) => {
      d.transport.loading = 'INTENDED NINGBO'
      delete d.transport.onBoardVessel
    }),
  ],
  [
    'a short form',
    'BL-16',
    SEA,
    both(
      condition('SHORT FORM BILLS OF LADING ARE NOT ACCEPTABLE'),
      on('bill-of-lading', (d) => (d.title = 'BILL OF LADING (SHORT FORM)')),
    ),
  ],
  [
    'another shipper',
    'GEN-52',
    SEA,
    both(
      condition('BILL OF LADING MUST SHOW BENEFICIARY AS SHIPPER'),
      on('bill-of-lading', (d) => (d.parties.shipper = 'ZHEJIANG WOOD WORKS')),
    ),
  ],
  [
    'another inland place',
    'XD-07',
    SEA,
    both(
      credit((c) => (c.placeOfDelivery = 'LILLEHAMMER')),
      on('bill-of-lading', (d) => (d.transport.delivery = 'HAMAR')),
      on('insurance', (d) => (d.insured.to = 'LILLEHAMMER')),
    ),
  ],
  [
    'pine on the certificate',
    'GEN-16',
    SEA,
    on('certificate-of-origin', (d) => (d.goods[0].description = 'PINE CHAIRS')),
  ],
  [
    'another article on the list',
    'GEN-16',
    SEA,
    on('packing-list', (d) => (d.goods[0].description = 'CHAIRS ART. 103')),
  ],
  ['marks without the name', 'GEN-60', SEA, credit((c) => (c.goods.text += '\nSHIPPING MARKS: HALVORSEN BERGEN'))],
  [
    'bags for cartons',
    'PKL-05',
    SEA,
    both(
      condition('GOODS MUST BE PACKED IN WOODEN CASES'),
      on('packing-list', (d) => delete d.packages.kind),
    ),
  ],
  [
    'a certificate in Chinese',
    'GEN-45',
    SEA,
    both(
      condition('ALL DOCUMENTS MUST BE ISSUED IN ENGLISH'),
      on('packing-list', (d) => {
        d.goods[0].description = '橡木椅子一百三十号'
        d.title = '装箱单'
      }),
    ),
  ],
  [
    'another value on the list',
    'XD-10',
    SEA,
    on('packing-list', (d) => (d.total = { amount: '50000', currency: 'USD' })),
  ],
  [
    'not valid unless countersigned',
    'GEN-36',
    SEA,
    on('packing-list', (d) => {
      d.signed = false
      d.clauses = ['NOT VALID UNLESS COUNTERSIGNED']
    }),
  ],
  ['not legalised', 'GEN-63', SEA, asks(4, 'LEGALISED BY THE CONSULATE')],
  [
    'origin by the beneficiary',
    'COO-03',
    SEA,
    both(
      credit(
        (c) =>
          (c.documents[4] = {
            kind: 'certificate-of-origin',
            text: 'CERTIFICATE OF ORIGIN ISSUED BY CHAMBER OF COMMERCE',
          }),
      ),
      on('certificate-of-origin', (d) => (d.issuer = 'NINGBO LINWAN IMPORT AND EXPORT CO., LTD.')),
    ),
  ],
  [
    'another origin on the invoice',
    'XD-13',
    SEA,
    on('commercial-invoice', (d) => (d.statements = ['COUNTRY OF ORIGIN: VIETNAM'])),
  ],
  [
    'sent by e-mail',
    'BEN-04',
    COURIER,
    on(
      'beneficiary-certificate',
      (d) =>
        (d.statements = ['WE CERTIFY THAT ONE SET OF NON-NEGOTIABLE DOCUMENTS WAS SENT TO THE APPLICANT BY E-MAIL']),
    ),
  ],
  [
    'no receipt',
    'BEN-05',
    COURIER,
    (i) => {
      i.credit.credit.documents.pop()
      i.documents.pop()
    },
  ],
  ['no premium paid', 'INS-20', SEA, asks(3, 'MARKED PREMIUM PAID')],
  [
    'an end to claims',
    'INS-25',
    SEA,
    on('insurance', (d) => (d.clauses = ['CLAIMS PRESENTED AFTER 31 DECEMBER 2026 ARE VOID'])),
  ],
]

/** What only warns, or is to be judged. */
const others: readonly (readonly [rule: string, kind: Kind, change: Change])[] = [
  [
    'DRF-03',
    SEA,
    both(
      credit((c) => (c.drafts.drawee = 'HALVORSEN LYS AS')),
      on('draft', (d) => (d.parties.drawee = 'HALVORSEN LYS AS')),
    ),
  ],
  ['BL-17', SEA, on('bill-of-lading', (d) => d.clauses.push('SURRENDERED'))],
  [
    'XD-11',
    SEA,
    both(
      credit((c) => (c.documents[2] = { kind: 'bill-of-lading', text: 'BILL OF LADING' })),
      on('bill-of-lading', (d) => (d.freight = 'FREIGHT COLLECT')),
    ),
  ],
  ['COO-01', SEA, on('certificate-of-origin', (d) => (d.statements = []))],
  [
    'CRT-06',
    SEA,
    (i) => {
      i.credit.credit.documents.push({
        kind: 'fumigation-certificate',
        text: 'FUMIGATION CERTIFICATE SHOWING TREATMENT BY ISPM 15',
      })
      i.documents.push({
        kind: 'fumigation-certificate',
        title: 'FUMIGATION CERTIFICATE',
        originals: 1,
        signed: true,
        statements: ['METHYL BROMIDE 48 G/M3'],
      })
    },
  ],
  [
    'TIM-15',
    SEA,
    both(
      credit((c) => (c.availableWith = { bank: 'NORDKYST BANK SINGAPORE', by: 'negotiation' })),
      (i) => (i.presentation.to = 'BANK OF CHINA NINGBO'),
    ),
  ],
  [
    'TXT-01',
    SEA,
    (i) => {
      const at = i.documents.findIndex((one: { kind: string }) => one.kind === 'packing-list')
      i.documents[at] = { kind: 'packing-list', originals: 1, copies: 2, text: 'PACKING LIST\n250 CARTONS OF CHAIRS' }
    },
  ],
]

export const wordExamples: readonly RuleExample<unknown>[] = [
  ...wordFaults.map(([, rule, kind, change]) => ({ rule, kind, change })),
  ...others.map(([rule, kind, change]) => ({ rule, kind, change })),
].map(({ rule, kind, change }) => ({ rule, holds: seenAs(kind), fails: seenAs(kind, change) }))
