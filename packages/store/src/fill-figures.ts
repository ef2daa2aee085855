import type { ClientBase } from 'pg'
import { eachOrderFile } from './each-order-file.ts'
import { projectFigures } from './projections/figures.ts'

/** The step of the database since which figures are kept. */
export const FIGURES_WRITTEN = '0029-figures.sql'

/** Writes what figures count of the order files of the world that is stepped into; those that were kept before figures were. */
export async function fillFigures(client: ClientBase): Promise<void> {
  await eachOrderFile(client, (state) => projectFigures(client, { state }))
}
