import type { Day } from '@gendan/kernel/day'
import type { Decimal } from '@gendan/kernel/decimal'
import { type Finding, findingOf } from '@gendan/kernel/rule'
import { readXml } from '@gendan/kernel/xml'
import type { Unread } from '../incoming/customer-order/shape.ts'
import { readUbl, type UblFacts } from './ubl/documents.ts'

/** What a supplier's invoice in UBL or EN 16931 says, as far as it is entered here. What is missing was not said. */
export interface BillAsRead {
  /** Who invoices, by the names in the message. */
  readonly seller: string
  readonly number: string
  readonly day?: Day
  readonly due?: Day
  /** What is to be paid, tax included. */
  readonly amount?: { readonly amount: Decimal; readonly currency: string }
  /** In the currency of the amount. */
  readonly tax?: Decimal
  /** Per cent, where the whole invoice has one rate. */
  readonly percent?: Decimal
  readonly account?: { readonly number: string; readonly bank: string; readonly name: string }
  /** Goods and everything else that is not entered from the message: a person sees it here. */
  readonly lines: readonly string[]
  readonly unread: readonly Unread[]
  readonly findings: readonly Finding[]
}

export function readBill(text: string): BillAsRead | { readonly findings: readonly Finding[] } {
  const xml = readXml(text)
  if ('findings' in xml) return xml
  const read = readUbl(xml.root)
  if (!('facts' in read)) return read
  if (read.document !== 'Invoice') return { findings: [other(read.document)] }
  const facts = read.facts as UblFacts<'Invoice'>
  return { ...headOf(facts), ...moneyOf(facts), lines: linesOf(facts), unread: read.unread, findings: read.findings }
}

function headOf({ number, issued, due, means = [], payment = [], seller }: UblFacts<'Invoice'>) {
  const day = due ?? means.find((one) => one.due)?.due ?? payment.find((one) => one.due)?.due
  const payee = means.find((one) => one.payee?.id)?.payee
  const { names = [], legal = [] } = seller?.party ?? {}
  const branch = payee?.branch
  const bank = branch?.bank?.name ?? branch?.name ?? branch?.id?.value ?? ''
  return {
    seller: legal[0]?.name ?? names[0] ?? '',
    number: number?.value ?? '',
    ...(issued ? { day: issued } : {}),
    ...(day ? { due: day } : {}),
    ...(payee?.id ? { account: { number: payee.id.value, bank, name: payee.name ?? '' } } : {}),
  }
}

function moneyOf({ total, taxes = [] }: UblFacts<'Invoice'>) {
  const amount = total?.payable
  const tax = taxes.find((one) => one.amount?.currency === amount?.currency)
  const rates = new Set((tax?.subtotals ?? []).flatMap(({ percent, category }) => category?.percent ?? percent ?? []))
  const [percent] = rates
  return {
    ...(amount ? { amount } : {}),
    ...(tax?.amount ? { tax: tax.amount.amount } : {}),
    ...(percent !== undefined && rates.size === 1 ? { percent } : {}),
  }
}

function linesOf({ lines = [] }: UblFacts<'Invoice'>): readonly string[] {
  return lines.map(({ number, item, quantity, amount }) =>
    [
      number?.value,
      item?.name ?? item?.descriptions?.[0],
      quantity && `${quantity.value} ${quantity.unit}`,
      amount && `${amount.amount} ${amount.currency}`,
    ]
      .filter(Boolean)
      .join(' · '),
  )
}

const RULE = { id: 'UBL-07', weight: 'block', source: { title: 'OASIS UBL 2.4', at: 'Invoice schema' } } as const

function other(document: string): Finding {
  return findingOf(RULE, {
    at: '',
    says: { en: `The file is a UBL ${document}, not an invoice.`, zh: `文件是 UBL ${document}，不是发票。` },
    remedy: { en: 'Ask the supplier for his invoice.', zh: '请向供应商索取发票文件。' },
  })
}
