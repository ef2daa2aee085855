import { slipHelp } from '@gendan/forms/help/desk'
import type { Words } from '@gendan/kernel/words'
import { Input, Select } from 'antd'
import { PartySelect } from '../order-view/party-select.tsx'
import type { FirmHere } from '../order-view/standing.ts'
import { SupplierSelect } from '../order-view/supplier-select.tsx'
import { Helped, HelpMark, HelpRow } from '../parts/field-help.tsx'
import { Labelled } from './labelled.tsx'
import type { Shares } from './split-editor.tsx'

/** A slip as it is typed: everything is text until it is recorded. */
export interface TypedSlip {
  readonly account: string
  readonly day: string
  readonly amount: string
  readonly currency: string
  readonly bankCharges: string
  readonly payer: string
  readonly party: string
  readonly reference: string
  /** The account it was paid to. */
  readonly paidTo?: string
  readonly shares: Shares
}

export interface SlipFieldsProps {
  readonly way: 'in' | 'out'
  readonly typed: TypedSlip
  readonly put: (change: Partial<TypedSlip>) => void
  readonly banks: FirmHere['firm']['banks']
  readonly today: string
}

/** What the slip says, field by field, with whose money it is. */
export function SlipFields({ way, typed, put, banks, today }: SlipFieldsProps) {
  const supplier: Words = { en: 'Supplier', zh: '供应商' }
  const customer: Words = { en: 'Customer, where known', zh: '客户（已知时）' }
  return (
    <div className="slip-form">
      <Labelled words={{ en: 'Our account', zh: '我方账户' }}>
        {(id) => (
          <Select
            id={id}
            value={typed.account || null}
            options={banks.map((one) => ({ value: one.id, label: `${one.bankName} ${one.currency} ${one.account}` }))}
            onChange={(account: string) =>
              put({ account, currency: banks.find((one) => one.id === account)?.currency ?? typed.currency })
            }
          />
        )}
      </Labelled>
      <Labelled words={{ en: 'Value day', zh: '起息日' }}>
        {(id) => (
          <Input
            id={id}
            type="date"
            max={today}
            value={typed.day}
            onChange={(event) => put({ day: event.target.value })}
          />
        )}
      </Labelled>
      <Text
        words={{ en: 'Amount booked', zh: way === 'in' ? '入账金额' : '付出金额' }}
        value={typed.amount}
        set={(amount) => put({ amount })}
        figure
      />
      <Text
        words={{ en: 'Currency', zh: '币种' }}
        value={typed.currency}
        set={(currency) => put({ currency: currency.toUpperCase() })}
      />
      <Text
        words={
          way === 'in' ? { en: 'Kept back by banks', zh: '银行扣费' } : { en: 'Fee of the bank', zh: '银行手续费' }
        }
        value={typed.bankCharges}
        set={(bankCharges) => put({ bankCharges })}
        figure
      />
      <Text
        words={
          way === 'in' ? { en: 'Paid by (as on the slip)', zh: '付款人（照水单）' } : { en: 'Paid to', zh: '收款人' }
        }
        value={typed.payer}
        set={(payer) => put({ payer })}
      />
      <Labelled words={way === 'in' ? customer : supplier}>
        {(id) =>
          way === 'in' ? (
            <PartySelect
              id={id}
              label={customer}
              party="customer"
              value={typed.party}
              onChange={(party) => put({ party, shares: {} })}
              clears
            />
          ) : (
            <SupplierSelect id={id} value={typed.party} onChange={(party) => put({ party, shares: {} })} clears />
          )
        }
      </Labelled>
      {way === 'out' && (
        <Helped by={slipHelp}>
          <HelpRow className="slip-helped">
            <Text
              words={{ en: 'Account paid to (as on the slip)', zh: '收款账号（照回单）' }}
              value={typed.paidTo ?? ''}
              set={(paidTo) => put({ paidTo })}
            />
            <HelpMark at="paidTo" />
          </HelpRow>
        </Helped>
      )}
      <Text words={{ en: 'Reference', zh: '附言' }} value={typed.reference} set={(reference) => put({ reference })} />
    </div>
  )
}

interface TextProps {
  readonly words: Words
  readonly value: string
  readonly set: (value: string) => void
  readonly figure?: boolean
}

function Text({ words, value, set, figure: counts = false }: TextProps) {
  return (
    <Labelled words={words}>
      {(id) => (
        <Input
          id={id}
          value={value}
          {...(counts ? { inputMode: 'decimal' as const } : {})}
          onChange={(event) => set(event.target.value)}
        />
      )}
    </Labelled>
  )
}
