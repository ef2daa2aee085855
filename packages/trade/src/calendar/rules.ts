import type { Rule, RuleExample } from '@gendan/kernel/rule'
import { type Claim, claimRule } from '../calculation/claim.ts'
import { workingDaysCalculation } from './count-working-days.ts'

export const calendarRules: readonly Rule<Claim>[] = [
  claimRule({
    id: 'G-07',
    title: {
      en: 'A period within days of a day does not count that day, and ends on the next working day where its last day is closed.',
      zh: '按日计算期间的，开始当日不计入；末日逢休息日的，以其后第一个工作日为最后一日。',
    },
    source: { title: '中华人民共和国民法典', at: 'art. 201, 203' },
    of: workingDaysCalculation,
  }),
  claimRule({
    id: 'G-08',
    title: {
      en: 'Working days are the week without its weekend and public holidays, and with the weekend days worked in their place.',
      zh: '工作日为除周末与法定节假日以外的日子，加上调休上班日。',
    },
    source: { title: '国务院办公厅关于部分节假日安排的通知', at: 'yearly', read: '2026-11-21' },
    of: workingDaysCalculation,
  }),
]

export const calendarRuleExamples: readonly RuleExample<Claim>[] = [
  {
    rule: 'G-07',
    holds: { input: { from: '2026-04-17', days: 15 }, claims: { day: '2026-05-06' } },
    fails: { input: { from: '2026-04-17', days: 15 }, claims: { day: '2026-05-02' } },
  },
  {
    rule: 'G-08',
    holds: { input: { from: '2026-05-09' }, claims: { works: true } },
    fails: { input: { from: '2026-05-09' }, claims: { works: false } },
  },
]
