import type { ShipLimits } from '@gendan/forms/deal/ship-limits'
import type { Terms } from '@gendan/forms/deal/terms'
import { judge } from '@gendan/kernel/rule'
import { limitShipment } from '@gendan/orderfile/acts/limit-shipment'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { limitRules } from '@gendan/orderfile/shipment/limit-rules'
import { Button, Input, InputNumber } from 'antd'
import { useAct } from '../app/act.tsx'
import { Overtaken } from '../app/overtaken.tsx'
import { useEdit } from '../app/use-edit.ts'
import { useWorld } from '../app/world.ts'
import { Dialog } from '../parts/dialog.tsx'
import { OwnField } from '../parts/field.tsx'
import { FindingCard } from '../parts/finding-card.tsx'
import { useNotice } from '../parts/notice.tsx'
import { Still } from '../parts/still.tsx'
import { useWords } from '../words/language.tsx'

interface LimitsDialogProps {
  readonly file: OrderFile
  /** The version of the file one saw. */
  readonly version: number
  readonly terms: Terms
  readonly onClose: () => void
}

const NONE: ShipLimits = { source: '' }

/** What the credit and the day of arrival say of the last day on board, beside the contract's own; the earliest holds for the path. */
export function LimitsDialog({ file, version, terms, onClose }: LimitsDialogProps) {
  const { say } = useWords()
  const { account, day: today } = useWorld()
  const act = useAct()
  const tell = useNotice()
  const edit = useEdit(file.deal.limits ?? NONE, version, `${account.id}.limits.${file.id}`)
  const limits = edit.value
  const findings = judge(limitRules, { limits, terms })
  const day = (name: 'credit' | 'mustArrive', typed: string) => {
    const { [name]: _, ...rest } = limits
    edit.set(typed ? { ...rest, [name]: typed } : rest)
  }
  const sea = (typed: number | null) => {
    const { transit: _, ...rest } = limits
    edit.set(typed === null ? rest : { ...rest, transit: typed })
  }
  async function keep() {
    const on = { id: file.id, expected: edit.expected, showsBoth: true } as const
    if (!(await act.run(limitShipment, { limits }, on))) return
    edit.done()
    tell({ says: { en: 'Limits of shipment kept', zh: '装运时限已保存' } })
    onClose()
  }
  return (
    <Dialog title={say({ en: 'Limits of shipment', zh: '装运时限' })} open onClose={onClose}>
      <div className="dialog-body stack">
        <p className="second">
          {say({
            en: `The contract says ${terms.shipment.latest ?? 'no day'}. The earliest of all days holds for the path; no signature closes.`,
            zh: `合同装期：${terms.shipment.latest ?? '未定'}。路径按最早的一个算，不影响已签闸门。`,
          })}
        </p>
        <Still busy={act.busy}>
          <OwnField id="limit-credit" helpAt="credit" label={{ en: 'Credit, field 44C', zh: '信用证 44C' }}>
            <Input
              id="limit-credit"
              type="date"
              className="short-input"
              value={limits.credit ?? ''}
              onChange={(event) => day('credit', event.target.value)}
            />
          </OwnField>
          <OwnField id="limit-source" helpAt="source" label={{ en: 'Stands in', zh: '出处' }}>
            <Input
              id="limit-source"
              maxLength={120}
              placeholder={say({ en: 'number of the credit', zh: '信用证号' })}
              value={limits.source}
              onChange={(event) => edit.set({ ...limits, source: event.target.value })}
            />
          </OwnField>
          <OwnField id="limit-arrive" helpAt="mustArrive" label={{ en: 'Must have arrived by', zh: '必须到达' }}>
            <Input
              id="limit-arrive"
              type="date"
              className="short-input"
              min={today}
              value={limits.mustArrive ?? ''}
              onChange={(event) => day('mustArrive', event.target.value)}
            />
          </OwnField>
          <OwnField
            id="limit-transit"
            helpAt="transit"
            label={{ en: 'Days on the way', zh: '航程' }}
            unit={{ en: 'days', zh: '天' }}
          >
            <InputNumber
              id="limit-transit"
              min={0}
              max={150}
              precision={0}
              value={limits.transit ?? null}
              onChange={sea}
            />
          </OwnField>
        </Still>
        {findings.map((finding) => (
          <FindingCard key={`${finding.rule} ${finding.at}`} finding={finding} />
        ))}
        <Overtaken kind="order-file" id={file.id} edit={edit} />
        {act.said}
        <p className="line">
          <Button
            type="primary"
            loading={act.busy}
            disabled={!edit.dirty || edit.overtaken !== undefined || findings.some(({ weight }) => weight === 'block')}
            onClick={() => void keep()}
          >
            {say(limitShipment.title)}
          </Button>
          <Button onClick={onClose}>{say({ en: 'Leave', zh: '取消' })}</Button>
        </p>
      </div>
    </Dialog>
  )
}
