import { usualMaking } from '@gendan/firm/making'
import type { NewReport } from '@gendan/forms/deal/progress'
import { compare, type Decimal, decimal, divide, multiply, one, round, subtract, zero } from '@gendan/kernel/decimal'
import { plainCalendar, workdaysOf } from '@gendan/orderfile/path/workdays'
import { doneOf, madeLines } from '@gendan/orderfile/progress/counted'
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
  return { firm, report: { id, day: today, made, note, photos } }
}

/**
 * The workshop reports what its plan asks of every process by today, as far as the cast keeps to it: the report with this number of the order, or
 * the last one, in which everything is made. Now and then something is faulty.
 */
export function reportsByPlan(which: number | 'all'): Deed {
  const faults = which === 'all' ? [] : usualFaults(which)
  const told = looking('report-progress', (scene) => {
    const made = madeBy(which === 'all' ? () => one : planned(scene), scene, faults)
    return reportOf(scene, made, made.length === 0 ? '今天等料，没有产出。' : '')
  })
  const grave = faults.some(({ weight }) => weight === 'major')
  return grave ? { ...told, keeps: ({ cast, today }) => `Colour ${cast.customerOrder} ${today}`, photo: true } : told
}

/** A workshop that keeps up is a day ahead of its plan; one that does not makes so many hundredths of it. */
function planned({ order: { file }, cast: { pace }, today }: Scene): ShareOf {
  const processes = processesIn(file)
  const day = pace === undefined ? WORKDAYS.add(today, 1) : today
  return (process) => {
    const of = processes.find(({ id }) => id === process)
    const share = of ? plannedShare(of, WORKDAYS, day) : zero
    return pace === undefined ? share : divide(multiply(share, decimal(`${pace}`)), HUNDRED)
  }
}

/** What goes wrong in a workshop of furniture, by how many reports an order has. */
function usualFaults(report: number): Faults {
  if (report % 4 === 2) return [{ weight: 'minor', count: 3 + (report % 3), what: '边角轻微崩口，已修补' }]
  return report % 4 === 3 ? [{ weight: 'major', count: 2, what: '表面色差，返工重涂' }] : []
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
