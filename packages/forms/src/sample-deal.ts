import type { Deal } from './deal/deal.ts'
import { type Terms, termsShape } from './deal/terms.ts'
import { sampleBriefing, sampleMeeting } from './sample-release.ts'
import { sampleTalks } from './sample-rounds.ts'
import {
  sampleChange,
  sampleCost,
  sampleHouse,
  sampleInspection,
  samplePacking,
  sampleProduction,
  samplePurchases,
  sampleQuality,
  sampleSample,
  sampleShipment,
  sampleSuppliers,
} from './sample-sections.ts'
import { sampleSourcing } from './sample-sourcing.ts'

const oak = { en: 'Oak dining chair, cane seat', zh: '橡木餐椅 藤面' }
const nothing = { en: '', zh: '' }

/** The house's standing example: 480 oak chairs and 300 wall shelves, CIF Oslo. Tests, previews and lessons tell this story. */
export const sampleTerms: Terms = termsShape.parse({
  currency: 'USD',
  lines: [
    {
      id: '1',
      goods: 'g-chair',
      code: 'BJ-101',
      customerCode: 'HL-2201',
      name: oak,
      specification: { en: 'natural oil', zh: '木蜡油' },
      hsCode: '940169',
      origin: 'CN',
      quantity: { value: '480', unit: 'PCE' },
      unitPrice: { amount: '48.60', currency: 'USD', per: 'PCE' },
      packing: { perCarton: '2', lengthCm: '96', widthCm: '52', heightCm: '60', grossKg: '17.8', netKg: '15.6' },
    },
    {
      id: '2',
      goods: 'g-shelf',
      code: 'BJ-130',
      customerCode: 'HL-2230',
      name: { en: 'Wall shelf, oak, set of 2', zh: '橡木壁架 两件套' },
      specification: nothing,
      hsCode: '940360',
      origin: 'CN',
      quantity: { value: '300', unit: 'SET' },
      unitPrice: { amount: '21.40', currency: 'USD', per: 'SET' },
      packing: { perCarton: '4', lengthCm: '74', widthCm: '30', heightCm: '26', grossKg: '13.4', netKg: '11.6' },
    },
  ],
  delivery: { incoterm: 'CIF', place: 'Oslo' },
  payment: {
    instalments: [
      { share: '0.3', by: 'T/T', when: { at: 'order' } },
      { share: '0.7', by: 'T/T', when: { at: 'copy-of-bill-of-lading' } },
    ],
  },
  shipment: { latest: '2026-06-10', from: 'Ningbo', to: 'Oslo', partial: false, transhipment: true },
  insurance: { en: '110% of invoice value, Institute Cargo Clauses (A)', zh: '按发票金额 110% 投保协会货物 (A) 险' },
  packing: { en: 'Export cartons', zh: '出口纸箱' },
  remarks: nothing,
  marks: ['H&L AS', 'HL-44018', 'OSLO', 'C/NO. 1-315'],
})

const bank = {
  id: 'usd',
  bankName: 'East Harbour Bank',
  branch: 'Ningbo Branch',
  swift: 'EHBKCNBN',
  account: '3901 0000 8842 617',
  beneficiary: 'Ningbo Linwan Home Furnishing Co., Ltd.',
  currency: 'USD',
}

export const sampleDeal: Deal = {
  seller: {
    letterhead: {
      name: { en: 'Ningbo Linwan Home Furnishing Co., Ltd.', zh: '宁波林湾家居有限公司' },
      short: { en: 'Linwan', zh: '林湾家居' },
      addressLines: ['No. 66 Xizhan Road, Yinzhou', 'Ningbo 315100, China'],
      phone: '+86 574 0000 6600',
      email: 'trade@linwan.example',
      taxId: '',
      mark: '',
    },
    banks: [bank],
  },
  buyer: {
    name: { en: 'Halvorsen & Lund AS', zh: '' },
    legalName: '',
    addressLines: ['Industrigata 36'],
    city: 'Oslo',
    postcode: '0357',
    country: 'NO',
    taxId: '',
    contact: { name: 'Ingrid Halvorsen', phone: '', email: 'ingrid@example.com' },
    banks: [],
  },
  suppliers: sampleSuppliers,
  house: sampleHouse,
  inquiry: {
    ...{ received: '2026-03-06', by: 'Ingrid Halvorsen', how: 'mail', proof: [] },
    ...{ wants: [{ text: oak, goods: '' }], note: '' },
  },
  ...sampleTalks(sampleTerms),
  contract: { version: 2, settled: '2026-03-16', customerOrder: 'HL-44018', terms: sampleTerms },
  changes: [sampleChange],
  sourcing: sampleSourcing,
  cost: sampleCost,
  samples: [sampleSample],
  production: { ...sampleProduction, meeting: sampleMeeting },
  briefing: sampleBriefing,
  purchases: samplePurchases,
  inspections: [{ ...sampleInspection, severity: { is: 'normal', proposed: 'normal', lots: 3, refused: 1, why: '' } }],
  quality: sampleQuality,
  packing: samplePacking,
  shipment: sampleShipment,
}
