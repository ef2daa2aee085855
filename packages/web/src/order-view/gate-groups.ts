import type { Words } from '@gendan/kernel/words'
import { type Lamp, partsOf } from '@gendan/orderfile/gate'
import { gateOf, gateOfPaper } from '@gendan/orderfile/gates'
import { type Phase, phaseOf, phases } from '@gendan/orderfile/phase'
import type { LampState } from '../parts/lamp.tsx'
import { partedOf, type Standing } from './standing.ts'

/** One gate of a file with its lamps: several where the file has several purchases, samples or inspections. */
export interface GateGroup {
  readonly gate: string
  readonly title: Words
  readonly lamps: readonly Lamp[]
}

export interface PhaseGroup {
  readonly phase: Phase
  readonly gates: readonly GateGroup[]
}

/** The gates of a file by phase, the parts of each gate together; a phase without gates is left out. */
export function phaseGroups(lamps: readonly Lamp[]): readonly PhaseGroup[] {
  const ids = [...new Set(lamps.map(({ gate }) => gate))]
  const groups = ids.map((gate) => {
    const own = lamps.filter((lamp) => lamp.gate === gate)
    return { gate, title: gateOf(gate)?.title ?? own[0]?.title ?? { en: gate, zh: gate }, lamps: own }
  })
  return phases
    .map((phase) => ({ phase, gates: groups.filter(({ gate }) => phaseOf(gate).id === phase.id) }))
    .filter(({ gates }) => gates.length > 0)
}

/** A forced gate never turns green. */
export function lookOf({ state, record }: Lamp): LampState {
  return state === 'open' && record.signed?.forced ? 'forced' : state
}

const URGENT: readonly LampState[] = ['again', 'turn', 'shut', 'not-demanded', 'forced', 'open']

/** How the lamps of one gate stand together: the one that most wants a person; green only where all are. */
export function lookOfAll(lamps: readonly Lamp[]): LampState {
  const looks = lamps.map(lookOf)
  return URGENT.find((state) => looks.includes(state)) ?? 'shut'
}

/** What a lamp's part is called; nothing where the file has but one. */
export function partNameOf(lamp: Lamp, standing: Standing): Words | undefined {
  const gate = gateOf(lamp.gate)
  return lamp.part && gate ? partsOf(gate, partedOf(standing)).find(({ id }) => id === lamp.part)?.name : undefined
}

/** The gate at which the file's next step is done, if it is at one. */
export function nextGate({
  next,
}: Pick<Standing, 'next'>): { readonly gate: string; readonly part: string } | undefined {
  const gate =
    next.gate ?? (next.kind && (next.does === 'paper' || next.does === 'sign') ? gateOfPaper(next.kind)?.id : '')
  return gate ? { gate, part: next.part ?? '' } : undefined
}
