import type { CartonRun, PackingSection } from '@gendan/forms/deal/packing'
import { isDay } from '@gendan/kernel/day'
import { type Decimal, decimal, isDecimal, isZero, zero } from '@gendan/kernel/decimal'
import { type Finding, findingOf } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'

/** A run of cartons as it is typed. */
export interface RunDraft {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly packageCode: string
  readonly contents: readonly { readonly line: string; readonly quantity: string }[]
  readonly grossKg: string
  readonly netKg: string
  readonly lengthCm: string
  readonly widthCm: string
  readonly heightCm: string
}

export interface PackingDraft {
  readonly packed: string
  readonly measured: boolean
  readonly cartons: readonly RunDraft[]
}

export const figureFields = ['grossKg', 'netKg', 'lengthCm', 'widthCm', 'heightCm'] as const
export type FigureField = (typeof figureFields)[number]

export function draftOf({ packed, measured, cartons }: PackingSection): PackingDraft {
  return { packed, measured, cartons: cartons.map(runDraft) }
}

/** A run for typing; what nobody knows stands empty, not as nought. */
export function runDraft(run: CartonRun): RunDraft {
  const { id, from, to, packageCode, contents, ...figures } = run
  const text = (value: Decimal) => (isZero(value) ? '' : value)
  return {
    ...{ id, from: `${from}`, to: `${to}`, packageCode },
    contents: contents.map(({ line, quantity }) => ({ line, quantity: text(quantity) })),
    grossKg: text(figures.grossKg),
    netKg: text(figures.netKg),
    lengthCm: text(figures.lengthCm),
    widthCm: text(figures.widthCm),
    heightCm: text(figures.heightCm),
  }
}

/** One more run behind the last, of one carton. */
export function freshRun(cartons: readonly RunDraft[], line: string): RunDraft {
  const last = cartons.at(-1)
  const next = `${numberOf(last?.to ?? '0') + 1}`
  const id = `${cartons.reduce((most, one) => Math.max(most, numberOf(one.id)), 0) + 1}`
  const figures = { grossKg: '', netKg: '', lengthCm: '', widthCm: '', heightCm: '' }
  return {
    id,
    from: next,
    to: next,
    packageCode: last?.packageCode ?? 'CT',
    contents: [{ line, quantity: '' }],
    ...figures,
  }
}

/** What is typed, as packing: what is empty counts as nought, so that the rules can say at once what is missing. */
export function packingOf({ packed, measured, cartons }: PackingDraft): PackingSection {
  return { packed, measured, cartons: cartons.map(runOf) }
}

function runOf(run: RunDraft): CartonRun {
  return {
    id: run.id,
    from: numberOf(run.from),
    to: numberOf(run.to),
    packageCode: run.packageCode,
    contents: run.contents.map(({ line, quantity }) => ({ line, quantity: figureOf(quantity) })),
    grossKg: figureOf(run.grossKg),
    netKg: figureOf(run.netKg),
    lengthCm: figureOf(run.lengthCm),
    widthCm: figureOf(run.widthCm),
    heightCm: figureOf(run.heightCm),
  }
}

function figureOf(text: string): Decimal {
  return isDecimal(text.trim()) && !text.includes('-') ? decimal(text.trim()) : zero
}

function numberOf(text: string): number {
  return /^\d{1,7}$/.test(text.trim()) ? Number(text) : 0
}

/** What cannot be read as a day, a carton number or a figure, at its field. */
export function unreadIn({ packed, cartons }: PackingDraft): readonly Finding[] {
  return [...(isDay(packed) ? [] : [unread('packed', DAY)]), ...cartons.flatMap(unreadInRun)]
}

function unreadInRun(run: RunDraft, i: number): readonly Finding[] {
  const at = `cartons.${i}`
  const wrong = (text: string) => text.trim() !== '' && (!isDecimal(text.trim()) || text.includes('-'))
  return [
    ...(['from', 'to'] as const).filter((end) => numberOf(run[end]) < 1).map((end) => unread(`${at}.${end}`, NUMBER)),
    ...figureFields.filter((field) => wrong(run[field])).map((field) => unread(`${at}.${field}`, FIGURE)),
    ...run.contents.flatMap(({ quantity }, n) => (wrong(quantity) ? [unread(`${at}.contents.${n}`, FIGURE)] : [])),
  ]
}

const DAY: Words = { en: 'Enter the day on which it was packed.', zh: '请填装箱日期。' }
const NUMBER: Words = { en: 'Enter a carton number, 1 or more.', zh: '请填箱号，从 1 起。' }
const FIGURE: Words = { en: 'Enter a figure, without commas or units.', zh: '请填数字，不带逗号和单位。' }

function unread(at: string, says: Words): Finding {
  return findingOf({ id: 'REC-01', weight: 'block', source: { title: 'Gendan', at: 'record' } }, { at, says })
}
