import type { Words } from '@gendan/kernel/words'
import { copyOrder } from '@gendan/orderfile/acts/copy-order'
import { termsToCopy } from '@gendan/orderfile/repeat/copied'
import { Button, Input } from 'antd'
import { type ReactNode, useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useAsk } from '../app/queries.ts'
import { Waiting } from '../app/waiting.tsx'
import { useWorld } from '../app/world.ts'
import { PartySelect } from '../order-view/party-select.tsx'
import { type Standing, standingOf } from '../order-view/standing.ts'
import { useGo } from '../order-view/use-go.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import './repeat.css'

interface CopyDialogProps {
  readonly file: string
  readonly onClose: () => void
}

/** Copies an order into a new file: what comes along and what does not, and what the new order must be told. */
export function CopyDialog({ file, onClose }: CopyDialogProps) {
  const { say } = useWords()
  const order = useAsk('order', { id: file })
  return (
    <Dialog title={say(copyOrder.title)} open onClose={onClose}>
      {order.data ? (
        <CopyForm standing={standingOf(order.data)} onClose={onClose} />
      ) : (
        <Waiting title={copyOrder.title} of={[order]} />
      )}
    </Dialog>
  )
}

function CopyForm({ standing, onClose }: { readonly standing: Standing; readonly onClose: () => void }) {
  const { say } = useWords()
  const { company, day } = useWorld()
  const act = useAct()
  const go = useGo()
  const { file } = standing
  const [buyer, setBuyer] = useState(file.buyer)
  const [customerOrder, setCustomerOrder] = useState('')
  const [received, setReceived] = useState(day)
  const [latest, setLatest] = useState('')
  const [note, setNote] = useState('')
  async function copy() {
    const days = { received, ...(latest ? { latest } : {}) }
    const input = { firm: company, from: file.id, buyer, customerOrder: customerOrder.trim(), note, ...days }
    const done = await act.run(copyOrder, input, { id: 'new' })
    if (done) go(`/orders/${done.id}/terms?of=${customerOrder.trim() ? 'contract' : 'offer'}`)
  }
  return (
    <>
      <div className="dialog-body stack">
        <WhatComes standing={standing} />
        <Asked id="copy-buyer" label={{ en: 'Customer', zh: '客户' }}>
          <PartySelect
            id="copy-buyer"
            label={{ en: 'Customer', zh: '客户' }}
            party="customer"
            value={buyer}
            onChange={setBuyer}
            className="fill"
          />
        </Asked>
        <Asked
          id="copy-po"
          label={{ en: 'His order number; empty while he only asks', zh: '客户新单号；只是询问时留空' }}
        >
          <Input
            id="copy-po"
            maxLength={60}
            value={customerOrder}
            onChange={(event) => setCustomerOrder(event.target.value)}
          />
        </Asked>
        <Asked id="copy-received" label={{ en: 'Asked on', zh: '来函日期' }}>
          <Input
            id="copy-received"
            type="date"
            value={received}
            onChange={(event) => setReceived(event.target.value)}
          />
        </Asked>
        <Asked id="copy-latest" label={{ en: 'Latest shipment; empty leaves it open', zh: '最迟装运；留空待定' }}>
          <Input id="copy-latest" type="date" value={latest} onChange={(event) => setLatest(event.target.value)} />
        </Asked>
        <Asked id="copy-note" label={{ en: 'What he wrote', zh: '来函要点' }}>
          <Input.TextArea
            id="copy-note"
            maxLength={1000}
            autoSize={{ minRows: 1, maxRows: 6 }}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </Asked>
        {act.said}
      </div>
      <div className="line wraps">
        <Button type="primary" loading={act.busy} disabled={!buyer || !received} onClick={() => void copy()}>
          {say(copyOrder.title)}
        </Button>
        <Button onClick={onClose}>{say({ en: 'Back', zh: '再看看' })}</Button>
      </div>
    </>
  )
}

interface AskedProps {
  readonly id: string
  readonly label: Words
  readonly children: ReactNode
}

function Asked({ id, label, children }: AskedProps) {
  const { say } = useWords()
  return (
    <div className="copy-asked">
      <label htmlFor={id} className="t-small quiet">
        {say(label)}
      </label>
      {children}
    </div>
  )
}

/** Before anything is done: what the new order starts with, and what stays with the old one. */
function WhatComes({ standing }: { readonly standing: Standing }) {
  const { say } = useWords()
  const { file } = standing
  const lines = termsToCopy(file)?.lines.length ?? 0
  const signed = Object.values(file.gates).filter((gate) => gate.signed).length
  const slips = file.deal.money ? { en: 'payments', zh: '收付款' } : undefined
  const stays: readonly (Words | undefined)[] = [
    signed > 0 ? { en: counted(signed, 'signature'), zh: `签名 ${signed} 个` } : { en: 'signatures', zh: '签名' },
    { en: counted(file.papers.length, 'issued paper'), zh: `已开单证 ${file.papers.length} 份` },
    { en: 'kept files and proofs', zh: '存档资料与凭据' },
    slips,
    { en: 'purchases, production, inspections, packing as it was', zh: '采购、生产、验货、实际装箱' },
    { en: 'the old days and the old order number', zh: '旧的日期与客户单号' },
  ]
  const listed = (all: readonly (Words | undefined)[]) => ({
    en: all.flatMap((one) => one?.en ?? []).join(', '),
    zh: all.flatMap((one) => one?.zh ?? []).join('、'),
  })
  return (
    <div className="stack">
      <p className="line">
        <Mark kind="done" />
        <span>
          {say({
            en: `Comes along from ${file.number}, as a proposal: ${counted(lines, 'line')} with prices and carton packing, delivery, payment, packing, marks, remarks, clauses and layout of its papers.`,
            zh: `从 ${file.number} 带来（作为草稿）：${lines} 行商品及单价、箱规，价格条款、付款、包装、唛头、备注，单证的条款与版式。`,
          })}
        </span>
      </p>
      <p className="line">
        <Mark kind="wait" />
        <span>{say({ en: `Stays behind: ${listed(stays).en}.`, zh: `不带：${listed(stays).zh}。` })}</span>
      </p>
    </div>
  )
}
