import type { Post } from '@gendan/firm/posts'
import type { Cast } from '../../cast/cast.ts'
import type { CostWish } from '../../cast/cast-cost.ts'
import { buysCartons, meets, plans, promises, purchaseFrom } from '../../deeds/making.ts'
import { covered, receives } from '../../deeds/money.ts'
import { asks, byLedger, issues, says, shows, signs } from '../../deeds/papers.ts'
import { inspectionOf, inspects, opens, plansInspection } from '../../deeds/quality.ts'
import { reportsByPlan } from '../../deeds/reporting.ts'
import { handsOver, inquires, offers, reckons, settles } from '../../deeds/selling.ts'
import { packs, ships } from '../../deeds/shipping.ts'
import { loads } from '../../deeds/stock.ts'
import { chapter, on, stands, where } from '../../deeds/telling-words.ts'
import type { Chapter, PartOf, Scene, Step } from '../../story.ts'

/** Day 0 and 1: the customer asks, we quote. */
export function asked(note = ''): Chapter {
  return chapter(
    { en: 'Inquiry and quotation', zh: '询盘与报价' },
    {
      en: 'A file is opened the day the inquiry comes; what is offered has a price, a place and a day until when it binds.',
      zh: '来询盘当天开档；报价有价格、有地点、有有效期。',
    },
    on(0, 'salesman', inquires(note)),
    on(1, 'salesman', offers()),
    on(1, 'salesman', issues('quotation'), stands('E2')),
  )
}

/** The order comes on this day; it is costed and confirmed inside by the day after. */
export function confirmed(day: number, wish: CostWish = {}): Chapter {
  return chapter(
    { en: 'Confirmed inside', zh: '内部确认' },
    {
      en: 'The salesman hands the file to the merchandiser, who settles the terms; the cost is reckoned and its margin signed; then the manager confirms.',
      zh: '业务员把订单交给跟单员，跟单员议定条款；核算成本，签利润，经理确认。',
    },
    on(day, 'salesman', handsOver('merchandiser')),
    on(day, 'merchandiser', settles(), stands('E3')),
    ...agreed(day, wish),
  )
}

/** The detailed cost, signed by the salesman whose margin is in range, and the manager's word. */
export function agreed(day: number, wish: CostWish = {}): readonly Step[] {
  return [
    on(day, 'salesman', reckons(wish)),
    on(day, 'salesman', asks('G4')),
    on(day, 'salesman', signs('G4')),
    on(day + 1, 'manager', says('G5', 'Margin and date are fine, go ahead.')),
  ]
}

/** The proforma invoice is signed, sent, signed back three days later, and the payment secured five days later. */
export function invoiced(day: number): Chapter {
  return chapter(
    { en: 'Proforma invoice and security', zh: '形式发票与款项保障' },
    {
      en: 'Signed by another person before it leaves, signed back by the customer, secured before anybody makes or buys.',
      zh: '别人签过才发出，客户签回，款项有保障才下单。',
    },
    ...proforma(day),
    signedBack(day + 3),
    ...secured(day + 5),
  )
}

export function proforma(day: number): readonly Step[] {
  return [
    on(day, 'merchandiser', asks('G7')),
    on(day + 1, 'supervisor', signs('G7')),
    on(day + 1, 'merchandiser', issues('proforma-invoice'), stands('E5')),
  ]
}

export function signedBack(day: number): Step {
  return on(day, 'merchandiser', shows('G8', 'Proforma invoice signed back'), stands('E6'))
}

/** A deposit is secured by the ledger, everything else by what is shown. */
export function secured(day: number): readonly Step[] {
  const slip = `deposit ${day}`
  return [
    where(byTransfer, on(day, 'accounts', receives('deposit', slip), covered('deposit'))),
    where(byTransfer, on(day, 'accounts', byLedger('G9'), stands('E7'))),
    where((cast) => !byTransfer(cast), on(day, securer, shows('G9', securedBy), stands('E7'))),
  ]
}

const byTransfer = ({ payment }: Cast): boolean => payment.startsWith('tt-')
const withBalance = ({ payment }: Cast): boolean => payment === 'tt-30-70'

/** The balance comes in against the copy of the bill of lading, and the title is released. */
export function paid(day: number): Chapter {
  return chapter(
    { en: 'Money, then the bill of lading', zh: '款到放单' },
    {
      en: 'Accounts record the balance and allot it; only when the ledger is covered does the bill of lading leave, or the bank holds it.',
      zh: '会计登记余款并认领；台账收齐才放提单，或由银行凭付款放单。',
    },
    where(withBalance, on(day, 'accounts', receives('balance'), covered('balance'))),
    where(byTransfer, on(day + 1, 'accounts', byLedger('G24'), stands('E17'))),
    where((cast) => !byTransfer(cast), on(day + 1, releaser, byLedger('G24'), stands('E16'))),
  )
}

function releaser({ payment }: Cast): Post {
  return payment.startsWith('oa-') ? 'accounts' : 'documents'
}

/** Documents a credit; what is paid later the manager grants. */
function securer({ payment }: Cast): Post {
  return payment.startsWith('lc-') ? 'documents' : 'manager'
}

function securedBy({ cast }: Scene): string {
  return cast.payment.startsWith('lc-') ? 'Letter of credit, audited' : 'Credit line granted'
}

/** The production order with its meeting, and the cartons, from this day on; from its start the workshop says how far it is. */
export function ordered(day: number, finish: number): Chapter {
  return chapter(
    { en: 'Workshop and cartons', zh: '下达生产与采购' },
    {
      en: 'The production order is signed and explained; cartons are ordered, reviewed and signed back. Twice a week the workshop says what each process has made.',
      zh: '生产单签过、讲过；纸箱下单、审核、签回。开工后车间每周报两次各工序做了多少。',
    },
    ...orderedWithoutWord(day, finish),
    ...evenings(day + 5, finish),
  )
}

/** The same, of an order whose workshop reports in a way of its own, or stops. */
export function orderedWithoutWord(day: number, finish: number): readonly Step[] {
  return [...produced(day, finish), ...cartonsBought(day + 2, finish - 8)]
}

/** What the workshop says twice a week from one day to another; on the last everything is made. */
export function evenings(from: number, until: number): readonly Step[] {
  const days = Array.from({ length: until - from }, (_, i) => i).filter((i) => i % 7 === 1 || i % 7 === 4)
  const told = days.map((i, n) => on(from + i, 'production', reportsByPlan(n)))
  return [...told, on(until, 'production', reportsByPlan('all'))].map((step) => ({ ...step, everyday: true }))
}

export function produced(day: number, finish: number): readonly Step[] {
  return [
    on(day, 'merchandiser', plans({ start: day + 5, finish })),
    on(day, 'merchandiser', asks('G10')),
    on(day + 1, 'supervisor', signs('G10')),
    on(day + 1, 'merchandiser', issues('production-order')),
    on(day + 1, 'merchandiser', meets('逐条讲解，车间无异议。', '方建', '高原', '吴倩')),
    on(day + 1, 'production', says('G11', '已讲解，听明白。'), stands('E8')),
  ]
}

export function cartonsBought(day: number, deliver: number): readonly Step[] {
  return [
    on(day, 'buyer', buysCartons({ deliver })),
    on(day, 'buyer', asks('G12', fromPacker)),
    on(day + 1, 'supervisor', signs('G12', fromPacker)),
    on(day + 1, 'buyer', issues('purchase-order', fromPacker)),
    on(day + 3, 'buyer', shows('G13', 'Purchase order signed back', fromPacker)),
    on(day + 3, 'buyer', promises(deliver - 1, fromPacker)),
  ]
}

/** The purchase of the cartons from the cast's packer. */
export const fromPacker: PartOf = (scene) => purchaseFrom(scene.cast.packer)(scene)

/** The final inspection passes on this day. */
export function passed(day: number): Chapter {
  return chapter(
    { en: 'The final inspection', zh: '终检' },
    {
      en: 'Drawn by the standard, every point of the production order looked at, reported, shown at the gate.',
      zh: '按标准抽样，生产单要点逐条验，出报表，凭报表通过。',
    },
    on(day - 14, 'qc', plansInspection('final', day)),
    on(day, 'manager', opens('final', '老货复产，按展厅样和上一单照片对货。')),
    on(day, 'qc', inspects('final', '高原', { found: { critical: 0, major: 0, minor: 1 } })),
    on(day, 'merchandiser', issues('inspection-report', inspectionOf('final'))),
    on(day, 'qc', shows('G17', 'Inspection report, signed'), stands('E12')),
  )
}

/** The goods are looked at while they are made, and what is found is small. */
export function lookedAtOnTheWay(day: number): readonly Step[] {
  return [
    on(day - 4, 'qc', plansInspection('mid-term', day)),
    on(day, 'qc', inspects('mid-term', '高原', { found: { critical: 0, major: 0, minor: 2 } })),
    on(day, 'merchandiser', issues('inspection-report', inspectionOf('mid-term'))),
    on(day, 'qc', shows('G16', 'Mid-term report, signed', inspectionOf('mid-term'))),
  ]
}

/** Packed from this day on, on board ten days later. */
export function shipped(day: number): Chapter {
  return chapter(
    { en: 'Packed and shipped', zh: '装箱与装运' },
    {
      en: 'Packed carton by carton; the list goes out with what is still to pay; invoice, vessel, bill of lading.',
      zh: '逐箱装好，装箱单随函催款；开发票，订船，出提单。',
    },
    on(day, 'merchandiser', packs()),
    ...listed(day),
  )
}

export function listed(day: number): readonly Step[] {
  const vessel = { vessel: 'NORTHERN LINDEN', voyage: '118E' }
  return [
    on(day, 'documents', issues('packing-list')),
    on(day, 'merchandiser', says('G18', 'Sent by mail with what is still to be paid.'), stands('E13')),
    on(day + 2, 'documents', ships(vessel)),
    on(day + 2, 'documents', issues('commercial-invoice')),
    ...[1, 2, 3].map((line) => loaded(day + 2, line)),
    on(day + 10, 'documents', ships({ ...vessel, billOfLading: 'NLCU 2214 0918', onBoard: day + 10 }), stands('E15')),
  ]
}

/** A line of the cast goes out of the warehouse. */
function loaded(day: number, line: number): Step {
  const step = where(({ lines }) => lines.length >= line, on(day, 'merchandiser', loads(line)))
  return { ...step, everyday: true }
}
