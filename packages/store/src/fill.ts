import type { ClientBase } from 'pg'
import { ACCOUNTS_WRITTEN, fillAccounts } from './fill-accounts.ts'
import { ADDRESSES_WRITTEN, fillAddresses } from './fill-addresses.ts'
import { CARRIED_LISTED, fillCarried } from './fill-carried.ts'
import { FEES_WRITTEN, fillFees } from './fill-fees.ts'
import { FIGURES_WRITTEN, fillFigures } from './fill-figures.ts'
import { fillInspections, INSPECTIONS_WRITTEN } from './fill-inspections.ts'
import { fillPaths, inEveryWorld } from './fill-paths.ts'
import { fillPresentations, PRESENTATIONS_FOUND } from './fill-presentations.ts'
import { fillQuality, QUALITY_WRITTEN } from './fill-quality.ts'
import { fillSaid, SAID_WRITTEN } from './fill-said.ts'
import { FILES_TOLD_ANEW, retellFiles } from './fill-states.ts'

/**
 * Writes what the steps of the database that were just run cannot write in SQL: states first, for what lists show is drawn from them. In the
 * open transaction of the steps, after an upgrade as after a backup of an earlier release was brought back.
 */
export async function fillSince(client: ClientBase, steps: readonly string[]): Promise<void> {
  if (steps.includes(FILES_TOLD_ANEW)) await inEveryWorld(client, retellFiles)
  await fillPaths(client)
  if (steps.includes(FIGURES_WRITTEN)) await inEveryWorld(client, fillFigures)
  if (steps.includes(QUALITY_WRITTEN)) await inEveryWorld(client, fillQuality)
  if (steps.some((step) => INSPECTIONS_WRITTEN.includes(step))) await inEveryWorld(client, fillInspections)
  if (steps.some((step) => ACCOUNTS_WRITTEN.includes(step))) await inEveryWorld(client, fillAccounts)
  if (steps.includes(FEES_WRITTEN)) await inEveryWorld(client, fillFees)
  if (steps.includes(CARRIED_LISTED)) await inEveryWorld(client, fillCarried)
  if (steps.includes(PRESENTATIONS_FOUND)) await inEveryWorld(client, fillPresentations)
  if (steps.includes(SAID_WRITTEN)) await inEveryWorld(client, fillSaid)
  if (steps.includes(ADDRESSES_WRITTEN)) await inEveryWorld(client, fillAddresses)
}
