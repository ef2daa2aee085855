import type { Change } from './clean-set.examples.ts'
import { type Presentation, presentationShape } from './presentation.ts'

// A credit for goods by rail to Central Asia, as banks there write them, and a set that complies with it.
const credit = `:27:1/1
:40A:IRREVOCABLE
:20:KZ26-118
:31C:260601
:40E:UCP LATEST VERSION
:31D:260915 CHINA
:50:TOO STEPPE IMPORT
ABAY AVE 10, ALMATY, KAZAKHSTAN
:59:XINJIANG TIANSHAN TRADING CO., LTD.
88 BEIJING ROAD, URUMQI, CHINA
:32B:USD50000,
:41D:ANY BANK IN CHINA
BY PAYMENT
:43P:ALLOWED
:43T:NOT ALLOWED
:44A:URUMQI, CHINA
:44B:ALMATY, KAZAKHSTAN
:44C:260815
:45A:500 MT TOMATO PASTE 36-38 PCT BRIX IN STEEL DRUMS AT USD 100.00/MT
CPT ALMATY INCOTERMS 2020
:46A:+SIGNED COMMERCIAL INVOICE IN 3 ORIGINALS SHOWING CONTRACT NO. TS-118
+DUPLICATE OF RAILWAY BILL CONSIGNED TO APPLICANT MARKED FREIGHT PREPAID
+PACKING LIST IN 2 COPIES
+CERTIFICATE OF ANALYSIS ISSUED BY CIQ SHOWING BRIX MIN 36 PCT, MOULD MAX 50 PCT
+PHYTOSANITARY CERTIFICATE ISSUED BY CHINA CUSTOMS NOT LATER THAN 3 DAYS BEFORE SHIPMENT
+INSPECTION CERTIFICATE ISSUED BY SGS WITHIN 5 DAYS OF SHIPMENT DATE
:47A:+THIRD PARTY DOCUMENTS ACCEPTABLE
+5 PCT MORE OR LESS IN QUANTITY AND AMOUNT ACCEPTABLE
:71D:ALL CHARGES OUTSIDE KAZAKHSTAN ARE FOR BENEFICIARY
:48:21
:49:WITHOUT
`
const seller = 'XINJIANG TIANSHAN TRADING CO., LTD.'
const total = { amount: '50000.00', currency: 'USD' }
const cleanInput = {
  credit: { text: credit },
  presentation: { date: '2026-08-20', to: 'BANK OF CHINA URUMQI' },
  documents: [
    {
      kind: 'commercial-invoice',
      title: 'INVOICE',
      originals: 3,
      issuer: seller,
      signed: true,
      dates: { issued: '2026-08-01' },
      parties: { beneficiary: seller, buyer: 'TOO STEPPE IMPORT' },
      goods: [
        {
          description: 'TOMATO PASTE 36-38% BRIX IN STEEL DRUMS',
          quantity: '500',
          unit: 'MT',
          unitPrice: '100.00',
          amount: '50000.00',
        },
      ],
      total,
      tradeTerm: 'CPT ALMATY INCOTERMS 2020',
      statements: ['CONTRACT NO. TS-118'],
    },
    {
      kind: 'rail-waybill',
      title: 'RAILWAY BILL (DUPLICATE)',
      originals: 1,
      issuer: 'CHINA RAILWAY',
      signed: true,
      signature: 'CHINA RAILWAY URUMQI STATION STAMP',
      dates: { issued: '2026-08-10', received: '2026-08-10' },
      parties: { shipper: seller, consignee: 'TOO STEPPE IMPORT, ABAY AVE 10, ALMATY, KAZAKHSTAN' },
      goods: [{ description: 'TOMATO PASTE' }],
      transport: { mode: 'rail', carrier: 'CHINA RAILWAY', receipt: 'URUMQI', delivery: 'ALMATY' },
      packages: { count: 2000, kind: 'DRUMS' },
      weights: { gross: '540000', net: '500000' },
      freight: 'FREIGHT PREPAID',
    },
    {
      kind: 'packing-list',
      title: 'PACKING LIST',
      originals: 1,
      copies: 1,
      issuer: seller,
      goods: [{ description: 'TOMATO PASTE', quantity: '500', unit: 'MT' }],
      packages: { count: 2000, kind: 'DRUMS' },
      weights: { gross: '540000', net: '500000' },
    },
    {
      kind: 'analysis-certificate',
      title: 'CERTIFICATE OF ANALYSIS',
      originals: 1,
      issuer: 'CIQ XINJIANG',
      signed: true,
      dates: { issued: '2026-08-05' },
      goods: [{ description: 'TOMATO PASTE' }],
      statements: ['BRIX 36.8 PCT', 'MOULD 42 PCT'],
    },
    {
      kind: 'phytosanitary-certificate',
      title: 'PHYTOSANITARY CERTIFICATE',
      originals: 1,
      issuer: "URUMQI CUSTOMS, PEOPLE'S REPUBLIC OF CHINA",
      signed: true,
      dates: { issued: '2026-08-06' },
      goods: [{ description: 'TOMATO PASTE' }],
    },
    {
      kind: 'inspection-certificate',
      title: 'INSPECTION CERTIFICATE',
      originals: 1,
      issuer: 'SGS NORTHWEST',
      signed: true,
      dates: { issued: '2026-08-14' },
      goods: [{ description: 'TOMATO PASTE' }],
    },
  ],
}
/** The set of tomato paste for Almaty, changed. */
export function railSet(change: Change = () => undefined): Presentation {
  const copy = JSON.parse(JSON.stringify(cleanInput))
  change(copy)
  return presentationShape.parse(copy)
}
