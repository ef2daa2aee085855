import { cancelOrder } from '@gendan/orderfile/acts/cancel-order'
import type { Evidence } from '@gendan/orderfile/order-file'
import { runningOf } from '@gendan/orderfile/running'
import { Input } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import { EvidenceField } from '../gate-view/evidence-field.tsx'
import { useEvidence } from '../gate-view/use-evidence.ts'
import { partedOf, type Standing } from '../order-view/standing.ts'
import { useWords } from '../words/language.tsx'
import { ReasonDialog } from './reason-dialog.tsx'

interface CancelProps {
  readonly standing: Standing
  readonly onClose: () => void
}

/** Cancels an order with the customer's written yes; what runs at the workshop and at suppliers is named first. */
export function CancelDialog({ standing, onClose }: CancelProps) {
  const { say } = useWords()
  const { company } = useWorld()
  const act = useAct()
  const [evidence, show] = useState<readonly Evidence[]>([])
  const [agreed, setAgreed] = useState('')
  const [becomes, set] = useState<Readonly<Record<string, string>>>({})
  const files = useEvidence(evidence, show)
  const running = runningOf(standing.file, { suppliers: partedOf(standing).suppliers ?? {} })
  const named = running.every(({ id }) => (becomes[id] ?? '').trim() !== '')
  async function go(reason: string) {
    const input = { firm: company, reason, agreed, evidence: [...evidence], becomes }
    if (await act.run(cancelOrder, input, { id: standing.file.id, expected: standing.version })) onClose()
  }
  return (
    <ReasonDialog
      title={cancelOrder.title}
      label={{ en: 'Why the order is cancelled', zh: '取消原因' }}
      ready={evidence.length > 0 && agreed.trim() !== '' && named}
      busy={act.busy || files.busy}
      said={act.said}
      onAct={(reason) => void go(reason)}
      onClose={onClose}
    >
      <p className="second">
        {say({
          en: 'A cancelled order is not revived. Show that the customer agrees; what runs is not stopped by this.',
          zh: '取消后不再恢复。请出示客户同意的凭据；在产在购的不会因此自动停下。',
        })}
      </p>
      {running.map(({ id, name }) => (
        <div key={id} className="stack">
          <label htmlFor={`becomes-${id}`} className="t-small">
            {say({ en: `What becomes of ${name.en}`, zh: `${name.zh} 如何处理` })}
          </label>
          <Input
            id={`becomes-${id}`}
            value={becomes[id] ?? ''}
            maxLength={500}
            onChange={(event) => set({ ...becomes, [id]: event.target.value })}
          />
        </div>
      ))}
      <label htmlFor="agreed" className="t-small">
        {say({ en: 'How and when the customer agreed', zh: '客户何时以何种方式同意' })}
      </label>
      <Input id="agreed" value={agreed} maxLength={500} onChange={(event) => setAgreed(event.target.value)} />
      <EvidenceField proof={files} />
    </ReasonDialog>
  )
}
