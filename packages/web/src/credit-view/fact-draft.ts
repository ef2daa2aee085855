import { type Demand, documentKinds, type GoodsLine } from '@gendan/credit/terms/credit'
import { atLeast, type Decimal, decimal, divide, isDecimal, multiply } from '@gendan/kernel/decimal'
import { digitsOf } from '@gendan/kernel/money'
import type { FactKind } from './fact-fields.ts'
import { percentText } from './fact-text.ts'

/** A fact while a person types it: its boxes, each as the text in it. */
export type FactDraft = Readonly<Record<string, string>>

/** The boxes in which a fact is typed, in their order. */
export const FACT_BOXES: Readonly<Record<FactKind, readonly string[]>> = {
  text: ['text'],
  long: ['text'],
  day: ['day'],
  count: ['count'],
  permission: ['choice'],
  'available-by': ['choice'],
  'document-kind': ['choice'],
  effect: ['choice'],
  money: ['currency', 'amount'],
  tolerance: ['plus', 'minus'],
  party: ['name', 'address'],
  incoterm: ['incoterm', 'place', 'year'],
  'goods-line': ['description', 'quantity', 'unit', 'price', 'currency'],
  demand: ['text'],
  'new-demand': ['choice', 'text'],
  requirement: ['choice', 'originals', 'copies', 'text'],
  condition: ['choice', 'text'],
}

/** What a fact begins to be typed with: what stands there. */
export function factDraftOf(kind: FactKind, value: unknown): FactDraft {
  const record = (value ?? {}) as Readonly<Record<string, unknown>>
  const filled = (own: Readonly<Record<string, unknown>>): FactDraft =>
    Object.fromEntries(FACT_BOXES[kind].map((box) => [box, own[box] === undefined ? '' : String(own[box])]))
  if (kind === 'tolerance')
    return filled({
      plus: percentText(String(record['plus'] ?? '')),
      minus: percentText(String(record['minus'] ?? '')),
    })
  if (kind === 'goods-line') return filled(goodsBoxes(value as GoodsLine | undefined))
  if (kind === 'demand') return filled({ text: record['value'] })
  if (kind === 'money' || kind === 'party' || kind === 'incoterm') return filled(record)
  return filled({ [FACT_BOXES[kind][0] ?? 'text']: value })
}

function goodsBoxes(line: GoodsLine | undefined): Readonly<Record<string, unknown>> {
  const { description, quantity, unitPrice } = line ?? {}
  return {
    description,
    quantity: quantity?.value,
    unit: quantity?.unit ?? unitPrice?.per,
    price: unitPrice?.amount,
    currency: unitPrice?.currency,
  }
}

/** A fact as it was typed; undefined where it is not whole yet. `was` keeps of a demand what is not typed. */
export function factFrom(kind: FactKind, draft: FactDraft, was: unknown): unknown {
  return READERS[kind](Object.fromEntries(Object.entries(draft).map(([box, text]) => [box, text.trim()])), was)
}

const text: Reader = ({ text: typed = '' }) => typed || undefined
const choice: Reader = ({ choice: typed = '' }) => typed || undefined

const READERS: Readonly<Record<FactKind, Reader>> = {
  text,
  long: text,
  permission: choice,
  'available-by': choice,
  effect: choice,
  day: ({ day = '' }) => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined),
  count: ({ count = '' }) => (COUNT.test(count) ? Number(count) : undefined),
  'document-kind': ({ choice: typed }) => documentKinds.find((one) => one === typed),
  money: moneyFrom,
  tolerance: toleranceFrom,
  party: (typed) => (typed['name'] ? present(typed, ['name', 'address']) : undefined),
  incoterm: ({ incoterm = '', ...typed }) =>
    incoterm ? present({ ...typed, incoterm: incoterm.toUpperCase() }, ['incoterm', 'place', 'year']) : undefined,
  'goods-line': goodsFrom,
  demand: demandFrom,
  'new-demand': ({ choice: what, text: value }) => (what ? { what, ...(value ? { value } : {}) } : undefined),
  requirement: requirementFrom,
  condition: ({ choice: effect, text: said }) => (said ? { effect: effect || 'other', text: said } : undefined),
}

type Reader = (typed: Typed, was: unknown) => unknown
type Typed = Readonly<Record<string, string>>

function present(typed: Typed, keys: readonly string[]): Typed {
  return Object.fromEntries(keys.flatMap((key) => (typed[key] ? [[key, typed[key]]] : [])))
}

function moneyFrom({ currency = '', amount = '' }: Typed): unknown {
  const value = figure(amount)
  return value && /^[A-Z]{3}$/i.test(currency) ? money(value, currency) : undefined
}

/** With the digits that its currency has, at least. */
function money(amount: Decimal, code: string): { readonly amount: string; readonly currency: string } {
  const currency = code.toUpperCase()
  return { amount: atLeast(amount, digitsOf(currency)), currency }
}

/** Typed in per cent, kept as fractions. Nothing typed below is the same as above. */
function toleranceFrom({ plus = '', minus = '' }: Typed): unknown {
  const [more, less] = [figure(plus), figure(minus === '' ? plus : minus)]
  return more && less ? { plus: divide(more, decimal('100')), minus: divide(less, decimal('100')) } : undefined
}

function goodsFrom({ description = '', quantity = '', unit = '', price = '', currency = '' }: Typed): unknown {
  if (description === '') return undefined
  const [many, each] = [figure(quantity), figure(price)]
  if ((quantity !== '' && !many) || (price !== '' && !(each && currency))) return undefined
  return {
    description,
    ...(many ? { quantity: { value: many, unit } } : {}),
    ...(each ? { unitPrice: { ...money(each, currency), ...(unit ? { per: unit } : {}) } } : {}),
    ...(many && each ? { amount: money(multiply(many, each), currency) } : {}),
  }
}

function requirementFrom({ choice = '', originals = '', copies = '', text = '' }: Typed): unknown {
  const kind = documentKinds.find((one) => one === choice)
  const [many, more] = [originals || '1', copies || '0']
  if (!(kind && text && COUNT.test(many) && COUNT.test(more))) return undefined
  return { kind, originals: Number(many), copies: Number(more), demands: [], text }
}

const COUNT = /^\d{1,4}$/

function demandFrom({ text: typed }: Typed, was: unknown): unknown {
  if (!was) return undefined
  const { value: _, ...rest } = was as Demand
  return { ...rest, ...(typed ? { value: typed } : {}) }
}

/** Thousands may be grouped. */
function figure(text: string): Decimal | undefined {
  const bare = text.replaceAll(',', '')
  return isDecimal(bare) ? decimal(bare) : undefined
}
