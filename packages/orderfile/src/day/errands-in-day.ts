import { addDays, type Day, daysBetween } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import type { ErrandState } from '../errand.ts'
import type { DayItem, DayOrder, MyDay } from './my-day.ts'

/** An open errand as its list tells it. */
export interface OpenErrand {
  readonly id: string
  readonly says: string
  readonly giver: string
  readonly doer: string
  readonly giverName: string
  readonly doerName: string
  readonly state: ErrandState
  readonly due: string | null
  readonly since: string
  readonly word: string
  readonly file: string
  readonly number: string
  readonly name: string
}

interface Around {
  readonly today: Day
  /** The orders of the day: an errand about one of them weighs what the order does. */
  readonly worthOf: readonly Pick<DayOrder, 'id' | 'worth'>[]
}

type Column = Exclude<keyof MyDay, 'silent'>

/** Due within so many days it must be done; later it comes. */
const SOON = 2
/** Calendar days ahead that are coming. */
const AHEAD = 14

/** Errands among the columns of my day: what I do by when it is due, what I gave and others do, what I must answer. */
export function errandsInDay(open: readonly OpenErrand[], me: string, around: Around): Omit<MyDay, 'silent'> {
  const placed = open.map((one) => ({ column: columnOf(one, me, around.today), item: itemOf(one, me, around) }))
  const of = (column: Column) => placed.flatMap((one) => (one.column === column ? [one.item] : []))
  return { must: of('must'), waiting: of('waiting'), coming: of('coming') }
}

function columnOf({ state, giver, doer, due }: OpenErrand, me: string, today: Day): Column | undefined {
  const answered = state === 'returned' || state === 'done'
  if (answered) return giver === me ? 'must' : undefined
  if (doer !== me) return 'waiting'
  if (state === 'given' || due === null || due <= addDays(today, SOON)) return 'must'
  return due <= addDays(today, AHEAD) ? 'coming' : undefined
}

function itemOf(one: OpenErrand, me: string, { today, worthOf }: Around): DayItem {
  const worth = worthOf.find(({ id }) => id !== '' && id === one.file)?.worth
  const late = one.due === null ? 0 : daysLate(one.due as Day, today)
  return {
    ...{ key: `errand ${one.id}`, order: one.file, number: one.number, buyer: one.name, node: one.id, part: '' },
    ...{ kind: one.state === 'done' ? 'errand-done' : 'errand', mark: markOf(one, me, today) },
    says: { en: one.says, zh: one.says },
    why: whyOf(one, me),
    since: one.since as Day,
    ...(one.due ? { day: one.due as Day } : {}),
    ...(late > 0 ? { slack: -late } : {}),
    ...(worth ? { worth } : {}),
  }
}

/** Over its day it rings; on its last day it is looked at. What I gave waits, but rings for me too when it is over. */
function markOf({ state, due, doer }: OpenErrand, me: string, today: Day): DayItem['mark'] {
  if (state === 'returned') return 'thin'
  if (state === 'done') return 'note'
  if (due !== null && due < today) return 'risk'
  if (doer !== me) return 'wait'
  return due !== null && due <= addDays(today, 1) ? 'thin' : 'note'
}

function whyOf({ state, giver, doer, giverName, doerName, word, due }: OpenErrand, me: string): Words {
  if (state === 'returned') return { en: `${doerName} gives it back: ${word}`, zh: `${doerName} 退回：${word}` }
  if (state === 'done') return { en: `${doerName} says it is done: ${word}`, zh: `${doerName} 报告办完：${word}` }
  const by = due ? { en: `, due ${due}`, zh: `，${due} 前` } : { en: '', zh: '' }
  if (giver === doer) return { en: `my own note${by.en}`, zh: `自己记的${by.zh}` }
  if (doer !== me) return { en: `given to ${doerName}${by.en}`, zh: `交给 ${doerName}${by.zh}` }
  const asked = state === 'given' ? { en: ', not yet taken in hand', zh: '，还没接' } : { en: '', zh: '' }
  return { en: `from ${giverName}${by.en}${asked.en}`, zh: `${giverName} 交办${by.zh}${asked.zh}` }
}

function daysLate(due: Day, today: Day): number {
  return due < today ? daysBetween(due, today) : 0
}
