import type { Fault } from '@gendan/kernel/shape-faults'
import { termsOf } from '../given-credit.ts'
import type { Credit } from '../terms/credit.ts'
import { withAmendments } from './amendments.ts'
import type { Presentation } from './presentation.ts'

/** The credit that a presentation is held against, with the amendments that bind; or every reason why its terms are not known. */
export function boundCredit({
  credit,
  amendments,
}: Presentation): { readonly credit: Credit } | { readonly errors: readonly Fault[] } {
  const given = termsOf(credit)
  if ('errors' in given) return given
  if (saysNothing(given.credit)) return { errors: [nothingRead(given.read ? 'credit.text' : 'credit.credit')] }
  return withAmendments(given.credit, amendments)
}

/** Terms to which documents can be held; a number or a name alone holds nobody to anything. */
const BINDING = [
  'expiry',
  'amount',
  'drafts',
  'partialShipments',
  'transhipment',
  'placeOfReceipt',
  'portOfLoading',
  'portOfDischarge',
  'placeOfDelivery',
  'latestShipment',
  'shipmentPeriod',
  'goods',
  'documents',
  'conditions',
  'presentationPeriod',
] as const satisfies readonly (keyof Credit)[]

function saysNothing(credit: Credit): boolean {
  return BINDING.every((term) => {
    const value = credit[term]
    return value === undefined || (Array.isArray(value) && value.length === 0)
  })
}

function nothingRead(path: string): Fault {
  return {
    path,
    code: 'no-terms',
    message: {
      en: `${path}: no term of a credit was read, so nothing can be examined against it. Give the whole message, or its terms as “credit”.`,
      zh: `${path}：未读出任何信用证条款，无法据以审单。请提供完整电文，或以“credit”给出条款。`,
    },
  }
}
