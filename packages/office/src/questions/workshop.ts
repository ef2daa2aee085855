import type { WorkshopRow } from '@gendan/contract/making-questions'
import type { Answer } from '@gendan/contract/questions'
import { kindFor, type Making, makingOf } from '@gendan/firm/making'
import { decimal, round, zero } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { pathRulesOf } from '@gendan/orderfile/path/durations'
import { type Workdays, workdaysOf } from '@gendan/orderfile/path/workdays'
import { pacesOf, percentOf, plannedShare, slowest } from '@gendan/orderfile/progress/pace'
import { spread } from '@gendan/orderfile/progress/processes'
import type { WorkshopFacts } from '@gendan/orderfile/progress/workshop-facts'
import { namesOf } from '@gendan/store/accounts'
import type { Tx } from '@gendan/store/database'
import { type InMaking, ordersInMaking } from '@gendan/store/lists/making'
import { partyNames } from '@gendan/store/lists/parties'
import type { Desk } from '../desk.ts'
import { firmHere } from '../standing.ts'

/** The orders that are made or will be, the first to be finished first, each process with what is planned by today. */
export async function workshop(
  tx: Tx,
  desk: Desk,
  { file }: { file?: string | undefined },
): Promise<Answer<'workshop'>> {
  const { state: firm } = await firmHere(tx, desk)
  const making = makingOf(firm)
  const workdays = workdaysOf(pathRulesOf(firm))
  const found = await ordersInMaking(tx, file)
  const makers = await partyNames(tx, [...new Set(found.map(({ facts }) => facts.maker).filter(Boolean))])
  const people = await namesOf(tx, [...new Set(found.flatMap(({ facts }) => facts.last?.by ?? []))])
  const named = {
    maker: (id: string) => makers.get(id) ?? NAMELESS,
    person: (id: string) => people.find((one) => one.id === id)?.name ?? id,
  }
  const rows = found.map((one) => rowOf(one, named, { making, workdays, today: desk.day }))
  return { today: desk.day, warehouses: [...making.warehouses], rows }
}

interface Named {
  readonly maker: (id: string) => Words
  readonly person: (id: string) => string
}

interface Reckoned {
  readonly making: Making
  readonly workdays: Workdays
  readonly today: string
}

function rowOf({ row, facts }: InMaking, named: Named, by: Reckoned): WorkshopRow {
  const { id, number, buyer, buyerName, owner, goods } = row
  const { released, held, maker, workshop: place, start, finish, lines, last } = facts
  const { workdays, today } = by
  const plan = planOf(facts, by)
  const running = facts.making ?? { finish, processes: plan.processes.map((one) => ({ ...one, ...NOTHING })) }
  const pace = facts.making && slowest(pacesOf(facts.making, workdays, today))
  return {
    ...{ id, number, buyer, buyerName, owner, goods, released, held, maker, makerName: named.maker(maker) },
    ...{ workshop: place, start, finish, kind: plan.kind },
    lines: lines.map((line) => ({ ...line })),
    processes: plan.processes.map((one) => ({
      ...one,
      planned: round(plannedShare(one, workdays, today), 4, 'half-up'),
    })),
    ...percentOf(running, workdays, today),
    ...(pace ? { forecast: pace.complete } : {}),
    ...(last ? { last: { day: last.day, by: named.person(last.by) } } : {}),
  } as unknown as WorkshopRow
}

const NAMELESS: Words = { en: '', zh: '' }
const NOTHING = { target: decimal('1'), done: zero, days: [] } as const

/** The processes as they were set, or as the firm makes goods of this kind. */
function planOf({ processes, kind, hsCode, start, finish }: WorkshopFacts, { making, workdays }: Reckoned) {
  if (processes) return { kind: kind ?? '', processes }
  const usual = kindFor(making, hsCode)
  return { kind: usual?.id ?? '', processes: usual ? spread(usual, start, finish, workdays) : [] }
}
