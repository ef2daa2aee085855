import type { Firm } from '@gendan/firm/firm'
import { type Day, dayShape } from '@gendan/kernel/day'
import { type Decimal, decimalShape } from '@gendan/kernel/decimal'
import { moneyShape } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import type { BankAccount, PartyFacts } from '@gendan/trade/party'
import { z } from 'zod'
import type { Given } from '../form.ts'

/** On which side of us a party stands: what a customer owes us, what we owe a supplier. */
export const sides = {
  customer: { en: 'Customer', zh: '客户' },
  supplier: { en: 'Supplier', zh: '供应商' },
} as const satisfies Record<string, Words>
export const sideShape = z.enum(['customer', 'supplier'])
export type Side = z.infer<typeof sideShape>

/** What puts a line on an account. */
export const entryNames = {
  invoice: { en: 'Invoice', zh: '商业发票' },
  bill: { en: "Supplier's invoice", zh: '供应商发票' },
  purchase: { en: 'Purchase order', zh: '采购单' },
  amended: { en: 'Amended', zh: '更正' },
  cancelled: { en: 'Order cancelled', zh: '订单取消' },
  beside: { en: 'Beside the price', zh: '价款以外' },
  'sample-fee': { en: 'Sample fee', zh: '样品费' },
  'fee-received': { en: 'Sample fee received', zh: '收样品费' },
  'fee-counted': { en: 'Sample fee refunded with the order', zh: '样品费抵货款' },
  'fee-stays': { en: 'Sample fee not refunded, order cancelled', zh: '订单取消，样品费不退' },
  receipt: { en: 'Payment received', zh: '收款' },
  payment: { en: 'Payment made', zh: '付款' },
  kept: { en: 'Kept, order cancelled', zh: '订单取消，扣留' },
  carried: { en: 'Carried to another order', zh: '转入他单' },
  returned: { en: 'Paid back', zh: '退款' },
  charges: { en: 'Bank charges borne by the seller', zh: '卖方承担手续费' },
  unallotted: { en: 'On account, for no order yet', zh: '预收预付，未定订单' },
} as const satisfies Record<string, Words>

/** One line of an account. Amounts are in the account's own currency. */
export const accountLineShape = z
  .object({
    /** Tells the lines of one file or slip apart. */
    key: z.string(),
    side: sideShape,
    party: z.string(),
    currency: z.string(),
    day: dayShape,
    what: z.enum(Object.keys(entryNames) as [keyof typeof entryNames, ...(keyof typeof entryNames)[]]),
    /** What is settled together: a file, or one purchase of it; empty for what is for no order yet. */
    item: z.string(),
    /** The order file, by id and number; empty where there is none. */
    file: z.string(),
    order: z.string(),
    /** The paper by its number, the slip by its id. */
    paper: z.string(),
    slip: z.string(),
    reference: z.string(),
    /** What moved on our account, where it was another money. */
    moved: moneyShape.optional(),
    /** What is owed more by it. */
    charged: decimalShape,
    /** What is owed less by it. */
    settled: decimalShape,
    /** By when it is due, instalment by instalment; the last day is left out where it is not known. */
    dues: z.array(z.object({ amount: decimalShape, due: dayShape.optional() }).readonly()).readonly(),
  })
  .readonly()
export type AccountLine = z.infer<typeof accountLineShape>

/** A line as a statement shows it, with what stands after it. */
export type StatementRow = Omit<AccountLine, 'key' | 'side' | 'party' | 'currency' | 'dues'> & {
  readonly balance: Decimal
}

/** What is not settled at the end of the period. */
export interface OpenItem {
  readonly order: string
  readonly file: string
  readonly paper: string
  readonly day: Day
  /** The next day on which something of it is due. */
  readonly due?: Day
  readonly open: Decimal
  /** Of it, what should have come. */
  readonly overdue: Decimal
  /** Days since the invoice. */
  readonly age: number
}

/** How old what is open is: days since the invoice, up to and with. */
export const ages = ['30', '60', '90', 'over'] as const
export type Age = (typeof ages)[number]

/** An account over a period, reckoned. */
export interface Account {
  readonly currency: string
  readonly from: Day
  readonly to: Day
  readonly opening: Decimal
  readonly rows: readonly StatementRow[]
  readonly charged: Decimal
  readonly settled: Decimal
  readonly closing: Decimal
  readonly open: readonly OpenItem[]
  readonly ageing: Readonly<Record<Age, Decimal>>
  /** Paid ahead of what it is for: deposits before the invoice, money for no order yet. */
  readonly credit: Decimal
  readonly overdue: Decimal
}

/** The statement as a paper. */
export interface AccountStatement {
  readonly given: Given
  readonly seller: Firm['letterhead']
  readonly side: Side
  readonly party: PartyFacts
  readonly account: Account
  /** Where a customer pays what is open. */
  readonly bank?: BankAccount
  readonly addition: string
}
