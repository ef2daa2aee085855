import { type CostLayer, costLayers } from '@gendan/forms/deal/cost'
import { costHelp } from '@gendan/forms/help/cost'
import { dealOf } from '@gendan/orderfile/deal-of'
import { useParams, useSearch } from '@tanstack/react-router'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { aroundOf, firmHereOf, standingOf } from '../order-view/standing.ts'
import { Empty } from '../parts/empty.tsx'
import { Helped } from '../parts/field-help.tsx'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { CostEditor } from './cost-editor.tsx'
import '../order-view/orders.css'
import '../order-view/order-parts.css'
import '../order-view/terms.css'
import './cost.css'

/** What an order costs and leaves, one layer at a time, the others beside it. */
export function CostPage() {
  const { file } = useParams({ from: '/w/$world/orders/$file/cost' })
  const { layer } = useSearch({ from: '/w/$world/orders/$file/cost' })
  const { say } = useWords()
  const { id: world } = useWorld()
  const order = useAsk('order', { id: file })
  const firm = useAsk('firm', {})
  if (!order.data || !firm.data) return <Waiting title={{ en: 'Cost', zh: '成本' }} of={[order, firm]} />
  const standing = standingOf(order.data)
  const here = firmHereOf(firm.data)
  const deal = dealOf(standing.file, here.firm, aroundOf(standing))
  const terms = deal.contract?.terms ?? deal.offer?.terms
  if (!terms)
    return (
      <Screen title={say({ en: 'Cost', zh: '成本' })}>
        <Empty
          says={{ en: 'Nothing to cost yet', zh: '还没有可核算的内容' }}
          what={{ en: 'A cost is reckoned on an offer or on settled terms.', zh: '成本按发盘或成交条款核算。' }}
        />
        <Go to={worldPath(world, `/orders/${file}`)}>{say({ en: 'Back', zh: '返回' })}</Go>
      </Screen>
    )
  const shown = layer && layer in costLayers ? (layer as CostLayer) : deal.contract ? 'detailed' : 'rough'
  return (
    <Helped by={costHelp}>
      <CostEditor key={`${file} ${shown}`} standing={standing} here={here} deal={deal} terms={terms} layer={shown} />
    </Helped>
  )
}
