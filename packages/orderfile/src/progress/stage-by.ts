import type { OrderFile, OrderFileEvent } from '../order-file.ts'
import { reached, type Stage } from '../stage.ts'
import { begunOn, completeOn } from './counted.ts'
import { evolveProgress, type ProgressEvent } from './progress-events.ts'

/**
 * The stage that an order comes to by what its workshop reports: begun bulk is E9, complete goods are E11. An order that was never released
 * comes to neither: what stands before a release is not passed by quantities.
 */
export function stageBy(file: OrderFile, events: readonly ProgressEvent[]): readonly OrderFileEvent[] {
  const progress = events.reduce(evolveProgress, file.deal.progress)
  const deal = progress ? { ...file.deal, progress } : file.deal
  const stage: Stage | undefined = completeOn({ deal }) ? 'E11' : begunOn(progress) ? 'E9' : undefined
  if (!stage || !reached(file.stage, 'E8') || reached(file.stage, stage)) return []
  return [{ type: 'stage-reached', stage }]
}
