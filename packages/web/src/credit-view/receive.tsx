import { receiveCredit } from '@gendan/orderfile/acts/receive-credit'
import { useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useMemo } from 'react'
import { useAct } from '../app/act.tsx'
import { Screen } from '../app/screen.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { useProof } from '../gate-view/use-proof.ts'
import { PartySelect } from '../order-view/party-select.tsx'
import { useGo } from '../order-view/use-go.ts'
import { Go } from '../parts/go.tsx'
import { Still } from '../parts/still.tsx'
import { useWords } from '../words/language.tsx'
import { CreditDesk } from './credit-desk.tsx'
import { OrderChoice } from './order-choice.tsx'
import { doubtsIn, saidOfScan, useReceiveDraft } from './receive-draft.ts'
import { NotRead, ReceivedAbout, ReceivedSource, useRead } from './receiving-parts.tsx'
import '../order-view/order-parts.css'
import './credit-view.css'
import './credit-wall.css'

/** A credit on its way into its file: read while it is pasted, with the orders that it pays. */
export function ReceivePage() {
  const { say } = useWords()
  const { id: world, day, rights, company } = useWorld()
  const { order = '' } = useSearch({ from: '/w/$world/credits/new' })
  const act = useAct()
  const go = useGo()
  const receiving = useReceiveDraft(`credit.${world}.new.${order}`, {
    received: day,
    orders: order ? [order] : [],
    chosen: order !== '',
  })
  const { draft, put, clear } = receiving
  const proof = useProof(world, 'credit', { gate: 'new', part: order }, '')
  const { text, read } = useRead(draft.text)
  const known = read && !('errors' in read) ? read : undefined
  const doubts = useMemo(() => doubtsIn(draft, text), [draft, text])
  async function receive() {
    const { chosen: _, type: __, scan, orders, ...typed } = draft
    const files = proof.evidence.map(({ attachment, name }) => ({ attachment, name }))
    const input = { ...typed, ...saidOfScan(scan), firm: company, orders: [...orders], files }
    const done = await act.run(receiveCredit, input, { id: crypto.randomUUID() })
    if (!done) return
    clear()
    proof.clear()
    go(`/credits/${done.id}`)
  }
  return (
    <Screen
      title={
        <>
          <Go to={worldPath(world, '/credits')} className="crumb">
            {say({ en: 'Letters of credit', zh: '信用证' })} /
          </Go>{' '}
          {say(receiveCredit.title)}
        </>
      }
      acts={
        rights.has('credit') && (
          <Button type="primary" loading={act.busy} disabled={!known} onClick={() => void receive()}>
            {say({ en: 'Keep it as a credit', zh: '存为来证' })}
          </Button>
        )
      }
    >
      <Still busy={act.busy}>
        <div className="stack">
          {act.said && <div className="card padded">{act.said}</div>}
          <ReceivedSource receiving={receiving} proof={proof} />
          {read && 'errors' in read && <NotRead read={read} />}
          {known && (
            <>
              <ReceivedAbout receiving={receiving} read={known}>
                <OrderChoice
                  text={text}
                  credit={known.credit}
                  chosen={draft.orders}
                  whose={draft.customer}
                  fresh={!draft.chosen}
                  onChoose={(orders, customer, proposed) => put({ orders, customer, chosen: !proposed })}
                />
                {draft.orders.length === 0 && (
                  <PartySelect
                    className="order-search"
                    label={{ en: 'Its customer, while no order is chosen', zh: '客户（未选订单时）' }}
                    party="customer"
                    value={draft.customer}
                    onChange={(customer) => put({ customer })}
                  />
                )}
              </ReceivedAbout>
              <CreditDesk text={text} read={known} doubts={doubts} />
            </>
          )}
        </div>
      </Still>
    </Screen>
  )
}
