import type { RuleExample } from '@gendan/kernel/rule'
import type { Quieting } from './quiet-rules.ts'

const lateLoading = { title: { en: 'The order will be on board in time', zh: '能按期装船' }, grave: true }

const kept: Quieting = {
  alarm: lateLoading,
  until: '2026-03-24',
  reason: '客户已口头同意展期，等改证',
  today: '2026-03-18',
  latest: '2026-06-10',
  his: true,
  longest: 14,
}

export const quietExamples: readonly RuleExample<Quieting>[] = [
  { rule: 'QA-01', holds: kept, fails: { ...kept, alarm: undefined } },
  { rule: 'QA-02', holds: kept, fails: { ...kept, reason: ' ' } },
  { rule: 'QA-03', holds: kept, fails: { ...kept, until: undefined } },
  { rule: 'QA-04', holds: kept, fails: { ...kept, until: '2026-05-01' } },
  { rule: 'QA-05', holds: kept, fails: { ...kept, latest: '2026-03-20' } },
  { rule: 'QA-06', holds: kept, fails: { ...kept, his: false } },
]
