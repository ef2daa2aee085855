import { firm } from '@gendan/firm/firm'
import { type ReleaseMeeting, type ToldMeeting, toldMeetingShape } from '@gendan/forms/deal/production'
import { change, done, type Facts, refused } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { onward } from '../aside.ts'
import { newInRelease } from '../briefing/new-in-release.ts'
import { decisionErrands, decisionNeeds } from '../briefing/release-errands.ts'
import { type OrderFile, orderFile } from '../order-file.ts'
import { meetingRules } from '../production-rules.ts'
import { refuse } from '../refuse.ts'

const input = z.object({
  firm: z.string(),
  meeting: toldMeetingShape,
  /** The customer's last order, by id, against which the new is told; empty for none. */
  last: z.string().max(80).default(''),
})

/**
 * Records the meeting at which an order was explained to the heads of departments: its day, who attended, its minutes, what was decided.
 * What a department took on becomes an errand of its head; a decision that was changed or struck out changes or withdraws it.
 */
export const holdMeeting = onward({
  name: 'hold-meeting',
  title: { en: 'Record the release meeting', zh: '登记下单会议' },
  right: 'order',
  on: orderFile,
  does: 'changes',
  input,
  needs: (file, { firm: id, meeting, last }) => [
    refTo(firm, id),
    ...(last ? [refTo(orderFile, last)] : []),
    ...decisionNeeds(file, meeting),
  ],
  decide(file, { firm: firmId, meeting: told, last }, now, facts) {
    const { production } = file.deal
    if (!production)
      return refuse(
        'OF-17',
        'production',
        { en: 'There is no production plan to explain.', zh: '还没有生产计划可讲。' },
        { en: 'Plan the production first.', zh: '请先安排生产。' },
      )
    const ours = facts.of(firm, firmId)
    const findings = judge(meetingRules, { meeting: told, firm: ours, today: now.day })
    if (blocks(findings)) return refused(findings.filter(({ weight }) => weight === 'block'))
    const meeting = withNews(told, file, last, facts)
    return done([
      change(orderFile, file.id, { type: 'production-planned', production: { ...production, meeting }, reason: '' }),
      ...decisionErrands({ file, meeting, ours, now, facts }),
    ])
  },
})

/** The meeting with what was new against the customer's last order; what was told before stays where no order is named. */
function withNews(told: ToldMeeting, file: OrderFile, last: string, facts: Facts): ReleaseMeeting {
  const before = file.deal.production?.meeting?.against
  const found = last === '' ? undefined : facts.of(orderFile, last)
  const against = found && found.buyer === file.buyer ? newInRelease(found, file) : before
  return { ...told, ...(against ? { against } : {}) }
}
