import type { Words } from '@gendan/kernel/words'
import { gateOf } from './gates.ts'
import { reached, type Stage } from './stage.ts'

/** A stretch of the journey under which the gates before its stages are shown together. */
export interface Phase {
  readonly id: string
  readonly title: Words
  /** The first stage of it. */
  readonly from: Stage
}

/** The five stretches of an export order, in its order. */
export const phases: readonly [Phase, ...Phase[]] = [
  { id: 'asked', title: { en: 'Inquiry and samples', zh: '询价打样' }, from: 'E0' },
  { id: 'agreed', title: { en: 'Contract', zh: '成交' }, from: 'E4' },
  { id: 'made', title: { en: 'Production and purchases', zh: '生产采购' }, from: 'E8' },
  { id: 'shipped', title: { en: 'Inspection and shipment', zh: '验货出运' }, from: 'E12' },
  { id: 'closed', title: { en: 'Money and file', zh: '收款归档' }, from: 'E16' },
]

/** The phase a gate stands in, by the stage it stands before; the first where nobody knows the gate. */
export function phaseOf(gate: string): Phase {
  const before = gateOf(gate)?.before
  return phases.findLast(({ from }) => before !== undefined && reached(before, from)) ?? phases[0]
}
