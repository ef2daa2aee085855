import type { Words } from '@gendan/kernel/words'
import { dropPurchase } from '@gendan/orderfile/acts/drop-purchase'
import { recordPromise } from '@gendan/orderfile/acts/record-promise'
import { gateOf } from '@gendan/orderfile/gates'
import { gateRecord, latestPaper } from '@gendan/orderfile/order-file'
import { useNavigate } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { GateDialog } from '../gate-view/gate-dialog.tsx'
import { LinkCard } from '../link-view/link-card.tsx'
import type { FirmHere, Standing } from '../order-view/standing.ts'
import { Dialog } from '../parts/dialog.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import { LampCell } from './purchase-list.tsx'

interface StateProps {
  readonly standing: Standing
  readonly here: FirmHere
  readonly id: string
}

/** Beside a purchase: how its two gates stand, what the supplier promised, and the way to drop it. */
export function PurchaseState({ standing, here, id }: StateProps) {
  const { say } = useWords()
  const { rights } = useWorld()
  const [showing, show] = useState(false)
  const lamps = standing.lamps.filter(({ gate, part }) => part === id && (gate === 'G12' || gate === 'G13'))
  const back = lamps.find(({ gate }) => gate === 'G13')
  const gate = gateOf('G13')
  const sent = latestPaper(standing.file, 'purchase-order', id)
  return (
    <section className="card padded stack">
      {lamps.map((lamp) => (
        <p key={lamp.gate} className="line">
          <span className="fill">
            {lamp.gate} {say(gateOf(lamp.gate)?.title ?? lamp.title)}
          </span>
          <LampCell lamp={lamp} />
        </p>
      ))}
      {sent && back && back.state !== 'open' && rights.has('sign') && (
        <Button onClick={() => show(true)}>{say({ en: 'Show the signed copy', zh: '上传签回件' })}</Button>
      )}
      {showing && gate && back && (
        <GateDialog gate={gate} lamp={back} standing={standing} here={here} onClose={() => show(false)} />
      )}
      {sent && <LinkCard standing={standing} issued={sent} here={here} />}
      {sent && rights.has('purchase') && <Promised standing={standing} id={id} />}
      {rights.has('purchase') && <Drop standing={standing} id={id} />}
    </section>
  )
}

function Promised({ standing, id }: Omit<StateProps, 'here'>) {
  const { say } = useWords()
  const act = useAct()
  const notice = useNotice()
  const saved = standing.file.deal.purchases?.find((one) => one.id === id)?.promised ?? ''
  const [day, setDay] = useState(saved)
  async function record() {
    const on = { id: standing.file.id, expected: standing.version }
    if (await act.run(recordPromise, { purchase: id, promised: day }, on)) notice({ says: PROMISED })
  }
  return (
    <div>
      <label htmlFor="promised" className="t-small quiet">
        {say({ en: 'Day the supplier promises', zh: '供应商承诺交货日' })}
      </label>
      <p className="line">
        <Input id="promised" type="date" value={day} onChange={(event) => setDay(event.target.value)} />
        <Button disabled={day === '' || day === saved} loading={act.busy} onClick={() => void record()}>
          {say({ en: 'Record', zh: '登记' })}
        </Button>
      </p>
      {act.said}
    </div>
  )
}

const PROMISED: Words = { en: 'The promised day is on record.', zh: '已登记承诺交货日。' }
const DROP: Words = { en: 'Drop this purchase', zh: '取消这份采购' }

function Drop({ standing, id }: Omit<StateProps, 'here'>) {
  const { say } = useWords()
  const world = useWorld()
  const navigate = useNavigate()
  const act = useAct()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [consent, setConsent] = useState('')
  const { file, version } = standing
  const bound = gateRecord(file, 'G13', id).signed !== undefined
  async function drop() {
    const done = await act.run(dropPurchase, { purchase: id, reason, consent }, { id: file.id, expected: version })
    if (done) await navigate({ to: worldPath(world.id, `/orders/${file.id}/purchases`), search: {}, replace: true })
  }
  return (
    <p>
      <button type="button" className="as-link" onClick={() => setOpen(true)}>
        {say({ en: 'Drop …', zh: '取消采购…' })}
      </button>
      <Dialog title={say(DROP)} open={open} onClose={() => setOpen(false)}>
        <div className="dialog-body stack">
          <label htmlFor="drop-reason">{say({ en: 'Reason; it stays in the journal', zh: '原因，记入日志' })}</label>
          <Input id="drop-reason" maxLength={700} value={reason} onChange={(event) => setReason(event.target.value)} />
          {bound && (
            <>
              <label htmlFor="drop-consent">
                {say({
                  en: 'He has signed it back: how and when did he agree to drop it?',
                  zh: '供应商已签回：对方何时、以何种方式同意取消？',
                })}
              </label>
              <Input
                id="drop-consent"
                maxLength={300}
                value={consent}
                onChange={(event) => setConsent(event.target.value)}
              />
            </>
          )}
          {act.said}
        </div>
        <div className="line wraps">
          <Button
            type="primary"
            danger
            disabled={reason.trim() === '' || (bound && consent.trim() === '')}
            loading={act.busy}
            onClick={() => void drop()}
          >
            {say(DROP)}
          </Button>
          <Button onClick={() => setOpen(false)}>{say({ en: 'Back', zh: '再看看' })}</Button>
        </div>
      </Dialog>
    </p>
  )
}
