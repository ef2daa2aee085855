import type { Aggregate } from '@gendan/kernel/aggregate'
import { z } from 'zod'

const told = {
  /** What listens there, as people call it. */
  name: z.string(),
  url: z.string(),
  /** What is told: a kind ("order-file") with all its events, or one event of it ("order-file.paper-issued"). */
  kinds: z.array(z.string()).readonly(),
}

const stateShape = z
  .object({
    id: z.string(),
    /** The account that named it, and hears when it fails. */
    owner: z.string(),
    ...told,
    paused: z.boolean(),
    removed: z.boolean(),
    /** How often it was sent on from now, leaving out what had waited. */
    anew: z.number().int(),
  })
  .readonly()
export type Webhook = z.infer<typeof stateShape>

const eventShape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('webhook-named'), owner: z.string(), ...told }).readonly(),
  z.object({ type: z.literal('webhook-changed'), ...told }).readonly(),
  z.object({ type: z.literal('webhook-secret-renewed') }).readonly(),
  z.object({ type: z.literal('webhook-paused') }).readonly(),
  z.object({ type: z.literal('webhook-resumed'), anew: z.boolean() }).readonly(),
  z.object({ type: z.literal('webhook-removed') }).readonly(),
])
export type WebhookEvent = z.infer<typeof eventShape>

/** An address outside that is told what happens here. What was sent to it and its secret stand beside, not here. */
export const webhook: Aggregate<Webhook, WebhookEvent> = {
  kind: 'webhook',
  shape: 1,
  state: stateShape,
  event: eventShape,
  born: (id) => ({ id, owner: '', name: '', url: '', kinds: [], paused: false, removed: false, anew: 0 }),
  evolve(state, event) {
    switch (event.type) {
      case 'webhook-named':
        return { ...state, ...factsOf(event), owner: event.owner }
      case 'webhook-changed':
        return { ...state, ...factsOf(event) }
      case 'webhook-secret-renewed':
        return state
      case 'webhook-paused':
        return { ...state, paused: true }
      case 'webhook-resumed':
        return { ...state, paused: false, anew: event.anew ? state.anew + 1 : state.anew }
      case 'webhook-removed':
        return { ...state, removed: true }
    }
  },
}

function factsOf({ name, url, kinds }: Pick<Webhook, 'name' | 'url' | 'kinds'>) {
  return { name, url, kinds }
}
