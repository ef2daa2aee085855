import { type Day, daysBetween } from '@gendan/kernel/day'
import type { Decimal } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import type { DayItem, MyDay } from './my-day.ts'

/** Another account of a party that waits for a call, with what is owed him meanwhile. */
export interface WaitingAccount {
  readonly change: string
  readonly name: Words
  readonly account: string
  readonly by: string
  readonly since: Day
  /** The order of which most is owed him, and its number; empty where nothing is. */
  readonly order: string
  readonly number: string
  /** "CNY 4,263.00"; empty where nothing is owed. */
  readonly owed: string
  /** The same in the firm's own money, where a rate is known. */
  readonly worth: Decimal | undefined
}

interface Me {
  readonly account: string
  /** May confirm it by a call. */
  readonly calls: boolean
}

/** Alarm 34 among the columns of my day: who may call must; who asked waits for another. By the money that must not go out meanwhile. */
export function bankInDay(
  waiting: readonly WaitingAccount[],
  me: Me,
  today: Day,
): Pick<MyDay, 'must'> & Pick<MyDay, 'waiting'> {
  return {
    must: waiting.filter(({ by }) => me.calls && by !== me.account).map((one) => itemOf(one, today, 'risk')),
    waiting: waiting.filter(({ by }) => by === me.account).map((one) => itemOf(one, today, 'wait')),
  }
}

function itemOf(one: WaitingAccount, today: Day, mark: 'risk' | 'wait'): DayItem {
  const { change, name, account, since, order, number, owed, worth } = one
  const late = daysBetween(since, today)
  const tail = account.replace(/\W/g, '').slice(-4)
  return {
    ...{ key: `bank ${change}`, order, number, buyer: '', mark, node: change, kind: 'bank-change', part: '' },
    says: {
      en: `Another account of ${name.en || name.zh} (… ${tail}) waits for a call`,
      zh: `${name.zh || name.en} 换账户（尾号 ${tail}）待回电核实`,
    },
    why: owed
      ? { en: `${owed} is owed: pay nothing to it before`, zh: `应付 ${owed}：核实前不要付到新账户` }
      : { en: 'pay nothing to it before', zh: '核实前不要付到新账户' },
    since,
    ...(late > 0 ? { slack: -late } : {}),
    ...(worth ? { worth } : {}),
    byAct: true,
  }
}
