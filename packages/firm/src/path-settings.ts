import { dayShape } from '@gendan/kernel/day'
import { wordsShape } from '@gendan/kernel/words'
import { countryShape } from '@gendan/trade/country'
import { incotermShape } from '@gendan/trade/terms/incoterms'
import { z } from 'zod'

/** How an order is paid, as far as its path takes another way by it. */
export const pathPayments = ['letter', 'transfer'] as const

/** Spans of orders of one kind: of these goods, paid like this, delivered like this. What is left empty is any. */
export const templateShape = z
  .object({
    id: z.string().trim().min(1).max(40),
    name: wordsShape,
    /** Kinds of goods by how they are made, by id. */
    kinds: z.array(z.string().max(40)).max(40).readonly(),
    payments: z.array(z.enum(pathPayments)).max(2).readonly(),
    terms: z.array(incotermShape).max(11).readonly(),
    /** Working days by the name of the span; the firm's own hold for those it leaves out. */
    days: z.record(z.string().max(40), z.number().int().min(0).max(200)).readonly(),
  })
  .readonly()
export type PathTemplate = z.infer<typeof templateShape>

/** What of an order decides which template holds. */
export interface Templated {
  readonly kind: string
  readonly payment: (typeof pathPayments)[number]
  readonly incoterm: string
}

/** The template that says most about an order and nothing against it; of equals the first. */
export function templateFor(templates: readonly PathTemplate[], order: Templated): PathTemplate | undefined {
  const fits = templates.filter(
    ({ kinds, payments, terms }) =>
      allows(kinds, order.kind) && allows(payments, order.payment) && allows(terms, order.incoterm),
  )
  return fits.reduce<PathTemplate | undefined>((best, one) => (best && said(best) >= said(one) ? best : one), undefined)
}

function allows(wanted: readonly string[], is: string): boolean {
  return wanted.length === 0 || wanted.includes(is)
}

/** Goods say more than payment, payment more than terms of delivery. */
function said({ kinds, payments, terms }: PathTemplate): number {
  return (kinds.length > 0 ? 4 : 0) + (payments.length > 0 ? 2 : 0) + (terms.length > 0 ? 1 : 0)
}

const closedDays = z.array(dayShape).max(400).readonly()

/** By which days the path of an order is reckoned and when an alarm rings, where the firm wants it otherwise than the house. */
export const pathShape = z
  .object({
    /** Working days by the name of the span. */
    days: z.record(z.string().max(40), z.number().int().min(0).max(200)).readonly(),
    /** Days before or after which an alarm rings, by the alarm's id. */
    alarms: z.record(z.string().max(40), z.number().int().min(0).max(200)).readonly(),
    /** Days of the week without work, Monday 1 to Sunday 7, and single days closed or worked; the country's holidays hold besides. */
    calendar: z
      .object({
        /** Whose public holidays hold; China's where nothing is said. */
        country: countryShape.optional(),
        weekend: z.array(z.number().int().min(1).max(7)).max(6).readonly().optional(),
        closed: closedDays.optional(),
        open: closedDays.optional(),
      })
      .readonly(),
    /** Days of other countries that the firm knows better, by country: closed, worked all the same, their week. */
    abroad: z
      .record(
        countryShape,
        z
          .object({
            weekend: z.array(z.number().int().min(1).max(7)).max(6).readonly().optional(),
            closed: closedDays.optional(),
            open: closedDays.optional(),
          })
          .readonly(),
      )
      .readonly()
      .optional(),
    /** Spans of kinds of orders, where they take longer or shorter than the others. */
    templates: z.array(templateShape).max(40).readonly().optional(),
  })
  .readonly()
