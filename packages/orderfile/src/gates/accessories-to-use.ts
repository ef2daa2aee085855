import type { Gate } from '../gate.ts'
import { inspectionGate } from '../inspection-gate.ts'

/** G15: accessories are inspected before the lot is used (seed 003, part 3, item 7). */
export const accessoriesToUse: Gate = {
  id: 'G15',
  title: { en: 'Accessories inspected', zh: '辅料验货' },
  help: {
    en: 'Binds the result of the inspection and what was bought. Show the report. A conditional result is the manager’s to accept; a failed one never opens the gate: the lot is sorted or replaced and inspected again.',
    zh: '签住验货结果和所购辅料。请出示验货报表。有条件接受由经理决定；不合格不能放行，须挑选或更换后复验。',
  },
  before: 'E9',
  source: { title: '跟单员工作计划 (003) 篇3 三', at: '7 验货报表（配件的检查）' },
  ...inspectionGate('accessory', ({ deal }, { purchase }) => deal.purchases?.find(({ id }) => id === purchase)?.lines),
}
