import { changeGoods, enterGoods, restoreGoods, retireGoods } from '@gendan/firm/acts/goods-acts'
import type { Goods } from '@gendan/firm/goods'
import { goodsHelp } from '@gendan/forms/help/records'
import type { GoodsFacts } from '@gendan/trade/goods'
import { useParams } from '@tanstack/react-router'
import { BillCard } from '../bill-view/bill-card.tsx'
import { Chip } from '../parts/chip.tsx'
import { RecordHistory } from '../record-view/record-history.tsx'
import { type Found, type RecordKind, RecordPage } from '../record-view/record-page.tsx'
import { ExpectedCard } from '../stock-view/expected-card.tsx'
import { StockCard } from '../stock-view/stock-card.tsx'
import { useWords } from '../words/language.tsx'
import { draftOf, emptyGoods, type GoodsDraft, readGoods } from './goods-draft.ts'
import { GoodsForm } from './goods-form.tsx'
import { PackingExample } from './packing-example.tsx'
import { PriceReview } from './price-review.tsx'
import './goods-view.css'

const GOODS: RecordKind<Goods, GoodsDraft, { readonly facts: GoodsFacts }> = {
  kind: 'goods',
  help: goodsHelp,
  list: 'goods',
  lists: { en: 'Goods', zh: '商品' },
  one: { en: 'Goods', zh: '商品资料' },
  fresh: { en: 'New article', zh: '登记商品' },
  empty: emptyGoods,
  draftOf,
  read: readGoods,
  nameOf: ({ facts }) => facts.code,
  enter: (act, input, on) => act.run(enterGoods, input, on),
  change: (act, input, on) => act.run(changeGoods, input, on),
  toggle: (act, { active }, on) => act.run(active ? retireGoods : restoreGoods, {}, on),
  Note: GoodsNote,
  Form: GoodsForm,
  Beside: GoodsBeside,
}

/** One article: what it is, how customs and customers know it, how it is packed, whether its price stands. */
export function GoodsPage() {
  const { id } = useParams({ from: '/w/$world/goods/$id' })
  return <RecordPage of={GOODS} id={id} />
}

function GoodsNote({ state: { underReview, active } }: { readonly state: Goods }) {
  const { say } = useWords()
  return (
    <span className="line">
      {underReview && <Chip mark="thin">{say({ en: 'price under review', zh: '调价中' })}</Chip>}
      {!active && <Chip>{say({ en: 'retired', zh: '已停用' })}</Chip>}
    </span>
  )
}

function GoodsBeside({ draft, found }: { readonly draft: GoodsDraft; readonly found: Found<Goods> | undefined }) {
  return (
    <>
      <PackingExample packing={draft.packing} unit={draft.unit} />
      {found && <BillCard goods={found.state.id} />}
      {found && <StockCard goods={found.state} />}
      {found && <ExpectedCard goods={found.state.id} />}
      {found && <PriceReview found={found} />}
      {found && <RecordHistory kind="goods" id={found.state.id} />}
    </>
  )
}
