import type { Decimal } from '@gendan/kernel/decimal'
import { readFigure, readMoney } from '../message/amounts.ts'
import { writtenDaysIn } from '../message/days.ts'
import { linesOf } from '../message/text-lines.ts'
import { readGoods, readTradeTerm } from '../terms/goods.ts'
import type { PresentedDocument } from './presentation.ts'

/** A document of which only its text was given, with the facts that the text shows by their labels; and which facts these are. */
export interface ReadDocument extends PresentedDocument {
  /** "dates.issued", "transport.vessel"; left out where the facts were given. */
  readonly readFacts?: readonly string[]
}

/**
 * Reads what labels name in the text of a document: days, numbers, parties, places, weights, packages, amounts, freight, signature. What no
 * label names is not read and so not shown to the rules, which then cannot tell. A document with facts of its own stays as it is.
 */
export function factsRead(document: PresentedDocument): ReadDocument {
  const { text } = document
  if (!text || !isTextAlone(document)) return document
  const facts = Object.entries({ ...valuesIn(text), ...figuresIn(text) }).filter(([, value]) => value !== undefined)
  const lines = linesOf(text)
    .map((line) => line.text.trim())
    .filter(Boolean)
  const behind = { ...goodsOf(document.kind, text), ...signatureOf(document, lines) }
  return {
    ...facts.reduce<PresentedDocument>((into, [path, value]) => put(into, path, value), document),
    title: document.title ?? lines[0]?.slice(0, 120),
    ...behind,
    clauses: lines,
    statements: lines,
    readFacts: [...facts.map(([path]) => path), ...Object.keys(behind)],
  }
}

function goodsOf(kind: PresentedDocument['kind'], text: string): Partial<PresentedDocument> {
  const goods = kind === 'commercial-invoice' ? goodsIn(text) : []
  return goods.length > 0 ? { goods } : {}
}

/** Whoever wrote that it is signed is believed; a given word on it stands. */
function signatureOf(document: PresentedDocument, lines: readonly string[]): Partial<PresentedDocument> {
  const signature = document.signature === undefined ? signatureIn(lines) : undefined
  return signature ? { signature, signed: document.signed ?? true } : {}
}

function isTextAlone({ goods, parties, transport, weights, dates, total, clauses, statements }: PresentedDocument) {
  const told = [parties, transport, weights, dates].some((one) => Object.keys(one).length > 0)
  return !(told || total || goods.length > 0 || clauses.length > 0 || statements.length > 0)
}

/** A fact by its path, and the labels that head it. */
const LABELS: readonly (readonly [path: string, label: string])[] = [
  ['numbers.credit', String.raw`(?:L\/?C|LETTER OF CREDIT|(?:DOCUMENTARY )?CREDIT)\s*(?:NO|NUMBER)`],
  ['numbers.invoice', String.raw`(?:COMMERCIAL )?INVOICE\s*(?:NO|NUMBER)`],
  ['numbers.order', String.raw`(?:CONTRACT|(?:PURCHASE )?ORDER|S\/C|P\/?O)\s*(?:NO|NUMBER)`],
  ['parties.shipper', String.raw`(?:SHIPPER|CONSIGNOR)(?:\s*\/\s*EXPORTER)?`],
  ['parties.consignee', 'CONSIGNEE|CONSIGNED TO'],
  ['parties.notify', 'NOTIFY(?: PARTY| ADDRESS)?'],
  ['parties.buyer', 'BUYER|SOLD TO|MESSRS|BILL TO|TO MESSRS'],
  ['parties.insured', '(?:THE )?INSURED|ASSURED'],
  ['parties.drawee', 'DRAWEE'],
  ['parties.drawer', 'DRAWER'],
  ['issuer', 'ISSUED BY|ISSUER|SELLER|EXPORTER'],
  ['transport.vessel', '(?:OCEAN )?VESSEL(?: NAME)?'],
  ['transport.voyage', 'VOY(?:AGE)?(?: NO)?|FLIGHT(?: NO)?'],
  ['transport.carrier', 'CARRIER'],
  ['transport.receipt', 'PLACE OF RECEIPT|PLACE OF TAKING IN CHARGE'],
  ['transport.loading', 'PORT OF LOADING|AIRPORT OF DEPARTURE'],
  ['transport.discharge', 'PORT OF DISCHARGE|AIRPORT OF DESTINATION'],
  ['transport.delivery', 'PLACE OF DELIVERY|FINAL DESTINATION'],
  ['marks', '(?:SHIPPING )?MARKS?(?: (?:AND|&) (?:NUMBERS|NOS))?'],
  ['tenor', 'TENOR|DRAFT AT'],
]

function valuesIn(text: string): Readonly<Record<string, unknown>> {
  const entries = LABELS.map(([path, label]) => [path, valueBehind(text, label)] as const)
  const issued = valueBehind(text, '(?:PLACE AND )?DATE(?: OF ISSUE)?|(?:INVOICE|ISSUE|ISSUING) DATE|ISSUED ON')
  const onBoard =
    /\bON BOARD\b(?:\s*DATE)?[^\n]{0,30}?([^\n]*\d{4}[^\n]*)/i.exec(text)?.[1] ??
    /([^\n]*\d{4}[^\n]*)\bON BOARD\b/i.exec(text)?.[1]
  return {
    ...Object.fromEntries(entries),
    'dates.issued': writtenDaysIn(issued ?? '')[0],
    'dates.onBoard': writtenDaysIn(onBoard ?? '')[0],
    freight: /\bFREIGHT (?:PRE-?PAID|COLLECT|PAYABLE AT DESTINATION|PAYABLE AS PER CHARTER[- ]PARTY)/i.exec(text)?.[0],
    tradeTerm: termIn(text),
  }
}

/** What stands behind a label on its line; where nothing does, the next line. */
function valueBehind(text: string, label: string): string | undefined {
  const found = new RegExp(
    String.raw`(?:^|\n|\s{2,}|\t)[ \t]*(?:${label})\.?[ \t]*[:：][ \t]*([^\n]*)(?:\n[ \t]*([^\n:：]*)(?=\n|$))?`,
    'i',
  ).exec(text)
  const value = (found?.[1]?.trim() || found?.[2]?.trim())?.split(/\s{3,}|\t/)[0]?.trim()
  return value === '' ? undefined : value
}

function termIn(text: string): string | undefined {
  const term = readTradeTerm(text)
  return term?.place
    ? [term.incoterm, term.place, term.year && `INCOTERMS ${term.year}`].filter(Boolean).join(' ')
    : undefined
}

/** Weights, packages and amounts, where their figure and unit stand behind or before the word. */
function figuresIn(text: string): Readonly<Record<string, unknown>> {
  const weight = (which: string) => {
    const found = new RegExp(
      String.raw`\b${which}\s*(?:WEIGHT|WT)\.?\s*[:：]?\s*([\d,.]+)\s*(KGS?|KILOGRAMS?|M\/?TS?|TONS?|TONNES?)\b`,
      'i',
    ).exec(text)
    return found && /^K/i.test(found[2] ?? '') ? readFigure(found[1] ?? '') : undefined
  }
  const packages =
    /\b(\d[\d,]*)\s*(?:\([A-Z ]+\)\s*)?(CARTONS?|CTNS?|BAGS?|DRUMS?|PALLETS?|CASES?|PACKAGES?|PKGS?|BALES?|ROLLS?|CRATES?|BOXES)\b/i.exec(
      text,
    )
  const money = (label: string) =>
    readMoney(
      new RegExp(String.raw`\b(?:${label})\s*[:：]?\s*((?:[A-Z]{3}|US\$|\$)\s*[\d,.]*\d)`, 'i').exec(text)?.[1] ?? '',
    )
  const total = money('(?:GRAND )?TOTAL(?: (?:AMOUNT|VALUE))?|FOR')
  const insured = money('(?:AMOUNT|SUM) INSURED|INSURED (?:AMOUNT|VALUE)')
  return {
    'weights.gross': weight('GROSS'),
    'weights.net': weight('NET'),
    'packages.count': packages ? readFigure(packages[1] ?? '') : undefined,
    'packages.kind': packages?.[2],
    total: total && { amount: total.amount as Decimal, currency: total.currency },
    insured: insured && { amount: insured.amount as Decimal, currency: insured.currency, cover: [text] },
  }
}

function goodsIn(text: string): PresentedDocument['goods'] {
  return readGoods(linesOf(text)).lines.map(({ description, quantity, unitPrice, amount }) => ({
    description,
    ...(quantity ? { quantity: quantity.value, unit: quantity.unit } : {}),
    ...(unitPrice ? { unitPrice: unitPrice.amount } : {}),
    ...(amount ? { amount: amount.amount } : {}),
  }))
}

function signatureIn(lines: readonly string[]): string | undefined {
  const at = lines.findIndex((line) =>
    /\bSIGNED\b(?! COMMERCIAL)|\bAUTHORI[SZ]ED SIGNATURE|\bAS (?:THE )?(?:AGENTS?|CARRIER|MASTER)\b/i.test(line),
  )
  const said = lines[at]?.replace(/^.*?\b(?:SIGNED|AUTHORI[SZ]ED SIGNATURE)\b(?: BY| FOR)?\s*[:：]?\s*/i, '')
  return at < 0 ? undefined : ((said || lines[at]) ?? undefined)
}

/** The document with a fact at its path; the document itself is not changed. */
function put(document: PresentedDocument, path: string, value: unknown): PresentedDocument {
  const [first = '', second] = path.split('.')
  if (second === undefined) return { ...document, [first]: value }
  const inner = document[first as keyof PresentedDocument]
  return { ...document, [first]: { ...(inner as object), [second]: value } }
}
