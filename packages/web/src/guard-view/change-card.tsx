import type { Answer } from '@gendan/contract/questions'
import { confirmOwnBank, confirmPartyBank, refuseOwnBank, refusePartyBank } from '@gendan/firm/acts/bank-guard-acts'
import { type NumberOnRecord, STATES } from '@gendan/firm/bank-guard'
import type { Words } from '@gendan/kernel/words'
import type { BankAccount } from '@gendan/trade/party'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { type Acting, useAct } from '../app/act.tsx'
import { useAsk } from '../app/queries.ts'
import { when } from '../app/when.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { Chip } from '../parts/chip.tsx'
import { Go } from '../parts/go.tsx'
import type { MarkKind } from '../parts/mark.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import { CallForm, callOf, emptyCall } from './call-form.tsx'
import './guard.css'

export type BankChangeRow = Answer<'bank-guard'>['open'][number]
export type BankChoice = Answer<'bank-guard'>['banks'][number]

interface ChangeCardProps {
  readonly row: BankChangeRow
  /** Banks on record, by whose numbers an account of ours is confirmed. */
  readonly banks?: readonly BankChoice[]
  /** Whose it is stands above already. */
  readonly bare?: boolean
}

/** One other account somebody asked for: what holds, what is wanted, who asked, and the call that decides. */
export function ChangeCard({ row, banks = [], bare = false }: ChangeCardProps) {
  const { say, lang } = useWords()
  const { id: world } = useWorld()
  const people = useAsk('firm', {}).data?.people ?? []
  const { change, kind, subject } = row
  const nameOf = (who: string) => people.find((one) => one.account === who)?.name ?? who
  return (
    <article className="card padded stack bank-change">
      <div className="line wraps">
        {!bare && (
          <h3 className="t-task fill">
            {kind === 'firm' ? (
              <Go to={worldPath(world, '/settings/banks')}>{say({ en: 'Our own account', zh: '本公司账户' })}</Go>
            ) : (
              <Go to={worldPath(world, `/parties/${subject}`)}>{say(row.name) || row.name.en || row.name.zh}</Go>
            )}
          </h3>
        )}
        <Chip {...(MARKS[row.state] ? { mark: MARKS[row.state] } : {})}>{say(STATES[row.state])}</Chip>
      </div>
      <Accounts was={change.was} wanted={change.account} />
      <p className="second t-small">
        {say({
          en: `Asked for by ${nameOf(change.by)}, ${when(change.at, lang)}`,
          zh: `${nameOf(change.by)} 于 ${when(change.at, lang)} 提出`,
        })}
        {change.was === undefined && ` · ${say({ en: 'an additional account', zh: '新增账户' })}`}
      </p>
      {change.settled && <Settled row={row} by={nameOf(change.settled.by)} />}
      {row.state === 'open' && <Waiting row={row} banks={banks} />}
    </article>
  )
}

const MARKS: Partial<Record<BankChangeRow['state'], MarkKind>> = { open: 'wait', refused: 'risk', confirmed: 'done' }

/** What may be done about a change that waits: another person than who asked calls and confirms; anyone who works with it refuses. */
function Waiting({ row, banks }: { readonly row: BankChangeRow; readonly banks: readonly BankChoice[] }) {
  const { say } = useWords()
  const { rights, account } = useWorld()
  const people = useAsk('firm', {}).data?.people ?? []
  const act = useAct()
  const [doing, set] = useState<'' | 'confirm' | 'refuse'>('')
  const own = row.change.by === account.id && people.filter(({ active }) => active).length > 1
  if (doing === 'confirm') return <Confirming row={row} banks={banks} act={act} onClose={() => set('')} />
  if (doing === 'refuse') return <Refusing row={row} act={act} onClose={() => set('')} />
  return (
    <>
      {own && (
        <p className="second t-small">
          {say({
            en: 'You asked for it: another person calls and confirms. Until then the old account holds.',
            zh: '由你提出：须另一人回电确认，确认前旧账户有效。',
          })}
        </p>
      )}
      <div className="line wraps">
        {rights.has('bank-check') && !own && (
          <Button type="primary" onClick={() => set('confirm')}>
            {say({ en: 'I called back', zh: '已回电核实' })}
          </Button>
        )}
        {rights.has(row.kind === 'party' ? 'party' : 'bank-check') && (
          <Button onClick={() => set('refuse')}>{say({ en: 'Refuse it', zh: '驳回' })}</Button>
        )}
      </div>
    </>
  )
}

const ROWS: readonly (readonly [Exclude<keyof BankAccount, 'id'>, Words])[] = [
  ['account', { en: 'Account', zh: '账号' }],
  ['beneficiary', { en: 'Beneficiary', zh: '收款人' }],
  ['bankName', { en: 'Bank', zh: '银行' }],
  ['branch', { en: 'Branch', zh: '分支行' }],
  ['swift', { en: 'SWIFT', zh: 'SWIFT' }],
  ['currency', { en: 'Currency', zh: '币种' }],
]

/** What holds beside what is wanted; what differs is marked. */
function Accounts({ was, wanted }: { readonly was: BankAccount | undefined; readonly wanted: BankAccount }) {
  const { say } = useWords()
  return (
    <div className="table-scroll">
      <table className="bank-change-table">
        <thead>
          <tr>
            <th scope="col">{wanted.id}</th>
            <th scope="col">{say({ en: 'before', zh: '原' })}</th>
            <th scope="col">{say({ en: 'wanted', zh: '新' })}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map(([key, label]) => (
            <tr key={key}>
              <th scope="row">{say(label)}</th>
              <td className="num-text">{was?.[key] || '–'}</td>
              <td className="num-text">
                {was && was[key] !== wanted[key] ? <mark>{wanted[key] || '–'}</mark> : wanted[key] || '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Settled({ row, by }: { readonly row: BankChangeRow; readonly by: string }) {
  const { say, lang } = useWords()
  const { settled, call } = row.change
  if (!settled) return null
  return (
    <p className="second t-small">
      {say(STATES[row.state])}: {by}, {when(settled.at, lang)}
      {call &&
        ` · ${say({
          en: `called ${call.person} at ${call.number}, ${when(call.at, lang)}`,
          zh: `${when(call.at, lang)} 拨打 ${call.number}，与 ${call.person} 通话`,
        })}`}
      {[settled.reason, call?.said].filter(Boolean).map((words) => ` · “${words}”`)}
    </p>
  )
}

interface DoingProps {
  readonly row: BankChangeRow
  readonly act: Acting
  readonly onClose: () => void
}

function Confirming({ row, banks, act, onClose }: DoingProps & { readonly banks: readonly BankChoice[] }) {
  const { say } = useWords()
  const { company } = useWorld()
  const notice = useNotice()
  const { change, kind, subject } = row
  const numbers: readonly NumberOnRecord[] = [
    ...change.numbers,
    ...(kind === 'firm' ? banks.flatMap((one) => one.numbers) : []),
  ]
  const [call, set] = useState(() => emptyCall(numbers))
  async function confirm() {
    const input = { change: change.id, call: callOf(call) }
    const bank = banks.find((one) => one.numbers.some(({ number }) => number === call.number))
    const done =
      kind === 'party'
        ? await act.run(confirmPartyBank, { ...input, firm: company }, { id: subject })
        : await act.run(confirmOwnBank, { ...input, party: bank?.id ?? '' }, { id: subject })
    if (done) notice({ says: { en: 'Confirmed: the new account holds', zh: '已确认，新账户生效' } })
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void confirm()
      }}
    >
      <CallForm numbers={numbers} call={call} onCall={set} />
      {act.said}
      <div className="line wraps">
        <Button type="primary" htmlType="submit" loading={act.busy} disabled={call.at === ''}>
          {say({ en: 'Confirm the new account', zh: '确认新账户' })}
        </Button>
        <Button onClick={onClose}>{say({ en: 'Not yet', zh: '暂不' })}</Button>
      </div>
    </form>
  )
}

function Refusing({ row, act, onClose }: DoingProps) {
  const { say } = useWords()
  const notice = useNotice()
  const [reason, set] = useState('')
  const { change, kind, subject } = row
  async function refuse() {
    const input = { change: change.id, reason }
    const done = await (kind === 'party'
      ? act.run(refusePartyBank, input, { id: subject })
      : act.run(refuseOwnBank, input, { id: subject }))
    if (done) notice({ says: { en: 'Refused; it stays on record', zh: '已驳回并留存记录' } })
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void refuse()
      }}
    >
      <Input
        autoFocus
        maxLength={500}
        aria-label={say({ en: 'Why it is refused', zh: '驳回原因' })}
        placeholder={say({
          en: 'Why: the bank knows nothing of it, the mail was forged …',
          zh: '原因：银行不知情、邮件系伪造……',
        })}
        value={reason}
        onChange={(e) => set(e.target.value)}
      />
      {act.said}
      <div className="line wraps">
        <Button danger htmlType="submit" loading={act.busy} disabled={reason.trim() === ''}>
          {say({ en: 'Refuse the change', zh: '驳回变更' })}
        </Button>
        <Button onClick={onClose}>{say({ en: 'Leave it', zh: '不驳回' })}</Button>
      </div>
    </form>
  )
}
