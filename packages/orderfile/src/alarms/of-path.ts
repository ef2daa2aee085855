import { bands, percent } from '@gendan/forms/cost/reckon'
import { daysBetween } from '@gendan/kernel/day'
import { compare, decimal, divide, subtract, zero } from '@gendan/kernel/decimal'
import type { MarginToday } from '../path/margin-facts.ts'
import { type Alarm, type Ring, since, type Watched } from './alarm.ts'
import { alarm, of, on, own, ring, seed } from './telling.ts'

/** What is watched of an order as a whole: its day on board, its slack, its promises. */
export const pathAlarms: readonly Alarm[] = [
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
              `Loading will be ${-slack} working ${slack === -1 ? 'day' : 'days'} late, on ${on(etd, 'en')}`,
              `装船要晚 ${-slack} 个工作日，预计 ${on(etd, 'zh')}`,
              -slack,
              `${slack}`,
            ),
          ],
  }),
  alarm('The order has more slack than two working days', '余量多于 2 个工作日', {
    id: 'AL-02',
    remedy: { en: 'Ask the owner of the next step today.', zh: '今天就问下一节点负责人。' },
    source: own,
    grave: false,
    days: 2,
    counts: { en: 'working days of slack, or fewer', zh: '个工作日余量及以下' },
    to: ['merchandiser'],
    test: ({ path: { slack, shipped }, days }) =>
      shipped || slack === undefined || slack < 0 || slack > days('AL-02', 2)
        ? []
        : [
            ring(
              'on-board',
              `Only ${slack} working ${slack === 1 ? 'day is' : 'days are'} left`,
              `只剩 ${slack} 个工作日余量`,
              0,
              `${slack}`,
            ),
          ],
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
        // What was done and did not hold has its evidence; another alarm tells it.
        if (node.state !== 'open' || node.failed || !day || day >= watched.path.today) return []
        const late = since(day, watched)
        return [of(node, `due ${on(day, 'en')}, nothing proves it`, `应在 ${on(day, 'zh')} 完成，无凭据`, late)]
      }),
  }),
  alarm('The latest shipment is not missed', '不误最迟装运日', {
    id: 'AL-12',
    remedy: { en: 'Book and load, or ask for an amendment now.', zh: '抓紧订舱装运，或立即请求改期。' },
    source: { title: 'UCP 600', at: 'art. 20 a (ii), 29 c' },
    grave: true,
    days: 14,
    counts: { en: 'calendar days before the latest shipment', zh: '天（最迟装运日前，日历日）' },
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
          warned(left),
        ),
      ]
    },
  }),
  alarm('A step that was put off is looked at', '改期三天以上有人过问', {
    id: 'AL-20',
    remedy: { en: 'Look at what it moves and tell who waits for it.', zh: '看它推动了哪些节点，告知等它的人。' },
    source: seed('篇2 三'),
    grave: false,
    days: 3,
    counts: { en: 'working days put off, or more', zh: '个工作日（推后及以上）' },
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
  alarm('The margin holds at the rate of the day', '利润率守得住', {
    id: 'AL-05',
    remedy: {
      en: 'Reckon the cost again, write the price letter, and have the margin signed for.',
      zh: '重新核算成本，发调价函，并重新签批利润率。',
    },
    source: seed('篇3 三-4'),
    grave: true,
    days: 2,
    counts: { en: 'points of margin lost since it was signed, or more', zh: '个百分点（签批后利润率下降及以上）' },
    to: ['salesman', 'manager'],
    climbs: { to: ['general-manager'], after: 2 },
    test: ({ margin, days }) => (margin ? marginRings(margin, days) : []),
  }),
]

/** It rings where the margin has come into a band that nobody signed for, and where it fell by so many points since it was signed for. */
function marginRings({ margin, band, signed, signedBand }: MarginToday, days: Watched['days']): readonly Ring[] {
  const worse = signedBand === undefined ? band !== 'in-range' : WORSE.indexOf(band) > WORSE.indexOf(signedBand)
  const lost = signed === undefined ? zero : subtract(signed, margin)
  const fell = compare(lost, divide(decimal(`${days('AL-05', 2)}`), decimal('100'))) > 0
  if (!worse && !fell) return []
  // Below the floor the general manager decides: he is told on the first day.
  const age = band === 'below-floor' ? days('AL-05+', 2) : 0
  const { en, zh } = bands[band]
  const was =
    signed === undefined
      ? { en: '', zh: '' }
      : { en: `, signed at ${percent(signed)}`, zh: `，签批时 ${percent(signed)}` }
  return [
    ring(
      'confirmed',
      `The margin is ${percent(margin)} at today's rate${was.en}: ${en.toLowerCase()}`,
      `按当前汇率利润率 ${percent(margin)}${was.zh}：${zh}`,
      age,
      band,
    ),
  ]
}

/** A silenced warning of the latest shipment is given again a week, three days and one day before it, and once it is past. */
function warned(left: number): string {
  return `${[-1, 1, 3, 7].find((days) => left <= days) ?? ''}`
}

const WORSE: readonly MarginToday['band'][] = ['in-range', 'below-rate', 'below-floor']
