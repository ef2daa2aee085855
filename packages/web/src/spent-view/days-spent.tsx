import { spentBy } from '@gendan/contract/path-questions'
import { addDays, addMonths, type Day, lastOfMonth } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import type { SpentBy } from '@gendan/orderfile/path/spent/sums'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Input, Segmented } from 'antd'
import { Screen } from '../app/screen.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { filled, type ListAddress } from '../parts/list-address.ts'
import { useWords } from '../words/language.tsx'
import type { SpentView } from './sorted-view.ts'
import { SpentSteps } from './spent-steps.tsx'
import { SpentSums } from './spent-sums.tsx'
import './spent.css'

const BY: Readonly<Record<SpentBy, Words>> = {
  supplier: { en: 'Suppliers', zh: '供应商' },
  customer: { en: 'Customers', zh: '客户' },
  person: { en: 'Our people', zh: '本公司人员' },
  side: { en: 'All sides', zh: '各责任方' },
}

/** Who cost us how many days over all orders of a time; each sum opens its single steps, and each step its order. */
export function DaysSpent() {
  const { say } = useWords()
  const { id: world, day } = useWorld()
  const navigate = useNavigate()
  const search: ListAddress = useSearch({ from: '/w/$world/board/days' })
  const by = spentBy.find((one) => one === search['by']) ?? 'supplier'
  const quarter = quarterOf(day)
  const [from, to] = [search['from'] ?? quarter.from, search['to'] ?? quarter.to]
  const onSearch = (next: ListAddress) =>
    void navigate({ to: '/w/$world/board/days', params: { world }, search: filled(next), replace: true })
  const view = { by, from, to, search, onSearch }
  const key = search['key']
  return (
    <Screen
      title={
        <>
          <Go to={worldPath(world, '/board')} className="crumb">
            {say({ en: 'Order board', zh: '订单板' })} /
          </Go>{' '}
          {say({ en: 'Days spent', zh: '天数账' })}
        </>
      }
      note={say({ en: 'working days', zh: '工作日' })}
    >
      <div className="stack">
        <div className="line wraps">
          <Segmented<SpentBy>
            aria-label={say({ en: 'By whom', zh: '按谁' })}
            value={by}
            options={spentBy.map((value) => ({ value, label: say(BY[value]) }))}
            onChange={(next) => onSearch({ ...pick(search), by: next === 'supplier' ? '' : next })}
          />
          <Period {...view} quarter={quarter} />
        </div>
        {key === undefined ? <SpentSums {...view} /> : <SpentSteps {...view} of={key} />}
      </div>
    </Screen>
  )
}

interface Quarter {
  readonly from: Day
  readonly to: Day
}

/** The first and last day that are counted; beside them the quarters at hand. */
function Period({ from, to, search, onSearch, quarter }: SpentView & { readonly quarter: Quarter }) {
  const { say } = useWords()
  const before = quarterOf(addDays(quarter.from, -1))
  const chosen =
    from === quarter.from && to === quarter.to ? 'this' : from === before.from && to === before.to ? 'last' : ''
  const set = (next: Partial<Quarter>) => onSearch({ ...search, page: '', ...next })
  return (
    <fieldset className="line wraps spent-period">
      <legend className="by-ear">{say({ en: 'Which days', zh: '期间' })}</legend>
      <Segmented
        aria-label={say({ en: 'Quarter', zh: '季度' })}
        value={chosen}
        options={[
          { value: 'this', label: say({ en: 'This quarter', zh: '本季度' }) },
          { value: 'last', label: say({ en: 'Last quarter', zh: '上季度' }) },
        ]}
        onChange={(one) => set(one === 'last' ? before : quarter)}
      />
      <Input
        type="date"
        className="short-input"
        aria-label={say({ en: 'From', zh: '起' })}
        value={from}
        onChange={(event) => event.target.value && set({ from: event.target.value })}
      />
      <Input
        type="date"
        className="short-input"
        aria-label={say({ en: 'To', zh: '止' })}
        value={to}
        onChange={(event) => event.target.value && set({ to: event.target.value })}
      />
    </fieldset>
  )
}

/** What stays of an address when one looks at others. */
function pick({ from, to }: ListAddress): ListAddress {
  return { from, to }
}

function quarterOf(day: Day): Quarter {
  const month = Number(day.slice(5, 7))
  const first = addMonths(`${day.slice(0, 7)}-01`, -((month - 1) % 3))
  return { from: first, to: lastOfMonth(addMonths(first, 2)) }
}
