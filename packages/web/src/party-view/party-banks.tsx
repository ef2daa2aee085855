import { minorUnits } from '@gendan/kernel/tables/currencies.generated'
import { currencyName } from '@gendan/trade/currency'
import type { BankAccount } from '@gendan/trade/party'
import { Button, Select } from 'antd'
import { useContext, useMemo } from 'react'
import { SectionHead } from '../parts/section-head.tsx'
import { FieldsContext, fieldId, RecordField, TextField } from '../record-view/record-fields.tsx'
import { useWords } from '../words/language.tsx'

interface BanksProps {
  readonly banks: readonly BankAccount[]
  readonly onBanks: (banks: readonly BankAccount[]) => void
}

/** The accounts money can be paid to; their numbers are judged while one types. Whose they are, only a call tells. */
export function PartyBanks({ banks, onBanks }: BanksProps) {
  const { say } = useWords()
  const { locked } = useContext(FieldsContext)
  const put = (i: number, change: Partial<BankAccount>) =>
    onBanks(banks.map((bank, at) => (at === i ? { ...bank, ...change } : bank)))
  const add = () => onBanks([...banks, { ...none, id: `bank-${banks.length + 1}` }])
  return (
    <>
      <SectionHead note={banks.length > 0 && String(banks.length)}>
        {say({ en: 'Bank accounts', zh: '银行账户' })}
      </SectionHead>
      {banks.map((bank, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an account has no name of its own before it is typed.
        <div key={i} className="bank">
          <TextField
            at={`banks.${i}.id`}
            label={{ en: 'Short name', zh: '简称' }}
            short
            value={bank.id}
            onChange={(id) => put(i, { id })}
          />
          <TextField
            at={`banks.${i}.bankName`}
            label={{ en: 'Bank', zh: '银行' }}
            value={bank.bankName}
            onChange={(bankName) => put(i, { bankName })}
          />
          <TextField
            at={`banks.${i}.branch`}
            label={{ en: 'Branch', zh: '分行' }}
            value={bank.branch}
            onChange={(branch) => put(i, { branch })}
          />
          <TextField
            at={`banks.${i}.swift`}
            label={{ en: 'SWIFT', zh: 'SWIFT' }}
            short
            value={bank.swift}
            onChange={(swift) => put(i, { swift: swift.replace(/\s/g, '').toUpperCase() })}
          />
          <TextField
            at={`banks.${i}.account`}
            label={{ en: 'Account or IBAN', zh: '账号或 IBAN' }}
            value={bank.account}
            onChange={(account) => put(i, { account })}
          />
          <TextField
            at={`banks.${i}.beneficiary`}
            label={{ en: 'Beneficiary', zh: '收款人' }}
            value={bank.beneficiary}
            onChange={(beneficiary) => put(i, { beneficiary })}
          />
          <RecordField at={`banks.${i}.currency`} label={{ en: 'Currency', zh: '币种' }}>
            <CurrencySelect
              at={`banks.${i}.currency`}
              value={bank.currency}
              onChange={(currency) => put(i, { currency })}
            />
          </RecordField>
          {!locked && (
            <button
              type="button"
              className="as-link t-small"
              onClick={() => onBanks(banks.filter((_, at) => at !== i))}
            >
              {say({ en: `Take ${bank.id || 'this account'} off`, zh: `去掉${bank.id || '这个账户'}` })}
            </button>
          )}
        </div>
      ))}
      {!locked && (
        <Button size="small" onClick={add}>
          {say({ en: 'Add an account', zh: '加一个账户' })}
        </Button>
      )}
    </>
  )
}

const none: BankAccount = { id: '', bankName: '', branch: '', swift: '', account: '', beneficiary: '', currency: 'USD' }

const FIRST = ['USD', 'EUR', 'CNY', 'GBP', 'JPY', 'HKD']

function CurrencySelect({
  at,
  value,
  onChange,
}: {
  readonly at: string
  readonly value: string
  readonly onChange: (currency: string) => void
}) {
  const { lang } = useWords()
  const { locked } = useContext(FieldsContext)
  const options = useMemo(() => {
    const codes = [...FIRST, ...Object.keys(minorUnits).filter((code) => !FIRST.includes(code))]
    return codes.map((code) => ({ value: code, label: `${code} ${currencyName(code, lang)}` }))
  }, [lang])
  return (
    <Select
      id={fieldId(at)}
      className="fill"
      disabled={locked}
      showSearch={{ optionFilterProp: 'label' }}
      value={value}
      options={options}
      onChange={onChange}
    />
  )
}
