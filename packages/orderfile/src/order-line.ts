import type { Terms } from '@gendan/forms/deal/terms'
import { pricedLines } from '@gendan/forms/kinds/parts/priced-lines'
import { fold } from '@gendan/kernel/grams'
import type { Words } from '@gendan/kernel/words'
import { needsCredit, writePayment } from '@gendan/trade/terms/payment'
import type { Aside } from './aside-shape.ts'
import type { LampState } from './gate.ts'
import { gateStoodBefore } from './next-carried.ts'
import type { OrderFile } from './order-file.ts'
import { stageNumber } from './stage.ts'

/** What lists show of a file, from its state alone. */
export interface OrderLine {
  readonly id: string
  readonly number: string
  /** Position in the list of stages, for sorting. */
  readonly stage: number
  readonly buyer: string
  /** The parties it is bought from, each once. */
  readonly suppliers: readonly string[]
  readonly customerOrder: string
  readonly owner: string
  readonly goods: Words
  readonly lines: number
  readonly currency: string
  readonly amount: string | null
  readonly delivery: string
  readonly payment: Words
  /** Paid by letter of credit, whole or in part. */
  readonly byCredit: boolean
  readonly latestShipment: string | null
  /** The gate it stands before: the first that is not open, or the last of all. */
  readonly gate: string
  readonly lamp: LampState
  /** Beside its way: 'hold', 'cancelled' or 'lost'; empty where it goes on. */
  readonly aside: Aside['state'] | ''
  readonly opened: string
  /** All of the order's own that is searched, folded; the words of its customer and its suppliers come beside it. */
  readonly words: string
}

const nothing: Words = { en: '', zh: '' }

export function orderLine(file: OrderFile): OrderLine {
  const { id, number, buyer, owner, opened, deal } = file
  const terms = deal.contract?.terms ?? deal.offer?.terms
  const customerOrder = deal.contract?.customerOrder ?? deal.order?.order.number ?? file.begun?.customerOrder ?? ''
  const goods = goodsWords(file, terms)
  return {
    id,
    number,
    stage: stageNumber(file.stage),
    buyer,
    suppliers: [...new Set(deal.purchases?.map(({ supplier }) => supplier))],
    customerOrder,
    owner,
    goods,
    lines: terms?.lines.length ?? deal.order?.order.lines.length ?? deal.inquiry?.wants.length ?? 0,
    ...money(file, terms),
    delivery: terms
      ? `${terms.delivery.incoterm} ${terms.delivery.place}`.trim()
      : (deal.order?.order.delivery.incoterm ?? ''),
    payment: terms ? writePayment(terms.payment) : nothing,
    byCredit: terms !== undefined && needsCredit(terms.payment),
    latestShipment: terms?.shipment.latest ?? null,
    ...gateStoodBefore(file),
    aside: file.aside?.state ?? '',
    opened,
    words: fold(texts(file, goods, customerOrder).filter(Boolean).join(' ')),
  }
}

function money(file: OrderFile, terms: Terms | undefined): Pick<OrderLine, 'currency' | 'amount'> {
  if (terms) return { currency: terms.currency, amount: pricedLines(terms).total.amount }
  const order = file.deal.order?.order
  return { currency: order?.currency ?? '', amount: order?.stated.payable?.amount ?? null }
}

function goodsWords(file: OrderFile, terms: Terms | undefined): Words {
  const first = terms?.lines[0]?.name
  if (first) return first
  const ordered = file.deal.order?.order.lines[0]
  if (ordered) return { en: ordered.name || ordered.description, zh: '' }
  return file.deal.inquiry?.wants[0]?.text ?? nothing
}

function texts(file: OrderFile, goods: Words, customerOrder: string): readonly string[] {
  const terms = file.deal.contract?.terms ?? file.deal.offer?.terms
  const lines = terms?.lines.flatMap((line) => [line.code, line.customerCode, line.name.en, line.name.zh]) ?? []
  const ordered =
    file.deal.order?.order.lines.flatMap((line) => [line.buyerCode ?? '', line.sellerCode ?? '', line.name]) ?? []
  const papers = file.papers.map((paper) => paper.number)
  const own = [
    file.number,
    customerOrder,
    goods.en,
    goods.zh,
    ...lines.slice(0, 50),
    ...ordered.slice(0, 50),
    ...papers,
  ]
  return [...own, ...bought(file), ...sampled(file), ...shipped(file)]
}

/** What somebody asks for a sample by: its name, its shelf, the courier's number. */
function sampled({ deal: { samples = [] } }: OrderFile): readonly string[] {
  return samples
    .slice(0, 50)
    .flatMap(({ name, shelf, courier, waybill }) => [name.en, name.zh, shelf, courier, waybill])
}

/** What is bought for the order, by code and name. */
function bought({ deal: { purchases = [] } }: OrderFile): readonly string[] {
  return purchases
    .flatMap(({ lines }) => lines)
    .slice(0, 50)
    .flatMap(({ code, name }) => [code, name.en, name.zh])
}

/** What a forwarder or the customer asks by: vessel, bill of lading, boxes. */
function shipped({ deal: { shipment } }: OrderFile): readonly string[] {
  if (!shipment) return []
  const { vessel, billOfLading, containers } = shipment
  return [vessel, billOfLading, ...containers.map(({ number }) => number)].map((text) => text ?? '')
}
