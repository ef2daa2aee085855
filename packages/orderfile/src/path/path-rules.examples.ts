import type { RuleExample } from '@gendan/kernel/rule'
import type { PathNode } from './path.ts'
import type { Promising } from './promise-rules.ts'

const step: PathNode = {
  id: 'complete',
  kind: 'complete',
  part: '',
  state: 'open',
  forecast: '2026-05-29',
  latest: '2026-05-27',
  slack: -2,
  critical: true,
  cause: true,
  ready: false,
}

const kept: Promising = { node: step, day: '2026-06-02', reason: '喷漆线停机两天', today: '2026-05-20', his: true }

export const promiseExamples: readonly RuleExample<Promising>[] = [
  { rule: 'PA-01', holds: kept, fails: { ...kept, node: { ...step, state: 'done' } } },
  { rule: 'PA-02', holds: kept, fails: { ...kept, day: '2026-05-19' } },
  { rule: 'PA-03', holds: kept, fails: { ...kept, reason: ' ' } },
  { rule: 'PA-04', holds: kept, fails: { ...kept, his: false } },
  {
    rule: 'PA-05',
    holds: kept,
    fails: { ...kept, node: { ...step, id: 'purchase-delivered/p1', kind: 'purchase-delivered', part: 'p1' } },
  },
  { rule: 'PA-06', holds: kept, fails: { ...kept, day: '2062-06-02' } },
]
