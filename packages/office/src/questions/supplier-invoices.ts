import type { Answer } from '@gendan/contract/questions'
import type { Party } from '@gendan/firm/party'
import { sumOf } from '@gendan/kernel/decimal'
import { say } from '@gendan/kernel/words'
import { namedStands } from '@gendan/orderfile/invoice/named-account'
import { type OrderFile, orderFile } from '@gendan/orderfile/order-file'
import { billsOf, type Payable, payables } from '@gendan/orderfile/payables'
import { reached } from '@gendan/orderfile/stage'
import { type SupplierInvoice, supplierInvoice } from '@gendan/orderfile/supplier-invoice'
import { loadStanding } from '@gendan/store/aggregates'
import type { Tx } from '@gendan/store/database'
import { ordersOfSupplier } from '@gendan/store/lists/invoices'
import type { Desk } from '../desk.ts'
import { one } from '../standing.ts'

/** One invoice with the names of what it is for, and what of it is paid. */
export async function supplierInvoiceView(tx: Tx, id: string): Promise<Answer<'supplier-invoice'>> {
  const { version, state } = await one(tx, supplierInvoice.kind, id)
  const invoice = state as unknown as SupplierInvoice
  const files = [...new Set(invoice.parts.map(({ file }) => file))].map((file) => ({ kind: orderFile.kind, id: file }))
  const found = await loadStanding(tx, [...files, { kind: 'party', id: invoice.facts.party }])
  const orders = found.filter(({ ref }) => ref.kind === orderFile.kind).map((standing) => standing.state as OrderFile)
  const whose = found.find(({ ref }) => ref.kind === 'party')?.state as Party | undefined
  const owed = orders.flatMap((file) => payables(file))
  const purchases = orders.flatMap(({ deal }) => deal.purchases ?? [])
  return {
    version,
    invoice: state,
    partyName: whose ? say(whose.facts.name, 'en') : '',
    partyNameZh: whose?.facts.name.zh ?? '',
    numbers: Object.fromEntries([
      ...orders.map((file) => [file.id, file.number]),
      ...owed.map(({ purchase, number }) => [purchase, number]),
    ]),
    names: Object.fromEntries(
      purchases.flatMap((purchase) => purchase.lines.map((line) => [`${purchase.id} ${line.id}`, line.name])),
    ),
    named: whose && invoice.facts.payTo ? namedStands(invoice.facts.payTo.account, whose) : 'none',
    dues: owed.flatMap(({ dues }) => dues.filter((due) => due.invoice === id).map(dueOf)),
  }
}

function dueOf({ amount, paid, open, due }: Payable['dues'][number]) {
  return { amount, paid, open, due: due ?? null }
}

/** The purchases of a supplier in open files whose order was sent, line by line with what he has invoiced. */
export async function billable(
  tx: Tx,
  _: Desk,
  { party, invoice }: { readonly party: string; readonly invoice: string },
): Promise<Answer<'billable'>> {
  const ids = await ordersOfSupplier(tx, party)
  const found = await loadStanding(
    tx,
    ids.map((id) => ({ kind: orderFile.kind, id })),
  )
  const files = found.map(({ state }) => state as OrderFile).filter(({ stage }) => !reached(stage, 'E19'))
  return {
    rows: files.flatMap((file) =>
      payables(file)
        .filter(({ supplier }) => supplier === party)
        .flatMap((payable) => billableOf(file, payable, invoice)),
    ),
  }
}

function billableOf(file: OrderFile, payable: Payable, except: string): Answer<'billable'>['rows'] {
  const purchase = file.deal.purchases?.find(({ id }) => id === payable.purchase)
  if (!purchase) return []
  const bills = billsOf(file.deal.money, purchase.id).filter(({ invoice }) => invoice !== except)
  const billedOf = (line: string) =>
    sumOf(bills.flatMap(({ lines }) => lines.filter((one) => one.line === line).map(({ quantity }) => quantity)))
  return [
    {
      ...{ file: file.id, number: file.number, purchase: purchase.id, paper: payable.number },
      ...{ currency: purchase.currency, vatRate: purchase.vatRate, ordered: payable.ordered.amount },
      billed: sumOf(bills.map(({ amount }) => amount.amount)),
      terms: (purchase.terms ?? []).map((term) => ({ ...term })),
      delivered: purchase.promised ?? purchase.deliver,
      lines: purchase.lines.map(({ id, code, name, quantity, unitPrice }) => ({
        ...{ id, code, name: { en: name.en, zh: name.zh }, unit: quantity.unit },
        ...{ price: unitPrice.amount, ordered: quantity.value, billed: billedOf(id) },
      })),
    },
  ]
}
