import type { RuleExample } from '@gendan/kernel/rule'
import { sampleDeal } from '../../sample-deal.ts'
import { sampleForm } from './form.ts'
import type { SampleForm } from './shape.ts'

const given = { number: 'LW-SF26-0001', day: '2026-03-18', version: 1, part: 'x1' }

/** The standing example: everything on it holds. */
const sound: SampleForm = sampleForm.derive(sampleDeal as never, { addition: '', tongue: 'zh' }, given)
const { due: _, ...undated } = sound.sample

function fails(rule: string, wrong: Partial<SampleForm['sample']>): RuleExample<SampleForm> {
  return { rule, holds: sound, fails: { ...sound, sample: { ...sound.sample, ...wrong } } }
}

export const examples: readonly RuleExample<SampleForm>[] = [
  fails('SF-01', { id: '' }),
  fails('SF-02', { demands: { en: '', zh: ' ' } }),
  fails('SF-03', { demands: { en: 'Natural oil', zh: '' } }),
  { rule: 'SF-04', holds: sound, fails: { ...sound, sample: undated } },
  fails('SF-05', { due: '2026-03-01' }),
]
