import {
  askedSupplierShape,
  choiceShape,
  type Sourcing,
  soughtShape,
  supplierOfferShape,
} from '@gendan/forms/deal/sourcing'
import { z } from 'zod'

/** What happens with suppliers before anything is bought of them. */
export const sourcingEventShapes = [
  z
    .object({
      type: z.literal('suppliers-asked'),
      lines: z.array(soughtShape).readonly(),
      asked: z.array(askedSupplierShape).readonly(),
    })
    .readonly(),
  z.object({ type: z.literal('supplier-offered'), asked: z.string(), offer: supplierOfferShape }).readonly(),
  z.object({ type: z.literal('supplier-chosen'), choice: choiceShape }).readonly(),
] as const
export type SourcingEvent = z.infer<(typeof sourcingEventShapes)[number]>

const NOBODY: Sourcing = { lines: [], asked: [], choices: [] }

/** Things that are asked for stand by their id; a supplier's later offer replaces the one before, a later choice too. */
export function evolveSourcing(before: Sourcing = NOBODY, event: SourcingEvent): Sourcing {
  switch (event.type) {
    case 'suppliers-asked': {
      const fresh = event.lines.filter(({ id }) => !before.lines.some((one) => one.id === id))
      const lines = before.lines.map((line) => event.lines.find(({ id }) => id === line.id) ?? line)
      return { ...before, lines: [...lines, ...fresh], asked: [...before.asked, ...event.asked] }
    }
    case 'supplier-offered': {
      const { asked: id, offer } = event
      return { ...before, asked: before.asked.map((one) => (one.id === id ? { ...one, offer } : one)) }
    }
    case 'supplier-chosen': {
      const others = before.choices.filter(({ line }) => line !== event.choice.line)
      return { ...before, choices: [...others, event.choice] }
    }
  }
}
