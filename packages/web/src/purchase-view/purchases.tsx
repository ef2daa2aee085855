import { useParams, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { type FirmHere, firmHereOf, type Standing, standingOf } from '../order-view/standing.ts'
import { useGo } from '../order-view/use-go.ts'
import { Empty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { PayablesCard } from './payables-card.tsx'
import { PurchaseEditor } from './purchase-editor.tsx'
import { PurchaseList } from './purchase-list.tsx'
import { purchasesPath } from './purchases-path.ts'
import '../order-view/orders.css'
import '../order-view/order-parts.css'
import '../order-view/terms.css'
import '../record-view/record-view.css'
import './purchases.css'

/** What is bought for one order: the list with its gates, one purchase to write, and what is owed for all of them. */
export function PurchasesPage() {
  const { file } = useParams({ from: '/w/$world/orders/$file/purchases' })
  const { purchase, asked } = useSearch({ from: '/w/$world/orders/$file/purchases' })
  const order = useAsk('order', { id: file })
  const firm = useAsk('firm', {})
  if (!order.data || !firm.data) return <Waiting title={{ en: 'Purchases', zh: '采购' }} of={[order, firm]} />
  const standing = standingOf(order.data)
  const here = firmHereOf(firm.data)
  const chosen = purchase ?? placeInHash(standing)
  const stands = standing.file.deal.purchases?.some(({ id }) => id === chosen)
  if (chosen === 'new' || stands)
    return (
      <PurchaseEditor
        key={`${chosen} ${asked ?? ''}`}
        {...{ standing, here }}
        id={chosen === 'new' ? '' : (chosen ?? '')}
        from={chosen === 'new' ? asked : undefined}
      />
    )
  return <List standing={standing} here={here} />
}

/** A fact of a paper leads here by its path: "#0.deliver" is the first purchase's day. */
function placeInHash({ file }: Standing): string | undefined {
  const index = /^#(\d+)(\.|$)/.exec(window.location.hash)?.[1]
  return index === undefined ? undefined : file.deal.purchases?.[Number(index)]?.id
}

function List({ standing, here }: { readonly standing: Standing; readonly here: FirmHere }) {
  const { say } = useWords()
  const { id: world, rights } = useWorld()
  const { file } = standing
  const none = (file.deal.purchases ?? []).length === 0
  const go = useGo()
  return (
    <Screen
      title={
        <>
          <Go to={worldPath(world, `/orders/${file.id}`)} className="crumb">
            {file.number} /
          </Go>{' '}
          {say({ en: 'Purchases', zh: '采购' })}
        </>
      }
      acts={
        <>
          <Go to={worldPath(world, `/orders/${file.id}/accessories`)}>{say({ en: 'Accessories', zh: '配件需求' })}</Go>
          {rights.has('purchase') && (
            <Button type="primary" onClick={() => go(purchasesPath(file.id, 'new'))}>
              {say({ en: 'New purchase', zh: '新采购' })}
            </Button>
          )}
        </>
      }
    >
      <div className="stack">
        {none ? (
          <div className="card">
            <Empty
              says={{ en: 'Nothing is bought for this order yet', zh: '本单还没有采购' }}
              what={{
                en: 'One purchase is what one supplier delivers: goods or accessories. Its order is reviewed, sent and signed back.',
                zh: '一份采购是一家供应商交的货或辅料。采购单经主管审核后发出，由供应商签回作实。',
              }}
            />
          </div>
        ) : (
          <PurchaseList standing={standing} here={here} />
        )}
        <PayablesCard standing={standing} />
      </div>
    </Screen>
  )
}
