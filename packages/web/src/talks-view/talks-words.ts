import type { Round } from '@gendan/forms/deal/round'
import { standingOf } from '@gendan/forms/offer/chain'
import { type Day, writeDay } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'

/** Where the talks stand, in one sentence. */
export function standingWords(chain: readonly Round[], today: Day): Words {
  const now = standingOf(chain, today)
  if (!now) return { en: 'Nothing was offered yet', zh: '还没有发盘' }
  const { last, turn } = now
  switch (now.state) {
    case 'open':
      return turn === 'customer' ? waits(last) : due(last)
    case 'lapsed':
      return {
        en: `Round ${last.round} lapsed on ${writeDay(last.answerBy ?? last.made, 'en')}`,
        zh: `第 ${last.round} 轮已于 ${writeDay(last.answerBy ?? last.made, 'zh')} 到期失效`,
      }
    case 'late':
      return turn === 'us'
        ? {
            en: 'Accepted too late: tell him at once that it stands, or offer anew',
            zh: '逾期接受：认可须立即通知客户，否则重新发盘',
          }
        : { en: 'We accepted too late: he must confirm', zh: '我方逾期接受：须客户确认' }
    case 'accepted':
      return last.by === 'us'
        ? { en: `We accepted on ${writeDay(last.made, 'en')}`, zh: `我方 ${writeDay(last.made, 'zh')} 接受` }
        : { en: `The customer accepted on ${writeDay(last.made, 'en')}`, zh: `客户 ${writeDay(last.made, 'zh')} 接受` }
    case 'rejected':
      return last.by === 'us'
        ? { en: 'We declined', zh: '我方已拒绝' }
        : { en: 'The customer declined', zh: '客户已拒绝' }
    case 'withdrawn':
      return last.by === 'us'
        ? { en: 'We withdrew our offer', zh: '我方已撤回发盘' }
        : { en: 'The customer withdrew his offer', zh: '客户已撤回发盘' }
  }
}

function waits({ round, answerBy }: Round): Words {
  const by = answerBy
    ? { en: `, by ${writeDay(answerBy, 'en')}`, zh: `，最迟 ${writeDay(answerBy, 'zh')} 到达我方` }
    : { en: '', zh: '' }
  return { en: `Round ${round} waits for the customer's answer${by.en}`, zh: `第 ${round} 轮等客户答复${by.zh}` }
}

function due({ round, answerBy }: Round): Words {
  const by = answerBy
    ? { en: `, by ${writeDay(answerBy, 'en')}`, zh: `，最迟 ${writeDay(answerBy, 'zh')}` }
    : { en: '', zh: '' }
  return { en: `The customer waits for our answer to round ${round}${by.en}`, zh: `第 ${round} 轮等我方答复${by.zh}` }
}
