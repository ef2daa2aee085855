import type { AgeingRow } from '@gendan/contract/invoice-questions'
import { decimal, isZero, sumOf } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { Segmented } from 'antd'
import { useAsk } from '../app/queries.ts'
import { useWorld } from '../app/world.ts'
import { accountPath } from '../money-view/account-lists.tsx'
import { money, partyIn } from '../money-view/money-text.ts'
import { LinesScroll } from '../order-view/lines-scroll.tsx'
import { Empty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import type { ListAddress } from '../parts/list-address.ts'
import { useWords } from '../words/language.tsx'
import '../order-view/order-parts.css'
import '../money-view/money-view.css'
import './invoice-view.css'

const AGES = [
  { key: 'undated', head: { en: 'No day yet', zh: '日期未定' } },
  { key: 'coming', head: { en: 'Not due', zh: '未到期' } },
  { key: 'late30', head: { en: '1–30 days late', zh: '逾期 1–30 天' } },
  { key: 'late60', head: { en: '31–60', zh: '31–60 天' } },
  { key: 'late90', head: { en: '61–90', zh: '61–90 天' } },
  { key: 'over', head: { en: 'over 90', zh: '90 天以上' } },
] as const satisfies readonly { readonly key: keyof AgeingRow; readonly head: Words }[]

const LATE: ReadonlySet<string> = new Set(['late30', 'late60', 'late90', 'over'])
const TITLE: Words = { en: 'By age', zh: '账龄' }
const OPEN: Words = { en: 'Open', zh: '未结' }

interface AgeingProps {
  readonly search: ListAddress
  readonly onSearch: (search: ListAddress) => void
}

/** What is open with each party, by how late it is: what we owe, or what we wait for. */
export function Ageing({ search, onSearch }: AgeingProps) {
  const { say } = useWords()
  const way = search['way'] === 'in' ? 'in' : 'out'
  const answer = useAsk('ageing', { way }, { keepOld: true })
  const rows = answer.data?.rows ?? []
  return (
    <div className="card padded stack">
      <Segmented<'in' | 'out'>
        className="account-way"
        size="small"
        aria-label={say({ en: 'Which', zh: '哪一边' })}
        value={way}
        options={[
          { value: 'out', label: say({ en: 'To pay', zh: '应付' }) },
          { value: 'in', label: say({ en: 'Awaited', zh: '应收' }) },
        ]}
        onChange={(next) => onSearch({ view: 'ages', way: next })}
      />
      {answer.data && rows.length === 0 ? (
        <Empty
          says={{ en: 'Nothing is open', zh: '没有未结款项' }}
          what={{
            en: 'What is to be paid stands here by supplier, with the days it is late by the terms of its purchase.',
            zh: '应付款按供应商列在这里，逾期天数按采购付款条款计算。',
          }}
        />
      ) : (
        <AgeingTable rows={rows} way={way} />
      )}
    </div>
  )
}

function AgeingTable({ rows, way }: { readonly rows: readonly AgeingRow[]; readonly way: 'in' | 'out' }) {
  const { say, lang } = useWords()
  const { id: world } = useWorld()
  const side = way === 'in' ? 'customer' : 'supplier'
  const currencies = [...new Set(rows.map(({ currency }) => currency))]
  return (
    <LinesScroll name={TITLE}>
      <table className="lines-table stacks ageing">
        <thead>
          <tr>
            <th>{say(way === 'in' ? { en: 'Customer', zh: '客户' } : { en: 'Supplier', zh: '供应商' })}</th>
            <th className="figures">{say(OPEN)}</th>
            {AGES.map(({ key, head }) => (
              <th key={key} className="figures">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <td className="stacks-whole">
                <Go to={accountPath(world, { party: row.party, side, currency: row.currency })}>
                  {partyIn(row, lang)}
                </Go>
              </td>
              <Amounts row={row} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          {currencies.map((currency) => (
            <tr key={currency}>
              <td className="stacks-whole">{say({ en: `Together, ${currency}`, zh: `合计 ${currency}` })}</td>
              <Amounts row={together(rows.filter((row) => row.currency === currency))} />
            </tr>
          ))}
        </tfoot>
      </table>
    </LinesScroll>
  )
}

function Amounts({ row }: { readonly row: AgeingRow }) {
  const { say } = useWords()
  const cell = (key: (typeof AGES)[number]['key']) => (isZero(decimal(row[key])) ? '' : money(row[key], row.currency))
  return (
    <>
      <td data-label={say(OPEN)} className="figures medium">
        {money(row.open, row.currency)}
      </td>
      {AGES.map(({ key, head }) => (
        <td
          key={key}
          {...(cell(key) ? { 'data-label': say(head) } : {})}
          className={LATE.has(key) ? 'figures risk' : 'figures'}
        >
          {cell(key)}
        </td>
      ))}
    </>
  )
}

function together(rows: readonly AgeingRow[]): AgeingRow {
  const of = (key: (typeof AGES)[number]['key'] | 'open') => sumOf(rows.map((row) => decimal(row[key])))
  const [first] = rows
  return {
    ...{ key: '', party: '', partyName: '', partyNameZh: '', currency: first?.currency ?? '', open: of('open') },
    ...{ undated: of('undated'), coming: of('coming'), late30: of('late30'), late60: of('late60') },
    ...{ late90: of('late90'), over: of('over') },
  }
}
