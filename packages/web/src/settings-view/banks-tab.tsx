import { dropBank, keepBank } from '@gendan/firm/acts/company-acts'
import type { Words } from '@gendan/kernel/words'
import type { BankAccount } from '@gendan/trade/party'
import { Button } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import { BankChanges } from '../guard-view/bank-changes.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { Empty } from '../parts/empty.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import { BankForm, emptyBank } from './bank-form.tsx'
import { FirmPage, type FirmView, ReadOnlyNote } from './firm-page.tsx'

const ADD: Words = { en: 'Add an account', zh: '登记账户' }

/** The accounts into which customers pay. They are what swindlers change: a second factor is asked for. */
export function BanksTab() {
  return <FirmPage>{(view) => <Banks {...view} />}</FirmPage>
}

function Banks({ firm, version }: FirmView) {
  const { say } = useWords()
  const { rights } = useWorld()
  const notice = useNotice()
  const act = useAct()
  const [open, setOpen] = useState<{ readonly bank: BankAccount; readonly fresh: boolean } | null>(null)
  const [dropped, setDropped] = useState<BankAccount | null>(null)
  const may = rights.has('bank')
  async function keep(bank: BankAccount, expected: number) {
    const on = { id: firm.id, expected, showsBoth: true } as const
    if (!(await act.run(keepBank, { bank }, on))) return
    setOpen(null)
    notice({
      says: {
        en: `Account ${bank.id} entered; a change holds once another person has called`,
        zh: `账户 ${bank.id} 已登记；变更经另一人核实后生效`,
      },
    })
  }
  async function drop(bank: BankAccount) {
    const done = await act.run(dropBank, { bank: bank.id }, { id: firm.id, expected: version })
    setDropped(null)
    if (done) notice({ says: { en: `Account ${bank.id} dropped`, zh: `账户 ${bank.id} 已删除` } })
  }
  const add = () => {
    act.clear()
    setOpen({ bank: emptyBank(firm), fresh: true })
  }
  return (
    <div className="stack settings-one">
      <div className="line wraps">
        <p className="second fill">
          {say({
            en: 'They stand on quotations and proforma invoices. Adding or changing one asks for a code of your second factor, and holds once another person has called the bank.',
            zh: '印在报价单和形式发票上。新增或修改要输第二因素验证码，并由另一人打电话核实后才生效。',
          })}
        </p>
        {may && firm.banks.length > 0 && !open && (
          <Button type="primary" onClick={add}>
            {say(ADD)}
          </Button>
        )}
      </div>
      <ReadOnlyNote right="bank" />
      {!open && act.said}
      {open && (
        <BankForm
          key={open.bank.id}
          firm={{ id: firm.id, version }}
          fresh={open.fresh}
          bank={(open.fresh ? undefined : firm.banks.find(({ id }) => id === open.bank.id)) ?? open.bank}
          taken={firm.banks.map(({ id }) => id)}
          busy={act.busy}
          said={act.said}
          onKeep={(bank, expected) => void keep(bank, expected)}
          onClose={() => {
            act.clear()
            setOpen(null)
          }}
        />
      )}
      {firm.banks.length === 0 && !open && (
        <div className="card">
          <Empty
            says={{ en: 'No account yet', zh: '还没有收款账户' }}
            what={{
              en: 'A proforma invoice says where the deposit goes: without an account the customer cannot pay.',
              zh: '形式发票要写明定金汇到哪里；没有账户，客户没法付款。',
            }}
            {...(may ? { first: { label: ADD, go: add } } : {})}
          />
        </div>
      )}
      <BankChanges of={firm.id} />
      {firm.banks
        .filter(({ id }) => id !== open?.bank.id)
        .map((bank) => (
          <BankCard
            key={bank.id}
            bank={bank}
            may={may && !open}
            onEdit={() => setOpen({ bank, fresh: false })}
            onDrop={() => setDropped(bank)}
          />
        ))}
      {dropped && (
        <Confirm
          open
          thing={{ en: `Drop account ${dropped.id}`, zh: `删除账户 ${dropped.id}` }}
          act={{ en: `Drop ${dropped.id}`, zh: `删除 ${dropped.id}` }}
          busy={act.busy}
          onAct={() => void drop(dropped)}
          onClose={() => setDropped(null)}
        >
          {say({
            en: `${dropped.bankName}, ${dropped.currency} ${dropped.account}. Papers already issued keep it; new ones cannot name it.`,
            zh: `${dropped.bankName}，${dropped.currency} ${dropped.account}。已开出的单证不变，新单不能再用。`,
          })}
        </Confirm>
      )}
    </div>
  )
}

interface BankCardProps {
  readonly bank: BankAccount
  readonly may: boolean
  readonly onEdit: () => void
  readonly onDrop: () => void
}

function BankCard({ bank, may, onEdit, onDrop }: BankCardProps) {
  const { say } = useWords()
  const rows: readonly (readonly [Words, string])[] = [
    [{ en: 'Account', zh: '账号' }, bank.account],
    [{ en: 'Beneficiary', zh: '收款人' }, bank.beneficiary],
    [{ en: 'Bank', zh: '银行' }, [bank.bankName, bank.branch].filter(Boolean).join(' · ')],
    [{ en: 'SWIFT code', zh: 'SWIFT 代码' }, bank.swift],
  ]
  return (
    <article className="card padded">
      <div className="line">
        <h2 className="t-task fill">
          {bank.id} <span className="chip">{bank.currency}</span>
        </h2>
        {may && (
          <>
            <Button size="small" aria-label={say({ en: `Change ${bank.id}`, zh: `修改 ${bank.id}` })} onClick={onEdit}>
              {say({ en: 'Change', zh: '修改' })}
            </Button>
            <Button size="small" aria-label={say({ en: `Drop ${bank.id}`, zh: `删除 ${bank.id}` })} onClick={onDrop}>
              {say({ en: 'Drop', zh: '删除' })}
            </Button>
          </>
        )}
      </div>
      <dl className="facts">
        {rows.map(([label, value]) => (
          <div key={label.en}>
            <dt>{say(label)}</dt>
            <dd>{value || <span className="quiet">–</span>}</dd>
          </div>
        ))}
      </dl>
    </article>
  )
}
