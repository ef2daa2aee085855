import { addDays, type Day, daysBetween } from '@gendan/kernel/day'
import { decimal } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { answerDay, answerFigure, civilDay, claim, convention, counted, explained, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { calendarShape, closedBecause, type WorkingCalendar } from '../calendar/working-calendar.ts'
import { workingDayFrom } from '../calendar/working-days.ts'

const input = z.strictObject({
  shipped: told(z.array(civilDay('Date of shipment', '装运日')).min(1), 'Dates of shipment', '装运日', 'days'),
  severalShipments: explained(convention(['one-voyage', 'separate'], 'Several transport documents', '多套运输单据'), {
    'one-voyage': ['Same vessel and voyage: the latest date counts', '同船同航次：取最晚装运日'],
    separate: ['Separate shipments in one presentation: the earliest counts', '一次交单的多批装运：取最早装运日'],
  }),
  days: counted(
    'Days for presentation after shipment; UCP has 21 where the credit is silent',
    '装运后交单天数（信用证未规定为 21 天）',
    'days',
  ).default(21),
  originalTransportDocument: claim(
    'The credit asks for an original transport document: only then does the period count',
    '信用证要求正本运输单据（否则不受交单期限制）',
  ).default(true),
  expiry: civilDay('Expiry of the credit', '信用证到期日').optional(),
  latestShipment: civilDay('Latest date of shipment', '最迟装运日').optional(),
  presented: civilDay('Day on which the documents are presented', '实际交单日').optional(),
  calendar: told(
    calendarShape.optional(),
    'Working-day calendar (an empty one is China’s); left out altogether, no day counts as closed',
    '工作日历（内容留空即中国）；完全不填则不考虑休息日',
  ),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  lastDay: answerDay('Last day for presentation; empty where nothing limits it', '最迟交单日'),
  periodEnds: answerDay(
    'Last day of the period, before closed days; empty where none runs',
    '交单期最后一日（未顺延）',
  ),
  shipmentInTime: told(z.boolean().nullable(), 'Shipped in time; empty where not asked', '是否按期装运'),
  presentedInTime: told(z.boolean().nullable(), 'Presented in time; empty where not asked', '是否按期交单'),
  daysLate: answerFigure('Days after the last day; 0 where in time or not asked', '逾期天数', 'days'),
})

/**
 * Last day for presentation under a credit (S-15): so many days after shipment, the day of shipment not counted, and not after expiry. Each
 * of the two moves to the next banking day of the place of presentation; the earlier decides. The latest shipment never moves.
 */
export function presentationDeadline(given: Given, sheet: Worksheet): z.output<typeof output> {
  const shipments = given.shipped.toSorted()
  const periodEnds = given.originalTransportDocument ? periodEnd(shipments, given, sheet) : ''
  const ends = [periodEnds, given.expiry ?? ''].filter((day) => day !== '')
  const [lastDay = ''] = ends.map((day) => open(day, given.calendar, sheet)).toSorted()
  if (ends.length > 1) sheet.day({ en: 'The earlier of the two', zh: '两者取先' }, ends.join(', '), lastDay)
  if (!given.calendar) sheet.remark({ en: 'Closed days were not looked at.', zh: '未考虑休息日。' })
  const late = given.presented && lastDay ? daysBetween(lastDay, given.presented) : 0
  return {
    periodEnds,
    lastDay,
    shipmentInTime: given.latestShipment ? shipments.every((day) => day <= (given.latestShipment ?? '')) : null,
    presentedInTime: given.presented && lastDay ? late <= 0 : null,
    daysLate: decimal(`${late > 0 ? late : 0}`),
  }
}

function periodEnd(shipments: readonly Day[], { severalShipments, days }: Given, sheet: Worksheet): Day {
  const counts = (severalShipments === 'separate' ? shipments[0] : shipments.at(-1)) ?? ''
  const says = { en: 'Period for presentation, the day of shipment not counted', zh: '交单期（装运日不计入）' }
  return sheet.day(says, `${counts} + ${days} d`, addDays(counts, days))
}

function open(day: Day, calendar: WorkingCalendar | undefined, sheet: Worksheet): Day {
  const why = calendar && closedBecause(day, calendar)
  if (!(calendar && why)) return day
  return sheet.day(
    { en: `Closed (${why.en}): next banking day`, zh: `逢${why.zh}：顺延至下一银行工作日` },
    day,
    workingDayFrom(day, calendar),
  )
}

export const presentationDeadlineCalculation = calculation({
  name: 'presentation-deadline',
  title: { en: 'Last day for presentation under a credit', zh: '信用证最迟交单日' },
  topic: 'settlement',
  says: {
    en: 'By when documents must be presented, from shipment date, period, expiry and closed days; and whether they were.',
    zh: '根据装运日、交单期、到期日及休息日，最迟何日交单，是否逾期。',
  },
  rules: ['S-15'],
  sources: [{ title: 'UCP 600', at: 'art. 14 c, 29' }],
  input,
  output,
  examples: [
    {
      title: { en: '21 days, expiry on a Sunday', zh: '21 天，到期日逢周日' },
      input: { shipped: ['2026-10-05'], expiry: '2026-10-25', calendar: {} },
      gives: { periodEnds: '2026-10-26', lastDay: '2026-10-26' },
    },
    {
      title: { en: 'Two vessels, presented late', zh: '两船分运，逾期交单' },
      input: {
        shipped: ['2026-08-01', '2026-08-10'],
        severalShipments: 'separate',
        latestShipment: '2026-08-10',
        presented: '2026-08-23',
      },
      gives: { lastDay: '2026-08-22', presentedInTime: false, shipmentInTime: true, daysLate: '1' },
    },
  ],
  work: presentationDeadline,
})
