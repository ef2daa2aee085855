import { cartonTotals } from '@gendan/forms/kinds/parts/packed-goods'
import { writePacking } from '@gendan/forms/kinds/parts/packing-totals'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { useWorld, worldPath } from '../app/world.ts'
import { SectionCard } from '../order-view/section-card.tsx'
import { type Fact, Facts } from '../order-view/sections.tsx'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'

/** How the order is packed, shortly; the way to its cartons. Shown from the settled terms on. */
export function PackingCard({ file }: { readonly file: OrderFile }) {
  const { say, lang } = useWords()
  const { id, day, rights } = useWorld()
  const { packing } = file.deal
  const note = packing
    ? [
        shortDay(packing.packed, day, lang),
        packing.measured ? say({ en: 'measured', zh: '已实测' }) : say({ en: 'not measured yet', zh: '未实测' }),
      ].join(' · ')
    : say({ en: 'not packed yet', zh: '还没装箱' })
  return (
    <SectionCard
      title={say({ en: 'Packing', zh: '装箱' })}
      note={note}
      place="packing"
      folded={!packing}
      act={
        (packing || rights.has('order')) && (
          <Go to={worldPath(id, `/orders/${file.id}/packing`)}>
            {packing ? say({ en: 'See the cartons', zh: '看箱子' }) : say({ en: 'Pack it', zh: '做装箱' })}
          </Go>
        )
      }
    >
      {packing && <p className="second">{writePacking(cartonTotals(packing.cartons))[lang]}</p>}
    </SectionCard>
  )
}

/** How the goods left, shortly. */
export function ShipmentCard({ file }: { readonly file: OrderFile }) {
  const { say, lang } = useWords()
  const { id, day, rights } = useWorld()
  const { shipment } = file.deal
  const onBoard =
    shipment?.onBoard &&
    say({
      en: `on board ${shortDay(shipment.onBoard, day, lang)}`,
      zh: `${shortDay(shipment.onBoard, day, lang)} 装船`,
    })
  const rows: readonly Fact[] = shipment
    ? [
        { label: { en: 'Vessel', zh: '船名' }, value: [shipment.vessel, shipment.voyage].filter(Boolean).join(' ') },
        { label: { en: 'Bill of lading', zh: '提单号' }, value: shipment.billOfLading },
        {
          label: { en: 'Containers', zh: '集装箱' },
          value: shipment.containers.map(({ number }) => number).join(', '),
        },
      ].filter(({ value }) => value !== '')
    : []
  return (
    <SectionCard
      title={say({ en: 'Shipment', zh: '装运' })}
      note={onBoard || say({ en: 'not on board yet', zh: '还没装船' })}
      place="shipment"
      folded={!shipment}
      act={
        (shipment || rights.has('order')) && (
          <Go to={worldPath(id, `/orders/${file.id}/shipment`)}>
            {shipment ? say({ en: 'Open the shipment', zh: '打开装运' }) : say({ en: 'Record it', zh: '登记装运' })}
          </Go>
        )
      }
    >
      <Facts rows={rows} />
    </SectionCard>
  )
}
