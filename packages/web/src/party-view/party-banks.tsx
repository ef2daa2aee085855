import type { BankAccount } from '@gendan/trade/party'
import { Button, Select } from 'antd'
import { useContext, useMemo } from 'react'
import { currencyChoices } from '../entry-view/choices.ts'
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
      <p className="second t-small">
        {say({
          en: 'Another account holds once a second person has called a number that was on record before.',
          zh: '新账户须由第二人拨打此前登记的电话核实后才生效。',
        })}
      </p>
      {banks.map((bank, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an account has no name of its own before it is typed.
        <div key={i} className="bank">
          {FIELDS.map(([name, label, short]) => (
            <TextField
              key={name}
              at={`banks.${i}.${name}`}
              label={label}
              short={short}
              value={bank[name]}
              onChange={(text) => put(i, { [name]: name === 'swift' ? text.replace(/\s/g, '').toUpperCase() : text })}
            />
          ))}
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

const FIELDS = [
  ['id', { en: 'Short name', zh: '简称' }, true],
  ['bankName', { en: 'Bank', zh: '银行' }, false],
  ['branch', { en: 'Branch', zh: '分行' }, false],
  ['swift', { en: 'SWIFT', zh: 'SWIFT' }, true],
  ['account', { en: 'Account or IBAN', zh: '账号或 IBAN' }, false],
  ['beneficiary', { en: 'Beneficiary', zh: '收款人' }, false],
] as const

const none: BankAccount = { id: '', bankName: '', branch: '', swift: '', account: '', beneficiary: '', currency: 'USD' }

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
  const options = useMemo(() => currencyChoices(lang), [lang])
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
