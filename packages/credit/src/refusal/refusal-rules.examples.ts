import type { RuleExample } from '@gendan/kernel/rule'
import type { Refused } from './refusal-rules.ts'

const notice: Refused = {
  discrepancies: ['B/L SHOWS PORT OF DISCHARGE BERGEN INSTEAD OF OSLO'],
  disposal: '/HOLD/',
  date: '2026-11-20',
  refuseBy: '2026-11-23',
  again: false,
}

const { disposal: _, ...silent } = notice

export const refusalExamples: readonly RuleExample<Refused>[] = [
  { rule: 'REF-02', holds: notice, fails: { ...notice, discrepancies: [] } },
  { rule: 'REF-04', holds: notice, fails: { ...notice, date: '2026-11-24' } },
  { rule: 'REF-05', holds: notice, fails: { ...notice, again: true } },
  { rule: 'REF-06', holds: notice, fails: { ...notice, discrepancies: ['CERTIFICATES NOT IN ORDER'] } },
  { rule: 'REF-07', holds: notice, fails: silent },
]
