import { decimalShape } from '@gendan/kernel/decimal'
import { wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'

/** What an accessory is counted by: each piece of the article, each of its cartons, or once for an order however large. */
export const PER = ['piece', 'carton', 'order'] as const
export type Per = (typeof PER)[number]

/** Before which step of its order an accessory must be there. */
export const NEEDED_FOR = ['production', 'packing'] as const
export type NeededFor = (typeof NEEDED_FOR)[number]

/** One accessory of an article's bill. Figures are checked by the rules of the bill, so that each fault is said with its reason. */
export const billLineShape = z
  .object({
    id: z.string().trim().min(1).max(40),
    /** Its own goods file, by id; empty where it has none. */
    goods: z.string().max(64),
    /** What it is called where it has no file; with a file the name there holds. */
    name: wordsShape,
    /** Counted in; with a file in the unit of the file. */
    unit: z.string().trim().max(20),
    quantity: decimalShape,
    per: z.enum(PER),
    /** What is lost in the work, in per cent of what goes in: "3" asks for 103 where 100 are used. */
    loss: decimalShape,
    needed: z.enum(NEEDED_FOR),
    /** Mark, colour, the customer's own wording. */
    note: z.string().trim().max(500),
    /** From whom it is usually bought, by id; empty where nobody said. */
    supplier: z.string().max(64),
    /** Working days from its order to its delivery. */
    leadDays: z.number().int().max(999).optional(),
    /** The least he sells, in its unit. */
    minimum: decimalShape.optional(),
    /** It is sold in packs of so many: what is bought is rounded up to whole ones. */
    pack: decimalShape.optional(),
  })
  .readonly()
export type BillLine = z.infer<typeof billLineShape>

/** An article's bill of accessories, line by line. */
export const billShape = z.array(billLineShape).max(200).readonly()
export type Bill = z.infer<typeof billShape>

/** The list of articles that stand under others in their bills, at any depth. */
export const BILLS_UNDER = 'bills-under'

/** The accessories on record that a bill names, each once. */
export function accessoriesOf(bill: Bill | undefined): readonly string[] {
  return [...new Set((bill ?? []).flatMap(({ goods }) => goods || []))]
}
