import { firm } from '@gendan/firm/firm'
import { releaseMeetingShape } from '@gendan/forms/deal/production'
import { change, done, refused } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { onward } from '../aside.ts'
import { orderFile } from '../order-file.ts'
import { meetingRules } from '../production-rules.ts'
import { refuse } from '../refuse.ts'

const input = z.object({ firm: z.string(), meeting: releaseMeetingShape })

/** Records the meeting at which an order was explained to the heads of departments: its day, who attended, its minutes. */
export const holdMeeting = onward({
  name: 'hold-meeting',
  title: { en: 'Record the release meeting', zh: '登记下单会议' },
  right: 'order',
  on: orderFile,
  does: 'changes',
  input,
  needs: (_, { firm: id }) => [refTo(firm, id)],
  decide(file, { firm: firmId, meeting }, now, facts) {
    const { production } = file.deal
    if (!production)
      return refuse(
        'OF-17',
        'production',
        { en: 'There is no production plan to explain.', zh: '还没有生产计划可讲。' },
        { en: 'Plan the production first.', zh: '请先安排生产。' },
      )
    const findings = judge(meetingRules, { meeting, firm: facts.of(firm, firmId), today: now.day })
    if (blocks(findings)) return refused(findings.filter(({ weight }) => weight === 'block'))
    return done([
      change(orderFile, file.id, { type: 'production-planned', production: { ...production, meeting }, reason: '' }),
    ])
  },
})
