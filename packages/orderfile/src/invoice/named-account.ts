import { askedNow, isSameNumber } from '@gendan/firm/bank-guard'
import { bankDataOfParty, numbersToCall, type Party, party } from '@gendan/firm/party'
import { type Change, change, type Now } from '@gendan/kernel/act'
import type { BankAccount } from '@gendan/trade/party'
import type { InvoiceFacts } from '../supplier-invoice.ts'

/** How the account that an invoice names stands to those on record of who wrote it. */
export type NamedStands = 'none' | 'on-record' | 'asked' | 'refused' | 'unknown'

/** How an account stands: on record, asked for and waiting for the call, refused at the latest, or never heard of. */
export function namedStands(account: string, of: Party): Exclude<NamedStands, 'none'> {
  const { banks, changes } = bankDataOfParty(of)
  if (banks.some((one) => isSameNumber(one.account, account))) return 'on-record'
  const latest = changes.findLast((one) => isSameNumber(one.account.account, account))
  if (latest?.state === 'open') return 'asked'
  return latest?.state === 'refused' ? 'refused' : 'unknown'
}

/**
 * An account that an invoice names and that is not on record for its writer is asked for as another account of his (docs/decisions/0036, 0045): it holds
 * after another person's call only. One that waits already is not asked for twice; one that was refused is asked for anew.
 */
export function askedByInvoice({ payTo, amount }: InvoiceFacts, of: Party, now: Now): readonly Change[] {
  if (!payTo) return []
  const stands = namedStands(payTo.account, of)
  if (stands === 'on-record' || stands === 'asked') return []
  const { bankName, beneficiary } = payTo
  const account: BankAccount = {
    ...{ id: idFor(payTo.account, amount.currency), bankName, branch: '', swift: '', account: payTo.account },
    ...{ beneficiary: beneficiary || of.facts.name.zh || of.facts.name.en, currency: amount.currency },
  }
  const data = bankDataOfParty(of)
  return askedNow(data, [account], numbersToCall(of), now).map((one) =>
    change(party, of.id, { type: 'bank-change-asked', change: one }),
  )
}

/** An additional account, not one in the place of another: "CNY 0777". The old one holds whatever becomes of it. */
function idFor(account: string, currency: string): string {
  return `${currency} ${account.replace(/\W/g, '').slice(-8)}`
}
