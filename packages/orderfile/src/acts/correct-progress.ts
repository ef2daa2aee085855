import { figuresShape } from '@gendan/forms/deal/progress'
import { change, done, refused } from '@gendan/kernel/act'
import { judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { unlessEnded } from '../aside.ts'
import { orderFile } from '../order-file.ts'
import { madeLines } from '../progress/counted.ts'
import { startOf } from '../progress/processes.ts'
import { progressRules } from '../progress/progress-rules.ts'
import { stageBy } from '../progress/stage-by.ts'
import { bookStockIn, stockInNeeds } from '../progress/stock-in.ts'
import { refuse } from '../refuse.ts'

const input = z.object({
  report: z.string().max(64),
  figures: figuresShape,
  reason: z.string().trim().max(500),
})

/** Puts the figures of a day's report right; what stood there before stays beside them, with the reason. The warehouse's book moves by the difference. */
export const correctProgress = unlessEnded({
  name: 'correct-progress',
  title: { en: 'Correct a progress report', zh: '更正生产进度' },
  right: 'progress',
  on: orderFile,
  does: 'changes',
  input,
  needs: (file, { report: id, figures }) => {
    const stands = file.deal.progress?.reports.find((one) => one.id === id)
    return stockInNeeds(file, [...(stands?.stocked ?? []), ...figures.stocked])
  },
  decide(file, { report: id, figures, reason }, now, facts) {
    const { progress } = file.deal
    const stands = progress?.reports.find((one) => one.id === id)
    if (!progress || !stands)
      return refuse(
        'PG-11',
        'report',
        { en: 'This order has no such report.', zh: '本单没有这份报数。' },
        { en: 'Open the page again.', zh: '请重新打开页面。' },
      )
    const findings = judge(progressRules, {
      ...{ figures, photos: stands.photos, day: stands.day, today: now.day, begins: startOf(file.deal), reason },
      ...{ lines: madeLines(file), processes: progress.processes },
      others: { reports: progress.reports.filter((one) => one.id !== id) },
    })
    const { day, stocked: was } = stands
    const booked = bookStockIn({ file, was, is: figures.stocked, report: { id, day }, facts })
    const wrong = [...findings.filter(({ weight }) => weight === 'block'), ...booked.findings]
    if (wrong.length > 0) return refused(wrong)
    const { account: by } = now.by
    const event = { type: 'progress-corrected', report: id, figures, reason, by, at: now.at } as const
    const own = [event, ...stageBy(file, [event])].map((one) => change(orderFile, file.id, one))
    return done([...own, ...booked.changes])
  },
})
