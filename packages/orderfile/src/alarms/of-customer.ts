import { type Alarm, doneOn, openSteps, since, until } from './alarm.ts'
import { afterStep, alarm, of, on, seed } from './telling.ts'

/** What is watched of what the customer owes an order: his sign-back, his word on samples, his money. */
export const customerAlarms: readonly Alarm[] = [
  alarm('A deposit comes before production begins', '开工前定金到账', {
    id: 'AL-08',
    remedy: { en: 'Remind the customer, and hold the production.', zh: '催定金，先不开工。' },
    source: seed('篇3 三-8'),
    grave: true,
    days: 3,
    counts: { en: 'working days before bulk begins', zh: '个工作日（开工前）' },
    to: ['salesman', 'accounts'],
    test: (watched) => {
      const start = watched.path.nodes.find(({ kind }) => kind === 'bulk-start')
      const day = start?.plan ?? start?.forecast
      const left = day ? until(day, watched) : undefined
      return openSteps(watched, 'deposit').flatMap((node) =>
        left === undefined || left > watched.days('AL-08', 3)
          ? []
          : [
              of(
                node,
                `production begins on ${on(day, 'en')}`,
                `${on(day, 'zh')} 就要开工`,
                watched.days('AL-08', 3) - left,
              ),
            ],
      )
    },
  }),
  alarm('A sample is sent, answered and approved before bulk', '样品按时寄出、确认', {
    id: 'AL-15',
    remedy: { en: 'Send it, or ask the customer for his word; bulk waits.', zh: '寄出样品，或催客户意见；大货等着。' },
    source: seed('篇3 三-1'),
    grave: false,
    days: 5,
    counts: { en: 'working days after the sample was sent', zh: '个工作日（寄样后）' },
    to: ['merchandiser'],
    climbs: { to: ['supervisor'], after: 3 },
    test: (watched) => [
      ...openSteps(watched, 'sample-sent')
        .filter(({ plan }) => plan !== undefined && plan < watched.path.today)
        .map((node) =>
          of(
            node,
            `was due ${on(node.plan, 'en')}`,
            `应在 ${on(node.plan, 'zh')} 寄出`,
            since(node.plan ?? '', watched),
          ),
        ),
      ...openSteps(watched, 'sample-approved').flatMap((node) => {
        const sent = doneOn(watched, `sample-sent/${node.part}`)
        const waited = sent ? since(sent, watched) : 0
        const least = watched.days('AL-15', 5)
        return waited >= least
          ? [of(node, `no word for ${waited} working days`, `寄出 ${waited} 个工作日无意见`, waited - least)]
          : []
      }),
    ],
  }),
  alarm('The balance comes before the goods are out of hand', '余款及时收到', {
    id: 'AL-24',
    remedy: { en: 'Remind the customer; hold the bill of lading.', zh: '催余款；提单先不放。' },
    source: seed('篇3 三-8、9'),
    grave: true,
    days: 3,
    counts: { en: 'working days after the packing list was sent', zh: '个工作日（装箱单发出后）' },
    to: ['accounts', 'salesman'],
    climbs: { to: ['manager'], after: 5 },
    test: (watched) => [
      ...afterStep(watched, 'AL-24', 3, 'packing-list', 'paid-before', 'the balance is not in', '余款未到'),
      ...openSteps(watched, 'paid').flatMap((node) => {
        const aboard = doneOn(watched, 'on-board')
        const waited = aboard && node.driver?.by === 'today' ? since(aboard, watched) : 0
        return waited > 0
          ? [of(node, `due, on board since ${on(aboard, 'en')}`, `已到期，${on(aboard, 'zh')} 装船`, waited)]
          : []
      }),
    ],
  }),
]
