import { firm } from '@gendan/firm/firm'
import { makingOf } from '@gendan/firm/making'
import { newReportShape } from '@gendan/forms/deal/progress'
import { change, done, refused } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { unlessEnded } from '../aside.ts'
import { orderFile } from '../order-file.ts'
import { pathRulesOf } from '../path/durations.ts'
import { workdaysOf } from '../path/workdays.ts'
import { madeLines } from '../progress/counted.ts'
import { processesOf, startOf } from '../progress/processes.ts'
import { progressRules } from '../progress/progress-rules.ts'
import { stageBy } from '../progress/stage-by.ts'
import { bookStockIn, stockInNeeds } from '../progress/stock-in.ts'

const input = z.object({ firm: z.string(), report: newReportShape })

/**
 * Writes down what the workshop made on a day, what was faulty and what came into stock, which moves the warehouse's book with it
 * (docs/decisions/0046). The same report that comes twice is one.
 */
export const reportProgress = unlessEnded({
  name: 'report-progress',
  title: { en: 'Report progress', zh: '报生产进度' },
  right: 'progress',
  on: orderFile,
  does: 'changes',
  input,
  needs: (file, { firm: id, report }) => [refTo(firm, id), ...stockInNeeds(file, report.stocked)],
  files: ({ report: { photos } }) => photos,
  decide(file, { firm: firmId, report }, now, facts) {
    const { progress } = file.deal
    if (progress?.reports.some(({ id }) => id === report.id)) return done([])
    const here = facts.of(firm, firmId)
    const plan = processesOf(file, makingOf(here), workdaysOf(pathRulesOf(here)))
    const { photos, day, ...figures } = report
    const findings = judge(progressRules, {
      ...{ figures, photos, day, today: now.day, begins: startOf(file.deal), lines: madeLines(file) },
      processes: plan?.processes ?? [],
      others: progress ?? { reports: [] },
    })
    if (blocks(findings) || !plan) return refused(findings.filter(({ weight }) => weight === 'block'))
    const set = { type: 'processes-set', kind: plan.kind, processes: plan.processes } as const
    const told = { type: 'progress-reported', report: { ...report, by: now.by.account, at: now.at } } as const
    const events = progress ? [told] : [set, told]
    const booked = bookStockIn({ file, was: [], is: report.stocked, report: { id: report.id, day }, facts })
    const own = [...events, ...stageBy(file, events)].map((event) => change(orderFile, file.id, event))
    return done([...own, ...booked.changes])
  },
})
