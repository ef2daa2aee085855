import { change, done } from '@gendan/kernel/act'
import { z } from 'zod'
import { unlessEnded } from '../aside.ts'
import { orderFile } from '../order-file.ts'
import { refuse } from '../refuse.ts'

const input = z.object({ alarm: z.string().max(20), at: z.string().max(120) })

/** Lets an alarm ring again that somebody had silenced. */
export const wakeAlarm = unlessEnded({
  name: 'wake-alarm',
  title: { en: 'Let an alarm ring again', zh: '恢复提醒' },
  right: 'quiet',
  on: orderFile,
  does: 'changes',
  input,
  decide(file, { alarm, at }) {
    if (!file.quiets?.some((one) => one.alarm === alarm && one.at === at))
      return refuse(
        'QA-07',
        'alarm',
        { en: 'This alarm is not silent.', zh: '这条提醒没有静音。' },
        { en: 'Look at my day again.', zh: '请刷新今日页面。' },
      )
    return done([change(orderFile, file.id, { type: 'alarm-woken', alarm, at })])
  },
})
