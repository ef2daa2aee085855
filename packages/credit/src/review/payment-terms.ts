import { addDays, type Day } from '@gendan/kernel/day'
import { daysIn } from '../message/days.ts'
import { plainCapitals } from '../message/signs.ts'
import type { Credit } from '../terms/credit.ts'

/** When a draft falls due: at sight, or so many days after an event, as the words have it. */
export type Tenor = { readonly days: 0 } | { readonly days: number; readonly from: string }

/** What a contract says of payment by credit, as far as its words are clear. */
export interface PaymentTerms {
  readonly tenor?: Tenor
  readonly confirmed?: boolean
  /** The credit must have been opened by then. */
  readonly opened?: Day
  /** It must stay open until then. */
  readonly validUntil?: Day
}

/** All that a member of a contract says, whether it is a text or made of parts: "packing: {kind, per}". */
export function saidIn(member: unknown): string {
  if (typeof member === 'string' || typeof member === 'number') return String(member)
  if (Array.isArray(member)) return member.map(saidIn).filter(Boolean).join('; ')
  if (member === null || typeof member !== 'object') return ''
  return Object.entries(member)
    .map(([name, one]) => (one === true ? name : saidIn(one)))
    .filter(Boolean)
    .join('; ')
}

const AFTER =
  /(\d{1,3})\s*(?:\(\s*\w+\s*\)\s*)?DAYS?'?\s*(?:AFTER|FROM|OF|AT)?\s*(?:THE\s+)?(?:DATE\s+OF\s+)?(SIGHT|B\/?L|BILLS? OF LADING|SHIPMENT|INVOICE|ACCEPTANCE|DRAFT|AWB|AIR WAYBILL)/

/** The tenor in a text: "at sight", "90 days after B/L date". Undefined where none is named. */
export function tenorIn(text: string): Tenor | undefined {
  const upper = plainCapitals(text)
  const after = AFTER.exec(upper)
  if (after) return { days: Number(after[1]), from: eventOf(after[2] ?? '') }
  return /\bSIGHT\b/.test(upper) ? { days: 0 } : undefined
}

function eventOf(words: string): string {
  return /^(?:B\/?L|BILL|SHIPMENT|AWB|AIR)/.test(words) ? 'SHIPMENT' : words
}

/** The tenor of a credit: what it says of drafts or of deferred payment; payment and nothing beside it is at sight. */
export function tenorOf({ drafts, deferredPayment, mixedPayment, availableWith }: Credit): Tenor | undefined {
  if (mixedPayment) return undefined
  const said = [drafts?.at, deferredPayment].filter(Boolean).join(' ')
  return tenorIn(said) ?? (said === '' && availableWith?.by === 'payment' ? { days: 0 } : undefined)
}

/** What the contract's words on payment come to; days before and after shipment are counted from its latest one. */
export function paymentTermsOf(payment: unknown, latestShipment: Day | undefined): PaymentTerms {
  const upper = plainCapitals(saidIn(payment))
  const tenor = tenorIn(upper)
  const opened = openedBy(upper, latestShipment)
  const validUntil = validity(upper, latestShipment)
  return {
    ...(tenor ? { tenor } : {}),
    ...(/(?<!UN)CONFIRMED\b/.test(upper) ? { confirmed: true } : {}),
    ...(opened ? { opened } : {}),
    ...(validUntil ? { validUntil } : {}),
  }
}

function openedBy(upper: string, latestShipment: Day | undefined): Day | undefined {
  const before =
    /(\d{1,3})\s*(?:\(\s*\w+\s*\)\s*)?DAYS?\s+(?:BEFORE|PRIOR TO)\s+(?:THE\s+)?(?:\w+\s+){0,3}SHIPMENT/.exec(upper)
  if (before && latestShipment) return addDays(latestShipment, -Number(before[1]))
  const verb = /\b(?:REACH|OPENED|ESTABLISHED|ISSUED|ARRIVE)\b[^.;]*?\b(?:BY|BEFORE|LATER THAN)\b/.exec(upper)
  return verb ? dayBehind(upper.slice(verb.index + verb[0].length)) : undefined
}

function validity(upper: string, latestShipment: Day | undefined): Day | undefined {
  const valid = /\bVALID\w*\b[^.;]*/.exec(upper)?.[0]
  if (!valid) return undefined
  const after = /(\d{1,3})\s*(?:TH|ST|ND|RD)?\s*(?:\(\s*\w+\s*\)\s*)?DAYS?\s+(?:AFTER|FROM)\b[^.;]*SHIPMENT/.exec(valid)
  if (after && latestShipment) return addDays(latestShipment, Number(after[1]))
  return /\b(?:UNTIL|TILL|TO)\b/.test(valid) ? daysIn(valid).at(-1)?.day : undefined
}

/** A day that stands near the head of a text, and not one of the next sentence. */
function dayBehind(text: string): Day | undefined {
  return daysIn(text.slice(0, 40))[0]?.day
}
