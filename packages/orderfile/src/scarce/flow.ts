import type { Sections } from '@gendan/forms/deal/deal'
import type { Purchase } from '@gendan/forms/deal/purchase'
import { add, type Decimal, zero } from '@gendan/kernel/decimal'
import { unitOf } from '@gendan/trade/unit'
import type { OrderFile } from '../order-file.ts'

/** What an order lets come in of an article, and after which step of its way it is there. */
export interface FlowIn {
  /** "complete", "purchase-delivered/p1". */
  readonly node: string
  readonly from: 'production' | 'purchase'
  /** Who delivers or makes it, by id; empty for our own workshop. */
  readonly party: string
  readonly quantity: Decimal
}

/** What an order wants of an article and what it lets come in, in one unit. It changes with the file alone: lists keep it. */
export interface GoodsFlow {
  readonly goods: string
  /** Its code in the table of units. */
  readonly unit: string
  readonly wants: Decimal
  readonly comes: readonly FlowIn[]
}

/** What the order wants and lets come in of each article, until its goods are on board; none before its terms are settled. */
export function flowsOf({ deal }: Pick<OrderFile, 'deal'>, shipped: boolean): readonly GoodsFlow[] {
  const { contract, purchases = [] } = deal
  if (!contract || shipped) return []
  const flows = new Map<string, GoodsFlow>()
  const at = (goods: string, unit: string) =>
    flows.get(`${goods} ${unit}`) ?? { goods, unit, wants: zero, comes: [] as readonly FlowIn[] }
  const put = (flow: GoodsFlow) => flows.set(`${flow.goods} ${flow.unit}`, flow)
  for (const { goods, quantity } of contract.terms.lines) {
    const flow = at(goods, codeOf(quantity.unit))
    if (goods) put({ ...flow, wants: add(flow.wants, quantity.value) })
  }
  for (const { goods, unit, ...comes } of [...bought(purchases), ...made(deal)]) {
    const flow = at(goods, unit)
    put({ ...flow, comes: [...flow.comes, comes] })
  }
  return [...flows.values()]
}

interface Coming extends FlowIn {
  readonly goods: string
  readonly unit: string
}

/** Every line of a purchase that names an article: materials and ready-made goods alike go through the warehouse. */
function bought(purchases: readonly Purchase[]): readonly Coming[] {
  return purchases.flatMap(({ id, supplier, lines }) =>
    lines
      .filter(({ goods }) => goods !== '')
      .map(({ goods, quantity: { value: quantity, unit } }) => ({
        ...{ goods, unit: codeOf(unit), node: `purchase-delivered/${id}`, from: 'purchase' as const },
        ...{ party: supplier, quantity },
      })),
  )
}

/** What is made; where the same goods are bought ready made for the line, the purchase tells it and it is not told twice. */
function made({ contract, production, purchases = [] }: Sections): readonly Coming[] {
  const bought = new Set(purchases.flatMap(({ lines }) => lines.map((one) => `${one.for} ${one.goods}`)))
  return (production?.lines ?? []).flatMap(({ line, quantity: { value: quantity, unit } }) => {
    const goods = contract?.terms.lines.find(({ id }) => id === line)?.goods ?? ''
    if (goods === '' || bought.has(`${line} ${goods}`)) return []
    const base = { goods, unit: codeOf(unit), node: 'complete', from: 'production' as const }
    return [{ ...base, party: production?.maker ?? '', quantity }]
  })
}

function codeOf(unit: string): string {
  return unitOf(unit)?.code ?? unit
}
