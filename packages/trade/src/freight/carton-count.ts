import { type Decimal, one, subtract } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { answerFigure, figure, positive } from '../calculation/field.ts'
import { inCubicMetres, inKilograms, lengthUnit, volumeUnit, weightUnit } from '../calculation/measure.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { sidesOf } from './packages.ts'

const input = z.strictObject({
  quantity: positive('Pieces to be packed', '商品数量', 'pieces'),
  piecesPerCarton: positive('Pieces in a full carton', '每箱装数量', 'pieces'),
  length: positive('Length of a carton', '纸箱长', 'in lengthUnit').optional(),
  width: positive('Width of a carton', '纸箱宽', 'in lengthUnit').optional(),
  height: positive('Height of a carton', '纸箱高', 'in lengthUnit').optional(),
  lengthUnit,
  volume: positive(
    'Volume of a carton, where its sides are not given',
    '单箱体积（未给尺寸时）',
    'in volumeUnit',
  ).optional(),
  volumeUnit,
  grossWeight: figure('Gross weight of a full carton', '整箱毛重', 'in weightUnit').optional(),
  netWeight: figure('Net weight of a full carton', '整箱净重', 'in weightUnit').optional(),
  weightUnit,
})
type Input = z.output<typeof input>

const output = z.strictObject({
  cartons: answerFigure('Cartons, the last one may be part filled', '箱数（末箱可不满）', 'cartons'),
  fullCartons: answerFigure('Full cartons', '满箱数', 'cartons'),
  oddPieces: answerFigure(
    'Pieces in the last carton where it is not full; 0 where all are',
    '尾箱数量；全满为 0',
    'pieces',
  ),
  cartonVolume: answerFigure('Volume of a carton, to six places', '单箱体积（六位小数）', 'm³').optional(),
  totalVolume: answerFigure('Volume of the lot, to three places', '总体积（三位小数）', 'm³').optional(),
  totalGrossWeight: answerFigure('Gross weight of the lot', '总毛重', 'kg').optional(),
  totalNetWeight: answerFigure('Net weight of the lot', '总净重', 'kg').optional(),
})

/**
 * Cartons for an order (F-34) with volume and weights of the lot (F-09). A part-filled carton takes the room and the empty weight of a
 * full one. Carton volume to six places, the lot's to three, half up; weights exact.
 */
export function cartonCount(given: Input, sheet: Worksheet): z.output<typeof output> {
  const { quantity: Q, piecesPerCarton: p } = given
  const C = sheet.figure({ en: 'Cartons', zh: '箱数' }, 'C = ceil(Q ÷ p)', { Q, p })
  const full = sheet.figure({ en: 'Full cartons', zh: '满箱数' }, 'f = floor(Q ÷ p)', { Q, p })
  const odd = sheet.figure({ en: 'Pieces in the last carton', zh: '尾箱数量' }, 'o = Q − f × p', { Q, f: full, p })
  const v = cartonVolume(given, sheet)
  const lot = { en: 'Volume of the lot, m³', zh: '总体积（m³）' }
  return {
    cartons: C,
    fullCartons: full,
    oddPieces: odd,
    cartonVolume: v,
    totalVolume: v && sheet.figure(lot, 'V = v × C', { v, C }, halfUp(3)),
    ...weights(given, C, sheet),
  }
}

function cartonVolume(given: Input, sheet: Worksheet): Decimal | undefined {
  const says = { en: 'Volume of a carton, m³', zh: '单箱体积（m³）' }
  const sides = sidesOf({ ...given, packages: one })
  if (sides) return sheet.figure(says, 'v = L × B × H ÷ 1000000', sides, halfUp(6))
  return given.volume && sheet.figure(says, 'v = V', { V: inCubicMetres(given.volume, given.volumeUnit) }, halfUp(6))
}

function weights(
  { quantity: Q, piecesPerCarton: p, grossWeight, netWeight, weightUnit: unit }: Input,
  C: Decimal,
  sheet: Worksheet,
) {
  const g = grossWeight && inKilograms(grossWeight, unit)
  const n = netWeight && inKilograms(netWeight, unit)
  const net = n && sheet.figure({ en: 'Net weight, kg', zh: '总净重（公斤）' }, 'N = n × Q ÷ p', { n, Q, p })
  const says = { en: 'Gross weight, kg', zh: '总毛重（公斤）' }
  if (!g) return { totalGrossWeight: undefined, totalNetWeight: net }
  if (!n || !net) return { totalGrossWeight: sheet.figure(says, 'G = g × C', { g, C }), totalNetWeight: undefined }
  const e = subtract(g, n)
  return { totalGrossWeight: sheet.figure(says, 'G = N + e × C', { N: net, e, C }), totalNetWeight: net }
}

export const cartonCountCalculation = calculation({
  name: 'carton-count',
  title: { en: 'Cartons for an order', zh: '订单箱数、体积与毛净重' },
  topic: 'freight',
  says: {
    en: 'How many cartons an order takes, what stands in the last one, and volume and weights of the lot.',
    zh: '订单需要多少箱、尾箱装多少，以及总体积、总毛重与总净重。',
  },
  rules: ['F-09', 'F-34'],
  sources: [{ title: 'Packing list practice', at: unread('cartons, odd carton, measurement') }],
  input,
  output,
  examples: [
    {
      title: { en: '5 450 pieces, 24 to a carton', zh: '5450 件，每箱 24 件' },
      input: {
        quantity: 5450,
        piecesPerCarton: 24,
        length: 58,
        width: 42,
        height: 36,
        grossWeight: '14.6',
        netWeight: 12,
      },
      gives: {
        cartons: '228',
        fullCartons: '227',
        oddPieces: '2',
        totalVolume: '19.995',
        totalNetWeight: '2725',
        totalGrossWeight: '3317.8',
      },
    },
  ],
  work: cartonCount,
})
