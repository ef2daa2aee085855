import type { Credit } from '../terms/credit.ts'
import type { Contract } from './contract.ts'

/** One point on which a credit is held against the contract, as the analysis sheet lays it out. */
export interface Point {
  readonly rule: string
  readonly en: string
  readonly zh: string
  /** The path of the term in the credit. */
  readonly at: string
  /** What each says; undefined where it is silent. */
  readonly credit: (credit: Credit) => string | undefined
  readonly contract: (contract: Contract) => string | undefined
  /** Whether they agree; undefined where a person must judge. Asked only where both say something. */
  readonly agree: (credit: Credit, contract: Contract) => boolean | undefined
  /** What the amendment should read, in the words of the contract; undefined where no amendment mends it. */
  readonly ask: (contract: Contract) => string | undefined
  /** The credit may leave it to the contract: then there is nothing to judge. */
  readonly silent?: true
}
