import { ruleBook } from '@gendan/contract/rule-book'
import type { Source, Weight } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'

/** A rule as one reads it: everything but its test. */
export interface RuleLine {
  readonly id: string
  readonly title: Words
  readonly weight: Weight
  readonly source: Source
}

/** Rules that judge the same thing. */
export interface Book {
  readonly title: Words
  readonly rules: readonly RuleLine[]
}

/** The rule book of the house, made from the rules themselves, in the order in which an order meets them; forms without a rule are left out. */
export const books: readonly Book[] = ruleBook.filter(({ rules }) => rules.length > 0)

/** The books with the rules that contain what is sought, in either tongue, in the id or in the source. */
export function found(sought: string): readonly Book[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean)
  return books
    .map((book) => ({
      ...book,
      rules: book.rules.filter((rule) => words.every((word) => textOf(book, rule).includes(word))),
    }))
    .filter(({ rules }) => rules.length > 0)
}

function textOf(book: Book, { id, title, source }: RuleLine): string {
  const parts = [id, title.en, title.zh, source.title, source.at, book.title.en, book.title.zh]
  return parts.join(' ').toLowerCase()
}
