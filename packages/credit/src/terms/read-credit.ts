import { numberIn } from '../message/number-words.ts'
import type { ReadField, ReadMessage } from '../message/read-message.ts'
import { plainCapitals } from '../message/signs.ts'
import type { TextLine, Traced } from '../message/text-lines.ts'
import type { Available, NamedBank, NamedParty, Period } from '../message/values.ts'
import { effectOf, isNoDocument } from './conditions.ts'
import { countsIn } from './counts.ts'
import { type Condition, type Credit, type Permission, permissionFrom, type Requirement } from './credit.ts'
import { demandsIn } from './demands.ts'
import { readGoods } from './goods.ts'
import { itemsOf } from './items.ts'
import { kindOf } from './kinds.ts'

/** Another bank's message that passes a credit on: its number stands in 21. */
const PASSED_ON: ReadonlySet<string> = new Set(['710', '711', '720', '721'])
/** What banks of the seller send back about a credit; 20 is their own number, 21 the credit's. */
const SENT_BACK: ReadonlySet<string> = new Set(['730', '750', '754'])

function referred(number: string | undefined): string | undefined {
  return number && /^NONREF$/i.test(number) ? undefined : number
}

type Draft = { -readonly [K in keyof Credit]?: Credit[K] | undefined }

/** How the fields of a message are asked for: by their typed value or as plain words. */
interface Asked {
  readonly value: <T>(...tags: readonly string[]) => T | undefined
  readonly text: (...tags: readonly string[]) => string | undefined
  readonly bank: (number: string) => string | undefined
  readonly lines: (tag: string) => readonly TextLine[]
}

/**
 * A credit from the fields of its message. What a field leaves empty is absent; amounts, days and tolerances are exact. Under a 710 or 720 the
 * credit's number stands in 21 and the form in 40B; in a 720 the first beneficiary stands where the applicant would.
 */
export function readCredit(message: ReadMessage): Credit {
  const { fields, type = '' } = message
  const asked: Asked = {
    value: <T>(...tags: readonly string[]) =>
      tags.map((tag) => fields[tag]?.value as T | undefined).find((one) => one !== undefined),
    text: (...tags) => tags.map((tag) => textOf(fields[tag])).find((one) => one !== undefined),
    bank: (number) => bankFrom(asked.value(`${number}A`, `${number}B`, `${number}D`)),
    lines: (tag) => fields[tag]?.lines ?? [],
  }
  const passedOn = PASSED_ON.has(type)
  const back = SENT_BACK.has(type)
  const draft: Draft = {
    number: back ? referred(asked.text('21')) : passedOn ? asked.text('21', '20') : asked.text('20'),
    ...heading(asked),
    issuingBank: asked.bank('52') ?? (passedOn || back ? undefined : message.sender),
    ...paying(asked),
    ...shipping(asked),
    goods: fields['45A']?.raw ? readGoods(asked.lines('45A')) : undefined,
    documents: requirementsIn(asked.lines('46A')),
    conditions: [...conditionsAmong(asked.lines('46A')), ...conditionsIn(asked.lines('47A'))],
    presentationPeriod:
      periodFrom(asked.value('48')) ?? periodAmong(asked.lines('47A')) ?? periodAmong(asked.lines('46A')),
    ...amongBanks(asked),
  }
  return Object.fromEntries(Object.entries(draft).filter(([, one]) => one !== undefined)) as Credit
}

function heading({ value, text, bank }: Asked): Draft {
  const expiry = value<{ date?: string; place: string }>('31D')
  return {
    issued: value('31C'),
    expiry: expiry && {
      ...(expiry.date ? { date: expiry.date } : {}),
      ...(expiry.place ? { place: expiry.place } : {}),
    },
    form: text('40A', '40B'),
    rules: text('40E', '40F'),
    applicant: partyFrom(value('50')),
    beneficiary: partyFrom(value('59')),
    applicantBank: bank('51'),
  }
}

function paying({ value, text, bank }: Asked): Draft {
  const [at, drawee] = [text('42C'), bank('42')]
  return {
    availableWith: availableFrom(value('41A', '41D')),
    amount: moneyFrom(value('32B')),
    tolerance: value('39A'),
    maximum: text('39B'),
    additionalAmounts: text('39C'),
    drafts: at || drawee ? { ...(at ? { at } : {}), ...(drawee ? { drawee } : {}) } : undefined,
    mixedPayment: text('42M'),
    deferredPayment: text('42P'),
  }
}

function shipping({ value, text }: Asked): Draft {
  return {
    partialShipments: permission(text('43P')),
    transhipment: permission(text('43T')),
    placeOfReceipt: text('44A'),
    portOfLoading: text('44E'),
    portOfDischarge: text('44F'),
    placeOfDelivery: text('44B'),
    latestShipment: value('44C'),
    shipmentPeriod: text('44D'),
  }
}

function amongBanks({ text, bank }: Asked): Draft {
  return {
    confirmation: text('49'),
    confirmingBank: bank('58'),
    reimbursingBank: bank('53'),
    charges: text('71D', '71B'),
    instructions: text('78'),
    adviseThrough: bank('57'),
    senderToReceiver: text('72Z', '72'),
  }
}

/** The documents that a text in the manner of field 46A asks for, in its order. */
export function requirementsIn(lines: readonly TextLine[]): readonly Requirement[] {
  return documentsAmong(lines).map((item) => {
    const kind = kindOf(item.text)
    const { originals, copies, fold } = countsIn(item.text)
    const at = item.placeIn(0, item.text.length)
    return {
      kind,
      originals,
      copies,
      ...(fold ? { fold } : {}),
      demands: [...demandsIn(item, kind)],
      text: item.text,
      at,
    }
  })
}

function documentsAmong(lines: readonly TextLine[]): readonly Traced[] {
  return itemsOf(lines).filter(({ text }) => !isNoDocument(text))
}

/** What stands among the documents and asks for none. */
function conditionsAmong(lines: readonly TextLine[]): readonly Condition[] {
  return itemsOf(lines)
    .filter(({ text }) => isNoDocument(text))
    .map(conditionOf)
}

/** The conditions of a text in the manner of field 47A. */
export function conditionsIn(lines: readonly TextLine[]): readonly Condition[] {
  return itemsOf(lines).map(conditionOf)
}

function conditionOf({ text, placeIn }: Traced): Condition {
  return { effect: effectOf(text), text, at: placeIn(0, text.length) }
}

function textOf(field: ReadField | undefined): string | undefined {
  const { value, raw } = field ?? {}
  if (typeof value === 'string') return value.replace(/\s*\n\s*/g, ' ').trim()
  return value === undefined || !raw ? undefined : raw.replace(/\s*\n\s*/g, ' ').trim()
}

function partyFrom(party: NamedParty | undefined): Credit['applicant'] {
  return party && { name: party.name, ...(party.address ? { address: party.address } : {}) }
}

function bankFrom(bank: NamedBank | undefined): string | undefined {
  return bank && (bank.bic ?? [bank.name, bank.address].filter(Boolean).join(' '))
}

function permission(said: string | undefined): Permission | undefined {
  return said === undefined ? undefined : permissionFrom(said)
}

function availableFrom(available: Available | undefined): Credit['availableWith'] {
  if (!available) return undefined
  const { bank, anyBank, anyBankIn, by } = available
  const any = anyBankIn ? `ANY BANK IN ${anyBankIn}` : 'ANY BANK'
  const shown = anyBank ? any : bankFrom(bank)
  return {
    ...(shown ? { bank: shown } : {}),
    ...(anyBank ? { anyBank } : {}),
    ...(anyBankIn ? { anyBankIn } : {}),
    ...(by ? { by } : {}),
  }
}

function moneyFrom(money: { readonly amount: string; readonly currency: string } | undefined): Credit['amount'] {
  return money && ({ amount: money.amount, currency: money.currency } as Credit['amount'])
}

function periodFrom(period: Period | undefined): Credit['presentationPeriod'] {
  if (period?.days === undefined && !period?.from) return undefined
  return {
    ...(period.days === undefined ? {} : { days: period.days }),
    ...(period.from ? { from: period.from } : {}),
  }
}

/** Where no field says it, or one that refers to the conditions: "documents to be presented within 30 days from shipment date". */
function periodAmong(lines: readonly TextLine[]): Credit['presentationPeriod'] {
  const said = itemsOf(lines)
    .map(({ text }) => PRESENTED_WITHIN.exec(plainCapitals(text).replace(/\s+/g, ' ')))
    .find((one) => one !== null)
  const days = said?.[1] && (/^\d/.test(said[1]) ? Number(said[1]) : numberIn(said[1]))
  return said && days ? { days, from: `${said[2]}`.trim() } : undefined
}

const PRESENTED_WITHIN =
  /\bDOCUMENTS?\b[^.;]{0,40}\bPRESENT\w*\b[^.;]{0,40}\b(?:WITHIN|NOT LATER THAN)\s+(\d{1,3}|[A-Z]+(?:[- ][A-Z]+)?)\s*(?:\(\w+\)\s*)?(?:CALENDAR\s+)?DAYS?\s+((?:AFTER|FROM|OF)\b[^.;]{0,60}(?:SHIPMENT|LADING|B\/L|TRANSPORT DOCUMENT)[^.;]{0,20}?)(?=\s+BUT\b|[.;]|$)/
