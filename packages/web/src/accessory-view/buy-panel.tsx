import { decimal, multiply, sumOf } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import { say as sayIn } from '@gendan/kernel/words'
import { unitWords } from '@gendan/trade/unit'
import { Input } from 'antd'
import { SupplierSelect } from '../order-view/supplier-select.tsx'
import { figureOf } from '../order-view/terms-draft.ts'
import { SectionHead } from '../parts/section-head.tsx'
import { FieldsContext, fieldId, RecordField, TextField, WordsField } from '../record-view/record-fields.tsx'
import { useWords } from '../words/language.tsx'
import type { Buy, BuyLine, LineTyped, OrderTyped } from './buy-draft.ts'

interface PanelProps {
  readonly buy: Buy
  readonly at: number
  readonly currency: string
  readonly onOrder: (typed: OrderTyped) => void
  readonly onLine: (key: string, typed: LineTyped) => void
}

/** What is about to be bought of one supplier: his order in short, and its lines. */
export function BuyPanel({ buy, at, currency, onOrder, onLine }: PanelProps) {
  const { say } = useWords()
  const path = (part: string) => `buys.${at}.${part}`
  const readable = buy.lines.every(({ quantity, price }) => figureOf(quantity) && figureOf(price))
  const total = readable
    ? sumOf(
        buy.lines.map(({ quantity, price }) =>
          multiply(decimal(figureOf(quantity) ?? '0'), decimal(figureOf(price) ?? '0')),
        ),
      )
    : undefined
  return (
    <section className="card padded record-form buy-panel">
      <FieldsContext value={{ findings: [], strict: false, locked: false }}>
        <SectionHead note={total && writeMoney({ amount: total, currency })}>
          {say({ en: `Purchase ${at + 1}`, zh: `采购 ${at + 1}` })}
        </SectionHead>
        <RecordField at={path('supplier')} label={{ en: 'Supplier', zh: '供应商' }}>
          <SupplierSelect
            id={fieldId(path('supplier'))}
            value={buy.supplier}
            onChange={(supplier) => {
              for (const { row } of buy.lines) onLine(row.key, { supplier })
            }}
          />
        </RecordField>
        <RecordField at={path('deliver')} label={{ en: 'Delivery by', zh: '交货期' }}>
          <Input
            type="date"
            id={fieldId(path('deliver'))}
            className="short-input"
            value={buy.deliver}
            onChange={(event) => onOrder({ deliver: event.target.value })}
          />
        </RecordField>
        <TextField
          at={path('vatRate')}
          label={{ en: 'VAT in the prices', zh: '单价含增值税' }}
          unit={{ en: '%', zh: '%' }}
          short
          value={buy.vat}
          onChange={(vat) => onOrder({ vat })}
        />
        <WordsField
          at={path('quality')}
          zh={{ en: 'Quality demanded, Chinese', zh: '质量要求' }}
          en={{ en: 'Quality demanded', zh: '质量要求（英文）' }}
          lines={2}
          value={buy.quality}
          onChange={(quality) => onOrder({ quality })}
        />
        <TextField
          at={path('place')}
          label={{ en: 'Place of delivery', zh: '交货地点' }}
          value={buy.place}
          onChange={(place) => onOrder({ place })}
        />
      </FieldsContext>
      <ul className="buy-lines-list">
        {buy.lines.map((line) => (
          <OneLine key={line.row.key} line={line} currency={currency} onLine={(typed) => onLine(line.row.key, typed)} />
        ))}
      </ul>
    </section>
  )
}

interface LineProps {
  readonly line: BuyLine
  readonly currency: string
  readonly onLine: (typed: LineTyped) => void
}

function OneLine({ line: { row, quantity, price }, currency, onLine }: LineProps) {
  const { say, lang } = useWords()
  const called = `${row.code} ${sayIn(row.name, lang)}`.trim()
  const wrong = [quantity, price].some((text) => text.trim() !== '' && figureOf(text) === undefined)
  return (
    <li className="buy-line">
      <span className="medium">{called}</span>
      <span className="line wraps">
        <Input
          className="short-input"
          inputMode="decimal"
          aria-label={say({ en: `Quantity of ${called}`, zh: `${called} 数量` })}
          value={quantity}
          onChange={(event) => onLine({ quantity: event.target.value })}
        />
        {unitWords(row.unit, decimal('2'))[lang]} ×
        <Input
          className="short-input"
          inputMode="decimal"
          aria-label={say({ en: `Price of ${called}, with VAT`, zh: `${called} 含税单价` })}
          placeholder={say({ en: 'price with VAT', zh: '含税单价' })}
          value={price}
          onChange={(event) => onLine({ price: event.target.value })}
        />
        {currency}
      </span>
      {row.lastPrice && (
        <span className="quiet t-small">
          {say({
            en: `last ${row.lastPrice.currency} ${row.lastPrice.amount} in ${row.lastPrice.number}`,
            zh: `上次 ${row.lastPrice.currency} ${row.lastPrice.amount}（${row.lastPrice.number}）`,
          })}
        </span>
      )}
      {wrong && (
        <span className="thin t-small">
          {say({ en: 'Enter figures, without commas or units.', zh: '请填数字，不带逗号和单位。' })}
        </span>
      )}
    </li>
  )
}
