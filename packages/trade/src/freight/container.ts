import { type Decimal, decimal, multiply } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { Unusable } from '../calculation/calculation.ts'
import { convention, explained, positive, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import {
  type ContainerCode,
  type ContainerRow,
  containerTable,
  containerTableSource,
} from '../tables/containers.generated.ts'

const codes = Object.keys(containerTable) as ContainerCode[]
const byName: ReadonlyMap<string, ContainerCode> = new Map([
  ...codes.flatMap((code) => containerTable[code].aliases.map((alias) => [alias, code] as const)),
  ...codes.map((code) => [code, code] as const),
])

/** A container by any of its names: "40HQ" and "40HC" are the same box. */
export const containerType = told(
  z.enum([...byName.keys()] as [string, ...string[]]).default('20GP'),
  'Type of container',
  '箱型',
)

/** Whose figures of a box: what boxes are, or what textbooks count with. */
export const profile = explained(convention(['typical', 'examClassic'], 'Figures of the boxes', '箱型数据'), {
  typical: ['Usual inner sizes and payloads', '常用箱内尺寸与载重'],
  examClassic: [
    "Round figures of textbooks by volume and weight (20': 25 m³, 17.5 t; 40': 55 m³, 24.5 t)",
    '教材整数，按体积与重量计（20 尺 25 立方米 17.5 吨，40 尺 55 立方米 24.5 吨）',
  ],
})

/** Figures of the box at hand, where they differ from the table. */
export const boxFields = {
  innerLength: positive('Inner length of the box', '箱内长', 'm').optional(),
  innerWidth: positive('Inner width of the box', '箱内宽', 'm').optional(),
  innerHeight: positive('Inner height of the box', '箱内高', 'm').optional(),
  doorWidth: positive('Clear width of the door', '箱门净宽', 'm').optional(),
  doorHeight: positive('Clear height of the door', '箱门净高', 'm').optional(),
  payload: positive(
    'Most weight of cargo, or the road limit if that is less',
    '最大载货重量（道路限重更低时填道路限重）',
    'kg',
  ).optional(),
  usableVolume: positive('Volume that can be loaded', '可装体积', 'm³').optional(),
}

type Own = { readonly [K in keyof typeof boxFields]?: Decimal | undefined }

/** A box to be loaded: sides in cm, weights in kg, volumes in m³. */
export interface Box {
  readonly code: ContainerCode
  readonly length: Decimal | undefined
  readonly width: Decimal | undefined
  readonly height: Decimal | undefined
  readonly doorWidth: Decimal | undefined
  readonly doorHeight: Decimal | undefined
  readonly payload: Decimal
  /** What volume divides: the given one, the textbook's, or that of the inner sides. */
  readonly volume: Decimal | undefined
  /** What is loaded in practice. */
  readonly usualVolume: Decimal | undefined
  readonly tare: Decimal
  readonly maxGross: Decimal
  readonly teu: Decimal
}

/** Twenty-foot units of a box. */
export function teuOf(name: string): Decimal {
  return decimal(containerTable[byName.get(name) ?? '20GP'].teu)
}

/** The box with its own figures before those of the table, which is then cited. Throws Unusable where a textbook has none for it. */
export function boxOf(name: string, of: 'typical' | 'examClassic', own: Own, sheet: Worksheet): Box {
  const code = byName.get(name) ?? '20GP'
  const row = containerTable[code]
  const { volume, usualVolume, payload } = FIGURES[of](row)
  if (!volume && !own.usableVolume && of === 'examClassic') throw new Unusable([noExamFigures(name)])
  sheet.cite({ title: TITLES[of], at: `${code} (${row.isoType})`, read: READ })
  return {
    code,
    length: sideOf(own.innerLength, row.length),
    width: sideOf(own.innerWidth, row.width),
    height: sideOf(own.innerHeight, row.height),
    doorWidth: sideOf(own.doorWidth, row.doorWidth),
    doorHeight: sideOf(own.doorHeight, row.doorHeight),
    payload: own.payload ?? decimal(payload || row.payloadKg),
    volume: own.usableVolume ?? known(volume),
    usualVolume: own.usableVolume ?? known(usualVolume || volume),
    tare: decimal(row.tareKg),
    maxGross: decimal(row.maxGrossKg),
    teu: decimal(row.teu),
  }
}

const FIGURES = {
  typical: (row: ContainerRow) => ({ volume: row.volume, usualVolume: row.usualVolume, payload: row.payloadKg }),
  examClassic: (row: ContainerRow) => ({
    volume: row.examVolume,
    usualVolume: row.examVolume,
    payload: row.examPayloadKg,
  }),
}

const TITLES = {
  typical: 'Usual container sizes; the plate of the box rules',
  examClassic: 'Round figures of Chinese trade textbooks',
}

const READ = /read: (\S+)/.exec(containerTableSource)?.[1] ?? ''

function known(cell: string): Decimal | undefined {
  return cell === '' ? undefined : decimal(cell)
}

/** In cm. */
function sideOf(own: Decimal | undefined, cell: string): Decimal | undefined {
  const metres = own ?? known(cell)
  return metres && multiply(metres, decimal('100'))
}

function noExamFigures(name: string) {
  const message = {
    en: `Textbooks give no round figures for a ${name}: give usableVolume and payload, or take the typical profile.`,
    zh: `教材没有 ${name} 的整数数据：请填写可装体积与载重，或选用常用数据。`,
  }
  return { path: 'container', code: 'no-exam-figures', message }
}
