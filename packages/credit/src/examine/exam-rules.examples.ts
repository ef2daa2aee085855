import type { RuleExample } from '@gendan/kernel/rule'
import { type Change, credit, on, setWith } from './clean-set.examples.ts'
import { type Examined, seenOf } from './seen.ts'

/** One thing wrong in the clean set, and the one rule that must say so. */
export const faults: readonly (readonly [what: string, rule: string, change: Change])[] = [
  ['presented after the period', 'TIM-02', (i) => (i.presentation.date = '2026-11-25')],
  ['shipped late', 'TIM-09', on('bill-of-lading', (d) => (d.dates.onBoard = '2026-11-06'))],
  ['no certificate of origin', 'GEN-07', (i) => i.documents.pop()],
  ['no draft', 'DRF-01', (i) => i.documents.shift()],
  ['one invoice of three', 'GEN-08', on('commercial-invoice', (d) => (d.copies = 0))],
  ['two of three bills of lading', 'ORI-06', on('bill-of-lading', (d) => (d.originals = 2))],
  ['certificate by another body', 'GEN-11', on('certificate-of-origin', (d) => (d.issuer = 'NINGBO TESTING SERVICES'))],
  ['unsigned certificate', 'GEN-22', on('certificate-of-origin', (d) => (d.signed = false))],
  ['unsigned invoice', 'INV-05', on('commercial-invoice', (d) => (d.signed = false))],
  ['dated after presentation', 'GEN-19', on('packing-list', (d) => (d.dates.issued = '2026-11-20'))],
  [
    'correction nobody authenticated',
    'GEN-38',
    on('bill-of-lading', (d) => (d.corrections = [{ what: 'date', authenticated: false }])),
  ],
  ['invoice by the maker', 'INV-01', on('commercial-invoice', (d) => (d.issuer = 'ZHEJIANG WOOD WORKS'))],
  ['invoice to another buyer', 'INV-02', on('commercial-invoice', (d) => (d.parties.buyer = 'BERGEN MOBLER AS'))],
  ['other goods', 'INV-06', on('commercial-invoice', (d) => (d.goods[0].description = 'PINE CHAIRS ART. 130'))],
  [
    'another article number',
    'INV-06',
    on('commercial-invoice', (d) => (d.goods[0].description = 'OAK CHAIRS ART. 103')),
  ],
  ['used goods', 'GEN-17', on('commercial-invoice', (d) => (d.goods[0].description += ' USED'))],
  ['FOB for CIF', 'INV-14', on('commercial-invoice', (d) => (d.tradeTerm = 'FOB NINGBO, INCOTERMS 2020'))],
  ['pro forma', 'INV-20', on('commercial-invoice', (d) => (d.title = 'PROFORMA INVOICE'))],
  ['drawn on the applicant', 'DRF-02', on('draft', (d) => (d.parties.drawee = 'DNBANOKK'))],
  ['another tenor', 'DRF-04', on('draft', (d) => (d.tenor = '60 DAYS AFTER SIGHT'))],
  ['draft for less than the invoice', 'DRF-13', on('draft', (d) => (d.total.amount = '52000'))],
  ['another port of discharge', 'BL-07', on('bill-of-lading', (d) => (d.transport.discharge = 'BERGEN'))],
  ['another port of loading', 'BL-05', on('bill-of-lading', (d) => (d.transport.loading = 'SHANGHAI'))],
  ['straight consignment', 'TRN-07', on('bill-of-lading', (d) => (d.parties.consignee = 'HALVORSEN LYS AS'))],
  ['no endorsement', 'TRN-08', on('bill-of-lading', (d) => (d.endorsed = false))],
  ['another notify party', 'TRN-09', on('bill-of-lading', (d) => (d.parties.notify = 'BERGEN MOBLER AS'))],
  ['unclean', 'TRN-10', on('bill-of-lading', (d) => d.clauses.push('TWO CARTONS DAMAGED'))],
  ['on deck', 'TRN-13', on('bill-of-lading', (d) => d.clauses.push('GOODS LOADED ON DECK'))],
  ['freight collect', 'TRN-16', on('bill-of-lading', (d) => (d.freight = 'FREIGHT COLLECT'))],
  ['charter party', 'TRN-19', on('bill-of-lading', (d) => d.clauses.push('TO BE USED WITH CHARTER PARTIES'))],
  ['agent of nobody', 'TRN-03', on('bill-of-lading', (d) => (d.signature = 'NINGBO FREIGHT CO AS AGENT'))],
  ['insured after shipment', 'INS-05', on('insurance', (d) => (d.dates.issued = '2026-11-06'))],
  ['insured in euro', 'INS-07', on('insurance', (d) => (d.insured.currency = 'EUR'))],
  ['insured for too little', 'INS-08', on('insurance', (d) => (d.insured.amount = '52300'))],
  ['no war risk', 'INS-13', on('insurance', (d) => (d.insured.cover = ['INSTITUTE CARGO CLAUSES (A)']))],
  [
    'clauses C for all risks',
    'INS-13',
    on('insurance', (d) => (d.insured.cover = ['INSTITUTE CARGO CLAUSES (C)', 'WAR'])),
  ],
  ['cover note', 'INS-03', on('insurance', (d) => (d.title = 'COVER NOTE'))],
  ['certificate for a policy', 'INS-04', on('insurance', (d) => (d.title = 'INSURANCE CERTIFICATE'))],
  ['other packages', 'XD-04', on('packing-list', (d) => (d.packages.count = '240'))],
  ['bags for cartons', 'XD-04', on('bill-of-lading', (d) => (d.packages.kind = 'BAGS'))],
  ['another gross weight', 'XD-05', on('bill-of-lading', (d) => (d.weights.gross = '6300'))],
  ['another quantity on the certificate', 'XD-03', on('certificate-of-origin', (d) => (d.goods[0].quantity = '900'))],
  ['other marks', 'XD-06', on('packing-list', (d) => (d.marks = 'BERGEN MOBLER'))],
  ['another vessel on the policy', 'XD-08', on('insurance', (d) => (d.transport.vessel = 'MS ANNA'))],
  ['another invoice number', 'XD-12', on('packing-list', (d) => (d.numbers.invoice = 'LW-CI26-0099'))],
  [
    'another origin',
    'COO-08',
    (i) => {
      i.credit.credit.goods.text += '\nORIGIN: CHINA'
      on('certificate-of-origin', (d) => (d.statements = ['COUNTRY OF ORIGIN: VIETNAM']))(i)
    },
  ],
]

/** Faults that more than one rule speaks of, and what only warns or leaves a doubt. */
const others: readonly (readonly [rule: string, change: Change])[] = [
  ['GEN-49', on('commercial-invoice', (d) => (d.parties.buyer = 'HALVORSEN LYS AS, STOCKHOLM, SWEDEN'))],
  ['GEN-51', on('bill-of-lading', (d) => (d.parties.notify = 'HALVORSEN LYS AS, KIRKEGATA 2, OSLO, NORWAY'))],
  ['GEN-61', credit((c) => (c.conditions = [{ text: 'ALL DOCUMENTS MUST SHOW CONTRACT NO. HL-44018' }]))],
  ['TRN-22', credit((c) => c.documents[2].demands.push({ what: 'delivery-agent' }))],
  ['TIM-01', (i) => (i.presentation.date = '2026-12-02')],
  [
    'TIM-05',
    (i) => {
      i.presentation.date = '2026-11-30'
      i.credit.credit.expiry.date = '2026-11-28'
      i.credit.credit.presentationPeriod.days = 40
    },
  ],
  [
    'GEN-12',
    (i) => {
      credit((c) => (c.documents[4].demands = [{ what: 'issuer', value: 'AN INDEPENDENT SURVEYOR' }]))(i)
      on('certificate-of-origin', (d) => (d.issuer = 'NINGBO LINWAN IMPORT AND EXPORT CO., LTD.'))(i)
    },
  ],
  ['GEN-68', on('packing-list', (d) => (d.title = 'PACKING LIST DRAFT'))],
  [
    'GEN-71',
    on('certificate-of-origin', (d) => {
      d.signed = false
      d.signature = 'ISSUED ELECTRONICALLY, NO SIGNATURE REQUIRED'
    }),
  ],
  ['DRF-12', on('draft', (d) => (d.parties.drawer = 'ZHEJIANG WOOD WORKS'))],
  ['INV-03', on('commercial-invoice', (d) => (d.total.currency = 'EUR'))],
  [
    'INV-05',
    (i) => {
      credit((c) => c.documents[0].demands.push({ what: 'legalised' }))(i)
      on('commercial-invoice', (d) => (d.signed = false))(i)
    },
  ],
  [
    'INV-11',
    on('commercial-invoice', (d) => {
      d.goods[0].unitPrice = '51.30'
      d.goods[0].amount = '51300'
    }),
  ],
  ['INV-16', on('commercial-invoice', (d) => (d.total.amount = '57530'))],
  ['INV-25', on('commercial-invoice', (d) => (d.goods[0].amount = '53200'))],
  ['TOL-04', on('draft', (d) => (d.total.amount = '40000'))],
  ['TOL-06', on('commercial-invoice', (d) => (d.goods[0].quantity = '1100'))],
  ['TOL-07', on('draft', (d) => (d.total.amount = '57530'))],
  ['TRN-01', on('bill-of-lading', (d) => (d.kind = 'air-waybill'))],
  [
    'BL-01',
    on('bill-of-lading', (d) => {
      delete d.dates.onBoard
      d.clauses = ['RECEIVED FOR SHIPMENT']
    }),
  ],
  [
    'BL-03',
    on('bill-of-lading', (d) => {
      d.transport.vessel = 'INTENDED VESSEL MS LINDA'
      delete d.transport.onBoardVessel
    }),
  ],
  [
    'BL-09',
    (i) => {
      i.credit.credit.transhipment = 'not-allowed'
      on('bill-of-lading', (d) => d.clauses.push('TRANSHIPMENT AT BUSAN'))(i)
    },
  ],
  ['INS-01', on('insurance', (d) => (d.issuer = 'EAST CHINA INSURANCE BROKERS'))],
  ['INS-12', on('insurance', (d) => (d.insured.to = 'HAMBURG'))],
  [
    'INS-17',
    (i) => {
      credit((c) => c.documents[3].demands.push({ what: 'irrespective-of-percentage' }))(i)
      on('insurance', (d) => (d.clauses = ['DEDUCTIBLE 0.5 PERCENT']))(i)
    },
  ],
  [
    'INS-18',
    (i) => {
      credit((c) => c.documents[3].demands.push({ what: 'claims', value: 'OSLO' }))(i)
      on('insurance', (d) => (d.insured.claimsAt = 'LONDON'))(i)
    },
  ],
  ['INS-19', on('insurance', (d) => (d.endorsed = false))],
  ['COO-02', credit((c) => c.documents[4].demands.push({ what: 'form', value: 'A' }))],
  ['COO-05', on('certificate-of-origin', (d) => (d.parties.consignee = 'BERGEN MOBLER AS'))],
  [
    'CRT-02',
    (i) =>
      certified(
        i,
        { kind: 'inspection-certificate', text: 'PRE-SHIPMENT INSPECTION CERTIFICATE' },
        { dates: { issued: '2026-11-08' } },
      ),
  ],
  [
    'CRT-03',
    (i) =>
      certified(
        i,
        { kind: 'analysis-certificate', text: 'CERTIFICATE OF ANALYSIS SHOWING MOISTURE MAX 12 PCT' },
        { statements: ['MOISTURE 14 PCT'] },
      ),
  ],
  [
    'PKL-01',
    on('packing-list', (d) => {
      d.title = 'LIST'
      d.packages = {}
      d.weights = {}
    }),
  ],
  ['WGT-01', (i) => certified(i, { kind: 'weight-list', text: 'WEIGHT LIST' }, { title: 'LIST' })],
  [
    'GEN-70',
    (i) =>
      certified(
        i,
        { kind: 'inspection-certificate', text: 'INSPECTION CERTIFICATE OF GOODS INSPECTED AT NINGBO BEFORE SHIPMENT' },
        { statements: ['GOODS WERE INSPECTED AT SHANGHAI ON 1 NOVEMBER 2026'] },
      ),
  ],
  [
    'BEN-01',
    (i) =>
      certified(
        i,
        {
          kind: 'beneficiary-certificate',
          text: 'BENEFICIARY CERTIFICATE',
          demands: [{ what: 'states', value: 'COPIES OF SHIPPING DOCUMENTS WERE COURIERED TO APPLICANT' }],
        },
        { statements: ['GOODS ARE NEW'] },
      ),
  ],
  [
    'BEN-02',
    (i) =>
      certified(
        i,
        { kind: 'beneficiary-certificate', text: 'BENEFICIARY CERTIFICATE' },
        { issuer: 'SEA FORWARDING NINGBO' },
      ),
  ],
  [
    'SHA-01',
    (i) =>
      certified(
        i,
        {
          kind: 'shipping-advice',
          text: 'SHIPPING ADVICE',
          demands: [{ what: 'within', value: '2 DAYS AFTER SHIPMENT' }],
        },
        { dates: { issued: '2026-11-09' } },
      ),
  ],
  [
    'SHA-02',
    (i) => certified(i, { kind: 'shipping-advice', text: 'FAX ADVISING THE NAME OF THE VESSEL' }, { title: 'ADVICE' }),
  ],
  ['WGT-02', (i) => certified(i, { kind: 'weight-list', text: 'WEIGHT LIST' }, { weights: { net: '5300' } })],
  ['PKL-06', on('packing-list', (d) => (d.weights.net = '6300'))],
  ['GEN-62', on('commercial-invoice', (d) => (d.numbers.credit = 'LC26-0471'))],
  ['XD-01', on('packing-list', (d) => (d.parties = { buyer: 'BERGEN MOBLER AS' }))],
  ['GEN-42', on('packing-list', (d) => (d.parties = { buyer: 'HALVORSON LYS AS' }))],
]

/** One more document, asked for and presented. */
function certified(input: Parameters<Change>[0], asked: object, shown: object): void {
  const kind = (asked as { kind: string }).kind
  input.credit.credit.documents.push({ originals: 1, copies: 0, demands: [], ...asked })
  input.documents.push({
    kind,
    title: kind.toUpperCase(),
    originals: 1,
    signed: true,
    dates: { issued: '2026-11-01' },
    ...shown,
  })
}

const seen = (change?: Change): Examined => {
  const { credit: terms, documents, presentation } = setWith(change)
  if (!terms.credit) throw new Error('the clean set has its credit in terms')
  return seenOf({ credit: terms.credit, documents, presented: presentation.date, closed: presentation.closedDays })
}

export const examExamples: readonly RuleExample<unknown>[] = [
  ...faults.map(([, rule, change]) => [rule, change] as const),
  ...others,
]
  .map(([rule, change]): RuleExample<unknown> => ({ rule, holds: seen(), fails: seen(change) }))
  .concat([
    {
      rule: 'AMD-03',
      holds: { ...seen(), amendments: ['1'] },
      fails: { ...seen(), amendments: ['1'], acceptedNow: ['1'] },
    },
    { rule: 'AMD-06', holds: { ...seen(), amendments: ['1', '2'] }, fails: { ...seen(), amendments: ['1', '3'] } },
  ])
