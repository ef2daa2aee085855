import type { Words } from '@gendan/kernel/words'
import type { LampState } from '@gendan/orderfile/gate'
import type { Stage } from '@gendan/orderfile/stage'
import type { Cast } from '../cast/cast.ts'
import type { ByPost, Chapter, Check, Deed, PartOf, Step } from '../story.ts'

/** The file that most stories have but one of. */
export const THE_ORDER = 'order'

export function chapter(title: Words, tells: Words, ...steps: readonly Step[]): Chapter {
  return { title, tells, steps }
}

/** "On day 8 the supervisor signs, and then the gate is open." */
export function on(day: number, by: ByPost, deed: Deed, ...sees: readonly Check[]): Step {
  return { day, by, deed, sees }
}

/** "On day 8 the salesman tries to sign, and is refused by SG-01." */
export function refused(day: number, by: ByPost, deed: Deed, ...refusedBy: readonly string[]): Step {
  return { day, by, deed, refusedBy, sees: [] }
}

/** The same deed on another order of the story. */
export function onFile(file: string, deed: Deed): Deed {
  return { ...deed, on: { file }, looksIn: file }
}

/** The same steps on another order of the story. */
export function onFiles(file: string, steps: readonly Step[]): readonly Step[] {
  return steps.map((step) => ({ ...step, deed: onFile(file, step.deed) }))
}

/** The same step, told only where it holds of the cast. */
export function where(when: (cast: Cast) => boolean, step: Step): Step {
  return { ...step, when }
}

export function lamp(gate: string, is: LampState, part?: PartOf): Check {
  return { gate, is, ...(part ? { part } : {}) }
}

/** A gate that asks anew, and which facts have moved since it was signed. */
export function again(gate: string, ...changed: readonly string[]): Check {
  return { gate, is: 'again', ...(changed.length > 0 ? { changed } : {}) }
}

/** A paper that waits for its signature once more, and which facts have moved since it was signed. */
export function askedAgain(gate: string, ...changed: readonly string[]): Check {
  return { gate, is: 'turn', changed }
}

export function stands(stage: Stage): Check {
  return { stage }
}

export function paper(kind: string, says: Readonly<Record<string, string>> = {}, part?: PartOf): Check {
  return { paper: kind, says, ...(part ? { part } : {}) }
}
