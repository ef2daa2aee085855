import type { Day } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import type { HeadAwaited } from '../briefing/briefed.ts'
import type { DayItem, MyDay } from './my-day.ts'

/** An order with the heads who are to confirm it. */
export interface Briefing {
  readonly id: string
  readonly number: string
  readonly buyer: string
  /** Who follows it, by account. */
  readonly follower: string
  readonly heads: readonly HeadAwaited[]
}

/** Confirmations among the columns of my day: mine to give; those of others, and every no, on orders that I follow. */
export function headsInDay(orders: readonly Briefing[], me: string): Pick<MyDay, 'must' | 'waiting'> {
  const all = orders.flatMap((order) => order.heads.flatMap((head) => placed(order, head, me)))
  const of = (column: 'must' | 'waiting') => all.flatMap((one) => (one.column === column ? [one.item] : []))
  return { must: of('must'), waiting: of('waiting') }
}

interface Placed {
  readonly column: 'must' | 'waiting'
  readonly item: DayItem
}

function placed(order: Briefing, head: HeadAwaited, me: string): readonly Placed[] {
  if (head.account === me && head.state !== 'no')
    return [{ column: 'must', item: itemOf(order, head, toConfirm(head), 'thin') }]
  if (order.follower !== me) return []
  return head.state === 'no'
    ? [{ column: 'must', item: itemOf(order, head, saysNo(head), 'risk') }]
    : [{ column: 'waiting', item: itemOf(order, head, awaited(head), 'wait') }]
}

interface Told {
  readonly says: Words
  readonly why: Words
}

function toConfirm({ en, zh, state }: HeadAwaited): Told {
  return {
    says: { en: `Confirm for ${en || zh}`, zh: `代表${zh || en}确认订单` },
    why:
      state === 'again'
        ? { en: 'the order was changed since your word', zh: '您确认后订单有改动' }
        : { en: 'it was explained at the release meeting', zh: '下单会议已讲解' },
  }
}

function saysNo({ en, zh, word }: HeadAwaited): Told {
  return { says: { en: `${en || zh} says no`, zh: `${zh || en}做不到` }, why: { en: `“${word}”`, zh: `“${word}”` } }
}

function awaited({ en, zh }: HeadAwaited): Told {
  return {
    says: { en: `Confirmation: ${en || zh}`, zh: `等确认：${zh || en}` },
    why: { en: `${en || zh} has not confirmed`, zh: `${zh || en}还没确认` },
  }
}

function itemOf(
  { id, number, buyer }: Briefing,
  { department, since }: HeadAwaited,
  { says, why }: Told,
  mark: DayItem['mark'],
): DayItem {
  return {
    ...{ key: `${id} head ${department}`, order: id, number, buyer, mark, says, why },
    ...{ node: department, kind: 'release', part: '', ...(since ? { since: since as Day } : {}) },
  }
}
