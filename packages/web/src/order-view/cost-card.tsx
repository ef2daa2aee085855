import { percent, reckon } from '@gendan/forms/cost/reckon'
import { type CostLayer, costLayers } from '@gendan/forms/deal/cost'
import { writeMoney } from '@gendan/kernel/money'
import { houseOf } from '@gendan/orderfile/deal-of'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { SectionCard } from './section-card.tsx'
import { Facts } from './sections.tsx'
import type { FirmHere, Standing } from './standing.ts'

/** What the order costs, layer by layer in a line each; the way to reckon it. */
export function CostCard({ standing, here }: { readonly standing: Standing; readonly here: FirmHere }) {
  const { say } = useWords()
  const { id, rights } = useWorld()
  const { file, reviews } = standing
  const { cost, contract, offer } = file.deal
  const terms = contract?.terms ?? offer?.terms
  if (!terms) return null
  const house = houseOf(here.firm, reviews)
  const rows = (Object.keys(costLayers) as CostLayer[]).flatMap((layer) => {
    const sheet = cost?.[layer]
    if (!sheet) return []
    const { total } = reckon(sheet, terms, house)
    const value = total
      ? `${percent(total.margin)} · ${writeMoney(total.profit)}`
      : say({ en: 'does not fit the terms any more', zh: '与现行条款不符' })
    return [{ label: costLayers[layer], value: <span className="figures">{value}</span>, at: `cost.${layer}` }]
  })
  return (
    <SectionCard
      title={say({ en: 'Cost', zh: '成本' })}
      note={rows.length === 0 ? say({ en: 'not reckoned yet', zh: '还没有核算' }) : ''}
      place="cost"
      act={
        rights.has('order') && (
          <Go to={worldPath(id, `/orders/${file.id}/cost`)}>
            {rows.length > 0 ? say({ en: 'Look and reckon', zh: '查看、核算' }) : say({ en: 'Reckon it', zh: '核算' })}
          </Go>
        )
      }
    >
      {rows.length > 0 && <Facts rows={rows} />}
    </SectionCard>
  )
}
