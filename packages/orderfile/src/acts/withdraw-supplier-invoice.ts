import { act, change, done, type Now, refused } from '@gendan/kernel/act'
import { z } from 'zod'
import { filesOf, takenOut } from '../invoice/billing.ts'
import { withdrawnAlready } from '../invoice/withdrawn.ts'
import { closedFiles } from '../money/closed-file.ts'
import { orderFile } from '../order-file.ts'
import { type SupplierInvoice, supplierInvoice } from '../supplier-invoice.ts'

const input = z.object({ reason: z.string().trim().min(1).max(400) })

/** Takes a supplier's invoice back out: it was sent back to him, or is none of ours. What was paid stays paid, for the purchase. */
export const withdrawSupplierInvoice = act({
  name: 'withdraw-supplier-invoice',
  title: { en: "Withdraw a supplier's invoice", zh: '撤回供应商发票' },
  right: 'money',
  on: supplierInvoice,
  does: 'changes',
  input,
  needs: (invoice: SupplierInvoice) => filesOf(invoice.parts),
  decide(invoice, { reason }, now: Now, facts) {
    const files = filesOf(invoice.parts).map(({ id }) => facts.of(orderFile, id))
    const findings = [...withdrawnAlready(invoice), ...closedFiles(files)]
    if (findings.length > 0) return refused(findings)
    const why = { reason, by: now.by.account, at: now.at }
    return done([change(supplierInvoice, invoice.id, { type: 'invoice-withdrawn', ...why }), ...takenOut(invoice, why)])
  },
})
