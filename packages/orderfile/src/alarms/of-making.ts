import { type Alarm, openSteps, until } from './alarm.ts'
import { afterStep, alarm, of, on, seed } from './telling.ts'

/** What is watched of buying, making, inspecting and listing. */
export const makingAlarms: readonly Alarm[] = [
  alarm('What is bought comes on the promised day', '采购按承诺日到货', {
    id: 'AL-18',
    remedy: {
      en: 'Ask for the day, record his promise, and look at what it moves.',
      zh: '问清交期、登记承诺，再看路径受什么影响。',
    },
    source: seed('篇3 三-6'),
    grave: true,
    days: 5,
    counts: { en: 'working days before it is due', zh: '个工作日（到货日前）' },
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
  alarm('Progress keeps up with its plan', '生产进度不落后', {
    id: 'AL-20P',
    remedy: {
      en: 'Ask the workshop for the reason; more people, overtime, another line; tell the customer in time.',
      zh: '问清车间原因；加人、加班或调线；来不及的及早告知客户。',
    },
    source: seed('篇7 二-5'),
    grave: true,
    days: 10,
    counts: { en: 'percent behind the plan, or more', zh: '个百分点（落后计划及以上）' },
    to: ['merchandiser'],
    climbs: { to: ['supervisor'], after: 0 },
    test: (watched) =>
      openSteps(watched, 'complete').flatMap((node) => {
        const { done, planned } = node.progress ?? { done: 0, planned: 0 }
        return planned - done > watched.days('AL-20P', 10)
          ? [of(node, `${done} % made, ${planned} % planned by today`, `已完成 ${done}%，计划应到 ${planned}%`, 0)]
          : []
      }),
  }),
  alarm('The final inspection is planned in time', '终检提前安排', {
    id: 'AL-21',
    remedy: { en: 'Plan the final inspection.', zh: '安排终检。' },
    source: seed('篇3 三-7'),
    grave: false,
    days: 5,
    counts: { en: 'working days before it is wanted', zh: '个工作日（需验日前）' },
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
    counts: { en: 'working days after the final inspection', zh: '个工作日（终检通过后）' },
    to: ['merchandiser'],
    test: (watched) => afterStep(watched, 'AL-23', 1, 'final-inspected', 'packing-list', 'not sent', '还没发出'),
  }),
]
