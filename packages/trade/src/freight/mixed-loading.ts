import { compare, type Decimal, decimal, divide, multiply, round, sumOf, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation, Unusable } from '../calculation/calculation.ts'
import { fault } from '../calculation/faults.ts'
import { answerFigure, convention, count, explained, figure, positive, told } from '../calculation/field.ts'
import { inCentimetres, inKilograms, lengthUnit, weightUnit } from '../calculation/measure.ts'
import { totalled } from '../calculation/stated.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { type Box, boxFields, boxOf, containerType } from './container.ts'
import { standings } from './loading.ts'
import { type Kind, type Plan, planned } from './loading-plan.ts'
import { blockFields, spot } from './loading-shape.ts'
import { drawn, hundredths, passes } from './loading-units.ts'
import { mixedLoadingExamples } from './mixed-loading-examples.ts'

const kindShape = z.strictObject({
  name: told(z.string().trim().max(80).default(''), 'Name of the goods', '货名'),
  cartons: positive('Cartons of this kind', '箱数', 'cartons'),
  length: positive('Length of a carton', '纸箱长', 'in lengthUnit'),
  width: positive('Width of a carton', '纸箱宽', 'in lengthUnit'),
  height: positive('Height of a carton', '纸箱高', 'in lengthUnit'),
  lengthUnit,
  grossWeight: figure('Gross weight of a carton', '单箱毛重', 'in weightUnit').default(zero),
  weightUnit,
  turning: explained(convention(['free', 'upright', 'fixed'], 'How the cartons may be turned', '纸箱能否翻转'), {
    free: ['Onto any side', '可任意翻转'],
    upright: ['About the upright axis only (this side up)', '只可水平旋转（此面向上）'],
    fixed: ['Not at all', '不可旋转'],
  }),
  maxLayers: count('Most layers of them on top of one another', '最大堆码层数', 'layers').optional(),
})

const input = z.strictObject({
  container: containerType,
  innerLength: boxFields.innerLength,
  innerWidth: boxFields.innerWidth,
  innerHeight: boxFields.innerHeight,
  doorWidth: boxFields.doorWidth,
  doorHeight: boxFields.doorHeight,
  payload: boxFields.payload,
  goods: told(z.array(kindShape).min(1).max(40), 'Cartons, each kind by itself', '各种纸箱'),
})
type Input = z.output<typeof input>

const output = z.strictObject({
  containers: answerFigure('Containers that the plan wants', '方案所需集装箱数', 'containers'),
  atLeast: answerFigure(
    'Fewest containers by volume and weight, whatever the plan',
    '按体积与重量至少需要的集装箱数',
    'containers',
  ),
  fitsOne: told(z.boolean(), 'Whether one container takes everything', '一个集装箱能否装下'),
  totalVolume: answerFigure('Volume of all cartons, to three places', '货物总体积（三位小数）', 'm³'),
  totalWeight: answerFigure('Gross weight of all cartons', '货物总毛重', 'kg'),
  plans: told(
    z
      .array(
        z.strictObject({
          volumeShare: answerFigure('Share of the inner volume that is filled', '体积利用率', 'fraction'),
          weight: answerFigure('Gross weight in this container', '本箱毛重', 'kg'),
          loaded: told(
            z
              .array(
                answerFigure('Cartons of this kind, in the order of the goods', '该种箱数（按货物顺序）', 'cartons'),
              )
              .readonly(),
            'Cartons of each kind in this container',
            '本箱各种箱数',
          ),
          blocks: told(
            z
              .array(
                z.strictObject({
                  ...blockFields,
                  goods: answerFigure('Which goods, counted from 0', '货物序号，从 0 起', ''),
                }),
              )
              .readonly(),
            'What a drawing shows, from the far end to the door',
            '装箱示意数据，自箱内端至箱门',
          ),
        }),
      )
      .readonly(),
    'Container by container',
    '逐箱方案',
  ),
  inner: told(z.strictObject(spot('Inner side of the box', '箱内尺寸')), 'Inner sides of the box', '箱内尺寸'),
})

const MOST = 30

/**
 * Cartons of several kinds in containers of one type (F-31, F-32): a plan in blocks that a drawing is made from, container by container,
 * beside the fewest containers that volume and weight allow. The plan obeys payload, door, turning and layers, and puts no heavier carton
 * on a lighter one; it is a good plan, not the best. Sides to a hundredth of a millimetre. Throws Unusable where a carton does not fit.
 */
export function mixedLoading(given: Input, sheet: Worksheet): z.output<typeof output> {
  const box = boxOf(given.container, 'typical', given, sheet)
  const { length, width, height } = box
  if (!length || !width || !height) throw new Unusable([NO_ROOM])
  const inner = { x: length, y: width, z: height }
  const room = hundredths(inner, 'down')
  const kinds = given.goods.map((one) => kindOf(one, box))
  assertFits(kinds, inner, box)
  const { V, W, atLeast } = boundsOf(given, inner, box, sheet)
  const plans = plansOf(room, kinds, grams(box.payload, 'down'))
  const says = {
    en: `The plan wants ${plans.length}, at least ${atLeast} are wanted`,
    zh: `方案用 ${plans.length} 箱，至少需要 ${atLeast} 箱`,
  }
  sheet.remark(says)
  return {
    containers: `${plans.length}`,
    atLeast,
    fitsOne: plans.length === 1,
    totalVolume: V,
    totalWeight: W,
    plans: plans.map((plan, i) => shown(plan, plans[i - 1]?.left ?? kinds.map((kind) => kind.count), given, inner)),
    inner,
  }
}

const NO_ROOM = fault('container', 'no-room', 'This box has no inner sides: give them.', '该箱型没有箱内尺寸，请填写。')
const MOST_CARTONS = 1_000_000

function kindOf(
  {
    length,
    width,
    height,
    lengthUnit: unit,
    turning,
    cartons,
    grossWeight,
    weightUnit: kilo,
    maxLayers,
  }: Input['goods'][number],
  box: Box,
): Kind {
  const sides = { x: inCentimetres(length, unit), y: inCentimetres(width, unit), z: inCentimetres(height, unit) }
  return {
    ways: standings(hundredths(sides, 'up'), turning).filter((way) => passes(way, box)),
    count: parseInt(round(cartons, 0, 'up'), 10),
    grams: grams(inKilograms(grossWeight, kilo), 'up'),
    layers: maxLayers === undefined ? undefined : parseInt(maxLayers, 10),
  }
}

const HEAVIEST = decimal('9000000')

/** Kilograms as whole grams. */
function grams(kilos: Decimal, how: 'up' | 'down'): number {
  return parseInt(round(multiply(compare(kilos, HEAVIEST) > 0 ? HEAVIEST : kilos, decimal('1000')), 0, how), 10)
}

/** Every kind must get in by itself: one carton of it in an empty box. */
function assertFits(
  kinds: readonly Kind[],
  inner: { readonly x: Decimal; readonly y: Decimal; readonly z: Decimal },
  box: Box,
): void {
  const room = hundredths(inner, 'down')
  const payload = grams(box.payload, 'down')
  const out = kinds.flatMap((kind, i) => {
    const alone = planned(room, [{ ...kind, count: 1 }], payload)
    const en =
      'One carton does not fit into the empty container or through its door, is too heavy for it, or may not stand at all.'
    const zh = '单箱即装不进空箱、过不了箱门、超过载重，或不允许放置。'
    return alone.blocks.length > 0 ? [] : [fault(`goods.${i}.length`, 'does-not-fit', en, zh)]
  })
  const many = kinds.some((kind) => kind.count > MOST_CARTONS)
  const tooMany = fault(
    'goods',
    'too-many',
    'More than a million cartons of one kind: plan them by container.',
    '单种超过一百万箱，请分批计算。',
  )
  if (out.length > 0 || many) throw new Unusable(many ? [...out, tooMany] : out)
}

/** Volume and weight of everything, and what they say of the number of containers. */
function boundsOf(
  { goods }: Input,
  inner: { readonly x: Decimal; readonly y: Decimal; readonly z: Decimal },
  { payload: P }: Box,
  sheet: Worksheet,
) {
  const volumes = goods.map((one, i) => {
    const [l, b, h] = [one.length, one.width, one.height].map((side) => inCentimetres(side, one.lengthUnit))
    const figures = { n: one.cartons, l: l ?? zero, b: b ?? zero, h: h ?? zero }
    const says = { en: `Volume of ${one.name || `goods ${i + 1}`}, m³`, zh: `${one.name || `货物 ${i + 1}`}体积（m³）` }
    return [`v${i + 1}`, sheet.figure(says, `v${i + 1} = n × l × b × h ÷ 1000000`, figures)] as const
  })
  const V = totalled(sheet, { en: 'Volume in all, m³', zh: '总体积（m³）' }, 'V', volumes, halfUp(3))
  const W = sumOf(goods.map((one) => multiply(one.cartons, inKilograms(one.grossWeight, one.weightUnit))))
  const figures = { V: sumOf(volumes.map(([, volume]) => volume)), x: inner.x, y: inner.y, z: inner.z, W, P }
  const least = { en: 'Fewest containers by volume and weight', zh: '按体积与重量至少需要' }
  const atLeast = sheet.figure(least, 'N = max(ceil(V ÷ (x × y × z ÷ 1000000)), ceil(W ÷ P))', figures)
  if (compare(atLeast, decimal(`${MOST}`)) > 0) throw new Unusable([TOO_MUCH])
  return { V, W, atLeast }
}

const TOO_MUCH = fault(
  'goods',
  'too-much',
  `More than ${MOST} containers: plan the shipments one by one.`,
  `超过 ${MOST} 个集装箱，请分批计算。`,
)

function plansOf(room: Parameters<typeof planned>[0], kinds: readonly Kind[], payload: number): readonly Plan[] {
  const plans: Plan[] = []
  let left = kinds.map((kind) => kind.count)
  while (left.some((number) => number > 0) && plans.length < MOST * 2) {
    const plan = planned(
      room,
      kinds.map((kind, i) => ({ ...kind, count: left[i] ?? 0 })),
      payload,
    )
    plans.push(plan)
    left = [...plan.left]
  }
  if (left.some((number) => number > 0)) throw new Unusable([TOO_MUCH])
  return plans
}

function shown(
  { blocks, left }: Plan,
  before: readonly number[],
  { goods }: Input,
  inner: { readonly x: Decimal; readonly y: Decimal; readonly z: Decimal },
) {
  const loaded = before.map((number, i) => decimal(`${number - (left[i] ?? 0)}`))
  const over = (of: (one: Input['goods'][number]) => Decimal) =>
    sumOf(goods.map((one, i) => multiply(loaded[i] ?? zero, of(one))))
  const volume = over((one) =>
    [one.length, one.width, one.height].map((side) => inCentimetres(side, one.lengthUnit)).reduce(multiply),
  )
  const share = divide(volume, multiply(multiply(inner.x, inner.y), inner.z))
  return {
    volumeShare: round(share, 4, 'half-up'),
    weight: over((one) => inKilograms(one.grossWeight, one.weightUnit)),
    loaded,
    blocks: blocks.map((block) => ({ ...drawn(block), goods: `${block.kind}` })),
  }
}

export const mixedLoadingCalculation = calculation({
  name: 'mixed-loading',
  title: { en: 'Cartons of several kinds in containers', zh: '多种纸箱混装' },
  topic: 'freight',
  says: {
    en: 'A loading plan for cartons of several kinds: how many containers, what goes into each, and how it stands.',
    zh: '多种纸箱的装箱方案：需几个集装箱、每箱装什么、如何摆放。',
  },
  rules: ['F-31', 'F-32'],
  sources: [{ title: 'Loading practice of forwarders', at: unread('blocks, heavy cartons below') }],
  input,
  output,
  examples: mixedLoadingExamples,
  work: mixedLoading,
})
