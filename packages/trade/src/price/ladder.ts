import { type Decimal, isPositive, zero } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import type { Worksheet } from '../calculation/worksheet.ts'
import {
  type Incoterm,
  rulesOf,
  sellerClearsImport,
  sellerInsures,
  sellerPaysMainCarriage,
} from '../terms/incoterms.ts'

/**
 * How far a price reaches, from the seller's works to the buyer's door. CPT stands on the rung of CFR and CIP on that of CIF: they
 * differ in the place and in who may use them, not in what the price bears.
 */
export type Rung = 'EXW' | 'FCA' | 'FAS' | 'FOB' | 'CFR' | 'CIF' | 'DAP' | 'DPU' | 'DDP'

const RUNGS: readonly Rung[] = ['EXW', 'FCA', 'FAS', 'FOB', 'CFR', 'CIF', 'DAP', 'DPU', 'DDP']

/** The rung of a rule, by who carries, insures, clears and unloads. */
export function rungOf(incoterm: Incoterm): Rung {
  if (!sellerPaysMainCarriage(incoterm)) return RUNGS.find((rung) => rung === incoterm) ?? 'EXW'
  if (sellerInsures(incoterm)) return 'CIF'
  if (!deliversAtDestination(incoterm)) return 'CFR'
  if (sellerClearsImport(incoterm)) return 'DDP'
  return rulesOf(incoterm).unloading === 'seller' ? 'DPU' : 'DAP'
}

/** The D rules: the seller bears the risk until the goods have arrived. */
export function deliversAtDestination(incoterm: Incoterm): boolean {
  const { risk } = rulesOf(incoterm)
  return risk === 'arrived' || risk === 'unloaded'
}

/** Height on the ladder: EXW 0, FOB 3, CFR 4, CIF 5, the D rules above. */
export function heightOf(rung: Rung): number {
  return RUNGS.indexOf(rung)
}

/** Whether the price of one rule bears a cost that arises first under another: freight, first under CFR, is borne by CIF too. */
export function bears(incoterm: Incoterm, first: Incoterm): boolean {
  const [own, other] = [rungOf(incoterm), rungOf(first)]
  if (other === 'DPU' || other === 'DDP') return own === other
  return heightOf(own) >= heightOf(other)
}

/** What the seller pays between his works and the ship, per unit. */
export interface ShipSideCosts {
  readonly loading?: Decimal | undefined
  readonly exportClearance?: Decimal | undefined
  readonly haulage?: Decimal | undefined
  readonly portCharges?: Decimal | undefined
  readonly boarding?: Decimal | undefined
}

interface Stair {
  readonly to: Rung
  readonly costs: readonly (keyof ShipSideCosts)[]
}

const STAIRS: readonly Stair[] = [
  { to: 'FCA', costs: ['loading', 'exportClearance', 'haulage'] },
  { to: 'FAS', costs: ['portCharges'] },
  { to: 'FOB', costs: ['boarding'] },
]

/** Climbs from a net price under EXW, FCA, FAS or FOB to another of them, up or down (P-08). */
export function climb(price: Decimal, from: Rung, to: Rung, costs: ShipSideCosts, sheet: Worksheet): Decimal {
  const [low, high] = [heightOf(from), heightOf(to)].sort((a, b) => a - b) as [number, number]
  const between = STAIRS.filter((stair) => heightOf(stair.to) > low && heightOf(stair.to) <= high)
  const known = between.flatMap((stair) => stair.costs).filter((cost) => isPositive(costs[cost] ?? zero))
  const figures = Object.fromEntries(known.map((cost) => [cost, costs[cost] ?? zero]))
  if (known.length === 0) {
    if (from !== to) sheet.remark(sameAs(from, to))
    return price
  }
  const sign = heightOf(to) > heightOf(from) ? ' + ' : ' − '
  const says = { en: `${to}, net`, zh: `${to} 净价` }
  return sheet.figure(says, `${to} = ${[from, ...known].join(sign)}`, { ...figures, [from]: price })
}

function sameAs(from: Rung, to: Rung): Words {
  return {
    en: `No cost is given between ${from} and ${to}: the two prices are taken as equal.`,
    zh: `${from} 与 ${to} 之间没有给出费用：视为相等。`,
  }
}
