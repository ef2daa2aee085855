import type { Words } from '@gendan/kernel/words'
import { closeCredit, reopenCredit } from '@gendan/orderfile/acts/credit-file-acts'
import { auditCredit } from '@gendan/orderfile/acts/credit-point-acts'
import type { CreditFile } from '@gendan/orderfile/credit/credit-shape'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import { useGo } from '../order-view/use-go.ts'
import { Dialog } from '../parts/dialog.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { useWords } from '../words/language.tsx'
import { BindOrders } from './bind-orders.tsx'
import type { CreditAnswer } from './credit-words.ts'

type Asked = 'audit' | 'bind' | 'close' | 'reopen'

const SAYS: Readonly<Record<Asked, Words>> = {
  audit: { en: 'Audited', zh: '审证完毕' },
  bind: { en: 'Orders …', zh: '所付订单…' },
  close: { en: 'Close …', zh: '关闭…' },
  reopen: { en: 'Open again …', zh: '重开…' },
}

/** What can be done with a credit: take in what the bank sends next, choose its orders, confirm the audit, close it. */
export function CreditActs({ answer }: { readonly answer: CreditAnswer }) {
  const { say } = useWords()
  const { rights } = useWorld()
  const go = useGo()
  const [asked, ask] = useState<Asked>()
  const credit = answer.credit as unknown as CreditFile
  const heads = rights.has('audit-credit')
  const close = () => ask(undefined)
  if (!rights.has('credit') && !heads) return null
  if (credit.closed)
    return (
      <>
        {heads && <Button onClick={() => ask('reopen')}>{say(SAYS.reopen)}</Button>}
        {asked === 'reopen' && <Ending answer={answer} how="reopen" onClose={close} />}
      </>
    )
  return (
    <>
      {heads && <Button onClick={() => ask('close')}>{say(SAYS.close)}</Button>}
      {rights.has('credit') && <Button onClick={() => ask('bind')}>{say(SAYS.bind)}</Button>}
      {rights.has('credit') && (
        <Button
          type={heads && !credit.audited ? 'default' : 'primary'}
          onClick={() => go(`/credits/${credit.id}/message`)}
        >
          {say({ en: 'Receive a message', zh: '登记后续报文' })}
        </Button>
      )}
      {heads && !credit.audited && (
        <Button type="primary" onClick={() => ask('audit')}>
          {say(SAYS.audit)}
        </Button>
      )}
      {asked === 'audit' && <Audit answer={answer} onClose={close} />}
      {asked === 'bind' && <BindOrders answer={answer} onClose={close} />}
      {asked === 'close' && <Ending answer={answer} how="close" onClose={close} />}
    </>
  )
}

interface AskProps {
  readonly answer: CreditAnswer
  readonly onClose: () => void
}

const NOTE: Words = { en: 'Note (where there is something to add)', zh: '备注（可不填）' }

/** The audit, with all that stands against it where it is not finished. */
function Audit({ answer, onClose }: AskProps) {
  const { say } = useWords()
  const { company: firm } = useWorld()
  const act = useAct()
  const [note, set] = useState('')
  const open = answer.points.filter((point) => point.open).length
  const on = { id: String(answer.credit['id']), expected: answer.version }
  return (
    <Dialog title={say(auditCredit.title)} open onClose={onClose}>
      <DialogForm
        act={auditCredit.title}
        leave={BACK}
        ready
        busy={act.busy}
        said={act.said}
        onAct={() => void act.run(auditCredit, { firm, note: note.trim() }, on).then((done) => done && onClose())}
        onClose={onClose}
      >
        <p className="second">
          {say({
            en: 'From then on the credit secures the orders that it pays; an amendment or a correction asks for a new audit.',
            zh: '确认后信用证即为所付订单的收款保证；此后有修改或更正须重新审证。',
          })}
        </p>
        {open > 0 && (
          <p className="thin">
            {say({ en: `${open} points are open: see the review.`, zh: `还有 ${open} 点待决：见审证。` })}
          </p>
        )}
        <Input
          aria-label={say(NOTE)}
          placeholder={say(NOTE)}
          value={note}
          onChange={(event) => set(event.target.value)}
        />
      </DialogForm>
    </Dialog>
  )
}

const BACK: Words = { en: 'Not yet', zh: '暂不' }
const WHY: Words = { en: 'Reason', zh: '原因' }
const HOW = {
  drawn: { en: 'Drawn', zh: '已支取' },
  expired: { en: 'Expired', zh: '已过期' },
  cancelled: { en: 'Cancelled', zh: '已撤销' },
} as const satisfies Record<string, Words>

/** Closing a credit, or opening it again, for a reason. */
function Ending({ answer, how, onClose }: AskProps & { readonly how: 'close' | 'reopen' }) {
  const { say } = useWords()
  const { company: firm } = useWorld()
  const act = useAct()
  const [ended, end] = useState<keyof typeof HOW>('drawn')
  const [typed, because] = useState('')
  const title = how === 'close' ? closeCredit.title : reopenCredit.title
  const on = { id: String(answer.credit['id']), expected: answer.version }
  async function send() {
    const reason = typed.trim()
    const done =
      how === 'close'
        ? await act.run(closeCredit, { firm, how: ended, reason }, on)
        : await act.run(reopenCredit, { firm, reason }, on)
    if (done) onClose()
  }
  return (
    <Dialog title={say(title)} open onClose={onClose}>
      <DialogForm
        act={title}
        leave={BACK}
        ready={typed.trim() !== ''}
        busy={act.busy}
        said={act.said}
        onAct={() => void send()}
        onClose={onClose}
      >
        {how === 'close' && (
          <Select<keyof typeof HOW>
            aria-label={say(title)}
            value={ended}
            options={(Object.keys(HOW) as (keyof typeof HOW)[]).map((one) => ({ value: one, label: say(HOW[one]) }))}
            onChange={end}
          />
        )}
        <Input
          aria-label={say(WHY)}
          placeholder={say(WHY)}
          value={typed}
          onChange={(event) => because(event.target.value)}
        />
      </DialogForm>
    </Dialog>
  )
}
