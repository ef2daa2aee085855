import { addDays, type Day, writeDay } from '@gendan/kernel/day'
import type { Rule } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import type { Alarm } from './alarm.ts'
import { own } from './telling.ts'

/** Somebody about to silence an alarm. */
export interface Quieting {
  /** The alarm that rings at that step today; undefined where none does. */
  readonly alarm: Pick<Alarm, 'title' | 'grave'> | undefined
  readonly until: Day | undefined
  readonly reason: string
  readonly today: Day
  /** The last day of shipment, while the goods are not on board. */
  readonly latest: Day | undefined
  /** It speaks to him, he follows the file, or he leads. */
  readonly his: boolean
  /** Calendar days that an alarm may sleep at most. */
  readonly longest: number
}

/** Calendar days that an alarm sleeps at most, while the firm says nothing else. */
export const LONGEST_SLEEP = 14

/** What must hold before an alarm is silent. */
export const quietRules: readonly Rule<Quieting>[] = [
  rule('QA-01', 'Only an alarm that rings is silenced', '只能静音正在响的提醒', ({ alarm }) =>
    alarm
      ? undefined
      : {
          at: 'alarm',
          says: { en: 'This alarm does not ring any more.', zh: '这条提醒已不再响。' },
          remedy: { en: 'Look at my day again.', zh: '请刷新今日页面。' },
        },
  ),
  rule('QA-02', 'An alarm is silenced with a reason', '静音须写原因', ({ reason }) =>
    [...reason.trim()].length >= 2
      ? undefined
      : {
          at: 'reason',
          says: { en: 'Why it may wait is not said.', zh: '没有说明为什么可以等。' },
          remedy: {
            en: 'Say in a few words what was done or for what it waits.',
            zh: '请写几个字：做了什么、在等什么。',
          },
        },
  ),
  rule(
    'QA-03',
    'Where money or time is being lost, an alarm sleeps until a day',
    '关系到钱和交期的提醒只能睡到某一天',
    (one) =>
      one.alarm?.grave && !one.until
        ? {
            at: 'until',
            says: {
              en: 'This alarm is about money or time: it cannot be silent without end.',
              zh: '这条提醒关系到钱或交期，不能一直静音。',
            },
            remedy: { en: 'Say on which day it shall ring again.', zh: '请填哪一天再响。' },
          }
        : undefined,
  ),
  rule(
    'QA-04',
    'An alarm sleeps for some days, not for weeks',
    '静音只能几天，不能几周',
    ({ until, today, longest }) => {
      const last = addDays(today, longest)
      if (!until || (until > today && until <= last)) return undefined
      return {
        at: 'until',
        says: {
          en: `${writeDay(until, 'en')} is ${until <= today ? 'not after today' : 'too far off'}.`,
          zh: `${writeDay(until, 'zh')} ${until <= today ? '不晚于今天' : '太远'}。`,
        },
        remedy: {
          en: `Choose a day after today, ${writeDay(last, 'en')} at the latest.`,
          zh: `请填今天以后的日期，最晚 ${writeDay(last, 'zh')}。`,
        },
      }
    },
  ),
  rule('QA-05', 'No alarm sleeps past the latest shipment', '静音不得越过最迟装运日', ({ until, latest }) =>
    until && latest && until > latest
      ? {
          at: 'until',
          says: {
            en: `The latest shipment is ${writeDay(latest, 'en')}.`,
            zh: `最迟装运日是 ${writeDay(latest, 'zh')}。`,
          },
          remedy: { en: 'Choose that day or an earlier one.', zh: '请填不晚于该日的日期。' },
        }
      : undefined,
  ),
  rule('QA-06', 'An alarm is silenced by those it speaks to', '提醒由被提醒的人静音', ({ his }) =>
    his
      ? undefined
      : {
          at: 'alarm',
          says: { en: 'This alarm does not speak to you.', zh: '这条提醒不是给您的。' },
          remedy: { en: 'Ask who follows the file, or a supervisor.', zh: '请找本单跟单员或主管。' },
        },
  ),
]

interface Objection {
  readonly at: string
  readonly says: Words
  readonly remedy: Words
}

function rule(id: string, en: string, zh: string, test: (one: Quieting) => Objection | undefined): Rule<Quieting> {
  return {
    id,
    title: { en, zh },
    weight: 'block',
    source: own,
    test: (one) => [test(one)].flatMap((objection) => objection ?? []),
  }
}
