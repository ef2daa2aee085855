import { type Day, writeDay } from '@gendan/kernel/day'
import type { Rule, RuleExample } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'

/** Somebody about to say how far an order had come before its file was opened here. */
export interface Carrying {
  /** It has a customer's order or settled terms: a path. */
  readonly begun: boolean
  readonly day?: Day | undefined
  readonly today: Day
  readonly word: string
}

const own = { title: 'Gendan decision 0049', at: 'running orders' }

/** What must hold before the standing of a running order is taken over. */
export const carriedRules: readonly Rule<Carrying>[] = [
  {
    id: 'PA-07',
    title: { en: 'The order has a path', zh: '订单已有路径' },
    weight: 'block',
    source: own,
    test: ({ begun }) =>
      begun
        ? []
        : [
            spot(
              'step',
              { en: 'An inquiry has no path yet.', zh: '询盘还没有路径。' },
              { en: "Record the customer's order or settle the terms first.", zh: '请先登记客户订单或议定条款。' },
            ),
          ],
  },
  {
    id: 'PA-08',
    title: { en: 'What was done before is not to come', zh: '已完成的日期不在将来' },
    weight: 'block',
    source: own,
    test: ({ day, today }) =>
      !day || day <= today
        ? []
        : [
            spot(
              'day',
              { en: `${writeDay(day, 'en')} has not come yet.`, zh: `${writeDay(day, 'zh')} 还没到。` },
              { en: 'Enter the day it was done, or leave it empty.', zh: '请填实际完成日，不知道就留空。' },
            ),
          ],
  },
  {
    id: 'PA-09',
    title: { en: 'It is said what it is taken from', zh: '写明依据' },
    weight: 'block',
    source: own,
    test: ({ word }) =>
      [...word.trim()].length >= 2
        ? []
        : [
            spot(
              'word',
              { en: 'It is not said where this is known from.', zh: '没有写明依据。' },
              { en: 'Name the list, folder or colleague.', zh: '请写明来自哪份表、档案或哪位同事。' },
            ),
          ],
  },
]

function spot(at: string, says: Words, remedy: Words) {
  return { at, says, remedy }
}

const sound: Carrying = { begun: true, day: '2026-03-02', today: '2026-03-06', word: '在手订单.xlsx：生产中' }

/** One example that holds and one that fails, for each rule. */
export const carriedExamples: readonly RuleExample<Carrying>[] = [
  { rule: 'PA-07', holds: sound, fails: { ...sound, begun: false } },
  { rule: 'PA-08', holds: sound, fails: { ...sound, day: '2026-03-07' } },
  { rule: 'PA-09', holds: sound, fails: { ...sound, word: ' ' } },
]
