import type { NewReport } from '@gendan/forms/deal/progress'
import { compare, type Decimal, decimal, divide, multiply, round, subtract, zero } from '@gendan/kernel/decimal'
import { doneOf, madeLines } from '@gendan/orderfile/progress/counted'
import type { Check, Deed, Scene } from '../story.ts'
import { looking, saying } from './selling.ts'

/** How far each process has come by this evening, in percent of what is to be made; a process that is left out made nothing today. */
type SoFar = Readonly<Record<string, number>>
type Faults = NewReport['made'][number]['faults']

/** The workshop reports its day: what each process made of each line since it reported last, what was faulty, and a word. */
export function reports(soFar: SoFar, note = '', faults: Faults = []): Deed {
  return saying(
    note,
    looking('report-progress', (scene) => ({
      firm: scene.firm,
      report: {
        id: `report-${scene.today}-${scene.order.file.deal.progress?.reports.length ?? 0}`,
        ...{ day: scene.today, made: madeBy(soFar, scene, faults), note },
      },
    })),
  )
}

/** All processes of furniture have made everything. */
export const ALL_MADE: SoFar = { blank: 100, shape: 100, sand: 100, coat: 100, assemble: 100, pack: 100 }

/** So many percent of a process are made of every line. */
export function madeSoFar(process: string, percent: number): Check {
  return {
    that: { en: `${process}: ${percent} % made`, zh: `${process}：已做 ${percent}%` },
    holds: ({ order: { file } }) =>
      madeLines(file).every(
        ({ line, target }) => compare(doneOf(file.deal.progress, process, line), shareOf(target, percent)) === 0,
      ),
  }
}

function madeBy(soFar: SoFar, { order: { file } }: Scene, faults: Faults): NewReport['made'] {
  const today = Object.entries(soFar).flatMap(([process, percent]) =>
    madeLines(file).map(({ line, target }) => ({
      ...{ process, line },
      done: subtract(shareOf(target, percent), doneOf(file.deal.progress, process, line)),
    })),
  )
  const made = today.filter(({ done }) => compare(done, zero) > 0)
  return made.map((one, i) => ({ ...one, faults: i === 0 ? faults : [] }))
}

/** Whole pieces, rounded down. */
function shareOf(target: Decimal, percent: number): Decimal {
  return round(divide(multiply(target, decimal(`${percent}`)), decimal('100')), 0, 'down')
}
