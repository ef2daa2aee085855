import { inspectionShape } from '@gendan/forms/deal/inspection'
import { change, done, refused } from '@gendan/kernel/act'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { unlessEnded } from '../aside.ts'
import { inspectionRules } from '../inspection-rules.ts'
import { orderFile } from '../order-file.ts'
import { isOpened } from '../quality/opened.ts'
import { readinessOf } from '../quality/readiness.ts'
import { severityLists, standingOne, withSeverity } from '../quality/severity.ts'

const input = z.object({ inspection: inspectionShape })

/** Writes an inspection into its file: first the plan, then what was found and what it comes to. */
export const putInspection = unlessEnded({
  name: 'put-inspection',
  title: { en: 'Enter an inspection', zh: '登记验货' },
  right: 'inspect',
  on: orderFile,
  does: 'changes',
  input,
  files: ({ inspection: { photos, points, faults = [] } }) => [
    ...photos,
    ...[...points, ...faults].flatMap((one) => one.photos ?? []),
  ],
  lists: (file, { inspection }) => severityLists(file, [inspection]),
  decide(file, { inspection: wanted }, now, facts) {
    const before = standingOne(file.deal, wanted.id)
    const inspection = withSeverity(file, wanted, before, facts)
    const { inspections = [], purchases = [], production } = file.deal
    const findings = judge(inspectionRules, {
      inspection,
      before,
      others: inspections.filter(({ id }) => id !== inspection.id),
      today: now.day,
      purchases: purchases.map(({ id }) => id),
      production,
      opened: isOpened(file.deal, inspection.id),
      ready: readinessOf(file),
    })
    if (blocks(findings)) return refused(findings)
    return done([change(orderFile, file.id, { type: 'inspection-put', inspection })])
  },
})
