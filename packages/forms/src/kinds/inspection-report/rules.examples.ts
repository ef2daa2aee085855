import type { RuleExample } from '@gendan/kernel/rule'
import { sampleDeal } from '../../sample-deal.ts'
import { inspectionReport } from './form.ts'
import type { InspectionReport } from './shape.ts'

const given = { number: 'LW-IR26-0001', day: '2026-05-26', version: 1, part: 'i1' }
const derived = inspectionReport.derive(sampleDeal as never, { addition: '', tongue: 'zh' }, given)

/** The standing example with a photograph: everything on it holds. */
const sound: InspectionReport = { ...derived, photos: ['a'.repeat(64)] }
const { plan: _, ...planless } = sound
const { verdict: __, ...open } = sound.inspection

export const examples: readonly RuleExample<InspectionReport>[] = [
  { rule: 'IR-01', holds: sound, fails: { ...sound, inspection: { ...sound.inspection, id: '' } } },
  { rule: 'IR-02', holds: sound, fails: { ...sound, inspection: open } },
  { rule: 'IR-03', holds: sound, fails: planless },
  { rule: 'IR-04', holds: sound, fails: { ...sound, photos: [] } },
  { rule: 'IR-05', holds: sound, fails: { ...sound, points: [] } },
]
