import { decimal, grouped, isDecimal, isPositive } from '@gendan/kernel/decimal'
import { say as sayIn } from '@gendan/kernel/words'
import { reserveStock } from '@gendan/orderfile/acts/reserve-stock'
import { unitWords } from '@gendan/trade/unit'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { SectionCard } from '../order-view/section-card.tsx'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import './stock-view.css'

/** What lies in the warehouse of the goods that the order sells, and what of it is kept for it. Nothing where nothing lies there. */
export function OrderStockCard({ file }: { readonly file: string }) {
  const { say } = useWords()
  const { rights } = useWorld()
  const stock = useAsk('order-stock', { file })
  const rows = (stock.data?.rows ?? []).filter(({ onHand }) => isPositive(decimal(onHand)))
  if (rows.length === 0) return null
  return (
    <SectionCard title={say({ en: 'Stock', zh: '库存' })} place="stock">
      <dl className="facts">
        {rows.map((row) => (
          <Article key={row.id} row={row} file={file} may={rights.has('order')} />
        ))}
      </dl>
    </SectionCard>
  )
}

interface ArticleProps {
  readonly row: NonNullable<ReturnType<typeof useAsk<'order-stock'>>['data']>['rows'][number]
  readonly file: string
  readonly may: boolean
}

function Article({ row, file, may }: ArticleProps) {
  const { say, lang } = useWords()
  const { id: world } = useWorld()
  const act = useAct()
  const [typed, type] = useState<string>()
  const value = typed ?? row.kept
  async function keep() {
    const quantity = { value: decimal(value.trim()), unit: row.unit }
    if (await act.run(reserveStock, { file, quantity }, { id: row.id })) type(undefined)
  }
  return (
    <div>
      <dt>
        <Go to={worldPath(world, `/goods/${row.id}#stock`)}>{row.code}</Go>{' '}
        <span className="second">{sayIn(row.name, lang)}</span>
      </dt>
      <dd className="line wraps">
        <span>
          {say({
            en: `${grouped(row.onHand)} on hand, ${grouped(row.free)} free`,
            zh: `现存 ${grouped(row.onHand)}，可用 ${grouped(row.free)}`,
          })}
        </span>
        {may ? (
          <>
            <Input
              className="stock-keep"
              size="small"
              inputMode="decimal"
              aria-label={say({ en: `Kept for this order: ${row.code}`, zh: `为本单预留：${row.code}` })}
              value={value}
              suffix={unitWords(row.unit, decimal('2'))[lang]}
              onChange={(event) => type(event.target.value)}
              onPressEnter={() => isDecimal(value.trim()) && void keep()}
            />
            <Button
              size="small"
              disabled={!isDecimal(value.trim()) || value.trim() === row.kept}
              loading={act.busy}
              onClick={() => void keep()}
            >
              {say({ en: 'Keep', zh: '预留' })}
            </Button>
          </>
        ) : (
          <span>{say({ en: `${grouped(row.kept)} kept for it`, zh: `为本单预留 ${grouped(row.kept)}` })}</span>
        )}
        {act.said}
      </dd>
    </div>
  )
}
