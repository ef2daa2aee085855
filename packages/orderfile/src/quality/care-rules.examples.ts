import { sampleInspection } from '@gendan/forms/sample-sections'
import type { RuleExample } from '@gendan/kernel/rule'
import type { Conceding, Correcting } from './care-rules.ts'

const conditional = { ...sampleInspection, verdict: 'conditional', remedy: '挑出偏深的' } as const
const files = [{ attachment: 'a'.repeat(64), name: 'his yes.eml' }]
const yes = { day: '2026-05-26', who: 'Ingrid', says: 'We take the darker ones at 3 %.', files }
const concedes: Conceding = {
  concession: { visible: true, yes, small: false },
  ...{ inspection: conditional, today: '2026-05-27' },
}

/** The two examples of every rule of concessions. */
export const concessionExamples: readonly RuleExample<Conceding>[] = [
  { rule: 'CN-01', holds: concedes, fails: { ...concedes, inspection: sampleInspection } },
  {
    rule: 'CN-02',
    holds: concedes,
    fails: { ...concedes, concession: { visible: true, yes: { ...yes, files: [] }, small: false } },
  },
  {
    rule: 'CN-03',
    holds: concedes,
    fails: { ...concedes, concession: { visible: true, yes: { ...yes, day: '2026-05-28' }, small: false } },
  },
  {
    rule: 'CN-04',
    holds: { ...concedes, concession: { visible: true, yes, small: true } },
    fails: {
      ...concedes,
      ...{ concession: { visible: true, yes, small: true } },
      inspection: { ...conditional, found: { critical: 0, major: 9, minor: 3 } },
    },
  },
]

const failed = { ...sampleInspection, verdict: 'failed', found: { critical: 0, major: 9, minor: 3 } } as const
const corrects: Correcting = {
  correction: { until: '2026-06-02' },
  ...{ inspection: failed, today: '2026-05-27', before: undefined },
}
const closed = { day: '2026-06-01', by: 'qc', word: 'fixture replaced', files }

/** The two examples of every rule of corrective plans. */
export const correctionExamples: readonly RuleExample<Correcting>[] = [
  { rule: 'CP-01', holds: corrects, fails: { ...corrects, inspection: undefined } },
  { rule: 'CP-02', holds: corrects, fails: { ...corrects, correction: { until: '2026-05-26' } } },
  {
    rule: 'CP-03',
    holds: { ...corrects, correction: { until: '2026-06-02', closed } },
    fails: { ...corrects, correction: { until: '2026-06-02', closed: { ...closed, files: [] } } },
  },
  {
    rule: 'CP-04',
    holds: corrects,
    fails: {
      ...corrects,
      before: {
        ...{ id: 'c1', inspection: 'i1', fault: 'M04', cause: 'drill', what: 'new drill', whom: 'Lin', closed },
        ...{ until: '2026-06-02', by: 'qc', at: '2026-05-27T01:00:00.000Z' },
      },
    },
  },
]
