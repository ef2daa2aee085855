import { decimal, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { answerFigure, convention, count, explained, figure, positive, told } from '../calculation/field.ts'
import { lengthUnit, volumeUnit, weightUnit } from '../calculation/measure.ts'
import { boxFields, containerType, profile } from './container.ts'

const METHOD = z.enum(['orientation', 'mixed', 'volume'])
const METHODS = {
  orientation: ['All cartons standing alike (a lower bound)', '单一摆放方向（下限）'],
  mixed: ['Mixed layers (a lower bound)', '混合摆放（下限）'],
  volume: ['Volume divided by volume (an upper bound; what textbooks do)', '体积相除（上限，教材算法）'],
} as const

/** What is asked about cartons of one kind in one kind of container. */
export const loadingInput = z.strictObject({
  container: containerType,
  profile,
  ...boxFields,
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
  grossWeight: positive('Gross weight of a carton', '单箱毛重', 'in weightUnit').optional(),
  weightUnit,
  turning: explained(convention(['free', 'upright', 'fixed'], 'How the cartons may be turned', '纸箱能否翻转'), {
    free: ['Onto any side', '可任意翻转'],
    upright: ['About the upright axis only (this side up)', '只可水平旋转（此面向上）'],
    fixed: ['Not at all', '不可旋转'],
  }),
  maxLayers: count('Most layers on top of one another', '最大堆码层数', 'layers').optional(),
  maxLoad: figure('Most weight that may stand on one carton', '单箱最大承压', 'in weightUnit').optional(),
  clearanceLength: figure('Length of the box to be left free', '箱长方向预留', 'cm').default(zero),
  clearanceWidth: figure('Width of the box to be left free', '箱宽方向预留', 'cm').default(zero),
  clearanceHeight: figure('Height of the box to be left free', '箱高方向预留', 'cm').default(zero),
  bulge: figure('What each side of a packed carton grows by', '纸箱每边鼓胀量', 'cm').default(zero),
  method: explained(
    told(
      METHOD,
      'Which count answers; left out: by volume where a usable volume or textbook figures are given, else all standing alike',
      '以何种方法为准；不填时：给出可装体积或按教材数据者按体积，其余按单一方向',
    ),
    METHODS,
  ).optional(),
  piecesPerCarton: positive('Pieces of goods in a carton', '每箱装数量', 'pieces').default(decimal('1')),
  quantity: positive('Pieces of goods to be shipped', '出运商品数量', 'pieces').optional(),
  cartons: count('Cartons to be shipped', '出运箱数', 'cartons').optional(),
})
export type LoadingInput = z.output<typeof loadingInput>

/** A place or a size in a container. */
export const spot = (en: string, zh: string) => ({
  x: answerFigure(`${en}, along the box`, `${zh}（箱长方向）`, 'cm'),
  y: answerFigure(`${en}, across the box`, `${zh}（箱宽方向）`, 'cm'),
  z: answerFigure(`${en}, upwards`, `${zh}（箱高方向）`, 'cm'),
})

/** A block of cartons that stand alike: what a drawing is made from. */
export const blockFields = {
  at: told(
    z.strictObject(spot('Where the block begins', '起点')),
    'Corner nearest to the front, the left and the floor',
    '起点坐标',
  ),
  carton: told(
    z.strictObject(spot('Side of a carton as it stands', '纸箱尺寸')),
    'How each carton stands',
    '纸箱摆放尺寸',
  ),
  along: answerFigure('Cartons along the box', '箱长方向箱数', 'cartons'),
  across: answerFigure('Cartons across the box', '箱宽方向箱数', 'cartons'),
  up: answerFigure('Cartons on top of one another', '层数', 'cartons'),
}
const blockShape = z.strictObject(blockFields)

/** What is answered; blocks are what a drawing is made from. */
export const loadingOutput = z.strictObject({
  count: answerFigure('Cartons that one container takes', '每箱可装箱数', 'cartons'),
  limitedBy: told(z.enum(['space', 'weight', 'volume']), 'What sets the limit', '受限于空间、重量或体积'),
  method: explained(told(METHOD, 'Which count this is', '采用的方法'), METHODS),
  byOrientation: answerFigure(
    'Best count with all cartons standing alike (a lower bound)',
    '单一方向最多箱数（下限）',
    'cartons',
  ).optional(),
  byMixed: answerFigure(
    'Best count found with mixed layers (a lower bound)',
    '混合摆放最多箱数（下限）',
    'cartons',
  ).optional(),
  byVolume: answerFigure('Volume divided by volume (an upper bound)', '按体积可装箱数（上限）', 'cartons').optional(),
  byWeight: answerFigure('Payload divided by gross weight', '按载重可装箱数', 'cartons').optional(),
  orientations: told(
    z
      .array(
        z.strictObject({
          ...spot('Side of a carton as it stands', '纸箱尺寸'),
          along: answerFigure('Cartons along the box', '箱长方向箱数', 'cartons'),
          across: answerFigure('Cartons across the box', '箱宽方向箱数', 'cartons'),
          up: answerFigure('Cartons on top of one another', '层数', 'cartons'),
          count: answerFigure('Cartons in all', '合计箱数', 'cartons'),
          passesDoor: told(z.boolean(), 'Whether a carton standing so passes the door', '能否通过箱门'),
          blocks: told(z.array(blockShape).readonly(), 'What a drawing shows', '装箱示意数据'),
        }),
      )
      .readonly(),
    'Each way all cartons may stand, the best first',
    '各种摆放方向，最优在前',
  ),
  mixedBlocks: told(z.array(blockShape).readonly(), 'The mixed loading as blocks', '混合摆放示意数据'),
  inner: told(
    z.strictObject(spot('Inner side of the box', '箱内尺寸')),
    'Inner sides of the box, clearance taken off',
    '箱内净尺寸',
  ).optional(),
  cartonVolume: answerFigure('Volume of one carton', '单箱体积', 'm³').optional(),
  loadedVolume: answerFigure('Volume of the cartons in one container', '每箱所装货物体积', 'm³').optional(),
  volumeShare: answerFigure('Share of the volume that is filled', '体积利用率', 'fraction').optional(),
  loadedWeight: answerFigure('Gross weight of the cartons in one container', '每箱所装货物毛重', 'kg').optional(),
  weightShare: answerFigure('Share of the payload that is used', '载重利用率', 'fraction').optional(),
  pieces: answerFigure('Pieces of goods in one container', '每箱可装商品数量', 'pieces'),
  containers: answerFigure('Containers wanted for the shipment', '所需集装箱数', 'containers').optional(),
  lastContainer: answerFigure('Cartons in the last of them', '最后一箱装箱数', 'cartons').optional(),
})
