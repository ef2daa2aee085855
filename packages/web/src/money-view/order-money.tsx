import type { MoneyStanding } from '@gendan/forms/money-standing'
import { add, isZero } from '@gendan/kernel/decimal'
import { type Money, writeMoney } from '@gendan/kernel/money'
import { moneyStanding } from '@gendan/orderfile/money/standing'
import { latestPaper } from '@gendan/orderfile/order-file'
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { paperPath } from '../order-view/paper-path.ts'
import { type Fact, Facts } from '../order-view/sections.tsx'
import { type FirmHere, firmHereOf, type Standing, standingOf } from '../order-view/standing.ts'
import { useGo } from '../order-view/use-go.ts'
import { Empty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { accountPath } from './account-lists.tsx'
import { ChaseDialog, Chases } from './chases.tsx'
import { EndedMoneyCard } from './ended-money.tsx'
import { MoneyBar } from './money-card.tsx'
import { OnAccount } from './on-account.tsx'
import { FeesTable } from './order-fees.tsx'
import { PayableDues, PayablesTable, PaymentsTable } from './order-payable.tsx'
import { DuesTable, ReceiptsTable } from './order-receivable.tsx'
import '../order-view/order-parts.css'
import './money-view.css'

/** All money of one order: what is due and came in, what is owed and was paid, what exchange did, and what was said about it. */
export function OrderMoneyPage() {
  const { file } = useParams({ from: '/w/$world/orders/$file/money' })
  const order = useAsk('order', { id: file })
  const firm = useAsk('firm', {})
  if (!order.data || !firm.data) return <Waiting title={{ en: 'Money', zh: '款项' }} of={[order, firm]} />
  return <OrderMoney standing={standingOf(order.data)} here={firmHereOf(firm.data)} />
}

interface PageProps {
  readonly standing: Standing
  readonly here: FirmHere
}

function OrderMoney({ standing, here }: PageProps) {
  const { say } = useWords()
  const { id: world, day, rights } = useWorld()
  const go = useGo()
  const [about, chase] = useState<string>()
  const { file } = standing
  const money = moneyStanding(file, day, here.firm)
  const tables = { standing, money, onChase: rights.has('chase') ? chase : undefined }
  const paper = latestPaper(file, 'account-follow-up')
  return (
    <Screen
      title={
        <>
          <Go to={worldPath(world, `/orders/${file.id}`)} className="crumb">
            {file.number} /
          </Go>{' '}
          {say({ en: 'Money', zh: '款项' })}
        </>
      }
      acts={
        <Button type="primary" onClick={() => go(paperPath(file.id, 'account-follow-up'))}>
          {[say({ en: 'Account follow-up', zh: '财务跟踪单' }), paper && `v${paper.version}`].filter(Boolean).join(' ')}
        </Button>
      }
    >
      <div className="stack">
        {money.price ? (
          <Summary standing={standing} money={money} />
        ) : (
          <Empty
            says={{ en: 'No price is agreed yet', zh: '还没有议定价款' }}
            what={{
              en: 'Deposit and balance follow from the terms of payment; what is owed to suppliers from the orders sent to them.',
              zh: '定金和余款按付款条件得出；应付供应商款按已开采购单得出。',
            }}
          />
        )}
        <EndedMoneyCard standing={standing} />
        {!isOver(file) && money.dues.length > 0 && <DuesTable {...tables} />}
        <FeesTable {...tables} />
        <ReceiptsTable {...tables} />
        <OnAccount party={file.buyer} />
        {money.payables.length > 0 && <PayablesTable {...tables} />}
        {money.payables.length > 0 && <PayableDues {...tables} />}
        <PaymentsTable {...tables} />
        <Chases standing={standing} money={money} nameOf={here.nameOf} onChase={tables.onChase} />
      </div>
      {about !== undefined && (
        <ChaseDialog standing={standing} money={money} about={about} onClose={() => chase(undefined)} />
      )}
    </Screen>
  )
}

/** Of an order that was given up nothing is due any more. */
function isOver({ aside }: Standing['file']): boolean {
  return aside?.state === 'cancelled' || aside?.state === 'lost'
}

/** What is settled of a price: by money, and by sample fees that are refunded with the order. */
function settledOf({ paid, counted }: NonNullable<MoneyStanding['price']>): Money {
  return { ...paid, amount: add(paid.amount, counted.amount) }
}

/** The figures of the order in one place, and the way to the account of its customer. */
function Summary({ standing, money }: { readonly standing: Standing; readonly money: MoneyStanding }) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const { price, beside, charges, gained, owed } = money
  if (!price) return null
  const line = (label: Fact['label'], of: Money | undefined): readonly Fact[] =>
    of && !isZero(of.amount) ? [{ label, value: writeMoney(of) }] : []
  const rows: readonly Fact[] = [
    { label: { en: 'Price', zh: '货款' }, value: writeMoney(price.total) },
    { label: { en: 'Received', zh: '已收' }, value: writeMoney(price.paid) },
    ...line({ en: 'Sample fees taken off', zh: '样品费抵货款' }, price.counted),
    ...(isOver(standing.file) ? [] : [{ label: { en: 'Open', zh: '未收' }, value: writeMoney(price.open) }]),
    ...line({ en: 'Charges ours', zh: '我方承担手续费' }, charges),
    ...line({ en: 'Beside the price', zh: '价款以外' }, beside),
    ...line({ en: 'Gain and loss of exchange', zh: '汇兑损益' }, gained),
    ...owed.map((one) => ({ label: { en: 'Owed to suppliers', zh: '应付未付' }, value: writeMoney(one) })),
  ]
  const account = accountPath(world, { party: standing.file.buyer, side: 'customer', currency: price.total.currency })
  return (
    <section className="card padded stack">
      {!isOver(standing.file) && <MoneyBar paid={settledOf(price)} total={price.total} />}
      <Facts rows={rows} />
      <p>
        <Go to={account}>{say({ en: 'Account of the customer, over all orders', zh: '客户往来账（全部订单）' })}</Go>
      </p>
    </section>
  )
}
