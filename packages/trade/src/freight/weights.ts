import { compare, type Decimal, decimal, divide, multiply, one, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { convention, explained, part, positive, told } from '../calculation/field.ts'
import { inCubicMetres, inKilograms } from '../calculation/measure.ts'
import { assertGiven, totalled } from '../calculation/stated.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { hasVolume, packageFields, sidesOf, weightWanted } from './packages.ts'

const pieceShape = z.strictObject(packageFields)
type Piece = z.output<typeof pieceShape>

/** What air lines and couriers weigh by; the divisor is the usual one of the mode. */
export function weightFields(divisor: string) {
  return {
    pieces: told(z.array(pieceShape).min(1), 'Packages of the shipment, those alike together', '货件，相同的合为一项'),
    volumetricDivisor: positive(
      'Cubic centimetres that count as one kilogram',
      '体积重量除数（立方厘米/公斤）',
      'cm³ per kg',
    ).default(decimal(divisor)),
    kilosPerCubicMetre: positive(
      'Kilograms that one m³ counts as, where the tariff says it this way (167)',
      '每立方米折合公斤数（运价这样规定时，如 167）',
      'kg per m³',
    ).optional(),
    volumeShare: part(
      'Share of the volume weight above the gross weight that is charged: 1 all of it, 0.5 half, 0 none',
      '分泡：体积重量超过实重部分计收的比例（全泡 1、半泡 0.5、免泡 0）',
    ).default(one),
    sides: explained(convention(['half-up', 'exact'], 'How each side is measured', '每边尺寸的取整'), {
      'half-up': ['Half up to whole centimetres', '四舍五入到整厘米'],
      exact: ['As measured', '按实际尺寸，不取整'],
    }),
    comparePer: explained(
      convention(['shipment', 'piece'], 'Over what actual and volume weight are compared', '实重与体积重的比较方式'),
      {
        shipment: ['The whole shipment: all weights against all volumes', '整票合并比较'],
        piece: ['Package by package, then added up', '逐件比较后相加'],
      },
    ),
    weightRounding: explained(
      convention(
        ['up-half-kilo', 'up-kilo', 'half-up-kilo', 'up-tenth', 'exact'],
        'Rounding of the chargeable weight',
        '计费重量的取整',
      ),
      {
        'up-half-kilo': ['Up to the next half kilogram (IATA)', '进到 0.5 公斤（航空惯例）'],
        'up-kilo': ['Up to the next kilogram', '进到 1 公斤'],
        'half-up-kilo': ['Half up to a kilogram (some exam keys)', '四舍五入到公斤（部分考题）'],
        'up-tenth': ['Up to the next 0.1 kg', '进到 0.1 公斤'],
        exact: ['Not rounded', '不取整'],
      },
    ),
  }
}

interface Given {
  readonly pieces: readonly Piece[]
  readonly volumetricDivisor: Decimal
  readonly kilosPerCubicMetre?: Decimal | undefined
  readonly volumeShare: Decimal
  readonly sides: 'half-up' | 'exact'
  readonly comparePer: 'shipment' | 'piece'
  readonly weightRounding: keyof typeof ROUNDED
}

const ROUNDED = {
  'up-half-kilo': 'ceil(C × 2) ÷ 2',
  'up-kilo': 'ceil(C)',
  'half-up-kilo': 'floor(C + 0.5)',
  'up-tenth': 'ceil(C × 10) ÷ 10',
  exact: 'C',
}

/** Weights of a shipment in kg: gross and by volume exact, chargeable as it is rounded. */
export interface Weighed {
  readonly gross: Decimal
  readonly volume: Decimal
  readonly chargeable: Decimal
}

/**
 * Gross, volume and chargeable weight (F-40, F-41, F-50): the larger of actual and volume weight, rounded by the convention.
 * Packages without sides or volume count by weight; `at` says where they stand in the input. Throws Unusable where a weight is missing.
 */
export function weigh(given: Given, sheet: Worksheet, at = 'pieces'): Weighed {
  assertGiven(given.pieces.map((piece, i) => weightWanted(piece, `${at}.${i}`)))
  const rows = given.pieces.map((piece, i) => rowOf(piece, given, sheet, given.pieces.length > 1 ? ` (${i + 1})` : ''))
  const add = (en: string, zh: string, name: string, side: 'G' | 'K' | 'C') =>
    rows.length === 1 && rows[0]
      ? rows[0][side]
      : totalled(
          sheet,
          { en, zh },
          name,
          rows.map((row, i) => [`${name}${i + 1}`, row[side]]),
        )
  const gross = add('Gross weight in all, kg', '总毛重（公斤）', 'G', 'G')
  const volume = add('Volume weight in all, kg', '总体积重量（公斤）', 'K', 'K')
  if (given.comparePer === 'piece')
    return { gross, volume, chargeable: add('Chargeable weight in all, kg', '计费重量合计（公斤）', 'C', 'C') }
  return { gross, volume, chargeable: chargeableOf({ G: gross, K: volume }, given, sheet, '') }
}

function rowOf(piece: Piece, given: Given, sheet: Worksheet, of: string) {
  const n = piece.packages
  const g = inKilograms(piece.grossWeight ?? zero, piece.weightUnit)
  const says = { en: `Gross weight${of}, kg`, zh: `毛重${of}（公斤）` }
  const G = piece.totalGrossWeight
    ? inKilograms(piece.totalGrossWeight, piece.weightUnit)
    : sheet.figure(says, 'G = g × n', { g, n })
  const K = volumeWeight(piece, given, sheet, of)
  if (given.comparePer === 'shipment') return { G, K, C: zero }
  const each = chargeableOf({ G: divide(G, n), K: divide(K, n) }, given, sheet, of)
  return { G, K, C: multiply(each, n) }
}

function volumeWeight(piece: Piece, given: Given, sheet: Worksheet, of: string): Decimal {
  if (!hasVolume(piece)) return zero
  const { kilosPerCubicMetre: k, volumetricDivisor: d } = given
  const V = cubicCentimetres(piece, given, sheet, of)
  const says = { en: `Volume weight${of}, kg`, zh: `体积重量${of}（公斤）` }
  return k ? sheet.figure(says, 'K = V ÷ 1000000 × k', { V, k }) : sheet.figure(says, 'K = V ÷ d', { V, d })
}

function cubicCentimetres(piece: Piece, { sides }: Given, sheet: Worksheet, of: string): Decimal {
  const { packages: n, totalVolume, volume = zero, volumeUnit: unit } = piece
  const says = { en: `Volume${of}, cm³`, zh: `体积${of}（立方厘米）` }
  const found = sidesOf(piece)
  if (totalVolume) return sheet.figure(says, 'V = M × 1000000', { M: inCubicMetres(totalVolume, unit) })
  if (!found) return sheet.figure(says, 'V = v × 1000000 × n', { v: inCubicMetres(volume, unit), n })
  const round = sides === 'half-up' ? wholeSides(found, sheet, of) : found
  return sheet.figure(says, 'V = L × B × H × n', { ...round, n })
}

function wholeSides(sides: Readonly<Record<'L' | 'B' | 'H', Decimal>>, sheet: Worksheet, of: string) {
  const whole = (name: 'L' | 'B' | 'H', en: string, zh: string) =>
    isWhole(sides[name])
      ? sides[name]
      : sheet.figure(
          { en: `${en}${of}, whole cm`, zh: `${zh}${of}（取整厘米）` },
          `${name} = x`,
          { x: sides[name] },
          halfUp(0),
        )
  return { L: whole('L', 'Length', '长'), B: whole('B', 'Width', '宽'), H: whole('H', 'Height', '高') }
}

function isWhole(figure: Decimal): boolean {
  return !figure.includes('.')
}

function chargeableOf(
  weights: { readonly G: Decimal; readonly K: Decimal },
  given: Given,
  sheet: Worksheet,
  of: string,
): Decimal {
  const shared = {
    en: `Gross weight and the share charged of what volume weight exceeds it by${of}, kg`,
    zh: `实重加分泡部分${of}（公斤）`,
  }
  const larger = { en: `Larger of gross and volume weight${of}, kg`, zh: `毛重与体积重量取大${of}（公斤）` }
  const { volumeShare: s } = given
  const C =
    compare(s, one) === 0
      ? sheet.figure(larger, 'C = max(G, K)', weights)
      : sheet.figure(shared, 'C = G + s × max(K − G, 0)', { ...weights, s })
  if (given.weightRounding === 'exact') return C
  const says = { en: `Chargeable weight${of}, kg`, zh: `计费重量${of}（公斤）` }
  return sheet.figure(says, `CW = ${ROUNDED[given.weightRounding]}`, { C })
}
