import { costLayers } from '@gendan/forms/deal/cost'
import { doubtTopics } from '@gendan/forms/deal/doubt'
import { roundKinds } from '@gendan/forms/deal/round'
import type { Words } from '@gendan/kernel/words'
import { asideWords } from '@gendan/orderfile/aside'
import type { OrderFileEvent } from '@gendan/orderfile/order-file'
import { stages } from '@gendan/orderfile/stage'
import { carriedWords, nodeWords, plain, quietWords, quoted } from './path-words.ts'

/** From the inquiry to what is to be made: what was asked, offered, agreed, reckoned and planned. */
export function orderWords(event: OrderFileEvent): readonly Words[] | undefined {
  switch (event.type) {
    case 'file-opened':
      return [plain(event.number)]
    case 'inquiry-recorded':
      return [{ en: `${event.inquiry.wants.length} wanted`, zh: `要 ${event.inquiry.wants.length} 样` }]
    case 'order-recorded': {
      const { number, lines } = event.order.order
      return [{ en: `${number || '–'}, ${counted(lines.length, 'line')}`, zh: `${number || '–'}，${lines.length} 行` }]
    }
    case 'offer-made':
      return [{ en: `round ${event.offer.round}`, zh: `第 ${event.offer.round} 轮` }]
    case 'round-recorded':
      return [roundWords(event.round)]
    case 'terms-settled': {
      const { version } = event.contract
      const reason = event.reason ? [quoted(event.reason)] : []
      return [{ en: `terms v${version}`, zh: `条款第 ${version} 版` }, ...reason]
    }
    case 'cost-reckoned':
      return [costLayers[event.layer], ...Object.values(event.reasons).filter(Boolean).map(quoted)]
    case 'production-planned': {
      const { finish, meeting } = event.production
      const held = meeting ? [{ en: `meeting ${meeting.day}`, zh: `会议 ${meeting.day}` }] : []
      const why = event.reason ? [quoted(event.reason)] : []
      return [{ en: `complete ${finish}`, zh: `${finish} 货齐` }, ...held, ...why]
    }
    default:
      return undefined
  }
}

function roundWords({ by, says, round }: Extract<OrderFileEvent, { type: 'round-recorded' }>['round']): Words {
  const { en, zh } = roundKinds[says]
  const who = by === 'us' ? { en: 'ours', zh: '我方' } : { en: "the customer's", zh: '客户' }
  return { en: `round ${round}: ${en.toLowerCase()}, ${who.en}`, zh: `第 ${round} 轮：${who.zh}${zh}` }
}

/** How the order goes on: stages, promises, alarms, doubts, put aside, whose it is. */
export function wayWords(event: OrderFileEvent, nameOf: (account: string) => string): readonly Words[] | undefined {
  switch (event.type) {
    case 'stage-reached':
      return [{ en: `→ ${stages[event.stage].en}`, zh: `→ ${stages[event.stage].zh}` }]
    case 'standing-carried':
      return carriedWords(event)
    case 'node-promised':
      return [nodeWords(event), quoted(event.promise.reason)]
    case 'alarm-quieted':
    case 'alarm-woken':
      return quietWords(event)
    case 'doubt-put':
      return [doubtTopics[event.doubt.topic], quoted(event.doubt.question.zh || event.doubt.question.en)]
    case 'set-aside':
      return [asideWords(event.aside)]
    case 'taken-up':
      return [quoted(event.reason)]
    case 'order-copied':
      return [{ en: `from ${event.earlier.number}`, zh: `自 ${event.earlier.number}` }]
    case 'repeat-marked':
      return [
        event.earlier
          ? { en: `of ${event.earlier.number}`, zh: `原单 ${event.earlier.number}` }
          : { en: 'mark taken away', zh: '取消返单标记' },
      ]
    case 'owner-changed':
      return [{ en: `to ${nameOf(event.owner)}`, zh: `给${nameOf(event.owner)}` }]
    default:
      return undefined
  }
}

/** "1 line", "3 lines". */
export function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`
}
