import { type Party, type Role, roleShape } from '@gendan/firm/party'
import type { Finding } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { checkBankAccount } from '@gendan/trade/bank-account'
import { type BankAccount, type PartyFacts, partyFactsShape } from '@gendan/trade/party'
import { z } from 'zod'
import { shapeFindings } from '../record-view/shape-findings.ts'

/** A party as it is typed: everything is text until it is read. */
export interface PartyDraft {
  readonly roles: readonly Role[]
  readonly name: Words
  readonly legalName: string
  /** Line for line. */
  readonly address: string
  readonly city: string
  readonly postcode: string
  readonly country: string
  readonly taxId: string
  readonly contact: { readonly name: string; readonly phone: string; readonly email: string }
  readonly banks: readonly BankAccount[]
}

export const emptyParty: PartyDraft = {
  roles: ['customer'],
  name: { en: '', zh: '' },
  legalName: '',
  address: '',
  city: '',
  postcode: '',
  country: '',
  taxId: '',
  contact: { name: '', phone: '', email: '' },
  banks: [],
}

export function draftOf({ roles, facts }: Party): PartyDraft {
  const { name, legalName, addressLines, city, postcode, country, taxId, contact, banks } = facts
  return {
    roles,
    name,
    legalName,
    address: addressLines.join('\n'),
    city,
    postcode,
    country,
    taxId,
    contact: contact ?? { name: '', phone: '', email: '' },
    banks,
  }
}

/** What its acts take. */
export interface PartyInput {
  readonly roles: Role[]
  readonly facts: PartyFacts
}

export interface PartyRead {
  readonly input: PartyInput | undefined
  /** Block what cannot be saved; the accounts' own findings stand beside them. */
  readonly findings: readonly Finding[]
}

const inputShape = z.object({ roles: z.array(roleShape).min(1), facts: partyFactsShape })

/** What is typed, as the act takes it; or everything that is wrong with it, at its field. */
export function readParty(draft: PartyDraft): PartyRead {
  const { roles, address, contact, ...rest } = draft
  const addressLines = address
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const hasContact = Object.values(contact).some((text) => text.trim() !== '')
  const read = inputShape.safeParse({ roles, facts: { ...rest, addressLines, ...(hasContact ? { contact } : {}) } })
  const numbers = draft.banks.flatMap((bank, i) =>
    checkBankAccount(bank).map((finding) => ({ ...finding, at: `banks.${i}.${finding.at}` })),
  )
  const findings = read.success ? [] : shapeFindings(read.error.issues).map(beside)
  return { input: read.success ? read.data : undefined, findings: [...findings, ...numbers] }
}

/** The address is one box; a line that is too long speaks there. */
function beside(finding: Finding): Finding {
  const at = finding.at.replace(/^facts\./, '').replace(/^addressLines.*/, 'address')
  return { ...finding, at: at === 'name' ? 'name.en' : at }
}
