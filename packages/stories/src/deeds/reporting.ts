import { usualMaking } from '@gendan/firm/making'
import type { NewReport } from '@gendan/forms/deal/progress'
import { compare, type Decimal, decimal, divide, multiply, one, round, subtract, zero } from '@gendan/kernel/decimal'
import { plainCalendar, workdaysOf } from '@gendan/orderfile/path/workdays'
import { doneOf, madeLines, stockedOf } from '@gendan/orderfile/progress/counted'
import { plannedShare } from '@gendan/orderfile/progress/pace'
import { processesOf } from '@gendan/orderfile/progress/processes'
import type { Check, Deed, Scene } from '../story.ts'
import { looking, saying } from './selling.ts'

/** How far each process has come by this evening, in percent of what is to be made; a process that is left out made nothing today. */
type SoFar = Readonly<Record<string, number>>
type Faults = NewReport['made'][number]['faults']

/** The workshop reports its day: what each process made of each line since it reported last, what was faulty, and a word. */
export function reports(soFar: SoFar, note = '', faults: Faults = []): Deed {
  return saying(
    note,
    looking('report-progress', (scene) =>
      reportOf(
        scene,
        madeBy((process) => divide(decimal(`${soFar[process] ?? 0}`), HUNDRED), scene, faults),
        note,
      ),
    ),
  )
}

function reportOf({ firm, today, order, kept }: Scene, made: NewReport['made'], note: string): object {
  const id = `report-${today}-${order.file.deal.progress?.reports.length ?? 0}`
  const photos = kept.attachment === '' ? [] : [kept.attachment]
  const stocked = stockedBy(made, order.file)
  return { firm, report: { id, day: today, made, stocked, note, photos } }
}

const [WAREHOUSE = ''] = usualMaking.warehouses

/** What is packed comes into stock, as far as it was ordered; what was made for loss and samples does not. */
function stockedBy(made: NewReport['made'], file: Scene['order']['file']): NewReport['stocked'] {
  const last = processesIn(file).at(-1)?.id
  return madeLines(file).flatMap(({ line, ordered }) => {
    const packed = made.find((one) => one.process === last && one.line === line)?.done ?? zero
    const open = subtract(ordered, stockedOf(file.deal.progress, line))
    const quantity = compare(packed, open) > 0 ? open : packed
    return compare(quantity, zero) > 0 ? [{ line, quantity, warehouse: WAREHOUSE }] : []
  })
}

/**
 * The workshop reports what its plan asks of every process by today, as far as the cast keeps to it: the report with this number of the order, or
 * the last one, in which everything is made. Now and then something is faulty.
 */
export function reportsByPlan(which: number | 'all'): Deed {
  const grave = which === 'all' ? undefined : graveIn(which)
  const told = looking('report-progress', (scene) => {
    const made = withFault(madeBy(which === 'all' ? () => one : planned(scene), scene, []), grave)
    return reportOf(scene, made, made.length === 0 ? '今天等料，没有产出。' : '')
  })
  if (grave !== 'major') return told
  return { ...told, keeps: ({ cast, today }) => `Fault ${cast.customerOrder} ${today}`, photo: true }
}

/** A workshop that keeps up is two days ahead of its plan: what its last days tell of the rest is rounded up. */
const AHEAD = -2

function planned({ order: { file }, cast: { behind = AHEAD }, today }: Scene): ShareOf {
  const processes = processesIn(file)
  const day = WORKDAYS.add(today, -behind)
  return (process) => {
    const of = processes.find(({ id }) => id === process)
    return of ? plannedShare(of, WORKDAYS, day) : zero
  }
}

/** How grave it is when something goes wrong in the report with this number; mostly nothing does. */
function graveIn(report: number): 'minor' | 'major' | undefined {
  if (report % 4 === 2) return 'minor'
  return report % 8 === 3 ? 'major' : undefined
}

/** What goes wrong in a process of furniture. */
const USUAL_FAULTS: Readonly<Record<string, string>> = {
  blank: '端头开裂，换料',
  shape: '榫头偏松，重做',
  sand: '砂痕未去净，返砂',
  coat: '表面色差，返工重涂',
  assemble: '缝隙不齐，拆下重装',
  pack: '纸箱压角，换箱',
}

/** In the process that is the furthest on. */
function withFault(made: NewReport['made'], weight: 'minor' | 'major' | undefined): NewReport['made'] {
  const furthest = made.at(-1)
  if (!weight || !furthest) return made
  const what = USUAL_FAULTS[furthest.process] ?? '外观不良，返工'
  return [...made.slice(0, -1), { ...furthest, faults: [{ weight, count: weight === 'minor' ? 4 : 2, what }] }]
}

/** All processes of furniture have made everything. */
export const ALL_MADE: SoFar = { blank: 100, shape: 100, sand: 100, coat: 100, assemble: 100, pack: 100 }

/** So many percent of a process are made of every line. */
export function madeSoFar(process: string, percent: number): Check {
  return {
    that: { en: `${process}: ${percent} % made`, zh: `${process}：已做 ${percent}%` },
    holds: ({ order: { file } }) =>
      madeLines(file).every(
        ({ line, target }) =>
          compare(doneOf(file.deal.progress, process, line), partOf(target, divide(decimal(`${percent}`), HUNDRED))) ===
          0,
      ),
  }
}

const WORKDAYS = workdaysOf({ calendar: plainCalendar('CN') })

/** The processes of an order, with the days they are planned to take. */
function processesIn(file: Scene['order']['file']) {
  return processesOf(file, usualMaking, WORKDAYS)?.processes ?? []
}

/** How much of a process is done by this evening, from nought to one. */
type ShareOf = (process: string) => Decimal

function madeBy(soFar: ShareOf, { order: { file } }: Scene, faults: Faults): NewReport['made'] {
  const today = processesIn(file).flatMap(({ id: process }) =>
    madeLines(file).map(({ line, target }) => ({
      ...{ process, line },
      done: subtract(partOf(target, soFar(process)), doneOf(file.deal.progress, process, line)),
    })),
  )
  const made = today.filter(({ done }) => compare(done, zero) > 0)
  return made.map((one, i) => ({ ...one, faults: i === 0 ? faults : [] }))
}

/** Whole pieces, rounded down. */
function partOf(target: Decimal, share: Decimal): Decimal {
  return round(multiply(target, share), 0, 'down')
}

const HUNDRED = decimal('100')
