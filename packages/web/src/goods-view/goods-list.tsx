import type { GoodsRow } from '@gendan/contract/rows'
import { changeGoods, enterGoods } from '@gendan/firm/acts/goods-acts'
import { one } from '@gendan/kernel/decimal'
import { type Lang, say as sayIn } from '@gendan/kernel/words'
import { unitWords } from '@gendan/trade/unit'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useAsk } from '../app/queries.ts'
import { useWorld } from '../app/world.ts'
import { BillSheets } from '../bill-view/bill-sheets.tsx'
import { Chip } from '../parts/chip.tsx'
import { filled, type ListAddress, pageOf } from '../parts/list-address.ts'
import { Second } from '../parts/table-columns.tsx'
import type { Column } from '../parts/table-view.ts'
import { type ListKind, RecordList } from '../record-view/record-list.tsx'
import { useWords } from '../words/language.tsx'
import { codeColumn } from './code-column.tsx'
import { keepingWords } from './keeping-words.ts'
import { Photo } from './photo.tsx'
import './goods-view.css'

const GOODS: ListKind = {
  right: 'goods',
  list: 'goods',
  question: 'goods-list',
  sort: 'code',
  name: { en: 'Goods', zh: '商品' },
  fresh: { en: 'New article', zh: '登记商品' },
  counted: '款',
  searchHint: { en: 'Code, name, HS code', zh: '货号、品名、税号' },
  empty: { en: 'No goods yet', zh: '还没有商品' },
  emptyWhat: {
    en: 'An article stands here once, with its names, customs code and carton; offers, orders and papers take it from here.',
    zh: '商品在这里登记一次：品名、税号、箱规；报价、订单和单证都从这里取。',
  },
  enter: enterGoods,
  change: changeGoods,
}

/** Our range: what each article is, under which code it passes customs, whether it can be packed, whether its price stands. */
export function GoodsList() {
  const { lang } = useWords()
  const { id: world } = useWorld()
  const navigate = useNavigate()
  const search: ListAddress = useSearch({ from: '/w/$world/goods' })
  const asked = askedOf(search)
  const goods = useAsk('goods-list', { ...asked, ...pageOf(search) }, { keepOld: true })
  const columns = useMemo(() => columnsIn(world, lang), [world, lang])
  return (
    <RecordList<GoodsRow>
      of={GOODS}
      search={search}
      onSearch={(next) =>
        void navigate({ to: '/w/$world/goods', params: { world }, search: filled(next), replace: true })
      }
      asked={asked}
      answer={goods}
      columns={columns}
      nameOf={(row) => row.code}
      lines={(row) => linesOf(row, world, lang)}
      sheets={<BillSheets search={search['q'] ?? ''} />}
    />
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
    codeColumn(world),
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
    {
      id: 'keeping',
      head: { en: 'How it is had', zh: '备货方式' },
      width: 120,
      cell: (row) => (row.keeping ? sayIn(keepingWords[row.keeping], lang) : <span className="quiet">–</span>),
    },
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
