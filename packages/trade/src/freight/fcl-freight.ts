import { type Decimal, multiply, one, sumOf, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { answerFigure, count, figure, positive, told } from '../calculation/field.ts'
import { assertGiven, currency, rounding, toMinorUnit, totalled } from '../calculation/stated.ts'
import { halfUp, type Stated, type Worksheet } from '../calculation/worksheet.ts'
import { containerType, teuOf } from './container.ts'
import { fclFreightExamples } from './fcl-freight-examples.ts'
import { addSurcharges, surchargeAnswers, surcharges } from './surcharges.ts'

const perBoxShape = z.strictObject({
  code: told(z.string().trim().min(1).max(40), 'Code or name', '代码或名称'),
  value: figure('Amount for one box', '每箱金额', 'money'),
})

const boxShape = z.strictObject({
  container: containerType,
  count: positive('Boxes of this type', '箱量', 'boxes').default(one),
  rate: figure('Ocean freight of one box', '每箱海运费（包箱费率）', 'money').optional(),
  cargoClass: count('Class of the goods, where rates go by class', '货物等级（按等级计收时）', 'class').optional(),
  basis: told(
    z.enum(['W', 'M']).optional(),
    'Basis of the goods, where rates go by class and basis',
    '计费标准（按等级与标准计收时）',
  ),
  perBox: told(z.array(perBoxShape).default([]), 'Charges of this type of box: THC, DOC', '该箱型每箱费用：THC 等'),
})

const rateShape = z.strictObject({
  container: containerType,
  fromClass: count('First class', '起始等级', 'class').optional(),
  toClass: count('Last class', '终止等级', 'class').optional(),
  basis: told(z.enum(['W', 'M']).optional(), 'Basis', '计费标准'),
  rate: figure('Ocean freight of one box', '每箱海运费', 'money'),
})

const input = z.strictObject({
  boxes: told(z.array(boxShape).min(1), 'Boxes of the shipment', '所用集装箱'),
  rates: told(
    z.array(rateShape).default([]),
    'Rates for boxes without one of their own: for all goods (FAK), by class (FCS), or by class and basis (FCB)',
    '箱费率表：不分等级（FAK）、按等级（FCS）或按等级与计费标准（FCB）',
  ),
  surcharges,
  freightTonnes: figure(
    'Freight tonnes, where a surcharge counts them',
    '运费吨（附加费按吨计收时）',
    'freight tonnes',
  ).optional(),
  currency,
  rounding,
  units: positive('Pieces of goods in all, for the freight of one', '货物总数量，用于求单位运费', 'units').optional(),
  exchangeRate: positive(
    'Local currency for one unit of freight currency',
    '一单位运费币种折合本币',
    'rate',
  ).optional(),
})
type Input = z.output<typeof input>
type Box = Input['boxes'][number]

const output = z.strictObject({
  total: answerFigure('Freight in all', '运费总额', 'money'),
  basic: answerFigure('Ocean freight', '基本运费', 'money'),
  perBoxCharges: answerFigure('Charges by the box of every type', '按箱费用合计', 'money'),
  surchargeTotal: answerFigure('Surcharges in all', '附加费合计', 'money'),
  boxes: told(
    z
      .array(
        z.strictObject({
          container: told(z.string(), 'Type of container', '箱型'),
          rate: answerFigure('Rate applied', '适用费率', 'money'),
          basic: answerFigure('Ocean freight of these boxes', '该箱型海运费', 'money'),
          perBox: answerFigure('Charges by the box of these boxes', '该箱型按箱费用', 'money'),
        }),
      )
      .readonly(),
    'Each type of box',
    '各箱型',
  ),
  surcharges: surchargeAnswers,
  boxCount: answerFigure('Boxes', '箱量', 'boxes'),
  teu: answerFigure('Twenty-foot units', '标准箱', 'TEU'),
  perUnit: answerFigure('Freight of one piece of goods, to six places', '单位商品运费（六位小数）', 'money').optional(),
  totalLocal: answerFigure('Freight in local currency', '运费折本币', 'money').optional(),
})

/**
 * Freight of full containers (F-20, F-21): box rates, charges by the box, then surcharges in the tariff's order. Amounts half up to the
 * minor unit, each charge or the total alone. Throws Unusable where no rate is found for a box.
 */
export function fclFreight(given: Input, sheet: Worksheet): z.output<typeof output> {
  const found = given.boxes.map((box) => rateOf(box, given))
  assertRated(found)
  const cent = toMinorUnit(given.currency)
  const each = given.rounding === 'each-charge' ? cent : undefined
  const rows = given.boxes.map((box, i) => rowOf(box, found[i] ?? zero, i, sheet, each))
  const basic = totalled(
    sheet,
    { en: 'Ocean freight', zh: '基本运费' },
    'B',
    rows.map((row, i) => [`B${i + 1}`, row.basic]),
  )
  const perBox = totalled(
    sheet,
    { en: 'Charges by the box', zh: '按箱费用' },
    'X',
    rows.map((row, i) => [`X${i + 1}`, row.perBox]),
  )
  const boxes = sumOf(given.boxes.map((box) => box.count))
  const teu = sumOf(given.boxes.map((box) => multiply(box.count, teuOf(box.container))))
  const extra = addSurcharges(given.surcharges, { basic, boxes, teu, tonnes: given.freightTonnes }, sheet, each)
  const says = { en: 'Freight in all', zh: '运费总额' }
  const T = sheet.figure(says, 'T = B + X + S', { B: basic, X: perBox, S: extra.sum }, cent)
  const { units: n, exchangeRate: e } = given
  return {
    boxes: rows,
    basic,
    perBoxCharges: perBox,
    surcharges: extra.rows,
    surchargeTotal: extra.sum,
    total: T,
    boxCount: boxes,
    teu,
    perUnit: n && sheet.figure({ en: 'Freight of one piece', zh: '单位商品运费' }, 'f = T ÷ n', { T, n }, halfUp(6)),
    totalLocal:
      e && sheet.figure({ en: 'Freight in local currency', zh: '运费折本币' }, 'L = T × e', { T, e }, halfUp(2)),
  }
}

/** The rate of the box itself, or of the first row of the tariff that its class and basis fall under (F-21). */
function rateOf(box: Box, { rates }: Input): Decimal | undefined {
  const row = rates.find(
    ({ container, fromClass, toClass, basis }) =>
      container === box.container &&
      isWithin(box.cargoClass, fromClass, toClass) &&
      (basis === undefined || basis === box.basis),
  )
  return box.rate ?? row?.rate
}

function isWithin(cargoClass: Decimal | undefined, from: Decimal | undefined, to: Decimal | undefined): boolean {
  if (from === undefined && to === undefined) return true
  if (cargoClass === undefined) return false
  const at = parseInt(cargoClass, 10)
  return (from === undefined || at >= parseInt(from, 10)) && (to === undefined || at <= parseInt(to, 10))
}

function assertRated(found: readonly (Decimal | undefined)[]): void {
  const says = { en: 'a rate for this box, here or in rates', zh: '该箱的费率（填在此处或费率表中）' }
  assertGiven(found.map((rate, i) => ({ path: `boxes.${i}.rate`, says, isThere: rate !== undefined })))
}

function rowOf(box: Box, r: Decimal, i: number, sheet: Worksheet, stated: Stated | undefined) {
  const n = box.count
  const says = { en: `Ocean freight, ${box.container}`, zh: `${box.container} 海运费` }
  const basic = sheet.figure(says, `B${i + 1} = n × r`, { n, r }, stated)
  const charges = box.perBox.map(({ value }, k) => [`c${k + 1}`, value] as const)
  const sum = charges.map(([name]) => name).join(' + ')
  const extra = { en: `Charges by the box, ${box.container}`, zh: `${box.container} 按箱费用` }
  const perBox =
    charges.length === 0
      ? zero
      : sheet.figure(extra, `X${i + 1} = n × (${sum})`, { n, ...Object.fromEntries(charges) }, stated)
  return { container: box.container, rate: r, basic, perBox }
}

export const fclFreightCalculation = calculation({
  name: 'fcl-freight',
  title: { en: 'Sea freight of full containers', zh: '整箱海运费' },
  topic: 'freight',
  says: {
    en: 'What full containers cost by box rates, charges by the box and surcharges.',
    zh: '整箱货按包箱费率、按箱费用与附加费应付的运费。',
  },
  rules: ['F-20', 'F-21'],
  sources: [{ title: '国际货物运输 (textbooks for Chinese colleges)', at: '集装箱包箱费率 FAK、FCS、FCB' }],
  input,
  output,
  examples: fclFreightExamples,
  work: fclFreight,
})
