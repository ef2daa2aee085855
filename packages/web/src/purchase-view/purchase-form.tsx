import type { Purchase } from '@gendan/forms/deal/purchase'
import { pricedLines } from '@gendan/forms/kinds/parts/priced-lines'
import { writeMoney } from '@gendan/kernel/money'
import { minorUnits } from '@gendan/kernel/tables/currencies.generated'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { currencyName, currencyOf } from '@gendan/trade/currency'
import { Button, Input, Select } from 'antd'
import { useContext } from 'react'
import { SupplierSelect } from '../order-view/supplier-select.tsx'
import { emptyLine, freeLineId } from '../order-view/terms-draft.ts'
import { SectionHead } from '../parts/section-head.tsx'
import { FieldsContext, fieldId, RecordField, TextField, WordsField } from '../record-view/record-fields.tsx'
import { useWords } from '../words/language.tsx'
import { linesFromTerms, type PurchaseDraft } from './purchase-draft.ts'
import { PurchaseLines } from './purchase-lines.tsx'
import { PurchasePayment } from './purchase-payment.tsx'

interface FormProps {
  readonly file: OrderFile
  readonly draft: PurchaseDraft
  /** As it is read now, for its total; undefined while it cannot be read. */
  readonly purchase: Purchase | undefined
  readonly onDraft: (draft: PurchaseDraft) => void
}

type Put = (change: Partial<PurchaseDraft>) => void

/** One purchase as one types it: from whom, what stands apart on the order, the goods, the other clauses. */
export function PurchaseForm({ file, draft, purchase, onDraft }: FormProps) {
  const { say } = useWords()
  const put: Put = (change) => onDraft({ ...draft, ...change })
  return (
    <div className="card padded record-form">
      <SectionHead>{say({ en: 'From whom', zh: '向谁采购' })}</SectionHead>
      <SupplierField draft={draft} put={put} />
      <Money draft={draft} put={put} />
      <SectionHead>{say({ en: 'Stressed on the order', zh: '采购单上特别注明' })}</SectionHead>
      <DayField draft={draft} put={put} />
      <WordsField
        at="quality"
        zh={{ en: 'Quality demanded, Chinese', zh: '质量要求' }}
        en={{ en: 'Quality demanded', zh: '质量要求（英文）' }}
        lines={2}
        value={draft.quality}
        onChange={(quality) => put({ quality })}
      />
      <SectionHead>{say({ en: 'What is bought', zh: '采购内容' })}</SectionHead>
      <Goods file={file} draft={draft} purchase={purchase} put={put} />
      <SectionHead>{say({ en: 'Other clauses', zh: '其他条款' })}</SectionHead>
      <TextField
        at="place"
        label={{ en: 'Place of delivery', zh: '交货地点' }}
        value={draft.place}
        onChange={(place) => put({ place })}
      />
      <WordsField
        at="packing"
        zh={{ en: 'Packing, Chinese', zh: '包装' }}
        en={{ en: 'Packing', zh: '包装（英文）' }}
        value={draft.packing}
        onChange={(packing) => put({ packing })}
      />
      <PurchasePayment draft={draft} put={put} />
      <WordsField
        at="payment"
        zh={{ en: 'Payment in words, Chinese', zh: '付款（另写措辞时填）' }}
        en={{ en: 'Payment in words', zh: '付款措辞（英文）' }}
        value={draft.payment}
        onChange={(payment) => put({ payment })}
      />
    </div>
  )
}

interface PartProps {
  readonly draft: PurchaseDraft
  readonly put: Put
}

function SupplierField({ draft, put }: PartProps) {
  return (
    <RecordField at="supplier" label={{ en: 'Supplier', zh: '供应商' }} empty={draft.supplier === ''}>
      <SupplierSelect id={fieldId('supplier')} value={draft.supplier} onChange={(supplier) => put({ supplier })} />
    </RecordField>
  )
}

function Money({ draft, put }: PartProps) {
  const { lang } = useWords()
  const { locked } = useContext(FieldsContext)
  return (
    <>
      <RecordField at="currency" label={{ en: 'Currency', zh: '币种' }}>
        <Select
          id={fieldId('currency')}
          className="currency-box"
          showSearch
          disabled={locked}
          popupMatchSelectWidth={false}
          value={draft.currency}
          options={CURRENCIES.map((code) => ({ value: code, label: `${code} ${currencyName(code, lang)}` }))}
          labelRender={({ value }) => String(value)}
          onChange={(currency: string) => put({ currency })}
        />
      </RecordField>
      <TextField
        at="vatRate"
        label={{ en: 'VAT in the prices', zh: '单价含增值税' }}
        unit={{ en: '%', zh: '%' }}
        short
        value={draft.vat}
        onChange={(vat) => put({ vat })}
      />
    </>
  )
}

const CURRENCIES = Object.keys(minorUnits).filter((code) => currencyOf(code))

function DayField({ draft, put }: PartProps) {
  const { locked } = useContext(FieldsContext)
  return (
    <RecordField at="deliver" label={{ en: 'Delivery by', zh: '交货期' }} empty={draft.deliver === ''}>
      <Input
        id={fieldId('deliver')}
        type="date"
        className="short-input"
        disabled={locked}
        value={draft.deliver}
        onChange={(event) => put({ deliver: event.target.value })}
      />
    </RecordField>
  )
}

function Goods({ file, draft, purchase, put }: PartProps & Pick<FormProps, 'file' | 'purchase'>) {
  const { say } = useWords()
  const { locked, findings, strict } = useContext(FieldsContext)
  const sold = file.deal.contract?.terms.lines ?? []
  const none = strict ? findings.find(({ at }) => at === 'lines') : undefined
  return (
    <div data-place="lines">
      {draft.lines.length > 0 && (
        <PurchaseLines lines={draft.lines} currency={draft.currency} sold={sold} onLines={(lines) => put({ lines })} />
      )}
      {none && <p className="thin t-small">{say(none.says)}</p>}
      <p className="lines-totals">
        {!locked && (
          <Button size="small" onClick={() => put({ lines: [...draft.lines, emptyLine(freeLineId(draft.lines))] })}>
            {say({ en: 'Free line', zh: '空行' })}
          </Button>
        )}
        {!locked && linesFromTerms(file, draft.lines).length > 0 && (
          <Button size="small" onClick={() => put({ lines: [...draft.lines, ...linesFromTerms(file, draft.lines)] })}>
            {say({ en: 'The goods of the terms', zh: '带入成交商品' })}
          </Button>
        )}
        <span className="quiet t-small">
          {say({ en: 'Paste from Excel into any box; Enter goes down', zh: '可从 Excel 粘贴，回车到下一行' })}
        </span>
        {purchase && <strong>{writeMoney(pricedLines(purchase).total)}</strong>}
      </p>
    </div>
  )
}
