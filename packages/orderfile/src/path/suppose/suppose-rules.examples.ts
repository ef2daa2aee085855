import { samplePurchases } from '@gendan/forms/sample-sections'
import type { RuleExample } from '@gendan/kernel/rule'
import type { Supposing } from './suppose-rules.ts'

const nothing = { moves: [], suppliers: [], costs: [] }
const overtime = { ...nothing, moves: [{ node: 'complete', day: '2026-05-27' }] }
const split = { first: '2026-05-20', rest: '2026-06-05' }

const sound: Supposing = {
  supposed: overtime,
  nodes: [{ id: 'complete' }, { id: 'signed-back', done: true }],
  today: '2026-04-20',
  partial: true,
  letter: true,
  latest: '2026-06-10',
  offers: [],
}
const having = (supposed: object, more: object = {}): Supposing => ({
  ...sound,
  ...more,
  supposed: { ...nothing, ...supposed },
})

const [purchase] = samplePurchases
const offered = (lapsed: boolean) =>
  purchase ? [{ purchase, offer: { lapsed, arrives: '2026-05-08' } as Supposing['offers'][number]['offer'] }] : []
const another = { suppliers: [{ purchase: purchase?.id ?? '', asked: 'a2' }] }

export const supposeExamples: readonly RuleExample<Supposing>[] = [
  { rule: 'SU-01', holds: sound, fails: having({ moves: [{ node: 'signed-back', day: '2026-05-27' }] }) },
  { rule: 'SU-02', holds: sound, fails: having({ moves: [{ node: 'complete', day: '2026-04-01' }] }) },
  { rule: 'SU-03', holds: having({ split }), fails: having({ split: { first: split.rest, rest: split.first } }) },
  { rule: 'SU-04', holds: having({ split }), fails: having({ split }, { partial: false }) },
  { rule: 'SU-05', holds: sound, fails: having({ latest: '2026-06-24' }) },
  {
    rule: 'SU-06',
    holds: having(another, { offers: offered(false) }),
    fails: having(another, { offers: offered(true) }),
  },
  { rule: 'SU-07', holds: having(another, { offers: offered(false) }), fails: having(another) },
  {
    rule: 'SU-09',
    holds: having({ costs: [{ name: 'Overtime', amount: '5000' }] }),
    fails: having({ costs: [{ name: 'Overtime', amount: '-5000' }] }),
  },
  { rule: 'SU-08', holds: sound, fails: having({ split }, { paced: '2026-06-12' }) },
]
