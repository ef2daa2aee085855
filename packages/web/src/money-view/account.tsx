import type { Answer } from '@gendan/contract/questions'
import { type Account, type Side, sides } from '@gendan/forms/account-statement/shape'
import { compare, subtract, zero } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import type { Finding } from '@gendan/kernel/rule'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import type { EarlierStatement } from '@gendan/orderfile/account/lists'
import { statementStates } from '@gendan/orderfile/account-statement'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input, Segmented, Select } from 'antd'
import { useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { SaidPart } from '../app/said.tsx'
import { Screen } from '../app/screen.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { addressOf, Said } from '../client/client.ts'
import { PartySelect } from '../order-view/party-select.tsx'
import { Chip } from '../parts/chip.tsx'
import { Empty } from '../parts/empty.tsx'
import { FindingCard } from '../parts/finding-card.tsx'
import { Go } from '../parts/go.tsx'
import { filled, type ListAddress } from '../parts/list-address.ts'
import { SheetPages } from '../parts/sheet-pages.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { balanceName, stateMarks } from './account-lists.tsx'
import { Movements, OpenItems } from './account-tables.tsx'
import { IssueStatement } from './issue-statement.tsx'
import { Labelled } from './labelled.tsx'
import { useAccountPages } from './use-account-pages.ts'
import '../order-view/order-parts.css'
import './money-view.css'

const TITLE: Words = { en: 'Account', zh: '往来账' }

/** One customer's or supplier's account in one money: a period chosen, every line of it, what is open; its statement issued from here. */
export function AccountPage() {
  const { say } = useWords()
  const { id: world } = useWorld()
  const navigate = useNavigate()
  const search: ListAddress = useSearch({ from: '/w/$world/money/account' })
  const side: Side = search['side'] === 'supplier' ? 'supplier' : 'customer'
  const party = search['party'] ?? ''
  const asked = { party, side, ...filled({ currency: search['currency'], from: search['from'], to: search['to'] }) }
  const answer = useAsk('account', asked, { enabled: party !== '', keepOld: true })
  const go = (change: ListAddress) =>
    void navigate({
      to: '/w/$world/money/account',
      params: { world },
      search: filled({ ...search, ...change }),
      replace: true,
    })
  const { data } = answer
  const account = party !== '' && data ? (data.account as unknown as Account) : undefined
  return (
    <Screen
      title={
        <>
          <Go to={`${worldPath(world, '/money')}?view=accounts`} className="crumb">
            {say({ en: 'Money', zh: '款项' })} /
          </Go>{' '}
          {say(TITLE)}
        </>
      }
      acts={data && account && <AccountActs asked={asked} answer={data} account={account} />}
    >
      <div className="stack">
        <Choice side={side} party={party} search={search} account={account} data={data} go={go} />
        {party === '' && <Empty says={WHOSE} what={HOW} />}
        {answer.error instanceof Said && (
          <SaidPart act={TITLE} problem={answer.error.problem} onRetry={() => void answer.refetch()} />
        )}
        {party !== '' && !data && !answer.error && <Skeleton tall lines={[100, 100, 100]} />}
        {data && account && (
          <Standing data={data} account={account} side={side} search={search} go={go} asked={asked} />
        )}
      </div>
    </Screen>
  )
}

const WHOSE: Words = { en: 'Whose account?', zh: '查看谁的往来账？' }
const HOW: Words = {
  en: 'Choose a customer or supplier: its invoices, purchases and payments of all orders stand together then.',
  zh: '请选择客户或供应商：其全部订单的发票、采购和收付款会列在一起。',
}

interface ChoiceProps {
  readonly side: Side
  readonly party: string
  readonly search: ListAddress
  readonly account: Account | undefined
  readonly data: Answer<'account'> | undefined
  readonly go: (change: ListAddress) => void
}

/** Whose account, in which money, from when to when. */
function Choice({ side, party, account, data, go }: ChoiceProps) {
  const { say } = useWords()
  const { day } = useWorld()
  const moneys = data?.currencies ?? []
  const currency = account?.currency ?? moneys[0]
  return (
    <div className="card padded slip-form account-choice">
      <Labelled words={{ en: 'Side', zh: '身份' }}>
        {() => (
          <Segmented<Side>
            value={side}
            options={(['customer', 'supplier'] as const).map((one) => ({ value: one, label: say(sides[one]) }))}
            onChange={(next) => go({ side: next, party: '', currency: '', from: '', to: '', q: '', page: '' })}
          />
        )}
      </Labelled>
      <Labelled words={sides[side]}>
        {(id) => (
          <PartySelect
            id={id}
            label={sides[side]}
            party={side}
            value={party}
            onChange={(next) => go({ party: next, currency: '', from: '', to: '', q: '', page: '' })}
          />
        )}
      </Labelled>
      <Labelled words={{ en: 'Currency', zh: '币种' }}>
        {(id) => (
          <Select
            id={id}
            disabled={moneys.length === 0}
            value={currency ?? null}
            options={[...new Set([...(currency ? [currency] : []), ...moneys])].map((one) => ({
              value: one,
              label: one,
            }))}
            onChange={(next: string) => go({ currency: next, from: '', to: '' })}
          />
        )}
      </Labelled>
      <Labelled words={{ en: 'From', zh: '起' }}>
        {(id) => (
          <Input
            id={id}
            type="date"
            max={day}
            value={account?.from ?? ''}
            onChange={(event) => go({ from: event.target.value })}
          />
        )}
      </Labelled>
      <Labelled words={{ en: 'To', zh: '止' }}>
        {(id) => (
          <Input
            id={id}
            type="date"
            max={day}
            value={account?.to ?? ''}
            onChange={(event) => go({ to: event.target.value })}
          />
        )}
      </Labelled>
    </div>
  )
}

interface StandingProps {
  readonly data: Answer<'account'>
  readonly account: Account
  readonly side: Side
  readonly search: ListAddress
  readonly go: (change: ListAddress) => void
  readonly asked: { readonly party: string; readonly side: Side }
}

function Standing({ data, account, side, search, go, asked }: StandingProps) {
  const { say } = useWords()
  const { opening, charged, settled, closing, currency } = account
  const money = (amount: typeof opening) => writeMoney({ amount, currency })
  const owed = compare(closing, zero) < 0 ? subtract(zero, closing) : closing
  const asPage = search['as'] === 'page'
  const rows: readonly (readonly [Words, string])[] = [
    [{ en: 'Brought forward', zh: '期初余额' }, money(opening)],
    [{ en: 'Charged', zh: '应收应付' }, money(charged)],
    [{ en: 'Paid', zh: '已收已付' }, money(settled)],
    [balanceName(side, closing), money(owed)],
  ]
  return (
    <>
      <dl className="card padded ages">
        {rows.map(([label, value]) => (
          <div key={label.en}>
            <dt className="second">{say(label)}</dt>
            <dd className={label === rows[3]?.[0] ? 't-title' : ''}>{value}</dd>
          </div>
        ))}
      </dl>
      {(data.findings as readonly Finding[]).map((one) => (
        <FindingCard key={`${one.rule} ${one.at}`} finding={one} />
      ))}
      <Segmented<string>
        className="account-way"
        value={asPage ? 'page' : 'lines'}
        options={[
          { value: 'lines', label: say({ en: 'Lines', zh: '明细' }) },
          { value: 'page', label: say({ en: 'As it prints', zh: '打印样' }) },
        ]}
        onChange={(as) => go({ as: as === 'page' ? 'page' : '' })}
      />
      {asPage ? (
        <Pages asked={asked} account={account} />
      ) : (
        <>
          <Movements
            account={account}
            search={search}
            onSearch={(next) => go({ q: '', sort: '', down: '', page: '', ...next })}
          />
          <OpenItems account={account} />
        </>
      )}
      <Earlier rows={data.earlier as unknown as readonly EarlierStatement[]} currency={currency} />
    </>
  )
}

function Pages({ asked, account: { currency, from, to } }: Pick<StandingProps, 'asked' | 'account'>) {
  const { say } = useWords()
  const pages = useAccountPages({ ...asked, currency, from, to })
  if (!pages) return <Skeleton tall lines={[60, 100, 100, 90]} />
  return <SheetPages title={say({ en: 'Statement of account', zh: '对账单' })} pages={pages} spots={[]} />
}

/** The statements of this account that were issued before. */
function Earlier({ rows, currency }: { readonly rows: readonly EarlierStatement[]; readonly currency: string }) {
  const { say, lang } = useWords()
  const { id: world, day } = useWorld()
  if (rows.length === 0) return null
  return (
    <section className="card padded stack">
      <h2 className="card-title">{say({ en: 'Statements issued', zh: '已开对账单' })}</h2>
      {rows.map((row) => (
        <p key={row.id} className="line wraps">
          <Go to={worldPath(world, `/money/statements/${row.id}`)} className="medium">
            {row.number}
          </Go>
          <span>{`${shortDay(row.from, day, lang)} – ${shortDay(row.to, day, lang)}`}</span>
          <span className="figures">{writeMoney({ amount: row.closing, currency })}</span>
          <Chip mark={stateMarks[row.state]}>{sayIn(statementStates[row.state], lang)}</Chip>
        </p>
      ))}
    </section>
  )
}

interface ActsProps {
  readonly asked: { readonly party: string; readonly side: Side }
  readonly answer: Answer<'account'>
  readonly account: Account
}

function AccountActs({ asked, answer, account }: ActsProps) {
  const { say } = useWords()
  const { id: world, rights } = useWorld()
  const [issuing, issue] = useState(false)
  const { currency, from, to } = account
  return (
    <>
      <Button href={addressOf('account-workbook', { world }, { ...asked, currency, from, to })} download>
        Excel
      </Button>
      {rights.has('money') && (
        <Button type="primary" onClick={() => issue(true)}>
          {say({ en: 'Issue the statement …', zh: '开出对账单…' })}
        </Button>
      )}
      {issuing && <IssueStatement {...asked} account={account} print={answer.print} onClose={() => issue(false)} />}
    </>
  )
}
