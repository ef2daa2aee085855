import type { RuleExample } from '@gendan/kernel/rule'
import { type Change, on } from './clean-set.examples.ts'
import { type kindsOfSet, setOf } from './clean-sets.examples.ts'
import { type Examined, seenOf } from './seen.ts'

type Kind = keyof typeof kindsOfSet

export const condition =
  (text: string): Change =>
  (i) => {
    i.credit.credit.conditions = [...(i.credit.credit.conditions ?? []), { text }]
  }
const period =
  (text: string, day: string): Change =>
  (i) => {
    i.credit.credit.shipmentPeriod = text
    delete i.credit.credit.latestShipment
    on('bill-of-lading', (d) => (d.dates = { issued: day, onBoard: day }))(i)
    on('insurance', (d) => (d.dates.issued = '2026-10-01'))(i)
    for (const kind of ['draft', 'certificate-of-origin', 'commercial-invoice', 'packing-list'])
      on(kind, (d) => (d.dates.issued = day))(i)
    i.presentation.date = day
  }

/** One more bill of lading of the set, with something else on it. */
const secondBill =
  (more: (bill: Parameters<Change>[0]) => object, allowed = false): Change =>
  (i) => {
    const bill = i.documents.find((one: { kind: string }) => one.kind === 'bill-of-lading')
    const copy = JSON.parse(JSON.stringify(bill))
    i.credit.credit.partialShipments = allowed ? 'allowed' : 'not-allowed'
    i.documents.push({ ...copy, ...more(copy) })
  }

const SEA = 'by sea, CIF with insurance'
const AIR = 'by air'
const COMBINED = 'by sea and land under one document'
const CHARTER = 'under a charter party'
const RAIL = 'by rail'
const COURIER = 'with papers sent by courier'

const goodsByCourier: Change = (i) => {
  i.credit.credit.documents[2] = { kind: 'courier-receipt', text: 'COURIER RECEIPT CHARGES PREPAID' }
  i.credit.credit.portOfLoading = 'NINGBO'
  on('bill-of-lading', (d) => {
    for (const key of ['originalsStated', 'endorsed', 'clauses', 'signature']) delete d[key]
    Object.assign(d, { kind: 'courier-receipt', title: 'COURIER RECEIPT', originals: 1, issuer: 'SWIFT EXPRESS' })
    d.transport = { receipt: 'NINGBO' }
    d.freight = 'CHARGES PREPAID BY SENDER'
  })(i)
  on('insurance', (d) => (d.transport = {}))(i)
}
const courierWith =
  (change: Change): Change =>
  (i) => {
    goodsByCourier(i)
    on('courier-receipt', change)(i)
  }
const roadWith =
  (change: Change): Change =>
  (i) => {
    i.credit.credit.documents[2] = {
      kind: 'road-waybill',
      text: 'ROAD WAYBILL (CMR) CONSIGNED TO APPLICANT MARKED FREIGHT PREPAID',
    }
    on('rail-waybill', (d) => {
      Object.assign(d, { kind: 'road-waybill', title: 'CMR CONSIGNMENT NOTE', signature: 'CHINA RAILWAY AS CARRIER' })
      change(d)
    })(i)
  }

/** One thing wrong in a clean set of a kind, and the one rule that must say so. */
export const transportFaults: readonly (readonly [what: string, rule: string, kind: Kind, change: Change])[] = [
  ['one way of transport alone', 'MMT-01', COMBINED, on('multimodal', (d) => d.clauses.push('CARRIAGE BY SEA ONLY'))],
  ['taken in charge elsewhere', 'MMT-02', COMBINED, on('multimodal', (d) => (d.transport.receipt = 'YIWU'))],
  ['railed from elsewhere', 'MMT-02', RAIL, on('rail-waybill', (d) => (d.transport.receipt = 'ZHENGZHOU'))],
  ['another destination', 'MMT-03', COMBINED, on('multimodal', (d) => (d.transport.delivery = 'BERGEN'))],
  ['railed to elsewhere', 'MMT-03', RAIL, on('rail-waybill', (d) => (d.transport.delivery = 'DUISBURG'))],
  [
    'on board asked and not shown',
    'MMT-06',
    COMBINED,
    (i) => (i.credit.credit.documents[2].text = i.credit.credit.documents[2].text.replace('CLEAN', 'CLEAN ON BOARD')),
  ],
  [
    'an airline by its code',
    'AWB-01',
    AIR,
    on('air-waybill', (d) => {
      d.transport.carrier = 'NA'
      d.signature = 'SHANGHAI AIR CARGO LTD. AS AGENT FOR THE CARRIER'
    }),
  ],
  [
    'goods only booked',
    'AWB-02',
    AIR,
    on('air-waybill', (d) => d.clauses.push('SPACE BOOKED, GOODS TO BE DELIVERED TO CARRIER')),
  ],
  ['another airport', 'AWB-04', AIR, on('air-waybill', (d) => (d.transport.discharge = 'BERGEN BGO'))],
  [
    'the copy for the consignee',
    'AWB-05',
    AIR,
    on('air-waybill', (d) => (d.clauses[0] = 'ORIGINAL 2 (FOR CONSIGNEE)')),
  ],
  ['consigned to another', 'TRN-07', AIR, on('air-waybill', (d) => (d.parties.consignee = 'BERGEN MOBLER AS'))],
  ['an agent of nobody', 'TRN-03', AIR, on('air-waybill', (d) => (d.signature = 'SHANGHAI AIR CARGO LTD. AS AGENT'))],
  ['flown late', 'TIM-09', AIR, on('air-waybill', (d) => (d.dates.onBoard = '2026-11-06'))],
  ['damaged goods by rail', 'TRN-10', RAIL, on('rail-waybill', (d) => (d.clauses = ['THREE CARTONS WET']))],
  [
    'no stamp of the railway',
    'RRI-01',
    RAIL,
    on('rail-waybill', (d) => {
      d.signed = false
      delete d.signature
    }),
  ],
  ["the consignee's copy", 'RRI-03', RAIL, roadWith((d) => (d.clauses = ['COPY FOR CONSIGNEE']))],
  ['one of two originals', 'RRI-06', RAIL, on('rail-waybill', (d) => (d.originalsStated = 2))],
  ['no stamp of the courier', 'CPR-01', SEA, courierWith((d) => (d.signed = false))],
  ['courier charges to collect', 'CPR-02', SEA, courierWith((d) => (d.freight = 'CHARGES COLLECT'))],
  [
    'papers sent to another',
    'CPR-04',
    COURIER,
    on('courier-receipt', (d) => (d.parties.consignee = 'BERGEN MOBLER AS')),
  ],
  [
    'an owner who is not named',
    'CPB-01',
    CHARTER,
    on('charter-party-bill-of-lading', (d) => (d.signature = 'NINGBO SHIP AGENCY AS AGENT FOR THE OWNER')),
  ],
  ['no capacity', 'CPB-01', CHARTER, on('charter-party-bill-of-lading', (d) => (d.signature = 'NINGBO SHIP AGENCY'))],
  [
    'freight as per charter party for prepaid',
    'TRN-16',
    CHARTER,
    (i) =>
      (i.credit.credit.documents[2].text =
        'FULL SET CHARTER PARTY BILLS OF LADING MADE OUT TO ORDER, BLANK ENDORSED, MARKED FREIGHT PREPAID'),
  ],
  [
    'two voyages',
    'PAR-S1',
    SEA,
    secondBill((bill) => ({
      dates: { issued: '2026-11-04', onBoard: '2026-11-04' },
      transport: { ...bill.transport, vessel: 'MS ANNA', onBoardVessel: 'MS ANNA' },
    })),
  ],
  [
    'two destinations',
    'BL-07',
    SEA,
    secondBill((bill) => ({ transport: { ...bill.transport, discharge: 'BERGEN' } }), true),
  ],
  [
    'two vessels on one day',
    'PAR-S3',
    SEA,
    secondBill((bill) => ({
      transport: { ...bill.transport, vessel: 'MS ANNA', onBoardVessel: 'MS ANNA' },
    })),
  ],
  [
    'between two instalments',
    'PAR-S5',
    SEA,
    period('1ST SHIPMENT FROM 1 OCT 2026 TO 15 OCT 2026; 2ND SHIPMENT FROM 1 NOV 2026 TO 5 NOV 2026', '2026-10-25'),
  ],
  [
    'later than the last lot',
    'PAR-S6',
    SEA,
    period('LOT 1 NOT LATER THAN 5 OCT 2026; LOT 2 NOT LATER THAN 20 OCT 2026', '2026-10-25'),
  ],
  [
    'a third lot',
    'PAR-S7',
    SEA,
    (i) => {
      i.credit.credit.goods.text += '\nTO BE SHIPPED IN TWO LOTS ONLY: 460 PCS AND 540 PCS'
      i.credit.credit.partialShipments = 'allowed'
      on('commercial-invoice', (d) => {
        Object.assign(d.goods[0], { quantity: '300', amount: '15690.00' })
        d.total.amount = '15690.00'
      })(i)
      on('draft', (d) => (d.total.amount = '15690.00'))(i)
      for (const kind of ['packing-list', 'certificate-of-origin']) on(kind, (d) => (d.goods[0].quantity = '300'))(i)
    },
  ],
  ['six days from the day', 'GEN-28', SEA, period('ON OR ABOUT 10 OCTOBER 2026', '2026-10-16')],
  ['after the period', 'GEN-29', SEA, period('BETWEEN 1 OCT 2026 AND 31 OCT 2026', '2026-11-01')],
  ['on the day before which', 'GEN-30', SEA, period('BEFORE 3 NOVEMBER 2026', '2026-11-03')],
  ['the second half', 'GEN-32', SEA, period('FIRST HALF OF OCTOBER 2026', '2026-10-16')],
  [
    'shipped before the credit',
    'TIM-13',
    SEA,
    (i) => {
      condition('SHIPMENT PRIOR TO THE ISSUANCE OF THIS CREDIT IS NOT ALLOWED')(i)
      on('bill-of-lading', (d) => (d.dates.onBoard = '2026-08-30'))(i)
      on('insurance', (d) => (d.dates.issued = '2026-08-29'))(i)
      i.presentation.date = '2026-09-18'
      for (const d of i.documents) if (d.kind !== 'insurance') d.dates.issued = '2026-09-02'
    },
  ],
  [
    'a list older than the credit',
    'GEN-18',
    SEA,
    (i) => {
      condition('DOCUMENTS DATED PRIOR TO THE DATE OF ISSUANCE OF THIS L/C ARE NOT ACCEPTABLE')(i)
      on('packing-list', (d) => (d.dates.issued = '2026-08-30'))(i)
    },
  ],
  [
    'a list without a day',
    'GEN-21',
    SEA,
    (i) => {
      condition('ALL DOCUMENTS MUST BE DATED AND IN ENGLISH')(i)
      on('packing-list', (d) => delete d.dates.issued)(i)
    },
  ],
]

/** What more than one rule speaks of, and what only warns. */
const others: readonly (readonly [rule: string, kind: Kind, change: Change])[] = [
  [
    'AWB-09',
    AIR,
    on('air-waybill', (d) => {
      delete d.dates.onBoard
      d.clauses = ['ORIGINAL 3 (FOR SHIPPER)']
    }),
  ],
  [
    'CPB-06',
    CHARTER,
    on('charter-party-bill-of-lading', (d) => {
      Object.assign(d, { kind: 'bill-of-lading', title: 'BILL OF LADING', freight: 'FREIGHT PREPAID' })
      d.transport.carrier = 'NINGBO SHIP AGENCY'
    }),
  ],
  ['PAR-S2', SEA, secondBill((bill) => ({ transport: { ...bill.transport, discharge: 'BERGEN' } }))],
  [
    'PAR-S4',
    SEA,
    (i) => {
      goodsByCourier(i)
      const receipt = i.documents.find((one: { kind: string }) => one.kind === 'courier-receipt')
      i.documents.push({ ...receipt, dates: { issued: '2026-11-04' } })
    },
  ],
]

/** A set of a kind as the rules look at it. */
export const seenAs = (kind: Kind, change?: Change): Examined => {
  const { credit, documents, presentation } = setOf(kind, change)
  if (!credit.credit) throw new Error('the clean set has its credit in terms')
  return seenOf({
    credit: credit.credit,
    documents,
    to: presentation.to,
    presented: presentation.date,
    closed: presentation.closedDays,
  })
}

export const transportExamples: readonly RuleExample<unknown>[] = [
  ...transportFaults.map(([, rule, kind, change]) => ({ rule, kind, change })),
  ...others.map(([rule, kind, change]) => ({ rule, kind, change })),
].map(({ rule, kind, change }) => ({ rule, holds: seenAs(kind), fails: seenAs(kind, change) }))
