import { addDays, addMonths, type Day } from '@gendan/kernel/day'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerDay, civilDay, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'

const input = z.strictObject({
  kind: told(
    z.enum(['sight', 'after-sight', 'fixed', 'after-date', 'promissory-note', 'cheque']),
    'Bill at sight, after sight, on a fixed day, after date; promissory note (of a bank, at sight); cheque',
    '见票即付、见票后定期、定日付款、出票后定期汇票；银行本票；支票',
  ),
  issued: civilDay('Day of issue', '出票日'),
  maturity: civilDay('Maturity, for a bill that is not at sight', '到期日（远期汇票）').optional(),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  acceptBy: answerDay(
    'Last day to present for acceptance; empty where none is needed',
    '提示承兑最后日（无须承兑为空）',
  ),
  payBy: answerDay(
    'Last day to present for payment; empty while the maturity is not known',
    '提示付款最后日（到期日未知为空）',
  ),
  rightsUntil: answerDay(
    'Last day of the rights against drawer and acceptor; empty while the maturity is not known',
    '对出票人、承兑人权利的时效届满日（到期日未知为空）',
  ),
})

/**
 * Within what time the holder must act under the Negotiable Instruments Law of the PRC (S-17; art. 17, 39, 40, 53, 78, 91): months end on the same
 * day, the day of issue does not count. Days are not moved off holidays here. Throws Unusable where a bill is due before issue.
 */
export function billPresentment(given: Given, sheet: Worksheet): z.output<typeof output> {
  refuse([
    given.maturity !== undefined &&
      given.maturity < given.issued &&
      fault('maturity', 'backwards', 'The bill is due before it was issued.', '到期日早于出票日。'),
    (given.kind === 'fixed' || given.kind === 'after-date') &&
      given.maturity === undefined &&
      fault('maturity', 'no-maturity', 'This bill has a maturity: give it.', '此类汇票须填到期日。'),
  ])
  const [accept, pay, rights] = periodsOf(given)
  const write = (en: string, zh: string, period: Period | undefined) =>
    period ? sheet.day({ en, zh }, period.count, period.last) : ''
  return {
    acceptBy: write('Present for acceptance by', '提示承兑至', accept),
    payBy: write('Present for payment by', '提示付款至', pay),
    rightsUntil: write('Rights against drawer and acceptor until', '对出票人、承兑人的权利至', rights),
  }
}

interface Period {
  readonly count: string
  readonly last: Day
}

function periodsOf({ kind, issued, maturity }: Given): readonly (Period | undefined)[] {
  const months = (count: number) => ({ count: `${issued} + ${count} m`, last: addMonths(issued, count) })
  if (kind === 'sight') return [undefined, months(1), months(24)]
  if (kind === 'promissory-note') return [undefined, months(2), months(24)]
  if (kind === 'cheque') return [undefined, { count: `${issued} + 10 d`, last: addDays(issued, 10) }, months(6)]
  const before = maturity && { count: `${maturity} − 1 d`, last: addDays(maturity, -1) }
  const accept = kind === 'after-sight' ? months(1) : before || undefined
  if (maturity === undefined) return [accept, undefined, undefined]
  const pay = { count: `${maturity} + 10 d`, last: addDays(maturity, 10) }
  return [accept, pay, { count: `${maturity} + 24 m`, last: addMonths(maturity, 24) }]
}

export const billPresentmentCalculation = calculation({
  name: 'bill-presentment',
  title: { en: 'Presenting a bill in time', zh: '票据提示期限' },
  topic: 'settlement',
  says: {
    en: 'By when a bill, promissory note or cheque must be presented for acceptance and payment under Chinese law.',
    zh: '按票据法，汇票、本票、支票最迟何日提示承兑、提示付款。',
  },
  rules: ['S-17'],
  sources: [{ title: '中华人民共和国票据法', at: 'art. 17, 39, 40, 53, 78, 91, 107' }],
  input,
  output,
  examples: [
    {
      title: { en: 'After sight, issued on 31 January', zh: '见票后定期付款，1 月 31 日出票' },
      input: { kind: 'after-sight', issued: '2026-01-31' },
      gives: { acceptBy: '2026-02-28', payBy: '' },
    },
    {
      title: { en: 'Due on 9 May', zh: '5 月 9 日到期' },
      input: { kind: 'fixed', issued: '2026-03-10', maturity: '2026-05-09' },
      gives: { acceptBy: '2026-05-08', payBy: '2026-05-19', rightsUntil: '2028-05-09' },
    },
    {
      title: { en: 'At sight', zh: '见票即付' },
      input: { kind: 'sight', issued: '2026-03-10' },
      gives: { acceptBy: '', payBy: '2026-04-10' },
    },
  ],
  work: billPresentment,
})
