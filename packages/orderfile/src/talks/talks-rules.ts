import type { Round } from '@gendan/forms/deal/round'
import { standingOf } from '@gendan/forms/offer/chain'
import { addDays, type Day } from '@gendan/kernel/day'
import type { Rule } from '@gendan/kernel/rule'
import { cisg, when } from './round-beside.ts'

/** The talks of a file as they stand on a day. */
export interface TalksNow {
  readonly chain: readonly Round[]
  /** The customer's order has come or terms are settled: nobody waits for an answer any more. */
  readonly settled: boolean
  readonly today: Day
}

/** What the talks of a file ask for today. */
export const talksRules: readonly Rule<TalksNow>[] = [
  {
    id: 'OC-20',
    title: { en: "The customer's offer is answered before it lapses", zh: '客户的还盘在有效期内答复' },
    weight: 'warn',
    source: cisg('art. 18 (2)'),
    test: (talks) => {
      const now = waiting(talks)
      const due = now?.last.answerBy
      return when(
        now?.state === 'open' && now.turn === 'us' && due !== undefined && due <= addDays(talks.today, SOON),
        'rounds',
        {
          en: `Our answer to round ${now?.last.round} must reach the customer by ${due}.`,
          zh: `第 ${now?.last.round} 轮须在 ${due} 前答复到客户。`,
        },
        { en: 'Accept it, counter it or decline.', zh: '请接受、还盘或拒绝。' },
      )
    },
  },
  {
    id: 'OC-21',
    title: { en: 'What was offered still stands', zh: '发盘仍在有效期内' },
    weight: 'warn',
    source: cisg('art. 18 (2)'),
    test: (talks) => {
      const now = waiting(talks)
      return when(
        now?.state === 'lapsed',
        'rounds',
        {
          en: `The offer of round ${now?.last.round} lapsed on ${now?.last.answerBy} without an answer.`,
          zh: `第 ${now?.last.round} 轮发盘已于 ${now?.last.answerBy} 到期，未获答复。`,
        },
        { en: 'Ask, offer anew, or close the file as lost.', zh: '请询问客户、重新发盘，或按未成交结束。' },
      )
    },
  },
  {
    id: 'OC-22',
    title: { en: 'A late acceptance is answered at once', zh: '逾期接受须立即答复' },
    weight: 'warn',
    source: cisg('art. 21'),
    test: (talks) => {
      const now = waiting(talks)
      return when(
        now?.state === 'late' && now.turn === 'us',
        'rounds',
        {
          en: `The customer accepted after ${now?.proposal?.answerBy}: no contract stands unless we say so without delay.`,
          zh: `客户在 ${now?.proposal?.answerBy} 之后才接受：我方不立即认可，合同不成立。`,
        },
        { en: 'Tell him that it stands, or offer anew.', zh: '请通知客户认可，或重新发盘。' },
      )
    },
  },
]

const SOON = 2

function waiting({ chain, settled, today }: TalksNow) {
  return settled ? undefined : standingOf(chain, today)
}
