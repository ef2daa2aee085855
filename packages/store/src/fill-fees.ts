import type { ClientBase } from 'pg'
import { eachOrderFile } from './each-order-file.ts'
import { fileAccount } from './fill-accounts.ts'
import { projectDues } from './projections/dues.ts'
import { projectSamples } from './projections/quality.ts'

/** The step of the database since which sample fees stand among what is awaited and on accounts. */
export const FEES_WRITTEN = '0049-sample-fees.sql'

/** Writes what the order files of the world that is stepped into await for samples, and what of it stands on their customers' accounts. */
export async function fillFees(client: ClientBase): Promise<void> {
  await eachOrderFile(client, async (state) => {
    if (!state.deal.samples?.some(({ fee }) => fee)) return
    await projectDues(client, { state })
    await projectSamples(client, { state })
    await fileAccount(client, state)
  })
}
