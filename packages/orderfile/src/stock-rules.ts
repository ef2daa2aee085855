import type { Goods } from '@gendan/firm/goods'
import { freeOf, reservedFor, type Stock } from '@gendan/firm/stock'
import { family, when } from '@gendan/forms/kinds/parts/cells'
import { add, compare, type Decimal, isPositive, isZero, subtract, zero } from '@gendan/kernel/decimal'
import type { Quantity } from '@gendan/kernel/money'
import type { Finding, Rule, Source } from '@gendan/kernel/rule'
import { unitOf } from '@gendan/trade/unit'
import type { ReportedIn } from './progress/reported-in.ts'

/** A movement of stock about to be written down. */
export interface Moving {
  readonly does: 'receive' | 'issue' | 'count' | 'reserve'
  readonly goods: Goods
  readonly stock: Stock
  readonly quantity: Quantity
  /** Why it moves, where no order says it. */
  readonly note?: string
  /** While the goods are divided: what the shares of other orders still ask of the warehouse, and what this order may have kept at most. */
  readonly shared?: Shared | undefined
  /** The order it is for, with how much of these goods its terms sell, in the goods' unit. */
  readonly order?: MovedFor | undefined
}

export interface Shared {
  readonly others: Decimal
  /** None where the order has no share. */
  readonly own?: Decimal
}

interface MovedFor {
  readonly id: string
  readonly number: string
  readonly sells: Decimal
  /** Why goods are not moved or kept for it any more, or not now; empty while it goes on. */
  readonly stops: readonly Finding[]
  /** What the reports of its workshop have brought in already, where something comes in. */
  readonly reported?: ReportedIn
}

const rule = family<Moving>('STK')
const standard: Source = { title: '国际贸易从业标准 (001)', at: '高级 备货管理 2：生产、库存情况' }

/** What must hold before stock moves or is kept for an order. */
export const stockRules: readonly Rule<Moving>[] = [
  rule(
    '01',
    'block',
    standard,
    { en: 'Counted in the unit of the goods', zh: '按商品单位计数' },
    ({ goods, quantity }) =>
      when(
        unitOf(quantity.unit)?.code !== goods.facts.unit,
        'quantity.unit',
        {
          en: `Stock of ${goods.facts.code} is kept in ${goods.facts.unit}, not in ${quantity.unit}.`,
          zh: `${goods.facts.code} 的库存以 ${goods.facts.unit} 计，不是 ${quantity.unit}。`,
        },
        { en: `Say how many ${goods.facts.unit} it is.`, zh: `请折算成 ${goods.facts.unit} 填写。` },
      ),
  ),
  rule('02', 'block', standard, { en: 'There is something to move', zh: '数量有效' }, ({ does, quantity: { value } }) =>
    when(
      does === 'count' || does === 'reserve' ? compare(value, zero) < 0 : !isPositive(value),
      'quantity.value',
      { en: `${value} cannot be written down.`, zh: `数量 ${value} 无法登记。` },
      { en: 'Enter what was really counted.', zh: '请按实际点数填写。' },
    ),
  ),
  rule('03', 'block', standard, { en: 'No more goes out than lies there', zh: '出库不超过现存' }, (moving) =>
    when(
      moving.does === 'issue' && compare(moving.quantity.value, moving.stock.onHand) > 0,
      'quantity.value',
      {
        en: `${moving.stock.onHand} lie there, ${moving.quantity.value} cannot go out.`,
        zh: `现存 ${moving.stock.onHand}，不能出库 ${moving.quantity.value}。`,
      },
      {
        en: 'Write down what came in first, or count the stock.',
        zh: '请先登记入库，或先盘点。',
      },
    ),
  ),
  rule('04', 'block', standard, { en: 'What is kept for another order stays', zh: '不动用其他订单的预留' }, (moving) =>
    when(
      moving.does === 'issue' && within(moving) && compare(moving.quantity.value, open(moving)) > 0,
      'quantity.value',
      {
        en: `Of ${moving.stock.onHand} only ${open(moving)} may go out here: the rest is kept for ${othersOf(moving)}.`,
        zh: `现存 ${moving.stock.onHand}，本次最多出库 ${open(moving)}：其余为 ${othersOf(moving)} 预留。`,
      },
      { en: 'Set that reservation free first, with those who hold it.', zh: '请先与相关订单商定，释放预留。' },
    ),
  ),
  rule('05', 'block', standard, { en: 'Only what is free is kept for an order', zh: '只能预留可用库存' }, (moving) =>
    when(
      moving.does === 'reserve' &&
        isPositive(moving.quantity.value) &&
        compare(moving.quantity.value, open(moving)) > 0,
      'quantity.value',
      {
        en: `${open(moving)} are free for this order, ${moving.quantity.value} cannot be kept.`,
        zh: `本单可预留 ${open(moving)}，不能预留 ${moving.quantity.value}。`,
      },
      { en: 'Keep less, buy or make the rest.', zh: '请减少预留，其余安排采购或生产。' },
    ),
  ),
  rule(
    '06',
    'block',
    standard,
    { en: 'The order sells these goods, and so many', zh: '订单含此商品且数量相符' },
    (moving) =>
      when(
        moving.does === 'reserve' &&
          moving.order !== undefined &&
          compare(moving.quantity.value, moving.order.sells) > 0,
        'quantity.value',
        {
          en: `${moving.order?.number} sells ${moving.order?.sells} of ${moving.goods.facts.code}; ${moving.quantity.value} cannot be kept for it.`,
          zh: `${moving.order?.number} 只订 ${moving.goods.facts.code} ${moving.order?.sells}，不能为它预留 ${moving.quantity.value}。`,
        },
        { en: 'Keep no more than the order sells.', zh: '预留数量不要超过订单数量。' },
      ),
  ),
  rule('07', 'warn', standard, { en: 'The count covers what is kept', zh: '盘点数不少于预留' }, (moving) =>
    when(
      moving.does === 'count' && isPositive(missing(moving)),
      'quantity.value',
      {
        en: `${missing(moving)} are missing of what is kept for ${othersOf(moving)}.`,
        zh: `为 ${othersOf(moving)} 预留的数量缺 ${missing(moving)}。`,
      },
      {
        en: 'Tell the owners of these orders, and set free what is not there.',
        zh: '请通知相关订单的跟单员，并释放缺少的预留。',
      },
    ),
  ),
  rule('08', 'block', standard, { en: 'What goes out for no order says why', zh: '无订单出库须写原因' }, (moving) =>
    when(
      moving.does === 'issue' && moving.order === undefined && !moving.note,
      'note',
      { en: 'It goes out for no order, and no reason is written down.', zh: '不是为订单出库，又没有写原因。' },
      {
        en: 'Choose the order, or write why: a sample, a return, scrap.',
        zh: '请选择订单，或写明原因：寄样、退货、报废等。',
      },
    ),
  ),
  rule('09', 'block', standard, { en: 'The order it moves for goes on', zh: '所属订单仍在进行' }, ({ order }) =>
    (order?.stops ?? []).map(({ says, remedy }) => ({
      at: 'file',
      says: { en: `${order?.number}: ${says.en}`, zh: `${order?.number}：${says.zh}` },
      ...(remedy ? { remedy } : {}),
    })),
  ),
  rule(
    '10',
    'block',
    { title: 'Gendan decision 0039', at: 'scarce goods' },
    { en: 'Divided goods go to those they were divided to', zh: '已分配的商品按分配数量使用' },
    (moving) =>
      when(
        takesFromShares(moving),
        'quantity.value',
        {
          en: `${moving.goods.facts.code} is scarce and divided: ${moving.quantity.value} would be taken from the shares of others.`,
          zh: `${moving.goods.facts.code} 紧缺已分配：${moving.quantity.value} 会占用其他订单的份额。`,
        },
        {
          en: 'Have the goods divided anew, or end the division.',
          zh: '请重新分配，或解除分配。',
        },
      ),
  ),
  rule(
    '11',
    'warn',
    { title: 'Gendan decision 0046', at: 'one report, one movement' },
    { en: 'What a report brought in is not brought in again by hand', zh: '报数已入库的不再手工入库' },
    ({ does, order }) =>
      when(
        does === 'receive' && order?.reported !== undefined,
        'file',
        {
          en: `The workshop’s reports of ${order?.number} have brought ${order?.reported?.quantity} in already, the last on ${order?.reported?.last}.`,
          zh: `${order?.number} 的车间报数已入库 ${order?.reported?.quantity}，最近一次 ${order?.reported?.last}。`,
        },
        {
          en: 'Write down only what no report tells; a wrong figure is corrected in its report.',
          zh: '只登记报数里没有的；数字有误请更正报数。',
        },
      ),
  ),
]

/** What of it goes beyond what is kept for the order, and beyond what the shares of others leave free. */
function takesFromShares({ does, stock, quantity, order, shared }: Moving): boolean {
  if (!shared || (does !== 'reserve' && does !== 'issue')) return false
  const kept = order ? reservedFor(stock, order.id) : zero
  const more = subtract(quantity.value, kept)
  if (!isPositive(more)) return false
  if (shared.own !== undefined) return compare(quantity.value, shared.own) > 0
  return compare(more, subtract(freeOf(stock), shared.others)) > 0
}

/** Beyond what lies there STK-03 speaks already. */
function within({ quantity, stock }: Moving): boolean {
  return compare(quantity.value, stock.onHand) <= 0
}

/** What this order, or nobody's order, may take: the free stock and what is kept for it. */
function open({ stock, order }: Moving): Decimal {
  const free = add(freeOf(stock), order ? reservedFor(stock, order.id) : zero)
  return isPositive(free) ? free : zero
}

function missing({ stock, quantity }: Moving): Decimal {
  return subtract(subtract(stock.onHand, freeOf(stock)), quantity.value)
}

function othersOf({ stock, order }: Moving): string {
  const others = Object.entries(stock.reserved).filter(([id, { quantity }]) => id !== order?.id && !isZero(quantity))
  return others.map(([, { number }]) => number).join(', ')
}
