import { type Alarm, openSteps, since, until, type Watched } from './alarm.ts'
import { labAlarms } from './of-labs.ts'
import { alarm, of, on, seed } from './telling.ts'

/** What is watched of inspections beside their days and failures: doubts, looks that nobody planned, corrections that are late. */
export const inspectionAlarms: readonly Alarm[] = [
  alarm('A mid-term inspection is planned while goods can still be mended', '中期验货提前安排', {
    id: 'AL-21M',
    remedy: {
      en: 'Plan it now, or let the alarm rest with the reason why nobody looks.',
      zh: '请马上安排；确实不验的，静音并写明理由。',
    },
    source: seed('篇3 三-7'),
    grave: false,
    days: 10,
    counts: { en: 'working days before goods are complete', zh: '个工作日（货齐前）' },
    to: ['merchandiser', 'qc'],
    test: (watched) =>
      openSteps(watched, 'complete').flatMap((node) => {
        if (!node.unlooked || !node.plan) return []
        const left = until(node.plan, watched)
        if (left > watched.days('AL-21M', 10) || left < 0) return []
        return [
          of(
            node,
            `planned for ${on(node.plan, 'en')}, no mid-term inspection is`,
            `${on(node.plan, 'zh')} 货齐，中期验货还没安排`,
            0,
          ),
        ]
      }),
  }),
  alarm('Goods are nearly packed, or made, when the final inspection is due', '终检时大货基本装箱（或做完）', {
    id: 'AL-21P',
    remedy: {
      en: 'Move the inspection, or hurry the workshop: a lot that is not made cannot be drawn from.',
      zh: '改期或催车间：没做出来的货抽不了样。',
    },
    source: seed('篇3 三-7；QIMA 装箱 80%'),
    grave: false,
    days: 80,
    counts: {
      en: 'percent packed on the day, or made where packing is not reported',
      zh: '%（验货当天至少装箱；不报装箱的看完成数）',
    },
    to: ['merchandiser', 'qc'],
    test: unready,
  }),
  ...labAlarms,
  alarm('A doubt at an inspection is answered at once', '验货疑问主管当天答复', {
    id: 'AL-22D',
    remedy: {
      en: 'Look at it and answer with a word: go on, stop, or ask the customer.',
      zh: '请看情况并答复：继续、先停或问客户。',
    },
    source: seed('篇3 三-7（如有任何疑问请及时通知主管或经理）'),
    grave: true,
    to: ['supervisor'],
    climbs: { to: ['manager'], after: 1 },
    test: (watched) =>
      watched.path.nodes.flatMap((node) => {
        if (!node.doubt || node.state !== 'open') return []
        const passed = since(node.doubt.day, watched)
        const ring = of(node, `in doubt: ${node.doubt.what}`, `有疑问：${node.doubt.what}`, passed < 0 ? 0 : passed)
        return [{ ...ring, about: `${node.doubt.day} ${node.doubt.what}`.slice(0, 100) }]
      }),
  }),
  alarm('A correction is done by its day', '整改按期完成', {
    id: 'AL-22C',
    remedy: { en: 'Ask who took it on, and close it with what proves it.', zh: '催负责人，凭证据关闭。' },
    source: seed('篇3 三-7（以便及时解决）'),
    grave: false,
    to: ['merchandiser', 'qc'],
    climbs: { to: ['supervisor'], after: 2 },
    test: (watched) =>
      watched.path.nodes.flatMap((node) => {
        const late = node.correction ? -until(node.correction.until, watched) : 0
        if (!node.correction || late <= 0) return []
        const { whom, what, until: day } = node.correction
        const ring = of(
          node,
          `correction of ${whom} was due on ${on(day, 'en')}: ${what}`,
          `${whom} 的整改 ${on(day, 'zh')} 到期未关：${what}`,
          late - 1,
        )
        return [{ ...ring, about: `${day} ${what}`.slice(0, 100) }]
      }),
  }),
]

/** The final inspection is planned for today or tomorrow, and less is made than can be drawn from. */
function unready(watched: Watched) {
  const [final] = openSteps(watched, 'final-inspected')
  const [complete] = openSteps(watched, 'complete')
  const least = watched.days('AL-21P', 80)
  if (!final?.plan || !complete?.progress) return []
  const { done, packed } = complete.progress
  const share = packed ?? done
  if (share >= least) return []
  const left = until(final.plan, watched)
  if (left > 1 || left < 0) return []
  const how = packed === undefined ? { en: 'made', zh: '做' } : { en: 'packed', zh: '装箱' }
  return [
    of(
      final,
      `planned for ${on(final.plan, 'en')}, ${share} % is ${how.en}`,
      `${on(final.plan, 'zh')} 要验，才${how.zh} ${share}%`,
      0,
    ),
  ]
}
