import type { SheetMapping } from '@gendan/forms/incoming/customer-order/sheet-mapping'
import { type ColumnName, columnNames, type HeadName } from '@gendan/forms/incoming/customer-order/sheet-words'
import type { Words } from '@gendan/kernel/words'
import { Input, Select } from 'antd'
import { type ReactNode, useId } from 'react'
import { useWords } from '../words/language.tsx'
import { LinesScroll } from './lines-scroll.tsx'
import { columnLetter, withColumn } from './sheet-letters.ts'
import type { Reading, ReadWish } from './use-intake.ts'

interface SheetColumnsProps {
  readonly reading: Reading
  readonly mapping: SheetMapping
  readonly onRead: (wish: ReadWish) => void
  /** "Remember this customer's columns". */
  readonly keep: ReactNode
}

const NAMES: Readonly<Record<ColumnName, Words>> = {
  number: { en: 'line no.', zh: '行号' },
  code: { en: 'our code', zh: '我方货号' },
  buyerCode: { en: 'their code', zh: '客户货号' },
  standardCode: { en: 'barcode', zh: '条码' },
  name: { en: 'name', zh: '品名' },
  description: { en: 'description', zh: '规格说明' },
  quantity: { en: 'quantity', zh: '数量' },
  unit: { en: 'unit', zh: '单位' },
  unitPrice: { en: 'unit price', zh: '单价' },
  amount: { en: 'amount', zh: '金额' },
  currency: { en: 'currency', zh: '币种' },
  delivery: { en: 'delivery day', zh: '交期' },
  notes: { en: 'notes', zh: '备注' },
}

const FIXED: readonly (readonly [HeadName, Words])[] = [
  ['number', { en: 'Order no.', zh: '订单号' }],
  ['currency', { en: 'Currency', zh: '币种' }],
  ['unit', { en: 'Unit', zh: '单位' }],
  ['incoterm', { en: 'Delivery term', zh: '价格条款' }],
  ['payment', { en: 'Payment', zh: '付款' }],
]

/** How a sheet is laid out: which sheet, which row begins, what each column is. A change is read again at once. */
export function SheetColumns({ reading, mapping, onRead, keep }: SheetColumnsProps) {
  const { say } = useWords()
  const { sheets, preview } = reading
  const change = (next: Partial<SheetMapping>) => onRead({ mapping: { ...mapping, ...next } })
  return (
    <section
      className="card padded sheet-columns"
      data-place="columns"
      aria-label={say({ en: 'Columns of the sheet', zh: '表格栏位' })}
    >
      <div className="line wraps">
        <span className="card-title">{say({ en: 'Columns of the sheet', zh: '表格栏位' })}</span>
        {sheets.length > 1 && (
          <Select
            size="small"
            className="sheet-select"
            placeholder={say({ en: 'Another sheet', zh: '换工作表' })}
            aria-label={say({ en: 'Sheet', zh: '工作表' })}
            value={null}
            options={sheets.map((name) => ({ value: name, label: name }))}
            onChange={(sheet: string | null) => sheet && onRead({ sheet })}
          />
        )}
        <Typed
          name="head-row"
          label={{ en: 'Heads in row', zh: '表头在第几行' }}
          value={String(mapping.headRow)}
          onValue={(text) => change(rowsFrom(text))}
        />
        {FIXED.map(([name, label]) => (
          <Typed
            key={name}
            name={name}
            label={label}
            value={mapping.fixed[name] ?? ''}
            read={readIn(reading.order, name)}
            onValue={(text) => change({ fixed: withFixed(mapping.fixed, name, text) })}
          />
        ))}
        <Signs mapping={mapping} onChange={change} />
        {keep}
      </div>
      <LinesScroll name={{ en: 'The sheet', zh: '表格内容' }}>
        <SheetGrid preview={preview} mapping={mapping} onChange={change} />
      </LinesScroll>
    </section>
  )
}

/** What was read of the order's head: shown where nothing was typed over it. */
function readIn(order: Reading['order'], name: HeadName): string {
  if (!order) return ''
  const { delivery, payment } = order
  const said: Readonly<Partial<Record<HeadName, string | undefined>>> = {
    number: order.number,
    currency: order.currency,
    incoterm: [delivery.incoterm, delivery.place].filter(Boolean).join(' '),
    payment: payment.text[0],
  }
  return said[name] ?? ''
}

function rowsFrom(text: string): Partial<SheetMapping> {
  const headRow = Math.max(0, Number.parseInt(text, 10) || 0)
  return { headRow, firstRow: headRow + 1 }
}

function withFixed(fixed: SheetMapping['fixed'], name: HeadName, text: string): SheetMapping['fixed'] {
  const { [name]: _, ...others } = fixed
  return text ? { ...others, [name]: text } : others
}

interface TypedProps {
  readonly name: string
  readonly label: Words
  readonly value: string
  /** What the sheet itself says, when nothing is typed. */
  readonly read?: string
  readonly onValue: (value: string) => void
}

/** A box that is read when one leaves it or presses Enter. */
function Typed({ name, label, value, read = '', onValue }: TypedProps) {
  const { say } = useWords()
  const id = useId()
  const tell = (text: string) => {
    if (text.trim() !== value) onValue(text.trim())
  }
  return (
    <span className="line sheet-typed">
      <label className="quiet t-small" htmlFor={id}>
        {say(label)}
      </label>
      <Input
        id={id}
        key={value}
        name={name}
        size="small"
        placeholder={read}
        defaultValue={value}
        onBlur={(event) => tell(event.target.value)}
        onPressEnter={(event) => tell(event.currentTarget.value)}
      />
    </span>
  )
}

function Signs({
  mapping,
  onChange,
}: {
  readonly mapping: SheetMapping
  readonly onChange: (next: Partial<SheetMapping>) => void
}) {
  const { say } = useWords()
  return (
    <>
      <Select
        size="small"
        aria-label={say({ en: 'Decimal sign', zh: '小数符号' })}
        placeholder={say({ en: 'Decimal sign', zh: '小数符号' })}
        value={mapping.decimal ?? null}
        options={[
          { value: '.', label: '1,234.50' },
          { value: ',', label: '1.234,50' },
        ]}
        onChange={(decimal: '.' | ',') => onChange({ decimal })}
      />
      <Select
        size="small"
        aria-label={say({ en: 'Order of the day', zh: '日期写法' })}
        placeholder={say({ en: 'Order of the day', zh: '日期写法' })}
        value={mapping.dayOrder ?? null}
        options={[
          { value: 'dmy', label: say({ en: '31/12/2026', zh: '日/月/年' }) },
          { value: 'mdy', label: say({ en: '12/31/2026', zh: '月/日/年' }) },
        ]}
        onChange={(dayOrder: 'dmy' | 'mdy') => onChange({ dayOrder })}
      />
    </>
  )
}

function rowClass(row: number, { headRow, firstRow }: SheetMapping): string {
  if (row === headRow) return 'head-row'
  return row < firstRow ? 'before-rows' : ''
}

interface SheetGridProps {
  readonly preview: Reading['preview']
  readonly mapping: SheetMapping
  readonly onChange: (next: Partial<SheetMapping>) => void
}

function SheetGrid({ preview, mapping, onChange }: SheetGridProps) {
  const { say } = useWords()
  const width = preview.reduce((most, row) => Math.max(most, row.length), 0)
  const letters = Array.from({ length: Math.min(width, 40) }, (_, i) => columnLetter(i))
  const nameOf = (letter: string) => columnNames.find((name) => mapping.columns[name] === letter)
  return (
    <table className="sheet-grid">
      <thead>
        <tr>
          <th scope="col">
            <span className="by-ear">{say({ en: 'Row', zh: '行' })}</span>
          </th>
          {letters.map((letter) => (
            <th key={letter} scope="col">
              <label className="column-name">
                <span className="quiet">{letter}</span>
                <select
                  className={nameOf(letter) ? 'column-known' : ''}
                  value={nameOf(letter) ?? ''}
                  onChange={(event) =>
                    onChange({ columns: withColumn(mapping.columns, letter, event.target.value as ColumnName | '') })
                  }
                >
                  <option value="">{say({ en: 'not read', zh: '不读' })}</option>
                  {columnNames.map((name) => (
                    <option key={name} value={name}>
                      {say(NAMES[name])}
                    </option>
                  ))}
                </select>
              </label>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {preview.map((row, r) => (
          <tr
            // biome-ignore lint/suspicious/noArrayIndexKey: a row of a sheet has no other name than its number.
            key={r}
            className={rowClass(r + 1, mapping)}
          >
            <th scope="row">{r + 1}</th>
            {letters.map((letter, c) => (
              <td key={letter}>{row[c]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
