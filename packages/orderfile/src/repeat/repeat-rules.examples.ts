import type { RuleExample } from '@gendan/kernel/rule'
import type { Copying, Repeating } from './repeat-rules.ts'

const again: Copying & Repeating = {
  hasTerms: true,
  oldOrder: 'HL-44018',
  newOrder: 'HL-45102',
  latest: '2026-09-10',
  today: '2026-06-18',
  file: 'new',
  of: 'old',
  sameBuyer: true,
}

export const repeatExamples: readonly RuleExample<Copying & Repeating>[] = [
  { rule: 'RP-01', holds: again, fails: { ...again, hasTerms: false } },
  { rule: 'RP-02', holds: again, fails: { ...again, newOrder: 'HL-44018' } },
  { rule: 'RP-03', holds: again, fails: { ...again, latest: '2026-06-10' } },
  { rule: 'RP-04', holds: again, fails: { ...again, of: 'new' } },
  { rule: 'RP-05', holds: again, fails: { ...again, sameBuyer: false } },
]
