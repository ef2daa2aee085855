import type { Party } from '@gendan/firm/party'
import { isZero } from '@gendan/kernel/decimal'
import { minorUnits } from '@gendan/kernel/tables/currencies.generated'
import { namedStands } from '@gendan/orderfile/invoice/named-account'
import { type InvoiceKind, invoiceKinds } from '@gendan/orderfile/supplier-invoice'
import { accountNumberSpots } from '@gendan/trade/bank-account'
import { Input, Select } from 'antd'
import { useAsk } from '../app/queries.ts'
import { SupplierSelect } from '../order-view/supplier-select.tsx'
import { Mark } from '../parts/mark.tsx'
import { DayField } from '../quality-view/day-field.tsx'
import { fieldId, RecordField, TextField } from '../record-view/record-fields.tsx'
import { useWords } from '../words/language.tsx'
import { type InvoiceDraft, taxOf, totalOf } from './invoice-draft.ts'
import { NAMED } from './named-words.ts'

interface FieldsProps {
  readonly draft: InvoiceDraft
  readonly put: (change: Partial<InvoiceDraft>) => void
}

/** What stands on the paper, in the order in which one reads it. */
export function InvoiceFields({ draft, put }: FieldsProps) {
  const { say } = useWords()
  return (
    <>
      <RecordField at="invoice.party" label={{ en: 'Supplier', zh: '供应商' }}>
        <SupplierSelect
          id={fieldId('invoice.party')}
          value={draft.party}
          onChange={(party) => put({ party, lines: {} })}
        />
      </RecordField>
      <RecordField at="invoice.kind" label={{ en: 'Kind', zh: '票种' }}>
        <Select<InvoiceKind>
          id={fieldId('invoice.kind')}
          className="invoice-kind"
          value={draft.kind}
          options={(Object.keys(invoiceKinds) as InvoiceKind[]).map((kind) => ({
            value: kind,
            label: say(invoiceKinds[kind]),
          }))}
          onChange={(kind) => put({ kind, ...(kind === 'other' ? { rate: '0', tax: '' } : {}) })}
        />
      </RecordField>
      <TextField
        at="invoice.number"
        label={{ en: 'Number', zh: '发票号码' }}
        hint={{ en: '20 digits; on paper code and 8 digits', zh: '数电发票 20 位；纸票代码加 8 位号码' }}
        value={draft.number}
        onChange={(number) => put({ number })}
      />
      <DayField
        at="invoice.day"
        label={{ en: 'Day of the invoice', zh: '开票日期' }}
        value={draft.day}
        onChange={(day) => put({ day })}
      />
      <Amounts draft={draft} put={put} />
      <DayField
        at="invoice.due"
        label={{ en: 'Due, where not by the terms', zh: '到期日（与条款不同时填）' }}
        value={draft.due}
        onChange={(due) => put({ due })}
      />
      <NamedAccount draft={draft} put={put} />
      <TextField
        at="invoice.note"
        label={{ en: 'Note', zh: '备注' }}
        value={draft.note}
        onChange={(note) => put({ note })}
      />
    </>
  )
}

function Amounts({ draft, put }: FieldsProps) {
  const { say } = useWords()
  const total = totalOf(draft)
  const tax = taxOf(draft)
  return (
    <>
      <RecordField at="invoice.amount" label={{ en: 'Amount, tax included', zh: '价税合计' }}>
        <div className="line wraps">
          <Select
            className="currency-box"
            aria-label={say({ en: 'Currency', zh: '币种' })}
            showSearch
            popupMatchSelectWidth={false}
            value={draft.currency}
            options={CURRENCIES.map((code) => ({ value: code, label: code }))}
            onChange={(currency: string) => put({ currency })}
          />
          <Input
            id={fieldId('invoice.amount')}
            className="short-input"
            inputMode="decimal"
            placeholder={isZero(total) ? '' : total}
            value={draft.amount}
            onChange={(event) => put({ amount: event.target.value })}
          />
        </div>
      </RecordField>
      {draft.kind !== 'other' && (
        <>
          <TextField
            at="invoice.rate"
            label={{ en: 'Rate of VAT', zh: '税率' }}
            unit={{ en: '%', zh: '%' }}
            short
            value={draft.rate}
            onChange={(rate) => put({ rate })}
          />
          <TextField
            at="invoice.tax"
            label={{ en: 'Tax on it', zh: '税额' }}
            hint={{ en: tax, zh: tax }}
            short
            value={draft.tax}
            onChange={(typed) => put({ tax: typed })}
          />
        </>
      )}
    </>
  )
}

/** The account that stands on the invoice, held against those on record while it is typed. */
function NamedAccount({ draft, put }: FieldsProps) {
  const { say } = useWords()
  const asked = useAsk('party', { id: draft.party }, { enabled: draft.party !== '' })
  const whose = asked.data?.state as Party | undefined
  const named = draft.payTo.trim()
  const stands = whose && accountNumberSpots(named).length === 0 ? namedStands(named, whose) : undefined
  const known = whose?.facts.banks.map(({ account }) => account).join(', ') ?? ''
  return (
    <>
      <TextField
        at="invoice.payTo.account"
        label={{ en: 'Account it names', zh: '发票所列账号' }}
        hint={
          known
            ? { en: `on record: ${known}`, zh: `已登记：${known}` }
            : { en: 'where one stands on it', zh: '票面有则填' }
        }
        value={draft.payTo}
        onChange={(payTo) => put({ payTo })}
      />
      {named !== '' && (
        <>
          {stands && (
            <p className="named-account t-small">
              <Mark kind={stands === 'on-record' ? 'done' : 'risk'} size={12} /> {say(NAMED[stands])}
            </p>
          )}
          <TextField
            at="invoice.payTo.bankName"
            label={{ en: 'Its bank', zh: '开户行' }}
            value={draft.payToBank}
            onChange={(payToBank) => put({ payToBank })}
          />
          <TextField
            at="invoice.payTo.beneficiary"
            label={{ en: 'In the name of', zh: '户名' }}
            value={draft.payToName}
            onChange={(payToName) => put({ payToName })}
          />
        </>
      )}
    </>
  )
}

const CURRENCIES = Object.keys(minorUnits)
