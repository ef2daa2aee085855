import type { Line } from '@gendan/forms/deal/terms'
import type { Words } from '@gendan/kernel/words'
import { unitOf } from '@gendan/trade/unit'
import { useContext } from 'react'
import { type ColumnHead, EditTable } from '../order-view/edit-table.tsx'
import type { PasteField } from '../order-view/line-paste.ts'
import { amountOf } from '../order-view/line-rows.tsx'
import { FieldsContext } from '../record-view/record-fields.tsx'
import { useWords } from '../words/language.tsx'
import type { BuyLine } from './purchase-draft.ts'

interface LinesProps {
  readonly lines: readonly BuyLine[]
  readonly currency: string
  /** What things may be bought for. */
  readonly sold: readonly Line[]
  readonly onLines: (lines: readonly BuyLine[]) => void
}

/** The boxes that a table from Excel fills, from the one one stands in to the right. */
const FIELDS: readonly PasteField[] = ['code', 'zh', 'en', 'quantity', 'unit', 'price']

/** What is bought, as one types it: Enter goes down, a table from Excel can be pasted anywhere. */
export function PurchaseLines({ lines, currency, sold, onLines }: LinesProps) {
  return (
    <EditTable<BuyLine>
      name={LINES}
      className="buy-lines"
      heads={HEADS}
      currency={currency}
      lines={lines}
      fields={FIELDS}
      onLines={(change) => onLines(change(lines))}
      row={(line, i, units) => (
        <BuyRow
          key={line.id}
          line={line}
          i={i}
          currency={currency}
          units={units}
          sold={sold}
          onLine={(next) => onLines(lines.flatMap((one) => (one.id === line.id ? (next ?? []) : one)))}
        />
      )}
    />
  )
}

const LINES: Words = { en: 'What is bought', zh: '采购内容' }
const HEADS: readonly ColumnHead[] = [
  { head: { en: '#', zh: '#' } },
  { head: { en: 'Code', zh: '货号' } },
  { head: { en: 'What, Chinese / English', zh: '品名 中 / 英' } },
  { head: { en: 'Specification', zh: '规格 中 / 英' } },
  { head: { en: 'Quantity', zh: '数量' }, helpAt: 'lines.*.quantity', right: true },
  { head: { en: 'Unit', zh: '单位' } },
  { head: { en: 'Price with VAT', zh: '含税单价' }, helpAt: 'lines.*.unitPrice', right: true, money: true },
  { head: { en: 'Amount', zh: '金额' }, right: true, money: true },
  { head: { en: 'For line', zh: '用于' }, helpAt: 'lines.*.for' },
]

interface RowProps {
  readonly line: BuyLine
  readonly i: number
  readonly currency: string
  readonly units: string
  readonly sold: readonly Line[]
  /** Undefined takes the line out. */
  readonly onLine: (line: BuyLine | undefined) => void
}

function BuyRow({ line, i, currency, units, sold, onLine }: RowProps) {
  const { say } = useWords()
  const { locked, findings, strict } = useContext(FieldsContext)
  const wrong = findings.filter(({ at, weight }) => at.startsWith(`lines.${i}.`) && (strict || weight !== 'block'))
  const named = (name: Words) => say({ en: `Line ${i + 1} ${name.en}`, zh: `第 ${i + 1} 行${name.zh}` })
  const box = (field: PasteField, name: Words, className = '') => (
    <input
      className={`cell-box ${className}`}
      data-line={i}
      data-field={field}
      aria-label={named(name)}
      placeholder={field === 'en' || field === 'zh' ? say(name) : ''}
      value={line[field]}
      disabled={locked}
      {...(field === 'unit' ? { list: units } : {})}
      {...(field === 'quantity' || field === 'price' ? { inputMode: 'decimal' as const } : {})}
      onChange={(event) => onLine({ ...line, [field]: event.target.value })}
      onBlur={() => field === 'unit' && onLine({ ...line, unit: unitOf(line.unit)?.code ?? line.unit })}
    />
  )
  const spec = (lang: 'en' | 'zh', name: Words) => (
    <input
      className="cell-box"
      aria-label={named(name)}
      placeholder={say(name)}
      value={line.specification[lang]}
      disabled={locked}
      onChange={(event) => onLine({ ...line, specification: { ...line.specification, [lang]: event.target.value } })}
    />
  )
  return (
    <tr>
      <td className="quiet line-number">{i + 1}</td>
      <td data-place={`lines.${i}.code`}>{box('code', { en: 'code', zh: '货号' })}</td>
      <td data-place={`lines.${i}.name`}>
        {box('zh', { en: 'Chinese name', zh: '中文品名' })}
        {box('en', { en: 'English name', zh: '英文品名' })}
        {wrong.map(({ rule, at, says }) => (
          <p key={`${rule} ${at}`} className="thin t-small">
            {say(says)}
          </p>
        ))}
      </td>
      <td>
        {spec('zh', { en: 'Chinese specification', zh: '中文规格' })}
        {spec('en', { en: 'English specification', zh: '英文规格' })}
      </td>
      <td data-place={`lines.${i}.quantity`}>{box('quantity', { en: 'quantity', zh: '数量' }, 'figures')}</td>
      <td>{box('unit', { en: 'unit', zh: '单位' }, 'unit-box')}</td>
      <td data-place={`lines.${i}.unitPrice`}>{box('price', { en: 'price with VAT', zh: '含税单价' }, 'figures')}</td>
      <td className="figures derived">{amountOf(line, currency)}</td>
      <td data-place={`lines.${i}.for`}>
        <select
          className="cell-box"
          aria-label={named({ en: 'for line', zh: '用于' })}
          value={line.for ?? ''}
          disabled={locked}
          onChange={(event) => onLine({ ...line, for: event.target.value })}
        >
          <option value="">{say({ en: 'whole order', zh: '整单' })}</option>
          {sold.map((one) => (
            <option key={one.id} value={one.id}>
              {`${one.id} ${say(one.name)}`}
            </option>
          ))}
        </select>
      </td>
      <td className="line-acts">
        <button
          type="button"
          className="drop-line"
          disabled={locked}
          aria-label={say({ en: `Remove line ${i + 1}`, zh: `删除第 ${i + 1} 行` })}
          onClick={() => onLine(undefined)}
        >
          ×
        </button>
      </td>
    </tr>
  )
}
