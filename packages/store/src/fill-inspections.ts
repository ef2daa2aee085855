import type { ClientBase } from 'pg'
import { eachOrderFile } from './each-order-file.ts'
import { projectInspections } from './projections/inspections.ts'

/** The step of the database since which inspections stand in one list. */
export const INSPECTIONS_WRITTEN = '0030-inspections.sql'

/** Writes the inspections of the order files of the world that is stepped into. */
export async function fillInspections(client: ClientBase): Promise<void> {
  await eachOrderFile(client, (state) => projectInspections(client, { state }))
}
