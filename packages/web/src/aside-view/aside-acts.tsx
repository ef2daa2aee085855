import { sides, type Whose } from '@gendan/forms/deal/whose'
import { holdHelp } from '@gendan/forms/help/beside'
import type { Words } from '@gendan/kernel/words'
import { cancelOrder } from '@gendan/orderfile/acts/cancel-order'
import { copyOrder } from '@gendan/orderfile/acts/copy-order'
import { holdOrder } from '@gendan/orderfile/acts/hold-order'
import { loseOrder } from '@gendan/orderfile/acts/lose-order'
import { termsToCopy } from '@gendan/orderfile/repeat/copied'
import { reached } from '@gendan/orderfile/stage'
import { Button, Dropdown, Select } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import type { FirmHere, Standing } from '../order-view/standing.ts'
import { useGo } from '../order-view/use-go.ts'
import { Helped, HelpMark, HelpRow } from '../parts/field-help.tsx'
import { CopyDialog } from '../repeat-view/copy-dialog.tsx'
import { useWords } from '../words/language.tsx'
import { CancelDialog } from './cancel-dialog.tsx'
import { LoseDialog } from './lose-dialog.tsx'
import { ReasonDialog } from './reason-dialog.tsx'

interface AsideActsProps {
  readonly standing: Standing
  readonly here: FirmHere | undefined
}

type Doing = 'hold' | 'lose' | 'cancel' | 'copy' | 'repeat'

/** What one seldom does with an order: copy it, lay it beside an earlier one, hold it, give it up, cancel it with the customer. */
export function AsideActs({ standing, here }: AsideActsProps) {
  const { say } = useWords()
  const { rights } = useWorld()
  const [doing, does] = useState<Doing>()
  const go = useGo()
  const offered = offeredFor(standing, rights)
  const close = () => does(undefined)
  if (offered.length === 0) return null
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: offered.map(([key, title]) => ({ key, label: say(title) })),
          onClick: ({ key }) => (key === 'repeat' ? go(`/orders/${standing.file.id}/repeat`) : does(key as Doing)),
        }}
      >
        <Button>{say({ en: 'More …', zh: '更多…' })}</Button>
      </Dropdown>
      {doing === 'copy' && <CopyDialog file={standing.file.id} onClose={close} />}
      {doing === 'hold' && <HoldDialog standing={standing} onClose={close} />}
      {doing === 'lose' && here && <LoseDialog standing={standing} here={here} onClose={close} />}
      {doing === 'cancel' && <CancelDialog standing={standing} onClose={close} />}
    </>
  )
}

function offeredFor({ file }: Standing, rights: ReadonlySet<string>): readonly (readonly [Doing, Words])[] {
  const settled = file.deal.contract !== undefined || reached(file.stage, 'E4')
  const over = file.aside?.state === 'cancelled' || file.aside?.state === 'lost'
  return [
    ...(termsToCopy(file) ? [['copy', copyOrder.title] as const] : []),
    ...(over ? [] : [['repeat', COMPARE] as const]),
    ...(file.aside === undefined ? [['hold', holdOrder.title] as const] : []),
    ...(settled || over ? [] : [['lose', loseOrder.title] as const]),
    ...(rights.has('cancel') && !over && !reached(file.stage, 'E15') ? [['cancel', cancelOrder.title] as const] : []),
  ]
}

const COMPARE: Words = { en: 'Compare with an earlier order', zh: '与原单比对' }

function HoldDialog({ standing, onClose }: { readonly standing: Standing; readonly onClose: () => void }) {
  const { say } = useWords()
  const act = useAct()
  const [whose, blame] = useState<Whose>('ourselves')
  async function go(reason: string) {
    if (await act.run(holdOrder, { reason, whose }, { id: standing.file.id, expected: standing.version })) onClose()
  }
  return (
    <Helped by={holdHelp}>
      <ReasonDialog
        title={holdOrder.title}
        label={{ en: 'Why it waits, and for what', zh: '为什么暂停，等什么' }}
        ready
        busy={act.busy}
        said={act.said}
        onAct={(reason) => void go(reason)}
        onClose={onClose}
      >
        <p className="second">
          {say({
            en: 'Nothing is signed, issued or passed until the hold is lifted. Terms and cost may still be worked on.',
            zh: '恢复之前不得送签、开单、过闸门；条款和成本仍可修改。',
          })}
        </p>
        <HelpRow className="stack">
          <span>
            <label htmlFor="hold-whose" className="t-small quiet">
              {say({
                en: 'For whose sake it waits: the days are charged to that side',
                zh: '因哪一方暂停：天数算在那一方',
              })}
            </label>{' '}
            <HelpMark at="whose" />
          </span>
          <Select<Whose>
            id="hold-whose"
            value={whose}
            options={Object.entries(sides).map(([value, words]) => ({ value: value as Whose, label: say(words) }))}
            onChange={blame}
          />
        </HelpRow>
      </ReasonDialog>
    </Helped>
  )
}
