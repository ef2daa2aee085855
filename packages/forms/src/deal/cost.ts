import { dayShape } from '@gendan/kernel/day'
import { decimalShape } from '@gendan/kernel/decimal'
import { currencyShape, moneyShape } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'

/** The three times a cost is reckoned: when we quote, when the order stands, when it is closed (seed 003, part 3, item 4). */
export const costLayers = {
  rough: { en: 'Rough, at quotation', zh: '报价概算' },
  detailed: { en: 'Detailed, at order', zh: '订单详算' },
  actual: { en: 'Actual, at closing', zh: '实际结算' },
} as const satisfies Record<string, Words>
export type CostLayer = keyof typeof costLayers
export const costLayerShape = z.enum(Object.keys(costLayers) as [CostLayer, ...CostLayer[]])

/** What an order costs beside its goods. */
export const costElements = {
  accessories: { en: 'Accessories', zh: '辅料' },
  packing: { en: 'Packing', zh: '包装' },
  inland: { en: 'Inland transport', zh: '内陆运输' },
  port: { en: 'Port and loading', zh: '港杂' },
  customs: { en: 'Customs and inspection', zh: '报关报检' },
  documents: { en: 'Documents and certificates', zh: '单证' },
  inspection: { en: 'Quality inspection', zh: '验货' },
  sample: { en: 'Samples', zh: '样品' },
  freight: { en: 'Freight', zh: '国际运费' },
  insurance: { en: 'Insurance', zh: '保险' },
  commission: { en: 'Commission', zh: '佣金' },
  bank: { en: 'Bank charges', zh: '银行费用' },
  interest: { en: 'Interest', zh: '利息' },
  other: { en: 'Other', zh: '其他' },
} as const satisfies Record<string, Words>
export type CostElement = keyof typeof costElements
export const costElementShape = z.enum(Object.keys(costElements) as [CostElement, ...CostElement[]])

/** The closed order that a figure was taken from, with the day it was closed: "LW-26-0012, 2026-05-03". Gone once the figure is typed over. */
const sourceShape = z.string().max(60).optional()

/** What one unit of a line is bought for. */
export const costLineShape = z
  .object({
    /** The line of the terms it is for, by id. */
    line: z.string(),
    /** The supplier's file, by id; empty for our own make or where nobody is chosen yet. */
    supplier: z.string(),
    /** Purchase price of one unit in the firm's money, VAT included. */
    purchase: decimalShape,
    /** "0.13" */
    vatRate: decimalShape,
    refundRate: decimalShape,
    source: sourceShape,
  })
  .readonly()

/** A cost for the whole order: an amount, or a share of the purchase price or of what is invoiced. */
export const costItemShape = z
  .object({
    id: z.string(),
    element: costElementShape,
    name: z.string().trim().max(80),
    amount: moneyShape.optional(),
    /** A fraction, "0.015", of its base. */
    share: decimalShape.optional(),
    of: z.enum(['purchase', 'invoice']),
    source: sourceShape,
  })
  .readonly()

/** What an order costs, as it was reckoned on one day with the rate of that day. */
export const costSheetShape = z
  .object({
    day: dayShape,
    /** One unit of the deal's money in the firm's, with where it was read; absent where both are the same. */
    rate: z
      .object({
        from: currencyShape,
        to: currencyShape,
        rate: decimalShape,
        source: z.string().max(120),
        day: dayShape,
      })
      .readonly()
      .optional(),
    lines: z.array(costLineShape).max(2000).readonly(),
    items: z.array(costItemShape).max(60).readonly(),
    note: z.string().max(2000),
  })
  .readonly()

/** The cost of an order in its layers, and why the actual one differs from the detailed, element by element. */
export const costSectionShape = z
  .object({
    rough: costSheetShape.optional(),
    detailed: costSheetShape.optional(),
    actual: costSheetShape.optional(),
    reasons: z.record(z.string(), z.string().max(500)).readonly(),
  })
  .readonly()
export type CostLine = z.infer<typeof costLineShape>
export type CostItem = z.infer<typeof costItemShape>
export type CostSheet = z.infer<typeof costSheetShape>
export type CostSection = z.infer<typeof costSectionShape>
