import { keptOf } from '@gendan/forms/deal/quality'
import type { Day } from '@gendan/kernel/day'
import type { OrderFile } from '../order-file.ts'
import { reached } from '../stage.ts'
import type { KeptDone } from './kept-rules.ts'

type Said = Partial<Pick<KeptDone, 'made' | 'photo' | 'until' | 'to' | 'due' | 'why'>>

/** What is done with the kept piece of a sample, with all it is judged by. */
export function keptDone(file: OrderFile, id: string, does: KeptDone['does'], today: Day, said: Said = {}): KeptDone {
  return {
    does,
    sample: file.deal.samples?.find((one) => one.id === id),
    kept: keptOf(file.deal, id),
    today,
    made: said.made ?? 0,
    photo: said.photo ?? '',
    until: said.until ?? today,
    to: said.to ?? '',
    due: said.due,
    why: said.why ?? '',
    open: file.deal.contract !== undefined && !file.aside && !reached(file.stage, 'E15'),
  }
}
