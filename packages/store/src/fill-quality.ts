import type { ClientBase } from 'pg'
import { eachOrderFile } from './each-order-file.ts'
import { projectSamples } from './projections/quality.ts'

/** The step of the database since which samples stand in one list. */
export const QUALITY_WRITTEN = '0024-quality.sql'

/** Writes the samples of the order files of the world that is stepped into. */
export async function fillQuality(client: ClientBase): Promise<void> {
  await eachOrderFile(client, (state) => projectSamples(client, { state }))
}
