import { type Decision, moneyEnds } from '@gendan/forms/deal/money'
import { decimal, isDecimal, zero } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import { decideDeposit } from '@gendan/orderfile/acts/decide-deposit'
import type { EndedMoney } from '@gendan/orderfile/money/ended-money'
import { Button, Input, Segmented, Select } from 'antd'
import { useId, useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useAsk } from '../app/queries.ts'
import { useWorld } from '../app/world.ts'
import { EvidenceField } from '../gate-view/evidence-field.tsx'
import { useProof } from '../gate-view/use-proof.ts'
import type { Standing } from '../order-view/standing.ts'
import { Dialog } from '../parts/dialog.tsx'
import { useWords } from '../words/language.tsx'

interface DecideProps {
  readonly standing: Standing
  readonly ended: EndedMoney
  readonly onClose: () => void
}

type What = Decision['what']

/** Keeps it, pays it back or carries it to another order of the same customer; all that is left is proposed. */
export function DecideMoney({ standing, ended, onClose }: DecideProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const act = useAct()
  const { file, version } = standing
  const { currency } = ended
  const [typed, set] = useState({ what: 'kept' as What, amount: `${ended.undecided}`, to: '' })
  const proof = useProof(world, file.id, { gate: 'money', part: '' }, '')
  const ids = { amount: useId(), to: useId(), reason: useId() }
  async function go() {
    const { what, amount, to } = typed
    const plain = amount.trim().replaceAll(',', '')
    const money = { amount: isDecimal(plain) ? decimal(plain) : zero, currency }
    const input = {
      what,
      amount: money,
      to: what === 'carried' ? to : '',
      reason: proof.note,
      evidence: [...proof.evidence],
    }
    if (!(await act.run(decideDeposit, input, { id: file.id, expected: version }))) return
    proof.clear()
    onClose()
  }
  return (
    <Dialog title={say({ en: 'Decide what becomes of it', zh: '决定已收款的去向' })} open onClose={onClose}>
      <div className="stack statement-form">
        <p className="second">
          {say({ en: 'Not decided: ', zh: '未决：' })}
          {writeMoney({ amount: ended.undecided, currency })}
        </p>
        <Segmented<What>
          className="account-way"
          aria-label={say({ en: 'What becomes of it', zh: '去向' })}
          value={typed.what}
          options={(Object.keys(moneyEnds) as What[]).map((what) => ({ value: what, label: say(moneyEnds[what]) }))}
          onChange={(what) => set({ ...typed, what })}
        />
        <label htmlFor={ids.amount}>
          {say({ en: `Amount ${currency}`, zh: `金额 ${currency}` })}
          <Input
            id={ids.amount}
            inputMode="decimal"
            value={typed.amount}
            onChange={(event) => set({ ...typed, amount: event.target.value })}
          />
        </label>
        {typed.what === 'carried' && (
          <OtherOrder id={ids.to} standing={standing} value={typed.to} onChange={(to) => set({ ...typed, to })} />
        )}
        <label htmlFor={ids.reason}>
          {say({ en: 'Why, and as agreed with whom', zh: '原因，与谁如何约定' })}
          <Input.TextArea
            id={ids.reason}
            rows={3}
            maxLength={700}
            value={proof.note}
            onChange={(event) => proof.setNote(event.target.value)}
          />
        </label>
        <EvidenceField proof={proof} />
        {act.said}
        <div className="line">
          <Button
            type="primary"
            disabled={proof.note.trim() === '' || (typed.what === 'carried' && typed.to === '')}
            loading={act.busy}
            onClick={() => void go()}
          >
            {say({ en: 'Decide', zh: '决定' })}
          </Button>
          <Button onClick={onClose}>{say({ en: 'Leave it', zh: '取消' })}</Button>
        </div>
      </div>
    </Dialog>
  )
}

interface OtherProps {
  readonly id: string
  readonly standing: Standing
  readonly value: string
  readonly onChange: (to: string) => void
}

/** The customer's other orders that go on, the latest first. */
function OtherOrder({ id, standing: { file }, value, onChange }: OtherProps) {
  const { say } = useWords()
  const found = useAsk('orders', { buyer: file.buyer, sort: 'number', descending: true, limit: 50 })
  const rows = (found.data?.rows ?? []).filter((row) => row.id !== file.id && !row.aside)
  return (
    <label htmlFor={id}>
      {say({ en: 'To which order', zh: '转入哪张订单' })}
      <Select
        id={id}
        value={value || null}
        options={rows.map((row) => ({ value: row.id, label: `${row.number} ${row.customerOrder}` }))}
        notFoundContent={say({ en: 'The customer has no other order.', zh: '该客户没有别的订单。' })}
        onChange={(to: string) => onChange(to)}
      />
    </label>
  )
}
