import type { Words } from '@gendan/kernel/words'
import { asideNames } from '@gendan/orderfile/aside'
import { type Stage, stages } from '@gendan/orderfile/stage'
import { Segmented, Select } from 'antd'
import { useWords } from '../words/language.tsx'
import type { ListSearch } from './list-view.ts'
import { PartySelect } from './party-select.tsx'

interface OrderFiltersProps {
  readonly search: ListSearch
  /** Files by stage; a stage without any is left out. */
  readonly stages: Readonly<Record<string, number>>
  readonly onSearch: (search: ListSearch) => void
}

const ALL: Words = { en: 'All', zh: '全部' }
const MINE: Words = { en: 'Mine', zh: '我的' }
const STANDS: Words = { en: 'Going or set aside', zh: '进行或搁置' }
const GOING: Words = { en: 'Going on', zh: '进行中' }
const CUSTOMER: Words = { en: 'Customer', zh: '客户' }

/** What the filters above the list are set to, in words; the columns name their own. */
export function filteredBy(search: ListSearch): readonly Words[] {
  return [
    ...(search['owner'] ? [MINE] : []),
    ...(search['buyer'] ? [CUSTOMER] : []),
    ...(search['aside'] ? [STANDS] : []),
  ]
}

/** Above the list: whose, at which stage with counts, of which customer. */
export function OrderFilters({ search, stages: counts, onSearch }: OrderFiltersProps) {
  const { say } = useWords()
  const { page: _, ...kept } = search
  const present = (Object.keys(stages) as Stage[]).filter((stage) => counts[stage] || search['stage'] === stage)
  const choose = (stage: string) => onSearch({ ...kept, stage: search['stage'] === stage ? undefined : stage })
  return (
    <>
      <Segmented
        aria-label={say({ en: 'Whose orders', zh: '谁的订单' })}
        value={search['owner'] === 'me' ? 'me' : 'all'}
        options={[
          { value: 'all', label: say(ALL) },
          { value: 'me', label: say(MINE) },
        ]}
        onChange={(value) => onSearch({ ...kept, owner: value === 'me' ? 'me' : undefined })}
      />
      <PartySelect
        label={CUSTOMER}
        party="customer"
        value={search['buyer'] ?? ''}
        onChange={(buyer) => onSearch({ ...kept, buyer: buyer || undefined })}
        clears
        className="order-customer"
      />
      <Select
        aria-label={say(STANDS)}
        className="order-aside"
        allowClear
        placeholder={say(STANDS)}
        value={search['aside'] ?? null}
        options={[
          { value: 'none', label: say(GOING) },
          ...Object.entries(asideNames).map(([value, name]) => ({ value, label: say(name) })),
        ]}
        onChange={(aside) => onSearch({ ...kept, aside: aside ?? undefined })}
      />
      <fieldset className="line wraps stage-chips">
        <legend className="by-ear">{say({ en: 'Stage', zh: '阶段' })}</legend>
        {present.map((stage) => (
          <button
            key={stage}
            type="button"
            className="chip stage-chip"
            aria-pressed={search['stage'] === stage}
            onClick={() => choose(stage)}
          >
            {say(stages[stage])} <span className="medium">{counts[stage] ?? 0}</span>
          </button>
        ))}
      </fieldset>
    </>
  )
}
