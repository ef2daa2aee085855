import { findingsShape, withFindings } from '@gendan/forms/deal/inspection-findings'
import { change, done, refused } from '@gendan/kernel/act'
import { blocks, judge } from '@gendan/kernel/rule'
import { same } from '@gendan/kernel/same'
import { z } from 'zod'
import { unlessEnded } from '../aside.ts'
import { inspectionRules } from '../inspection-rules.ts'
import { orderFile } from '../order-file.ts'
import { isOpened } from '../quality/opened.ts'
import { readinessOf } from '../quality/readiness.ts'
import { refuse } from '../refuse.ts'

const input = z.object({ seen: findingsShape })

/**
 * Puts what somebody saw into an inspection, point by point: from a phone without a network, from several at once. What comes twice changes nothing
 * (docs/decisions/0035).
 */
export const reportInspection = unlessEnded({
  name: 'report-inspection',
  title: { en: 'Report what was found', zh: '报验货结果' },
  right: 'inspect',
  on: orderFile,
  does: 'changes',
  input,
  files: ({ seen: { photos, points, faults } }) => [
    ...photos,
    ...points.flatMap((one) => one.photos ?? []),
    ...faults.flatMap((one) => one.photos ?? []),
  ],
  decide(file, { seen }, now) {
    const { inspections = [], purchases = [], production } = file.deal
    const stands = inspections.find(({ id }) => id === seen.inspection)
    if (!stands)
      return refuse(
        'QP-03',
        'inspection',
        { en: 'This file has no such inspection.', zh: '本单没有这次验货。' },
        { en: 'Plan it first, or choose another.', zh: '请先安排，或另选一次验货。' },
      )
    const opened = isOpened(file.deal, stands.id)
    if (stands.kind === 'final' && !opened)
      return refuse(
        'QP-04',
        'opening',
        { en: 'The kept sample was not scanned for this inspection.', zh: '这次终检没有扫留样。' },
        {
          en: 'Scan the label of the kept sample, or have a manager say why not.',
          zh: '请扫留样标签，或请经理写明理由。',
        },
      )
    const inspection = withFindings(stands, seen)
    if (same(inspection, stands)) return done([])
    const findings = judge(inspectionRules, {
      inspection,
      before: stands,
      others: inspections.filter(({ id }) => id !== inspection.id),
      today: now.day,
      purchases: purchases.map(({ id }) => id),
      production,
      opened,
      ready: readinessOf(file),
    })
    if (blocks(findings)) return refused(findings)
    return done([change(orderFile, file.id, { type: 'inspection-put', inspection })])
  },
})
