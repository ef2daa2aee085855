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

const faults: Readonly<Record<string, object>> = {
  'CR-04': { form: 'REVOCABLE' },
  'CR-05': { rules: undefined },
  'CR-07': { availableWith: { by: 'payment' } },
  'CR-08': { availableWith: { bank: 'ANY BANK' } },
  'CR-09': { availableWith: { bank: 'ANY BANK', by: 'acceptance' } },
  'CR-10': { drafts: { at: 'SIGHT', drawee: 'APPLICANT' } },
  'CR-12': { drafts: { at: 'SIGHT' } },
  'CR-13': { expiry: { date: '2026-11-30' } },
  'CR-15': { expiry: { date: '2026-11-30', place: 'AT OUR COUNTERS' } },
  'CR-16': { latestShipment: '2026-12-05' },
  'CR-17': { latestShipment: '2026-11-25' },
  'CR-19': { presentationPeriod: { days: 5 } },
  'CR-25': { amount: { amount: '52300', currency: 'EUR' } },
  'CR-26': { amount: { amount: '50000', currency: 'USD' } },
  'CR-27': clause('5 PCT MORE OR LESS OF QUANTITY ALLOWED'),
  'CR-30': { applicant: { name: 'BERGEN MOBLER AS' } },
  'CR-32': { goods: { ...terms.goods, tradeTerm: { incoterm: 'FOB', place: 'NINGBO' } } },
  'CR-33': bill('B/L FREIGHT COLLECT', { what: 'freight', value: 'collect' }),
  'CR-36': { placeOfDelivery: 'LILLEHAMMER' },
  'CR-38': { portOfDischarge: 'NINGBO, CHINA' },
  'CR-41': { partialShipments: 'not-allowed' },
  'CR-43': { charges: 'ALL BANKING CHARGES INSIDE AND IN CHINA ARE FOR BENEFICIARY' },
  'CR-46': clause('WE CONFIRM SUBJECT TO PREPAID COMMISSION'),
  'CR-57': bill('B/L', { what: 'consignee', value: 'ORDER OF NORDIC BANK' }, { what: 'blank-endorsed' }),
  'CR-65': { portOfDischarge: 'BERGEN, NORWAY' },
  'SC-01': clause('INSPECTION CERTIFICATE ISSUED AND SIGNED BY APPLICANT'),
  'SC-02': clause('SIGNATURES MUST CONFORM TO SPECIMEN HELD BY US'),
  'SC-03': clause('SHIPMENT TO BE EFFECTED ONLY AFTER ADVICE OF THE APPLICANT NAMING THE VESSEL'),
  'SC-04': clause('THIS CREDIT IS NOT OPERATIVE UNTIL IMPORT LICENCE IS OBTAINED'),
  'SC-05': clause('PAYMENT WILL BE MADE AFTER ARRIVAL OF THE GOODS AND CUSTOMS CLEARANCE'),
  'SC-06': clause('PAYMENT SHALL BE EFFECTED ONLY UPON RECEIPT OF FUNDS FROM THE FINAL BUYER'),
  'SC-07': clause('1/3 ORIGINAL B/L MUST BE SENT DIRECTLY TO APPLICANT'),
  'SC-08': bill('AIR WAYBILL CONSIGNED TO APPLICANT'),
  'SC-09': clause('CARGO RECEIPT SIGNED BY APPLICANT'),
  'SC-11': clause('DRAFTS DRAWN ON APPLICANT'),
  'SC-12': clause('DOCUMENTS ARE SUBJECT TO APPLICANT APPROVAL'),
  'SC-13': clause('QUALITY SUBJECT TO INSPECTION AT PORT OF DESTINATION'),
  'SC-19': clause('UCP 600 ARTICLE 16 DOES NOT APPLY'),
  'SC-23': bill('B/L NOTIFY PARTY TO BE ADVISED'),
}

export const reviewExamples: readonly RuleExample<unknown>[] = Object.entries(faults).map(([rule, change]) => ({
  rule,
  holds: reviewedWith(),
  fails: reviewedWith(change),
}))
