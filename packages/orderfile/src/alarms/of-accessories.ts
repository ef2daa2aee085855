import type { Words } from '@gendan/kernel/words'
import type { ToOrder } from '../accessories/to-order.ts'
import { type Alarm, type Ring, until, type Watched } from './alarm.ts'
import { alarm, on, seed } from './telling.ts'

/** So many accessories are named in one line; the rest is counted. */
const NAMED = 3

/** What is watched of what an order must buy for its making and its packing. */
export const accessoryAlarms: readonly Alarm[] = [
  alarm('Accessories are ordered by their latest day', '辅料在最迟下单日前下单', {
    id: 'AL-39',
    remedy: {
      en: 'Buy what is open on the page of its accessories; what the customer supplies, let rest with that reason.',
      zh: '请在配件页下单；客户自供的，写明原因后静音。',
    },
    source: seed('篇3 三-6'),
    grave: true,
    days: 3,
    counts: { en: 'working days before the last day to order', zh: '个工作日（最迟下单日前）' },
    to: ['merchandiser', 'buyer'],
    climbs: { to: ['supervisor'], after: 4 },
    test: (watched) => {
      const least = watched.days('AL-39', 3)
      const due = (watched.accessories ?? []).filter(({ by }) => until(by, watched) <= least)
      const [first] = due
      return first ? [ringOf(first, due, watched, least)] : []
    },
  }),
]

/** One ring for all accessories of the order whose day has come, at the step of the first; the rest of its words stand on their page. */
function ringOf(first: ToOrder, due: readonly ToOrder[], watched: Watched, least: number): Ring {
  const at = watched.path.nodes.some(({ id }) => id === first.at) ? first.at : 'on-board'
  const told = due.slice(0, NAMED).map((one) => wordsOf(one, watched))
  const more = due.length - told.length
  return {
    at,
    says: {
      en: [...told.map(({ en }) => en), ...(more > 0 ? [`and ${more} more`] : [])].join('; '),
      zh: [...told.map(({ zh }) => zh), ...(more > 0 ? [`另有 ${more} 种`] : [])].join('；'),
    },
    age: least - until(first.by, watched),
    about: due
      .map(({ key }) => key)
      .join(',')
      .slice(0, 190),
    accessories: true,
  }
}

function wordsOf({ code, name, toBuy, by, timed }: ToOrder, { path: { today } }: Watched): Words {
  const en = [code, name.en || name.zh].filter(Boolean).join(' ')
  const zh = [code, name.zh || name.en].filter(Boolean).join(' ')
  const last = { en: on(by, 'en'), zh: on(by, 'zh') }
  if (!timed)
    return {
      en: `${en}: ${toBuy} not ordered, wanted by ${last.en}`,
      zh: `${zh}：还差 ${toBuy} 没下单，${last.zh} 前要到`,
    }
  return by < today
    ? {
        en: `${en}: ${toBuy} not ordered, the last day was ${last.en}`,
        zh: `${zh}：还差 ${toBuy} 没下单，最迟 ${last.zh} 已过`,
      }
    : { en: `${en}: order ${toBuy} by ${last.en}`, zh: `${zh}：最迟 ${last.zh} 下单 ${toBuy}` }
}
