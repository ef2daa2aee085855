import { doors } from '@gendan/contract/doors'
import type { Goods } from '@gendan/firm/goods'
import type { Party } from '@gendan/firm/party'
import type { Terms } from '@gendan/forms/deal/terms'
import { blocks, judge } from '@gendan/kernel/rule'
import type { Desk } from '@gendan/office/desk'
import { lacks, Refused } from '@gendan/office/problems'
import { firmHere } from '@gendan/office/standing'
import { matchParty } from '@gendan/orderfile/intake/match'
import { gatherOrders, type OpenOrder } from '@gendan/orderfile/intake/open-orders/gather'
import { paymentIn } from '@gendan/orderfile/intake/open-orders/payment-in'
import { readOpenOrders } from '@gendan/orderfile/intake/open-orders/sheet'
import { proposeTerms } from '@gendan/orderfile/intake/propose-terms'
import { termsRules } from '@gendan/orderfile/terms-rules'
import { loadStanding } from '@gendan/store/aggregates'
import { readFence, type Tx } from '@gendan/store/database'
import { goodsOnRecord, ordersOnRecord } from '@gendan/store/lists/on-record'
import { likeParties } from '@gendan/store/lists/parties'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { House } from '../house.ts'
import { deskIn } from '../session.ts'
import { readUpload } from '../uploads/read-upload.ts'
import { sentFile } from './files.ts'

/** Candidates for the name of one customer. */
const LIKE = 5

/** Reads the list of open orders that every office keeps: what is on record is found, nothing is decided here. */
export async function openOrderRoutes(app: FastifyInstance, house: House): Promise<void> {
  app.post<{ Params: { world: string } }>('/api/worlds/:world/open-orders/read', async (request) => {
    const desk = await deskIn(house, request, request.params.world)
    if (!desk.rights.has('order')) throw lacks(desk, 'order')
    const { bytes, name, fields } = await sentFile(request)
    const { columns } = doors['read-open-orders'].input.parse(fields)
    const upload = await readUpload(bytes, name)
    if (upload.kind !== 'sheet') return { columns: {}, heads: [], customers: {}, orders: [], findings: upload.findings }
    const sheet = upload.sheets.find((one) => !one.hidden) ?? upload.sheets[0]
    const read = readOpenOrders(sheet?.rows ?? [], columns ? columnsIn(columns) : {})
    const orders = gatherOrders(read.rows)
    const found = await readFence(desk.pool, desk.fence, (tx) => foundOf(tx, desk, orders))
    return { columns: read.columns, heads: read.heads, findings: [...upload.findings, ...read.findings], ...found }
  })
}

function columnsIn(text: string): Readonly<Record<string, string>> {
  try {
    return z.record(z.string(), z.string().regex(/^[A-Z]{0,3}$/)).parse(JSON.parse(text))
  } catch {
    throw new Refused(422, 'mapping', { en: 'The columns of the sheet cannot be read.', zh: '表格栏位无法识别。' })
  }
}

/** Customers, goods and files that the list names, found together: one query for each name of a customer, one for all else. */
async function foundOf(tx: Tx, desk: Desk, orders: readonly OpenOrder[]) {
  const customers = await customersOf(tx, orders)
  const goods = await goodsOf(tx, orders)
  const there = await ordersOnRecord(
    tx,
    orders.flatMap(({ order }) => order?.number ?? []),
  )
  const currency = (await firmHere(tx, desk)).state.rules.currency
  return {
    customers,
    orders: orders.map((one) => {
      const sure = customers[one.customer]?.find((match) => match.sure)?.id
      const matched = Object.fromEntries(
        (one.order?.lines ?? []).flatMap((line) => {
          const item = goods.get(line.sellerCode ?? '')
          return item ? [[line.number, item] as const] : []
        }),
      )
      return {
        ...one,
        order: one.order ?? null,
        standing: one.standing ?? null,
        goods: Object.fromEntries(Object.entries(matched).map(([line, item]) => [line, item.id])),
        terms: termsOf(one, matched, currency) ?? null,
        known: there.find(({ named, buyer }) => named === one.order?.number && buyer === sure)?.id ?? null,
      }
    }),
  }
}

async function customersOf(tx: Tx, orders: readonly OpenOrder[]) {
  const names = [...new Set(orders.map(({ customer }) => customer).filter(Boolean))]
  const customers: Record<string, readonly { id: string; name: Party['facts']['name']; sure: boolean }[]> = {}
  for (const name of names) {
    const ids = await likeParties(tx, [name], LIKE)
    const states = (
      await loadStanding(
        tx,
        ids.map((id) => ({ kind: 'party', id })),
      )
    ).map(({ state }) => state as Party)
    customers[name] = matchParty({ name, addressLines: [], ids: [] }, states).flatMap(({ id, sure }) => {
      const party = states.find((one) => one.id === id)
      return party ? [{ id, name: party.facts.name, sure }] : []
    })
  }
  return customers
}

async function goodsOf(tx: Tx, orders: readonly OpenOrder[]): Promise<ReadonlyMap<string, Goods>> {
  const codes = [
    ...new Set(orders.flatMap(({ order }) => order?.lines.flatMap(({ sellerCode }) => sellerCode ?? []) ?? [])),
  ]
  const found = await goodsOnRecord(tx, codes)
  const states = await loadStanding(
    tx,
    found.map(({ id }) => ({ kind: 'goods', id })),
  )
  return new Map(found.flatMap(({ named }, i) => (states[i] ? [[named, states[i].state as Goods] as const] : [])))
}

/** The terms, where the list says price, term, place and payment and no rule stands in the way. */
function termsOf({ order }: OpenOrder, goods: Readonly<Record<string, Goods>>, currency: string): Terms | undefined {
  const payment = paymentIn(order?.payment.text[0] ?? '')
  if (!order || !payment || !order.currency || !order.delivery.incoterm || !order.delivery.place) return undefined
  if (order.lines.some(({ unitPrice }) => unitPrice === undefined)) return undefined
  const terms = proposeTerms(order, goods, { payment, currency })
  return blocks(judge(termsRules, terms)) ? undefined : terms
}
