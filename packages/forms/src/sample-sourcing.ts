import { type Sourcing, sourcingShape } from './deal/sourcing.ts'

const nothing = { en: '', zh: '' }
const offer = {
  made: '2026-03-10',
  how: 'mail',
  currency: 'CNY',
  vatRate: '0.13',
  vatIn: true,
  packingCost: '0',
  carriage: '0',
  payment: { en: '30 days after delivery and invoice', zh: '货到票到 30 天' },
  holdsUntil: '2026-04-10',
  note: '',
  proof: [],
}

/** Two suppliers were asked for the chairs of the standing example: one quotes with VAT, the other without, with a mould and carriage. */
export const sampleSourcing: Sourcing = sourcingShape.parse({
  lines: [
    {
      id: '1',
      for: '1',
      goods: 'g-chair',
      code: 'BJ-101',
      name: { en: 'Oak dining chair, cane seat', zh: '橡木餐椅 藤面' },
      specification: { en: 'natural oil', zh: '木蜡油' },
      quantity: { value: '480', unit: 'PCE' },
    },
  ],
  asked: [
    {
      id: 'a1',
      supplier: 's-mill',
      asked: '2026-03-09',
      lines: ['1'],
      answerBy: '2026-03-20',
      place: '宁波北仑集装箱码头',
      wishes: { en: 'Moisture 8 to 10 %, FSC wood', zh: '含水率 8–10%，FSC 木材' },
      offer: { ...offer, lines: [{ line: '1', price: '248.00', least: '200', leadDays: 45, refundRate: '0.13' }] },
    },
    {
      id: 'a2',
      supplier: 's-carton',
      asked: '2026-03-09',
      lines: ['1'],
      answerBy: '2026-03-20',
      place: '宁波北仑集装箱码头',
      wishes: nothing,
      offer: {
        ...offer,
        ...{ vatIn: false, carriage: '1200' },
        lines: [{ line: '1', price: '214.00', leadDays: 40, mould: '2400', refundRate: '0.13' }],
      },
    },
  ],
  choices: [],
})
