import type { Change } from '@gendan/forms/deal/change'
import { type Inspection, inspectionName } from '@gendan/forms/deal/inspection'
import type { Words } from '@gendan/kernel/words'
import { gateLines } from '../../gate-line.ts'
import type { OrderFile } from '../../order-file.ts'
import type { PathFacts } from '../node-fact.ts'
import type { Stop } from '../stop.ts'

/** What kept an order from going on; nothing where nothing did. */
export function stopsOf(file: OrderFile): Pick<PathFacts, 'stops'> {
  const { changes = [], doubts = [], inspections = [] } = file.deal
  const stops: readonly Stop[] = [
    ...rests(file),
    ...inspections.filter(({ verdict }) => verdict === 'failed').map((one) => rework(one, file)),
    ...changes.map((one, i) => change(one, changes[i + 1]?.day, file)),
    ...doubts.flatMap(({ asked, answered, question }): readonly Stop[] =>
      asked ? [{ by: 'question', whose: 'customer', from: asked, ...ending(answered), says: question }] : [],
    ),
  ]
  return stops.length > 0 ? { stops } : {}
}

/** The times on hold, that of today among them: the days of whoever it waits for, ours where nobody said for whose sake. */
function rests({ aside, rests: ended = [] }: OrderFile): readonly Stop[] {
  const now =
    aside?.state === 'hold' ? [{ from: aside.at, until: undefined, reason: aside.reason, whose: aside.whose }] : []
  return [...ended, ...now].map(({ from, until, reason, whose }) => ({
    by: 'hold',
    whose: whose ?? 'ourselves',
    from,
    ...ending(until),
    says: plain(reason),
  }))
}

/** From the day goods were found wrong to the day they were found right: whose work it was reworks it. */
function rework(failed: Inspection, { deal }: OrderFile): Stop {
  const again = deal.inspections?.find((one) => one.again === failed.id)
  const bought = deal.purchases?.find(({ id }) => id === failed.purchase)?.supplier
  const party = bought ?? deal.production?.maker
  return {
    by: 'rework',
    whose: party ? 'supplier' : 'ourselves',
    ...(party ? { party } : {}),
    from: failed.done ?? failed.planned,
    ...ending(again?.done),
    says: inspectionName(failed),
  }
}

/**
 * From the change to the last of the gates it closed being passed again, or to the next change, which closes them anew. Its days are those of
 * who wished for it; where nobody said who that was, our own.
 */
function change({ day, version, reason, whose, reopened }: Change, next: string | undefined, file: OrderFile): Stop {
  const closed = new Set(reopened.map(({ gate }) => gate))
  const lines = gateLines(file).filter(({ gate, signed }) => closed.has(gate) && signed)
  const open = lines.some(({ lamp }) => lamp !== 'open')
  const last = lines
    .flatMap(({ signed }) => signed?.at ?? [])
    .toSorted()
    .at(-1)
  const passed = open ? undefined : (last ?? day)
  const until = next !== undefined && (passed === undefined || passed > next) ? next : passed
  return {
    by: 'change',
    whose: whose ?? 'ourselves',
    from: day,
    ...ending(until),
    says: { en: `version ${version}: ${reason}`, zh: `第 ${version} 版：${reason}` },
  }
}

function ending(until: string | undefined): Pick<Stop, 'until'> {
  return until === undefined ? {} : { until }
}

function plain(text: string): Words {
  return { en: text, zh: text }
}
