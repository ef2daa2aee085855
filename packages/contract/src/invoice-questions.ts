import { z } from 'zod'
import { ask, rows } from './question.ts'
import { listInput } from './shapes.ts'

const text = z.string()
const state = z.record(z.string(), z.unknown())

/** A supplier's invoice. Amounts are exact decimals as text. */
const invoiceRowShape = z.object({
  id: text,
  version: z.number().int(),
  party: text,
  partyName: text,
  partyNameZh: text.describe('In Chinese; empty where he has no such name'),
  number: text,
  kind: z.enum(['special', 'ordinary', 'other']),
  day: text,
  currency: text,
  amount: text,
  tax: text,
  open: text.describe('Still to pay'),
  due: text.nullable().describe('The next day on which something of it is due'),
  orders: text.describe('The numbers of the orders it is for'),
  withdrawn: z.boolean(),
})
export type InvoiceRow = z.infer<typeof invoiceRowShape>

/** A line of a purchase, with what the supplier has invoiced of it. */
const billableLineShape = z.object({
  id: text,
  code: text,
  name: z.object({ en: text, zh: text }),
  unit: text,
  price: text,
  ordered: text,
  billed: text.describe('Of how many an invoice stands; without the invoice that is being corrected'),
})

/** A purchase whose order was sent. */
const billableShape = z.object({
  file: text,
  number: text,
  purchase: text,
  paper: text,
  currency: text,
  vatRate: text,
  ordered: text,
  billed: text,
  terms: z.array(z.object({ share: text, from: text, days: z.number().int() })),
  delivered: text.describe('The day promised, else agreed'),
  lines: z.array(billableLineShape),
})

/** What is open with one party in one currency, by how late it is. */
const ageingRowShape = z.object({
  key: text,
  party: text,
  partyName: text,
  partyNameZh: text.describe('In Chinese; empty where he has no such name'),
  currency: text,
  open: text,
  undated: text.describe('No day is known yet'),
  coming: text.describe('Not due yet'),
  late30: text.describe('1 to 30 days late'),
  late60: text,
  late90: text,
  over: text.describe('More than 90 days late'),
})
export type AgeingRow = z.infer<typeof ageingRowShape>

/** What may be asked about suppliers' invoices, and how old what is open is. */
export const invoiceQuestions = {
  'supplier-invoices': ask(
    "Suppliers' invoices: those not paid to the last cent, or all",
    '供应商发票列表',
    'see',
    z.object({
      ...listInput,
      party: text.optional(),
      all: z.stringbool().or(z.boolean()).default(false),
      sort: z.enum(['day', 'amount']).default('day'),
    }),
    rows(invoiceRowShape),
  ),
  'supplier-invoice': ask(
    "One supplier's invoice, with the purchases it is for",
    '一张供应商发票',
    'see',
    z.object({ id: text }),
    z.object({
      version: z.number().int(),
      invoice: state,
      partyName: text,
      partyNameZh: text,
      numbers: z.record(text, text).describe('Of orders and purchase orders, by id'),
      names: z.record(text, z.object({ en: text, zh: text })).describe('Of lines, by purchase and line'),
      named: z
        .enum(['none', 'on-record', 'asked', 'refused', 'unknown'])
        .describe('How the account that it names stands to those on record'),
      dues: z.array(z.object({ amount: text, paid: text, open: text, due: text.nullable() })),
    }),
  ),
  billable: ask(
    'The purchases of a supplier that he may invoice',
    '供应商可开票的采购',
    'see',
    z.object({ party: text, invoice: text.default('').describe('One that is being corrected, by id') }),
    z.object({ rows: z.array(billableShape) }),
  ),
  ageing: ask(
    'What is open with each party, by how late it is',
    '账龄',
    'see',
    z.object({ way: z.enum(['in', 'out']).default('out') }),
    z.object({ rows: z.array(ageingRowShape) }),
  ),
} as const
