import { billedLineShape } from '@gendan/forms/deal/money'
import type { Aggregate } from '@gendan/kernel/aggregate'
import { dayShape } from '@gendan/kernel/day'
import { decimalShape } from '@gendan/kernel/decimal'
import { moneyShape } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { evidenceShape } from './order-file.ts'

/** What kind of paper a supplier asks for his money with. Only the first lets the refund be asked. */
export const invoiceKinds = {
  special: { en: 'VAT special invoice', zh: '增值税专用发票' },
  ordinary: { en: 'Ordinary invoice', zh: '普通发票' },
  other: { en: 'Receipt, bill from abroad or other', zh: '收据、境外账单等' },
} as const satisfies Record<string, Words>
export type InvoiceKind = keyof typeof invoiceKinds

/** What stands on a supplier's invoice. */
export const invoiceFactsShape = z
  .object({
    /** The supplier's file, by id. */
    party: z.string().min(1).max(80),
    /** As it stands there, without blanks; of a paper invoice its code before it. */
    number: z
      .string()
      .transform((text) => text.replace(/\s+/gu, '').toUpperCase())
      .pipe(z.string().max(60)),
    kind: z.enum(Object.keys(invoiceKinds) as [InvoiceKind, ...InvoiceKind[]]),
    day: dayShape,
    /** Tax included. */
    amount: moneyShape,
    /** "0.13"; 0 where none is shown. */
    rate: decimalShape,
    /** What of the amount is tax. */
    tax: decimalShape,
    /** The last day of payment, where it is not as the purchase's terms say. */
    due: dayShape.optional(),
    note: z.string().trim().max(400),
    /** The account that it wants to be paid to; left out where it names none. Held against those on record (docs/decisions/0045). */
    payTo: z
      .object({
        account: z.string().trim().min(4).max(60),
        bankName: z.string().trim().max(140),
        beneficiary: z.string().trim().max(140),
      })
      .readonly()
      .optional(),
    files: z.array(evidenceShape).max(20).readonly(),
  })
  .readonly()
export type InvoiceFacts = z.infer<typeof invoiceFactsShape>

/** What of an invoice is for one purchase, line by line. */
export const invoicePartShape = z
  .object({
    id: z.string(),
    file: z.string(),
    purchase: z.string(),
    lines: z.array(billedLineShape).max(500).readonly(),
  })
  .readonly()
export type InvoicePart = z.infer<typeof invoicePartShape>

const taken = { reason: z.string(), by: z.string(), at: z.string() }
const who = { by: z.string(), at: z.string() }

const supplierInvoiceShape = z
  .object({
    id: z.string(),
    facts: invoiceFactsShape,
    parts: z.array(invoicePartShape).readonly(),
    withdrawn: z.object(taken).readonly().optional(),
    /** Every time it was entered anew, with the reason. */
    corrected: z.array(z.object(taken).readonly()).readonly(),
    ...who,
  })
  .readonly()
export type SupplierInvoice = z.infer<typeof supplierInvoiceShape>

const said = { facts: invoiceFactsShape, parts: z.array(invoicePartShape).readonly() }

const eventShape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('invoice-recorded'), ...said, ...who }).readonly(),
  z.object({ type: z.literal('invoice-corrected'), ...said, ...taken }).readonly(),
  z.object({ type: z.literal('invoice-withdrawn'), ...taken }).readonly(),
])
export type SupplierInvoiceEvent = z.infer<typeof eventShape>

/** A supplier's invoice: what he asks for, split over the purchases of one order or several. */
export const supplierInvoice: Aggregate<SupplierInvoice, SupplierInvoiceEvent> = {
  kind: 'supplier-invoice',
  shape: 1,
  state: supplierInvoiceShape,
  event: eventShape,
  born: (id) => ({ id, facts: nothing, parts: [], corrected: [], by: '', at: '' }),
  evolve(invoice, event) {
    switch (event.type) {
      case 'invoice-recorded':
        return { ...invoice, facts: event.facts, parts: event.parts, by: event.by, at: event.at }
      case 'invoice-corrected': {
        const { facts, parts, reason, by, at } = event
        return { ...invoice, facts, parts, corrected: [...invoice.corrected, { reason, by, at }] }
      }
      case 'invoice-withdrawn': {
        const { reason, by, at } = event
        return { ...invoice, withdrawn: { reason, by, at } }
      }
    }
  },
}

const nothing: InvoiceFacts = invoiceFactsShape.parse({
  party: '-',
  number: '',
  kind: 'other',
  day: '1970-01-01',
  amount: { amount: '0', currency: 'CNY' },
  rate: '0',
  tax: '0',
  note: '',
  files: [],
})
