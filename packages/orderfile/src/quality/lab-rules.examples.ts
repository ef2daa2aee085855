import type { LabTest } from '@gendan/forms/deal/lab-test'
import type { RuleExample } from '@gendan/kernel/rule'
import type { LabPut } from './lab-rules.ts'

const at = '2026-05-10T02:00:00.000Z'
const files = [{ attachment: 'a'.repeat(64), name: 'SHAT2605-0117.pdf' }]

/** Lacquer of a chair for a nursery, tested for heavy metals. */
export const labExample: LabTest = {
  ...{ id: 'lt1', standard: 'EN 71-3', asked: 'Lacquer to EN 71-3', laboratory: 'SGS Ningbo', due: '2026-05-12' },
  ...{ again: '', by: 'qc', at: '2026-04-20T02:00:00.000Z' },
  sent: { day: '2026-04-28', what: '3 painted legs', waybill: 'SF1029384756' },
}
const report: NonNullable<LabTest['report']> = {
  ...{ number: 'SHAT2605-0117', day: '2026-05-09', verdict: 'passed', word: '', files, by: 'qc', at },
}
const reported: LabTest = { ...labExample, report }
const failed: LabTest = { ...labExample, report: { ...report, verdict: 'failed', word: 'lead 112 mg/kg, limit 90' } }
const put: LabPut = { test: reported, before: labExample, others: [], today: '2026-05-10' }
const again: LabTest = { ...labExample, id: 'lt2', again: 'lt1' }
const said = (change: Partial<typeof report>): LabPut => ({
  ...put,
  test: { ...reported, report: { ...report, ...change } },
})

/** A test about to be planned beside the one that is at its laboratory. */
function planned(change: Partial<LabTest>): LabPut {
  const { sent: _, ...bare } = { ...labExample, id: 'lt3', standard: 'REACH SVHC', due: '2026-06-12', ...change }
  return { test: bare, before: undefined, others: [labExample], today: '2026-05-10' }
}

/** The two examples of every rule of laboratory tests. */
export const labExamples: readonly RuleExample<LabPut>[] = [
  { rule: 'LT-01', holds: put, fails: { ...put, test: { ...labExample, laboratory: '' } } },
  { rule: 'LT-02', holds: put, fails: said({ day: '2026-04-20' }) },
  {
    rule: 'LT-02',
    holds: planned({}),
    fails: planned({ due: '2025-05-12' }),
  },
  {
    rule: 'LT-08',
    holds: planned({ standard: 'EN 71-3, table' }),
    fails: planned({ standard: 'en 71-3' }),
  },
  { rule: 'LT-03', holds: put, fails: said({ files: [] }) },
  {
    rule: 'LT-04',
    holds: { ...put, test: again, before: undefined, others: [failed] },
    fails: { ...put, test: again, before: undefined, others: [reported] },
  },
  {
    rule: 'LT-05',
    holds: put,
    fails: { ...put, before: { ...labExample, report: { ...report, at: '2026-05-09T09:00:00.000Z' } } },
  },
]
