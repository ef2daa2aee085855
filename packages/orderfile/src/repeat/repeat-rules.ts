import { family, when } from '@gendan/forms/kinds/parts/cells'
import type { Day } from '@gendan/kernel/day'
import type { Rule } from '@gendan/kernel/rule'

/** An order that is about to be copied into a new file. */
export interface Copying {
  /** Whether the old one has terms, settled or offered. */
  readonly hasTerms: boolean
  /** The customer's numbers of the old and of the new order; empty where there is none. */
  readonly oldOrder: string
  readonly newOrder: string
  readonly latest: Day | undefined
  readonly today: Day
}

/** An order that is about to be called the repeat of another. */
export interface Repeating {
  readonly file: string
  readonly of: string
  readonly sameBuyer: boolean
}

const house = { title: 'Gendan decision 0005', at: 'one dataset' }
const copying = family<Copying>('RP')
const repeating = family<Repeating>('RP')

/** What must hold before an order is copied. */
export const copyRules: readonly Rule<Copying>[] = [
  copying('01', 'block', house, { en: 'There are terms to copy', zh: '有条款可复制' }, ({ hasTerms }) =>
    when(
      !hasTerms,
      'from',
      { en: 'The old order has neither terms nor an offer.', zh: '原单既没有条款也没有发盘。' },
      { en: 'Open a new inquiry instead.', zh: '请直接新建询盘。' },
    ),
  ),
  copying(
    '02',
    'block',
    house,
    { en: "The customer's number is that of the new order", zh: '客户单号是新订单的' },
    ({ oldOrder, newOrder }) =>
      when(
        newOrder !== '' && newOrder === oldOrder,
        'customerOrder',
        { en: `${newOrder} is the customer's number of the old order.`, zh: `${newOrder} 是原单的客户单号。` },
        { en: 'Type the number of his new order.', zh: '请填新订单的客户单号。' },
      ),
  ),
  copying('03', 'block', house, { en: 'The day of shipment lies ahead', zh: '装运期在今天之后' }, ({ latest, today }) =>
    when(
      latest !== undefined && latest <= today,
      'latest',
      { en: `The day of shipment ${latest} has passed.`, zh: `装运期 ${latest} 已过。` },
      { en: 'Name the new one, or leave it open.', zh: '请填新的装运期，或先空着。' },
    ),
  ),
]

/** What must hold before an order is called the repeat of another. */
export const repeatRules: readonly Rule<Repeating>[] = [
  repeating('04', 'block', house, { en: 'A repeat is of another order', zh: '返单是另一张订单' }, ({ file, of }) =>
    when(
      file === of,
      'of',
      { en: 'An order does not repeat itself.', zh: '订单不能是自己的返单。' },
      { en: 'Choose an earlier order of this customer.', zh: '请选该客户以前的订单。' },
    ),
  ),
  repeating('05', 'block', house, { en: 'A repeat is of the same customer', zh: '返单属于同一客户' }, ({ sameBuyer }) =>
    when(
      !sameBuyer,
      'of',
      { en: 'That order is of another customer.', zh: '那张订单属于别的客户。' },
      { en: 'Choose an order of this customer.', zh: '请选该客户的订单。' },
    ),
  ),
]
