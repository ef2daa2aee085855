import type { Deal } from '@gendan/forms/deal/deal'
import { inspectionName, standingInspections, verdicts } from '@gendan/forms/deal/inspection'
import { sampleName, samplesInHand } from '@gendan/forms/deal/sample'
import { pricedLines, writeQuantity } from '@gendan/forms/kinds/parts/priced-lines'
import { addDays, type Day, writeDay } from '@gendan/kernel/day'
import { isPositive } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import type { PartyFacts } from '@gendan/trade/party'
import { writeDeliveryTerm } from '@gendan/trade/terms/incoterms'
import { writePayment } from '@gendan/trade/terms/payment'
import { receivableOf } from '../money/receivable.ts'
import { latestPaper, type OrderFile } from '../order-file.ts'
import type { DayRequest } from '../request/day-request.ts'
import { requestFacts } from './request-facts.ts'

/** What a letter is filled from. */
export interface LetterSource {
  readonly file: OrderFile
  readonly deal: Deal
  /** To whom it goes. */
  readonly party: PartyFacts
  /** The purchase it is about, by id; empty for none. */
  readonly part: string
  readonly today: Day
  /** Who writes. */
  readonly writer: string
  /** The request for a day that it answers. */
  readonly request?: DayRequest | undefined
}

type Fact = Words | undefined

/** A fact that may stand in a letter: what it is, where it comes from in the file, and how it reads. */
export interface Variable {
  readonly name: Words
  readonly from: Words
  readonly value: (source: LetterSource) => Fact
}

/** Every fact a letter may name; what the file does not know yet stays a gap. */
export const variables: Readonly<Record<string, Variable>> = {
  contact: of('Contact', '联系人', 'party', '单位资料', ({ party }) =>
    party.contact?.name
      ? both(party.contact.name)
      : { en: party.name.en || 'Sir or Madam', zh: party.name.zh || party.name.en },
  ),
  ourNumber: of('Our order number', '我方订单号', 'order file', '订单', ({ file }) => both(file.number)),
  theirNumber: of("Customer's order number", '客户订单号', 'terms', '条款', ({ deal }) =>
    text(deal.contract?.customerOrder),
  ),
  goods: of('Goods', '商品', 'terms', '条款', goods),
  total: of('Total', '总金额', 'terms', '条款', ({ deal }) => {
    const terms = termsOf(deal)
    return terms && both(writeMoney(pricedLines(terms).total))
  }),
  delivery: of('Delivery term', '贸易术语', 'terms', '条款', ({ deal }) => {
    const terms = termsOf(deal)
    return terms && both(writeDeliveryTerm(terms.delivery))
  }),
  payment: of('Payment', '付款方式', 'terms', '条款', ({ deal }) => {
    const terms = termsOf(deal)
    return terms && writePayment(terms.payment)
  }),
  latest: of('Latest shipment', '最迟装运日', 'terms', '条款', ({ deal }) => day(termsOf(deal)?.shipment.latest)),
  proforma: of('Proforma invoice', '形式发票号', 'papers', '单证', ({ file }) =>
    text(latestPaper(file, 'proforma-invoice')?.number),
  ),
  quotation: of('Quotation', '报价单号', 'papers', '单证', ({ file }) => text(latestPaper(file, 'quotation')?.number)),
  packingList: of('Packing list', '装箱单号', 'papers', '单证', ({ file }) =>
    text(latestPaper(file, 'packing-list')?.number),
  ),
  deposit: of('Deposit open', '未付定金', 'money', '款项', ({ file }) => open(file, 'deposit')),
  balance: of('Balance open', '未付余款', 'money', '款项', ({ file }) => open(file, 'balance')),
  purchaseOrder: of('Purchase order', '采购单号', 'papers', '单证', ({ file, part }) =>
    text(file.papers.findLast((paper) => paper.kind === 'purchase-order' && paper.part === part)?.number),
  ),
  purchaseGoods: of('What was ordered', '采购内容', 'purchases', '采购', ({ deal, part }) => {
    const lines = deal.purchases?.find(({ id }) => id === part)?.lines ?? []
    return listed(lines.map((line) => ({ name: line.name, quantity: line.quantity })))
  }),
  purchaseDue: of('Day of delivery ordered', '采购交期', 'purchases', '采购', ({ deal, part }) =>
    day(deal.purchases?.find(({ id }) => id === part)?.deliver),
  ),
  sample: of('Sample', '样品', 'samples', '样品', ({ deal }) => {
    const sample = lastSample(deal)
    return sample && sampleName(sample)
  }),
  sampleSent: of('Sample sent on', '寄样日', 'samples', '样品', ({ deal }) => day(lastSample(deal)?.sentOn)),
  waybill: of('Courier and waybill', '快递与单号', 'samples', '样品', ({ deal }) => {
    const sample = lastSample(deal)
    return text([sample?.courier, sample?.waybill].filter(Boolean).join(' '))
  }),
  inspection: of('Inspection', '验货', 'inspections', '验货', ({ deal }) => {
    const done = lastInspection(deal)
    return done && inspectionName(done)
  }),
  inspectionResult: of('Result of the inspection', '验货结果', 'inspections', '验货', ({ deal }) => {
    const verdict = lastInspection(deal)?.verdict
    return verdict && verdicts[verdict]
  }),
  vessel: of('Vessel and voyage', '船名航次', 'shipment', '装运', ({ deal }) =>
    text([deal.shipment?.vessel, deal.shipment?.voyage].filter(Boolean).join(' ')),
  ),
  onBoard: of('On board', '装船日', 'shipment', '装运', ({ deal }) => day(deal.shipment?.onBoard)),
  arrival: of('Expected arrival', '预计到港', 'shipment', '装运', ({ deal }) => day(deal.shipment?.arrival)),
  portFrom: of('From', '起运港', 'shipment', '装运', ({ deal }) =>
    text(deal.shipment?.from || termsOf(deal)?.shipment.from),
  ),
  portTo: of('To', '目的港', 'shipment', '装运', ({ deal }) => text(deal.shipment?.to || termsOf(deal)?.shipment.to)),
  billOfLading: of('Bill of lading', '提单号', 'shipment', '装运', ({ deal }) => text(deal.shipment?.billOfLading)),
  inAWeek: of('A week from today', '一周后的日期', 'calendar', '日历', ({ today }) => day(addDays(today, 7))),
  in3Days: of('Three days from today', '三天后的日期', 'calendar', '日历', ({ today }) => day(addDays(today, 3))),
  writer: of('Who writes', '写信人', 'your account', '我的账户', ({ writer }) => both(writer)),
  company: of('Our company', '我方公司', 'company', '公司资料', ({ deal }) => deal.seller.letterhead.name),
  newDay: of('The new day', '新的日期', 'you', '由您填写', ({ request }) => request && requestFacts(request).newDay),
  reason: of('The reason', '原因', 'you', '由您填写', ({ request }) => request && requestFacts(request).reason),
  alternatives: of(
    'What can be done instead',
    '替代方案',
    'you',
    '由您填写',
    ({ request }) => request && requestFacts(request).alternatives,
  ),
  question: of('The question', '需要确认的问题', 'you', '由您填写', () => undefined),
}

function of(en: string, zh: string, fromEn: string, fromZh: string, value: Variable['value']): Variable {
  return { name: { en, zh }, from: { en: fromEn, zh: fromZh }, value }
}

function both(known: string): Words {
  return { en: known, zh: known }
}

function text(known: string | undefined): Fact {
  return known ? both(known) : undefined
}

function day(known: Day | undefined): Fact {
  return known === undefined ? undefined : { en: writeDay(known, 'en'), zh: writeDay(known, 'zh') }
}

function termsOf(deal: Deal) {
  return deal.contract?.terms ?? deal.offer?.terms
}

function goods({ deal }: LetterSource): Fact {
  return listed(termsOf(deal)?.lines ?? [])
}

const FEW = 3

function listed(
  lines: readonly { readonly name: Words; readonly quantity: Parameters<typeof writeQuantity>[0] }[],
): Fact {
  if (lines.length === 0) return undefined
  const named = lines.slice(0, FEW).map(({ name, quantity }) => {
    const many = writeQuantity(quantity)
    return { en: `${many.en} ${name.en || name.zh}`, zh: `${name.zh || name.en} ${many.zh}` }
  })
  const more = lines.length - FEW
  const [en, zh] = [named.map((one) => one.en).join(', '), named.map((one) => one.zh).join('、')]
  return more > 0 ? { en: `${en} and ${more} more`, zh: `${zh}等 ${lines.length} 项` } : { en, zh }
}

function open(file: OrderFile, purpose: 'deposit' | 'balance'): Fact {
  const due = receivableOf(file)?.dues.find((one) => one.purpose === purpose && isPositive(one.open.amount))
  return due && both(writeMoney(due.open))
}

function lastSample({ samples = [] }: Deal) {
  return samplesInHand(samples).at(-1)
}

function lastInspection({ inspections = [] }: Deal) {
  return standingInspections(inspections).findLast(({ verdict }) => verdict !== undefined)
}
