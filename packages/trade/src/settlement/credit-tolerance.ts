import { type Decimal, decimal, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation, type Fault } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, claim, positive, rate, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { discrepancies, type Range, type Tolerances } from './drawing.ts'
import { moneyFields, stated } from './money.ts'

const input = z.strictObject({
  amount: positive('Amount of the credit', '信用证金额', 'money'),
  quantity: positive('Quantity of the credit, where stated', '信用证数量（如有规定）', 'units').optional(),
  unitPrice: positive('Unit price of the credit, where stated', '信用证单价（如有规定）', 'money').optional(),
  aboutAmount: claim('The amount is “about” or “approximately”', '金额前有“约”“大约”').default(false),
  aboutQuantity: claim('The quantity is “about” or “approximately”', '数量前有“约”“大约”').default(false),
  aboutUnitPrice: claim('The unit price is “about” or “approximately”', '单价前有“约”“大约”').default(false),
  amountPlus: rate('Tolerance of the amount, plus (39A)', '金额上浮比例（39A）').default(zero),
  amountMinus: rate('Tolerance of the amount, minus (39A)', '金额下浮比例（39A）').default(zero),
  quantityPlus: rate('Tolerance of the quantity in its own words, plus', '数量溢装比例（信用证另有规定）').optional(),
  quantityMinus: rate('Tolerance of the quantity in its own words, minus', '数量短装比例（信用证另有规定）').optional(),
  quantityIn: told(
    z.enum(['measure', 'pieces']).optional(),
    'The quantity is a weight, length, area or volume, or it counts packing units or individual items',
    '数量以重量、长度、面积、体积计，或以包装单位、个数计',
  ),
  partialShipments: told(z.enum(['allowed', 'prohibited']).default('allowed'), 'Partial shipments', '分批装运'),
  drawn: positive('Amount drawn, to be judged', '支取金额（待判断）', 'money').optional(),
  shipped: positive('Quantity shipped, to be judged', '装运数量（待判断）', 'units').optional(),
  invoicedUnitPrice: positive('Unit price invoiced, to be judged', '发票单价（待判断）', 'money').optional(),
  ...moneyFields,
})
type ToleranceInput = z.output<typeof input>

const output = z.strictObject({
  complies: told(
    z.boolean().nullable(),
    'What was drawn and shipped keeps within; empty where not asked',
    '支取与装运是否相符',
  ),
  amountMost: answerFigure('Most amount', '金额上限', 'money'),
  amountLeast: answerFigure('Least amount where partial shipments are not allowed', '不准分批时的金额下限', 'money'),
  quantityLeast: answerFigure('Least quantity; empty where none is stated', '数量下限', 'units'),
  quantityMost: answerFigure('Most quantity; empty where none is stated', '数量上限', 'units'),
  unitPriceLeast: answerFigure('Least unit price; empty where none is stated', '单价下限', 'money'),
  unitPriceMost: answerFigure('Most unit price; empty where none is stated', '单价上限', 'money'),
  payableQuantity: answerFigure('Most quantity that gets paid at the unit price', '按单价能获支付的最大数量', 'units'),
  discrepancies: told(
    z.array(
      z.strictObject({
        at: told(z.string(), 'Field', '字段'),
        en: told(z.string(), 'In English', '英文'),
        zh: told(z.string(), 'In Chinese', '中文'),
      }),
    ),
    'What does not keep within',
    '不符点',
  ),
})

/**
 * How far quantity, unit price and amount may differ under a credit (S-40 to S-43; UCP 600 art. 30): ±10 % for “about”, that item only; ±5 % of a
 * measured quantity without more money; 5 % less money for the full quantity at an unreduced price. Amounts to the places of the
 * currency, cut inwards. Throws Unusable where a quantity without tolerance does not say how it is counted.
 */
export function creditTolerance(given: ToleranceInput, sheet: Worksheet): z.output<typeof output> {
  refuse(faultsOf(given))
  const ranges = {
    quantity: quantityRange(given, sheet),
    unitPrice: unitPriceRange(given, sheet),
    amount: amountRange(given, sheet),
  }
  const found = discrepancies({ ...given, places: stated(given).places }, ranges)
  for (const one of found) sheet.warn(one)
  const asked = [given.drawn, given.shipped, given.invoicedUnitPrice].some((one) => one !== undefined)
  return {
    quantityLeast: ranges.quantity?.least ?? '',
    quantityMost: ranges.quantity?.most ?? '',
    unitPriceLeast: ranges.unitPrice?.least ?? '',
    unitPriceMost: ranges.unitPrice?.most ?? '',
    amountLeast: ranges.amount.least,
    amountMost: ranges.amount.most,
    payableQuantity: payable(given, ranges, sheet),
    complies: asked ? found.length === 0 : null,
    discrepancies: found.map(({ at, says }) => ({ at, ...says })),
  }
}

const TENTH = decimal('0.1')
const TWENTIETH = decimal('0.05')

function quantityRange(given: ToleranceInput, sheet: Worksheet): Range | undefined {
  const { quantity: Q, aboutQuantity, quantityPlus, quantityMinus, quantityIn } = given
  if (Q === undefined) return undefined
  const own = quantityPlus !== undefined || quantityMinus !== undefined
  if (own) return range(QUANTITY, Q, quantityPlus ?? zero, quantityMinus ?? zero, sheet)
  if (aboutQuantity) return range(QUANTITY, Q, TENTH, TENTH, sheet)
  const free = quantityIn === 'measure' ? TWENTIETH : zero
  return range(QUANTITY, Q, free, free, sheet)
}

const QUANTITY = { en: 'quantity', zh: '数量' }

function unitPriceRange({ unitPrice, aboutUnitPrice }: ToleranceInput, sheet: Worksheet): Range | undefined {
  const free = aboutUnitPrice ? TENTH : zero
  return unitPrice && range({ en: 'unit price', zh: '单价' }, unitPrice, free, free, sheet)
}

function amountRange(given: ToleranceInput, sheet: Worksheet): Range {
  const { amount: A, aboutAmount, amountPlus, amountMinus } = given
  const says = { en: 'amount', zh: '金额' }
  const { places } = stated(given)
  if (aboutAmount) return range(says, A, TENTH, TENTH, sheet, places)
  const own = amountPlus !== zero || amountMinus !== zero
  return own ? range(says, A, amountPlus, amountMinus, sheet, places) : range(says, A, zero, TWENTIETH, sheet, places)
}

function range(
  what: { readonly en: string; readonly zh: string },
  X: Decimal,
  p: Decimal,
  m: Decimal,
  sheet: Worksheet,
  places = 6,
): Range {
  const least = { en: `Least ${what.en}`, zh: `${what.zh}下限` }
  const most = { en: `Most ${what.en}`, zh: `${what.zh}上限` }
  return {
    least: sheet.figure(least, 'L = X × (1 − m)', { X, m }, { places, how: 'up' }),
    most: sheet.figure(most, 'M = X × (1 + p)', { X, p }, { places, how: 'down' }),
  }
}

/** The quantity for which the amount suffices; whole pieces. */
function payable(given: ToleranceInput, { quantity, amount }: Tolerances, sheet: Worksheet): string {
  if (!(quantity && given.quantity)) return ''
  const cut = { places: given.quantityIn === 'pieces' ? 0 : 6, how: 'down' } as const
  const says = { en: 'Most quantity that gets paid', zh: '能获支付的最大数量' }
  const figures = { Q: quantity.most, M: amount.most, q: given.quantity, A: given.amount }
  if (given.unitPrice === undefined) return sheet.figure(says, 'Y = min(Q, M × q ÷ A)', figures, cut)
  return sheet.figure(says, 'Y = min(Q, M ÷ P)', { ...figures, P: given.unitPrice }, cut)
}

function faultsOf(given: ToleranceInput): readonly (Fault | false)[] {
  const { quantity, aboutQuantity, quantityPlus, quantityMinus, quantityIn, aboutAmount, amountPlus, amountMinus } =
    given
  const own = quantityPlus !== undefined || quantityMinus !== undefined
  const both = (path: string) =>
    fault(path, 'given-twice', 'Either “about” or a tolerance of its own, not both.', '“约”与具体溢短装比例不能并用。')
  return [
    quantity !== undefined &&
      !(aboutQuantity || own) &&
      quantityIn === undefined &&
      fault(
        'quantityIn',
        'how-counted',
        'Say whether the quantity is measured or counted in pieces or packing units: only a measured one has 5 %.',
        '请说明数量按计量单位还是按包装单位、个数计：后者没有 5% 增减。',
      ),
    aboutAmount && (amountPlus !== zero || amountMinus !== zero) && both('aboutAmount'),
    aboutQuantity && own && both('aboutQuantity'),
  ]
}

export const creditToleranceCalculation = calculation({
  name: 'credit-tolerance',
  title: { en: 'More or less under a credit', zh: '信用证溢短装与金额增减' },
  topic: 'settlement',
  says: {
    en: 'How much more or less may be shipped and drawn under a credit, and whether a shipment and drawing keep within.',
    zh: '信用证项下数量、单价、金额可增减多少，某次装运与支取是否相符。',
  },
  rules: ['S-40', 'S-41', 'S-42', 'S-43'],
  sources: [{ title: 'UCP 600', at: 'art. 30' }],
  input,
  output,
  examples: [
    {
      title: { en: '2700 pieces: no five per cent', zh: '2700 件：没有 5% 增减' },
      input: { amount: '46980', quantity: '2700', unitPrice: '17.40', quantityIn: 'pieces' },
      gives: { quantityLeast: '2700', quantityMost: '2700', amountMost: '46980', payableQuantity: '2700' },
    },
    {
      title: {
        en: '120 t in bulk at 850: 114 to 126 t, paid for 120',
        zh: '散装 120 吨，单价 850：114 至 126 吨，按 120 吨付款',
      },
      input: { amount: '102000', quantity: '120', unitPrice: '850', quantityIn: 'measure' },
      gives: { quantityLeast: '114', quantityMost: '126', amountMost: '102000', payableQuantity: '120' },
    },
    {
      title: { en: '“About” on both', zh: '金额与数量均有“约”' },
      input: { amount: '102000', quantity: '120', unitPrice: '850', aboutAmount: true, aboutQuantity: true },
      gives: { quantityLeast: '108', quantityMost: '132', amountMost: '112200', payableQuantity: '132' },
    },
    {
      title: { en: 'Full quantity, 5 % less drawn, partial shipments prohibited', zh: '数量装足，少支 5%，不准分批' },
      input: {
        amount: '102000',
        quantity: '120',
        quantityIn: 'pieces',
        partialShipments: 'prohibited',
        shipped: '120',
        drawn: '96900',
      },
      gives: { complies: true, amountLeast: '96900' },
    },
    {
      title: { en: 'A hundred less is too little', zh: '再少一百即不符' },
      input: {
        amount: '102000',
        quantity: '120',
        quantityIn: 'pieces',
        partialShipments: 'prohibited',
        shipped: '120',
        drawn: '96800',
      },
      gives: { complies: false },
    },
  ],
  work: creditTolerance,
})
