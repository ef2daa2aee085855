import type { Gate } from '../gate.ts'
import { inspectionGate } from '../inspection-gate.ts'

/** G16: the goods are looked at while they are made (seed 003, part 3, item 7). */
export const midTermInspected: Gate = {
  id: 'G16',
  title: { en: 'Mid-term inspection', zh: '中期验货' },
  help: {
    en: 'Binds the result of the inspection and the lines of the production order. Show the report; the supervisor is told of it. A conditional result is the manager’s to accept; a failed one never opens the gate.',
    zh: '签住中期验货结果和生产单各行。请出示验货报表，并告知主管。有条件接受由经理决定；不合格不能放行。',
  },
  before: 'E10',
  reaches: 'E10',
  source: { title: '跟单员工作计划 (003) 篇3 三', at: '7 验货报表（中期验货）' },
  ...inspectionGate('mid-term', ({ deal }) => deal.production?.lines),
}
