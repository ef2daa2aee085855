import { firm } from '@gendan/firm/firm'
import { party } from '@gendan/firm/party'
import { termsShape } from '@gendan/forms/deal/terms'
import { dealOf } from '@gendan/orderfile/deal-of'
import { type OrderFile, orderFile } from '@gendan/orderfile/order-file'
import { partyFactsShape } from '@gendan/trade/party'

const none = { en: '', zh: '' }

/** 480 chairs at 48.60 to Oslo, paid by a deposit and a balance. */
export const terms = termsShape.parse({
  currency: 'USD',
  lines: ['480', '240'].map((value, i) => ({
    id: String(i + 1),
    goods: '',
    code: `BJ-10${i}`,
    customerCode: '',
    name: { en: 'Oak dining chair', zh: '橡木餐椅' },
    specification: none,
    hsCode: '940169',
    quantity: { value, unit: 'PCE' },
    unitPrice: { amount: '48.60', currency: 'USD', per: 'PCE' },
  })),
  delivery: { incoterm: 'CIF', place: 'Oslo' },
  payment: {
    instalments: [
      { share: '0.3', by: 'T/T', when: { at: 'order' } },
      { by: 'T/T', when: { at: 'copy-of-bill-of-lading' } },
    ],
  },
  shipment: { latest: '2026-06-10', from: 'Ningbo', to: 'Oslo', partial: false, transhipment: true },
  insurance: none,
  packing: none,
  remarks: none,
  marks: [],
})

export const ours = {
  ...firm.born('c1'),
  banks: [
    {
      id: 'usd',
      bankName: 'East Harbour Bank',
      branch: '',
      swift: 'EHBKCNBH',
      account: '3901 0000 8840 102',
      beneficiary: 'Binjiang Woodcraft',
      currency: 'USD',
    },
  ],
}

export const buyer = {
  ...party.born('b1'),
  facts: partyFactsShape.parse({
    name: { en: 'Halvorsen & Lund AS', zh: '' },
    addressLines: ['Industrigata 36'],
    city: 'Oslo',
    country: 'NO',
    banks: [],
  }),
}

/** A file with settled terms and nothing signed. */
export const file: OrderFile = {
  ...orderFile.born('f1'),
  buyer: 'b1',
  deal: { contract: { version: 2, settled: '2026-03-18', customerOrder: 'HL-44018', terms } },
}

export const deal = dealOf(file, ours, { buyer, suppliers: {}, reviews: {} })
export const own = { validUntil: '2026-04-01', bank: 'usd', addition: '', tongue: 'both' }
export const given = { day: '2026-03-18', version: 1 }
