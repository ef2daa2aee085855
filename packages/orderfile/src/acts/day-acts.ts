import { act, change, type Decision, done, type Now, refused } from '@gendan/kernel/act'
import { addDays, type Day, dayShape } from '@gendan/kernel/day'
import type { Finding } from '@gendan/kernel/rule'
import { z } from 'zod'
import { type DayLog, dayLog, dayLogId, type PlanLine, planLineShape } from '../day-log.ts'
import { stop } from '../refuse.ts'

const lines = z.array(planLineShape).max(60)
const planning = z.object({ day: dayShape, lines })
const closing = z.object({ day: dayShape, lines, note: z.string().trim().max(2000).default('') })
/** A summary may be written so many days late, a plan so many days ahead. */
const LATE = 7
const AHEAD = 14

/** Begins one's log of a day by its plan. */
export const beginDay = act({
  name: 'begin-day',
  title: { en: 'Plan the day', zh: '订日计划' },
  right: 'errand',
  on: dayLog,
  does: 'opens',
  input: planning,
  decide: (log, input, now) => planned(log, input, now),
})

/** Plans it anew: other lines, another order. */
export const planDay = act({
  name: 'plan-day',
  title: { en: 'Change the plan of the day', zh: '修改日计划' },
  right: 'errand',
  on: dayLog,
  does: 'changes',
  input: planning,
  concerns: isHis,
  decide: (log, input, now) => planned(log, input, now),
})

/** Closes the day: what was done, what slipped, why, who was told, what goes over. Written again, the later word holds. */
export const closeDay = act({
  name: 'close-day',
  title: { en: 'Close the day', zh: '写日小结' },
  right: 'errand',
  on: dayLog,
  does: 'changes',
  input: closing,
  concerns: isHis,
  decide(log, input, now) {
    const wrong = [
      ...wrongDay(log.id, input.day, now, -LATE, 0),
      ...twice(input.lines),
      ...input.lines.flatMap((line, i) => unexplained(line, i)),
    ]
    if (wrong.length > 0) return refused(wrong)
    return done([change(dayLog, log.id, { type: 'day-closed', lines: input.lines, note: input.note, at: now.at })])
  },
})

function isHis(log: DayLog, { by }: Pick<Now, 'by'>): boolean {
  return log.account === by.account
}

function planned({ id }: DayLog, { day, lines: plan }: z.infer<typeof planning>, now: Now): Decision {
  const wrong = [...wrongDay(id, day, now, 0, AHEAD), ...twice(plan)]
  if (wrong.length > 0) return refused(wrong)
  return done([change(dayLog, id, { type: 'day-planned', account: now.by.account, day, lines: plan })])
}

function wrongDay(id: string, day: Day, { by, day: today }: Now, from: number, to: number): readonly Finding[] {
  const named = id === dayLogId(by.account, day)
  if (named && day >= addDays(today, from) && day <= addDays(today, to)) return []
  return [
    stop(
      'DAY-01',
      'day',
      { en: 'This day cannot be written any more, or not yet.', zh: '这一天不能写了，或者还没到。' },
      {
        en: `A plan is made from today to ${AHEAD} days ahead, a summary up to ${LATE} days late.`,
        zh: `计划可订今天起 ${AHEAD} 天内的，小结最迟补写 ${LATE} 天前的。`,
      },
    ),
  ]
}

function twice(plan: readonly PlanLine[]): readonly Finding[] {
  return plan.flatMap(({ id }, i) =>
    plan.findIndex((line) => line.id === id) === i
      ? []
      : [
          stop(
            'DAY-02',
            `lines.${i}`,
            { en: 'This line stands twice.', zh: '这一行重复了。' },
            { en: 'Take one away.', zh: '请删去一行。' },
          ),
        ],
  )
}

/** What slipped is told with its reason: it is what tomorrow is planned by. */
function unexplained({ end, why }: PlanLine, i: number): readonly Finding[] {
  if (end === 'open')
    return [
      stop(
        'DAY-03',
        `lines.${i}.end`,
        { en: 'Say what became of this line.', zh: '这一行还没写结果。' },
        { en: 'Done, over to tomorrow, or not needed.', zh: '选：已办、转次日、不办了。' },
      ),
    ]
  if (end !== 'tomorrow' || why !== '') return []
  return [
    stop(
      'DAY-04',
      `lines.${i}.why`,
      { en: 'It slipped: say why.', zh: '没办完的，要写原因。' },
      { en: 'A few words: waited for the factory, no answer, no time.', zh: '几个字就行：等工厂、没回复、没时间。' },
    ),
  ]
}
