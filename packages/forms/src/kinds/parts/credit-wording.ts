import type { Credit, DocumentKind, Requirement } from '@gendan/credit/terms/credit'
import type { Day } from '@gendan/kernel/day'
import type { PartyFacts } from '@gendan/trade/party'
import { type BoundCredit, termsOfBound } from '../../deal/bound-credit.ts'
import { referencesIn, type Said, saidOf, speaksOf } from './credit-said.ts'

/** What a credit has a paper say, in its own words (docs/decisions/0059). */
export interface CreditWording extends Said {
  readonly number: string
  readonly issued?: Day
  readonly bank?: string
  readonly applicant?: Credit['applicant']
  readonly beneficiary?: Credit['beneficiary']
  /** How many other credits pay the order: they word nothing. */
  readonly others: number
  /** The item of field 46A that this paper answers, as it stands. */
  readonly item: string
  readonly originals: number
  readonly copies: number
  readonly demands: readonly { readonly what: string; readonly value: string }[]
  /** Which facts of the credit itself the paper quotes: asked of it or of all documents, and nowhere forbidden. */
  readonly quotes: { readonly number: boolean; readonly issued: boolean; readonly bank: boolean }
}

/** The credit under which the papers of an order are made: the first that pays it. Undefined where none does. */
export function creditOf(credits: readonly BoundCredit[] | undefined): Credit | undefined {
  const [first] = credits ?? []
  return first && { number: first.number, ...termsOfBound(first) }
}

/** The items of field 46A that ask for a kind of paper, in their order. */
export function itemsFor(credit: Credit | undefined, kind: DocumentKind): readonly Requirement[] {
  return (credit?.documents ?? []).filter((item) => item.kind === kind)
}

/** A paper that the credit does not ask for by name: one original. */
const FIRST: Partial<Requirement> = {}

/** What a credit has one paper say; `at` is which of the items of its kind it answers. */
export function wordingFor(
  credits: readonly BoundCredit[] | undefined,
  kind: DocumentKind,
  at = '0',
): CreditWording | undefined {
  const credit = creditOf(credits)
  if (!credit) return undefined
  const {
    text = '',
    originals = 1,
    copies = 0,
    demands: asked = [],
  } = itemsFor(credit, kind).find((_, i) => `${i}` === at) ?? FIRST
  const conditions = credit.conditions.filter((one) => speaksOf(one.text, kind)).map((one) => one.text)
  const demands = asked.map(({ what, value = '' }) => ({ what, value }))
  return {
    number: credit.number ?? '',
    others: (credits?.length ?? 1) - 1,
    ...known(credit),
    ...{ item: text, originals, copies, demands },
    quotes: referencesIn([text, ...conditions]),
    ...saidOf(demands, conditions),
  }
}

function known({ issued, issuingBank, applicant, beneficiary }: Credit) {
  return {
    ...(issued ? { issued } : {}),
    ...(issuingBank ? { bank: issuingBank } : {}),
    ...(applicant ? { applicant } : {}),
    ...(beneficiary ? { beneficiary } : {}),
  }
}

/** The buyer as the credit names its applicant (UCP 600 art. 18 a ii): name and address line for line; the customer's file otherwise. */
export function buyerUnder(credit: Pick<CreditWording, 'applicant'> | undefined, buyer: PartyFacts): PartyFacts {
  const { name, address = '' } = credit?.applicant ?? {}
  if (!name) return buyer
  const { contact: _, ...known } = buyer
  const addressLines = address
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  return { ...known, name: { en: name, zh: '' }, legalName: '', addressLines, city: '', postcode: '', country: '' }
}

/** What the credit wants of a paper under a word of its demands: the consignee, the freight, the form. Empty where it wants nothing. */
export function demandOf(credit: Pick<CreditWording, 'demands'> | undefined, what: string): string {
  return credit?.demands.find((one) => one.what === what)?.value ?? ''
}
