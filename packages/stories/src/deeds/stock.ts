import { addDays } from '@gendan/kernel/day'
import type { Deed } from '../story.ts'

interface Own {
  readonly stock: string
  readonly perWeek: string
  readonly urgent: string
  /** Calendar days until he needs what is urgent. */
  readonly within: number
}

/** What the customer has of an article himself, as he wrote today. */
export function notesOwnStock(article: string, { stock, perWeek, urgent, within }: Own): Deed {
  return {
    act: 'note-customer-stock',
    on: { goods: article },
    input: ({ cast, id, today }) => ({
      noted: {
        ...{ party: id(cast.buyer), stock, perWeek, asOf: today, source: '客户今日邮件' },
        urgent: { quantity: urgent, by: addDays(today, within) },
      },
    }),
    about: { what: { en: "the customer's own stock", zh: '客户自有库存' } },
  }
}

/** Of which class a customer is from today on, and why. */
export function classes(customer: string, as: string, reason: string): Deed {
  return {
    act: 'class-customer',
    on: { party: customer },
    input: ({ firm, today }) => ({ firm, class: as, since: today, reason }),
    about: { says: reason },
  }
}
