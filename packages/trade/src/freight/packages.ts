import { type Decimal, one, zero } from '@gendan/kernel/decimal'
import type { z } from 'zod'
import { convention, explained, figure, positive } from '../calculation/field.ts'
import { inCentimetres, inCubicMetres, inTonnes, lengthUnit, volumeUnit, weightUnit } from '../calculation/measure.ts'
import type { Wanted } from '../calculation/stated.ts'
import { halfUp, type Stated, type Worksheet } from '../calculation/worksheet.ts'

/** Packages alike: their sides or their volume, their weight; or volume and weight of the whole lot. */
export const packageFields = {
  packages: positive('Packages alike', '件数', 'packages').default(one),
  length: positive('Length of one package', '单件长', 'in lengthUnit').optional(),
  width: positive('Width of one package', '单件宽', 'in lengthUnit').optional(),
  height: positive('Height of one package', '单件高', 'in lengthUnit').optional(),
  lengthUnit,
  volume: figure(
    'Volume of one package, where its sides are not given',
    '单件体积（未给尺寸时）',
    'in volumeUnit',
  ).optional(),
  totalVolume: figure('Volume of the whole lot, where it is known', '该批总体积（已知时）', 'in volumeUnit').optional(),
  volumeUnit,
  grossWeight: figure('Gross weight of one package', '单件毛重', 'in weightUnit').optional(),
  totalGrossWeight: figure(
    'Gross weight of the whole lot, where it is known',
    '该批总毛重（已知时）',
    'in weightUnit',
  ).optional(),
  weightUnit,
}

/** What packageFields read. */
export interface Packages {
  readonly packages: Decimal
  readonly length?: Decimal | undefined
  readonly width?: Decimal | undefined
  readonly height?: Decimal | undefined
  readonly lengthUnit: Parameters<typeof inCentimetres>[1]
  readonly volume?: Decimal | undefined
  readonly totalVolume?: Decimal | undefined
  readonly volumeUnit: Parameters<typeof inCubicMetres>[1]
  readonly grossWeight?: Decimal | undefined
  readonly totalGrossWeight?: Decimal | undefined
  readonly weightUnit: Parameters<typeof inTonnes>[1]
}

/** The three sides in cm; undefined where one is not given. */
export function sidesOf({ length, width, height, lengthUnit: unit }: Packages) {
  if (!length || !width || !height) return undefined
  return { L: inCentimetres(length, unit), B: inCentimetres(width, unit), H: inCentimetres(height, unit) }
}

/** Whether the volume of the lot can be known. */
export function hasVolume(goods: Packages): boolean {
  return goods.totalVolume !== undefined || goods.volume !== undefined || sidesOf(goods) !== undefined
}

/** Whether the weight of the lot can be known. */
export function hasWeight(goods: Packages): boolean {
  return goods.totalGrossWeight !== undefined || goods.grossWeight !== undefined
}

/** What must be given for the volume of a lot to be known. */
export function volumeWanted(goods: Packages, path: string): Wanted {
  const says = { en: 'give length, width and height, or the volume', zh: '请填写长、宽、高或体积' }
  return { path: `${path}.volume`, says, isThere: hasVolume(goods) }
}

/** What must be given for the weight of a lot to be known. */
export function weightWanted(goods: Packages, path: string): Wanted {
  const says = { en: 'give the gross weight of one package or of the lot', zh: '请填写单件或总毛重' }
  return { path: `${path}.grossWeight`, says, isThere: hasWeight(goods) }
}

/** How the volume and weight of a lot are stated. */
type Step = z.output<typeof lotPlaces>

/** Freight tariffs keep three places of a lot; some round them up. A package by itself keeps all its places (F-09). */
export const lotPlaces = explained(
  convention(
    ['three-places', 'up-three-places', 'up-two-places', 'exact'],
    'Tonnes and m³ of a lot of several packages',
    '多件货物的总重（吨）与总体积（m³）的取整',
  ),
  {
    'three-places': ['Half up to three places', '四舍五入到三位小数'],
    'up-three-places': ['Up to the next 0.001', '进位到 0.001'],
    'up-two-places': ['Up to the next 0.01', '进位到 0.01'],
    exact: ['Not rounded', '不取整'],
  },
)

const STATED: Readonly<Record<Step, Stated | undefined>> = {
  'three-places': halfUp(3),
  'up-three-places': { places: 3, how: 'up' },
  'up-two-places': { places: 2, how: 'up' },
  exact: undefined,
}

/** Volume of the lot in m³ (F-09): exact for a package by itself and for a volume that was given whole. */
export function volumeOf(goods: Packages, step: Step, sheet: Worksheet, of = ''): Decimal {
  const { packages: n, totalVolume, volume = zero, volumeUnit: unit } = goods
  const says = { en: `Volume of the lot${of}, m³`, zh: `总体积${of}（m³）` }
  if (totalVolume) return sheet.figure(says, 'M = V', { V: inCubicMetres(totalVolume, unit) })
  const sides = sidesOf(goods)
  const each = { en: `Volume of one package${of}, m³`, zh: `单件体积${of}（m³）` }
  const v = sides
    ? sheet.figure(each, 'v = L × B × H ÷ 1000000', sides)
    : sheet.figure(each, 'v = V', { V: inCubicMetres(volume, unit) })
  return sheet.figure(says, 'M = v × n', { v, n }, statedFor(n, step))
}

/** Weight of the lot in metric tons: exact for a package by itself and for a weight that was given whole. */
export function tonnesOf(goods: Packages, step: Step, sheet: Worksheet, of = ''): Decimal {
  const { packages: n, grossWeight = zero, totalGrossWeight, weightUnit: unit } = goods
  const says = { en: `Gross weight of the lot${of}, t`, zh: `总毛重${of}（吨）` }
  if (totalGrossWeight) return sheet.figure(says, 'W = G', { G: inTonnes(totalGrossWeight, unit) })
  return sheet.figure(says, 'W = g × n', { g: inTonnes(grossWeight, unit), n }, statedFor(n, step))
}

/** How tonnes and m³ of so many packages are stated: one by itself keeps all its places. */
export function statedFor(packages: Decimal, step: Step): Stated | undefined {
  return packages === one ? undefined : STATED[step]
}
