import type { Day } from '@gendan/kernel/day'
import { type Finding, findingOf } from '@gendan/kernel/rule'
import { type Cell, columnOf, isFilled, type Rows, rowOf } from '../parts/cell.ts'
import { incotermIn } from './incoterm-as-read.ts'
import type { AmountAsRead, CustomerOrder, OrderLine, PartyAsRead, Unread } from './shape.ts'
import { isChargeRow, readChargeRows } from './sheet-charges.ts'
import { isTableRow, isTotalRow, type SheetMapping } from './sheet-mapping.ts'
import { dayIn, figureIn, formulaFindings, type SheetReading, startSheet, textIn } from './sheet-reading.ts'
import { type ColumnName, columnNamed, type HeadName, isSubtotalWord, isTotalWord, labelIn } from './sheet-words.ts'
import { readUnit } from './unit-as-read.ts'
import { currencyIn, readDay } from './written.ts'

/**
 * Reads an order sheet as its mapping says. Totals and blank rows are told from lines; each finding names its cell; every
 * filled cell from which no fact came is in `unread`. Without columns for goods and quantity there is no order.
 */
export function readSheetOrder(
  rows: Rows,
  mapping: SheetMapping,
): { readonly order?: CustomerOrder; readonly findings: readonly Finding[] } {
  const missing = columnsMissing(mapping)
  if (missing.length > 0) return { findings: missing }
  const reading = startSheet(rows, mapping)
  const order = readOrder(reading)
  return {
    order: { ...order, unread: unreadIn(reading), places: reading.places },
    findings: [...reading.findings, ...formulaFindings(reading)],
  }
}

function readOrder(reading: SheetReading): Omit<CustomerOrder, 'unread' | 'places'> {
  const terms = headText(reading, 'incoterm', 'delivery.terms.0')
  const incoterm = terms === undefined ? undefined : incotermIn(terms)
  const payment = headText(reading, 'payment', 'payment.text.0')
  const currency = headCurrency(reading)
  const body = bodyOf(reading)
  takeHeads(reading)
  return {
    number: headText(reading, 'number', 'number') ?? '',
    issued: headDay(reading, 'issued', 'issued'),
    currency: currency ?? soleCurrency(reading, body.goods),
    buyer: partyOf(headText(reading, 'buyer', 'buyer.name')),
    seller: partyOf(headText(reading, 'seller', 'seller.name')),
    deliverTo: partyOf(headText(reading, 'deliverTo', 'deliverTo.name')),
    lines: body.goods.map((row, i) => readLine(reading, row, `lines.${i}`, currency)),
    charges: readChargeRows(reading, body.charges, currency),
    stated: readTotals(reading, body.totals, currency),
    delivery: {
      incoterm: incoterm?.code,
      place: incoterm?.place,
      terms: terms === undefined ? [] : [terms],
      to: headDay(reading, 'delivery', 'delivery.to'),
    },
    payment: { text: payment === undefined ? [] : [payment] },
    references: {},
    documents: [],
    conditions: [],
    notes: [],
    message: {},
  }
}

interface Body {
  readonly goods: Rows
  readonly charges: Rows
  readonly totals: Rows
}

function bodyOf({ rows, mapping }: SheetReading): Body {
  const within = rows.filter((row) => {
    const number = rowOf(row[0]?.at ?? '')
    return (
      number >= mapping.firstRow &&
      number <= (mapping.lastRow ?? number) &&
      isTableRow(row, mapping.columns) &&
      !isHeadAgain(row, mapping)
    )
  })
  const isTotal = (row: readonly Cell[]) => isTotalRow(row, mapping.columns)
  const rest = within.filter((row) => !isTotal(row))
  const isCharge = (row: readonly Cell[]) => isChargeRow(row, mapping)
  return {
    goods: rest.filter((row) => !isCharge(row)),
    charges: rest.filter(isCharge),
    totals: within.filter(isTotal),
  }
}

/** Long orders repeat their heads on each page. */
function isHeadAgain(row: readonly Cell[], { columns }: SheetMapping): boolean {
  const cell = row.find((one) => columnOf(one.at) === columns.quantity)
  return cell?.kind === 'text' && columnNamed(cell.text) === 'quantity'
}

/** A line of its own number, or of the sheet's row where the sheet does not number its lines. */
function readLine(
  reading: SheetReading,
  row: readonly Cell[],
  at: string,
  orderCurrency: string | undefined,
): OrderLine {
  const cell = (name: ColumnName) => row.find((one) => columnOf(one.at) === reading.mapping.columns[name])
  const text = (name: ColumnName) => textIn(reading, cell(name), `${at}.${name}`)
  const [name, description, note] = [text('name'), text('description'), text('notes')]
  const to = dayIn(reading, cell('delivery'), `${at}.delivery.to`)
  return {
    number: text('number') ?? `${rowOf(row[0]?.at ?? '')}`,
    ...codesOf(text),
    name: name ?? description ?? '',
    description: description ?? name ?? '',
    classifications: [],
    properties: [],
    ...figuresOf(reading, cell, at, orderCurrency),
    charges: [],
    delivery: to === undefined ? undefined : { to },
    deliveries: [],
    notes: note === undefined ? [] : [note],
  }
}

type Figures = Pick<OrderLine, 'quantity' | 'unitAsRead' | 'unitPrice' | 'amount'>

function figuresOf(
  reading: SheetReading,
  cell: (name: ColumnName) => Cell | undefined,
  at: string,
  orderCurrency: string | undefined,
): Figures {
  const quantity = figureIn(reading, cell('quantity'), `${at}.quantity`)
  const unitAsRead = textIn(reading, cell('unit'), `${at}.unit`) ?? quantity?.unit ?? fixed(reading, 'unit') ?? ''
  const price = figureIn(reading, cell('unitPrice'), `${at}.unitPrice`)
  const amount = figureIn(reading, cell('amount'), `${at}.amount`)
  const own = textIn(reading, cell('currency'), `${at}.currency`)
  const ofLine = own === undefined ? orderCurrency : currencyIn(own) || own.toUpperCase()
  const currency = (figure: typeof price, from: ColumnName) => figure?.currency ?? signOf(cell(from)) ?? ofLine ?? ''
  const per = readUnit(price?.unit ?? unitAsRead)
  return {
    quantity: quantity && { value: quantity.value, unit: readUnit(unitAsRead) },
    unitAsRead,
    unitPrice: price && { amount: price.value, currency: currency(price, 'unitPrice'), per },
    amount: amount && { amount: amount.value, currency: currency(amount, 'amount') },
  }
}

function codesOf(
  text: (name: ColumnName) => string | undefined,
): Pick<OrderLine, 'sellerCode' | 'buyerCode' | 'standardCode'> {
  return { sellerCode: text('code'), buyerCode: text('buyerCode'), standardCode: text('standardCode') }
}

/** The last total is what is to be paid; one that calls itself a subtotal is the sum of the lines. */
function readTotals(reading: SheetReading, totals: Rows, currency: string | undefined): CustomerOrder['stated'] {
  const column = reading.mapping.columns.amount
  const read = (row: readonly Cell[] | undefined, at: string): AmountAsRead | undefined => {
    const cell = row?.find((one) => columnOf(one.at) === column)
    const figure = column === undefined ? undefined : figureIn(reading, cell, at)
    if (figure) takeLabels(reading, row ?? [])
    return figure && { amount: figure.value, currency: figure.currency ?? signOf(cell) ?? currency ?? '' }
  }
  const isSub = (row: readonly Cell[]) => row.some((cell) => cell.kind === 'text' && isSubtotalWord(cell.text))
  const [subs, grand] = [totals.filter(isSub), totals.filter((row) => !isSub(row))]
  return {
    lines: subs.length === 1 ? read(subs[0], 'stated.lines') : undefined,
    payable: read(grand.at(-1), 'stated.payable'),
  }
}

function takeLabels(reading: SheetReading, row: readonly Cell[]): void {
  for (const cell of row.filter((one) => one.kind === 'text' && isTotalWord(one.text))) reading.taken.add(cell.at)
}

function fixed(reading: SheetReading, name: HeadName): string | undefined {
  return reading.mapping.fixed[name]?.trim() || undefined
}

/** A fact of the whole order: typed by a person, or in its cell, there perhaps behind its label. */
function headText(reading: SheetReading, name: HeadName, at: string): string | undefined {
  const cell = reading.cells.get(reading.mapping.cells[name] ?? '')
  const typed = fixed(reading, name)
  if (typed !== undefined) return typed
  const whole = textIn(reading, cell, at)
  const label = whole === undefined ? undefined : labelIn(whole)
  return label?.name === name && label.value ? label.value : whole
}

function headDay(reading: SheetReading, name: HeadName, at: string): Day | undefined {
  const typed = fixed(reading, name)
  const cell = reading.cells.get(reading.mapping.cells[name] ?? '')
  const label = cell?.kind === 'text' ? labelIn(cell.text) : undefined
  const read = typed === undefined ? undefined : readDay(typed, reading.mapping.dayOrder)
  if (read && 'read' in read) return read.read
  return dayIn(reading, cell && label?.value ? { ...cell, text: label.value } : cell, at)
}

function headCurrency(reading: SheetReading): string | undefined {
  const said = headText(reading, 'currency', 'currency')
  return said === undefined ? undefined : currencyIn(said) || said.toUpperCase().slice(0, 35)
}

/** Where nothing names the order's currency: the one that all its prices carry in their format or text. */
function soleCurrency(reading: SheetReading, goods: Rows): string | undefined {
  const columns = [reading.mapping.columns.unitPrice, reading.mapping.columns.amount]
  const cells = goods.flatMap((row) => row.filter((cell) => columns.includes(columnOf(cell.at))))
  const signs = new Set(
    cells.map((cell) => signOf(cell) ?? currencyIn(cell.text.replace(/[\d.,()\s-]/gu, ''))).filter(Boolean),
  )
  return signs.size === 1 ? [...signs][0] : undefined
}

function signOf(cell: Cell | undefined): string | undefined {
  return cell?.sign === undefined ? undefined : currencyIn(cell.sign) || undefined
}

function partyOf(name: string | undefined): PartyAsRead | undefined {
  return name === undefined ? undefined : { name, addressLines: [], ids: [] }
}

/** Heads and labels are no facts of their own: what they name has been read. */
function takeHeads(reading: SheetReading): void {
  const { columns, cells, headRow } = reading.mapping
  for (const column of Object.values(columns)) reading.taken.add(`${column}${headRow}`)
  for (const cell of reading.cells.values()) {
    const label = cell.kind === 'text' ? labelIn(cell.text) : undefined
    if (label && label.value === '' && cells[label.name] !== undefined) reading.taken.add(cell.at)
  }
}

function unreadIn(reading: SheetReading): readonly Unread[] {
  const rest = reading.rows.flatMap((row) => row.filter((cell) => isFilled(cell) && !reading.taken.has(cell.at)))
  return rest.map((cell) => {
    const cut = cell.text.length > 500
    return {
      path: cell.at,
      line: rowOf(cell.at),
      text: cut ? cell.text.slice(0, 500) : cell.text,
      ...(cut && { length: cell.text.length }),
    }
  })
}

function columnsMissing({ columns }: SheetMapping): readonly Finding[] {
  const goods = ['code', 'buyerCode', 'standardCode', 'name', 'description'] as const
  const lacks = [
    [
      goods.some((name) => columns[name] !== undefined),
      'columns.name',
      'the goods (article number or description)',
      '货物（货号或品名）',
    ],
    [columns.quantity !== undefined, 'columns.quantity', 'the quantity', '数量'],
  ] as const
  return lacks.flatMap(([known, at, en, zh]) =>
    known
      ? []
      : [
          findingOf(NO_COLUMN, {
            at,
            says: { en: `No column is known to hold ${en}.`, zh: `没有找到${zh}所在的列。` },
            remedy: {
              en: 'Say which column it is; the answer is kept for the next order of this customer.',
              zh: '请指明是哪一列；系统会记住，供该客户下次订单使用。',
            },
          }),
        ],
  )
}

const NO_COLUMN = { id: 'SHEET-01', weight: 'block', source: { title: 'CISG', at: 'art. 14 (1)' } } as const
