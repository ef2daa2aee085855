import { proposedSheet } from '@gendan/forms/cost/propose'
import {
  type CostElement,
  type CostItem,
  type CostLayer,
  type CostLine,
  type CostSheet,
  costSheetShape,
} from '@gendan/forms/deal/cost'
import type { Deal } from '@gendan/forms/deal/deal'
import type { Terms } from '@gendan/forms/deal/terms'
import type { Day } from '@gendan/kernel/day'
import { type Decimal, decimal, divide, multiply } from '@gendan/kernel/decimal'
import { sellerInsures, sellerPaysMainCarriage } from '@gendan/trade/terms/incoterms'
import { figureOf } from '../order-view/terms-draft.ts'

/** A line while it is costed: figures are what stands in the box; rates in per cent. */
export interface DraftLine {
  readonly line: string
  readonly supplier: string
  readonly purchase: string
  readonly vat: string
  readonly refund: string
  /** The closed order its figures were taken from; '' where they were typed. */
  readonly source: string
}

/** A charge while it is typed: an amount in a money, or per cent of a base. */
export interface DraftItem {
  readonly id: string
  readonly element: CostElement
  readonly name: string
  readonly figure: string
  /** A currency, or the base of a share. */
  readonly in: string
  readonly source: string
}

/** A cost sheet while it is typed; everything stays as it was typed until it is saved. */
export interface CostDraft {
  readonly day: string
  readonly rate: string
  readonly source: string
  readonly rateDay: string
  readonly lines: readonly DraftLine[]
  readonly items: readonly DraftItem[]
  readonly note: string
  /** By element. */
  readonly reasons: Readonly<Record<string, string>>
}

const HUNDRED = decimal('100')
/** A fraction as it is typed: 0.13 is 13. */
export const percentOf = (share: Decimal): Decimal => multiply(share, HUNDRED)

/** What a layer begins with: itself where it was reckoned, else what is known. Lines and charges that lack stand there empty. */
export function startOf(layer: CostLayer, deal: Deal, terms: Terms, day: Day): CostDraft {
  const sheet = deal.cost?.[layer] ?? proposedSheet(layer, deal, terms, deal.house, day)
  const { rate } = sheet
  return {
    day: sheet.day,
    rate: rate?.rate ?? '',
    source: rate?.source ?? '',
    rateDay: rate?.day ?? day,
    lines: terms.lines.map(({ id }) =>
      draftLine(
        id,
        sheet.lines.find(({ line }) => line === id),
      ),
    ),
    items: [...sheet.items.map(draftItem), ...lackingItems(sheet, terms, deal)],
    note: sheet.note,
    reasons: deal.cost?.reasons ?? {},
  }
}

function draftLine(line: string, known: CostLine | undefined): DraftLine {
  if (!known) return { line, supplier: '', purchase: '', vat: '', refund: '', source: '' }
  const { supplier, purchase, vatRate, refundRate, source = '' } = known
  return { line, supplier, purchase, vat: percentOf(vatRate), refund: percentOf(refundRate), source }
}

export function draftItem({ id, element, name, amount, share, of, source = '' }: CostItem): DraftItem {
  const given = amount
    ? { figure: amount.amount, in: amount.currency }
    : { figure: share ? percentOf(share) : '', in: of }
  return { id, element, name, ...given, source }
}

/** Freight and premium, where the term makes them ours and nobody has costed them. */
function lackingItems({ items }: CostSheet, { delivery, currency }: Terms, { house }: Deal): readonly DraftItem[] {
  const has = (element: CostElement) => items.some((item) => item.element === element)
  const wanted: readonly (DraftItem | false)[] = [
    items.length === 0 && { id: 'n0', element: 'inland', name: '', figure: '', in: house.currency, source: '' },
    sellerPaysMainCarriage(delivery.incoterm) &&
      !has('freight') && { id: 'n1', element: 'freight', name: '', figure: '', in: currency, source: '' },
    sellerInsures(delivery.incoterm) &&
      !has('insurance') && { id: 'n2', element: 'insurance', name: '', figure: '', in: 'invoice', source: '' },
  ]
  return wanted.filter((item) => item !== false)
}

/** What was typed, as a sheet. Empty boxes are left out: the rules say what lacks. */
export function sheetOf(draft: CostDraft, terms: Terms, deal: Deal): CostSheet {
  const rate = figureOf(draft.rate)
  const foreign = terms.currency !== deal.house.currency
  const given = {
    from: terms.currency,
    to: deal.house.currency,
    rate,
    source: draft.source.slice(0, 120),
    day: draft.rateDay || draft.day,
  }
  return costSheetShape.parse({
    day: draft.day,
    ...(foreign && rate !== undefined ? { rate: given } : {}),
    lines: draft.lines.filter(({ purchase }) => figureOf(purchase) !== undefined).map(lineOf),
    items: draft.items.filter(({ figure }) => figureOf(figure) !== undefined).map(itemOf),
    note: draft.note.slice(0, 2000),
  })
}

function lineOf({ line, supplier, purchase, vat, refund, source }: DraftLine): unknown {
  const rates = { vatRate: shareOf(vat), refundRate: shareOf(refund) }
  return { line, supplier, purchase: figureOf(purchase), ...rates, ...(source ? { source } : {}) }
}

function itemOf({ id, element, name, figure, in: unit, source }: DraftItem): unknown {
  const base = { id, element, name: name.slice(0, 80), ...(source ? { source } : {}) }
  if (unit === 'invoice' || unit === 'purchase') return { ...base, share: shareOf(figure), of: unit }
  return { ...base, amount: { amount: figureOf(figure), currency: unit }, of: 'purchase' }
}

function shareOf(text: string): Decimal {
  return divide(decimal(figureOf(text) ?? '0'), HUNDRED)
}

/** An id that no item has. */
export function freeItemId(items: readonly DraftItem[]): string {
  const taken = new Set(items.map(({ id }) => id))
  for (let n = items.length + 1; ; n += 1) if (!taken.has(String(n))) return String(n)
}
