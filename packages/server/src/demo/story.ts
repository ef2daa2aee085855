import { keepBank, recordRate } from '@gendan/firm/acts/company-acts'
import { enterGoods } from '@gendan/firm/acts/goods-acts'
import { enterParty } from '@gendan/firm/acts/party-acts'
import { addDays } from '@gendan/kernel/day'
import { freshId } from '@gendan/office/ids'
import type { Player, Teller } from '@gendan/office/teller'
import { amendTerms } from '@gendan/orderfile/acts/amend-terms'
import { askSignature } from '@gendan/orderfile/acts/ask-signature'
import { issuePaper } from '@gendan/orderfile/acts/issue-paper'
import { makeOffer } from '@gendan/orderfile/acts/make-offer'
import { openInquiry } from '@gendan/orderfile/acts/open-inquiry'
import { settleTerms } from '@gendan/orderfile/acts/settle-terms'
import { signGate } from '@gendan/orderfile/acts/sign-gate'
import { type Article, articles, customers, termsFor } from './data.ts'

export interface DemoPeople {
  readonly linxiao: Player
  readonly zhouwen: Player
  readonly hejia: Player
  readonly chenli: Player
}

/** Tells what happened in the demo firm in the last three weeks: ten deals at every stage this release knows. */
export async function tellDemo(teller: Teller, firm: string, people: DemoPeople, today: string): Promise<void> {
  const start = addDays(today.slice(0, 10), -21)
  const { chenli, hejia } = people
  const on = (days: number, hour: number) =>
    teller.at(`${addDays(start, days)}T${String(hour).padStart(2, '0')}:20:00.000Z`, addDays(start, days))
  on(0, 1)
  await teller.does(chenli, keepBank, firm, { bank: BANK })
  await teller.does(chenli, recordRate, firm, {
    rate: { from: 'USD', to: 'CNY', rate: '7.0850', source: '演示汇率', day: start },
  })
  const goods = new Map<string, string>()
  for (const article of articles)
    goods.set(article.code, (await teller.does(hejia, enterGoods, freshId(), { facts: article.facts })).id)
  const buyers: string[] = []
  for (const facts of customers)
    buyers.push((await teller.does(hejia, enterParty, freshId(), { roles: ['customer'], facts })).id)
  for (const [i, buyer] of buyers.entries()) {
    const lines = articles.slice(i % 3, (i % 3) + 1 + (i % 3))
    await tellDeal({ teller, firm, people, buyer, goods, lines, i, on, start })
  }
}

interface Telling {
  readonly teller: Teller
  readonly firm: string
  readonly people: DemoPeople
  readonly buyer: string
  readonly goods: ReadonlyMap<string, string>
  readonly lines: readonly Article[]
  readonly i: number
  readonly on: (days: number, hour: number) => void
  readonly start: string
}

/** One deal, told as far as its turn: every later one stops at an earlier stage. */
async function tellDeal(telling: Telling): Promise<void> {
  const { teller, firm, people, buyer, goods, lines, i, on } = telling
  const { hejia } = people
  on(1 + i, 2)
  const received = {
    received: telling.start,
    by: 'Purchasing',
    wants: lines.map((line) => ({ text: line.facts.name, goods: '' })),
    note: '',
  }
  const file = (await teller.does(hejia, openInquiry, freshId(), { firm, buyer, inquiry: received })).id
  if (i === 9) return
  const terms = termsFor(lines, goods, i, telling.start)
  await teller.does(hejia, makeOffer, file, { terms })
  if (i === 8) return
  on(2 + i, 3)
  await teller.does(hejia, issuePaper, file, {
    firm,
    kind: 'quotation',
    own: { validUntil: addDays(telling.start, 60), opening: '', tongue: 'both' },
  })
  if (i >= 6) return
  on(4 + i, 4)
  await teller.does(hejia, settleTerms, file, { terms, customerOrder: `PO-${4400 + i * 7}` })
  if (i >= 5) return
  await tellSigning(telling, file, terms)
}

async function tellSigning(telling: Telling, file: string, terms: ReturnType<typeof termsFor>): Promise<void> {
  const { teller, firm, people, i, on } = telling
  const { linxiao, zhouwen } = people
  const own = { validUntil: addDays(telling.start, 60), bank: BANK.id, addition: '', tongue: 'both' }
  on(5 + i, 5)
  const asked = { firm, gate: 'G7', own, note: i % 2 === 0 ? '客户催 PI，请今天签。' : '' }
  await teller.does(linxiao, askSignature, file, asked)
  if (i >= 3) return
  on(6 + i, 6)
  const print = await printOf(teller, zhouwen, file)
  await teller.does(zhouwen, signGate, file, { firm, gate: 'G7', print, note: '' })
  await teller.does(linxiao, issuePaper, file, { firm, kind: 'proforma-invoice', own })
  if (i !== 2) return
  on(9, 7)
  const later = {
    ...terms,
    shipment: { ...terms.shipment, latest: addDays(terms.shipment.latest ?? telling.start, 10) },
  }
  await teller.does(linxiao, amendTerms, file, { terms: later, customerOrder: '', reason: '客户要求推迟十天装运' })
}

const BANK = {
  id: 'usd',
  bankName: 'East Harbour Bank',
  branch: 'Hangzhou Branch',
  swift: 'EHBKCNBH',
  account: '3901 0000 8840 102',
  beneficiary: 'Binjiang Woodcraft Imp. & Exp. Co., Ltd.',
  currency: 'USD',
}

/** The fingerprint of what the supervisor reads before he signs. */
async function printOf(teller: Teller, reader: Player, file: string): Promise<string> {
  const { lamps } = await teller.asks(reader, 'order', { id: file })
  return lamps.find((lamp) => lamp.gate === 'G7')?.print ?? ''
}
