import type { Doubt } from '@gendan/forms/deal/doubt'
import type { RuleExample } from '@gendan/kernel/rule'
import type { Cancelling, Losing } from './aside-rules.ts'
import type { Aside } from './aside-shape.ts'
import type { DoubtPut } from './doubt-rules.ts'

const doubt: Doubt = {
  id: 'd1',
  topic: 'packing',
  line: '1',
  question: { en: 'One chair to a carton, or two?', zh: '一箱装一把还是两把？' },
  asked: '2026-03-09',
  answered: '2026-03-10',
  answer: 'Two per carton, please.',
  files: [{ attachment: 'a'.repeat(64), name: 'mail of 10 March.eml' }],
  closed: true,
}
const clear: DoubtPut = { doubt, before: undefined, today: '2026-03-11', lines: ['1', '2'] }
const withDoubt = (change: Partial<Doubt>): DoubtPut => ({ ...clear, doubt: { ...doubt, ...change } })

export const doubtExamples: readonly RuleExample<DoubtPut>[] = [
  { rule: 'DB-01', holds: clear, fails: withDoubt({ question: { en: '', zh: '' } }) },
  { rule: 'DB-02', holds: clear, fails: withDoubt({ question: { en: '', zh: '一箱装几把？' } }) },
  { rule: 'DB-03', holds: clear, fails: withDoubt({ line: '7' }) },
  { rule: 'DB-04', holds: clear, fails: withDoubt({ answered: '2026-03-01' }) },
  { rule: 'DB-05', holds: clear, fails: withDoubt({ files: [] }) },
  {
    rule: 'DB-06',
    holds: { ...clear, before: doubt },
    fails: { ...withDoubt({ question: { en: 'Other', zh: '' } }), before: doubt },
  },
]

const who = { by: 'li', at: '2026-03-18T01:20:00.000Z', reason: 'the customer asks for time' }
const onHold: Aside = { state: 'hold', ...who }
const lost: Aside = { state: 'lost', ...who, why: { id: 'price', name: { en: 'Price too high', zh: '价格偏高' } } }
const going: Cancelling & Losing = {
  stage: 'E3',
  settled: false,
  aside: undefined,
  by: { account: 'li', posts: ['merchandiser'] },
  agreed: 'by mail of 18 March',
  files: 1,
  running: [{ id: 'production', name: { en: 'Production LW-MO26-0001', zh: '生产 LW-MO26-0001' } }],
  becomes: { production: 'stopped, the customer pays the material' },
  why: 'price',
  list: ['price', 'date'],
}
const but = (change: Partial<Cancelling & Losing>) => ({ ...going, ...change })
const held = but({ aside: onHold })

export const asideExamples: readonly RuleExample<Cancelling & Losing>[] = [
  { rule: 'AS-02', holds: going, fails: held },
  { rule: 'AS-03', holds: going, fails: but({ stage: 'E19' }) },
  { rule: 'AS-04', holds: held, fails: going },
  { rule: 'AS-05', holds: held, fails: { ...held, by: { account: 'wang', posts: ['salesman'] } } },
  { rule: 'AS-06', holds: held, fails: but({ aside: lost }) },
  { rule: 'AS-07', holds: going, fails: but({ stage: 'E15' }) },
  { rule: 'AS-08', holds: going, fails: but({ files: 0 }) },
  { rule: 'AS-09', holds: going, fails: but({ becomes: {} }) },
  { rule: 'AS-10', holds: going, fails: but({ stage: 'E5', settled: true }) },
  { rule: 'AS-11', holds: going, fails: but({ why: 'weather' }) },
  { rule: 'AS-12', holds: but({ aside: lost }), fails: held },
]
