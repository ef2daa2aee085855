import { type Day, daysBetween } from '@gendan/kernel/day'
import type { DatedLab, OpenLab } from '../quality/lab-tests.ts'
import { type Alarm, type Ring, since, type Watched } from './alarm.ts'
import { alarm, on, ring, seed } from './telling.ts'

/** What is watched of tests by laboratories. */
export const labAlarms: readonly Alarm[] = [
  alarm('A laboratory test has passed in time for shipment', '实验室检测提前合格', {
    id: 'AL-21L',
    remedy: {
      en: 'Send the sample or chase the laboratory; what has failed is made again, or told to the customer.',
      zh: '请送样或催报告；不合格的重测，或告知客户。',
    },
    source: seed('篇3 三-7；检测周期'),
    grave: true,
    days: 45,
    counts: { en: 'days before shipment', zh: '天（出运前）' },
    to: ['merchandiser', 'qc'],
    climbs: { to: ['supervisor'], after: 5 },
    test: (watched) => {
      const { today, shipBy } = watched.path
      const open = labsOf(watched).filter(({ state }) => state !== 'doubt')
      const left = shipBy === undefined ? undefined : daysBetween(today, shipBy)
      const early = left === undefined || left > watched.days('AL-21L', 45)
      const told = open.filter(({ state, due }) => !early || state === 'failed' || due < today)
      return ringOf(watched, told, (one) => wordsOf(one, watched))
    },
  }),
  alarm('A laboratory report holds until the goods are on board', '检测报告在出运前有效', {
    id: 'AL-21V',
    remedy: {
      en: 'Have it tested again before shipment, or ask the customer in writing whether the report will do.',
      zh: '请在出运前安排重测，或请客户书面确认原报告可用。',
    },
    source: seed('篇3 三-7；检测报告有效期'),
    grave: true,
    days: 30,
    counts: { en: 'days before it runs out', zh: '天（过期前）' },
    to: ['merchandiser', 'qc'],
    climbs: { to: ['supervisor'], after: 3 },
    test: (watched) => {
      const { today, shipBy, reports = [] } = watched.path
      const told = reports.filter(
        ({ until }) =>
          until < today ||
          (shipBy !== undefined && until < shipBy && daysBetween(today, until) <= watched.days('AL-21V', 30)),
      )
      const states = told.map((one) => ({
        ...one,
        ...(one.until < today ? { state: 'out', since: one.until } : { state: 'soon' }),
      }))
      return ringOf(watched, states, (one) => runsOut(one, watched))
    },
  }),
  alarm('A doubt over a laboratory’s report is answered at once', '检测报告的疑问主管当天答复', {
    id: 'AL-21D',
    remedy: {
      en: 'Look at the report and answer with a word: accept it, or test again.',
      zh: '请看报告并答复：可接受或重测。',
    },
    source: seed('篇3 三-7（如有任何疑问请及时通知主管或经理）'),
    grave: true,
    to: ['supervisor'],
    climbs: { to: ['manager'], after: 1 },
    test: (watched) =>
      ringOf(
        watched,
        labsOf(watched).filter(({ state }) => state === 'doubt'),
        ({ standard, word = '' }) => [`${standard} in doubt: ${word}`, `${standard} 有疑问：${word}`],
      ),
  }),
]

function labsOf({ path }: Watched): readonly OpenLab[] {
  return path.labs ?? []
}

function wordsOf({ standard, state, due, laboratory }: OpenLab, { path: { shipBy } }: Watched): [string, string] {
  const by = [shipBy ? `, shipment by ${on(shipBy, 'en')}` : '', shipBy ? `，${on(shipBy, 'zh')} 前出运` : '']
  if (state === 'failed') return [`${standard} has failed${by[0]}`, `${standard} 不合格${by[1]}`]
  if (state === 'planned') return [`${standard}: sample not sent${by[0]}`, `${standard} 还没送样${by[1]}`]
  return [
    `${standard}: no report from ${laboratory}, wanted by ${on(due, 'en')}${by[0]}`,
    `${standard}：${laboratory} ${on(due, 'zh')} 前应出报告，还没有${by[1]}`,
  ]
}

function runsOut({ standard, until }: DatedLab, { path: { today, shipBy } }: Watched): [string, string] {
  const by = [shipBy ? `, shipment by ${on(shipBy, 'en')}` : '', shipBy ? `，${on(shipBy, 'zh')} 前出运` : '']
  if (until < today)
    return [
      `${standard}: report ran out on ${on(until, 'en')}${by[0]}`,
      `${standard} 检测报告 ${on(until, 'zh')} 已过期${by[1]}`,
    ]
  return [
    `${standard}: report valid until ${on(until, 'en')} only${by[0]}`,
    `${standard} 检测报告只到 ${on(until, 'zh')} 有效${by[1]}`,
  ]
}

/** One ring for all tests of the order, at the final inspection, whose gate they hold; else at the day on board. */
function ringOf<Lab extends { readonly id: string; readonly state: string; readonly since?: Day }>(
  watched: Watched,
  labs: readonly Lab[],
  says: (lab: Lab) => readonly [en: string, zh: string],
): readonly Ring[] {
  if (labs.length === 0) return []
  const told = labs.map(says)
  const at = watched.path.nodes.some((node) => node.id === 'final-inspected') ? 'final-inspected' : 'on-board'
  const ages = labs.map((one) => (one.since ? since(one.since, watched) : 0))
  const about = labs
    .map(({ id, state }) => `${id} ${state}`)
    .join(',')
    .slice(0, 190)
  const words = [told.map(([en]) => en).join('; '), told.map(([, zh]) => zh).join('；')] as const
  return [
    ring(
      at,
      words[0],
      words[1],
      ages.reduce((most, age) => (age > most ? age : most), 0),
      about,
    ),
  ]
}
