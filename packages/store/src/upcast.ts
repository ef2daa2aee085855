import { aggregateOf } from '@gendan/contract/aggregates'
import type { Steps } from './upcast/steps.ts'
import { upcasters } from './upcast/upcasters.ts'

/** A saved state in today's shape. Throws RangeError for a shape this release does not know. */
export function upcastState(kind: string, shape: number, state: unknown): unknown {
  return lift(kind, shape, state, (steps) => steps.state)
}

/** A saved event in today's shape. */
export function upcastEvent(kind: string, shape: number, event: unknown): unknown {
  return lift(kind, shape, event, (steps) => steps.event)
}

function lift(kind: string, shape: number, value: unknown, pick: (steps: Steps) => Steps['state']): unknown {
  const now = aggregateOf(kind).shape
  if (shape === now) return value
  if (shape > now) throw new RangeError(`${kind} was saved in shape ${shape}, this release knows ${now}`)
  let lifted = value
  for (let at = shape; at < now; at += 1) {
    const step = upcasters[kind]?.[at]
    if (!step) throw new RangeError(`no upcaster for ${kind} from shape ${at}`)
    lifted = pick(step)(lifted)
  }
  return lifted
}
