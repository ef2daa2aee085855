import { compare, type Decimal, decimal, isZero, one, zero } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { convention, explained, figure, positive, rate, told } from '../calculation/field.ts'
import { inCubicMetres, inTonnes } from '../calculation/measure.ts'
import type { Wanted } from '../calculation/stated.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import {
  hasVolume,
  hasWeight,
  type lotPlaces,
  packageFields,
  statedFor,
  tonnesOf,
  volumeOf,
  volumeWanted,
  weightWanted,
} from './packages.ts'

/** What a liner tariff charges on (F-02). The dearest of the first list counts; the second is added. */
const BASES = {
  'W/M': { dearest: ['W', 'M'], plus: [] },
  W: { dearest: ['W'], plus: [] },
  M: { dearest: ['M'], plus: [] },
  AV: { dearest: ['AV'], plus: [] },
  'W/M-or-AV': { dearest: ['W', 'M', 'AV'], plus: [] },
  'W/M-plus-AV': { dearest: ['W', 'M'], plus: ['AV'] },
  'W-or-AV': { dearest: ['W', 'AV'], plus: [] },
  'M-or-AV': { dearest: ['M', 'AV'], plus: [] },
  unit: { dearest: ['unit'], plus: [] },
} as const satisfies Readonly<Record<string, { readonly dearest: readonly Side[]; readonly plus: readonly Side[] }>>

/** By the larger of both tonnes, by weight, by measure, by value, by the piece or head. */
type Side = 'RT' | 'W' | 'M' | 'AV' | 'unit'

/** Goods of one kind and what the tariff says of them. */
export const lotShape = z.strictObject({
  name: told(z.string().trim().default(''), 'Name of the goods', '货名'),
  ...packageFields,
  basis: told(
    z.enum(Object.keys(BASES) as [keyof typeof BASES, ...(keyof typeof BASES)[]]).default('W/M'),
    'What the tariff charges on: W weight, M measure, W/M the dearer of the two, AV ad valorem on the FOB value, or the piece or head',
    '计费标准：W 重量吨、M 尺码吨、W/M 从高、AV 从价（按 FOB），或按件（头）',
  ),
  rate: figure('Rate for one freight tonne', '每运费吨费率', 'money per freight tonne').optional(),
  weightRate: figure(
    'Rate for one tonne of weight, where it differs',
    '每重量吨费率（不同时）',
    'money per t',
  ).optional(),
  measureRate: figure(
    'Rate for one tonne of measure, where it differs',
    '每尺码吨费率（不同时）',
    'money per m³',
  ).optional(),
  adValorem: rate('Ad valorem rate on the FOB value', '从价费率（按 FOB 货值）').optional(),
  fobValue: figure('FOB value of the lot', '该批货物 FOB 货值', 'money').optional(),
  cfrValue: figure(
    'CFR value of the lot, where freight goes by value alone and the FOB value is not known',
    '该批货物 CFR 货值（只按从价计收且 FOB 未知时）',
    'money',
  ).optional(),
  unitRate: figure('Rate for one piece, head or vehicle', '每件（头、辆）费率', 'money').optional(),
  units: positive(
    'Pieces, heads or vehicles charged, where they are not the packages',
    '计费件数（与包装件数不同时）',
    'units',
  ).optional(),
})
export type Lot = z.output<typeof lotShape>

/** Which tonne weight and measure are counted in (F-01). */
export const tonneFields = {
  weightTonne: explained(convention(['metric', 'long', 'short'], 'The tonne of weight', '重量吨'), {
    metric: ['Metric ton: 1000 kg', '公吨：1000 公斤'],
    long: ['Long ton: 2240 lb', '长吨：2240 磅'],
    short: ['Short ton: 2000 lb', '短吨：2000 磅'],
  }),
  measureTonne: explained(convention(['cubic-metre', 'forty-cubic-feet'], 'The tonne of measure', '尺码吨'), {
    'cubic-metre': ['1 m³', '1 立方米'],
    'forty-cubic-feet': ['40 cubic feet (1.1327 m³)', '40 立方英尺（1.1327 立方米）'],
  }),
}
type Tonnes = { readonly [K in keyof typeof tonneFields]: z.output<(typeof tonneFields)[K]> } & {
  readonly lotPlaces: z.output<typeof lotPlaces>
}

/** Tonnes of weight and of measure; a side that the tariff does not ask for may be unknown. */
export interface Measures {
  readonly W?: Decimal | undefined
  readonly M?: Decimal | undefined
}

/** What one lot costs before surcharges. */
export interface Charge {
  readonly by: string
  readonly tonnes: Decimal
  /** Rate of the side that decided; zero for value and pieces. */
  readonly rate: Decimal
  readonly amount: Decimal
}

/** Every fact that the basis makes necessary. */
export function wantedOf(lot: Lot, path: string): readonly Wanted[] {
  const { dearest, plus } = BASES[lot.basis]
  return [...dearest, ...plus].flatMap((side: Side) => WANTED[side](lot, path))
}

const WANTED: Readonly<Record<Side, (lot: Lot, path: string) => readonly Wanted[]>> = {
  RT: () => [],
  W: (lot, path) => [weightWanted(lot, path), wanted(path, 'rate', RATE, lot.weightRate ?? lot.rate)],
  M: (lot, path) => [volumeWanted(lot, path), wanted(path, 'rate', RATE, lot.measureRate ?? lot.rate)],
  AV: (lot, path) => [
    wanted(path, 'adValorem', { en: 'the ad valorem rate', zh: '从价费率' }, lot.adValorem),
    wanted(path, 'fobValue', { en: 'the FOB value', zh: 'FOB 货值' }, lot.fobValue ?? lot.cfrValue),
  ],
  unit: (lot, path) => [wanted(path, 'unitRate', { en: 'the rate for one piece', zh: '每件费率' }, lot.unitRate)],
}

const RATE = { en: 'the rate for one freight tonne', zh: '每运费吨费率' }

function wanted(path: string, field: string, says: Words, value: Decimal | undefined): Wanted {
  return { path: `${path}.${field}`, says, isThere: value !== undefined }
}

/** Tonnes of weight and measure of one lot, in the tariff's tonnes (F-01, F-09). */
export function measuresOf(lot: Lot, tonnes: Tonnes, sheet: Worksheet, of: string): Measures {
  return {
    W: hasWeight(lot) ? weightTonnesOf(lot, tonnes, sheet, of) : undefined,
    M: hasVolume(lot) ? measureTonnesOf(lot, tonnes, sheet, of) : undefined,
  }
}

/** Where the tariff has tonnes of its own it is those that keep the places, not the metric ones they come from. */
function weightTonnesOf(lot: Lot, { weightTonne, lotPlaces }: Tonnes, sheet: Worksheet, of: string): Decimal {
  if (weightTonne === 'metric') return tonnesOf(lot, lotPlaces, sheet, of)
  const W = tonnesOf(lot, 'exact', sheet, of)
  const t = inTonnes(one, weightTonne === 'long' ? 'long-ton' : 'short-ton')
  const says = { en: `Tonnes of weight${of}`, zh: `重量吨${of}` }
  return sheet.figure(says, 'Wt = W ÷ t', { W, t }, statedFor(lot.packages, lotPlaces))
}

function measureTonnesOf(lot: Lot, { measureTonne, lotPlaces }: Tonnes, sheet: Worksheet, of: string): Decimal {
  if (measureTonne === 'cubic-metre') return volumeOf(lot, lotPlaces, sheet, of)
  const M = volumeOf(lot, 'exact', sheet, of)
  const m = inCubicMetres(decimal('40'), 'cft')
  const says = { en: `Tonnes of measure${of}`, zh: `尺码吨${of}` }
  return sheet.figure(says, 'Mt = M ÷ m', { M, m }, statedFor(lot.packages, lotPlaces))
}

/** The basic freight of a lot by its basis: the dearest of its sides (F-03 compares amounts), then what is added (F-02). Exact. */
export function chargeOf(lot: Lot, { W = zero, M = zero }: Measures, sheet: Worksheet, of: string): Charge {
  const { dearest, plus } = BASES[lot.basis]
  const sides = isOneRate(lot) ? withFreightTonne(dearest) : dearest
  const [first, ...others] = sides.map((side: Side) => sideOf(side, lot, { W, M }, sheet, of))
  const best = others.reduce((a, b) => (compare(b.amount, a.amount) > 0 ? b : a), first as Charge)
  const tonnes = isZero(best.tonnes) ? larger({ W, M }) : best.tonnes
  if (plus.length === 0) return { ...best, tonnes }
  const value = sideOf('AV', lot, { W, M }, sheet, of)
  const figures = { a: best.amount, b: value.amount }
  const amount = sheet.figure({ en: `With ad valorem${of}`, zh: `加从价费${of}` }, 'B = a + b', figures)
  return { ...best, by: `${best.by}+AV`, tonnes, amount }
}

function isOneRate(lot: Lot): boolean {
  return compare(lot.weightRate ?? lot.rate ?? zero, lot.measureRate ?? lot.rate ?? zero) === 0
}

/** Where weight and measure pay the same, people take the larger of the two as freight tonnes. */
function withFreightTonne(sides: readonly Side[]): readonly Side[] {
  if (!sides.includes('W') || !sides.includes('M')) return sides
  return ['RT', ...sides.filter((side) => side !== 'W' && side !== 'M')]
}

function larger({ W = zero, M = zero }: Measures): Decimal {
  return compare(W, M) >= 0 ? W : M
}

function sideOf(side: Side, lot: Lot, { W = zero, M = zero }: Measures, sheet: Worksheet, of: string): Charge {
  const w = lot.weightRate ?? lot.rate ?? zero
  const m = lot.measureRate ?? lot.rate ?? zero
  const says = { en: `${SAYS[side].en}${of}`, zh: `${SAYS[side].zh}${of}` }
  switch (side) {
    case 'RT': {
      const RT = sheet.figure({ en: `Freight tonnes${of}`, zh: `运费吨${of}` }, 'RT = max(W, M)', { W, M })
      const by = compare(W, M) >= 0 ? 'W' : 'M'
      return { by, tonnes: RT, rate: w, amount: sheet.figure(says, 'B = RT × r', { RT, r: w }) }
    }
    case 'W':
      return { by: side, tonnes: W, rate: w, amount: sheet.figure(says, 'Bw = W × w', { W, w }) }
    case 'M':
      return { by: side, tonnes: M, rate: m, amount: sheet.figure(says, 'Bm = M × m', { M, m }) }
    case 'AV': {
      const figures = { FOB: lot.fobValue ?? zero, a: lot.adValorem ?? zero }
      return { by: side, tonnes: zero, rate: zero, amount: sheet.figure(says, 'Bv = FOB × a', figures) }
    }
    case 'unit': {
      const figures = { n: lot.units ?? lot.packages, u: lot.unitRate ?? zero }
      return { by: side, tonnes: zero, rate: zero, amount: sheet.figure(says, 'Bu = n × u', figures) }
    }
  }
}

const SAYS: Readonly<Record<Side, Words>> = {
  RT: { en: 'Freight by the freight tonne', zh: '按运费吨运费' },
  W: { en: 'Freight by weight', zh: '按重量吨运费' },
  M: { en: 'Freight by measure', zh: '按尺码吨运费' },
  AV: { en: 'Freight by value', zh: '从价运费' },
  unit: { en: 'Freight by the piece', zh: '按件运费' },
}
