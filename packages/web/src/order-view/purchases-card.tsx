import { purchaseParts } from '@gendan/forms/deal/purchase-parts'
import { pricedLines } from '@gendan/forms/kinds/parts/priced-lines'
import { writeMoney } from '@gendan/kernel/money'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { LampCell } from '../purchase-view/purchase-list.tsx'
import { purchasesPath } from '../purchase-view/purchases-path.ts'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { SectionCard } from './section-card.tsx'
import { partedOf, type Standing } from './standing.ts'

/** What is bought for the order, shortly: from whom, for how much, by when, and whether the supplier has signed back. */
export function PurchasesCard({ standing }: { readonly standing: Standing }) {
  const { say, lang } = useWords()
  const { id: world, day, rights } = useWorld()
  const { file, lamps } = standing
  const { purchases = [] } = file.deal
  if (purchases.length === 0 && !rights.has('purchase')) return null
  const names = purchaseParts(partedOf(standing))
  const back = (part: string) => lamps.find((lamp) => lamp.gate === 'G13' && lamp.part === part)
  const backed = purchases.filter(({ id }) => back(id)?.state === 'open').length
  return (
    <SectionCard
      title={say({ en: 'Purchases', zh: '采购' })}
      note={
        purchases.length > 0 &&
        say({ en: `${backed} of ${purchases.length} signed back`, zh: `${purchases.length} 份，已签回 ${backed}` })
      }
      place="purchases"
      act={
        <Go to={worldPath(world, purchasesPath(file.id, purchases.length === 0 ? 'new' : ''))}>
          {purchases.length === 0
            ? say({ en: 'Plan a purchase', zh: '安排采购' })
            : say({ en: 'All purchases', zh: '全部采购' })}
        </Go>
      }
    >
      {purchases.length === 0 && (
        <p className="second">{say({ en: 'Nothing is bought for this order yet.', zh: '本单还没有采购。' })}</p>
      )}
      <ul className="bought">
        {purchases.map((purchase, i) => {
          const lamp = back(purchase.id)
          return (
            <li key={purchase.id} className="line wraps" data-place={`purchases.${i}`}>
              <span className="fill one-line">
                <Go to={worldPath(world, purchasesPath(file.id, purchase.id))}>
                  {say(names.find(({ id }) => id === purchase.id)?.name ?? { en: '–', zh: '–' })}
                </Go>
              </span>
              <span className="figures">{writeMoney(pricedLines(purchase).total)}</span>
              <span className="second" data-place={`purchases.${i}.deliver`}>
                {say({ en: 'by ', zh: '交期 ' })}
                {shortDay(purchase.promised ?? purchase.deliver, day, lang)}
              </span>
              {lamp && <LampCell lamp={lamp} />}
            </li>
          )
        })}
      </ul>
    </SectionCard>
  )
}
