import type { StockRow } from '@gendan/contract/rows'
import type { Goods } from '@gendan/firm/goods'
import { decimal, grouped, isPositive, isZero, zero } from '@gendan/kernel/decimal'
import { reserveStock } from '@gendan/orderfile/acts/reserve-stock'
import { unitWords } from '@gendan/trade/unit'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { MoveStock } from './move-stock.tsx'
import { Movements } from './movements.tsx'
import './stock-view.css'

/** The stock of one article beside its file: what lies there, for which orders it is kept, and the ways in and out. */
export function StockCard({ goods }: { readonly goods: Goods }) {
  const { say, lang } = useWords()
  const { id: world, rights } = useWorld()
  const stock = useAsk('stock', { goods: goods.id, all: true })
  const [row] = stock.data?.rows ?? []
  return (
    <section className="card padded stack" id="stock">
      <SectionHead note={unitWords(goods.facts.unit, decimal('2'))[lang]}>
        {say({ en: 'Stock', zh: '库存' })}
      </SectionHead>
      {!stock.data && <Skeleton lines={[80, 60]} />}
      {row && <Figures row={row} />}
      {row && <Kept goods={goods} row={row} />}
      {rights.has('stock') && row && <MoveStock goods={goods} kept={row.kept} />}
      <p>
        <Go to={worldPath(world, `/stock/days?goods=${goods.id}`)}>{say({ en: 'Day by day', zh: '每日出入库' })}</Go>
      </p>
      <Movements goods={goods.id} />
    </section>
  )
}

function Figures({ row }: { readonly row: StockRow }) {
  const { say } = useWords()
  const short = !isPositive(decimal(row.free)) && !isZero(decimal(row.free))
  return (
    <dl className="stock-figures">
      <div>
        <dt>{say({ en: 'On hand', zh: '现存' })}</dt>
        <dd>{grouped(row.onHand)}</dd>
      </div>
      <div>
        <dt>{say({ en: 'Kept for orders', zh: '已预留' })}</dt>
        <dd>{grouped(row.reserved)}</dd>
      </div>
      <div>
        <dt>{say({ en: 'Free', zh: '可用' })}</dt>
        <dd className="line">
          {short && <Mark kind="risk" />}
          {grouped(row.free)}
        </dd>
      </div>
      {short && (
        <p className="second">
          {say({
            en: 'Less was counted than is kept for orders: tell their owners and set free what is not there.',
            zh: '盘点数少于预留数：请通知相关跟单员，并释放缺少的预留。',
          })}
        </p>
      )}
    </dl>
  )
}

/** For which orders it is kept; each may be set free. */
function Kept({ goods, row }: { readonly goods: Goods; readonly row: StockRow }) {
  const { say } = useWords()
  const { id: world, rights } = useWorld()
  const act = useAct()
  const [freeing, free] = useState('')
  if (row.kept.length === 0) return null
  async function release(file: string) {
    free(file)
    await act.run(reserveStock, { file, quantity: { value: zero, unit: goods.facts.unit } }, { id: goods.id })
    free('')
  }
  return (
    <ul className="stock-kept">
      {row.kept.map(({ file, number, quantity }) => (
        <li key={file} className="line">
          <Go to={worldPath(world, `/orders/${file}`)}>{number}</Go>
          <span className="fill">{grouped(quantity)}</span>
          {rights.has('order') && (
            <button type="button" className="as-link" disabled={freeing === file} onClick={() => void release(file)}>
              {say({ en: 'Set free', zh: '释放' })}
              <span className="by-ear"> {number}</span>
            </button>
          )}
        </li>
      ))}
      {act.said}
    </ul>
  )
}
