import type { Firm } from '@gendan/firm/firm'
import type { Finding } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { checkBankAccount } from '@gendan/trade/bank-account'
import { type BankAccount, bankAccountShape } from '@gendan/trade/party'
import { Button, Input, Select } from 'antd'
import { type ReactNode, useState } from 'react'
import { Overtaken } from '../app/overtaken.tsx'
import { useEdit } from '../app/use-edit.ts'
import { currencyChoices } from '../entry-view/choices.ts'
import { OwnField } from '../parts/field.tsx'
import { markOfFinding } from '../parts/finding-card.tsx'
import { Still } from '../parts/still.tsx'
import { useWords } from '../words/language.tsx'

interface BankFormProps {
  readonly firm: { readonly id: string; readonly version: number }
  readonly bank: BankAccount
  /** Not saved yet: its short name can still be chosen. */
  readonly fresh: boolean
  readonly taken: readonly string[]
  readonly busy: boolean
  readonly said: ReactNode
  readonly onKeep: (bank: BankAccount, expected: number) => void
  readonly onClose: () => void
}

export function emptyBank({ letterhead, rules }: Firm): BankAccount {
  const currency = rules.currency === 'CNY' ? 'USD' : rules.currency
  return {
    id: '',
    bankName: '',
    branch: '',
    swift: '',
    account: '',
    beneficiary: letterhead.name.en || letterhead.name.zh,
    currency,
  }
}

type Key = Exclude<keyof BankAccount, 'id' | 'currency'>

const FIELDS: readonly { readonly key: Key; readonly label: Words }[] = [
  { key: 'account', label: { en: 'Account or IBAN', zh: '账号 / IBAN' } },
  { key: 'beneficiary', label: { en: 'Beneficiary', zh: '收款人' } },
  { key: 'bankName', label: { en: 'Bank', zh: '银行' } },
  { key: 'branch', label: { en: 'Branch', zh: '分支行' } },
  { key: 'swift', label: { en: 'SWIFT code', zh: 'SWIFT 代码' } },
]

/** An account of the firm, judged while it is typed: what cannot be true is said before it is on a paper. */
export function BankForm({ firm, bank: saved, fresh, taken, busy, said, onKeep, onClose }: BankFormProps) {
  const { say, lang } = useWords()
  const edit = useEdit(saved, firm.version)
  const { value: bank, set: setBank } = edit
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const judged = checkBankAccount(normal(bank))
  const shown = (at: string): Finding | undefined =>
    judged.find((one) => one.at === at && (touched.has(at) || bank[at as Key] !== ''))
  const lacks = lacking(bank, fresh ? taken : [], judged)
  return (
    <section className="card padded" aria-label={say({ en: 'Bank account', zh: '收款账户' })}>
      <Still busy={busy}>
        <OwnField id="bank-id" label={{ en: 'Short name', zh: '简称' }}>
          {fresh ? (
            <Input
              id="bank-id"
              autoFocus
              maxLength={40}
              placeholder="USD-BOC"
              value={bank.id}
              onChange={(e) => setBank({ ...bank, id: e.target.value })}
            />
          ) : (
            <Input id="bank-id" readOnly variant="borderless" value={bank.id} />
          )}
        </OwnField>
        <OwnField id="bank-currency" label={{ en: 'Currency', zh: '币种' }}>
          <Select
            id="bank-currency"
            className="fill"
            showSearch={{ optionFilterProp: 'label' }}
            options={currencyChoices(lang)}
            value={bank.currency}
            onChange={(currency: string) => setBank({ ...bank, currency })}
          />
        </OwnField>
        {FIELDS.map(({ key, label }) => {
          const finding = shown(key)
          return (
            <OwnField
              key={key}
              id={`bank-${key}`}
              label={label}
              {...(finding ? { mark: markOfFinding(finding), finding: sentence(finding, say) } : {})}
            >
              <Input
                id={`bank-${key}`}
                maxLength={140}
                {...(finding ? { 'aria-describedby': `bank-${key}-finding` } : {})}
                {...(finding?.weight === 'block' ? { status: 'error' as const } : {})}
                value={bank[key]}
                onChange={(e) => setBank({ ...bank, [key]: e.target.value })}
                onBlur={() => setTouched(new Set([...touched, key]))}
              />
            </OwnField>
          )
        })}
      </Still>
      <p className="second t-small settings-hint">
        {say({
          en: 'Changed after a mail? Call the bank on a number you already know first: this is how money is stolen.',
          zh: '因为邮件通知才改？先用早已知道的号码打电话向银行核实：钱就是这样被骗走的。',
        })}
      </p>
      <Overtaken kind="firm" id={firm.id} edit={edit} />
      {said}
      <div className="line wraps save-bar">
        <Button
          type="primary"
          loading={busy}
          disabled={lacks !== undefined || edit.overtaken !== undefined}
          onClick={() => onKeep(bankAccountShape.parse(bank), edit.expected)}
        >
          {say({ en: 'Save the account', zh: '保存账户' })}
        </Button>
        <Button disabled={busy} onClick={onClose}>
          {say({ en: 'Leave it', zh: '不改了' })}
        </Button>
        {lacks && <span className="second t-small">{say(lacks)}</span>}
      </div>
    </section>
  )
}

function sentence(finding: Finding, say: (words: Words) => string): string {
  return [finding.says, finding.remedy].flatMap((words) => (words ? [say(words)] : [])).join(' ')
}

/** As it would be saved: without spaces in the SWIFT code. */
function normal(bank: BankAccount): BankAccount {
  const read = bankAccountShape.safeParse({ ...bank, id: bank.id || '-' })
  return read.success ? read.data : bank
}

function lacking(bank: BankAccount, taken: readonly string[], judged: readonly Finding[]): Words | undefined {
  const id = bank.id.trim()
  if (id === '') return { en: 'It needs a short name.', zh: '请起个简称。' }
  if (taken.includes(id)) return { en: `${id} is the name of another account.`, zh: `${id} 已是另一个账户的简称。` }
  if (judged.some((one) => one.weight === 'block'))
    return { en: 'A number above cannot be true.', zh: '上面有号码不可能是真的。' }
  return undefined
}
