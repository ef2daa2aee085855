import { sampleDeal } from '@gendan/forms/sample-deal'
import type { RuleExample } from '@gendan/kernel/rule'
import type { Keeping, TakingOut, Waiving } from './binder/binder-rules.ts'
import { expectedPapers } from './binder/expected.ts'
import type { KeptFile } from './binder/kept.ts'
import { orderFile } from './order-file.ts'

const bill: KeptFile = {
  ...{ id: 'k1', kind: 'transport-document', part: '', attachment: 'c'.repeat(64), name: 'BL-EGLV1.pdf' },
  ...{ note: '', by: 'a2', at: '2026-06-02T02:00:00.000Z', day: '2026-06-02' },
}
const keeping: Keeping & TakingOut & Waiving = {
  ...{ kind: 'insurance-policy', part: '', sections: sampleDeal, kept: [bill] },
  files: [{ attachment: 'd'.repeat(64), name: 'policy.pdf' }],
  ...{ file: bill, by: 'a2', mayAll: false },
  paper: expectedPapers({ ...orderFile.born('f'), deal: { contract: sampleDeal.contract } }).find(
    ({ kind }) => kind === 'insurance-policy',
  ),
}

export const binderExamples: readonly RuleExample<Keeping & TakingOut & Waiving>[] = [
  { rule: 'BF-01', holds: keeping, fails: { ...keeping, kind: 'napkin' } },
  { rule: 'BF-02', holds: keeping, fails: { ...keeping, part: 'p9' } },
  { rule: 'BF-03', holds: keeping, fails: { ...keeping, kind: bill.kind, files: [bill] } },
  { rule: 'BF-04', holds: keeping, fails: { ...keeping, kept: Array.from({ length: 1000 }, () => bill) } },
  { rule: 'BF-05', holds: keeping, fails: { ...keeping, file: undefined } },
  { rule: 'BF-06', holds: keeping, fails: { ...keeping, by: 'a3' } },
  { rule: 'BF-07', holds: keeping, fails: { ...keeping, paper: undefined } },
]
