import { daysBetween } from '@gendan/kernel/day'
import { presentBy } from '../credit/last-presentation.ts'
import { type Alarm, doneOn, openSteps } from './alarm.ts'
import { alarm, of, on, own } from './telling.ts'

/** What is watched of a credit that is to come, of the papers under it, and of the file once the goods are on board. */
export const paperAlarms: readonly Alarm[] = [
  alarm('The credit is opened in time before the shipment', '信用证在装运前及时开到', {
    id: 'AL-09',
    remedy: {
      en: 'Urge the customer to have it opened; no vessel is booked without.',
      zh: '催客户开证；证不到不订舱。',
    },
    source: own,
    grave: true,
    days: 45,
    counts: { en: 'calendar days before the latest shipment', zh: '天（最迟装运日前，日历日）' },
    to: ['salesman'],
    climbs: { to: ['manager'], after: 15 },
    test: (watched) => {
      const { latest, today } = watched.path
      const first = watched.days('AL-09', 45)
      return openSteps(watched, 'letter').flatMap((node) => {
        const left = latest ? daysBetween(today, latest) : undefined
        if (left === undefined || left > first || watched.path.credits) return []
        return [
          of(node, `not here, latest shipment ${on(latest, 'en')}`, `未到，最迟装运 ${on(latest, 'zh')}`, first - left),
        ]
      })
    },
  }),
  alarm('Papers under a credit are presented in time', '信用证单据按期交单', {
    id: 'AL-13',
    remedy: { en: 'Make what is missing today and present it.', zh: '今天补齐缺的单据并交单。' },
    source: { title: 'UCP 600', at: 'art. 14 c' },
    grave: true,
    days: 7,
    counts: { en: 'calendar days before the last day of presentation', zh: '天（最后交单日前，日历日）' },
    to: ['documents'],
    climbs: { to: ['manager'], after: 3 },
    test: (watched) => {
      const board = doneOn(watched, 'on-board')
      const first = watched.days('AL-13', 7)
      if (!board || !watched.path.nodes.some(({ kind }) => kind === 'letter')) return []
      const last = presentBy(board, watched.path.credits)
      const left = daysBetween(watched.path.today, last)
      return left > first ? [] : openSteps(watched, 'papers').map((node) => presented(node, last, left, first - left))
    },
  }),
  alarm('The order file is complete soon after shipment', '装船后订单档案及时补齐', {
    id: 'AL-36',
    remedy: { en: 'Bring the papers that the file still wants.', zh: '按清单补齐档案。' },
    source: { title: '跟单员工作计划 (003)', at: '篇3 三-11' },
    grave: false,
    days: 15,
    counts: { en: 'calendar days after shipment', zh: '天（装船后，日历日）' },
    to: ['merchandiser'],
    climbs: { to: ['supervisor'], after: 15 },
    test: (watched) => {
      const board = doneOn(watched, 'on-board')
      const { missing = 0, today } = watched.path
      const least = watched.days('AL-36', 15)
      const passed = board ? daysBetween(board, today) : 0
      if (!board || missing === 0 || passed < least) return []
      return openSteps(watched, 'closed').map((node) =>
        of(
          node,
          `${missing} papers are missing, ${passed} days after shipment`,
          `装船 ${passed} 天，还缺 ${missing} 份资料`,
          passed - least,
        ),
      )
    },
  }),
]

type Node = ReturnType<typeof openSteps>[number]

function presented(node: Node, last: string, left: number, age: number) {
  return left < 0
    ? of(node, `were to be presented by ${on(last, 'en')}`, `应在 ${on(last, 'zh')} 前交单`, age)
    : of(
        node,
        `to be presented by ${on(last, 'en')}, ${left} days left`,
        `${on(last, 'zh')} 前交单，还剩 ${left} 天`,
        age,
      )
}
