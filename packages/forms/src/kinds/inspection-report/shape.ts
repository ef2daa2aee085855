import type { Words } from '@gendan/kernel/words'
import type { PartyFacts } from '@gendan/trade/party'
import { z } from 'zod'
import type { Seller } from '../../deal/deal.ts'
import type { Inspection } from '../../deal/inspection.ts'
import type { Opening } from '../../deal/quality.ts'
import type { Given } from '../../form.ts'
import type { InspectionPlan } from '../parts/inspection-plan.ts'

/** What a person types on this form and on no other. */
export const ownShape = z.object({ addition: z.string().max(1000), tongue: z.enum(['en', 'zh', 'both']) }).readonly()
export type Own = z.infer<typeof ownShape>

/** One thing that was looked at: what was to be right, and whether it was. */
export interface SeenPoint {
  readonly id: string
  readonly point: Words
  /** What is right, as the production order says it. */
  readonly standard: Words
  readonly right: boolean
  /** It could not be looked at; what was found says why. */
  readonly unseen?: true | undefined
  readonly found: string
}

export interface InspectionReport {
  readonly given: Given
  readonly seller: Seller['letterhead']
  readonly buyer: PartyFacts
  readonly customerOrder: string
  readonly inspection: Omit<Inspection, 'points' | 'photos' | 'purchase' | 'again'>
  /** Who made what is inspected, where the file says so. */
  readonly maker?: PartyFacts
  /** What is inspected: the lines of the order, or of the purchase. */
  readonly goods: readonly { readonly code: string; readonly name: Words }[]
  readonly plan?: InspectionPlan
  readonly points: readonly SeenPoint[]
  readonly photos: readonly string[]
  /** The kept sample that it was compared with: its shelf. */
  readonly keptSample: string
  /** The kept sample that was scanned before anything was looked at, or the manager's word why none was. */
  readonly opening?: Pick<Opening, 'scan' | 'why' | 'day'>
  /** The inspection that these goods had failed before, on its day. */
  readonly before?: string
  readonly addition: string
}
