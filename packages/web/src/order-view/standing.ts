import type { Answer } from '@gendan/contract/questions'
import type { Firm } from '@gendan/firm/firm'
import type { Party } from '@gendan/firm/party'
import type { Parted } from '@gendan/forms/form'
import type { Finding } from '@gendan/kernel/rule'
import type { Around, Reviews, Suppliers } from '@gendan/orderfile/deal-of'
import type { Lamp } from '@gendan/orderfile/gate'
import { OUTSIDE } from '@gendan/orderfile/link/sign-link'
import type { OrderFile } from '@gendan/orderfile/order-file'
import type { CountedPath } from '@gendan/orderfile/path/counted'
import type { OwnedPath } from '@gendan/orderfile/path/owner'
import type { Spent } from '@gendan/orderfile/path/spent/spent'
import type { Stale } from '@gendan/orderfile/stale'
import type { NextStep } from '@gendan/orderfile/step'

/** One order file as the question `order` answers it, with the types of the rooms it was made in. */
export interface Standing {
  readonly version: number
  readonly file: OrderFile
  readonly buyer: { readonly version: number; readonly state: Party }
  readonly suppliers: Suppliers
  readonly reviews: Reviews
  readonly lamps: readonly Lamp[]
  readonly next: NextStep
  /** The way of the order today, each step with its owner; none before the customer has ordered. */
  readonly path?: OwnedPath & Partial<CountedPath>
  /** Who spent which of its days. */
  readonly spent?: Spent
  readonly stale: readonly Stale[]
  readonly findings: readonly Finding[]
}

/** The answer crosses the door as plain records; the server made them from these very types. */
export function standingOf(answer: Answer<'order'>): Standing {
  return answer as unknown as Standing
}

/** The sections of a file with the suppliers they name: what parts are called by. */
export function partedOf({ file, suppliers }: Pick<Standing, 'file' | 'suppliers'>): Parted {
  const facts = Object.entries(suppliers).map(([id, one]) => [id, one.facts] as const)
  return { ...file.deal, suppliers: Object.fromEntries(facts) }
}

/** What belongs to the file's deal and lives elsewhere. */
export function aroundOf({ buyer, suppliers, reviews }: Pick<Standing, keyof Around>): Around {
  return { buyer: buyer.state, suppliers, reviews }
}

/** The firm and its people, as the question `firm` answers. */
export interface FirmHere {
  readonly firm: Firm
  readonly people: Answer<'firm'>['people']
  /** A colleague's name; the account where nobody is known by it. */
  readonly nameOf: (account: string) => string
}

export function firmHereOf(answer: Answer<'firm'>): FirmHere {
  return {
    firm: answer.firm as unknown as Firm,
    people: answer.people,
    nameOf: (account) => answer.people.find((one) => one.account === account)?.name ?? OUTSIDERS[account] ?? account,
  }
}

/** Who answered by a link has no account: the line beside it names him. */
const OUTSIDERS: Readonly<Record<string, string>> = { [OUTSIDE]: '链接签回 by link' }
