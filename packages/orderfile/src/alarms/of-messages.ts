import { type Alarm, since } from './alarm.ts'
import { alarm, on, own } from './telling.ts'

/** What is watched of what the customer wrote. */
export const messageAlarms: readonly Alarm[] = [
  alarm('A customer who writes is answered', '客户来信及时答复', {
    id: 'AL-33',
    remedy: { en: 'Answer it, or note the call by which it was settled.', zh: '请答复，或登记已电话说明。' },
    source: own,
    grave: false,
    days: 1,
    counts: { en: 'working days after it came', zh: '个工作日（来信后）' },
    to: ['merchandiser', 'salesman'],
    climbs: { to: ['supervisor'], after: 1 },
    byAct: true,
    test: (watched) => {
      const { unanswered } = watched
      const age = unanswered ? since(unanswered.day, watched) - watched.days('AL-33', 1) : -1
      if (!unanswered || age < 0) return []
      const { message, day, subject } = unanswered
      const named = subject === '' ? '' : ` “${subject}”`
      const says = {
        en: `The customer's mail${named} of ${on(day, 'en')} is not answered`,
        zh: `客户 ${on(day, 'zh')} 来信${named} 还没有答复`,
      }
      return [{ at: 'conversation', says, age, about: message, message }]
    },
  }),
]
