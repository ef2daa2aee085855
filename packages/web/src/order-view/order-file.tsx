import { customerOrderRules } from '@gendan/forms/incoming/customer-order/rules'
import type { Finding } from '@gendan/kernel/rule'
import { fileRules } from '@gendan/orderfile/file-rules'
import type { Lamp } from '@gendan/orderfile/gate'
import { gateOf } from '@gendan/orderfile/gates'
import { orderRules } from '@gendan/orderfile/order-rules'
import { stages } from '@gendan/orderfile/stage'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { AccessoriesCard } from '../accessory-view/accessories-card.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { AsideActs } from '../aside-view/aside-acts.tsx'
import { AsideBanner, AsideChip } from '../aside-view/aside-banner.tsx'
import { DoubtsCard } from '../aside-view/doubts-card.tsx'
import { BinderCard } from '../binder-view/binder-card.tsx'
import { CreditsCard } from '../credit-view/credit-card.tsx'
import { AlarmsCard } from '../day-view/alarms-card.tsx'
import { ErrandsCard } from '../errand-view/errands-card.tsx'
import { GateDialog } from '../gate-view/gate-dialog.tsx'
import { LearnedCard } from '../learned-view/learned-card.tsx'
import { ConversationCard } from '../mail-view/conversation-card.tsx'
import { MoneyCard } from '../money-view/money-card.tsx'
import { PackingCard, ShipmentCard } from '../packing-view/packing-cards.tsx'
import { Chip } from '../parts/chip.tsx'
import { FindingsDock, findingKey } from '../parts/findings-dock.tsx'
import { Go } from '../parts/go.tsx'
import { useNarrow } from '../parts/narrow.ts'
import { PathCard } from '../path-view/path-card.tsx'
import { PresentationsCard } from '../presentation-view/presentations-card.tsx'
import { ProductionCard } from '../production-view/production-card.tsx'
import { QualityCards } from '../quality-view/quality-cards.tsx'
import { RepeatCard } from '../repeat-view/repeat-card.tsx'
import { RequestsCard } from '../request-view/requests-card.tsx'
import { SourcingCard } from '../sourcing-view/sourcing-card.tsx'
import { OrderStockCard } from '../stock-view/order-stock-card.tsx'
import { TalksCard } from '../talks-view/talks-card.tsx'
import { useWords } from '../words/language.tsx'
import { HeadFacts } from './cockpit-head.tsx'
import { CostCard } from './cost-card.tsx'
import { FileActs, NextAct } from './file-acts.tsx'
import { waysOf } from './finding-ways.ts'
import { FourAnswers } from './four-answers.tsx'
import { GatesRow } from './gates-row.tsx'
import { JournalCard } from './journal-card.tsx'
import { OrderSectionCard } from './order-section.tsx'
import { PapersCard } from './papers-card.tsx'
import { PeopleCard } from './people-card.tsx'
import { PurchasesCard } from './purchases-card.tsx'
import { InquiryCard, TermsCard } from './sections.tsx'
import { type FirmHere, firmHereOf, type Standing, standingOf } from './standing.ts'
import { useGo } from './use-go.ts'
import './orders.css'
import './order-parts.css'
import './cockpit.css'

/** The cockpit of one order: where is it, what is next, who must act, what is at risk, and everything it is made of. */
export function OrderFilePage() {
  const { file } = useParams({ from: '/w/$world/orders/$file' })
  const order = useAsk('order', { id: file })
  if (!order.data) return <Waiting title={{ en: 'Order', zh: '订单' }} of={[order]} />
  return <Cockpit standing={standingOf(order.data)} />
}

function Cockpit({ standing }: { readonly standing: Standing }) {
  const { say } = useWords()
  const world = useWorld()
  const narrow = useNarrow()
  const firm = useAsk('firm', {})
  const people = firm.data && firmHereOf(firm.data)
  const [lit, light] = useState<string>()
  const [at, stand] = useState<Lamp>()
  const gate = at && gateOf(at.gate)
  const go = useGo()
  const { file, findings } = standing
  const { deal } = file
  const choose = (finding: Finding) => {
    light(findingKey(finding))
    goTo(finding.at)
  }
  return (
    <Screen
      title={<CockpitTitle number={file.number} />}
      note={
        <span className="line">
          <Chip>{say(stages[file.stage])}</Chip>
          <AsideChip aside={file.aside} />
          {deal.contract && say({ en: `terms v${deal.contract.version}`, zh: `条款第 ${deal.contract.version} 版` })}
        </span>
      }
      acts={world.rights.has('order') && <HeadActs standing={standing} here={people} />}
    >
      <div className="cockpit">
        <AsideBanner standing={standing} here={people} />
        <HeadFacts standing={standing} />
        <StandsToday standing={standing} people={people} onGate={stand} onRisk={choose} />
        <GatesRow standing={standing} people={people} onGate={stand} />
        {gate && people && (
          <GateDialog gate={gate} lamp={at} standing={standing} here={people} onClose={() => stand(undefined)} />
        )}
        <PathCard standing={standing} people={people} onGate={stand} />
        <div className="cockpit-main">
          <div className="stack">
            {deal.contract && <TermsCard contract={deal.contract} file={file} />}
            <SourcingCard standing={standing} />
            <LearnedCard standing={standing} />
            {people && <CostCard standing={standing} here={people} />}
            <ProductionCard standing={standing} />
            {deal.contract && <PurchasesCard standing={standing} />}
            {deal.contract && <AccessoriesCard file={file.id} />}
            {deal.contract && <OrderStockCard file={file.id} />}
            <CreditsCard file={file} />
            <MoneyCard file={file} people={people} />
            {deal.contract && <PackingCard file={file} />}
            {deal.contract && <ShipmentCard file={file} />}
            <PresentationsCard file={file} />
            <RepeatCard standing={standing} />
            <ConversationCard file={file.id} buyer={file.buyer} />
            <TalksCard standing={standing} />
            <DoubtsCard standing={standing} />
            <QualityCards standing={standing} />
            {deal.order && <OrderSectionCard section={deal.order} file={file} />}
            {deal.inquiry && <InquiryCard inquiry={deal.inquiry} folded={Boolean(deal.rounds ?? deal.order)} />}
          </div>
          <div className="stack">
            <div className="card dock-card" id="findings">
              <FindingsDock
                findings={findings}
                passed={passedRules(standing)}
                chosen={lit}
                onChoose={choose}
                waysOf={(finding) => waysOf(finding, standing, go)}
              />
            </div>
            <BinderCard standing={standing} />
            <PapersCard standing={standing} people={people} />
            <ErrandsCard about={{ kind: 'order-file', id: file.id, label: file.number }} />
            <RequestsCard file={file.id} />
            <PeopleCard standing={standing} people={people} />
            <JournalCard file={file.id} people={people} folded={narrow} />
          </div>
        </div>
      </div>
    </Screen>
  )
}

interface HeadProps {
  readonly standing: Standing
  readonly here: FirmHere | undefined
}

/** What can be done with the file from its head. */
function HeadActs({ standing, here }: HeadProps) {
  return (
    <>
      {(!standing.file.aside || standing.next.does === 'money') && <FileActs standing={standing} />}
      <AsideActs standing={standing} here={here} />
    </>
  )
}

interface StandsTodayProps {
  readonly standing: Standing
  readonly people: FirmHere | undefined
  readonly onGate: (lamp: Lamp) => void
  readonly onRisk: (finding: Finding) => void
}

/** The four answers, and below them what rings over the order. */
function StandsToday({ standing, people, onGate, onRisk }: StandsTodayProps) {
  const { data } = useAsk('order-alarms', { id: standing.file.id })
  const alarms = data?.rows ?? []
  return (
    <>
      <FourAnswers
        standing={standing}
        people={people}
        alarms={alarms}
        act={<NextAct standing={standing} onGate={onGate} />}
        onAlarm={() => goTo('alarms')}
        onRisk={onRisk}
      />
      <AlarmsCard rows={alarms} people={people} />
    </>
  )
}

function CockpitTitle({ number }: { readonly number: string }) {
  const { say } = useWords()
  const { id } = useWorld()
  return (
    <>
      <Go to={worldPath(id, '/orders')} className="crumb">
        {say({ en: 'Orders', zh: '订单' })} /
      </Go>{' '}
      {number}
    </>
  )
}

/** How many rules the file was asked and holds: those of the customer's order only where there is one. */
function passedRules({ file, findings }: Standing): number {
  const { order, contract } = file.deal
  const asked = [...fileRules, ...(order ? customerOrderRules : []), ...(order && contract ? orderRules : [])]
  const failed = new Set(findings.map(({ rule }) => rule))
  return asked.filter(({ id }) => !failed.has(id)).length
}

/** Brings the place of a finding into view: the longest part of its path that stands on the screen. */
function goTo(at: string): void {
  const parts = at.split('.')
  for (let n = parts.length; n > 0; n -= 1) {
    const place = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(parts.slice(0, n).join('.'))}"]`)
    if (!place) continue
    place.closest('details')?.setAttribute('open', '')
    place.scrollIntoView({ block: 'center' })
    place.classList.remove('just-changed')
    requestAnimationFrame(() => place.classList.add('just-changed'))
    return
  }
}
