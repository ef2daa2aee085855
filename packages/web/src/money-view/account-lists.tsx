import type { AccountRow, StatementRow } from '@gendan/contract/account-questions'
import { sides } from '@gendan/forms/account-statement/shape'
import { compare, type Decimal, decimal, isZero, subtract, zero } from '@gendan/kernel/decimal'
import { type Lang, say as sayIn, type Words } from '@gendan/kernel/words'
import { type StatementState, statementStates } from '@gendan/orderfile/account-statement'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { ListExcel } from '../app/list-excel.tsx'
import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { Chip } from '../parts/chip.tsx'
import { DataTable } from '../parts/data-table.tsx'
import { Empty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { type ListAddress, listAddress, listView, pageOf } from '../parts/list-address.ts'
import type { MarkKind } from '../parts/mark.tsx'
import type { Column } from '../parts/table-view.ts'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { money, partyIn } from './money-text.ts'

interface ListProps {
  readonly search: ListAddress
  readonly onSearch: (search: ListAddress) => void
}

const ACCOUNT_SORTS = ['name', 'balance', 'last'] as const
const STATEMENT_SORTS = ['day', 'number', 'closing'] as const

/** What stands between us and everybody, one line for each money. */
export function Accounts({ search, onSearch }: ListProps) {
  const { lang } = useWords()
  const { id: world, account, day } = useWorld()
  const navigate = useNavigate()
  const asked = {
    sort: ACCOUNT_SORTS.find((one) => one === search['sort']) ?? ('name' as const),
    descending: search['down'] === '1',
    ...(search['q'] ? { search: search['q'] } : {}),
  }
  const accounts = useAsk('accounts', { ...asked, ...pageOf(search) }, { keepOld: true })
  const columns = useMemo(() => accountColumns(world, lang, day), [world, lang, day])
  return (
    <DataTable<AccountRow>
      name={{ en: 'Balances', zh: '往来余额' }}
      keptAs={`${account.id}.accounts`}
      columns={columns}
      rows={accounts.data?.rows}
      idOf={(row) => row.key}
      nameOf={(row) => partyIn(row, lang)}
      count={accounts.data?.total ?? 0}
      view={listView(search, 'name')}
      onView={(next) => onSearch(listAddress(next, search))}
      loading={accounts.isPlaceholderData}
      onOpen={(row) => void navigate({ to: accountPath(world, row) })}
      lines={(row) => [
        <span key="1">{partyIn(row, lang)}</span>,
        <Balance key="2" row={row} />,
        <span key="3">
          {isZero(decimal(row.overdue))
            ? sayIn(sides[row.side], lang)
            : sayIn(
                {
                  en: `${money(row.overdue, row.currency)} overdue`,
                  zh: `逾期 ${money(row.overdue, row.currency)}`,
                },
                lang,
              )}
        </span>,
      ]}
      searchHint={{ en: 'Customer or supplier', zh: '客户、供应商' }}
      onDrop={() => onSearch({ view: 'accounts' })}
      tools={<ListExcel list="accounts" asked={asked} />}
      empty={<Empty says={NO_ACCOUNT} what={WHAT_ACCOUNT} />}
    />
  )
}

/** The statements of account that were issued, and what became of them. */
export function Statements({ search, onSearch }: ListProps) {
  const { lang } = useWords()
  const { id: world, account, day } = useWorld()
  const navigate = useNavigate()
  const asked = {
    sort: STATEMENT_SORTS.find((one) => one === search['sort']) ?? ('day' as const),
    descending: search['down'] !== '0',
    ...(search['q'] ? { search: search['q'] } : {}),
  }
  const statements = useAsk('statements', { ...asked, ...pageOf(search) }, { keepOld: true })
  const columns = useMemo(() => statementColumns(world, lang, day), [world, lang, day])
  return (
    <DataTable<StatementRow>
      name={{ en: 'Statements of account', zh: '对账单' }}
      keptAs={`${account.id}.statements`}
      columns={columns}
      rows={statements.data?.rows}
      idOf={(row) => row.id}
      nameOf={(row) => row.number}
      count={statements.data?.total ?? 0}
      view={listView(search, 'day')}
      onView={(next) => onSearch(listAddress(next, search))}
      loading={statements.isPlaceholderData}
      onOpen={(row) => void navigate({ to: worldPath(world, `/money/statements/${row.id}`) })}
      lines={(row) => [
        <span key="1">{row.number}</span>,
        <span key="2">{partyIn(row, lang)}</span>,
        <span key="3">{`${money(row.closing, row.currency)} · ${stateName(row.state, lang)}`}</span>,
      ]}
      searchHint={{ en: 'Number, customer, supplier', zh: '编号、客户、供应商' }}
      onDrop={() => onSearch({ view: 'statements' })}
      tools={<ListExcel list="statements" asked={asked} />}
      empty={<Empty says={NO_STATEMENT} what={WHAT_STATEMENT} />}
    />
  )
}

const NO_ACCOUNT: Words = { en: 'All accounts are even', zh: '往来都已结清' }
const WHAT_ACCOUNT: Words = {
  en: 'Customers stand here from their first invoice or payment on, suppliers from their first invoice or payment on.',
  zh: '开出发票或收到款后，客户列在这里；登记发票或付款后，供应商列在这里。',
}
const NO_STATEMENT: Words = { en: 'No statement was issued yet', zh: '还没有开出对账单' }
const WHAT_STATEMENT: Words = {
  en: 'Open a balance and issue its statement; what the other side answers is kept with it.',
  zh: '打开一个往来余额即可开出对账单；对方的答复也记在这里。',
}

/** The page of one account. */
export function accountPath(
  world: string,
  { party, side, currency }: Pick<AccountRow, 'party' | 'side' | 'currency'>,
): string {
  return `${worldPath(world, '/money/account')}?${new URLSearchParams({ party, side, currency })}`
}

/** What a balance is, seen from our desk: a sign before a figure is read over. */
export function balanceName(side: AccountRow['side'], balance: Decimal): Words {
  if (compare(balance, zero) >= 0)
    return side === 'customer' ? { en: 'Owed to us', zh: '应收余额' } : { en: 'We owe', zh: '应付余额' }
  return side === 'customer' ? { en: 'Paid ahead', zh: '预收余额' } : { en: 'We paid ahead', zh: '预付余额' }
}

export const stateMarks: Readonly<Record<StatementState, MarkKind>> = {
  issued: 'wait',
  sent: 'wait',
  agreed: 'done',
  differs: 'risk',
  withdrawn: 'note',
}

function stateName(state: string, lang: Lang): string {
  return sayIn(statementStates[state as StatementState], lang)
}

function accountColumns(world: string, lang: Lang, day: string): readonly Column<AccountRow>[] {
  return [
    {
      id: 'name',
      head: { en: 'Customer, supplier', zh: '客户、供应商' },
      width: 260,
      sorts: true,
      stays: true,
      cell: (row) => (
        <Go to={accountPath(world, row)} className="medium">
          {partyIn(row, lang)}
        </Go>
      ),
    },
    { id: 'side', head: { en: 'Side', zh: '身份' }, width: 90, cell: (row) => sayIn(sides[row.side], lang) },
    {
      id: 'balance',
      head: { en: 'Balance', zh: '余额' },
      width: 220,
      right: true,
      sorts: true,
      cell: (row) => <Balance row={row} />,
    },
    {
      id: 'overdue',
      head: { en: 'Overdue', zh: '逾期' },
      width: 160,
      right: true,
      cell: (row) =>
        isZero(decimal(row.overdue)) ? '' : <span className="risk medium">{money(row.overdue, row.currency)}</span>,
    },
    {
      id: 'last',
      head: { en: 'Last entry', zh: '最近往来' },
      width: 110,
      sorts: true,
      cell: (row) => shortDay(row.last, day, lang),
    },
    {
      id: 'statement',
      head: { en: 'Last statement', zh: '最近对账单' },
      width: 230,
      cell: (row) =>
        row.statement && row.stated && row.state
          ? `${row.statement} · ${shortDay(row.stated, day, lang)} · ${stateName(row.state, lang)}`
          : '–',
    },
  ]
}

function statementColumns(world: string, lang: Lang, day: string): readonly Column<StatementRow>[] {
  return [
    {
      id: 'number',
      head: { en: 'Number', zh: '编号' },
      width: 140,
      sorts: true,
      stays: true,
      cell: (row) => (
        <Go to={worldPath(world, `/money/statements/${row.id}`)} className="medium">
          {row.number}
        </Go>
      ),
    },
    {
      id: 'party',
      head: { en: 'Customer, supplier', zh: '客户、供应商' },
      width: 240,
      cell: (row) => partyIn(row, lang),
    },
    {
      id: 'period',
      head: { en: 'Period', zh: '期间' },
      width: 160,
      cell: (row) => `${shortDay(row.from, day, lang)} – ${shortDay(row.to, day, lang)}`,
    },
    {
      id: 'closing',
      head: { en: 'Closing balance', zh: '期末余额' },
      width: 160,
      right: true,
      sorts: true,
      cell: (row) => money(row.closing, row.currency),
    },
    {
      id: 'day',
      head: { en: 'Issued', zh: '开出' },
      width: 100,
      sorts: true,
      cell: (row) => shortDay(row.day, day, lang),
    },
    {
      id: 'state',
      head: { en: 'State', zh: '状态' },
      width: 170,
      cell: (row) => <Chip mark={stateMarks[row.state as StatementState]}>{stateName(row.state, lang)}</Chip>,
    },
    { id: 'since', head: { en: 'Since', zh: '日期' }, width: 100, cell: (row) => shortDay(row.since, day, lang) },
  ]
}

/** What is owed as a figure; what was paid ahead with its word. */
function Balance({ row: { side, balance, currency } }: { readonly row: AccountRow }) {
  const { say } = useWords()
  const amount = decimal(balance)
  if (compare(amount, zero) >= 0) return money(balance, currency)
  return (
    <span className="second">
      {say(balanceName(side, amount))} {money(subtract(zero, amount), currency)}
    </span>
  )
}
