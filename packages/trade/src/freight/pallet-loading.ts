import { add, compare, type Decimal, decimal, multiply, one, subtract, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation, Unusable } from '../calculation/calculation.ts'
import { fault } from '../calculation/faults.ts'
import { answerFigure, convention, count, explained, figure, positive, told } from '../calculation/field.ts'
import { inCentimetres, inKilograms, lengthUnit, weightUnit } from '../calculation/measure.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { boxOf, containerType } from './container.ts'
import { countOf, mixed, standings } from './loading.ts'
import { blockFields } from './loading-shape.ts'
import { drawn, hundredths } from './loading-units.ts'

const input = z.strictObject({
  length: positive('Length of a carton', '纸箱长', 'in lengthUnit'),
  width: positive('Width of a carton', '纸箱宽', 'in lengthUnit'),
  height: positive('Height of a carton', '纸箱高', 'in lengthUnit'),
  lengthUnit,
  grossWeight: positive('Gross weight of a carton', '单箱毛重', 'in weightUnit').optional(),
  weightUnit,
  palletLength: positive('Length of the pallet', '托盘长', 'cm').default(decimal('120')),
  palletWidth: positive('Width of the pallet', '托盘宽', 'cm').default(decimal('100')),
  palletHeight: positive('Height of the empty pallet', '空托盘高', 'cm').default(decimal('15')),
  palletWeight: figure('Weight of the empty pallet', '空托盘重', 'kg').default(zero),
  overhang: figure('Cartons may stand over each edge', '每边允许超出', 'cm').default(zero),
  mostHeight: positive('Most height with the pallet', '含托盘最大高度', 'cm').optional(),
  mostWeight: positive('Most weight of cartons on one pallet', '每托盘最大载货重量', 'kg').optional(),
  maxLayers: count('Most layers', '最大层数', 'layers').optional(),
  gap: figure('Gap to leave between pallets', '托盘间隙', 'cm').default(zero),
  pattern: explained(convention(['mixed', 'alike'], 'How the cartons of a layer lie', '同层纸箱的摆放'), {
    mixed: ['Some turned against the others', '可交错摆放'],
    alike: ['All one way', '全部同一方向'],
  }),
  container: containerType,
  tiers: count('Pallets on top of one another in the container', '集装箱内托盘叠放层数', 'layers').default(one),
  cartons: count('Cartons to be shipped', '出运箱数', 'cartons').optional(),
})
type Input = z.output<typeof input>

const output = z.strictObject({
  perPallet: answerFigure('Cartons on one pallet', '每托盘箱数', 'cartons'),
  palletsPerContainer: answerFigure('Pallets that the container takes', '每个集装箱可装托盘数', 'pallets'),
  cartonsPerContainer: answerFigure('Cartons in the container', '每个集装箱可装箱数', 'cartons'),
  perLayer: answerFigure('Cartons in one layer', '每层箱数', 'cartons'),
  layers: answerFigure('Layers', '层数', 'layers'),
  loadedHeight: answerFigure('Height of the loaded pallet', '装货后托盘高度', 'cm'),
  loadedWeight: answerFigure('Gross weight of the loaded pallet', '装货后托盘毛重', 'kg').optional(),
  pallets: answerFigure('Pallets wanted for the shipment', '所需托盘数', 'pallets').optional(),
  lastPallet: answerFigure('Cartons on the last of them', '最后一托盘箱数', 'cartons').optional(),
  containers: answerFigure('Containers wanted for the shipment', '所需集装箱数', 'containers').optional(),
  layerBlocks: told(
    z.array(z.strictObject(blockFields)).readonly(),
    'One layer as blocks, for a drawing',
    '单层摆放示意数据',
  ),
  floorBlocks: told(
    z.array(z.strictObject(blockFields)).readonly(),
    'Pallets on the floor of the container, for a drawing',
    '箱底托盘摆放示意数据',
  ),
})

/**
 * Cartons on pallets and pallets in a container (F-33): a layer of cartons this side up, layers by height, weight and stacking, then the floor of the
 * container with pallets turned either way. In cm and kg; counts always rounded down, what is wanted up. Throws Unusable where
 * nothing fits.
 */
export function palletLoading(given: Input, sheet: Worksheet): z.output<typeof output> {
  const box = boxOf(given.container, 'typical', {}, sheet)
  const most = given.mostHeight ?? box.doorHeight ?? box.height
  if (!box.length || !box.width || !box.height || !most) throw new Unusable([NO_ROOM])
  const layer = layerOf(given)
  const perLayer = decimal(`${countOf(layer)}`)
  if (perLayer === zero) throw new Unusable([TOO_LARGE])
  sheet.remark({ en: `A layer takes ${perLayer} cartons.`, zh: `每层 ${perLayer} 箱。` })
  const layers = layersOf(given, perLayer, most, sheet)
  if (compare(layers, zero) <= 0) throw new Unusable([TOO_HIGH])
  const N = sheet.figure({ en: 'Cartons on one pallet', zh: '每托盘箱数' }, 'N = p × l', { p: perLayer, l: layers })
  const c = inCentimetres(given.height, given.lengthUnit)
  const loaded = { en: 'Height of the loaded pallet, cm', zh: '装货后高度（cm）' }
  const H = sheet.figure(loaded, 'H = h + l × c', { h: given.palletHeight, l: layers, c })
  const G = weightOf(given, N, sheet)
  const floor = floorOf(given, { x: box.length, y: box.width })
  const onFloor = decimal(`${countOf(floor)}`)
  const figures = { f: onFloor, t: given.tiers, B: box.height, H, P: box.payload, G: G ?? one }
  const byWeight = G ? ', floor(P ÷ G)' : ''
  const P = sheet.figure(PALLETS, `X = min(f × min(t, floor(B ÷ H))${byWeight})`, figures)
  return {
    perLayer,
    layers,
    perPallet: N,
    loadedHeight: H,
    loadedWeight: G,
    ...wanted(given, N, P, sheet),
    palletsPerContainer: P,
    cartonsPerContainer: sheet.figure({ en: 'Cartons in the container', zh: '每个集装箱箱数' }, 'C = X × N', {
      X: P,
      N,
    }),
    layerBlocks: layer.map(drawn),
    floorBlocks: floor.map(drawn),
  }
}

const PALLETS = { en: 'Pallets in the container', zh: '每个集装箱托盘数' }
const NO_ROOM = fault(
  'container',
  'no-room',
  'This box has no inner sides: take another.',
  '该箱型没有箱内尺寸，请另选。',
)
const TOO_LARGE = fault('length', 'does-not-fit', 'The carton is larger than the pallet.', '纸箱大于托盘。')
const TOO_HIGH = fault(
  'height',
  'does-not-fit',
  'Not one layer may stand: look at height, weight and layers allowed.',
  '一层也放不下：请核对高度、重量与层数限制。',
)

/** One layer, this side up. */
function layerOf({ length, width, height, lengthUnit: unit, palletLength, palletWidth, overhang, pattern }: Input) {
  const carton = { x: inCentimetres(length, unit), y: inCentimetres(width, unit), z: inCentimetres(height, unit) }
  const edge = (side: Decimal) => add(side, multiply(overhang, decimal('2')))
  const room = hundredths({ x: edge(palletLength), y: edge(palletWidth), z: carton.z }, 'down')
  const ways = standings(hundredths(carton, 'down'), 'upright')
  const all = pattern === 'mixed' ? [ways] : ways.map((way) => [way])
  return all.map((some) => mixed(room, some, 1)).reduce((a, b) => (countOf(b) > countOf(a) ? b : a))
}

function layersOf(given: Input, perLayer: Decimal, most: Decimal, sheet: Worksheet): Decimal {
  const { palletHeight: h, mostWeight: m, grossWeight, weightUnit: unit, maxLayers: x = zero } = given
  const c = inCentimetres(given.height, given.lengthUnit)
  const g = grossWeight === undefined ? zero : inKilograms(grossWeight, unit)
  const weight = m !== undefined && grossWeight !== undefined ? ', floor(m ÷ (p × g))' : ''
  const stated = given.maxLayers === undefined ? '' : ', x'
  const text = `floor((M − h) ÷ c)${weight}${stated}`
  const figures = { M: compare(most, h) > 0 ? most : h, h, c, m: m ?? zero, p: perLayer, g, x }
  const says = { en: 'Layers', zh: '层数' }
  return sheet.figure(says, weight || stated ? `l = min(${text})` : `l = ${text}`, figures)
}

function weightOf(
  { grossWeight, weightUnit: unit, palletWeight: w }: Input,
  N: Decimal,
  sheet: Worksheet,
): Decimal | undefined {
  const g = grossWeight && inKilograms(grossWeight, unit)
  return (
    g &&
    sheet.figure({ en: 'Gross weight of the loaded pallet, kg', zh: '装货后毛重（公斤）' }, 'G = N × g + w', {
      N,
      g,
      w,
    })
  )
}

/** Pallets side by side on the floor, turned either way, with what stands over their edges and the gap beside each. */
function floorOf(
  { palletLength, palletWidth, overhang, gap }: Input,
  room: { readonly x: Decimal; readonly y: Decimal },
) {
  const edge = (side: Decimal) => add(add(side, gap), multiply(overhang, decimal('2')))
  const pallet = hundredths({ x: edge(palletLength), y: edge(palletWidth), z: one }, 'up')
  return mixed(hundredths({ ...room, z: one }, 'down'), standings(pallet, 'upright'), 1)
}

function wanted({ cartons: C }: Input, N: Decimal, X: Decimal, sheet: Worksheet) {
  if (!C || C === zero) return {}
  const pallets = sheet.figure({ en: 'Pallets wanted', zh: '所需托盘数' }, 'W = ceil(C ÷ N)', { C, N })
  const last = subtract(C, multiply(subtract(pallets, one), N))
  if (X === zero) return { pallets, lastPallet: last }
  return {
    pallets,
    lastPallet: last,
    containers: sheet.figure({ en: 'Containers wanted', zh: '所需集装箱数' }, 'K = ceil(W ÷ X)', { W: pallets, X }),
  }
}

export const palletLoadingCalculation = calculation({
  name: 'pallet-loading',
  title: { en: 'Cartons on pallets, pallets in a container', zh: '托盘装载' },
  topic: 'freight',
  says: {
    en: 'How many cartons a pallet takes, and how many pallets a container takes.',
    zh: '每托盘可装多少箱，一个集装箱可装多少托盘。',
  },
  rules: ['F-33'],
  sources: [{ title: 'Loading practice of forwarders', at: unread('pallets of 1.2 × 1.0 m') }],
  input,
  output,
  examples: [
    {
      title: {
        en: '40 × 30 × 25 cm on 1.2 × 1.0 m, at most 1.65 m high, in a 40HQ',
        zh: '40×30×25 厘米，1.2×1.0 米托盘，限高 1.65 米，装 40 尺高箱',
      },
      input: {
        length: 40,
        width: 30,
        height: 25,
        grossWeight: 9,
        palletWeight: 20,
        mostHeight: 165,
        container: '40HQ',
        cartons: 1000,
      },
      gives: {
        perLayer: '10',
        layers: '6',
        perPallet: '60',
        loadedHeight: '165',
        loadedWeight: '560',
        palletsPerContainer: '22',
        pallets: '17',
        lastPallet: '40',
        containers: '1',
      },
    },
  ],
  work: palletLoading,
})
