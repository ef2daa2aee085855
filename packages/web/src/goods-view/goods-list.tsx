import type { GoodsRow } from '@gendan/contract/rows'
import { enterGoods } from '@gendan/firm/acts/goods-acts'
import { one } from '@gendan/kernel/decimal'
import { type Lang, say as sayIn, type Words } from '@gendan/kernel/words'
import { unitWords } from '@gendan/trade/unit'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Checkbox } from 'antd'
import { useMemo } from 'react'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld } from '../app/world.ts'
import { addressOf } from '../client/client.ts'
import { Chip } from '../parts/chip.tsx'
import { DataTable } from '../parts/data-table.tsx'
import { Empty } from '../parts/empty.tsx'
import { useKeys } from '../parts/keys.tsx'
import { filled, type ListAddress, listAddress, listView, PAGE_SIZE } from '../parts/list-address.ts'
import { useNarrow } from '../parts/narrow.ts'
import { Second } from '../parts/table-columns.tsx'
import type { Column } from '../parts/table-view.ts'
import { ListImport } from '../record-view/list-import.tsx'
import { useWords } from '../words/language.tsx'
import { Photo } from './photo.tsx'
import './goods-view.css'
import '../record-view/record-view.css'

const NAME: Words = { en: 'Goods', zh: '商品' }
const NEW: Words = { en: 'New article', zh: '登记商品' }

/** Our range: what each article is, under which code it passes customs, whether it can be packed, whether its price stands. */
export function GoodsList() {
  const { say, lang } = useWords()
  const world = useWorld()
  const narrow = useNarrow()
  const navigate = useNavigate()
  const search: ListAddress = useSearch({ from: '/w/$world/goods' })
  const view = listView(search, 'code')
  const asked = askedOf(search)
  const goods = useAsk(
    'goods-list',
    { ...asked, offset: (view.page - 1) * PAGE_SIZE, limit: PAGE_SIZE },
    { keepOld: true },
  )
  const columns = useMemo(() => columnsIn(world.id, lang), [world.id, lang])
  const may = world.rights.has('goods')
  const go = (next: ListAddress) =>
    void navigate({ to: '/w/$world/goods', params: { world: world.id }, search: filled(next), replace: true })
  const open = (id: string) => void navigate({ to: '/w/$world/goods/$id', params: { world: world.id, id }, search: {} })
  useKeys(may ? [{ key: 'n', says: NEW, run: () => open('new') }] : [])
  if (goods.error && !goods.data) return <Waiting title={NAME} of={[goods]} />
  const total = goods.data?.total ?? 0
  return (
    <Screen
      title={say(NAME)}
      note={
        goods.data &&
        say({ en: `${total}${goods.data.more ? '+' : ''}`, zh: `${total}${goods.data.more ? '+' : ''} 款` })
      }
      acts={
        may && (
          <Button type="primary" onClick={() => open('new')}>
            {say(NEW)}
          </Button>
        )
      }
    >
      <DataTable<GoodsRow>
        name={NAME}
        keptAs={`${world.account.id}.goods`}
        columns={columns}
        rows={goods.data?.rows}
        idOf={(row) => row.id}
        nameOf={(row) => row.code}
        count={total}
        view={view}
        onView={(next) => go(listAddress(next, search))}
        loading={goods.isPlaceholderData}
        onOpen={(row) => open(row.id)}
        lines={(row) => linesOf(row, world.id, lang)}
        searchHint={{ en: 'Code, name, HS code', zh: '货号、品名、税号' }}
        bar={
          <Checkbox
            checked={search['retired'] === '1'}
            onChange={(event) => go({ ...search, retired: event.target.checked ? '1' : '', page: '' })}
          >
            {say({ en: 'with retired', zh: '含已停用' })}
          </Checkbox>
        }
        tools={
          !narrow && (
            <>
              {may && <ListImport list="goods" act={enterGoods} />}
              <Button href={addressOf('list-workbook', { world: world.id, list: 'goods-list' }, asked)}>
                {say({ en: 'Excel out', zh: '导出 Excel' })}
              </Button>
            </>
          )
        }
        empty={
          <Empty
            says={{ en: 'No goods yet', zh: '还没有商品' }}
            what={{
              en: 'An article stands here once, with its names, customs code and carton; offers, orders and papers take it from here.',
              zh: '商品在这里登记一次：品名、税号、箱规；报价、订单和单证都从这里取。',
            }}
            {...(may ? { first: { label: NEW, go: () => open('new') } } : {})}
          />
        }
      />
    </Screen>
  )
}

function askedOf(search: ListAddress) {
  const by = search['sort']
  const sort: 'code' | 'name' | 'hsCode' = by === 'name' || by === 'hsCode' ? by : 'code'
  return {
    sort,
    descending: search['down'] === '1',
    retired: search['retired'] === '1',
    ...(search['q'] ? { search: search['q'] } : {}),
  }
}

function columnsIn(world: string, lang: Lang): readonly Column<GoodsRow>[] {
  return [
    {
      id: 'code',
      head: { en: 'Item', zh: '货号' },
      width: 170,
      sorts: true,
      stays: true,
      cell: (row) => (
        <span className="goods-code">
          <Photo world={world} address={row.photo} size={26} />
          <span className={row.active ? 'medium' : 'quiet'}>{row.code}</span>
        </span>
      ),
    },
    {
      id: 'name',
      head: { en: 'Name', zh: '品名' },
      width: 420,
      sorts: true,
      cell: (row) => (
        <>
          {sayIn(row.name, lang)}
          <Second>{lang === 'zh' ? row.name.zh && row.name.en : row.name.en && row.name.zh}</Second>
        </>
      ),
    },
    { id: 'hsCode', head: { en: 'HS code', zh: '税号' }, width: 120, sorts: true, cell: (row) => row.hsCode },
    { id: 'unit', head: { en: 'Unit', zh: '单位' }, width: 80, cell: (row) => unitWords(row.unit, one)[lang] },
    { id: 'packed', head: { en: 'Carton', zh: '箱规' }, width: 110, cell: (row) => <PackedWord packed={row.packed} /> },
    { id: 'state', head: { en: 'State', zh: '状态' }, width: 220, cell: (row) => <State row={row} /> },
  ]
}

function PackedWord({ packed }: { readonly packed: boolean }) {
  const { say } = useWords()
  return packed ? say({ en: 'known', zh: '有' }) : <span className="quiet">{say({ en: 'not yet', zh: '还没有' })}</span>
}

/** Under review: a price that is being talked about must not be sold. */
function State({ row }: { readonly row: GoodsRow }) {
  const { say } = useWords()
  return (
    <span className="line" title={row.underReview}>
      {row.underReview && <Chip mark="thin">{say({ en: 'price under review', zh: '调价中' })}</Chip>}
      {!row.active && <Chip>{say({ en: 'retired', zh: '已停用' })}</Chip>}
    </span>
  )
}

function linesOf(row: GoodsRow, world: string, lang: Lang) {
  return [
    <span key="code" className="goods-code">
      <Photo world={world} address={row.photo} size={26} />
      {row.code}
    </span>,
    <span key="name">{sayIn(row.name, lang)}</span>,
    <span key="state" className="line">
      {row.hsCode} <State row={row} />
    </span>,
  ] as const
}
