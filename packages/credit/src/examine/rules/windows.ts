import { addDays, type Day } from '@gendan/kernel/day'
import { type BankDays, bankDays } from '../bank-days.ts'
import {
  carriage,
  type Examined,
  type ExamRule,
  type ExamSpot,
  type SeenDocument,
  shipmentDay,
  those,
} from '../seen.ts'
import { boundsOf, lastDayIn, type Window, windowsIn } from '../windows.ts'
import { examRule, ISBP, spot, UCP, unknown } from './parts.ts'

/** What a credit wants done within days of an event: the day that the paper shows must lie there (ISBP A14, A15). */
export const windowRules: readonly ExamRule[] = [
  examRule({
    id: 'SHA-01',
    en: 'The shipping advice was sent within the time of the credit',
    zh: '装运通知在规定时间内发出',
    source: UCP('14 f'),
    test: (seen) => those(seen, 'shipping-advice').flatMap((document) => windowFaults(document, seen)),
  }),
  examRule({
    id: 'GEN-69',
    en: 'What must be done within days of an event was done then; “within … of” counts before and after it',
    zh: '须在某事件前后若干天内完成的，已在该期间内完成；“within … of”前后均计',
    source: ISBP('A14'),
    test: (seen) => [
      ...seen.documents
        .filter(({ required, kind }) => required && !OTHERS.has(kind))
        .flatMap((document) => [...windowFaults(document, seen), ...untilFaults(document)]),
      ...sentFaults(seen),
    ],
  }),
]

/** Kinds that have rules of their own, or whose own day says nothing of what they certify. */
const OTHERS: ReadonlySet<string> = new Set([
  'shipping-advice',
  'beneficiary-certificate',
  'draft',
  'commercial-invoice',
  'courier-receipt',
  'other',
])

function windowFaults(document: SeenDocument, seen: Examined): readonly ExamSpot[] {
  return document.asked.flatMap((item) => {
    const [first] = [item.text, ...withinOf(item)].flatMap(windowsIn)
    return first ? faultsOf(document, first, seen) : []
  })
}

/** A credit given in its terms may say it as a demand alone. */
function withinOf({ demands }: SeenDocument['asked'][number]): readonly string[] {
  return demands.flatMap(({ what, value }) => (what === 'within' && value ? [`WITHIN ${value}`] : []))
}

function faultsOf(document: SeenDocument, one: Window, seen: Examined): readonly ExamSpot[] {
  const event = eventDay(one, seen)
  const { issued } = document.dates
  if (!event) return []
  if (!issued) return [unknown(document, 'dates.issued', 'When it was done is not shown.', '未显示办理日期。')]
  const judged = calendarsFor(one, seen).map((moved) => isWithin(issued, boundsOf(one, event, moved)))
  if (judged.every(Boolean)) return []
  const sure = !judged.some(Boolean)
  return [
    spot(
      document,
      'dates.issued',
      `Dated ${issued}; the credit wants “${one.said}”, counted from ${event}${sure ? '' : ': the calendars of the places differ'}.`,
      `日期 ${issued}；信用证要求“${one.said}”，自 ${event} 起算${sure ? '' : '：各地工作日历不同'}。`,
      one.side === 'by-before' || one.side === 'before' ? 'approval' : 'act',
      sure ? { remedy: APPROVAL } : { verdict: 'judgement' },
    ),
  ]
}

const APPROVAL = {
  en: 'No document can cure it: present for approval, or ask the applicant to waive it.',
  zh: '无法更正：请开证申请人放弃不符点，或作寄单授权、托收处理。',
}

function isWithin(day: Day, { first, last }: { readonly first?: Day; readonly last?: Day }): boolean {
  return (first === undefined || day >= first) && (last === undefined || day <= last)
}

/** Calendar days; working days by the calendars of seller, buyer and bank: only what fails by all of them is sure. */
function calendarsFor({ working }: Window, seen: Examined): readonly ((from: Day, count: number) => Day)[] {
  if (!working) return [addDays]
  const places = [seen.credit.beneficiary, seen.credit.applicant].flatMap((one) => one?.address ?? one?.name ?? [])
  const calendars = [seen.bankDays, ...places.map((place) => bankDays(seen.credit, place, []))]
  return calendars.map((calendar) => (from: Day, count: number) => workingDays(from, count, calendar))
}

function workingDays(from: Day, count: number, calendar: BankDays): Day {
  let day = from
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, Math.sign(count))
    if (!calendar.isClosed(day)) left -= 1
  }
  return day
}

/** The day of the event, where documents show it: shipment, or the day of the credit. */
function eventDay({ event }: Window, seen: Examined): Day | undefined {
  if (/\b(?:CREDIT|L\/?C)\b/i.test(event)) return seen.credit.issued
  if (/\bINVOICE\b/i.test(event)) return those(seen, 'commercial-invoice')[0]?.dates.issued
  const isShipment =
    /\b(?:SHIPMENT|SHIPPED|B\/?L|LADING|ON BOARD|LOADING|SAILING|DEPARTURE|AWB|WAYBILL|FLIGHT|DISPATCH|DESPATCH)\b/i.test(
      event,
    )
  return isShipment
    ? carriage(seen)
        .flatMap((document) => shipmentDay(document) ?? [])
        .toSorted()
        .at(-1)
    : undefined
}

/** "Issued within 14 May 2026": that day is the last. */
function untilFaults(document: SeenDocument): readonly ExamSpot[] {
  const { issued } = document.dates
  const [last] = document.asked.flatMap(({ text }) => lastDayIn(text) ?? [])
  return last && issued && issued > last
    ? [
        spot(
          document,
          'dates.issued',
          `Dated ${issued}; the last day was ${last}.`,
          `日期 ${issued}；最迟 ${last}。`,
          'approval',
        ),
      ]
    : []
}

/** Papers that were to be sent within days of shipment: the day of the courier's receipt tells when they were. */
function sentFaults(seen: Examined): readonly ExamSpot[] {
  const asked = seen.documents.filter(({ kind }) => kind === 'beneficiary-certificate').flatMap((one) => one.asked)
  const windows = asked
    .filter(({ text }) =>
      /\b(?:COURIER|DHL|FEDEX|UPS|TNT|EMS|SENT|DISPATCHED|DESPATCHED|AIRMAILED|FORWARDED)\b/i.test(text),
    )
    .flatMap(({ text }) => windowsIn(text).slice(0, 1))
  const receipts = seen.documents.filter(({ kind, asked: own }) => kind === 'courier-receipt' && !carriesGoods(own))
  return receipts
    .filter(({ dates }) => dates.issued)
    .flatMap((receipt) => windows.slice(0, 1).flatMap((one) => faultsOf(receipt, one, seen)))
}

function carriesGoods(asked: SeenDocument['asked']): boolean {
  return asked.length > 0 && !asked.some(({ text }) => /\bDOCUMENTS?\b|\bCOP(?:Y|IES)\b|\bSETS?\b|RECEIPT/i.test(text))
}
