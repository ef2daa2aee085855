import type { Day } from '@gendan/kernel/day'
import { openFrom } from '../bank-days.ts'
import { carriage, type ExamRule, type ExamSpot, lastDayOf, periodEnd, shipmentDay } from '../seen.ts'
import { examRule, REMEDIES, spot, UCP, unknown } from './parts.ts'

/** When goods were shipped and documents presented. The calendar of the bank is assumed, and said with the answer. */
export const timeRules: readonly ExamRule[] = [
  examRule({
    id: 'TIM-01',
    en: 'Documents are presented on or before the expiry of the credit',
    zh: '在信用证到期日或之前交单',
    source: UCP('6 d, e, 29 a'),
    test: (seen) => {
      const expiry = seen.credit.expiry?.date
      const last = expiry && openFrom(expiry, seen.bankDays)
      if (!last) return []
      if (!seen.presented) return [undated(`it must be ${last} at the latest`, `最迟 ${last}`)]
      if (seen.presented <= last) return []
      return [
        {
          at: 'presentation.date',
          says: {
            en: `Presented ${seen.presented}; the credit expired on ${expiry}.`,
            zh: `${seen.presented} 交单；信用证已于 ${expiry} 到期。`,
          },
          remedy: REMEDIES.approval,
          until: last,
        },
      ]
    },
  }),
  examRule({
    id: 'TIM-02',
    en: 'Documents are presented within the period after shipment, 21 days where the credit is silent',
    zh: '在装运日后规定期限内交单（未规定为 21 天）',
    source: UCP('14 c, 29 a, 31 b'),
    test: (seen) => {
      const end = periodEnd(seen)
      const last = end && openFrom(end, seen.bankDays)
      if (last && seen.presented && seen.presented > last) return [afterPeriod(seen.presented, end ?? last, last)]
      const unshown = carriage(seen)
        .filter((document) => shipmentDay(document) === undefined)
        .map((document) =>
          unknown(
            document,
            'dates.onBoard',
            'No day of shipment is shown from which the period for presentation runs.',
            '未显示装运日期，无法计算交单期。',
          ),
        )
      return last && !seen.presented
        ? [undated(`the period after shipment ends on ${last}`, `装运后交单期至 ${last}`), ...unshown]
        : unshown
    },
  }),
  examRule({
    id: 'TIM-05',
    en: 'A last day on which the bank is closed moves to the next banking day, and the bank says so',
    zh: '最后一日逢银行休业顺延至下一营业日，由银行出具声明',
    source: UCP('29 a, b'),
    weight: 'note',
    test: (seen) => {
      const ends = [periodEnd(seen), seen.credit.expiry?.date].filter((day) => day !== undefined).toSorted()
      const [last] = ends
      const { presented } = seen
      if (!(last && presented && presented > last && presented <= (lastDayOf(seen) ?? ''))) return []
      return [
        {
          at: 'presentation.date',
          says: {
            en: `The last day, ${last}, was none of banking: presented ${presented} in time, if the bank states it on its schedule.`,
            zh: `最后一日 ${last} 为非银行工作日：${presented} 交单有效，须由银行在面函中声明。`,
          },
          remedy: REMEDIES.act,
          verdict: 'judgement',
        },
      ]
    },
  }),
  examRule({
    id: 'TIM-09',
    en: 'Goods are shipped on or before the latest date of shipment',
    zh: '在最迟装运日或之前装运',
    source: UCP('19 to 25, 29 c'),
    test: (seen) => {
      const latest = seen.credit.latestShipment ?? seen.credit.expiry?.date
      return carriage(seen).flatMap((document) => {
        const shipped = shipmentDay(document)
        if (!latest) return []
        if (!shipped) return [unknown(document, 'dates.onBoard', 'No day of shipment is shown.', '未显示装运日期。')]
        if (shipped <= latest) return []
        return [
          spot(
            document,
            document.dates.onBoard ? 'dates.onBoard' : 'dates.issued',
            `Shipped ${shipped}; the latest day was ${latest}.`,
            `${shipped} 装运；最迟装运日为 ${latest}。`,
            'approval',
          ),
        ]
      })
    },
  }),
]

/** Documents of which nobody said when they were presented. */
function undated(en: string, zh: string): ExamSpot {
  return {
    at: 'presentation.date',
    says: { en: `The day of presentation is not given; ${en}.`, zh: `未给出交单日；${zh}。` },
    remedy: { en: 'Give the day of presentation.', zh: '请给出交单日。' },
    verdict: 'cannot-tell',
  }
}

function afterPeriod(presented: Day, end: Day, last: Day): ExamSpot {
  return {
    at: 'presentation.date',
    says: {
      en: `Presented ${presented}; the period after shipment ended on ${end}.`,
      zh: `${presented} 交单；装运后交单期已于 ${end} 届满。`,
    },
    remedy: REMEDIES.approval,
    until: last,
  }
}
