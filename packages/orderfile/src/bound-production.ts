import type { Production } from '@gendan/forms/deal/production'
import type { Terms } from '@gendan/forms/deal/terms'
import type { Day } from '@gendan/kernel/day'
import { type Binding, type NotBefore, notBefore } from './binding.ts'
import { gateRecord, type OrderFile } from './order-file.ts'

/**
 * What a signature on the production order binds: the plan, and what the terms say of the goods without their prices. A changed
 * price reopens nothing in the workshop; a changed quantity, demand, mark or packing does, and a latest shipment before the day on which
 * the goods are complete (docs/decisions/0051). The meeting is not part of it: it is held over the signed order.
 */
export function boundProduction({ deal: { production, contract } }: OrderFile): BoundPlan {
  if (!production) return {}
  const latest = notBefore(production.finish, contract?.terms.shipment.latest)
  return { ...planOf(production, contract?.terms), latest }
}

/** The plan with what the terms say of its goods, and the latest shipment as a limit or, as it was at first, as a day; nothing while there is no plan. */
type BoundPlan = Partial<ReturnType<typeof planOf>> & { readonly latest?: NotBefore | Day | undefined }

/** As it was bound at first: the latest day of shipment itself. */
export function boundToTheDay({ deal: { production, contract } }: OrderFile): BoundPlan {
  return production ? { ...planOf(production, contract?.terms), latest: contract?.terms.shipment.latest } : {}
}

/** A binding of the planned and settled order: nothing is bound before both stand. */
export function onceSettled(own: (file: OrderFile) => Readonly<Record<string, unknown>>): Binding {
  return { facts: ({ file }) => (file.deal.production && file.deal.contract ? own(file) : undefined), ownFacts: own }
}

function planOf({ meeting: _, ...plan }: Production, terms: Terms | undefined) {
  const { lines = [], marks, packing, remarks } = terms ?? {}
  return {
    production: plan,
    lines: lines.map(({ id, code, customerCode, name, specification, quantity, packing: cartons }) => ({
      ...{ id, code, customerCode, name, specification, quantity },
      ...(cartons ? { cartons } : {}),
    })),
    marks,
    packing,
    remarks,
  }
}

/** Whether a signature stands, or stood, over the production order: from then on a change must say why. */
export function signedBefore(file: OrderFile): boolean {
  return gateRecord(file, 'G10').signed !== undefined
}
