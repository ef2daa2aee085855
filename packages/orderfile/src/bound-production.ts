import { gateRecord, type OrderFile } from './order-file.ts'

/**
 * What a signature on the production order binds: the plan, and what the terms say of the goods without their prices. A changed
 * price reopens nothing in the workshop; a changed quantity, demand, mark, packing or latest shipment does. The meeting is not
 * part of it: it is held over the signed order.
 */
export function boundProduction({ deal: { contract, production } }: OrderFile) {
  if (!production) return {}
  const { meeting: _, ...plan } = production
  const { lines = [], marks, packing, remarks, shipment } = contract?.terms ?? {}
  return {
    production: plan,
    lines: lines.map(({ id, code, customerCode, name, specification, quantity, packing: cartons }) => ({
      ...{ id, code, customerCode, name, specification, quantity },
      ...(cartons ? { cartons } : {}),
    })),
    marks,
    packing,
    remarks,
    latest: shipment?.latest,
  }
}

/** Whether a signature stands, or stood, over the production order: from then on a change must say why. */
export function signedBefore(file: OrderFile): boolean {
  return gateRecord(file, 'G10').signed !== undefined
}
