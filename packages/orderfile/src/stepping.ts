import type { Now } from '@gendan/kernel/act'
import type { Stepping } from './aside-rules.ts'
import type { OrderFile } from './order-file.ts'

/** A file as it is judged when it leaves its way or comes back. */
export function steppingOf({ stage, deal, aside }: OrderFile, { by }: Pick<Now, 'by'>): Stepping {
  return { stage, settled: deal.contract !== undefined, aside, by }
}
