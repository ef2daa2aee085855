import type { Credit } from '@gendan/credit/terms/credit'
import type { Words } from '@gendan/kernel/words'
import { bindCredit } from '@gendan/orderfile/acts/credit-file-acts'
import type { CreditFile } from '@gendan/orderfile/credit/credit-shape'
import { Input } from 'antd'
import { useMemo, useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import { Dialog } from '../parts/dialog.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { useWords } from '../words/language.tsx'
import type { CreditAnswer } from './credit-words.ts'
import { OrderChoice } from './order-choice.tsx'

const WHY: Words = { en: 'Reason', zh: '原因' }

interface BindProps {
  readonly answer: CreditAnswer
  readonly onClose: () => void
}

/** Which orders a credit pays, said anew. */
export function BindOrders({ answer, onClose }: BindProps) {
  const { say } = useWords()
  const { company: firm } = useWorld()
  const act = useAct()
  const credit = answer.credit as unknown as CreditFile
  const [orders, choose] = useState<readonly string[]>(credit.orders)
  const [reason, because] = useState('')
  const known = useMemo(
    () =>
      answer.orders.map(({ id, number }) => ({
        ...{ id, number, customer: String(answer.credit['customer']), customerName: answer.customerName },
        ...{ currency: '', amount: null },
      })),
    [answer],
  )
  const text = credit.messages.find(({ id }) => id === answer.base)?.text ?? ''
  async function bind() {
    const input = { firm, orders: [...orders], reason: reason.trim() }
    if (await act.run(bindCredit, input, { id: credit.id, expected: answer.version })) onClose()
  }
  return (
    <Dialog title={say(bindCredit.title)} open onClose={onClose}>
      <DialogForm
        act={bindCredit.title}
        leave={{ en: 'Leave it', zh: '取消' }}
        ready={reason.trim() !== ''}
        busy={act.busy}
        said={act.said}
        onAct={() => void bind()}
        onClose={onClose}
      >
        <OrderChoice
          text={text}
          credit={answer.terms as unknown as Credit}
          known={known}
          chosen={orders}
          whose={credit.customer}
          fresh={false}
          onChoose={(next) => choose(next)}
        />
        <Input
          aria-label={say(WHY)}
          placeholder={say(WHY)}
          value={reason}
          onChange={(event) => because(event.target.value)}
        />
      </DialogForm>
    </Dialog>
  )
}
