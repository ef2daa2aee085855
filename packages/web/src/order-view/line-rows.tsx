import { CalculatorOutlined } from '@ant-design/icons'
import { decimal, grouped, isPositive, round } from '@gendan/kernel/decimal'
import { extend, writeAmount } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import { packed } from '@gendan/trade/goods'
import { unitOf } from '@gendan/trade/unit'
import { memo } from 'react'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { type ColumnHead, EditTable } from './edit-table.tsx'
import { type PasteField, pasteFields } from './line-paste.ts'
import { type DraftLine, figureOf } from './terms-draft.ts'

export type Turn = (turn: (lines: readonly DraftLine[]) => readonly DraftLine[]) => void

interface LineRowsProps {
  readonly lines: readonly DraftLine[]
  readonly currency: string
  readonly onLines: Turn
  /** A code was typed or pasted: our goods may know it. */
  readonly onCodes: () => void
  /** Where the unit price of a line is reckoned. */
  readonly reckon: (line: DraftLine) => string
}

/** The lines of a deal as one types them: Enter goes down, a table from Excel can be pasted anywhere. */
export function LineRows({ lines, currency, onLines, onCodes, reckon }: LineRowsProps) {
  return (
    <EditTable
      name={LINES}
      heads={HEADS}
      currency={currency}
      lines={lines}
      fields={pasteFields}
      onLines={onLines}
      onPasted={onCodes}
      row={(line, i, units) => (
        <LineRow
          key={line.id}
          line={line}
          i={i}
          currency={currency}
          units={units}
          onLines={onLines}
          onCodes={onCodes}
          reckon={reckon(line)}
        />
      )}
    />
  )
}

const LINES: Words = { en: 'Lines', zh: '商品行' }
const HEADS: readonly ColumnHead[] = [
  { head: { en: '#', zh: '#' } },
  { head: { en: 'Our / their code', zh: '货号 / 客户货号' }, helpAt: 'lines.*.customerCode' },
  { head: { en: 'Description, English / Chinese', zh: '品名 英 / 中' }, helpAt: 'lines.*.name' },
  { head: { en: 'Quantity', zh: '数量' }, helpAt: 'lines.*.quantity', right: true },
  { head: { en: 'Unit', zh: '单位' } },
  { head: { en: 'Unit price', zh: '单价' }, helpAt: 'lines.*.unitPrice', right: true, money: true },
  { head: { en: 'Amount', zh: '金额' }, right: true, money: true },
  { head: { en: 'Packed', zh: '装箱' }, helpAt: 'lines.*.packing', right: true },
]

interface LineRowProps {
  readonly line: DraftLine
  readonly i: number
  readonly currency: string
  readonly units: string
  readonly onLines: Turn
  readonly onCodes: () => void
  readonly reckon: string
}

const LineRow = memo(function LineRow({ line, i, currency, units: list, onLines, onCodes, reckon }: LineRowProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const set = (change: Partial<DraftLine>) =>
    onLines((all) => all.map((one) => (one.id === line.id ? { ...one, ...change } : one)))
  const box = (field: PasteField, name: Words, className = '') => (
    <input
      className={`cell-box ${className}`}
      data-line={i}
      data-field={field}
      aria-label={say({ en: `Line ${i + 1} ${name.en}`, zh: `第 ${i + 1} 行${name.zh}` })}
      placeholder={field === 'en' || field === 'zh' || field === 'customerCode' ? say(name) : ''}
      value={line[field]}
      {...(field === 'unit' ? { list } : {})}
      {...(FIGURES.has(field) ? { inputMode: 'decimal' as const } : {})}
      onChange={(event) => set({ [field]: event.target.value })}
      onBlur={() => {
        if (field === 'unit') set({ unit: unitOf(line.unit)?.code ?? line.unit })
        if (field === 'code' && line.code && !line.goods) onCodes()
      }}
    />
  )
  return (
    <tr>
      <td className="quiet line-number">{line.id}</td>
      <td className="code-boxes" data-place={`lines.${i}.code`}>
        {box('code', { en: 'our code', zh: '货号' })}
        {box('customerCode', { en: "customer's code", zh: '客户货号' })}
      </td>
      <td className="name-boxes" data-place={`lines.${i}.name`}>
        {box('en', { en: 'English description', zh: '英文品名' })}
        {box('zh', { en: 'Chinese description', zh: '中文品名' })}
      </td>
      <td data-place={`lines.${i}.quantity`}>{box('quantity', { en: 'quantity', zh: '数量' }, 'figures')}</td>
      <td>{box('unit', { en: 'unit', zh: '单位' }, 'unit-box')}</td>
      <td data-place={`lines.${i}.unitPrice`}>{box('price', { en: 'unit price', zh: '单价' }, 'figures')}</td>
      <td className="figures derived">{amountOf(line, currency)}</td>
      <td className="figures derived quiet t-small">
        {line.goods && !line.packing ? (
          <Go to={worldPath(world, `/goods/${line.goods}`)}>{say({ en: 'Add packing', zh: '填箱规' })}</Go>
        ) : (
          packingOf(line, say)
        )}
      </td>
      <td className="line-acts">
        <Go to={reckon} className="reckon-price">
          <CalculatorOutlined aria-hidden />
          <span className="by-ear">
            {say({ en: `Turn the price of line ${i + 1} from another term`, zh: `换算第 ${i + 1} 行单价` })}
          </span>
        </Go>
        <button
          type="button"
          className="drop-line"
          aria-label={say({ en: `Remove line ${i + 1}`, zh: `删除第 ${i + 1} 行` })}
          onClick={() => onLines((all) => all.filter((one) => one.id !== line.id))}
        >
          ×
        </button>
      </td>
    </tr>
  )
})

const FIGURES: ReadonlySet<PasteField> = new Set(['quantity', 'price'])

/** What the line comes to; nothing while a figure is missing or cannot be read. */
export function amountOf({ quantity, price, unit }: DraftLine, currency: string): string {
  const [value, amount] = [figureOf(quantity), figureOf(price)]
  if (value === undefined || amount === undefined) return ''
  return writeAmount(extend({ amount: decimal(amount), currency, per: unit }, { value: decimal(value), unit }))
}

function packingOf({ quantity, unit, packing }: DraftLine, say: (words: Words) => string): string {
  const value = figureOf(quantity)
  if (!packing || value === undefined || !isPositive(decimal(value))) return '–'
  const { packages, volumeM3 } = packed({ value: decimal(value), unit }, packing)
  const m3 = round(volumeM3, 2, 'half-up')
  return say({ en: `${grouped(packages)} ctn · ${m3} m³`, zh: `${grouped(packages)} 箱 · ${m3} m³` })
}
