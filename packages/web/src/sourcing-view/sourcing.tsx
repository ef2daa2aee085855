import { neededBy } from '@gendan/forms/deal/needed-by'
import { comparisons } from '@gendan/forms/sourcing/compare'
import { houseOf } from '@gendan/orderfile/deal-of'
import { useParams, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useMemo } from 'react'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { addressOf } from '../client/client.ts'
import { type FirmHere, firmHereOf, type Standing, standingOf } from '../order-view/standing.ts'
import { useGo } from '../order-view/use-go.ts'
import { Empty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { AskForm } from './ask-form.tsx'
import { AskedList } from './asked-list.tsx'
import { ComparisonCard } from './comparison-card.tsx'
import { OfferForm } from './offer-form.tsx'
import '../order-view/orders.css'
import '../order-view/order-parts.css'
import '../record-view/record-view.css'
import './sourcing.css'

/** Suppliers asked for an order's goods, their offers side by side in like money, and whom we chose. */
export function SourcingPage() {
  const { file } = useParams({ from: '/w/$world/orders/$file/sourcing' })
  const { asked } = useSearch({ from: '/w/$world/orders/$file/sourcing' })
  const order = useAsk('order', { id: file })
  const firm = useAsk('firm', {})
  if (!order.data || !firm.data) return <Waiting title={TITLE} of={[order, firm]} />
  return <Sourced standing={standingOf(order.data)} here={firmHereOf(firm.data)} asked={asked} />
}

const TITLE = { en: "Suppliers' offers", zh: '供应商报价' }

interface SourcedProps {
  readonly standing: Standing
  readonly here: FirmHere
  readonly asked: string | undefined
}

function Sourced({ standing, here, asked }: SourcedProps) {
  const { say } = useWords()
  const { id: world, day, rights } = useWorld()
  const go = useGo()
  const { file } = standing
  const { sourcing } = file.deal
  const at = `/orders/${file.id}/sourcing`
  const may = rights.has('purchase')
  const compared = useMemo(() => {
    const house = houseOf(here.firm, {})
    return sourcing ? comparisons(sourcing, { house, today: day, needed: neededBy(file.deal) }) : []
  }, [sourcing, here.firm, day, file.deal])
  const one = sourcing?.asked.find(({ id }) => id === asked)
  return (
    <Screen
      title={
        <>
          <Go to={worldPath(world, `/orders/${file.id}`)} className="crumb">
            {file.number} /
          </Go>{' '}
          {say(TITLE)}
        </>
      }
      acts={
        <>
          {sourcing && (
            <Button href={addressOf('sourcing-workbook', { world, file: file.id })} download>
              Excel
            </Button>
          )}
          {may && asked !== 'new' && (
            <Button type="primary" onClick={() => go(`${at}?asked=new`)}>
              {say({ en: 'Ask suppliers', zh: '询价' })}
            </Button>
          )}
        </>
      }
    >
      <div className="stack">
        {may && asked === 'new' && <AskForm standing={standing} />}
        {may && one && sourcing && (
          <OfferForm key={one.id} standing={standing} asked={one} sourcing={sourcing} home={here.firm.rules.currency} />
        )}
        {compared.map((comparison) => (
          <ComparisonCard
            key={comparison.line.id}
            standing={standing}
            comparison={comparison}
            home={here.firm.rules.currency}
          />
        ))}
        {sourcing ? (
          <AskedList standing={standing} sourcing={sourcing} />
        ) : (
          asked !== 'new' && (
            <div className="card">
              <Empty
                says={{ en: 'No supplier was asked yet', zh: '还没有向供应商询价' }}
                what={{
                  en: 'Ask several for the same goods; their offers then stand side by side in one money, refund and carriage counted.',
                  zh: '同样的货向几家询价；报价折成同一币种、计入退税和运费后并排比较。',
                }}
              />
            </div>
          )
        )}
      </div>
    </Screen>
  )
}
