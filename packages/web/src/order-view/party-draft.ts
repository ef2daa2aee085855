import type { PartyAsRead } from '@gendan/forms/incoming/customer-order/shape'
import { type Finding, findingOf } from '@gendan/kernel/rule'
import { isCountry } from '@gendan/trade/country'
import { type PartyFacts, partyFactsShape } from '@gendan/trade/party'

/** A new customer while its facts are typed. */
export interface PartyDraft {
  readonly en: string
  readonly zh: string
  readonly legalName: string
  /** Line for line. */
  readonly address: string
  readonly city: string
  readonly postcode: string
  readonly country: string
  readonly taxId: string
  readonly person: string
  readonly phone: string
  readonly email: string
}

/** What the customer's order says of its buyer, as far as a party file asks for it. */
export function partyDraftOf(read: PartyAsRead | undefined): PartyDraft {
  const name = read?.name || (read?.legalName ?? '')
  const chinese = /\p{Script=Han}/u.test(name)
  return {
    en: chinese ? '' : name.slice(0, 200),
    zh: chinese ? name.slice(0, 200) : '',
    legalName: (read?.legalName ?? '').slice(0, 200),
    address: (read?.addressLines ?? []).join('\n'),
    city: [read?.city, read?.region].filter(Boolean).join(', '),
    postcode: read?.postcode ?? '',
    country: isCountry(read?.country ?? '') ? (read?.country ?? '') : '',
    taxId: read?.taxId ?? '',
    person: read?.contact?.name ?? '',
    phone: read?.contact?.phone ?? '',
    email: read?.contact?.email ?? '',
  }
}

const RULE = { id: 'PARTY', weight: 'block', source: { title: 'Gendan', at: 'party file' } } as const

/** The facts as they would be kept, or what is missing of them. */
export function readParty(draft: PartyDraft): { readonly facts?: PartyFacts; readonly findings: readonly Finding[] } {
  const named = draft.en.trim() !== '' || draft.zh.trim() !== ''
  const findings = [
    ...(named ? [] : [lacks('name', 'The customer has no name.', '客户没有名称。')]),
    ...(draft.country ? [] : [lacks('country', 'Choose the country of the customer.', '请选客户的国家或地区。')]),
  ]
  if (findings.length > 0) return { findings }
  const { en, zh, address, city, postcode, country, taxId, person, phone, email, legalName } = draft
  const lines = address.split('\n').map((line) => line.trim().slice(0, 120))
  const read = partyFactsShape.safeParse({
    name: { en, zh },
    legalName,
    addressLines: lines.filter(Boolean).slice(0, 5),
    ...{ city: city.slice(0, 80), postcode: postcode.slice(0, 20), country, taxId: taxId.slice(0, 40) },
    ...(person.trim()
      ? { contact: { name: person.slice(0, 120), phone: phone.slice(0, 60), email: email.slice(0, 160) } }
      : {}),
    banks: [],
  })
  if (read.success) return { facts: read.data, findings: [] }
  return { findings: read.error.issues.map((issue) => lacks(issue.path.join('.'), issue.message, issue.message)) }
}

function lacks(at: string, en: string, zh: string): Finding {
  return findingOf(RULE, { at, says: { en, zh } })
}
