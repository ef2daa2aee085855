import { sampleForm } from '@gendan/forms/kinds/sample-form/form'
import { type Decimal, isPositive } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { writePayment } from '@gendan/trade/terms/payment'
import { latestPaper, type OrderFile } from '../order-file.ts'
import { payables } from '../payables.ts'
import { endedMoney, refundOf } from './ended-money.ts'
import { feeKey, feesOf, feeTerm } from './fees.ts'
import { receivableOf } from './receivable.ts'

/** What a line of the money board is for. */
export const dueNames = {
  deposit: { en: 'Deposit', zh: '定金' },
  balance: { en: 'Balance', zh: '余款' },
  sample: { en: 'Sample fee', zh: '样品费' },
  invoice: { en: "Supplier's invoice", zh: '供应商发票' },
  refund: { en: 'Refund to the customer', zh: '退客户款' },
  purchase: { en: 'Purchase, not invoiced', zh: '采购款（未到票）' },
} as const satisfies Record<string, Words>

/** What is still to come in or go out for an order: a line of the money board. */
export interface DueLine {
  /** Tells the lines of a file apart. */
  readonly key: string
  readonly way: 'in' | 'out'
  /** Whose money it is: the customer's or supplier's file, by id. */
  readonly party: string
  readonly what: keyof typeof dueNames
  /** The paper that asks for it. */
  readonly paper: string
  /** The purchase it is for; empty for what comes in. */
  readonly purchase: string
  /** The supplier's invoice that asks for it, by id; empty for all else. */
  readonly invoice: string
  /** The sample whose fee it is, by id; empty for all else. */
  readonly sample: string
  readonly currency: string
  readonly amount: Decimal
  readonly open: Decimal
  readonly due: string | null
  /** When it is due, in the words of the terms. */
  readonly term: Words
}

/**
 * What is open of a file, from its state alone: nothing of the price before an invoice asked for it, nor from an order that is over. A
 * sample's fee is awaited from the signed sample form on, whatever became of the order after the sample was made.
 */
export function dueLines(file: OrderFile): readonly DueLine[] {
  const over = file.aside?.state === 'cancelled' || file.aside?.state === 'lost'
  return [...fees(file), ...(over ? refund(file) : awaited(file)), ...owed(file)].filter(({ open }) => isPositive(open))
}

/** Sample fees that were asked for; the sample form is the paper that names them. */
function fees(file: OrderFile): readonly DueLine[] {
  return feesOf(file)
    .filter(({ asked }) => asked)
    .map((fee) => ({
      ...{ key: feeKey(fee.sample.id), way: 'in', party: file.buyer, what: 'sample', sample: fee.sample.id },
      paper: latestPaper(file, sampleForm.kind, fee.sample.id)?.number ?? '',
      ...{ purchase: '', invoice: '', currency: fee.amount.currency, amount: fee.amount.amount, open: fee.open.amount },
      ...{ due: fee.due ?? null, term: feeTerm(fee) },
    }))
}

/** What of the customer's money is to be paid back to him. */
function refund(file: OrderFile): readonly DueLine[] {
  const open = refundOf(file)
  const ended = endedMoney(file)
  if (!open || !ended) return []
  const paper = latestPaper(file, 'commercial-invoice') ?? latestPaper(file, 'proforma-invoice')
  return [
    {
      ...{
        key: 'back',
        way: 'out',
        party: file.buyer,
        what: 'refund',
        paper: paper?.number ?? '',
        purchase: '',
        invoice: '',
        sample: '',
      },
      ...{ currency: open.currency, amount: ended.back, open: open.amount, due: null, term: CANCELLED },
    },
  ]
}

const CANCELLED: Words = { en: 'order cancelled', zh: '订单已取消' }

function awaited(file: OrderFile): readonly DueLine[] {
  const asked = latestPaper(file, 'commercial-invoice') ?? latestPaper(file, 'proforma-invoice')
  if (!asked) return []
  const words = termsOf(file)
  return (receivableOf(file)?.dues ?? []).map(({ purpose, amount, open, due }, i) => ({
    key: `in ${i}`,
    way: 'in',
    party: file.buyer,
    what: purpose,
    paper: asked.number,
    purchase: '',
    invoice: '',
    sample: '',
    currency: amount.currency,
    amount: amount.amount,
    open: open.amount,
    due: due ?? null,
    term: { en: words.en[i] ?? '', zh: words.zh[i] ?? '' },
  }))
}

/** Each instalment in the words of the whole: alone it would be called the balance. */
function termsOf({ deal: { contract } }: OrderFile) {
  const { en, zh } = writePayment(contract?.terms.payment ?? { instalments: [] })
  return { en: en.split('; '), zh: zh.split('，') }
}

function owed(file: OrderFile): readonly DueLine[] {
  return payables(file).flatMap(({ purchase, supplier, number: order, ordered: { currency }, dues }) =>
    dues.map(({ key, what, invoice, number, amount, open, due, term }) => ({
      key: ['out', purchase, key].filter(Boolean).join(' '),
      way: 'out',
      party: supplier,
      what: WHATS[what],
      paper: number || order,
      ...{ purchase, invoice, sample: '', currency, amount, open, term },
      due: due ?? null,
    })),
  )
}

const WHATS = { deposit: 'deposit', invoiced: 'invoice', 'to-come': 'purchase' } as const
