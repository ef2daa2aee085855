import type { Decimal } from '@gendan/kernel/decimal'
import type { Fault } from '@gendan/trade/calculation/calculation'
import { compute } from '@gendan/trade/calculation/calculation'
import { samplingPlanCalculation } from '@gendan/trade/inspection/sampling-plan'
import type { Inspection } from '../../deal/inspection.ts'
import { type DefectClass, defectClasses } from '../../deal/inspection-parts.ts'

/** What is drawn and accepted in one class of defects, and how what was found stands to it. */
export interface ClassPlan {
  readonly of: DefectClass
  /** Units inspected for it. */
  readonly draw: Decimal
  /** So many are still accepted. */
  readonly ac: Decimal
  readonly re: Decimal
  readonly decision: 'accept' | 'reject'
}

/** The sampling plan of an inspection by ISO 2859-1, and what its numbers come to. */
export interface InspectionPlan {
  readonly letter: string
  /** Units to draw: the largest sample of all classes. */
  readonly sample: Decimal
  readonly classes: readonly ClassPlan[]
  readonly decision: 'accept' | 'reject'
}

type Planned = Pick<Inspection, 'lot' | 'level' | 'aql' | 'found' | 'severity'>

/** The plan by lot, level, limits and severity, or every reason why the standard has none for them, at the inspection's own fields. */
export function inspectionPlan({ lot, level, aql, found, severity }: Planned): InspectionPlan | readonly Fault[] {
  const computed = compute(samplingPlanCalculation, {
    lotSize: lot.value,
    level,
    severity: severity?.is ?? 'normal',
    critical: 'by-aql',
    classes: defectClasses.map((kind) => ({ kind, aql: aql[kind], found: found[kind] })),
  })
  if ('errors' in computed) return computed.errors.map((fault) => ({ ...fault, path: ownPath(fault.path) }))
  const { codeLetter: letter, sample, classes, decision } = computed.result as Answered
  return {
    letter,
    sample,
    classes: classes.map((one, i) => ({ ...one, of: defectClasses[i] ?? 'minor' })),
    decision,
  }
}

/** The plan where the standard has one. */
export function planIfAny(inspection: Planned): InspectionPlan | undefined {
  const plan = inspectionPlan(inspection)
  return 'sample' in plan ? plan : undefined
}

interface Answered {
  readonly codeLetter: string
  readonly sample: Decimal
  readonly classes: readonly Omit<ClassPlan, 'of'>[]
  readonly decision: 'accept' | 'reject'
}

/** Where the calculation's field stands in an inspection: "classes.1.aql" is the limit of the major defects. */
function ownPath(path: string): string {
  if (path === 'lotSize') return 'lot'
  const [first, at, field] = path.split('.')
  if (first !== 'classes') return path
  return `${field ?? 'aql'}.${defectClasses.find((_, i) => `${i}` === at) ?? 'minor'}`
}
