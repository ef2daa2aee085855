import type { Words } from '@gendan/kernel/words'
import type { TrueDeal, Way } from './true-deal.ts'
import type { SetInput } from './true-set.ts'

/** One thing done to a presentation that complies, with its label: what a learner must find, and what the engine must. */
export interface Operator {
  readonly id: string
  readonly says: Words
  /** The rules that must speak of it; none of a harmless change. */
  readonly rules: readonly string[]
  /** The document it is done to, or the presentation as a whole: two things are not done to one. */
  readonly on?: string
  /** Whether a deal has what it changes. */
  readonly fits?: (deal: TrueDeal) => boolean
  /** What was done otherwise than the credit has it; the documents say so truly. */
  readonly done?: (deal: TrueDeal) => TrueDeal
  /** What a document shows otherwise. */
  readonly shown?: (set: SetInput, deal: TrueDeal) => void
}

/** Whether the goods of a deal go this way. */
export const goes = (way: Way) => (deal: TrueDeal) => deal.way === way
export const bySea = goes('sea')
/** The document of a kind in a set. */
export const paper = (set: SetInput, kind: string): SetInput =>
  set.documents.find((one: { readonly kind: string }) => one.kind === kind)
export const without = (set: SetInput, kind: string) => {
  set.documents = set.documents.filter((one: { readonly kind: string }) => one.kind !== kind)
}

/** Freight marked the other way. */
export const turned = (document: SetInput) => {
  document.freight = document.freight === 'FREIGHT COLLECT' ? 'FREIGHT PREPAID' : 'FREIGHT COLLECT'
}

/** A fault with its label, and the rules that find it, parted by blanks. */
export const fault = (
  id: string,
  en: string,
  zh: string,
  rules: string,
  more: Omit<Operator, 'id' | 'says' | 'rules'> & { readonly on: string },
): Operator => ({
  id,
  says: { en, zh },
  rules: rules.split(' '),
  ...more,
})
