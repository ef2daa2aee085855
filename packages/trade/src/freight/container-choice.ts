import { compare, type Decimal, decimal, isPositive, one, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation, Unusable } from '../calculation/calculation.ts'
import { answerFigure, figure, positive, told } from '../calculation/field.ts'
import { currency, toMinorUnit } from '../calculation/stated.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { type Offer, type Option, optionsOf } from './box-mix.ts'
import { boxOf, containerType, profile } from './container.ts'

const offerShape = z.strictObject({
  container: containerType,
  cost: figure('All-in cost of one box', '每箱全包费用', 'money').optional(),
  usableVolume: positive('Volume that can be loaded', '可装体积', 'm³').optional(),
  payload: positive(
    'Most weight of cargo, or the road limit if that is less',
    '最大载货重量（道路限重更低时填道路限重）',
    'kg',
  ).optional(),
})

const input = z.strictObject({
  volume: positive('Volume of the cargo', '货物体积', 'm³'),
  weight: positive('Gross weight of the cargo', '货物毛重', 'kg'),
  profile,
  boxes: told(
    z
      .array(offerShape)
      .min(1)
      .max(5)
      .default([{ container: '20GP' }, { container: '40GP' }, { container: '40HQ' }]),
    'Boxes on offer; with costs the cheapest mix is sought, without them the fewest twenty-foot units',
    '可选箱型；给出费用时求最省组合，否则求标准箱最少的组合',
  ),
  lclRate: figure(
    'All-in LCL rate for one freight tonne, where a rest may go LCL',
    '拼箱每运费吨全包费率（余货可拼箱时）',
    'money',
  ).optional(),
  lclMinimum: figure('Least freight tonnes of an LCL lot', '拼箱最低运费吨', 'freight tonnes').default(one),
  lclFees: figure('Fees of an LCL lot by the bill of lading', '拼箱每票费用', 'money').default(zero),
  currency,
})
type Input = z.output<typeof input>

const mixFields = {
  boxes: told(
    z
      .array(
        z.strictObject({
          container: told(z.string(), 'Type of container', '箱型'),
          count: answerFigure('Boxes', '箱量', 'boxes'),
        }),
      )
      .readonly(),
    'Boxes',
    '箱量',
  ),
  lclTonnes: answerFigure('Freight tonnes that go LCL', '拼箱运费吨', 'freight tonnes'),
  teu: answerFigure('Twenty-foot units', '标准箱', 'TEU'),
  cost: answerFigure('Cost', '费用', 'money').optional(),
}

const output = z.strictObject({
  ...mixFields,
  types: told(
    z
      .array(
        z.strictObject({
          container: told(z.string(), 'Type of container', '箱型'),
          byWeight: answerFigure('Boxes wanted by weight', '按重量所需箱量', 'boxes'),
          byVolume: answerFigure('Boxes wanted by volume', '按体积所需箱量', 'boxes'),
          count: answerFigure('Boxes wanted', '所需箱量', 'boxes'),
          limitedBy: told(z.enum(['weight', 'volume']), 'What decides', '决定因素：重量或体积'),
          cost: answerFigure('Cost of these boxes', '费用', 'money').optional(),
          breakEvenVolume: answerFigure(
            'Volume from which one box is cheaper than LCL',
            '整箱优于拼箱的临界体积',
            'm³',
          ).optional(),
        }),
      )
      .readonly(),
    'All cargo in boxes of one type',
    '全部用同一种箱型',
  ),
  lclCost: answerFigure('Cost of all cargo LCL', '全部拼箱费用', 'money').optional(),
  options: told(z.array(z.strictObject(mixFields)).readonly(), 'The best mixes, the best first', '较优组合，最优在前'),
})

/**
 * Which containers for a cargo (F-22, F-23): weight is tested before volume; full boxes of one type, every mix of the boxes on offer, and
 * mixes whose rest goes LCL are compared by all-in cost. Volumes in m³, weights in kg; costs half up to the minor unit. Throws
 * Unusable where the cargo wants more than a hundred boxes.
 */
export function containerChoice(given: Input, sheet: Worksheet): z.output<typeof output> {
  const offers = given.boxes.map((box) => offerOf(box, given, sheet))
  const types = offers.map((offer) => typeOf(offer, given, sheet))
  if (types.some((type) => compare(type.count, MOST) > 0)) throw new Unusable([TOO_MUCH])
  const options = optionsOf(offers, given)
  const [best] = options
  if (!best) throw new Unusable([TOO_MUCH])
  const lcl = given.lclRate === undefined ? undefined : lclOf(given, sheet)
  showBest(best, offers, given, sheet)
  return { ...best, types, lclCost: lcl, options: options.slice(0, SHOWN) }
}

const SHOWN = 5
const MOST = decimal('100')
const TOO_MUCH = {
  path: 'volume',
  code: 'too-much',
  message: {
    en: 'The cargo wants more than a hundred boxes: look at volume and weight.',
    zh: '所需箱量超过一百，请核对体积与重量。',
  },
}

function offerOf(box: Input['boxes'][number], given: Input, sheet: Worksheet): Offer {
  const { code, usualVolume, payload, teu } = boxOf(box.container, given.profile, box, sheet)
  return { container: code, volume: usualVolume ?? zero, payload, teu, cost: box.cost }
}

function typeOf({ container, volume: v, payload: P, cost: c }: Offer, given: Input, sheet: Worksheet) {
  const { volume: V, weight: W, lclRate: r } = given
  const says = (en: string, zh: string) => ({ en: `${container}: ${en}`, zh: `${container}：${zh}` })
  const byWeight = sheet.figure(says('boxes by weight', '按重量'), 'Nw = ceil(W ÷ P)', { W, P })
  const byVolume = sheet.figure(says('boxes by volume', '按体积'), 'Nv = ceil(V ÷ v)', { V, v })
  const figures = { Nw: byWeight, Nv: byVolume }
  const count = sheet.figure(says('boxes wanted', '所需箱量'), 'N = max(Nw, Nv)', figures)
  const cent = toMinorUnit(given.currency)
  return {
    container,
    byWeight,
    byVolume,
    count,
    limitedBy: compare(byWeight, byVolume) > 0 ? ('weight' as const) : ('volume' as const),
    cost: c && sheet.figure(says('cost', '费用'), 'C = N × c', { N: count, c }, cent),
    breakEvenVolume:
      c && r && isPositive(r)
        ? sheet.figure(says('break-even with LCL, m³', '与拼箱的临界体积（m³）'), 'E = c ÷ r', { c, r }, halfUp(3))
        : undefined,
  }
}

function lclOf(
  { volume: M, weight, lclRate: r = zero, lclMinimum: least, lclFees: f, currency: of }: Input,
  sheet: Worksheet,
): Decimal {
  const says = { en: 'All of it LCL', zh: '全部拼箱' }
  return sheet.figure(says, 'L = max(M, W ÷ 1000, least) × r + f', { M, W: weight, least, r, f }, toMinorUnit(of))
}

/** Writes down the cost of the mix that won. */
function showBest(
  best: Option,
  offers: readonly Offer[],
  { lclRate: r = zero, lclFees }: Input,
  sheet: Worksheet,
): void {
  const mix = best.boxes.map(({ container, count }) => `${count} × ${container}`).join(' + ')
  const rest = isPositive(best.lclTonnes) ? ` + LCL ${best.lclTonnes} RT` : ''
  sheet.remark({ en: `Best: ${mix}${rest}`, zh: `最优：${mix}${rest}` })
  if (best.cost === undefined) return
  const boxes = best.boxes.map(({ container, count }, i) => {
    const cost = offers.find((offer) => offer.container === container)?.cost ?? zero
    return { n: [`n${i + 1}`, count] as const, c: [`c${i + 1}`, cost] as const }
  })
  const terms = boxes.map((_, i) => `n${i + 1} × c${i + 1}`)
  const all = rest ? [...terms, 'RT × r', 'f'] : terms
  const figures = { ...Object.fromEntries(boxes.flatMap(({ n, c }) => [n, c])), RT: best.lclTonnes, r, f: lclFees }
  sheet.figure({ en: 'Its cost', zh: '该组合费用' }, `C = ${all.join(' + ')}`, figures)
}

export const containerChoiceCalculation = calculation({
  name: 'container-choice',
  title: { en: 'Which containers, or LCL', zh: '选箱：整箱组合与拼箱比较' },
  topic: 'freight',
  says: {
    en: 'How many boxes of each type a cargo wants by weight and volume, and the cheapest mix of boxes and LCL.',
    zh: '按重量与体积求各箱型所需箱量，并比较整箱组合与拼箱的全包费用。',
  },
  rules: ['F-22', 'F-23'],
  sources: [{ title: '国际货物运输 (textbooks for Chinese colleges)', at: '集装箱选择与拼箱比较' }],
  input,
  output,
  examples: [
    {
      title: {
        en: '78 m³ and 19.5 t: a 40HQ and the rest LCL, or two boxes',
        zh: '78 立方米、19.5 吨：40HQ 加余货拼箱，或两箱',
      },
      input: {
        volume: 78,
        weight: 19500,
        boxes: [
          { container: '20GP', cost: 1500 },
          { container: '40GP', cost: 2600 },
          { container: '40HQ', cost: 2750 },
        ],
        lclRate: 95,
        lclFees: 40,
      },
      gives: {
        'boxes.0.container': '40HQ',
        'boxes.0.count': '1',
        lclTonnes: '8',
        cost: '3550',
        'types.0.count': '3',
        'types.0.breakEvenVolume': '15.789',
        lclCost: '7450',
      },
    },
    {
      title: { en: 'Heavy goods by the textbook: 36 t and 30 m³', zh: '教材数据，重货 36 吨、30 立方米' },
      input: {
        volume: 30,
        weight: 36000,
        profile: 'examClassic',
        boxes: [{ container: '20GP' }, { container: '40GP' }],
      },
      gives: {
        'types.0.byWeight': '3',
        'types.0.byVolume': '2',
        'types.0.limitedBy': 'weight',
        'types.1.count': '2',
        teu: '3',
      },
    },
  ],
  work: containerChoice,
})
