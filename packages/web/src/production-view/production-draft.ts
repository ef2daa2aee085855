import {
  type Production,
  type ProductionPlan,
  productionPlanShape,
  type QualityPoint,
  type QualityWeight,
} from '@gendan/forms/deal/production'
import type { Finding } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { shapeFindings } from '../record-view/shape-findings.ts'

/** What is made of one line of the terms, as typed. */
export interface DraftLine {
  readonly line: string
  readonly value: string
  readonly unit: string
  readonly demands: Words
}

/** A plan of production as it is typed: everything is text until it is read. */
export interface ProductionDraft {
  readonly maker: string
  readonly workshop: string
  readonly start: string
  readonly finish: string
  readonly lines: readonly DraftLine[]
  readonly demands: Words
  readonly quality: readonly QualityPoint[]
  readonly packing: Words
  readonly sample: string
  readonly reason: string
}

export function draftOf({ start, lines, ...plan }: ProductionPlan | Production): ProductionDraft {
  const { maker, workshop, finish, demands, quality, packing, sample } = plan
  return {
    ...{ maker, workshop, finish, demands, quality, packing, sample },
    start: start ?? '',
    lines: lines.map(({ line, quantity, demands: own }) => ({ line, ...quantity, demands: own })),
    reason: '',
  }
}

interface PlanRead {
  readonly plan: ProductionPlan | undefined
  readonly findings: readonly Finding[]
}

/** What is typed, as the act takes it; or everything that is wrong with it, at its field. A point with no words is left out. */
export function readPlan({ start, lines, quality, reason: _, ...rest }: ProductionDraft): PlanRead {
  const read = productionPlanShape.safeParse({
    ...rest,
    ...(start ? { start } : {}),
    lines: lines.filter(isMade).map(({ line, value, unit, demands }) => ({
      line,
      quantity: { value: value.trim().replaceAll(',', ''), unit },
      demands,
    })),
    quality: quality.filter(
      ({ point, standard }) => `${point.en}${point.zh}${standard.en}${standard.zh}`.trim() !== '',
    ),
  })
  return read.success
    ? { plan: read.data, findings: [] }
    : { plan: undefined, findings: shapeFindings(read.error.issues) }
}

/** A line without a quantity is not made: a purchase brings it, or the rules ask for its quantity. */
function isMade({ value }: DraftLine): boolean {
  return value.trim() !== ''
}

/** The lines that were left out of a plan because they are bought stay out of it. */
export function leftOut(
  draft: ProductionDraft,
  plan: ProductionPlan,
  isBought: (line: string) => boolean,
): ProductionDraft {
  const lines = draft.lines.map((one) =>
    isBought(one.line) && !plan.lines.some(({ line }) => line === one.line) ? { ...one, value: '' } : one,
  )
  return { ...draft, lines }
}

/** One more quality point, under a number that none had before. */
export function morePoints(quality: readonly QualityPoint[]): readonly QualityPoint[] {
  const taken = quality.map(({ id }) => Number(id.slice(1)) || 0)
  const nothing = { en: '', zh: '' }
  const weight: QualityWeight = 'major'
  return [...quality, { id: `q${Math.max(0, ...taken) + 1}`, point: nothing, standard: nothing, weight }]
}

/** The field that a finding of the paper belongs to: words are typed in Chinese first, a quantity by its figure. */
export function fieldOf(at: string): string {
  if (/(demands|packing|point|standard)$/.test(at)) return `${at}.zh`
  if (/quality\.\d+$/.test(at)) return `${at}.point.zh`
  return at.endsWith('.quantity') ? `${at}.value` : at
}
