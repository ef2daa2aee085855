import { templateHelp } from '@gendan/forms/help/beside'
import { chooseTemplate } from '@gendan/orderfile/acts/choose-template'
import type { OrderFile } from '@gendan/orderfile/order-file'
import type { Supposed } from '@gendan/orderfile/path/suppose/supposed'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { Unreached } from '../app/home.tsx'
import { useAsk } from '../app/queries.ts'
import { useWorld } from '../app/world.ts'
import type { FirmHere } from '../order-view/standing.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Helped, HelpMark, HelpRow } from '../parts/field-help.tsx'
import { useNotice } from '../parts/notice.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { SupposeAnswer } from '../suppose-view/suppose-answer.tsx'
import { useWords } from '../words/language.tsx'
import '../suppose-view/suppose.css'

interface TemplateDialogProps {
  readonly file: OrderFile
  readonly version: number
  readonly here: FirmHere
  readonly onClose: () => void
}

/** No template has such an id: it stands for the one that goods, payment and term say. */
const OF_KIND = ' kind'

/** Chooses by which template an order is reckoned; what it would change is told before it is confirmed. */
export function TemplateDialog({ file, version, here, onClose }: TemplateDialogProps) {
  const { say } = useWords()
  const { company } = useWorld()
  const act = useAct()
  const tell = useNotice()
  const standing = file.template?.template ?? OF_KIND
  const [chosen, choose] = useState(standing)
  const [reason, write] = useState('')
  const other = chosen !== standing
  const supposed: Supposed = { moves: [], suppliers: [], costs: [], template: chosen === OF_KIND ? null : chosen }
  const answer = useAsk('suppose', { file: file.id, supposed }, { enabled: other, keepOld: true })
  const templates = here.firm.rules.path?.templates ?? []
  async function keep() {
    const template = chosen === OF_KIND ? {} : { template: chosen }
    if (!(await act.run(chooseTemplate, { firm: company, reason, ...template }, { id: file.id, expected: version })))
      return
    tell({ says: { en: 'Path template chosen', zh: '路径模板已选定' } })
    onClose()
  }
  return (
    <Dialog title={say(chooseTemplate.title)} open onClose={onClose}>
      <div className="dialog-body stack">
        <Helped by={templateHelp}>
          <HelpRow className="stack">
            <span>
              <label htmlFor="template-chosen" className="t-small quiet">
                {say({ en: 'Reckon this order by', zh: '本单按此推算' })}
              </label>{' '}
              <HelpMark at="template" />
            </span>
            <Select
              id="template-chosen"
              value={chosen}
              options={[
                {
                  value: OF_KIND,
                  label: say({ en: 'Automatic: by goods, payment and term', zh: '自动：按商品、付款、价格条款' }),
                },
                { value: '', label: say({ en: 'The firm’s usual spans', zh: '公司通用天数' }) },
                ...templates.map(({ id, name }) => ({ value: id, label: say(name) })),
              ]}
              onChange={choose}
            />
          </HelpRow>
          <HelpRow className="stack">
            <span>
              <label htmlFor="template-reason" className="t-small quiet">
                {say({ en: 'Why this order takes another way', zh: '本单为何不同' })}
              </label>{' '}
              <HelpMark at="reason" />
            </span>
            <Input
              id="template-reason"
              maxLength={300}
              value={reason}
              onChange={(event) => write(event.target.value)}
            />
          </HelpRow>
        </Helped>
        {other && answer.data && <SupposeAnswer data={answer.data} />}
        {other && answer.data?.moved.length === 0 && (
          <p className="second">{say({ en: 'No step moves.', zh: '各节点都不变。' })}</p>
        )}
        {other && !answer.data && answer.error && (
          <Unreached error={answer.error} retry={() => void answer.refetch()} />
        )}
        {other && !answer.data && !answer.error && <Skeleton lines={[80, 60]} />}
        {act.said}
        <p className="line">
          <Button
            type="primary"
            loading={act.busy}
            disabled={!other || reason.trim() === '' || !answer.data}
            onClick={() => void keep()}
          >
            {say(chooseTemplate.title)}
          </Button>
          <Button onClick={onClose}>{say({ en: 'Leave', zh: '取消' })}</Button>
        </p>
      </div>
    </Dialog>
  )
}
