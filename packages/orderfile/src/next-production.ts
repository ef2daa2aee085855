import type { Lamp } from './gate.ts'
import { latestPaper, type OrderFile } from './order-file.ts'
import type { NextStep } from './step.ts'

const MO = 'production-order'

/** What comes next on the way from the secured payment to the released order; undefined once it is released. */
export function towardsProduction(file: OrderFile, lamps: readonly Lamp[]): NextStep | undefined {
  if (!file.deal.production) return planning('Plan the production from the settled terms.', '按成交条款安排生产。')
  const signed = lamps.find(({ gate }) => gate === 'G10')
  if (signed?.state !== 'open') return towardsSignature(signed)
  if (!latestPaper(file, MO)) return paper('paper', 'Issue the signed production order.', '开出已签的生产加工单。')
  return towardsRelease(file, lamps)
}

function towardsSignature(lamp: Lamp | undefined): NextStep {
  if (lamp?.state === 'turn')
    return paper('sign', 'The production order waits for its signature.', '生产加工单等待签名。')
  if (lamp?.state === 'again')
    return paper(
      'paper',
      'What the workshop was told has changed: send the production order for signature again.',
      '生产要求已变：请重新送签生产加工单。',
    )
  return paper('paper', 'Read the production order and send it for signature.', '核对生产加工单并送签。')
}

function towardsRelease({ deal }: OrderFile, lamps: readonly Lamp[]): NextStep | undefined {
  const lamp = lamps.find(({ gate }) => gate === 'G11')
  if (!lamp || lamp.state === 'open') return undefined
  if (!deal.production?.meeting)
    return planning('Explain the order to the departments and record the meeting.', '召集相关部门讲解订单，登记会议。')
  const says = { en: 'Confirm the release meeting.', zh: '确认下单会议。' }
  return { says, does: 'gate', gate: lamp.gate, part: lamp.part }
}

function planning(en: string, zh: string): NextStep {
  return { says: { en, zh }, does: 'section', section: 'production' }
}

function paper(does: 'paper' | 'sign', en: string, zh: string): NextStep {
  return { says: { en, zh }, does, kind: MO }
}
