import type { Firm } from '@gendan/firm/firm'
import type { Post } from '@gendan/firm/posts'
import { type Band, reckon } from '@gendan/forms/cost/reckon'
import type { ContractSection, Deal } from '@gendan/forms/deal/deal'
import type { Terms } from '@gendan/forms/deal/terms'
import { pricedLines } from '@gendan/forms/kinds/parts/priced-lines'
import type { Day } from '@gendan/kernel/day'
import type { Decimal } from '@gendan/kernel/decimal'
import type { Money } from '@gendan/kernel/money'
import { type Difference, differences, same } from '@gendan/kernel/same'
import type { Words } from '@gendan/kernel/words'
import { keeps } from '../binding.ts'
import { boughtAsSigned } from '../bought-for.ts'
import { type Lamp, signersOf } from '../gate.ts'
import { costedToMarginAgreed } from '../gates/costed-to-margin-agreed.ts'
import { lampsAgain } from '../gates.ts'
import type { OrderFile } from '../order-file.ts'
import { type Stale, stalePapers } from '../stale.ts'
import { holderOf } from './holder.ts'

/** Terms as somebody proposes to change them, with the customer's own number for them; '' keeps the one that stands. */
export interface Proposed {
  readonly terms: Terms
  readonly customerOrder: string
}

/** The margin of the detailed cost at the newest rate, and the posts that decide over it. */
export interface MarginAt {
  readonly margin: Decimal
  readonly band: Band
}

/** What a change of settled terms does, before it is made. */
export interface ChangeShown {
  readonly version: number
  readonly changes: readonly Difference[]
  readonly total: { readonly before: Money; readonly after: Money }
  readonly margin: { readonly before: MarginAt | undefined; readonly after: MarginAt | undefined }
  /** Who signs the margin once it is changed; nobody where no detailed cost stands. */
  readonly marginSigners: readonly Post[]
  /** Gates that close again; `already` where they are closed now. */
  readonly closing: readonly (Lamp & { readonly already: boolean })[]
  /** Issued papers that no longer agree, and who holds them; `already` where they do not agree now. */
  readonly stale: readonly (Stale & { readonly already: boolean; readonly holder: Words })[]
  /** Purchases whose lines in the terms change, or that must be on board before they are delivered: their suppliers must confirm again. */
  readonly purchases: readonly Concerned[]
}

interface Concerned {
  readonly id: string
  readonly supplier: Words
  readonly lines: readonly string[]
  readonly day: boolean
}

/**
 * What would change and what it reopens, worked out by making the change on a copy: which gates close and which papers are left behind is
 * what their own facts say, and stands in no list.
 */
export function changeOf(file: OrderFile, deal: Deal, firm: Firm, proposed: Proposed, today: Day): ChangeShown {
  const before = file.deal.contract
  if (!before) throw new RangeError('no settled terms to change')
  const contract = nextContract(before, proposed, today)
  const next = { ...file, deal: { ...file.deal, contract } }
  const nextDeal = { ...deal, contract }
  const wasStale = new Set(stalePapers(file, deal).map(({ paper }) => paper))
  return {
    version: contract.version,
    changes: differences(
      { ...before.terms, customerOrder: before.customerOrder },
      { ...contract.terms, customerOrder: contract.customerOrder },
    ),
    total: { before: pricedLines(before.terms).total, after: pricedLines(contract.terms).total },
    margin: { before: marginAt(deal, before.terms), after: marginAt(deal, contract.terms) },
    marginSigners: deal.cost?.detailed ? signersOf(costedToMarginAgreed, firm, { deal: nextDeal, part: '' }) : [],
    closing: closingBy(file, deal, firm, contract),
    stale: stalePapers(next, nextDeal).map((one) => ({
      ...one,
      already: wasStale.has(one.paper),
      holder: holderOf(file, deal, one.paper),
    })),
    purchases: concerned(file, deal, before.terms, contract.terms),
  }
}

/** The gates that are closed once other terms stand: what was signed or asked there is not what it was. */
export function closingBy(file: OrderFile, deal: Deal, firm: Firm, contract: ContractSection): ChangeShown['closing'] {
  const was = new Set(lampsAgain(file, deal, firm).map(keyOf))
  const next = { ...file, deal: { ...file.deal, contract } }
  return lampsAgain(next, { ...deal, contract }, firm).map((lamp) => ({ ...lamp, already: was.has(keyOf(lamp)) }))
}

/** The terms as the next version of them; '' for the customer's number keeps the one that stands. */
export function nextContract(before: ContractSection, { terms, customerOrder }: Proposed, today: Day): ContractSection {
  return { version: before.version + 1, settled: today, customerOrder: customerOrder || before.customerOrder, terms }
}

function keyOf({ gate, part }: Lamp): string {
  return `${gate}/${part}`
}

function marginAt({ cost, house }: Deal, terms: Terms): MarginAt | undefined {
  const now = cost?.detailed && reckon(cost.detailed, terms, house).now
  return now && { margin: now.margin, band: now.band }
}

/** The purchases whose suppliers were promised the order for something else: other goods, quantities, packing or a day before theirs. */
function concerned(
  file: OrderFile,
  { purchases = [], suppliers }: Deal,
  before: Terms,
  after: Terms,
): ChangeShown['purchases'] {
  return purchases.flatMap((purchase) => {
    const serves = boughtAsSigned(file, purchase)
    const [was, is] = [serves(purchase, before), serves(purchase, after)]
    if (keeps(was, is)) return []
    const { id, supplier } = purchase
    const lines = was.lines.filter(
      (line) =>
        !same(
          line,
          is.lines.find((one) => one.id === line.id),
        ),
    )
    const name = suppliers[supplier]?.name ?? { en: supplier, zh: supplier }
    return [{ id, supplier: name, lines: lines.map((line) => line.id), day: !keeps(was.latest, is.latest) }]
  })
}
