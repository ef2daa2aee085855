import type { Finding } from '@gendan/kernel/rule'
import { promiseNode } from '@gendan/orderfile/acts/promise-node'
import type { Supposed } from '@gendan/orderfile/path/suppose/supposed'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import type { Standing } from '../order-view/standing.ts'
import { Go } from '../parts/go.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import type { Supposition } from './use-suppose.ts'

interface SayYesProps {
  readonly standing: Standing
  readonly supposed: Supposed
  readonly data: Supposition
  readonly onDone: () => void
}

/** What one decides: moved days are promised with a reason; the rest is done where it belongs. */
export function SayYes({ standing, supposed, data, onDone }: SayYesProps) {
  const { say } = useWords()
  const { company, id: world } = useWorld()
  const act = useAct()
  const tell = useNotice()
  const [reason, setReason] = useState('')
  const { file } = standing
  const { moves, suppliers, split, latest } = supposed
  const blocked = (data.findings as unknown as readonly Finding[]).some(({ weight }) => weight === 'block')
  async function promise() {
    for (const { node, day } of moves)
      if (!(await act.run(promiseNode, { firm: company, node, day, reason }, { id: file.id }))) return
    tell({ says: { en: `${counted(moves.length, 'day')} promised.`, zh: `已承诺 ${moves.length} 个日期。` } })
    onDone()
  }
  const at = (page: string) => worldPath(world, `/orders/${file.id}/${page}`)
  return (
    <div className="suppose-yes">
      {moves.length > 0 && (
        <div className="line wraps">
          <Input
            className="suppose-reason"
            aria-label={say({ en: 'Why these days', zh: '改期原因' })}
            placeholder={say({ en: 'What slipped, or what was agreed', zh: '什么拖了，或与谁说定' })}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <Button type="primary" disabled={blocked} loading={act.busy} onClick={() => void promise()}>
            {say({ en: `Promise ${counted(moves.length, 'day')}`, zh: `承诺这 ${moves.length} 个日期` })}
          </Button>
        </div>
      )}
      {act.said}
      <p className="line wraps t-small">
        {suppliers.length > 0 && <Go to={at('purchases')}>{say({ en: 'Change the purchase', zh: '去改采购单' })}</Go>}
        {(split || latest) && (
          <Go to={at('terms?of=contract')}>{say({ en: 'Change the terms with the customer', zh: '与客户改条款' })}</Go>
        )}
        {supposed.costs.length > 0 && (
          <Go to={at('cost')}>{say({ en: 'Put the cost into the sheet', zh: '把费用记入成本核算' })}</Go>
        )}
      </p>
    </div>
  )
}
