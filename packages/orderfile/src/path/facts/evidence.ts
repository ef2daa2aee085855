import { gateLineOf } from '../../gate-line.ts'
import { latestPaper, type OrderFile } from '../../order-file.ts'
import { reached, type Stage } from '../../stage.ts'
import type { NodeFact } from '../node-fact.ts'

export type Evidence = Pick<NodeFact, 'done' | 'day' | 'at' | 'again'>

/** A gate that stands open over what the file holds now; open again where what was signed has changed since. */
export function gateOpen(file: OrderFile, gate: string, part = ''): Evidence {
  const line = gateLineOf(file, gate, part)
  if (line?.lamp === 'open') return { done: true, ...(line.signed ? { at: line.signed.at } : {}) }
  return line && line.lamp !== 'shut' ? { again: true } : {}
}

/** A paper that has left the house, while the gate it was signed at still stands. */
export function paperOut(file: OrderFile, kind: string, gate: string, part = ''): Evidence {
  const paper = latestPaper(file, kind, part)
  if (!paper) return {}
  return gateLineOf(file, gate, part)?.lamp === 'again' ? { again: true } : { done: true, day: paper.day }
}

/** A stage that the file has come to; the day is not known. */
export function cameTo(file: OrderFile, stage: Stage): Evidence {
  return reached(file.stage, stage) ? { done: true } : {}
}
