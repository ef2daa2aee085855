import { amended, areTags } from '../terms/amend.ts'
import { type Credit, creditShape } from '../terms/credit.ts'
import type { Amendment } from './presentation.ts'

/**
 * The terms that bind: amendments that the beneficiary accepted, each as a whole, in the order in which they came (UCP 600 art. 10 c, e). One
 * that nobody answered leaves the terms as they were. Its fields are those of the message (44C, 46B) or terms of the credit (latestShipment).
 */
export function withAmendments(credit: Credit, amendments: readonly Amendment[]): Credit {
  let terms = credit
  for (const { status, fields } of amendments) if (status === 'accepted') terms = after(terms, fields)
  return terms
}

function after(credit: Credit, fields: Amendment['fields']): Credit {
  if (areTags(fields)) return amended(credit, fields)
  const read = creditShape.safeParse({ ...credit, ...fields })
  return read.success ? read.data : credit
}
