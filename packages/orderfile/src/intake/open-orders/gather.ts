import { incotermIn } from '@gendan/forms/incoming/customer-order/incoterm-as-read'
import type { CustomerOrder, OrderLine } from '@gendan/forms/incoming/customer-order/shape'
import { readUnit } from '@gendan/forms/incoming/customer-order/unit-as-read'
import { currencyIn } from '@gendan/forms/incoming/customer-order/written'
import type { ListRow } from '@gendan/forms/incoming/parts/list-sheet'
import { compare, multiply, subtract } from '@gendan/kernel/decimal'
import { type Finding, findingOf } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { carriedSteps } from '../../path/carried.ts'
import { type OpenKey, type OpenLine, openColumns } from './sheet.ts'
import { type Standing, stepIn } from './standing-in.ts'

/** An order of the list: its rows gathered, and what the customer ordered as far as they tell. */
export interface OpenOrder {
  /** The office's own number of it; the customer's where it has none. */
  readonly number: string
  readonly customer: string
  readonly country: string
  readonly rows: readonly number[]
  /** Undefined where a row of it cannot be read. */
  readonly order: CustomerOrder | undefined
  /** How far it is by the list's own column, and the words it was read from. */
  readonly standing: Standing | undefined
  readonly findings: readonly Finding[]
}

/** What is said of the whole order: in an office's list only its first row may say it. */
const OF_ORDER = [
  'customer',
  'country',
  'po',
  'issued',
  'currency',
  'term',
  'payment',
  'destination',
  'latest',
  'deposit',
] as const

/** The rows of a list order by order, in their order. A row without an order number belongs to the order above it. */
export function gatherOrders(rows: readonly ListRow<OpenLine>[]): readonly OpenOrder[] {
  const groups = new Map<string, ListRow<OpenLine>[]>()
  let last = ''
  for (const row of rows) {
    last = numberOf(row) || last
    const group = groups.get(last) ?? []
    groups.set(last, [...group, row])
  }
  return [...groups].map(([number, group]) => gathered(number, group))
}

/** A row that cannot be read still says whose it is. */
function numberOf({ input, filled, label }: ListRow<OpenLine>): string {
  return filled.includes('order') ? (label.split(' · ')[0] ?? '') : (input?.po ?? '')
}

function gathered(number: string, group: readonly ListRow<OpenLine>[]): OpenOrder {
  const lines = group.flatMap((row) => (row.input ? [{ row: row.row, line: row.input }] : []))
  const whole = lines.length === group.length && number !== ''
  const standing = standingOf(lines)
  const first = (key: OpenKey): string => lines.map(({ line }) => line[key] ?? '').find((value) => value !== '') ?? ''
  return {
    number,
    customer: first('customer'),
    country: first('country'),
    rows: group.map(({ row }) => row),
    order: whole
      ? orderOf(
          number,
          first,
          lines.map(({ line }) => line),
        )
      : undefined,
    standing: standing.read,
    findings: [
      ...group.flatMap(({ findings }) => findings),
      ...(number === '' ? [said('01', 'block', `${group[0]?.row ?? ''}`, NO_NUMBER)] : []),
      ...(whole && first('customer') === '' ? [said('02', 'block', `${group[0]?.row ?? ''}`, NO_CUSTOMER)] : []),
      ...standing.findings,
      ...OF_ORDER.flatMap((key) => contradictions(key, lines)),
      ...lines.flatMap(({ row, line }) => sumOf(row, line)),
    ],
  }
}

interface Placed {
  readonly row: number
  readonly line: OpenLine
}

/** Two rows of one order that say different things of it: nobody can know which is true. */
function contradictions(key: OpenKey, lines: readonly Placed[]): readonly Finding[] {
  const told = lines.filter(({ line }) => (line[key] ?? '') !== '')
  const [before] = told
  const other = told.find(({ line }) => line[key] !== before?.line[key])
  const title = openColumns.find((one) => one.key === key)?.title
  // Each line may have its own day of delivery; the order is due at the first of them.
  if (!before || !other || !title || key === 'latest') return []
  const [a, b] = [String(before.line[key]), String(other.line[key])]
  return [
    said('03', 'block', `${other.row}`, {
      says: {
        en: `Row ${other.row}: ${title.en} is “${b}”, in row ${before.row} of the same order “${a}”.`,
        zh: `第 ${other.row} 行：${title.zh}是“${b}”，同一订单第 ${before.row} 行是“${a}”。`,
      },
      remedy: { en: 'Make them the same, and read the file again.', zh: '请改成一致后重新读取。' },
    }),
  ]
}

/** The least that any line of the order has come to; words that say no step are told, not guessed. */
function standingOf(lines: readonly Placed[]): {
  readonly read: Standing | undefined
  readonly findings: readonly Finding[]
} {
  const told = lines.flatMap(({ row, line }) =>
    line.status ? [{ row, text: line.status, step: stepIn(line.status) }] : [],
  )
  const unread = told.filter(({ step }) => step === undefined)
  const known = told.flatMap(({ text, step }) => (step ? [{ step, text }] : []))
  const least = known.toSorted((a, b) => carriedSteps.indexOf(a.step) - carriedSteps.indexOf(b.step))[0]
  return {
    read: unread.length === 0 ? least : undefined,
    findings: unread.map(({ row, text }) =>
      said('05', 'warn', `${row}`, {
        says: {
          en: `Row ${row}: “${text}” is no step of the path that is known; where the order stands is not taken over.`,
          zh: `第 ${row} 行：“${text}”认不出是哪个节点，进度不会带入。`,
        },
        remedy: {
          en: 'Say it on the order afterwards, or write “in production”, “PI signed”, “shipped” in the list.',
          zh: '可在开立后到订单路径上登记，或在表里写“生产中”“PI已签回”“已出运”等再读。',
        },
      }),
    ),
  }
}

function sumOf(row: number, { quantity, price, amount }: OpenLine): readonly Finding[] {
  if (price === undefined || amount === undefined) return []
  const off = subtract(multiply(quantity, price), amount)
  if (compare(off, '0.01' as never) <= 0 && compare(off, '-0.01' as never) >= 0) return []
  return [
    said('04', 'warn', `${row}`, {
      says: {
        en: `Row ${row}: ${quantity} × ${price} is ${multiply(quantity, price)}, the list says ${amount}.`,
        zh: `第 ${row} 行：${quantity} × ${price} = ${multiply(quantity, price)}，表上是 ${amount}。`,
      },
      remedy: { en: 'Price and quantity are taken over, the amount is not.', zh: '采用单价和数量，不采用金额。' },
    }),
  ]
}

function orderOf(number: string, first: (key: OpenKey) => string, lines: readonly OpenLine[]): CustomerOrder {
  const [term, payment, latest] = [first('term'), first('payment'), earliest(lines)]
  const incoterm = incotermIn(term)
  const currency = currencyOf(first('currency'))
  return {
    number: first('po') || number,
    ...(first('issued') ? { issued: first('issued') } : {}),
    ...(currency ? { currency } : {}),
    buyer: {
      name: first('customer'),
      addressLines: [],
      ids: [],
      ...(first('country') ? { country: first('country') } : {}),
    },
    lines: lines.map((line, i) => lineOf(line, i, currency)),
    charges: [],
    stated: {},
    delivery: {
      ...(incoterm ? { incoterm: incoterm.code } : {}),
      ...(incoterm?.place ? { place: incoterm.place } : {}),
      terms: term ? [term] : [],
      ...(latest ? { to: latest } : {}),
    },
    payment: { text: payment ? [payment] : [] },
    references: { salesOrder: number },
    documents: [],
    ...(first('destination') ? { destination: first('destination') } : {}),
    conditions: [],
    notes: notesOf(lines),
    message: {},
    unread: [],
    places: {},
  }
}

function currencyOf(written: string): string | undefined {
  return currencyIn(written) || written.toUpperCase() || undefined
}

function earliest(lines: readonly OpenLine[]): string | undefined {
  return lines.flatMap(({ latest }) => latest ?? []).sort()[0]
}

function lineOf(line: OpenLine, i: number, currency = ''): OrderLine {
  const unit = readUnit(line.unit) || 'PCE'
  return {
    number: String(i + 1),
    ...(line.customerCode ? { buyerCode: line.customerCode } : {}),
    ...(line.code ? { sellerCode: line.code } : {}),
    name: line.description,
    description: '',
    classifications: [],
    properties: [],
    quantity: { value: line.quantity, unit },
    unitAsRead: line.unit,
    ...(line.price === undefined ? {} : { unitPrice: { amount: line.price, currency, per: unit } }),
    ...(line.amount === undefined ? {} : { amount: { amount: line.amount, currency } }),
    charges: [],
    ...(line.latest ? { delivery: { to: line.latest } } : {}),
    deliveries: [],
    notes: [],
  }
}

/** What the office keeps beside an order and no order of a customer says: kept as notes, word for word. */
function notesOf(lines: readonly OpenLine[]): readonly string[] {
  return (['deposit', 'supplier', 'status', 'note'] as const).flatMap((key) => {
    const values = [...new Set(lines.map((line) => line[key]).filter(Boolean))]
    const title = openColumns.find((one) => one.key === key)?.title.zh ?? key
    return values.length > 0 ? [`${title}: ${values.join('; ')}`] : []
  })
}

interface Said {
  readonly says: Words
  readonly remedy: Words
}

const NO_NUMBER: Said = {
  says: { en: 'The row has no order number, and none stands above it.', zh: '这一行没有订单号，上面也没有。' },
  remedy: { en: 'Fill in the order number or the customer PO.', zh: '请填写订单号或客户 PO。' },
}

const NO_CUSTOMER: Said = {
  says: { en: 'The order has no customer.', zh: '这个订单没有客户。' },
  remedy: { en: 'Fill in the customer in its first row.', zh: '请在第一行填写客户。' },
}

function said(n: string, weight: Finding['weight'], at: string, spot: Said): Finding {
  return findingOf(
    { id: `OPEN-${n}`, weight, source: { title: 'Gendan', at: 'open orders from a sheet' } },
    { at, ...spot },
  )
}
