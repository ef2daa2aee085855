import { party } from '@gendan/firm/party'
import { act, change, done, refused } from '@gendan/kernel/act'
import { z } from 'zod'
import { billing, billingLists, billingNeeds, billingShape, entered, numbered, takenOut } from '../invoice/billing.ts'
import { judgeInvoice } from '../invoice/judge-invoice.ts'
import { askedByInvoice } from '../invoice/named-account.ts'
import { withdrawnAlready } from '../invoice/withdrawn.ts'
import { supplierInvoice } from '../supplier-invoice.ts'

const input = z.object({ ...billingShape, reason: z.string().trim().min(1).max(400) })

/** Enters an invoice anew that was entered wrongly, with the reason. What was paid for it stays with it. */
export const correctSupplierInvoice = act({
  name: 'correct-supplier-invoice',
  title: { en: "Correct a supplier's invoice", zh: '更正供应商发票' },
  right: 'money',
  on: supplierInvoice,
  does: 'changes',
  input,
  needs: (before, typed) => billingNeeds(before, typed),
  lists: (_, typed) => billingLists(typed),
  files: ({ invoice }) => invoice.files.map(({ attachment }) => attachment),
  decide(before, typed, now, facts) {
    const findings = [...withdrawnAlready(before), ...judgeInvoice(billing(before, typed, now, facts))]
    if (findings.length > 0) return refused(findings)
    const parts = numbered(typed.parts, now)
    const why = { reason: typed.reason, by: now.by.account, at: now.at }
    return done([
      change(supplierInvoice, before.id, { type: 'invoice-corrected', facts: typed.invoice, parts, ...why }),
      ...takenOut(before, why),
      ...entered(before.id, typed.invoice, parts, now),
      ...askedByInvoice(typed.invoice, facts.of(party, typed.invoice.party), now),
    ])
  },
})
