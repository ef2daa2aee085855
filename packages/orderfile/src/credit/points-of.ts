import { amendmentLetter } from '@gendan/credit/review/amendment-request'
import type { Contract } from '@gendan/credit/review/contract'
import { type Review, reviewCredit } from '@gendan/credit/review/review'
import type { ReviewFinding } from '@gendan/credit/review/reviewed'
import type { Day } from '@gendan/kernel/day'
import type { OrderFile } from '../order-file.ts'
import type { CreditFile, JudgedPoint, PointKey } from './credit-shape.ts'
import { baseOf, bindingTerms } from './terms-of.ts'

/** A point that the review raises, with the latest word on it. */
export interface CreditPoint extends PointKey {
  readonly finding: ReviewFinding
  readonly judged?: JudgedPoint
  /** It waits: for a decision, for an amendment, or for what the bank answers. */
  readonly open: boolean
}

/** The terms that bind, held against themselves and what was agreed. What its orders have shipped needs no more time to ship. */
export function reviewOf(
  credit: CreditFile,
  contract: Contract | undefined,
  orders: readonly Pick<OrderFile, 'deal'>[],
  today: Day,
): Review {
  const type = baseOf(credit)?.type
  const shipped = orders.length > 0 && orders.every(({ deal }) => deal.shipment?.onBoard !== undefined)
  return reviewCredit(bindingTerms(credit), contract, { ...(type ? { type } : {}), ...(shipped ? {} : { today }) })
}

/**
 * Every point of the review that a person must answer, heaviest first: what warns or stops, and does not pass. A point is settled once somebody
 * accepts it as it stands, for the reason that it spoke of then; where it says something else since, it is open again.
 */
export function pointsOf(credit: CreditFile, { findings }: Review): readonly CreditPoint[] {
  return findings
    .filter(({ verdict, weight }) => verdict !== 'pass' && weight !== 'note')
    .map((finding) => {
      const key = keyOf(finding)
      const judged = credit.judged.filter((one) => isSamePoint(one, key)).at(-1)
      return { ...key, finding, ...(judged ? { judged } : {}), open: judged?.how !== 'accept' }
    })
}

/**
 * The request for amendment as it is proposed: what a person decided to have amended and, as long as nobody has decided, what conflicts with the
 * contract or cannot be worked with. Undefined where nothing is asked.
 */
export function letterOf(
  credit: CreditFile,
  points: readonly CreditPoint[],
  contract: Contract | undefined,
): string | undefined {
  const wanted = points.filter(({ judged, finding }) =>
    judged ? judged.how === 'amend' : finding.verdict === 'fail' && finding.ask,
  )
  return amendmentLetter(
    wanted.map(({ finding }) => finding),
    bindingTerms(credit),
    contract,
  )
}

export function keyOf({ rule, at, says }: ReviewFinding): PointKey {
  return { rule, place: at.slice(0, 200), said: says.en.slice(0, 2000) }
}

/** The same rule, at the same place, for the same reason; that a day has gone by since is no other reason. */
export function isSamePoint(a: PointKey, b: PointKey): boolean {
  return a.rule === b.rule && a.place === b.place && withoutDaysLeft(a.said) === withoutDaysLeft(b.said)
}

function withoutDaysLeft(said: string): string {
  return said.replace(/^\d+ days are left/, 'days are left')
}
