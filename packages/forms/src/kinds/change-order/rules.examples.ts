import type { RuleExample } from '@gendan/kernel/rule'
import { sampleDeal } from '../../sample-deal.ts'
import { changeOrder } from './form.ts'
import type { ChangeOrder } from './shape.ts'

const given = { number: 'LW-CO26-0001', day: '2026-03-16', version: 1, part: 'v2' }

/** The standing example: everything in it holds. */
const sound: ChangeOrder = changeOrder.derive(sampleDeal as never, { addition: '', tongue: 'both' }, given)

function fails(rule: string, wrong: Partial<ChangeOrder['change']>): RuleExample<ChangeOrder> {
  return { rule, holds: sound, fails: { ...sound, change: { ...sound.change, ...wrong } } }
}

export const examples: readonly RuleExample<ChangeOrder>[] = [
  fails('CHO-01', { rows: [] }),
  fails('CHO-02', { askedBy: '' }),
]
