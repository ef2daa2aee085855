import type { MarginRule } from '@gendan/firm/firm'
import type { Decimal } from '@gendan/kernel/decimal'
import type { Money, Price } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import type { PartyFacts } from '@gendan/trade/party'
import { z } from 'zod'
import type { Gap } from '../../cost/compare.ts'
import type { MarginMaker } from '../../cost/margin-makers.ts'
import type { CostedItem, CostedLine } from '../../cost/parts.ts'
import type { Band, CostTotal } from '../../cost/reckon.ts'
import type { Costing } from '../../cost/rules.ts'
import type { CostLayer, CostSheet } from '../../deal/cost.ts'
import type { Seller } from '../../deal/deal.ts'
import type { Given } from '../../form.ts'

/** Everything on it has its home in the deal; a person chooses the tongue. */
export const ownShape = z.object({ tongue: z.enum(['en', 'zh', 'both']) }).readonly()
export type Own = z.infer<typeof ownShape>

/** A line of the terms with what it costs. */
export interface CostPaperLine extends CostedLine {
  readonly code: string
  readonly name: Words
  readonly unitPrice: Price
  readonly supplierName: Words
}

/** One layer beside the others: what each element came to in the firm's money, and the margin. */
export interface LayerColumn {
  readonly layer: CostLayer
  readonly day: string
  readonly amounts: Readonly<Partial<Record<MarginMaker, Decimal>>>
  readonly profit: Money
  readonly margin: Decimal
}

export interface CostSheetPaper {
  readonly given: Given
  readonly seller: Seller['letterhead']
  readonly buyer: PartyFacts
  readonly customerOrder: string
  /** The latest layer that was reckoned. */
  readonly layer: CostLayer
  readonly day: string
  readonly rate?: NonNullable<CostSheet['rate']>
  readonly currency: string
  readonly home: string
  readonly margin: MarginRule
  readonly lines: readonly CostPaperLine[]
  readonly items: readonly CostedItem[]
  /** Of the lines together. */
  readonly purchase: Money
  readonly refund: Money
  readonly net: Money
  /** Of the items together, in the firm's money. */
  readonly charges: Money
  readonly result?: Omit<CostTotal, 'working'>
  /** The band at the newest rate on record. */
  readonly bandNow?: Band
  readonly layers: readonly LayerColumn[]
  /** What came out otherwise than it was reckoned, with the reason. */
  readonly gaps: readonly (Gap & { readonly reason: string })[]
  readonly note: string
  /** What the rules of a cost judge. */
  readonly costing: Costing
}
