import type { Alarm } from './alarm.ts'
import { alarm, on, own } from './telling.ts'

/** What is watched of lines and suppliers over all orders that want them. */
export const loadAlarms: readonly Alarm[] = [
  alarm('A maker has room for an order that cannot wait', '赶期的订单有产能', {
    id: 'AL-19',
    remedy: {
      en: 'Swap with an order that can wait, or give it more hours or another maker.',
      zh: '与有余量的订单对调，或加班、换厂。',
    },
    source: own,
    grave: false,
    to: ['merchandiser', 'production'],
    climbs: { to: ['manager'], after: 3 },
    byAct: true,
    test: ({ tight }) => {
      if (!tight) return []
      const { maker, week, percent, swap } = tight
      const swapped = {
        en: swap ? `; ${swap.number} could go ${swap.days} working days later` : '',
        zh: swap ? `；${swap.number} 可让 ${swap.days} 个工作日` : '',
      }
      const says = {
        en: `${maker.en || maker.zh} is ${percent} % full in the week of ${on(week, 'en')}${swapped.en}`,
        zh: `${maker.zh || maker.en} ${on(week, 'zh')} 当周产能 ${percent}%${swapped.zh}`,
      }
      return [{ at: 'complete', says, age: 0, about: `${maker.en}|${week}`, load: true }]
    },
  }),
]
