import { openingOf } from '@gendan/forms/deal/quality'
import type { Spot } from '@gendan/kernel/rule'
import type { Gate } from '../gate.ts'
import { concededBy, hasFailed, inspectionsAt, lacksOf, reportsOn, resultOf } from '../inspection-gate.ts'
import type { OrderFile } from '../order-file.ts'
import { labsLacking } from '../quality/lab-tests.ts'

/**
 * G17: the final inspection is passed (seed 003, part 3, item 7). Every order has this gate, also before anybody has planned an
 * inspection; it is one gate of the whole file over all its final inspections (docs/decisions/0016).
 */
export const finalInspected: Gate = {
  id: 'G17',
  title: { en: 'Final inspection', zh: '尾期验货' },
  help: {
    en: 'Binds the results of all final inspections, the kept sample they were opened with or the manager’s word why none was, and the lines of the production order. Show the reports. A laboratory test that has not passed, or whose report had run out by then, holds it. A conditional result is the manager’s to accept; a failed one never opens the gate: the goods are reworked and inspected again. The packing list goes out only behind it.',
    zh: '签住全部最终验货结果、开验所扫的留样（或经理不扫的理由）和生产单各行。请出示验货报表。实验室检测未合格或报告当时已过期的不能放行。有条件接受由经理决定；不合格不能放行，须返工复验。通过后才能发装箱单。',
  },
  before: 'E12',
  reaches: 'E12',
  signers: ['qc', 'merchandiser', 'supervisor', 'manager', 'general-manager'],
  signersBy: (deal) => concededBy(deal, 'final', ''),
  forcedBy: ['manager', 'general-manager'],
  source: { title: '跟单员工作计划 (003) 篇3 三', at: '7 验货报表（最终验货）' },
  shown: 'file',
  provenBy: (file) => reportsOn(file, 'final', ''),
  after: ['G8'],
  lacks: ({ deal }) => {
    const finals = inspectionsAt(deal, 'final', '')
    const seen = finals.length > 0 ? finals.flatMap((one) => lacksOf(one, deal)) : [NOT_PLANNED]
    const inspected = finals
      .flatMap((one) => one.done ?? [])
      .toSorted()
      .at(-1)
    return [...seen, ...labsLacking({ deal }, inspected)]
  },
  facts: ({ file }) => (hasFailed(inspectionsAt(file.deal, 'final', '')) ? undefined : bound(file)),
  ownFacts: bound,
}

function bound(file: OrderFile) {
  const finals = inspectionsAt(file.deal, 'final', '')
  const openings = finals.flatMap(({ id }) => openedWith(file, id))
  return {
    inspections: finals.map((one) => resultOf(one, file.deal)),
    goods: file.deal.production?.lines,
    // What was signed before the kept sample was asked for stays signed.
    ...(openings.length > 0 ? { openings } : {}),
  }
}

/** The kept sample, or the manager's word, that an inspection was opened with. */
function openedWith({ deal }: OrderFile, inspection: string) {
  const opening = openingOf(deal, inspection)
  return opening ? [{ code: opening.scan?.code ?? '', why: opening.why, by: opening.by }] : []
}

const NOT_PLANNED: Spot = {
  at: 'inspections',
  says: { en: 'No final inspection is planned.', zh: '还没有计划最终验货。' },
  remedy: { en: 'Plan the final inspection of this order.', zh: '请为本单计划最终验货。' },
}
