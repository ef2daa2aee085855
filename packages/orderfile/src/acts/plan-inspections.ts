import { inspectionShape } from '@gendan/forms/deal/inspection'
import { change, done, refused } from '@gendan/kernel/act'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { unlessEnded } from '../aside.ts'
import { inspectionRules } from '../inspection-rules.ts'
import { orderFile } from '../order-file.ts'
import { severityLists, withSeverity } from '../quality/severity.ts'
import { refuse } from '../refuse.ts'

const input = z.object({ inspections: z.array(inspectionShape).min(1).max(40).readonly() })

/** Plans several inspections of an order at once: those that its purchases, its production and its path ask for. */
export const planInspections = unlessEnded({
  name: 'plan-inspections',
  title: { en: 'Plan the inspections of the order', zh: '安排本单验货' },
  right: 'inspect',
  on: orderFile,
  does: 'changes',
  input,
  files: ({ inspections }) => inspections.flatMap(({ photos }) => photos),
  lists: (file, { inspections }) => severityLists(file, inspections),
  decide(file, { inspections: wanted }, now, facts) {
    const inspections = wanted.map((one) => withSeverity(file, one, undefined, facts))
    const { inspections: standing = [], purchases = [], production } = file.deal
    const known = new Set(standing.map(({ id }) => id))
    const twice = inspections.findIndex(
      ({ id }, i) => known.has(id) || inspections.findIndex((one) => one.id === id) !== i,
    )
    if (twice >= 0)
      return refuse(
        'QP-01',
        `inspections.${twice}`,
        { en: 'This inspection is planned already.', zh: '这次验货已经安排过。' },
        { en: 'Look at the plan as it stands; somebody was quicker.', zh: '请看现有安排，可能同事刚排好。' },
      )
    const result = inspections.findIndex(({ verdict, done: on }) => verdict !== undefined || on !== undefined)
    if (result >= 0)
      return refuse(
        'QP-02',
        `inspections.${result}`,
        { en: 'A plan has no result.', zh: '计划里不能带结果。' },
        { en: 'Plan it first; what was found is entered where it is inspected.', zh: '先排计划，验货时再登记结果。' },
      )
    const findings = inspections.flatMap((inspection, i) =>
      judge(inspectionRules, {
        inspection,
        before: undefined,
        others: standing,
        today: now.day,
        purchases: purchases.map(({ id }) => id),
        production,
        opened: false,
      }).map((finding) => ({ ...finding, at: `inspections.${i}.${finding.at}` })),
    )
    if (blocks(findings)) return refused(findings)
    return done(inspections.map((inspection) => change(orderFile, file.id, { type: 'inspection-put', inspection })))
  },
})
