import { type Credit, creditShape } from '../terms/credit.ts'
import type { Amendment } from './presentation.ts'

/**
 * The terms that bind: amendments that the beneficiary accepted, each as a whole, in their order (UCP 600 art. 10 c, e). One that nobody
 * answered leaves the terms as they were. Its fields are those of the credit.
 */
export function withAmendments(credit: Credit, amendments: readonly Amendment[]): Credit {
  const accepted = amendments.filter(({ status }) => status === 'accepted').map(({ fields }) => fields)
  const read = creditShape.safeParse(Object.assign({ ...credit }, ...accepted))
  return read.success ? read.data : credit
}
