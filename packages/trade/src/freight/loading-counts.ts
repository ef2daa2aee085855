import { compare, type Decimal, decimal, one, zero } from '@gendan/kernel/decimal'
import type { z } from 'zod'
import { inCentimetres, inKilograms } from '../calculation/measure.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import type { Box } from './container.ts'
import { type Block, grid, mixed, type Sides, standings } from './loading.ts'
import type { LoadingInput, loadingOutput } from './loading-shape.ts'
import { drawn, hundredths, inCm, passes } from './loading-units.ts'

type Output = z.output<typeof loadingOutput>
type Orientation = Output['orientations'][number]

/** What geometry gives: counts, and blocks to draw. */
export interface Loaded {
  readonly best: Decimal
  readonly mixed: Decimal
  readonly orientations: readonly Orientation[]
  readonly mixedBlocks: Orientation['blocks']
  readonly inner: NonNullable<Output['inner']>
}

/**
 * Cartons by geometry (F-30, F-32, F-33): each way they may stand, written down side by side, and the best mixture of slabs and
 * strips. Undefined where sides of the carton or the box are not known. Counts, rounded down.
 */
export function loadedIn(given: LoadingInput, box: Box, sheet: Worksheet): Loaded | undefined {
  const { length, width, height, lengthUnit: unit, bulge } = given
  if (!length || !width || !height || !box.length || !box.width || !box.height) return undefined
  const inner = {
    x: less('length', '长', box.length, given.clearanceLength, sheet),
    y: less('width', '宽', box.width, given.clearanceWidth, sheet),
    z: less('height', '高', box.height, given.clearanceHeight, sheet),
  }
  const space = hundredths(inner, 'down')
  const [x, y, z] = [length, width, height].map((side) => grown(inCentimetres(side, unit), bulge, sheet))
  const layers = layersOf(given, sheet)
  const ways = standings(hundredths({ x: x ?? one, y: y ?? one, z: z ?? one }, 'up'), given.turning)
  const through = ways.filter((way) => passes(way, box))
  const orientations = ways.map((way) => orientationOf(way, space, layers, through.includes(way), sheet))
  const open = orientations.filter((way) => way.passesDoor)
  const best = open.reduce((a, way) => larger(a, way.count as Decimal), zero)
  const blocks = through.length > 0 ? mixed(space, through, layers) : []
  const found = mixedCount(blocks, sheet)
  return {
    best,
    mixed: larger(best, found),
    orientations: orientations.toSorted((a, b) => rank(b) - rank(a)),
    mixedBlocks: blocks.map(drawn),
    inner,
  }
}

function rank({ passesDoor, count }: Orientation): number {
  return passesDoor ? parseInt(count, 10) : -1
}

function less(en: string, zh: string, side: Decimal, off: Decimal, sheet: Worksheet): Decimal {
  if (off === zero) return side
  const left = sheet.figure({ en: `Inner ${en} left, cm`, zh: `箱内净${zh}（cm）` }, 'l = L − t', { L: side, t: off })
  return compare(left, zero) > 0 ? left : zero
}

function grown(side: Decimal, bulge: Decimal, sheet: Worksheet): Decimal {
  if (bulge === zero) return side
  return sheet.figure({ en: 'Side of a packed carton, cm', zh: '纸箱装后尺寸（cm）' }, 'a = s + t', {
    s: side,
    t: bulge,
  })
}

const UNBOUND = 1_000_000

/** Layers that stacking allows (F-31): the stated ones, and what the lowest carton bears. */
function layersOf({ maxLayers, maxLoad, grossWeight, weightUnit }: LoadingInput, sheet: Worksheet): number {
  const stated = maxLayers ? parseInt(maxLayers, 10) : UNBOUND
  if (maxLoad === undefined || !grossWeight) return stated
  const [m, g] = [inKilograms(maxLoad, weightUnit), inKilograms(grossWeight, weightUnit)]
  const says = { en: 'Layers that the lowest carton bears', zh: '底箱可承受层数' }
  const borne = parseInt(sheet.figure(says, 'S = 1 + floor(m ÷ g)', { m, g }), 10)
  return borne < stated ? borne : stated
}

function orientationOf(way: Sides, space: Sides, layers: number, passesDoor: boolean, sheet: Worksheet): Orientation {
  const block = grid(space, way, layers)
  const carton = inCm(way)
  const figures = { L: inCm(space).x, B: inCm(space).y, H: inCm(space).z, a: carton.x, b: carton.y, c: carton.z }
  const says = {
    en: `Standing ${carton.x} × ${carton.y} × ${carton.z} cm${passesDoor ? '' : ' (does not pass the door)'}`,
    zh: `按 ${carton.x} × ${carton.y} × ${carton.z} 厘米摆放${passesDoor ? '' : '（不能过箱门）'}`,
  }
  const up = layers < UNBOUND ? `min(floor(H ÷ c), ${layers})` : 'floor(H ÷ c)'
  const count = sheet.figure(says, `N = floor(L ÷ a) × floor(B ÷ b) × ${up}`, figures)
  const { x, y, z } = block.count
  return { ...carton, along: `${x}`, across: `${y}`, up: `${z}`, count, passesDoor, blocks: [drawn(block)] }
}

function mixedCount(blocks: readonly Block[], sheet: Worksheet): Decimal {
  const figures = blocks.flatMap(({ count }, i) =>
    (['x', 'y', 'z'] as const).map((axis) => [`${axis}${i + 1}`, decimal(`${count[axis]}`)] as const),
  )
  const sum = blocks.map((_, i) => `x${i + 1} × y${i + 1} × z${i + 1}`).join(' + ') || '0'
  return sheet.figure({ en: 'Mixed layers', zh: '混合摆放' }, `N = ${sum}`, Object.fromEntries(figures))
}

function larger(a: Decimal, b: Decimal): Decimal {
  return compare(a, b) >= 0 ? a : b
}
