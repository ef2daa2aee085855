import { type Firm, firm } from '@gendan/firm/firm'
import { type Goods, goods } from '@gendan/firm/goods'
import { party } from '@gendan/firm/party'
import { reservedFor, stock } from '@gendan/firm/stock'
import { act, type Change, change, done, type Facts, type Now, refused } from '@gendan/kernel/act'
import { type Need, refTo } from '@gendan/kernel/aggregate'
import { compare, type Decimal, decimalShape, isPositive, subtract, zero } from '@gendan/kernel/decimal'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { stop } from '../refuse.ts'
import { proposeShares } from '../scarce/divide.ts'
import { divideRules } from '../scarce/divide-rules.ts'
import { poolOfRows, standings, WANTED, type WantedRow, wantedOf } from '../scarce/dividing.ts'
import { customerStockShape, type Share, scarcity } from '../scarce/scarcity.ts'
import { stockIn } from '../stock-order.ts'

const reason = z.string().trim().max(300)

/** Writes down what a customer has of an article himself, what he sells, and what he needs at once: with its day and who says so. */
export const noteCustomerStock = act({
  name: 'note-customer-stock',
  title: { en: "Note a customer's own stock", zh: '登记客户自有库存' },
  right: 'order',
  on: goods,
  does: 'changes',
  input: z.object({ noted: customerStockShape }),
  needs: ({ id }, { noted }) => [sheetOf(id), refTo(party, noted.party)],
  decide(article, { noted }, { day, by }, facts) {
    const customer = facts.of(party, noted.party)
    const findings = [
      ...(customer.roles.includes('customer') ? [] : [NO_CUSTOMER]),
      ...(noted.asOf > day ? [LATER] : []),
      ...(compare(noted.stock, zero) < 0 || negative(noted.perWeek) || negative(noted.urgent?.quantity) ? [BELOW] : []),
      ...(noted.urgent && noted.urgent.by < noted.asOf ? [PAST] : []),
    ]
    if (findings.length > 0) return refused(findings)
    return done([change(scarcity, article.id, { type: 'customer-stock-noted', noted, by: by.account })])
  },
})

/** Divides an article that is short between the orders that lack it; what is there is kept for them at once, what comes as it comes in. */
export const divideGoods = act({
  name: 'divide-goods',
  title: { en: 'Divide scarce goods', zh: '分配紧缺商品' },
  right: 'divide',
  on: goods,
  does: 'changes',
  input: z.object({
    firm: z.string(),
    shares: z
      .array(
        z.object({ file: z.string().min(1).max(80), quantity: decimalShape, reason: reason.default('') }).readonly(),
      )
      .min(1)
      .max(200)
      .readonly(),
    note: z.string().trim().max(500).default(''),
  }),
  needs: ({ id }, { firm: firmId }) => [
    sheetOf(id),
    refTo(firm, firmId),
    { ...refTo(stock, id), change: true, maybe: true },
  ],
  lists: ({ id }) => [{ list: WANTED, of: { goods: id } }],
  decide(article, { firm: firmId, shares, note }, now, facts) {
    const dividing = { ...proposedIn(article, facts.of(firm, firmId), facts, now), shares }
    const findings = judge(divideRules, dividing)
    if (blocks(findings)) return refused(findings.filter(({ weight }) => weight === 'block'))
    const decided: readonly Share[] = dividing.proposed.flatMap(({ file, want, quantity: proposed }) => {
      const given = shares.find((one) => one.file === file)
      if (!given) return []
      const { quantity, reason: why } = given
      return [{ file, number: want.number, wanted: wantedOf(want), proposed, quantity, reason: why, left: zero }]
    })
    const division = { day: now.day, by: now.by.account, note, shares: decided }
    return done([
      change(scarcity, article.id, { type: 'goods-divided', division }),
      ...keptFor(article, decided, facts),
    ])
  },
})

/** Ends a division: nobody's share is held for him any more. What is kept for orders stays kept. */
export const endDivision = act({
  name: 'end-division',
  title: { en: 'End a division of goods', zh: '解除商品分配' },
  right: 'divide',
  on: goods,
  does: 'changes',
  input: z.object({ reason: reason.min(2) }),
  needs: ({ id }) => [sheetOf(id)],
  decide({ id }, { reason: why }, { day, by }, facts) {
    if (!facts.of(scarcity, id).division) return refused([NOT_DIVIDED])
    return done([change(scarcity, id, { type: 'division-ended', reason: why, by: by.account, day })])
  },
})

/** Says that a customer was told that he gets less for now, and how. */
export const tellShare = act({
  name: 'tell-share',
  title: { en: 'Told the customer of his share', zh: '已告知客户分配数量' },
  right: 'order',
  on: goods,
  does: 'changes',
  input: z.object({ file: z.string().min(1).max(80), word: reason.min(2) }),
  needs: ({ id }) => [sheetOf(id)],
  decide({ id }, { file, word }, { day, by }, facts) {
    const { division } = facts.of(scarcity, id)
    if (!division?.shares.some((share) => share.file === file)) return refused([NOT_DIVIDED])
    return done([change(scarcity, id, { type: 'share-told', file, word, by: by.account, day })])
  },
})

function sheetOf(id: string): Need {
  return { ...refTo(scarcity, id), change: true, maybe: true }
}

function proposedIn({ id, facts: { unit } }: Goods, ours: Firm, facts: Facts, { day: today }: Pick<Now, 'day'>) {
  const rows = facts.rows(WANTED) as readonly WantedRow[]
  const pool = poolOfRows({ id, unit }, stockIn(id, facts), rows, { firm: ours, today })
  const classed = new Map(rows.map((row) => [row.buyer, row.classed ?? undefined]))
  const standingOf = standings(facts.of(scarcity, id), ours, (buyer) => classed.get(buyer), today)
  return { pool, proposed: proposeShares(pool, standingOf, today) }
}

/** What lies there is kept for the shares at once, those served first first; what others have kept stays theirs. */
function keptFor({ id }: Goods, shares: readonly Share[], facts: Facts): readonly Change[] {
  const before = stockIn(id, facts)
  const theirs = Object.entries(before.reserved).filter(([file]) => !shares.some((share) => share.file === file))
  let left = theirs.reduce((sum, [, { quantity }]) => subtract(sum, quantity), before.onHand)
  return shares.flatMap(({ file, number, quantity }) => {
    const keeps = isPositive(left) ? least(quantity, left) : zero
    left = subtract(left, keeps)
    if (compare(keeps, reservedFor(before, file)) === 0) return []
    return [change(stock, id, { type: 'stock-reserved', file, number, quantity: keeps })]
  })
}

function least(a: Decimal, b: Decimal): Decimal {
  return compare(a, b) <= 0 ? a : b
}

function negative(figure: Decimal | undefined): boolean {
  return figure !== undefined && compare(figure, zero) < 0
}

const NO_CUSTOMER = stop(
  'DIV-11',
  'noted.party',
  { en: 'This firm is no customer of ours.', zh: '该单位不是我方客户。' },
  { en: 'Choose a customer.', zh: '请选客户。' },
)
const LATER = stop(
  'DIV-12',
  'noted.asOf',
  { en: 'That day has not come yet.', zh: '这一天还没到。' },
  { en: 'Enter the day on which it was so.', zh: '请填当时的日期。' },
)
const BELOW = stop(
  'DIV-13',
  'noted.stock',
  { en: 'A quantity below nought is none.', zh: '数量不能为负。' },
  { en: 'Enter nought or more.', zh: '请填 0 或正数。' },
)
const PAST = stop(
  'DIV-14',
  'noted.urgent.by',
  { en: 'The day he needs it by is past already.', zh: '急需日期早于登记日。' },
  { en: 'Enter a later day.', zh: '请填更晚的日期。' },
)
const NOT_DIVIDED = stop(
  'DIV-15',
  'file',
  { en: 'These goods are not divided, or not for this order.', zh: '该商品没有分配，或不含此单。' },
  { en: 'Open the page anew.', zh: '请重新打开本页。' },
)
