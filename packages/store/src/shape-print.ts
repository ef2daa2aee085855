import type { Aggregate } from '@gendan/kernel/aggregate'
import { fingerprint } from '@gendan/kernel/fingerprint'
import { z } from 'zod'

/** Fingerprint of an aggregate's saved form, from the JSON Schema of its state and events: moves when the shape does. */
export function shapePrint({ state, event }: Aggregate): string {
  const schema = (shape: z.ZodType) => JSON.stringify(z.toJSONSchema(shape, { io: 'output', unrepresentable: 'any' }))
  return fingerprint([schema(state), schema(event)]).slice(0, 16)
}
