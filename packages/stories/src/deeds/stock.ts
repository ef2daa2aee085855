import type { Answer } from '@gendan/contract/questions'
import { addDays } from '@gendan/kernel/day'
import type { Deed } from '../story.ts'
import { settledTerms } from './selling.ts'
import { THE_ORDER } from './telling-words.ts'

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

/** What was ordered of a line of the cast leaves the warehouse for the ship. */
export function loads(line: number): Deed {
  return {
    act: 'issue-stock',
    on: { line },
    looksAt: 'file',
    input: (scene) => {
      const sold = settledTerms(scene).lines.find(({ id }) => id === `${line}`)
      return { quantity: sold?.quantity, file: scene.id(THE_ORDER), note: '装柜' }
    },
  }
}

/** A head divides an article that runs short as the house proposes it, and says why. */
export function dividesAsProposed(article: string, note: string): Deed {
  return {
    act: 'divide-goods',
    on: { goods: article },
    asks: ({ id }) => ['scarce-goods', { goods: id(article) }],
    input: ({ firm, answer }) => {
      const { claims } = answer as Answer<'scarce-goods'>
      return { firm, shares: claims.map(({ file, proposed }) => ({ file, quantity: proposed })), note }
    },
    about: { says: note },
  }
}
