import { kindFor, type Making, type MakingKind } from '@gendan/firm/making'
import type { Sections } from '@gendan/forms/deal/deal'
import type { PlannedProcess, Progress } from '@gendan/forms/deal/progress'
import type { Day } from '@gendan/kernel/day'
import type { OrderFile } from '../order-file.ts'
import type { Workdays } from '../path/workdays.ts'

/** The processes of an order: as they were set, or as the firm makes goods of this kind between the days of the plan. */
export function processesOf(
  { deal }: Pick<OrderFile, 'deal'>,
  making: Making,
  workdays: Workdays,
): Pick<Progress, 'kind' | 'processes'> | undefined {
  if (deal.progress) return deal.progress
  const kind = kindOfGoods(deal, making)
  const begins = startOf(deal)
  const { production } = deal
  if (!kind || !production || !begins) return undefined
  return { kind: kind.id, processes: spread(kind, begins, production.finish, workdays) }
}

/** The kind of goods that an order's first made line belongs to, by its tariff code. */
export function kindOfGoods({ contract, production }: Sections, making: Making): MakingKind | undefined {
  const made = contract?.terms.lines.find(({ id }) => production?.lines.some(({ line }) => line === id))
  return kindFor(making, made?.hsCode ?? '')
}

/** The first day on which something can have been made. */
export function startOf({ production, contract }: Sections): Day | undefined {
  return production?.start ?? production?.meeting?.day ?? contract?.settled
}

/** The processes of a kind over the working days from start to finish, each in its part of the way. */
export function spread(kind: MakingKind, start: Day, finish: Day, workdays: Workdays): readonly PlannedProcess[] {
  const first = workdays.from(start)
  const days = finish > first ? workdays.passed(first, finish) : 0
  return kind.processes.map(({ id, name, from, until }) => {
    const begins = workdays.add(first, partOf(days, from))
    const ends = until === 100 ? finish : workdays.add(first, partOf(days, until))
    return { id, name, from: begins > finish ? finish : begins, until: ends < begins ? begins : ends }
  })
}

/** A percentage of whole days, rounded down. */
function partOf(days: number, percent: number): number {
  const hundredths = days * percent
  return (hundredths - (hundredths % 100)) / 100
}
