import { sampleTerms } from '@gendan/forms/sample-deal'
import type { RuleExample } from '@gendan/kernel/rule'
import type { LimitsBeside } from './limit-rules.ts'

const payment = { instalments: [{ by: 'L/C' as const, when: { at: 'sight' as const } }] }
const terms = { ...sampleTerms, payment, shipment: { ...sampleTerms.shipment, latest: '2026-06-10' } }
const sound: LimitsBeside = {
  limits: { credit: '2026-06-15', mustArrive: '2026-07-20', transit: 35, source: 'L/C 26-0418, field 44C' },
  terms,
}
const fails = (rule: string, wrong: LimitsBeside): RuleExample<LimitsBeside> => ({ rule, holds: sound, fails: wrong })

export const limitExamples: readonly RuleExample<LimitsBeside>[] = [
  fails('SL-01', { ...sound, limits: { mustArrive: '2026-07-20', source: '' } }),
  fails('SL-02', { ...sound, limits: { credit: '2026-06-15', source: '' } }),
  fails('SL-03', { ...sound, limits: { credit: '2026-06-01', source: 'L/C 26-0418' } }),
  fails('SL-04', { ...sound, terms: { ...terms, payment: sampleTerms.payment } }),
]
