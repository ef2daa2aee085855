import { type Decimal, divide, isPositive, one, round, zero } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import type { z } from 'zod'
import { calculation, Unusable } from '../calculation/calculation.ts'
import { inCentimetres, inCubicMetres, inKilograms } from '../calculation/measure.ts'
import { assertGiven } from '../calculation/stated.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { type Box, boxOf } from './container.ts'
import { containerLoadingExamples } from './container-loading-examples.ts'
import { type Loaded, loadedIn } from './loading-counts.ts'
import { type LoadingInput, loadingInput, loadingOutput } from './loading-shape.ts'

type Output = z.output<typeof loadingOutput>

/**
 * How many cartons of one kind a container takes (F-30 to F-33): by geometry, payload, stacking and volume, always rounded down; with
 * blocks that a drawing is made from. Sides in cm, to a hundredth of a millimetre; weights in kg, volumes in m³. Throws Unusable where
 * neither sides nor volume of a carton are known, or the carton passes no door.
 */
export function containerLoading(given: LoadingInput, sheet: Worksheet): Output {
  const box = boxOf(given.container, given.profile, given, sheet)
  const v = cartonVolume(given, sheet)
  const g = given.grossWeight && inKilograms(given.grossWeight, given.weightUnit)
  const loaded = loadedIn(given, box, sheet)
  const byVolume = ratio(sheet, { en: 'By volume', zh: '按体积' }, 'Nv = floor(V ÷ v)', { V: box.volume, v })
  const byWeight = ratio(sheet, { en: 'By weight', zh: '按载重' }, 'Nw = floor(P ÷ g)', { P: box.payload, g })
  const method = methodOf(given, loaded)
  const room = { orientation: loaded?.best, mixed: loaded?.mixed, volume: byVolume }[method] ?? zero
  assertRoom(room, loaded)
  const says = { en: 'What one container takes', zh: '每箱可装' }
  const N = byWeight ? sheet.figure(says, 'N = min(Ns, Nw)', { Ns: room, Nw: byWeight }) : room
  return {
    count: N,
    limitedBy: N === room ? LIMITS[method] : 'weight',
    method,
    byOrientation: loaded?.best,
    byMixed: loaded?.mixed,
    byVolume,
    byWeight,
    orientations: loaded?.orientations ?? [],
    mixedBlocks: loaded?.mixedBlocks ?? [],
    inner: loaded?.inner,
    cartonVolume: v,
    ...used({ N, v, g }, box, sheet),
    ...shipment(given, N, sheet),
  }
}

/** What was asked for, as far as it can be; else what the figures at hand suggest. */
function methodOf({ method, profile, usableVolume }: LoadingInput, loaded: Loaded | undefined) {
  if (!loaded) return 'volume'
  return method ?? (profile === 'examClassic' || usableVolume !== undefined ? 'volume' : 'orientation')
}

const LIMITS = { orientation: 'space', mixed: 'space', volume: 'volume' } as const

/** A figure of facts that may be unknown, as the volume of a flat rack is. */
function ratio(sheet: Worksheet, says: Words, text: string, facts: Readonly<Record<string, Decimal | undefined>>) {
  const known = Object.entries(facts).filter((one): one is [string, Decimal] => one[1] !== undefined)
  return known.length < Object.keys(facts).length ? undefined : sheet.figure(says, text, Object.fromEntries(known))
}

function cartonVolume(given: LoadingInput, sheet: Worksheet): Decimal {
  const { length, width, height, volume, lengthUnit: unit } = given
  const says = { en: 'give length, width and height, or the volume of a carton', zh: '请填写纸箱长、宽、高或体积' }
  const sides = length && width && height
  assertGiven([{ path: 'length', says, isThere: sides !== undefined || volume !== undefined }])
  const what = { en: 'Volume of one carton, m³', zh: '单箱体积（m³）' }
  if (volume) return sheet.figure(what, 'v = V', { V: inCubicMetres(volume, given.volumeUnit) })
  const cm = (side: Decimal | undefined) => inCentimetres(side ?? zero, unit)
  return sheet.figure(what, 'v = L × B × H ÷ 1000000', { L: cm(length), B: cm(width), H: cm(height) })
}

/** A carton that cannot be got in is no answer of zero, but a reason. */
function assertRoom(room: Decimal, loaded: Loaded | undefined): void {
  if (isPositive(room)) return
  const isDoor = loaded?.orientations.some((one) => !one.passesDoor && isPositive(one.count as Decimal)) ?? false
  const message = isDoor
    ? { en: 'The carton does not pass the door in any way it may stand.', zh: '纸箱按允许的方向均无法通过箱门。' }
    : {
        en: 'Not one carton fits into this container: look at the sides and their unit.',
        zh: '该箱一件也装不下：请核对尺寸与单位。',
      }
  throw new Unusable([{ path: 'length', code: 'does-not-fit', message }])
}

function used(
  { N, v, g }: { readonly N: Decimal; readonly v: Decimal; readonly g: Decimal | undefined },
  box: Box,
  sheet: Worksheet,
) {
  const V = sheet.figure({ en: 'Volume loaded, m³', zh: '所装体积（m³）' }, 'V = N × v', { N, v })
  const G = g && sheet.figure({ en: 'Weight loaded, kg', zh: '所装毛重（公斤）' }, 'G = N × g', { N, g })
  const share = (part: Decimal | undefined, whole: Decimal | undefined) =>
    part && whole && round(divide(part, whole), 4, 'half-up')
  return { loadedVolume: V, volumeShare: share(V, box.volume), loadedWeight: G, weightShare: share(G, box.payload) }
}

/** Pieces in a container, and containers for what is to be shipped. */
function shipment({ piecesPerCarton: p, quantity: Q, cartons }: LoadingInput, N: Decimal, sheet: Worksheet) {
  const each = { en: 'Pieces in one container', zh: '每箱商品数量' }
  const pieces = p === one ? N : sheet.figure(each, 'Q = N × p', { N, p })
  const C = cartons ?? (Q && sheet.figure({ en: 'Cartons to be shipped', zh: '出运箱数' }, 'C = ceil(Q ÷ p)', { Q, p }))
  if (!C || !isPositive(C) || !isPositive(N)) return { pieces }
  const X = sheet.figure({ en: 'Containers wanted', zh: '所需集装箱数' }, 'X = ceil(C ÷ N)', { C, N })
  const last = { en: 'Cartons in the last one', zh: '最后一箱' }
  return { pieces, containers: X, lastContainer: sheet.figure(last, 'R = C − (X − 1) × N', { C, X, N }) }
}

export const containerLoadingCalculation = calculation({
  name: 'container-loading',
  title: { en: 'Cartons in a container', zh: '集装箱装箱数量' },
  topic: 'freight',
  says: {
    en: 'How many cartons of one kind a container takes by geometry, payload, stacking and volume, and how they stand.',
    zh: '一种纸箱按尺寸、载重、堆码与体积，一个集装箱可装多少箱、如何摆放。',
  },
  rules: ['F-30', 'F-31', 'F-32', 'F-33'],
  sources: [{ title: '国际货物运输 (textbooks for Chinese colleges)', at: '集装箱装箱量的计算' }],
  input: loadingInput,
  output: loadingOutput,
  examples: containerLoadingExamples,
  work: containerLoading,
})
