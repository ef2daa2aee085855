import { spentSumSorts } from '@gendan/contract/path-questions'
import type { SpentSum } from '@gendan/contract/spent-shapes'
import { type Post, posts } from '@gendan/firm/posts'
import { sides } from '@gendan/forms/deal/whose'
import { ListExcel } from '../app/list-excel.tsx'
import { useAsk } from '../app/queries.ts'
import { useWorld } from '../app/world.ts'
import { DataTable } from '../parts/data-table.tsx'
import { Empty } from '../parts/empty.tsx'
import { listAddress, pageOf } from '../parts/list-address.ts'
import type { Column } from '../parts/table-view.ts'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import { type SpentView, sortedView } from './sorted-view.ts'

type Say = (words: { readonly en: string; readonly zh: string }) => string

/** One line for each supplier, customer, person or side: how many days beyond the plan, and for how many of them orders waited. */
export function SpentSums({ by, from, to, search, onSearch }: SpentView) {
  const { say } = useWords()
  const { account } = useWorld()
  const { view, sort, descending } = sortedView(search, spentSumSorts, 'cost')
  const asked = { by, from, to, sort, descending, ...(search['q'] ? { search: search['q'] } : {}) }
  const sums = useAsk('spent-by', { ...asked, ...pageOf(search) }, { keepOld: true })
  const nameOf = (row: SpentSum) => nameIn(row, say)
  const open = (row: SpentSum) =>
    onSearch({ by, from: search['from'], to: search['to'], key: row.key, named: nameOf(row) })
  return (
    <DataTable<SpentSum>
      name={{ en: 'Days spent', zh: '天数账' }}
      keptAs={`${account.id}.spent`}
      columns={columns(say, open)}
      rows={sums.data?.rows}
      idOf={(row) => row.key}
      nameOf={nameOf}
      count={sums.data?.total ?? 0}
      view={view}
      onView={(next) => onSearch(listAddress(next, search))}
      loading={sums.isPlaceholderData}
      onOpen={open}
      lines={(row) => [
        <span key="1">{nameOf(row)}</span>,
        <Cost key="2" row={row} />,
        <span key="3">
          {say({
            en: `${counted(row.orders, 'order')} · ${row.late} of ${counted(row.steps, 'step')} late`,
            zh: `${row.orders} 单 · ${row.steps} 个节点中 ${row.late} 个超时`,
          })}
        </span>,
      ]}
      searchHint={{ en: 'Name', zh: '名称' }}
      tools={<ListExcel list="spent-by" asked={{ ...asked, descending: String(descending) }} />}
      empty={
        <Empty
          says={{ en: 'Nobody took a day in this time', zh: '这段时间里没有用时记录' }}
          what={{
            en: 'A step counts on the day on which it was done, or while it runs. Choose other days above.',
            zh: '节点按完成日计入，未完成的按今天计。可在上面改期间。',
          }}
        />
      }
    />
  )
}

/** What a sum is called; who was not named is said so. */
function nameIn({ name, post, whose }: SpentSum, say: Say): string {
  if (name.en) return say(name)
  if (post) return say(posts[post as Post])
  return say(sides[whose])
}

function Cost({ row }: { readonly row: SpentSum }) {
  const { say } = useWords()
  if (row.over === 0) return <span className="quiet">{say({ en: 'as planned', zh: '按计划' })}</span>
  return (
    <span className={row.cost > 0 ? 'risk medium' : ''}>
      {say({
        en: `${row.cost} of ${counted(row.over, 'day')} beyond the plan held orders up`,
        zh: `超出 ${row.over} 天，其中 ${row.cost} 天订单在等`,
      })}
    </span>
  )
}

function columns(say: Say, open: (row: SpentSum) => void): readonly Column<SpentSum>[] {
  const figure = (id: keyof SpentSum & string, en: string, zh: string, sorts: boolean): Column<SpentSum> => ({
    ...{ id, head: { en, zh }, width: 120, right: true, sorts },
    cell: (row) => String(row[id]),
  })
  return [
    {
      ...{ id: 'name', head: { en: 'Who', zh: '谁' }, width: 260, sorts: true, stays: true },
      cell: (row) => (
        <button type="button" className="as-link medium" onClick={() => open(row)}>
          {nameIn(row, say)}
        </button>
      ),
    },
    {
      ...{ id: 'cost', head: { en: 'Orders waited', zh: '订单在等' }, width: 140, right: true, sorts: true },
      cell: (row) => <span className={row.cost > 0 ? 'risk medium' : 'quiet'}>{row.cost}</span>,
    },
    figure('over', 'Beyond the plan', '超出计划', true),
    figure('late', 'Late steps', '超时节点', true),
    figure('steps', 'Steps', '节点数', false),
    figure('orders', 'Orders', '订单数', true),
    figure('took', 'Days in all', '总用时', true),
    figure('saved', 'Saved', '提前', false),
  ]
}
