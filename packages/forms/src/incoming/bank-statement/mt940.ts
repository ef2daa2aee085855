import { type Day, isDay, lastOfMonth } from '@gendan/kernel/day'
import { type Decimal, decimal, isDecimal, subtract, zero } from '@gendan/kernel/decimal'
import type { Finding } from '@gendan/kernel/rule'
import { type BareLine, type Statement, type StatementsRead, sums, titleOf, told, unread, withIds } from './shape.ts'
import { type Told86, told86 } from './told-86.ts'

interface Field {
  readonly tag: string
  readonly text: string
}

/** A message: one page of one statement. */
interface Page {
  readonly account: string
  readonly number: string
  readonly currency: string
  readonly opening?: Decimal
  readonly closing?: Decimal
  readonly more: boolean
  readonly lines: readonly BareLine[]
  readonly findings: readonly Finding[]
}

/** Whether a text is a customer statement message: it names an account and a balance. */
export function looksLikeMt940(text: string): boolean {
  return /^:25[A-Z]?:/mu.test(text) && /^:60[FM]:/mu.test(text)
}

/**
 * Reads customer statement messages, several in one file, and statements that run over several pages (28C, 60M, 62M). What is
 * not understood is named; opening and entries must make the closing balance.
 */
export function readMt940(text: string): StatementsRead {
  const pages = messagesOf(text).map(pageOf)
  const statements = joined(pages)
  return {
    statements,
    findings: [...pages.flatMap(({ findings }) => findings), ...statements.flatMap(sums)],
  }
}

/** Fields by message; headers and trailers of SWIFT are left aside. */
function messagesOf(text: string): readonly (readonly Field[])[] {
  const messages: Field[][] = []
  for (const field of fieldsOf(text)) {
    if (field.tag === '20' || messages.length === 0) messages.push([])
    if (field.tag !== END) messages.at(-1)?.push(field)
  }
  return messages.filter((message) => message.some(({ tag }) => tag.startsWith('60')))
}

const END = '-'

/** A field runs on over the lines that begin with no tag. */
function fieldsOf(text: string): readonly Field[] {
  const fields: { tag: string; text: string }[] = []
  for (const line of text.split(/\r\n|\n|\r/u)) {
    const [, tag, own = ''] = /^(?:\{4:)?:(\d\d[A-Z]?|NS):(.*)$/u.exec(line) ?? []
    const last = fields.at(-1)
    if (tag) fields.push({ tag, text: own })
    else if (/^-(?:\}|XXX|$)|^\{[15]:/u.test(line)) fields.push({ tag: END, text: '' })
    else if (last && last.tag !== END) last.text += `\n${line}`
  }
  return fields
}

function pageOf(fields: readonly Field[]): Page {
  const of = (...tags: readonly string[]) => fields.find(({ tag }) => tags.includes(tag))
  const first = (field: Field | undefined) => (field?.text ?? '').split('\n')[0]?.trim() ?? ''
  const account = first(of('25', '25P'))
  const [number = ''] = first(of('28C', '28')).split('/')
  const [opens, closes] = [balance(of('60F', '60M')), balance(of('62F', '62M'))]
  const currency = (opens ?? closes)?.currency ?? ''
  const { lines, findings } = linesOf(fields, currency)
  const balances = fields.filter((one) => /^6[02][FM]$/u.test(one.tag) && !balance(one))
  return {
    ...{ account, number, currency, lines },
    ...(opens ? { opening: opens.amount } : {}),
    ...(closes ? { closing: closes.amount } : {}),
    more: of('62M') !== undefined,
    findings: [...balances.map(({ text }) => unread(`${account} ${number}`, text)), ...findings],
  }
}

/** Pages of one statement are one statement: the first opens it, the last closes it. */
function joined(pages: readonly Page[]): readonly Statement[] {
  const groups: Page[][] = []
  for (const page of pages) {
    const before = groups.at(-1)
    const last = before?.at(-1)
    if (before && last?.more && last.account === page.account && last.number === page.number) before.push(page)
    else groups.push([page])
  }
  return groups.flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { account, number, currency, opening } = first
    const closing = group.at(-1)?.closing
    const lines = withIds(group.flatMap((page) => page.lines))
    const ends = { ...(opening === undefined ? {} : { opening }), ...(closing === undefined ? {} : { closing }) }
    return [{ account, number, title: titleOf('MT940', number, lines), currency, ...ends, lines }]
  })
}

function linesOf(fields: readonly Field[], currency: string) {
  const lines: BareLine[] = []
  const findings: Finding[] = []
  fields.forEach(({ tag, text }, i) => {
    if (tag !== '61') return
    const next = fields[i + 1]
    const line = lineOf(text, next?.tag === '86' ? told86(next.text) : undefined, currency)
    if (line) {
      lines.push(line)
      findings.push(...movedDay(`:61: ${i + 1}`, text, line.day))
    } else findings.push(unread(`:61: ${i + 1}`, text))
  })
  return { lines, findings }
}

const LINE =
  /^(\d{6})(?:\d{4})?\s*(R?[CD]|E[CD])([A-Z])?([\d.,]+)([A-Z][A-Z0-9]{3})?([^\n]*?)(?:\/\/([^\n]*))?(?:\n([\s\S]*))?$/u

/** One entry: value day, which way, amount, our and the bank's reference, what else the bank says. Undefined where it is none. */
function lineOf(text: string, told: Told86 | undefined, currency: string): BareLine | undefined {
  const found = LINE.exec(text)
  if (!found) return undefined
  const [, date = '', mark = '', , figure = '', , own = '', bankReference = '', supplement = ''] = found
  const day = dayOf(date)
  const amount = amountOf(figure)
  if (!day || amount === undefined) return undefined
  const reversal = mark.startsWith('R')
  // The reversal of a credit takes money back, that of a debit brings it back.
  const credit = mark.endsWith('C') !== reversal
  const words = [told?.text, own === 'NONREF' ? '' : own, supplement].map((one) =>
    (one ?? '').replace(/\s+/gu, ' ').trim(),
  )
  return {
    day,
    way: credit ? 'in' : 'out',
    amount,
    currency,
    reversal,
    name: told?.name ?? '',
    text: words.filter(Boolean).join(' · '),
    bankReference: bankReference.trim(),
    charges: zero,
  }
}

function balance(field: Field | undefined): { readonly amount: Decimal; readonly currency: string } | undefined {
  const found = /^([CD])(\d{6})\s*([A-Z]{3})([\d.,]+)\s*$/u.exec((field?.text ?? '').split('\n')[0]?.trim() ?? '')
  const amount = amountOf(found?.[4] ?? '')
  if (!found || amount === undefined) return undefined
  return { amount: found[1] === 'D' ? subtract(zero, amount) : amount, currency: found[3] ?? '' }
}

/**
 * "100722" is 22 July 2010: two digits of the year, from 1980 to 2079. A bank that counts every month with 30 days writes "110230":
 * that is the end of February, as everybody reads it.
 */
function dayOf(date: string): Day | undefined {
  const [year = '', month = '', day = ''] = [date.slice(0, 2), date.slice(2, 4), date.slice(4, 6)]
  const first = `${year >= '80' ? '19' : '20'}${year}-${month}-01`
  const whole = `${first.slice(0, 8)}${day}`
  if (isDay(whole)) return whole
  return isDay(first) && day > '28' && day <= '31' ? lastOfMonth(first) : undefined
}

/** Said where a day that its month does not have was read as the month's last. */
function movedDay(at: string, text: string, day: Day): readonly Finding[] {
  const written = text.slice(2, 6)
  if (written === `${day.slice(5, 7)}${day.slice(8)}`) return []
  const says = {
    en: `The bank wrote ${written} (month, day); read as ${day}, the last day of that month.`,
    zh: `银行写的是 ${written}（月日），该月没有这一天，按月末 ${day} 读入。`,
  }
  const remedy = { en: 'Hold the value day against your account.', zh: '请与账户的起息日核对。' }
  return [{ ...told('BST-08', 'warn', at, says), remedy }]
}

/** "1234,56", "1234,", ",56": the comma stands before the fraction. */
function amountOf(text: string): Decimal | undefined {
  const plain = text
    .replaceAll('.', '')
    .replace(',', '.')
    .replace(/^\./u, '0.')
    .replace(/\.$/u, '')
    .replace(/^0+(?=\d)/u, '')
  return text.split(',').length <= 2 && isDecimal(plain) ? decimal(plain) : undefined
}
