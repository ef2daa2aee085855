import { add, atLeast, compare, type Decimal, subtract, zero } from '@gendan/kernel/decimal'
import { digitsOf } from '@gendan/kernel/money'
import { readMoney } from '../message/amounts.ts'
import { type ReadMessage, readMessage } from '../message/read-message.ts'
import { linesOf } from '../message/text-lines.ts'
import type { Credit } from './credit.ts'
import { readGoods } from './goods.ts'
import { conditionsIn, readCredit, requirementsIn } from './read-credit.ts'

/** Fields of an amendment by their tags, as the message has them. */
export type AmendingFields = Readonly<Record<string, string>>

/**
 * The terms after an amendment (MT707): a field that stands there replaces the whole field; 32B is what the amount grows by, 33B what
 * it shrinks by; the changes of goods, documents and conditions add, delete or replace. 31E is the new day of expiry of older messages.
 */
export function amended(credit: Credit, fields: AmendingFields): Credit {
  const replacing = Object.entries(fields).filter(([tag]) => !SPECIAL.has(tag))
  const message = messageOf(replacing)
  const fresh = Object.fromEntries(Object.entries(readCredit(message)).filter(([, value]) => !isEmptyList(value)))
  const amount = amountAfter(credit, fields)
  const expiry = fields['31E'] ? { ...credit.expiry, ...expiryOf(fields['31E']) } : undefined
  return {
    ...credit,
    ...fresh,
    ...(amount ? { amount } : {}),
    ...(expiry ? { expiry } : {}),
    ...narrativesAfter(credit, fields),
  }
}

const SPECIAL = new Set([
  '20',
  '21',
  '22A',
  '23',
  '26E',
  '27',
  '30',
  '31E',
  '32B',
  '33B',
  '34B',
  '45B',
  '46B',
  '47B',
  '49M',
  '49N',
  '52A',
  '71N',
  '72Z',
  '79',
])

function messageOf(fields: readonly (readonly [string, string])[]): ReadMessage {
  return readMessage(fields.map(([tag, raw]) => `:${tag}:${raw}`).join('\n'))
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function expiryOf(raw: string): { readonly date?: string } {
  const date = messageOf([['31C', raw]]).fields['31C']?.value
  return typeof date === 'string' ? { date } : {}
}

/** The amount after it grew or shrank; 34B of older messages is the new total. */
function amountAfter({ amount }: Credit, fields: AmendingFields): Credit['amount'] {
  const read = (tag: string) => readMoney(fields[tag] ?? '')
  const whole = read('34B')
  if (whole) return { amount: whole.amount as Decimal, currency: whole.currency }
  const [more, less] = [read('32B'), read('33B')]
  if (!amount || !(more || less)) return undefined
  const sum = subtract(add(amount.amount, (more?.amount ?? zero) as Decimal), (less?.amount ?? zero) as Decimal)
  const value = compare(sum, zero) < 0 ? zero : sum
  return { amount: atLeast(value, digitsOf(amount.currency)) as Decimal, currency: amount.currency }
}

type Narratives = Pick<Credit, 'goods' | 'documents' | 'conditions'>

function narrativesAfter(credit: Credit, fields: AmendingFields): Partial<Narratives> {
  const texts = (tag: string, before: readonly string[]) => (fields[tag] ? changed(before, fields[tag]) : undefined)
  const goods = texts('45B', credit.goods ? [credit.goods.text] : [])
  const documents = texts(
    '46B',
    credit.documents.map(({ text }) => text),
  )
  const conditions = texts(
    '47B',
    credit.conditions.map(({ text }) => text),
  )
  return {
    ...(goods ? { goods: readGoods(linesOf(goods.join('\n'))) } : {}),
    ...(documents ? { documents: kept(credit.documents, documents, (text) => requirementsIn(linesOf(text))) } : {}),
    ...(conditions ? { conditions: kept(credit.conditions, conditions, (text) => conditionsIn(linesOf(text))) } : {}),
  }
}

/** What stood there before stays as it was read. */
function kept<Item extends { readonly text: string }>(
  before: readonly Item[],
  texts: readonly string[],
  read: (text: string) => readonly Item[],
): readonly Item[] {
  return texts.flatMap((text) =>
    before
      .filter((one) => one.text === text)
      .slice(0, 1)
      .concat(before.some((one) => one.text === text) ? [] : read(text)),
  )
}

/** The items after /ADD/, /DELETE/ and /REPALL/; a text without a code word is added. */
function changed(before: readonly string[], raw: string): readonly string[] {
  const parts = [...raw.matchAll(/\/(ADD|DELETE|REPALL)\/\s*([\s\S]*?)(?=\/(?:ADD|DELETE|REPALL)\/|$)/g)].map(
    ([, how = '', text = '']) => ({ how, text: text.trim() }),
  )
  const all = parts.length > 0 ? parts : [{ how: 'ADD', text: raw.trim() }]
  let texts = before
  for (const { how, text } of all) texts = changedBy(texts, how, text)
  return texts
}

function changedBy(texts: readonly string[], how: string, text: string): readonly string[] {
  if (how === 'REPALL') return [text]
  if (how === 'ADD') return [...texts, text]
  const plain = squashed(text)
  return texts.filter((one) => !plain.includes(squashed(one)) && !squashed(one).includes(plain))
}

function squashed(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '')
}
