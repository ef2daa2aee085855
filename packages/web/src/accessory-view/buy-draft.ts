import type { AccessoryRow } from '@gendan/contract/accessory-questions'
import type { Day } from '@gendan/kernel/day'
import { decimal, divide } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import type { buyAccessories } from '@gendan/orderfile/acts/buy-accessories'
import type { z } from 'zod'
import { figureOf } from '../order-view/terms-draft.ts'

type BuyInput = z.infer<typeof buyAccessories.input>

/** What is typed of one line that is chosen; what is not typed is as proposed. */
export interface LineTyped {
  readonly supplier?: string
  readonly quantity?: string
  readonly price?: string
}

/** What is typed of one supplier's order. */
export interface OrderTyped {
  readonly deliver?: string
  readonly vat?: string
  readonly place?: string
  readonly quality?: Words
}

export interface BuyDraft {
  readonly chosen: readonly string[]
  readonly lines: Readonly<Record<string, LineTyped>>
  readonly orders: Readonly<Record<string, OrderTyped>>
}

export const nothingChosen: BuyDraft = { chosen: [], lines: {}, orders: {} }

export interface BuyLine {
  readonly row: AccessoryRow
  readonly quantity: string
  readonly price: string
}

/** What would be bought of one supplier. */
export interface Buy {
  /** Empty while none is chosen. */
  readonly supplier: string
  readonly deliver: string
  readonly vat: string
  readonly place: string
  readonly quality: Words
  readonly lines: readonly BuyLine[]
}

/** The chosen lines put together by supplier, each as proposed or as typed over it. A line that the order does not take any more is left out. */
export function buysOf(draft: BuyDraft, rows: readonly AccessoryRow[], quality: Words, today: Day): readonly Buy[] {
  const chosen = rows.filter(({ key }) => draft.chosen.includes(key))
  const groups = Map.groupBy(chosen, ({ key, supplier }) => draft.lines[key]?.supplier ?? supplier)
  return [...groups].map(([supplier, of]) => {
    const typed = draft.orders[supplier] ?? {}
    return {
      supplier,
      deliver: typed.deliver ?? neededFirst(of, today),
      vat: typed.vat ?? '13',
      place: typed.place ?? '',
      quality: typed.quality ?? quality,
      lines: of.map((row) => ({
        row,
        quantity: draft.lines[row.key]?.quantity ?? row.toBuy,
        price: draft.lines[row.key]?.price ?? row.lastPrice?.amount ?? '',
      })),
    }
  })
}

/** The first day on which one of them is needed; today where that is over. */
function neededFirst(of: readonly AccessoryRow[], today: Day): string {
  const [first = ''] = of.flatMap(({ by }) => by ?? []).toSorted()
  return first !== '' && first < today ? today : first
}

/** Whether every box that holds something holds a figure: only then it can be sent to be judged. */
export function isReadable(buys: readonly Buy[]): boolean {
  const figures = buys.flatMap(({ vat, lines }) => [
    vat,
    ...lines.flatMap(({ quantity, price }) => [quantity, price || '0']),
  ])
  return buys.every(({ deliver }) => deliver !== '') && figures.every((text) => figureOf(text) !== undefined)
}

/** As the act takes it; an empty price is nought, and the rules of purchases speak of it. */
export function inputOf(buys: readonly Buy[], currency: string): BuyInput {
  return {
    buys: buys.map(({ supplier, deliver, vat, place, quality, lines }) => ({
      ...{ supplier, deliver, place, quality, currency, packing: NOTHING, payment: NOTHING },
      vatRate: divide(read(vat), decimal('100')),
      lines: lines.map(({ row, quantity, price }) => ({
        key: row.key,
        quantity: { value: read(quantity), unit: row.unit },
        unitPrice: { amount: read(price), currency, per: row.unit },
      })),
    })),
  }
}

function read(text: string) {
  return decimal(figureOf(text) ?? '0')
}

const NOTHING: Words = { en: '', zh: '' }
