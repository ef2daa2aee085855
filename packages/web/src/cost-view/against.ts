import { type CostParts, type PricedTerms, partsOf } from '@gendan/forms/cost/parts'
import { sheetBefore } from '@gendan/forms/cost/propose'
import type { CostLayer, CostSheet } from '@gendan/forms/deal/cost'
import type { Deal } from '@gendan/forms/deal/deal'
import type { Terms } from '@gendan/forms/deal/terms'
import type { Words } from '@gendan/kernel/words'
import { gateRecord, type OrderFile } from '@gendan/orderfile/order-file'

/** What a cost is held against while it is typed. */
export interface Against {
  readonly name: Words
  readonly parts: CostParts
}

/** The detailed cost as it was signed, where it was; else the layer before; else the layer itself as it was kept. */
export function against(layer: CostLayer, deal: Deal, terms: Terms, file: OrderFile): Against | undefined {
  const { currency } = deal.house
  const found = (sheet: CostSheet | undefined, on: PricedTerms | undefined, name: Words): Against | undefined => {
    const parts = sheet && on && partsOf(sheet, on, currency)
    return parts && { name, parts }
  }
  const signed = gateRecord(file, 'G4').signed?.facts as SignedFacts | undefined
  return (
    (layer === 'detailed' ? found(signed?.sheet, signed?.terms, SIGNED) : undefined) ??
    found(sheetBefore(layer, deal.cost), terms, BEFORE) ??
    found(deal.cost?.[layer], terms, KEPT)
  )
}

interface SignedFacts {
  readonly sheet?: CostSheet
  readonly terms?: PricedTerms
}

const SIGNED: Words = { en: 'as it was signed', zh: '签名时' }
const BEFORE: Words = { en: 'the layer before', zh: '上一次核算' }
const KEPT: Words = { en: 'as it was kept', zh: '已保存的' }
