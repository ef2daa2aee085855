import type { Compared } from '@gendan/orderfile/repeat/compare-orders'
import type { Standing } from '../order-view/standing.ts'

/** An order as it is laid beside another one. */
export function comparedOf({ file, suppliers }: Standing): Compared {
  return { file, suppliers: Object.fromEntries(Object.entries(suppliers).map(([id, { facts }]) => [id, facts])) }
}
