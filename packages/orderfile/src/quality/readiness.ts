import { compare, decimal, divide, multiply, round } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import type { OrderFile } from '../order-file.ts'
import { isPacking, makingFacts } from '../progress/pace.ts'

/** How many of the goods are there to be drawn from, in whole percent rounded down, and whether packed or only made is counted. */
export interface Readiness {
  readonly percent: number
  readonly how: Words
}

/** A final inspection draws from goods of which so many percent are packed (QIMA; AL-21P rings by the same figure). */
export const LEAST_PACKED = 80

/** What of an order's goods is packed, or done by the last process where nobody reports packing; undefined before anything was reported. */
export function readinessOf(file: OrderFile): Readiness | undefined {
  const making = makingFacts(file)
  const last = making?.processes.findLast(isPacking) ?? making?.processes.at(-1)
  if (!last || compare(last.target, decimal('0')) <= 0) return undefined
  const percent = +round(divide(multiply(last.done, decimal('100')), last.target), 0, 'down')
  return {
    percent: percent > 100 ? 100 : percent,
    how: isPacking(last) ? { en: 'packed', zh: '装箱' } : { en: 'made', zh: '做完' },
  }
}
