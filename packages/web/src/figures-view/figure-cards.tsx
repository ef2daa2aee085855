import type { Answer } from '@gendan/contract/questions'
import { sides } from '@gendan/forms/deal/whose'
import { addMonths, type Day, lastOfMonth } from '@gendan/kernel/day'
import { decimal, isPositive } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import type { ReactNode } from 'react'
import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { amountInColumn, counted } from '../words/write.ts'
import { BarRows } from './bar-rows.tsx'
import { ColumnsChart, PairsChart } from './columns-chart.tsx'
import { behindPath, percent, share } from './share.ts'

type Data = Answer<'figures'>
type Of = 'shipped' | 'inspected' | 'delivered' | 'margin' | 'signed-back' | 'purchase-back'

/** The figures, each with what it is made of. */
export function FigureCards({ data }: { readonly data: Data }) {
  return (
    <div className="figure-cards">
      <OnTime data={data} />
      <FirstPass data={data} />
      <Margin data={data} />
      <LateDays data={data} />
      <Awaited data={data} />
      <Load data={data} />
    </div>
  )
}

interface CardProps {
  readonly title: Words
  readonly figure: ReactNode
  readonly says: ReactNode
  readonly children: ReactNode
}

function Card({ title, figure, says, children }: CardProps) {
  const { say } = useWords()
  return (
    <section className="card padded figure-card" aria-label={say(title)}>
      <h3 className="card-title">{say(title)}</h3>
      <p className="line wraps figure-head">
        <span className="figure-big">{figure}</span>
        <span className="second t-small">{says}</span>
      </p>
      {children}
    </section>
  )
}

/** The days of a month that lie in the span. */
function spanOf(month: string): { readonly from: string; readonly to: string } {
  const from = `${month}-01` as Day
  return { from, to: lastOfMonth(addMonths(from, 0)) }
}

function OnTime({ data: { total, months, from, to } }: { readonly data: Data }) {
  const { say } = useWords()
  const { id } = useWorld()
  const late = total.shipped - total.onTime
  const all = (bad: string) => worldPath(id, behindPath({ what: 'shipped', from, to, bad }))
  return (
    <Card
      title={{ en: 'Shipped on time', zh: '准时装船' }}
      figure={<Go to={all('')}>{share(total.onTime, total.shipped)}</Go>}
      says={
        <>
          {say({
            en: `against the first day; ${share(total.onTimeRevised, total.shipped)} against the revised one · `,
            zh: `按首次约定；按改期后 ${share(total.onTimeRevised, total.shipped)} · `,
          })}
          {late > 0 ? (
            <Go to={all('1')} className="risk">
              {say({
                en: `${late} late, ${counted(total.lateDays, 'day')}`,
                zh: `${late} 单晚，共 ${total.lateDays} 天`,
              })}
            </Go>
          ) : (
            say({ en: 'none late', zh: '没有晚的' })
          )}
        </>
      }
    >
      <ColumnsChart
        says={{ en: 'Orders shipped a month, of them on time', zh: '每月装船单数，其中准时' }}
        columns={months.map((one) => ({
          key: one.key,
          good: one.onTime,
          bad: one.shipped - one.onTime,
          to: behindPath({ what: 'shipped', ...spanOf(one.key) }),
        }))}
      />
    </Card>
  )
}

function FirstPass({ data: { total, months, from, to } }: { readonly data: Data }) {
  const { say } = useWords()
  const { id } = useWorld()
  const to1 = (what: Of, bad = '') => worldPath(id, behindPath({ what, from, to, bad }))
  return (
    <Card
      title={{ en: 'Passed at the first inspection', zh: '首检合格' }}
      figure={<Go to={to1('inspected')}>{share(total.passed, total.inspected)}</Go>}
      says={
        <>
          <Go to={to1('inspected', '1')}>
            {say({
              en: `${total.inspected - total.passed} of ${total.inspected} not at once`,
              zh: `${total.inspected} 次中 ${total.inspected - total.passed} 次没过`,
            })}
          </Go>
          {' · '}
          <Go to={to1('delivered')}>
            {say({
              en: `suppliers delivered on time ${share(total.deliveredOnTime, total.delivered)}`,
              zh: `供应商准时到货 ${share(total.deliveredOnTime, total.delivered)}`,
            })}
          </Go>
        </>
      }
    >
      <ColumnsChart
        says={{ en: 'First inspections a month, of them passed', zh: '每月首次验货数，其中合格' }}
        columns={months.map((one) => ({
          key: one.key,
          good: one.passed,
          bad: one.inspected - one.passed,
          to: behindPath({ what: 'inspected', ...spanOf(one.key) }),
        }))}
      />
    </Card>
  )
}

function Margin({ data: { total, months, bands, rule, from, to } }: { readonly data: Data }) {
  const { say } = useWords()
  const { id } = useWorld()
  const { planned, actual } = bands
  const low = actual.belowRate + actual.belowFloor
  return (
    <Card
      title={{ en: 'Margin', zh: '利润率' }}
      figure={<Go to={worldPath(id, behindPath({ what: 'margin', from, to }))}>{percent(total.actual)}</Go>}
      says={
        <>
          {say({
            en: `as it came out (${counted(total.actualOrders, 'order')}); reckoned ${percent(total.planned)} (${total.plannedOrders}) · `,
            zh: `实际（${total.actualOrders} 单）；预计 ${percent(total.planned)}（${total.plannedOrders} 单）· `,
          })}
          <Go to={worldPath(id, behindPath({ what: 'margin', from, to, bad: '1' }))}>
            {say({
              en: `below ${percent(rule.rate)}: reckoned ${planned.belowRate + planned.belowFloor}, actual ${low}, of these below ${percent(rule.floor)} ${actual.belowFloor}`,
              zh: `低于 ${percent(rule.rate)}：预计 ${planned.belowRate + planned.belowFloor} 单，实际 ${low} 单，其中低于 ${percent(rule.floor)} ${actual.belowFloor} 单`,
            })}
          </Go>
        </>
      }
    >
      <PairsChart
        says={{
          en: 'Margin by month of the terms, in percent: reckoned and actual',
          zh: '按成交月份的利润率（%）：预计与实际',
        }}
        pairs={months.map(({ key, planned: first, actual: second }) => ({ key, first, second }))}
      />
    </Card>
  )
}

/** Whose days were late: the account of days, of the same time. */
function LateDays({ data: { from, to } }: { readonly data: Data }) {
  const { say } = useWords()
  const { id } = useWorld()
  const spent = useAsk('spent-by', { by: 'side', from: from as Day, to: to as Day, sort: 'cost', descending: true })
  const rows = spent.data?.rows ?? []
  const cost = rows.reduce((sum, row) => sum + row.cost, 0)
  const days = `/board/days?${new URLSearchParams({ by: 'side', from, to })}`
  return (
    <Card
      title={{ en: 'Late days by whose they were', zh: '误期天数按责任方' }}
      figure={<Go to={worldPath(id, days)}>{spent.data ? cost : '…'}</Go>}
      says={say({ en: 'working days for which orders waited beyond the plan', zh: '个工作日，订单因超出计划在等' })}
    >
      <BarRows
        rows={rows
          .filter(({ over }) => over > 0)
          .map((row) => ({
            key: row.key,
            name: say(sides[row.whose]),
            size: row.over,
            lost: row.cost,
            says: say({ en: `${row.cost} of ${row.over}`, zh: `${row.over} 天中 ${row.cost}` }),
            to: `/board/days?${new URLSearchParams({ by: 'side', from, to, key: row.key, named: say(sides[row.whose]) })}`,
          }))}
      />
    </Card>
  )
}

/** What is chased: sign-backs and money, by age. */
function Awaited({ data: { ages, balances, total } }: { readonly data: Data }) {
  const { say } = useWords()
  const all = (of: Data['ages']['signed-back']) => of.days2 + of.days7 + of.days30 + of.over
  const of = { customers: ages['signed-back'], suppliers: ages['purchase-back'] }
  const aged = (one: Data['ages']['signed-back']) =>
    say({
      en: `over 7 days ${one.days30 + one.over}`,
      zh: `7 天以上 ${one.days30 + one.over}`,
    })
  const bar = (key: string, name: Words, one: Data['ages']['signed-back'], what: Of) => ({
    ...{ key, name: say(name), size: all(one), lost: one.days30 + one.over },
    says: `${all(one)} · ${aged(one)}`,
    to: behindPath({ what, awaited: '1' }),
  })
  return (
    <Card
      title={{ en: 'Awaited today', zh: '今天在等的' }}
      figure={all(of.customers) + all(of.suppliers)}
      says={say({
        en: `sign-backs; they take ${total.signedDays ?? '–'} days with customers, ${total.boughtDays ?? '–'} with suppliers`,
        zh: `份待签回；客户平均 ${total.signedDays ?? '–'} 天签回，供应商 ${total.boughtDays ?? '–'} 天`,
      })}
    >
      <BarRows
        rows={[
          bar('customers', { en: 'Customers, PI', zh: '客户 PI' }, of.customers, 'signed-back'),
          bar('suppliers', { en: 'Suppliers, PO', zh: '供应商采购单' }, of.suppliers, 'purchase-back'),
        ]}
      />
      <Balances rows={balances} />
    </Card>
  )
}

const OWED: readonly (readonly [keyof Data['balances'][number], Words])[] = [
  ['coming', { en: 'not due yet', zh: '未到期' }],
  ['late30', { en: 'late to 30 days', zh: '逾期 30 天内' }],
  ['late60', { en: 'to 60 days', zh: '31–60 天' }],
  ['over', { en: 'more', zh: '60 天以上' }],
  ['undated', { en: 'no day yet', zh: '日期未定' }],
]

function Balances({ rows }: { readonly rows: Data['balances'] }) {
  const { say } = useWords()
  const { id } = useWorld()
  if (rows.length === 0) return null
  return (
    <dl className="figure-balances">
      {rows.map((row) => (
        <div key={row.currency}>
          <dt>
            <Go to={worldPath(id, '/money')}>{say({ en: `Balances, ${row.currency}`, zh: `应收 ${row.currency}` })}</Go>
          </dt>
          <dd className="line wraps">
            {OWED.filter(([key]) => isPositive(decimal(row[key]))).map(([key, words]) => (
              <span key={key} className={key.startsWith('late') || key === 'over' ? 'risk' : 'second'}>
                {say(words)} {amountInColumn({ amount: decimal(row[key]), currency: '' })}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Load({ data: { load, currency } }: { readonly data: Data }) {
  const { say } = useWords()
  const orders = load.reduce((sum, row) => sum + row.orders, 0)
  return (
    <Card
      title={{ en: 'Orders in hand by person', zh: '各人在手订单' }}
      figure={orders}
      says={say({ en: 'orders in hand today; red: past their latest shipment', zh: '单在手；红色：已过最迟装运日' })}
    >
      <BarRows
        rows={load.slice(0, 8).map((row) => ({
          key: row.account,
          name: row.name,
          size: row.orders,
          lost: row.late,
          says: say({
            en: `${row.orders} · ${currency} ${amountInColumn({ amount: decimal(row.worth), currency: '' })}${row.errands > 0 ? ` · ${counted(row.errands, 'errand')}` : ''}`,
            zh: `${row.orders} 单 · ${currency} ${amountInColumn({ amount: decimal(row.worth), currency: '' })}${row.errands > 0 ? ` · 交办 ${row.errands}` : ''}`,
          }),
          to: `/board?${new URLSearchParams({ owner: row.account })}`,
        }))}
      />
    </Card>
  )
}
