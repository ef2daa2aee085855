import { formOf } from '@gendan/forms/catalogue'
import type { Deal } from '@gendan/forms/deal/deal'
import { draft } from '@gendan/forms/form'
import { type Difference, differences } from '@gendan/kernel/same'
import { indexFor } from './given-for.ts'
import { type Issued, latestPaper, type OrderFile } from './order-file.ts'

/** An issued paper that no longer agrees with the deal. It is never rewritten; the file says so. */
export interface Stale {
  readonly paper: string
  readonly number: string
  readonly version: number
  readonly changed: readonly Difference[]
}

/** The latest papers of a file that the deal has left behind, and where. */
export function stalePapers(file: OrderFile, deal: Deal): readonly Stale[] {
  return file.papers.filter((paper) => isLatest(file, paper)).flatMap((paper) => staleness(file, paper, deal))
}

function staleness(file: OrderFile, paper: Issued, deal: Deal): readonly Stale[] {
  const form = formOf(paper.kind)
  if (!form || form.ofItsDay) return []
  const { kind, number, version, day, part } = paper
  const now = draft(form, deal, paper.own, {
    ...indexFor(file, kind),
    ...{ number, version, day },
    ...(part ? { part } : {}),
  }).filled
  const changed =
    now === undefined
      ? [{ at: '', before: 'settled', after: 'open' }]
      : differences(paper.filled, now).filter(({ at }) => !NOT_ON_PAPER.test(at))
  return changed.length > 0 ? [{ paper: paper.id, number, version, changed }] : []
}

/**
 * The other side's accounts stand in the content of a paper and on none of its pages: where they are paid is guarded by itself (docs/decisions/0036),
 * and a paper that would print the same again is not out of date.
 */
const NOT_ON_PAPER = /^(supplier|buyer)\.banks(\.|$)/

function isLatest(file: OrderFile, paper: Issued): boolean {
  return latestPaper(file, paper.kind, paper.part)?.id === paper.id
}
