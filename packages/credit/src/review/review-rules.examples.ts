import type { RuleExample } from '@gendan/kernel/rule'
import { cleanCredit } from '../terms/clean-credit.examples.ts'
import { creditShape } from '../terms/credit.ts'
import { contractShape } from './contract.ts'
import type { Reviewed } from './reviewed.ts'

const document = (kind: string, text: string, ...demands: readonly object[]) => ({ kind, text, demands })

/** The terms that are examined elsewhere, as this contract has them. */
const terms = {
  ...cleanCredit,
  partialShipments: 'allowed',
  charges: 'ALL CHARGES OUTSIDE NORWAY ARE FOR BENEFICIARY',
}

const agreed = {
  number: 'SC26-018',
  seller: 'Ningbo Linwan Imp. & Exp. Co., Ltd.',
  buyer: 'Halvorsen Lys AS',
  lines: [{ description: 'Oak chairs', quantity: { value: '1000', unit: 'PCE' }, unitPrice: '52.30', amount: '52300' }],
  total: { amount: '52300', currency: 'USD' },
  tradeTerm: { incoterm: 'CIF', place: 'Oslo', year: '2020' },
  latestShipment: '2026-11-05',
  partialShipments: 'allowed',
  transhipment: 'allowed',
  payment:
    'By irrevocable L/C at sight, to be opened 45 days before shipment and valid in China until the 15th day after shipment',
  insurance: 'For 110% of the invoice value against all risks and war risk',
  portOfLoading: 'Ningbo',
  portOfDischarge: 'Oslo',
}

/** The agreed credit beside its contract, with some terms changed. */
export function reviewedWith(change: object = {}): Reviewed {
  return { credit: creditShape.parse({ ...terms, ...change }), contract: contractShape.parse(agreed) }
}

const clause = (text: string) => ({ conditions: [{ effect: 'other', text }] })
const bill = (text: string, ...demands: readonly object[]) => ({
  documents: [document('bill-of-lading', text, ...demands), document('insurance', 'POLICY')],
})

const insured = (text: string, demand: object) => ({
  documents: [document('bill-of-lading', 'B/L'), document('insurance', `INSURANCE POLICY FOR ${text}`, demand)],
})

const faults: Readonly<Record<string, object>> = {
  'CR-02': clause('FULL DETAILS TO FOLLOW BY AIRMAIL'),
  'CR-04': { form: 'REVOCABLE' },
  'CR-05': { rules: undefined },
  'CR-07': { availableWith: { by: 'payment' } },
  'CR-08': { availableWith: { bank: 'ANY BANK' } },
  'CR-09': { availableWith: { bank: 'ANY BANK', by: 'acceptance' } },
  'CR-10': { drafts: { at: 'SIGHT', drawee: 'APPLICANT' } },
  'CR-12': { drafts: { at: 'SIGHT' } },
  'CR-13': { expiry: { date: '2026-11-30' } },
  'CR-14': {
    expiry: { date: '2026-11-30', place: 'OSLO, NORWAY' },
    availableWith: { bank: 'ANY BANK IN CHINA', anyBankIn: 'CHINA', by: 'negotiation' },
  },
  'CR-15': { expiry: { date: '2026-11-30', place: 'AT OUR COUNTERS' } },
  'CR-16': { latestShipment: '2026-12-05' },
  'CR-17': { latestShipment: '2026-11-25' },
  'CR-19': { presentationPeriod: { days: 5 } },
  'CR-20': { presentationPeriod: { days: 21, from: 'AFTER ARRIVAL OF GOODS' } },
  'CR-21': clause('DOCUMENTS MUST BE PRESENTED NOT EARLIER THAN 10 DAYS AFTER SHIPMENT'),
  'CR-22': { shipmentPeriod: 'DURING OCTOBER 2026' },
  'CR-25': { amount: { amount: '52300', currency: 'EUR' } },
  'CR-26': { amount: { amount: '50000', currency: 'USD' } },
  'CR-27': clause('5 PCT MORE OR LESS OF QUANTITY ALLOWED'),
  'CR-28': { goods: { ...terms.goods, text: 'ABOUT 1000 PCS OAK CHAIRS AT USD 52.30/PC CIF OSLO' } },
  'CR-30': { applicant: { name: 'BERGEN MOBLER AS' } },
  'CR-32': { goods: { ...terms.goods, tradeTerm: { incoterm: 'FOB', place: 'NINGBO' } } },
  'CR-33': bill('B/L FREIGHT COLLECT', { what: 'freight', value: 'collect' }),
  'CR-34': { goods: { ...terms.goods, tradeTerm: { incoterm: 'CIF', place: 'BERGEN' } } },
  'CR-36': { placeOfDelivery: 'LILLEHAMMER' },
  'CR-37': {
    ...{ placeOfReceipt: 'HANGZHOU', placeOfDelivery: 'LILLEHAMMER' },
    documents: [document('air-waybill', 'AIR WAYBILL'), document('insurance', 'INSURANCE POLICY')],
  },
  'CR-38': { portOfDischarge: 'NINGBO, CHINA' },
  'CR-41': { partialShipments: 'not-allowed' },
  'CR-42': clause('FIRST LOT 500 PCS BY 20 AUG 2026, SECOND LOT BY 5 NOV 2026'),
  'CR-43': { charges: 'ALL BANKING CHARGES INSIDE AND IN CHINA ARE FOR BENEFICIARY' },
  'CR-44': clause('A FEE OF USD 80 FOR EACH DISCREPANT SET AND HANDLING CHARGES OF USD 35.50 WILL BE DEDUCTED'),
  'CR-45': {
    conditions: ['USD 60', 'USD 75'].map((fee) => ({ text: `A DISCREPANCY FEE OF ${fee} WILL BE DEDUCTED` })),
  },
  'CR-46': clause('WE CONFIRM SUBJECT TO PREPAID COMMISSION'),
  'CR-48': { reimbursingBank: 'CHASUS33' },
  'CR-49': clause('ALL DOCUMENTS MUST QUOTE L/C NO. LC26-0714'),
  'CR-53': { goods: { ...terms.goods, text: '1000 PCS OAK CHAIRS AS PER PROFORMA INVOICE NO. LW-PI26-0007' } },
  'CR-54': insured('110 PCT', { what: 'cover', value: '1.3' }),
  'CR-55': insured('ICC (A)', { what: 'risk', value: 'SRCC' }),
  'CR-56': clause('INSURANCE TO BE COVERED BY APPLICANT'),
  'CR-57': bill('B/L', { what: 'consignee', value: 'ORDER OF NORDIC BANK' }, { what: 'blank-endorsed' }),
  'CR-58': bill('2/3 OF A FULL SET OF B/L, FREIGHT PREPAID'),
  'CR-60': clause('INSPECTION CERTIFICATE DATED 3 WEEKS BEFORE SHIPMENT'),
  'CR-62': clause('WE ARE NOT BOUND TO PAY WHERE OUR SANCTIONS POLICY FORBIDS IT'),
  'CR-65': { portOfDischarge: 'BERGEN, NORWAY' },
  'CR-68': { availableWith: { bank: 'NRDKNOKK', by: 'negotiation' }, issuingBank: 'NRDKNOKK' },
  'CR-69': {
    availableWith: { anyBank: true, by: 'negotiation' },
    ...clause('NEGOTIATION IS RESTRICTED TO BANK OF CHINA, NINGBO BRANCH'),
  },
  'TRF-01': clause('THIS CREDIT IS TRANSFERABLE AT THE COUNTERS OF ANY BANK'),
  'TRF-03': { form: 'IRREVOCABLE TRANSFERABLE', partialShipments: 'not-allowed' },
  'TRF-04': {
    form: 'IRREVOCABLE TRANSFERABLE',
    documents: [document('packing-list', 'PACKING LIST SHOWING THE NAME OF THE APPLICANT')],
  },
  'SC-01': clause('INSPECTION CERTIFICATE ISSUED AND SIGNED BY APPLICANT'),
  'SC-02': clause('SIGNATURES MUST CONFORM TO SPECIMEN HELD BY US'),
  'SC-03': clause('SHIPMENT TO BE EFFECTED ONLY AFTER ADVICE OF THE APPLICANT NAMING THE VESSEL'),
  'SC-04': clause('THIS CREDIT IS NOT OPERATIVE UNTIL IMPORT LICENCE IS OBTAINED'),
  'SC-05': clause('PAYMENT WILL BE MADE AFTER ARRIVAL OF THE GOODS AND CUSTOMS CLEARANCE'),
  'SC-06': clause('PAYMENT SHALL BE EFFECTED ONLY UPON RECEIPT OF FUNDS FROM THE FINAL BUYER'),
  'SC-07': clause('1/3 ORIGINAL B/L MUST BE SENT DIRECTLY TO APPLICANT'),
  'SC-08': bill('AIR WAYBILL CONSIGNED TO APPLICANT'),
  'SC-09': clause('CARGO RECEIPT SIGNED BY APPLICANT'),
  'SC-10': clause('ORIGINAL CERTIFICATE OF ORIGIN MUST BE SENT TO APPLICANT BEFORE SHIPMENT'),
  'SC-11': clause('DRAFTS DRAWN ON APPLICANT'),
  'SC-12': clause('DOCUMENTS ARE SUBJECT TO APPLICANT APPROVAL'),
  'SC-13': clause('QUALITY SUBJECT TO INSPECTION AT PORT OF DESTINATION'),
  'SC-14': clause('CLEAN REPORT OF FINDINGS BY THE BUYER'),
  'SC-16': clause('VESSEL TO BE NOMINATED BY BUYER'),
  'SC-18': clause('DISCREPANT DOCUMENTS WILL BE RETURNED WITHOUT NOTICE'),
  'SC-19': clause('UCP 600 ARTICLE 16 DOES NOT APPLY'),
  'SC-20': clause('SHIPMENT MUST NOT BE MADE BEFORE SAMPLES ARE APPROVED'),
  'SC-21': clause('THIS CREDIT IS AVAILABLE UPON RECEIPT OF A PERFORMANCE BOND OF 5 PCT'),
  'SC-22': clause('INVOICE LEGALISED BY THE EMBASSY OF LIBYA'),
  'SC-23': bill('B/L NOTIFY PARTY TO BE ADVISED'),
  'SC-24': clause('ONE SET OF COPIES MUST BE RECEIVED BY APPLICANT WITHIN 3 DAYS'),
  'SC-25': clause('80 PCT AT SIGHT, 20 PCT BALANCE AGAINST CERTIFICATE OF THE APPLICANT'),
  'SC-26': clause('PLEASE CONFIRM, CHARGES FOR BENEFICIARY'),
  'SC-27': clause('ANY OTHER CHARGES WILL BE DEDUCTED FROM PROCEEDS'),
  'SC-28': clause('LATE SHIPMENT IF ACCEPTABLE TO APPLICANT'),
  'SC-29': clause('THE CREDIT AMOUNT IS REDUCED AUTOMATICALLY BY EACH DELAY'),
  'SC-30': clause('INSPECTION CERTIFICATE SIGNED BY MR OLSEN'),
}

export const reviewExamples: readonly RuleExample<unknown>[] = [
  ...Object.entries(faults).map(([rule, change]) => ({ rule, holds: reviewedWith(), fails: reviewedWith(change) })),
  { rule: 'CR-03', holds: { ...reviewedWith(), type: '700' }, fails: { ...reviewedWith(), type: '705' } },
  {
    rule: 'TRF-02',
    holds: { ...reviewedWith({ form: 'IRREVOCABLE ADDING OUR CONFIRMATION' }), type: '720' },
    fails: { ...reviewedWith({ form: 'IRREVOCABLE WITHOUT OUR CONFIRMATION' }), type: '720' },
  },
  {
    rule: 'CR-18',
    holds: { ...reviewedWith(), today: '2026-09-02' },
    fails: { ...reviewedWith(), today: '2026-11-01' },
  },
]
