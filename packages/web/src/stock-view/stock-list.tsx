import type { StockRow } from '@gendan/contract/rows'
import { decimal, grouped, isPositive, isZero, one } from '@gendan/kernel/decimal'
import { type Lang, say as sayIn, type Words } from '@gendan/kernel/words'
import { unitWords } from '@gendan/trade/unit'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Checkbox } from 'antd'
import { useMemo } from 'react'
import { ListExcel } from '../app/list-excel.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { codeColumn } from '../goods-view/code-column.tsx'
import { DataTable } from '../parts/data-table.tsx'
import { Empty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { filled, type ListAddress, listAddress, listView, pageOf } from '../parts/list-address.ts'
import { Mark } from '../parts/mark.tsx'
import { useNarrow } from '../parts/narrow.ts'
import type { Column } from '../parts/table-view.ts'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'

const NAME: Words = { en: 'Stock', zh: '库存' }
const HINT: Words = { en: 'Code, name, HS code', zh: '货号、品名、税号' }
const SORTS = ['code', 'name', 'onHand', 'free'] as const

/** What lies in the warehouse, how much of it is kept for which order, and what may still be promised. */
export function StockList() {
  const { say, lang } = useWords()
  const world = useWorld()
  const narrow = useNarrow()
  const navigate = useNavigate()
  const search: ListAddress = useSearch({ from: '/w/$world/stock' })
  const asked = askedOf(search)
  const stock = useAsk('stock', { ...asked, ...pageOf(search) }, { keepOld: true })
  const columns = useMemo(() => columnsIn(world.id, lang), [world.id, lang])
  const go = (next: ListAddress) =>
    void navigate({ to: '/w/$world/stock', params: { world: world.id }, search: filled(next), replace: true })
  if (stock.error && !stock.data) return <Waiting title={NAME} of={[stock]} />
  const { rows, total = 0, more = false } = stock.data ?? {}
  return (
    <Screen
      title={say(NAME)}
      note={rows && say({ en: `${total}${more ? '+' : ''}`, zh: `${total}${more ? '+' : ''} 款` })}
    >
      <DataTable<StockRow>
        name={NAME}
        keptAs={`${world.account.id}.stock`}
        columns={columns}
        rows={rows}
        idOf={(row) => row.id}
        nameOf={(row) => row.code}
        count={total}
        view={listView(search, 'code')}
        onView={(next) => go(listAddress(next, search))}
        loading={stock.isPlaceholderData}
        onOpen={(row) => void navigate({ to: worldPath(world.id, `/goods/${row.id}`) })}
        lines={(row) => linesOf(row, lang)}
        searchHint={HINT}
        bar={
          <>
            <Checkbox
              checked={asked.short}
              onChange={(event) => go({ ...search, short: event.target.checked ? '1' : '', page: '' })}
            >
              {say({ en: 'only what runs short', zh: '只看缺货' })}
            </Checkbox>
            <Checkbox
              checked={asked.all}
              disabled={asked.short}
              onChange={(event) => go({ ...search, all: event.target.checked ? '1' : '', page: '' })}
            >
              {say({ en: 'with goods nobody wants and nothing lies of', zh: '含无库存、无需求商品' })}
            </Checkbox>
            <Go to={worldPath(world.id, '/scarce')}>{say({ en: 'Scarce goods', zh: '紧缺分配' })}</Go>
            <Go to={worldPath(world.id, '/stock/days')}>{say({ en: 'Day by day', zh: '每日出入库' })}</Go>
          </>
        }
        onDrop={() => go({})}
        tools={!narrow && <ListExcel list="stock" asked={asked} />}
        empty={
          <Empty
            says={{ en: 'Nothing lies in the warehouse', zh: '仓库里还没有货' }}
            what={{
              en: 'Take goods in on the page of the article: what came in for an order is kept for it at once.',
              zh: '在商品页办理入库；为订单入库的货会直接为该订单预留。',
            }}
            first={{
              label: { en: 'To the goods', zh: '去商品' },
              go: () => void navigate({ to: worldPath(world.id, '/goods') }),
            }}
          />
        }
      />
    </Screen>
  )
}

function askedOf(search: ListAddress) {
  return {
    sort: SORTS.find((one) => one === search['sort']) ?? ('code' as const),
    descending: search['down'] === '1',
    all: search['all'] === '1',
    short: search['short'] === '1',
    ...(search['q'] ? { search: search['q'] } : {}),
  }
}

function columnsIn(world: string, lang: Lang): readonly Column<StockRow>[] {
  return [
    codeColumn(world),
    { id: 'name', head: { en: 'Name', zh: '品名' }, width: 260, sorts: true, cell: (row) => sayIn(row.name, lang) },
    { id: 'unit', head: { en: 'Unit', zh: '单位' }, width: 80, cell: (row) => unitWords(row.unit, one)[lang] },
    figure('onHand', { en: 'On hand', zh: '现存' }, (row) => grouped(row.onHand), true),
    figure('reserved', { en: 'Kept for orders', zh: '已预留' }, (row) => grouped(row.reserved)),
    figure('free', { en: 'Free', zh: '可用' }, (row) => <Free row={row} />, true),
    figure('lacks', { en: 'Still wanted', zh: '订单尚缺' }, (row) => grouped(row.lacks)),
    figure('expected', { en: 'Expected', zh: '预计到货' }, (row) => grouped(row.expected)),
    { ...figure('short', { en: 'Short', zh: '缺口' }, (row) => <Short row={row} />), width: 170 },
    {
      id: 'kept',
      head: { en: 'For which orders', zh: '为哪些订单' },
      width: 280,
      cell: (row) => <KeptFor row={row} world={world} />,
    },
  ]
}

function figure(id: string, head: Words, cell: Column<StockRow>['cell'], sorts = false): Column<StockRow> {
  return { id, head, width: 120, right: true, sorts, cell }
}

/** Below zero: a count found less than is kept for orders, and somebody must be told. */
function Free({ row }: { readonly row: StockRow }) {
  const short = !isPositive(decimal(row.free)) && !isZero(decimal(row.free))
  return (
    <>
      {short && <Mark kind="risk" />} {grouped(row.free)}
    </>
  )
}

/** How much is lacking, and from which day on. */
function Short({ row }: { readonly row: StockRow }) {
  const { lang } = useWords()
  const { day } = useWorld()
  if (!isPositive(decimal(row.short))) return <span className="quiet">—</span>
  return (
    <>
      <Mark kind="risk" /> {grouped(row.short)}
      {row.shortFrom && (
        <span className="second">
          {' '}
          {sayIn({ en: 'from', zh: '自' }, lang)} {shortDay(row.shortFrom, day, lang)}
        </span>
      )}
    </>
  )
}

function KeptFor({ row, world }: { readonly row: StockRow; readonly world: string }) {
  return (
    <span className="line wraps">
      {row.kept.map(({ file, number, quantity }) => (
        <span key={file}>
          <Go to={worldPath(world, `/orders/${file}`)}>{number}</Go> {grouped(quantity)}
        </span>
      ))}
    </span>
  )
}

function linesOf(row: StockRow, lang: Lang) {
  const [onHand, kept, free, expected] = [row.onHand, row.reserved, row.free, row.expected].map(grouped)
  return [
    <span key="code">{row.code}</span>,
    <span key="name">{sayIn(row.name, lang)}</span>,
    <span key="figures">
      {sayIn(
        {
          en: `on hand ${onHand} · kept ${kept} · free ${free} · expected ${expected}`,
          zh: `现存 ${onHand} · 预留 ${kept} · 可用 ${free} · 预计 ${expected}`,
        },
        lang,
      )}{' '}
      {isPositive(decimal(row.short)) && (
        <>
          · {sayIn({ en: 'short', zh: '缺' }, lang)} <Short row={row} />
        </>
      )}
    </span>,
  ] as const
}
