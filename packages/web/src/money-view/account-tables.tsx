import { ageNames, noteOf } from '@gendan/forms/account-statement/print'
import { type Account, ages, entryNames, type StatementRow } from '@gendan/forms/account-statement/shape'
import { compare, type Decimal, isZero } from '@gendan/kernel/decimal'
import { writeAmount } from '@gendan/kernel/money'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useWorld, worldPath } from '../app/world.ts'
import { LinesScroll } from '../order-view/lines-scroll.tsx'
import { DataTable } from '../parts/data-table.tsx'
import { Empty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { type ListAddress, listAddress, listView } from '../parts/list-address.ts'
import type { Column } from '../parts/table-view.ts'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'

interface MovementsProps {
  readonly account: Account
  readonly search: ListAddress
  readonly onSearch: (search: ListAddress) => void
}

const LINES: Words = { en: 'Entries', zh: '往来明细' }

/** Every line of an account in its period; searched and sorted here, for it is all there. */
export function Movements({ account, search, onSearch }: MovementsProps) {
  const { lang } = useWords()
  const { id: world, account: me, day } = useWorld()
  const navigate = useNavigate()
  const { currency } = account
  const columns = useMemo(() => movementColumns(world, lang, day, currency), [world, lang, day, currency])
  const view = listView(search, 'day')
  const found = useMemo(() => sought(account.rows, search['q'] ?? '', lang), [account.rows, search, lang])
  const sorted = useMemo(() => inOrder(found, view.sort?.by ?? 'day', view.sort?.down ?? false), [found, view])
  const shown = sorted.slice((view.page - 1) * view.size, view.page * view.size)
  return (
    <DataTable<StatementRow>
      name={LINES}
      keptAs={`${me.id}.account`}
      columns={columns}
      rows={shown}
      idOf={(row) => `${row.what} ${row.file} ${row.slip} ${row.paper} ${row.day} ${row.balance}`}
      nameOf={(row) => `${sayIn(entryNames[row.what], lang)} ${row.order}`}
      count={found.length}
      view={view}
      onView={(next) => onSearch(listAddress(next, search))}
      onOpen={(row) =>
        void navigate({ to: worldPath(world, row.slip ? `/money/slips/${row.slip}` : `/orders/${row.file}`) })
      }
      lines={(row) => [
        <span key="1">{`${sayIn(entryNames[row.what], lang)} ${row.paper} ${row.order}`}</span>,
        <span key="2">{shortDay(row.day, day, lang)}</span>,
        <span key="3">{`${figure(row.charged, currency)}${isZero(row.settled) ? '' : ` −${figure(row.settled, currency)}`} → ${writeAmount({ amount: row.balance, currency })}`}</span>,
      ]}
      searchHint={{ en: 'Order, paper, reference', zh: '订单、单证、附言' }}
      onDrop={() => onSearch(listAddress({ ...view, search: '', page: 1 }, search))}
      empty={<Empty says={NOTHING} what={WHEN} />}
    />
  )
}

const NOTHING: Words = { en: 'Nothing moved in this period', zh: '本期没有往来' }
const WHEN: Words = {
  en: 'Invoices, purchase orders and payments of the period stand here. Choose an earlier day to see more.',
  zh: '本期的发票、采购单和收付款列在这里。要看更多，请把起始日提前。',
}

function sought(rows: readonly StatementRow[], search: string, lang: 'en' | 'zh'): readonly StatementRow[] {
  const words = search.toLowerCase().split(/\s+/u).filter(Boolean)
  if (words.length === 0) return rows
  return rows.filter((row) => {
    const text = `${sayIn(entryNames[row.what], lang)} ${row.order} ${row.paper} ${row.reference} ${row.charged} ${row.settled}`
    return words.every((word) => text.toLowerCase().includes(word))
  })
}

function inOrder(rows: readonly StatementRow[], by: string, down: boolean): readonly StatementRow[] {
  const sorted =
    by === 'charged' || by === 'settled'
      ? rows.toSorted((a, b) => compare(a[by], b[by]))
      : by === 'order'
        ? rows.toSorted((a, b) => a.order.localeCompare(b.order))
        : rows
  return down ? sorted.toReversed() : sorted
}

function movementColumns(
  world: string,
  lang: 'en' | 'zh',
  day: string,
  currency: string,
): readonly Column<StatementRow>[] {
  const amount = (id: 'charged' | 'settled', head: Words): Column<StatementRow> => ({
    ...{ id, head, unit: currency, width: 140, right: true, sorts: true },
    cell: (row) => figure(row[id], currency),
  })
  return [
    {
      id: 'day',
      head: { en: 'Day', zh: '日期' },
      width: 90,
      sorts: true,
      cell: (row) => shortDay(row.day, day, lang),
    },
    {
      id: 'what',
      head: { en: 'Entry', zh: '摘要' },
      width: 330,
      cell: (row) => (
        <span className="one-line">
          {row.slip ? (
            <Go to={worldPath(world, `/money/slips/${row.slip}`)}>{sayIn(entryNames[row.what], lang)}</Go>
          ) : (
            `${sayIn(entryNames[row.what], lang)} ${row.paper}`
          )}
          <span className="second"> {noteText(row, currency, lang)}</span>
        </span>
      ),
    },
    {
      id: 'order',
      head: { en: 'Order', zh: '订单' },
      width: 120,
      sorts: true,
      stays: true,
      cell: (row) =>
        row.file ? (
          <Go to={worldPath(world, `/orders/${row.file}`)} className="medium">
            {row.order}
          </Go>
        ) : (
          '–'
        ),
    },
    amount('charged', { en: 'Charged', zh: '应收应付' }),
    amount('settled', { en: 'Paid', zh: '已收已付' }),
    {
      id: 'balance',
      head: { en: 'Balance', zh: '余额' },
      unit: currency,
      width: 140,
      right: true,
      cell: (row) => writeAmount({ amount: row.balance, currency }),
    },
  ]
}

function noteText(row: StatementRow, currency: string, lang: 'en' | 'zh'): string {
  return noteOf(row, currency)
    .map((note) => (typeof note === 'string' ? note : sayIn(note, lang)))
    .join(' · ')
}

function figure(amount: Decimal, currency: string): string {
  return isZero(amount) ? '' : writeAmount({ amount, currency })
}

/** What is open at the end of the period, order by order, and how old it is. */
export function OpenItems({ account }: { readonly account: Account }) {
  const { say, lang } = useWords()
  const { id: world, day } = useWorld()
  const { open, ageing, credit, overdue, currency } = account
  const money = (amount: Decimal) => writeAmount({ amount, currency })
  return (
    <section className="card padded stack">
      <h2 className="card-title">{say({ en: 'Open, and how old', zh: '未结款项与账龄' })}</h2>
      <dl className="ages">
        {ages.map((age) => (
          <div key={age}>
            <dt className="second">{say(ageNames[age])}</dt>
            <dd>{money(ageing[age])}</dd>
          </div>
        ))}
        <div>
          <dt className="second">{say({ en: 'Of it overdue', zh: '其中逾期' })}</dt>
          <dd className={isZero(overdue) ? '' : 'risk medium'}>{money(overdue)}</dd>
        </div>
        <div>
          <dt className="second">{say({ en: 'Paid ahead', zh: '预收预付' })}</dt>
          <dd>{money(credit)}</dd>
        </div>
      </dl>
      {open.length > 0 && (
        <LinesScroll name={{ en: 'Open items', zh: '未结款项' }} tall={open.length > 12}>
          <table className="lines-table open-items">
            <thead>
              <tr>
                <th>{say({ en: 'Order', zh: '订单' })}</th>
                <th>{say({ en: 'Paper', zh: '单证' })}</th>
                <th>{say({ en: 'Since', zh: '起算日' })}</th>
                <th className="figures">{say({ en: 'Days', zh: '天数' })}</th>
                <th>{say({ en: 'Due', zh: '到期' })}</th>
                <th className="figures">{say({ en: 'Open', zh: '未结' })}</th>
                <th className="figures">{say({ en: 'Overdue', zh: '逾期' })}</th>
              </tr>
            </thead>
            <tbody>
              {open.map((item) => (
                <tr key={`${item.file} ${item.paper}`}>
                  <td>
                    <Go to={worldPath(world, `/orders/${item.file}`)}>{item.order}</Go>
                  </td>
                  <td>{item.paper}</td>
                  <td>{shortDay(item.day, day, lang)}</td>
                  <td className="figures">{item.age}</td>
                  <td>{item.due ? shortDay(item.due, day, lang) : '–'}</td>
                  <td className="figures">{money(item.open)}</td>
                  <td className="figures risk">{figure(item.overdue, currency)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </LinesScroll>
      )}
    </section>
  )
}
