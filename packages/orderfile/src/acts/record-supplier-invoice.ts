import { party } from '@gendan/firm/party'
import { act, change, done, refused } from '@gendan/kernel/act'
import { z } from 'zod'
import { billing, billingLists, billingNeeds, billingShape, entered, numbered } from '../invoice/billing.ts'
import { judgeInvoice } from '../invoice/judge-invoice.ts'
import { askedByInvoice } from '../invoice/named-account.ts'
import { supplierInvoice } from '../supplier-invoice.ts'

const input = z.object(billingShape)

/** Enters what a supplier asks for, held against what was ordered from him. From it follow the due day and his account. */
export const recordSupplierInvoice = act({
  name: 'record-supplier-invoice',
  title: { en: "Enter a supplier's invoice", zh: '登记供应商发票' },
  right: 'money',
  on: supplierInvoice,
  does: 'opens',
  input,
  needs: (unborn, typed) => billingNeeds(unborn, typed),
  lists: (_, typed) => billingLists(typed),
  files: ({ invoice }) => invoice.files.map(({ attachment }) => attachment),
  decide(unborn, typed, now, facts) {
    const findings = judgeInvoice(billing(unborn, typed, now, facts))
    if (findings.length > 0) return refused(findings)
    const parts = numbered(typed.parts, now)
    const event = { type: 'invoice-recorded', facts: typed.invoice, parts, by: now.by.account, at: now.at } as const
    return done([
      change(supplierInvoice, unborn.id, event),
      ...entered(unborn.id, typed.invoice, parts, now),
      ...askedByInvoice(typed.invoice, facts.of(party, typed.invoice.party), now),
    ])
  },
})
