import { packingSectionShape } from '@gendan/forms/deal/packing'
import { type Terms, termsShape } from '@gendan/forms/deal/terms'
import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import fc from 'fast-check'

/** Deals as firms have them at their worst: forty lines, names of one tongue, marks of XML and rare characters in texts, prices of many digits. */
const word = fc.string({ unit: fc.constantFrom(...'abc XYZ 09&<>"\'ŁşÅ橡木™—𠮷,;'), minLength: 1, maxLength: 200 })
const names = fc.record({ en: word.map((text) => `Oak ${text}`), zh: fc.constantFrom('', '橡木餐椅 <藤面>') })
const quantity = fc.integer({ min: 1, max: 1_000_000 })
const cents = fc.integer({ min: 1, max: 99_999_999 })

const line = fc.record({
  name: names,
  specification: fc.record({ en: word, zh: fc.constant('木蜡油\n藤面 & 铜脚') }),
  code: fc.constantFrom('', 'BJ-101'),
  customerCode: fc.constantFrom('', 'HL "2201"'),
  hsCode: fc.constantFrom('', '940169'),
  origin: fc.constantFrom('', 'CN', 'VN'),
  unit: fc.constantFrom('PCE', 'SET', 'KGM', 'MTR', 'XCT', 'DZN'),
  quantity,
  cents,
})

const adjustments = fc.constantFrom(
  [],
  [{ kind: 'allowance', name: { en: 'Discount', zh: '折扣' }, percent: '5' }],
  [
    { kind: 'allowance', name: { en: 'First order', zh: '' }, amount: '12.5' },
    { kind: 'charge', name: { en: '', zh: '' }, amount: '300' },
  ],
)

const deal = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 40 }),
  currency: fc.constantFrom('USD', 'EUR', 'CNY', 'JPY', 'KWD'),
  incoterm: fc.constantFrom('EXW', 'FOB', 'CIF', 'DDP'),
  marks: fc.array(
    word.map((text) => text.slice(0, 40)),
    { maxLength: 4 },
  ),
  adjustments,
})

/** A deal with terms, all of them packed, a purchase of the same goods. */
export const anyDeal = deal.map(({ lines, currency, incoterm, marks, adjustments }) => {
  const terms: Terms = termsShape.parse({
    ...structuredClone(sampleTerms),
    currency,
    delivery: { incoterm, place: 'Oslo' },
    marks,
    adjustments: adjustments.map((one, i) => ({ id: `${i}`, ...one })),
    lines: lines.map(({ unit, quantity, cents, ...one }, i) => ({
      ...one,
      id: `${i + 1}`,
      goods: '',
      quantity: { value: `${quantity}`, unit },
      unitPrice: {
        amount: `${Math.floor(cents / 10_000)}.${`${cents % 10_000}`.padStart(4, '0')}`,
        currency,
        per: unit,
      },
    })),
  })
  const packing = packingSectionShape.parse({
    ...structuredClone(sampleDeal.packing),
    cartons: terms.lines.map((one, i) => ({
      ...sampleDeal.packing?.cartons[0],
      ...{ id: `c${i}`, from: i * 10 + 1, to: i * 10 + 1 },
      contents: [{ line: one.id, quantity: one.quantity.value }],
    })),
  })
  const contract = { version: 1, settled: '2026-03-16', customerOrder: 'HL-44018 & Sons', terms }
  const purchases = (sampleDeal.purchases ?? []).map((one) => ({
    ...one,
    currency,
    lines: terms.lines.map(({ id, name, specification, quantity, unitPrice, code }) => ({
      ...one.lines[0],
      ...{ id, line: id, name, specification, quantity, unitPrice, code },
    })),
  }))
  return { ...sampleDeal, contract, packing, purchases }
})
