import { compare, decimal, isPositive } from '@gendan/kernel/decimal'
import type { ScarceFact } from '../scarce/scarce-fact.ts'
import { type Alarm, type Ring, until, type Watched } from './alarm.ts'
import { alarm, on, seed } from './telling.ts'

/** What is watched of goods that do not go round, over all orders that want them. */
export const stockAlarms: readonly Alarm[] = [
  alarm('A customer who runs out himself gets what is ready', '客户自己快断货时先发现货', {
    id: 'AL-35',
    remedy: {
      en: 'Propose a partial shipment of what is ready.',
      zh: '现货先发：向客户提议分批装运。',
    },
    source: seed('篇7 二-4'),
    grave: false,
    days: 4,
    counts: { en: 'weeks that his own stock lasts, or fewer', zh: '周（客户自有库存可用周数及以下）' },
    to: ['merchandiser'],
    climbs: { to: ['supervisor'], after: 5 },
    byAct: true,
    test: (watched) =>
      rings(
        watched,
        ({ own }) =>
          own !== undefined && isPositive(own.ready) && compare(own.weeks, decimal(`${watched.days('AL-35', 4)}`)) <= 0,
        ({ code, own }) => [
          `${code}: the customer's own stock lasts ${own?.weeks} weeks, ${own?.ready} are ready`,
          `${code}：客户自有库存只够 ${own?.weeks} 周，现货 ${own?.ready}`,
        ],
      ),
  }),
  alarm('Goods that do not go round are divided', '紧缺商品及时分配', {
    id: 'AL-35D',
    remedy: { en: 'Divide them: key customers first, then by day.', zh: '请分配：先重点客户，再按日期。' },
    source: { title: '跟单员岗位证书培训讲义 (002)', at: '三(7)' },
    grave: true,
    days: 20,
    counts: { en: 'working days before they are short', zh: '个工作日（缺货日前）' },
    to: ['supervisor', 'merchandiser'],
    climbs: { to: ['manager'], after: 15 },
    byAct: true,
    test: (watched) =>
      rings(
        watched,
        ({ shortFrom }) => shortFrom !== undefined && until(shortFrom, watched) <= watched.days('AL-35D', 20),
        ({ code, short, orders, shortFrom }) => [
          `${code}: short of ${short} from ${on(shortFrom, 'en')} on, ${orders} orders lack it`,
          `${code}：${on(shortFrom, 'zh')} 起缺 ${short}，${orders} 张订单都缺`,
        ],
        ({ shortFrom }) => (shortFrom ? watched.days('AL-35D', 20) - until(shortFrom, watched) : 0),
      ),
  }),
  alarm('A customer who gets less is told', '少分到货的客户已告知', {
    id: 'AL-35S',
    remedy: {
      en: 'Write to the customer, then mark on the page of the goods that he knows.',
      zh: '告知客户，并在分配页上标记已告知。',
    },
    source: { title: '跟单员岗位证书培训讲义 (002)', at: '三(7)' },
    grave: true,
    to: ['merchandiser', 'salesman'],
    climbs: { to: ['supervisor'], after: 2 },
    byAct: true,
    test: (watched) =>
      rings(
        watched,
        ({ less }) => less !== undefined,
        ({ code, less }) => [
          `${code}: gets ${less?.gets} of ${less?.wanted}, the customer does not know yet`,
          `${code}：需要 ${less?.wanted}，只分到 ${less?.gets}，还没告知客户`,
        ],
        ({ less }) => (less ? -until(less.since, watched) : 0),
      ),
  }),
]

/** One ring for all articles of the order that it concerns; its page is that of the first. */
function rings(
  { scarce = [] }: Watched,
  concerns: (fact: ScarceFact) => boolean,
  says: (fact: ScarceFact) => readonly [en: string, zh: string],
  age: (fact: ScarceFact) => number = () => 0,
): readonly Ring[] {
  const found = scarce.filter(concerns)
  const [first] = found
  if (!first) return []
  const told = found.map(says)
  const words = { en: told.map(([en]) => en).join('; '), zh: told.map(([, zh]) => zh).join('；') }
  const oldest = found.reduce((most, fact) => (age(fact) > most ? age(fact) : most), 0)
  return [{ at: 'on-board', says: words, age: oldest, goods: first.goods }]
}
