import type { Aggregate } from '@gendan/kernel/aggregate'
import { dayShape } from '@gendan/kernel/day'
import { z } from 'zod'

const made = {
  /** What it is for, as people call it: "ERP of the head office". */
  name: z.string(),
  /** The account it acts for. */
  maker: z.string(),
  rights: z.array(z.string()).readonly(),
  /** The last day on which it is good; '' for no end. */
  until: dayShape.or(z.literal('')),
}

const stateShape = z.object({ id: z.string(), ...made, revoked: z.boolean() }).readonly()
export type Token = z.infer<typeof stateShape>

const eventShape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('token-made'), ...made }).readonly(),
  z.object({ type: z.literal('token-revoked') }).readonly(),
])
export type TokenEvent = z.infer<typeof eventShape>

/** A key by which a program acts for a person: what it was made for and what it may. Its secret stands elsewhere, as a hash. */
export const token: Aggregate<Token, TokenEvent> = {
  kind: 'token',
  shape: 1,
  state: stateShape,
  event: eventShape,
  born: (id) => ({ id, name: '', maker: '', rights: [], until: '', revoked: false }),
  evolve(state, event) {
    switch (event.type) {
      case 'token-made': {
        const { type: _, ...facts } = event
        return { ...state, ...facts }
      }
      case 'token-revoked':
        return { ...state, revoked: true }
    }
  },
}
