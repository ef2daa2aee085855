import type { Whose } from '@gendan/forms/deal/whose'
import type { NodeOwner } from '../owner.ts'
import type { SpentStep } from './step.ts'

/** A step with whose order it is of, and whose it is among us. */
export interface SpentOf extends SpentStep {
  readonly file: string
  /** The customer, by id. */
  readonly buyer: string
  /** Who follows the order, by account: what is charged to ourselves is his. */
  readonly follower: string
  readonly owner: NodeOwner
}

/** By whom days are counted together. */
export type SpentBy = 'supplier' | 'customer' | 'person' | 'side'

/** A part of a step's days, and whose it is. */
interface Share {
  readonly whose: Whose
  readonly party?: string
  readonly took: number
  readonly over: number
  /** What the step itself took, not what was charged to somebody else. */
  readonly own: boolean
}

/** What the steps of one customer, supplier, person or side took together, in working days. */
export interface SpentTogether {
  /** The id of the party, the account or post of the person, the side; empty where nobody is named. */
  readonly key: string
  readonly whose: Whose
  readonly orders: number
  readonly steps: number
  /** How many of the steps took longer than planned. */
  readonly late: number
  readonly took: number
  /** Beyond the plan, all steps; what others were charged with is theirs. */
  readonly over: number
  /** Of these, the days for which orders waited. */
  readonly cost: number
  /** What steps for which orders waited were quicker than planned. */
  readonly saved: number
}

/** Steps counted together by who took them; who took none is not there. The sums of all sides are those of the steps. */
export function spentTogether(steps: readonly SpentOf[], by: SpentBy): readonly SpentTogether[] {
  const sums = new Map<string, Counted>()
  for (const step of steps)
    for (const share of sharesOf(step)) {
      const key = keyOf(step, share, by)
      if (key === undefined) continue
      const sum = sums.get(key) ?? { key, whose: share.whose, files: new Set(), ...NOTHING }
      sum.files.add(step.file)
      sums.set(key, { ...sum, ...added(sum, share, step) })
    }
  return [...sums.values()].map(({ files, ...sum }) => ({ ...sum, orders: files.size }))
}

interface Counted extends Omit<SpentTogether, 'orders'> {
  readonly files: Set<string>
}

const NOTHING = { steps: 0, late: 0, took: 0, over: 0, cost: 0, saved: 0 }

function added(sum: Counted, { took, over, own }: Share, { onWay }: SpentOf): Partial<Counted> {
  const [more, less] = [over > 0 ? over : 0, over < 0 ? -over : 0]
  return {
    steps: sum.steps + (own ? 1 : 0),
    late: sum.late + (more > 0 ? 1 : 0),
    took: sum.took + took,
    over: sum.over + more,
    cost: sum.cost + (onWay ? more : 0),
    saved: sum.saved + (onWay ? less : 0),
  }
}

/** Whether somebody has a part in a step's days; with `late`, one beyond its plan. */
export function hasPart(step: SpentOf, by: SpentBy, key: string, late: boolean): boolean {
  return sharesOf(step).some((share) => keyOf(step, share, by) === key && (!late || share.over > 0))
}

/** A step's days as they are divided: its own, and those charged to others. */
function sharesOf({ whose, party, took, over, charges }: SpentOf): readonly Share[] {
  const charged = charges.reduce((sum, { days }) => sum + days, 0)
  const own: Share = { whose, ...(party ? { party } : {}), took: took - charged, over: over - charged, own: true }
  return [
    own,
    ...charges.map((one) => ({
      whose: one.whose,
      ...(one.party ? { party: one.party } : {}),
      took: one.days,
      over: one.days,
      own: false,
    })),
  ]
}

function keyOf(step: SpentOf, { whose, party = '', own }: Share, by: SpentBy): string | undefined {
  switch (by) {
    case 'side':
      return whose
    case 'supplier':
      return whose === 'supplier' ? party : undefined
    case 'customer':
      return whose === 'customer' ? step.buyer : undefined
    case 'person':
      if (whose !== 'ourselves') return undefined
      return own ? step.owner.account || step.owner.post : step.follower
  }
}
