import type { Words } from '@gendan/kernel/words'
import type { BankAccount } from '@gendan/trade/party'
import { Select } from 'antd'
import { useId } from 'react'
import { useWords } from '../words/language.tsx'
import { currencyChoices } from './choices.ts'
import { EntryField, Labelled } from './entry-field.tsx'

/** The account customers pay to, as the founder types it; left empty, it follows later. */
export type FirstBank = Pick<BankAccount, 'bankName' | 'swift' | 'account' | 'currency'>

export const NO_BANK: FirstBank = { bankName: '', swift: '', account: '', currency: 'USD' }

/** The account as it is kept: paid to the company itself, named by its currency. Undefined where nothing was typed. */
export function bankOf(
  { bankName, swift, account, currency }: FirstBank,
  beneficiary: string,
): BankAccount | undefined {
  if (!bankName.trim() && !account.trim()) return undefined
  return { id: currency.toLowerCase(), bankName, branch: '', swift, account, beneficiary, currency }
}

interface FirstBankProps {
  readonly bank: FirstBank
  readonly onBank: (bank: FirstBank) => void
  readonly wrong: (at: string) => string | undefined
}

const FIELDS: readonly (readonly [key: 'bankName' | 'swift' | 'account', label: Words, most: number])[] = [
  ['bankName', { en: 'Bank', zh: '开户银行' }, 140],
  ['swift', { en: 'SWIFT code', zh: 'SWIFT 代码' }, 14],
  ['account', { en: 'Account number', zh: '账号' }, 60],
]

/** Folded away: whoever names the account now can print it on the first invoice; a later change asks for a second factor. */
export function FirstBankFields({ bank, onBank, wrong }: FirstBankProps) {
  const { say, lang } = useWords()
  const currency = useId()
  return (
    <details className="stack">
      <summary className="t-task">
        {say({ en: 'Where customers pay (may follow)', zh: '收款账户（可以以后填）' })}
      </summary>
      {FIELDS.map(([key, label, most]) => (
        <EntryField
          key={key}
          label={label}
          value={bank[key]}
          onValue={(value) => onBank({ ...bank, [key]: value })}
          maxLength={most}
          wrong={wrong(key) ?? wrong(`bank.${key}`)}
        />
      ))}
      <Labelled id={currency} label={{ en: 'Currency of the account', zh: '账户币种' }}>
        <Select
          id={currency}
          size="large"
          showSearch={{ optionFilterProp: 'label' }}
          options={currencyChoices(lang)}
          value={bank.currency}
          onChange={(value) => onBank({ ...bank, currency: value })}
        />
      </Labelled>
    </details>
  )
}
