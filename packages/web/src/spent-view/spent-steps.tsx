import { spentStepSorts } from '@gendan/contract/path-questions'
import type { SpentRow } from '@gendan/contract/spent-shapes'
import { sides } from '@gendan/forms/deal/whose'
import type { Day } from '@gendan/kernel/day'
import { type Lang, say as sayIn } from '@gendan/kernel/words'
import type { NodeKindName } from '@gendan/orderfile/path/node-kinds'
import { nodeName } from '@gendan/orderfile/path/why'
import { useNavigate } from '@tanstack/react-router'
import { Checkbox } from 'antd'
import { ListExcel } from '../app/list-excel.tsx'
import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { DataTable } from '../parts/data-table.tsx'
import { Empty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { listAddress, pageOf } from '../parts/list-address.ts'
import type { Column } from '../parts/table-view.ts'
import { useWords } from '../words/language.tsx'
import { dayRange } from '../words/write.ts'
import { type SpentView, sortedView } from './sorted-view.ts'
import { chargeWords, overText } from './spent-words.ts'

/** The single steps behind one sum, the longest beyond their plan first; each opens its order. */
export function SpentSteps({ by, from, to, search, onSearch, of }: SpentView & { readonly of: string }) {
  const { say, lang } = useWords()
  const { id: world, account, day } = useWorld()
  const navigate = useNavigate()
  const late = search['all'] !== '1'
  const { view, sort, descending } = sortedView(search, spentStepSorts, 'over')
  const asked = { by, key: of, from, to, late, sort, descending, ...(search['q'] ? { search: search['q'] } : {}) }
  const steps = useAsk('spent-steps', { ...asked, ...pageOf(search) }, { keepOld: true })
  const back = () => onSearch({ by: search['by'], from: search['from'], to: search['to'] })
  return (
    <DataTable<SpentRow>
      name={{ en: 'Steps', zh: '节点' }}
      keptAs={`${account.id}.spent-steps`}
      columns={columns(world, lang, day)}
      rows={steps.data?.rows}
      idOf={(row) => `${row.file} ${row.id}`}
      nameOf={(row) => `${row.number} ${say(stepName(row))}`}
      count={steps.data?.total ?? 0}
      view={view}
      onView={(next) => onSearch(listAddress(next, search))}
      loading={steps.isPlaceholderData}
      onOpen={(row) => void navigate({ to: worldPath(world, `/orders/${row.file}`) })}
      lines={(row) => [
        <span key="1">
          {row.number} · {say(stepName(row))}
        </span>,
        <Beyond key="2" row={row} />,
        <span key="3">
          {row.buyerName} · {dayRange(row.from, row.until, day, lang)}
        </span>,
      ]}
      bar={
        <>
          <button type="button" className="as-link" onClick={back}>
            {say({ en: '← All', zh: '← 全部' })}
          </button>
          <span className="medium">{search['named'] ?? ''}</span>
          <Checkbox
            checked={late}
            onChange={(event) => onSearch({ ...search, page: '', all: event.target.checked ? '' : '1' })}
          >
            {say({ en: 'Late steps only', zh: '只看超时' })}
          </Checkbox>
        </>
      }
      searchHint={{ en: 'Number, PO, customer, goods', zh: '单号、客户 PO、客户、货号' }}
      tools={<ListExcel list="spent-steps" asked={{ ...asked, late: String(late), descending: String(descending) }} />}
      empty={
        <Empty
          says={{ en: 'No step was late', zh: '没有超时的节点' }}
          what={{ en: 'Untick “late steps only” to see all of them.', zh: '取消“只看超时”可看全部。' }}
        />
      }
    />
  )
}

function stepName({ kind, name }: SpentRow) {
  return nodeName({ kind: kind as NodeKindName, ...(name ? { name } : {}) })
}

/** "+5", and whether an order waited for it. */
function Beyond({ row }: { readonly row: SpentRow }) {
  const { say } = useWords()
  return (
    <span className={row.over > 0 && row.onWay ? 'risk medium' : 'quiet'}>
      {overText(row.over)} {!row.onWay && say({ en: 'beside', zh: '并行' })}
    </span>
  )
}

function columns(world: string, lang: Lang, day: Day): readonly Column<SpentRow>[] {
  return [
    {
      ...{ id: 'number', head: { en: 'Order', zh: '订单' }, width: 110, sorts: true, stays: true },
      cell: (row) => (
        <Go to={worldPath(world, `/orders/${row.file}`)} className="medium">
          {row.number}
        </Go>
      ),
    },
    { id: 'customer', head: { en: 'Customer', zh: '客户' }, width: 180, cell: (row) => row.buyerName },
    { id: 'step', head: { en: 'Step', zh: '节点' }, width: 220, cell: (row) => sayIn(stepName(row), lang) },
    {
      ...{ id: 'whose', head: { en: 'Whose', zh: '责任方' }, width: 150 },
      cell: (row) => sayIn(row.partyName.en ? row.partyName : sides[row.whose], lang),
    },
    {
      ...{ id: 'until', head: { en: 'Days', zh: '期间' }, width: 150, sorts: true },
      cell: (row) => `${dayRange(row.from, row.until, day, lang)}${row.running ? ' …' : ''}`,
    },
    { id: 'planned', head: { en: 'Planned', zh: '计划' }, width: 90, right: true, cell: (row) => row.planned },
    { id: 'took', head: { en: 'Took', zh: '实际' }, width: 90, right: true, sorts: true, cell: (row) => row.took },
    {
      ...{ id: 'over', head: { en: 'Beyond', zh: '超出' }, width: 110, right: true, sorts: true },
      cell: (row) => <Beyond row={row} />,
    },
    {
      ...{ id: 'charges', head: { en: 'Charged to others', zh: '计入他方' }, width: 240 },
      cell: (row) => row.charges.map((one) => sayIn(chargeWords(one), lang)).join('; '),
    },
  ]
}
