import type { RuleExample } from '@gendan/kernel/rule'
import { sampleDeal } from '../../sample-deal.ts'
import { inspectionReport } from './form.ts'
import type { InspectionReport } from './shape.ts'

const given = { number: 'LW-IR26-0001', day: '2026-05-26', version: 1, part: 'i1' }
const derived = inspectionReport.derive(sampleDeal as never, { addition: '', tongue: 'zh' }, given)

/** The standing example with a photograph: everything on it holds. */
export const soundReport: InspectionReport = { ...derived, photos: ['a'.repeat(64)] }
const { plan: _, ...planless } = soundReport
const { verdict: __, ...open } = soundReport.inspection

export const examples: readonly RuleExample<InspectionReport>[] = [
  { rule: 'IR-01', holds: soundReport, fails: { ...soundReport, inspection: { ...soundReport.inspection, id: '' } } },
  { rule: 'IR-02', holds: soundReport, fails: { ...soundReport, inspection: open } },
  { rule: 'IR-03', holds: soundReport, fails: planless },
  { rule: 'IR-04', holds: soundReport, fails: { ...soundReport, photos: [] } },
  { rule: 'IR-05', holds: soundReport, fails: { ...soundReport, points: [] } },
]
