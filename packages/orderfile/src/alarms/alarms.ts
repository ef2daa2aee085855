import { daysBetween } from '@gendan/kernel/day'
import { type Alarm, doneOn, openSteps, type Ring, since, until, type Watched } from './alarm.ts'
import { afterStep, alarm, of, on, own, ring, seed } from './telling.ts'

/** What is watched on every order under way, as far as its file can tell it today. */
export const alarms: readonly Alarm[] = [
  alarm('The order will be on board in time', '能按期装船', {
    id: 'AL-01',
    remedy: {
      en: 'Work over, split, another way of transport, or ask for an extension; promise the new day.',
      zh: '加班、分批、改运输方式或请求展期；并承诺新日期。',
    },
    source: own,
    grave: true,
    to: ['merchandiser', 'supervisor'],
    climbs: { to: ['manager'], after: 1 },
    test: ({ path: { slack, etd, shipped } }) =>
      shipped || slack === undefined || slack >= 0
        ? []
        : [
            ring(
              'on-board',
              `Loading will be ${-slack} working days late, on ${on(etd, 'en')}`,
              `装船要晚 ${-slack} 个工作日，预计 ${on(etd, 'zh')}`,
              -slack,
            ),
          ],
  }),
  alarm('The order has more slack than two working days', '余量多于 2 个工作日', {
    id: 'AL-02',
    remedy: { en: 'Ask the owner of the next step today.', zh: '今天就问下一节点负责人。' },
    source: own,
    grave: false,
    days: 2,
    to: ['merchandiser'],
    test: ({ path: { slack, shipped }, days }) =>
      shipped || slack === undefined || slack < 0 || slack > days('AL-02', 2)
        ? []
        : [ring('on-board', `Only ${slack} working days are left`, `只剩 ${slack} 个工作日余量`, 0)],
  }),
  alarm('A planned or promised day has its evidence', '到期节点有凭据', {
    id: 'AL-03',
    remedy: { en: 'Show the evidence, or promise a new day with the reason.', zh: '补上凭据，或说明原因承诺新日期。' },
    source: seed('篇2 三'),
    grave: false,
    to: ['merchandiser'],
    test: (watched) =>
      watched.path.nodes.flatMap((node) => {
        const day = node.promises?.at(-1)?.day ?? node.promise ?? node.plan
        if (node.state !== 'open' || !day || day >= watched.path.today) return []
        const late = since(day, watched)
        return [of(node, `due ${on(day, 'en')}, nothing proves it`, `应在 ${on(day, 'zh')} 完成，无凭据`, late)]
      }),
  }),
  alarm('A proforma invoice is signed back', '形式发票按时签回', {
    id: 'AL-07',
    remedy: { en: 'Remind the customer; nothing is released before.', zh: '催客户签回；签回前不下单。' },
    source: seed('篇3 三-3'),
    grave: false,
    days: 2,
    to: ['salesman'],
    climbs: { to: ['supervisor'], after: 2 },
    test: (watched) => afterStep(watched, 'AL-07', 2, 'proforma', 'signed-back', 'not signed back', '还没签回'),
  }),
  alarm('A deposit comes before production begins', '开工前定金到账', {
    id: 'AL-08',
    remedy: { en: 'Remind the customer, and hold the production.', zh: '催定金，先不开工。' },
    source: seed('篇3 三-8'),
    grave: true,
    days: 3,
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
  alarm('The latest shipment is not missed', '不误最迟装运日', {
    id: 'AL-12',
    remedy: { en: 'Book and load, or ask for an amendment now.', zh: '抓紧订舱装运，或立即请求改期。' },
    source: { title: 'UCP 600', at: 'art. 20 a (ii), 29 c' },
    grave: true,
    days: 14,
    to: ['merchandiser', 'documents'],
    climbs: { to: ['manager'], after: 11 },
    test: ({ path: { latest, shipped, today }, days }) => {
      const left = latest && !shipped ? daysBetween(today, latest) : undefined
      const first = days('AL-12', 14)
      if (left === undefined || left > first) return []
      const [en, zh] = left < 0 ? [`${-left} days past`, `已过 ${-left} 天`] : [`in ${left} days`, `还剩 ${left} 天`]
      return [
        ring(
          'on-board',
          `Latest shipment ${on(latest, 'en')} ${en}, not on board`,
          `最迟装运 ${on(latest, 'zh')} ${zh}，未装船`,
          first - left,
        ),
      ]
    },
  }),
  alarm('A sample is sent, answered and approved before bulk', '样品按时寄出、确认', {
    id: 'AL-15',
    remedy: { en: 'Send it, or ask the customer for his word; bulk waits.', zh: '寄出样品，或催客户意见；大货等着。' },
    source: seed('篇3 三-1'),
    grave: false,
    days: 5,
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
  alarm('A supplier signs his order back', '供应商按时签回采购单', {
    id: 'AL-17',
    remedy: { en: 'Call the supplier; look for a second one.', zh: '打电话催供应商；准备第二家。' },
    source: seed('篇3 三-6'),
    grave: false,
    days: 1,
    to: ['buyer'],
    climbs: { to: ['supervisor'], after: 2 },
    test: (watched) =>
      openSteps(watched, 'purchase-back').flatMap((node) =>
        afterStep(watched, 'AL-17', 1, `purchase-placed/${node.part}`, node.id, 'not signed back', '还没签回'),
      ),
  }),
  alarm('What is bought comes on the promised day', '采购按承诺日到货', {
    id: 'AL-18',
    remedy: {
      en: 'Ask for the day, record his promise, and look at what it moves.',
      zh: '问清交期、登记承诺，再看路径受什么影响。',
    },
    source: seed('篇3 三-6'),
    grave: true,
    days: 5,
    to: ['buyer', 'merchandiser'],
    test: (watched) =>
      openSteps(watched, 'purchase-delivered').flatMap((node) => {
        const day = node.promise ?? node.plan
        const left = day ? until(day, watched) : undefined
        if (left === undefined || left > watched.days('AL-18', 5) || (node.promise && left >= 0)) return []
        return left < 0
          ? [of(node, `promised ${on(day, 'en')}, not here`, `应 ${on(day, 'zh')} 到货，未到`, -left)]
          : [of(node, `due ${on(day, 'en')}, not promised yet`, `${on(day, 'zh')} 要到货，供应商还没承诺`, 0)]
      }),
  }),
  alarm('A step that was put off is looked at', '改期三天以上有人过问', {
    id: 'AL-20',
    remedy: { en: 'Look at what it moves and tell who waits for it.', zh: '看它推动了哪些节点，告知等它的人。' },
    source: seed('篇2 三'),
    grave: false,
    days: 3,
    to: ['merchandiser'],
    climbs: { to: ['supervisor'], after: 0 },
    test: (watched) =>
      watched.path.nodes.flatMap((node) => {
        const [first, last] = [node.promises?.[0], node.promises?.at(-1)]
        const slip = node.state === 'open' && first && last ? -watched.workdays.slack(last.day, first.was) : 0
        return slip >= watched.days('AL-20', 3)
          ? [
              of(
                node,
                `put off by ${slip} working days: “${last?.reason}”`,
                `已推后 ${slip} 个工作日：“${last?.reason}”`,
                0,
              ),
            ]
          : []
      }),
  }),
  alarm('The final inspection is planned in time', '终检提前安排', {
    id: 'AL-21',
    remedy: { en: 'Plan the final inspection.', zh: '安排终检。' },
    source: seed('篇3 三-7'),
    grave: false,
    days: 5,
    to: ['merchandiser', 'qc'],
    test: (watched) =>
      openSteps(watched, 'final-inspected')
        .filter(
          (node) =>
            node.plan === undefined && until(node.forecast ?? '9999-12-31', watched) <= watched.days('AL-21', 5),
        )
        .map((node) =>
          of(
            node,
            `wanted on ${on(node.forecast, 'en')}, nobody has planned it`,
            `${on(node.forecast, 'zh')} 要验，还没安排`,
            0,
          ),
        ),
  }),
  alarm('Goods that failed an inspection are reworked', '不合格货物返工复验', {
    id: 'AL-22',
    remedy: { en: 'Have the goods reworked and inspected again.', zh: '返工后复验。' },
    source: seed('篇3 三-7'),
    grave: true,
    to: ['merchandiser', 'supervisor'],
    test: (watched) =>
      openSteps(watched, 'accessory-inspected', 'mid-inspected', 'final-inspected')
        .filter(({ failed }) => failed)
        .map((node) => of(node, 'failed: rework, then inspect again', '不合格：返工后复验', 0)),
  }),
  alarm('The packing list goes out the day after the final inspection', '终检次日发装箱单', {
    id: 'AL-23',
    remedy: { en: 'Send the packing list and ask the balance.', zh: '发装箱单，催余款。' },
    source: seed('篇3 三-9'),
    grave: false,
    days: 1,
    to: ['merchandiser'],
    test: (watched) => afterStep(watched, 'AL-23', 1, 'final-inspected', 'packing-list', 'not sent', '还没发出'),
  }),
  alarm('The balance comes before the goods are out of hand', '余款及时收到', {
    id: 'AL-24',
    remedy: { en: 'Remind the customer; hold the bill of lading.', zh: '催余款；提单先不放。' },
    source: seed('篇3 三-8、9'),
    grave: true,
    days: 3,
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

/** Every alarm that rings over an order today. */
export function ringing(watched: Watched): readonly { readonly alarm: Alarm; readonly ring: Ring }[] {
  return alarms.flatMap((one) => one.test(watched).map((ring) => ({ alarm: one, ring })))
}
