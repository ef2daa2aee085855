import type { ClientBase } from 'pg'
import { eachOrderFile } from './each-order-file.ts'
import { projectInspections } from './projections/inspections.ts'

/** The steps of the database since which inspections stand in one list, and since which it holds doubts, corrections and faults. */
export const INSPECTIONS_WRITTEN: readonly string[] = ['0030-inspections.sql', '0031-inspection-care.sql']

/** Writes the inspections of the order files of the world that is stepped into. */
export async function fillInspections(client: ClientBase): Promise<void> {
  await eachOrderFile(client, (state) => projectInspections(client, { state }))
}
