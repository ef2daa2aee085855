import { plannedProcessShape } from '@gendan/forms/deal/progress'
import { change, done, refused } from '@gendan/kernel/act'
import { blocks, judge } from '@gendan/kernel/rule'
import { same } from '@gendan/kernel/same'
import { z } from 'zod'
import { unlessEnded } from '../aside.ts'
import { orderFile } from '../order-file.ts'
import { startOf } from '../progress/processes.ts'
import { processRules } from '../progress/progress-rules.ts'
import { refuse } from '../refuse.ts'

const input = z.object({
  kind: z.string().max(40),
  processes: z.array(plannedProcessShape).min(1).max(30).readonly(),
})

/** Sets the processes of an order and the days each is planned to take. */
export const setProcesses = unlessEnded({
  name: 'set-processes',
  title: { en: 'Set the processes', zh: '排工序' },
  right: 'progress',
  on: orderFile,
  does: 'changes',
  input,
  decide(file, { kind, processes }) {
    const { progress, production } = file.deal
    if (!production)
      return refuse(
        'PS-05',
        'production',
        { en: 'There is no production plan.', zh: '还没有生产安排。' },
        { en: 'Plan the production first.', zh: '请先安排生产。' },
      )
    const begins = startOf(file.deal)
    const findings = judge(processRules, { processes, progress, begins, finish: production.finish })
    if (blocks(findings)) return refused(findings)
    if (progress && progress.kind === kind && same(progress.processes, processes))
      return refuse(
        'OF-16',
        'processes',
        { en: 'Nothing was changed.', zh: '没有任何改动。' },
        { en: 'Change the processes, or leave.', zh: '请改动工序，或离开。' },
      )
    return done([change(orderFile, file.id, { type: 'processes-set', kind, processes })])
  },
})
